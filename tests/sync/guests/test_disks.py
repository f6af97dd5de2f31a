# Made from tests/aio/guests/test_disks.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Disks, network cards and devices of guests, one by one."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import Client, FormatError, NotFound, ParameterError, TaskFailed
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk.stub import Stub

GIB = 1024**3


def stored(stub: Stub, vmid: int, name: str) -> str | None:
    return stub.state.guests[vmid].config.get(name)


def test_a_disk_is_added_grown_moved_and_removed(lab: Client, demo: Stub) -> None:
    demo.build.storage("files", type="dir", path="/srv/files", content="images")
    vm = lab.vms.create(node="pve1", wait=True)
    disk = vm.disks.add("local-lvm", "8G", discard="on")
    assert (disk.name, disk.storage, disk.size) == ("scsi0", "local-lvm", 8 * GIB)
    assert "discard=on" in str(stored(demo, vm.vmid, "scsi0"))

    assert disk.resize("+2G", wait=True).size == 10 * GIB
    assert disk.resize(12 * GIB, wait=True).size == 12 * GIB
    with pytest.raises(TaskFailed, match="shrink"):
        disk.resize("1G", wait=True)

    before = disk.volume
    task = disk.move("files", format="qcow2")
    assert task.wait().result is disk
    assert disk.storage == "files"
    aside = vm.disks.get("unused0")
    assert aside.volume == before
    aside.delete()
    assert stored(demo, vm.vmid, "unused0") is None
    assert demo.state.volume("pve1", str(before)) is None

    changes = disk.delete()
    assert changes.applied == ("scsi0",)
    assert (vm.disks.list()) == []
    assert demo.state.volume("pve1", str(disk.volume)) is None


def test_options_of_a_disk_change_one_by_one(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    disk = vm.disks.add("local-lvm", "1G", discard="on", ssd=True)
    assert not disk.update(discard=None, iothread=True).needs_restart
    text = str(stored(demo, vm.vmid, "scsi0"))
    assert "discard" not in text
    assert "iothread=1" in text
    assert "ssd=1" in text
    assert disk.spec.iothread is True
    with pytest.raises(FormatError, match="nonsense"):
        disk.update(nonsense=True)


def test_a_disk_that_is_detached_can_be_attached_again(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    disk = vm.disks.add("local-lvm", "1G")
    aside = disk.detach()
    assert aside is not None
    assert (aside.name, aside.volume) == ("unused0", disk.volume)
    with pytest.raises(NotFound, match="any more"):
        disk.refresh()
    again = vm.disks.attach("unused0", bus="virtio")
    assert (again.name, again.volume) == ("virtio0", disk.volume)
    assert stored(demo, vm.vmid, "unused0") is None


def test_a_disk_is_given_to_another_vm(lab: Client, demo: Stub) -> None:
    one = lab.vms.create(node="pve1", wait=True)
    other = lab.vms.create(node="pve1", scsi={0: "local-lvm:1"}, wait=True)
    disk = one.disks.add("local-lvm", "3G")
    given = disk.reassign(other, wait=True)
    assert (given.name, given.size) == ("scsi1", 3 * GIB)
    assert given.volume == f"local-lvm:vm-{other.vmid}-disk-1"
    assert stored(demo, one.vmid, "scsi0") is None
    with pytest.raises(ParameterError, match="cannot become a disk of"):
        given.reassign(lab.containers.get(200))


def test_an_image_is_imported(lab: Client, demo: Stub) -> None:
    source = lab.vms.create(node="pve1", scsi={0: "local-lvm:2"}, wait=True)
    image = source.disks.get("scsi0").volume
    vm = lab.vms.create(node="pve1", wait=True)
    disk = vm.disks.import_image(str(image), "local-lvm", bus="virtio")
    assert (disk.name, disk.size) == ("virtio0", 2 * GIB)
    with pytest.raises(ParameterError, match="unpacked from a template"):
        lab.containers.get(200).disks.import_image("local:x", "local")


def test_a_cd_is_put_in_and_taken_out(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    with pytest.raises(NotFound, match="no CD drive"):
        vm.disks.insert(None)
    iso = lab.storage("local").volumes("pve1", content="iso")[0].volid
    drive = vm.disks.insert(iso)
    assert (drive.name, drive.volume, drive.is_cdrom) == ("ide2", iso, True)
    assert vm.disks.insert(None).volume is None
    assert stored(demo, vm.vmid, "ide2") == "none,media=cdrom"


def test_volumes_of_a_container(lab: Client, demo: Stub) -> None:
    ct = lab.containers.get(200)
    ct.ensure_stopped()
    disk = ct.disks.add("local-lvm", "1G", mp="/srv")
    assert (disk.name, disk.spec.mp, disk.size) == ("mp0", "/srv", GIB)
    assert disk.resize("2G", wait=True).size == 2 * GIB
    assert [one.name for one in ct.disks.list()] == ["rootfs", "mp0"]
    aside = disk.detach()
    assert aside is not None
    back = ct.disks.attach(aside.name, mp="/data")
    assert back.volume == disk.volume
    back.delete()
    assert demo.state.volume(str(ct.node), str(disk.volume)) is None
    with pytest.raises(ParameterError, match="mp is missing"):
        ct.disks.add("local-lvm", "1G")
    with pytest.raises(ParameterError, match="mounts nothing"):
        lab.vms.get(100).disks.add("local-lvm", "1G", mp="/srv")


def test_two_who_add_at_once_get_different_places(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    cards = gather([partial(vm.networks.add, "vmbr0")] * 2)
    assert {card.name for card in cards} == {"net0", "net1"}


def test_cards_of_a_vm(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    card = vm.networks.add("vmbr0", tag=20)
    assert (card.name, card.bridge, card.spec.tag) == ("net0", "vmbr0", 20)
    assert card.mac is not None
    assert card.mac in str(stored(demo, vm.vmid, "net0"))
    card.disconnect()
    assert "link_down=1" in str(stored(demo, vm.vmid, "net0"))
    card.connect()
    card.update(tag=None, bridge="vmbr0")
    assert stored(demo, vm.vmid, "net0") == f"virtio={card.mac},bridge=vmbr0"
    card.delete()
    with pytest.raises(NotFound, match="no network card 'net0'"):
        vm.networks.get("net0")


def test_cards_of_a_container(lab: Client, demo: Stub) -> None:
    ct = lab.containers.get(200)
    there = [card.spec.name for card in ct.networks.list()]
    card = ct.networks.add("vmbr0", ip="dhcp")
    assert card.spec.name == f"eth{len(there)}"
    assert card.mac == card.spec.hwaddr


def test_devices_are_passed_through(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    vm.devices.add_serial()
    vm.devices.add_usb("spice", usb3=True)
    assert stored(demo, vm.vmid, "serial0") == "socket"
    assert {device.name for device in vm.devices.list()} == {"serial0", "usb0"}
    usb = vm.devices.get("usb0")
    assert usb.spec.usb3 is True
    usb.delete()
    assert stored(demo, vm.vmid, "usb0") is None
    with pytest.raises(ParameterError, match="address and mapping"):
        vm.devices.add_pci()
    with pytest.raises(ParameterError, match="takes no such device"):
        vm.devices.add("/dev/ttyUSB0")


def test_mapped_devices_are_passed_through(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", wait=True)
    lab.cluster.pci_mappings.create("gpu", map=["node=pve1,path=0000:01:00.0,id=10de:1db4"])
    card = vm.devices.add_pci(mapping="gpu", pcie=True)
    assert stored(demo, vm.vmid, card.name) == "mapping=gpu,pcie=1"
    lab.cluster.dir_mappings.create("shared", map=["node=pve1,path=/srv"])
    share = vm.devices.add_directory("shared", cache="auto")
    assert share.spec.dirid == "shared"


def test_devices_of_the_node_go_to_containers(demo: Stub) -> None:
    transport = demo.transport()
    with Client("pve1", username="root@pam", password=demo.password, transport=transport) as root:
        ct = root.containers.get(200)
        device = ct.devices.add("/dev/dri/renderD128", mode="0660")
        assert (device.name, device.spec.path) == ("dev0", "/dev/dri/renderD128")
        with pytest.raises(ParameterError, match="a mount point"):
            ct.devices.add_directory("shared")
