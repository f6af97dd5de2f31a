"""Disks, network cards and devices of guests, one by one."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import AsyncClient, FormatError, NotFound, ParameterError, TaskFailed
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.stub import Stub

GIB = 1024**3


def stored(stub: Stub, vmid: int, name: str) -> str | None:
    return stub.state.guests[vmid].config.get(name)


async def test_a_disk_is_added_grown_moved_and_removed(lab: AsyncClient, demo: Stub) -> None:
    demo.build.storage("files", type="dir", path="/srv/files", content="images")
    vm = await lab.vms.create(node="pve1", wait=True)
    disk = await vm.disks.add("local-lvm", "8G", discard="on")
    assert (disk.name, disk.storage, disk.size) == ("scsi0", "local-lvm", 8 * GIB)
    assert "discard=on" in str(stored(demo, vm.vmid, "scsi0"))

    assert (await disk.resize("+2G", wait=True)).size == 10 * GIB
    assert (await disk.resize(12 * GIB, wait=True)).size == 12 * GIB
    with pytest.raises(TaskFailed, match="shrink"):
        await disk.resize("1G", wait=True)

    before = disk.volume
    task = await disk.move("files", format="qcow2")
    assert (await task.wait()).result is disk
    assert disk.storage == "files"
    aside = await vm.disks.get("unused0")
    assert aside.volume == before
    await aside.delete()
    assert stored(demo, vm.vmid, "unused0") is None
    assert demo.state.volume("pve1", str(before)) is None

    changes = await disk.delete()
    assert changes.applied == ("scsi0",)
    assert (await vm.disks.list()) == []
    assert demo.state.volume("pve1", str(disk.volume)) is None


async def test_options_of_a_disk_change_one_by_one(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    disk = await vm.disks.add("local-lvm", "1G", discard="on", ssd=True)
    assert not (await disk.update(discard=None, iothread=True)).needs_restart
    text = str(stored(demo, vm.vmid, "scsi0"))
    assert "discard" not in text
    assert "iothread=1" in text
    assert "ssd=1" in text
    assert disk.spec.iothread is True
    with pytest.raises(FormatError, match="nonsense"):
        await disk.update(nonsense=True)


async def test_a_disk_that_is_detached_can_be_attached_again(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    disk = await vm.disks.add("local-lvm", "1G")
    aside = await disk.detach()
    assert aside is not None
    assert (aside.name, aside.volume) == ("unused0", disk.volume)
    with pytest.raises(NotFound, match="any more"):
        await disk.refresh()
    again = await vm.disks.attach("unused0", bus="virtio")
    assert (again.name, again.volume) == ("virtio0", disk.volume)
    assert stored(demo, vm.vmid, "unused0") is None


async def test_a_disk_is_given_to_another_vm(lab: AsyncClient, demo: Stub) -> None:
    one = await lab.vms.create(node="pve1", wait=True)
    other = await lab.vms.create(node="pve1", scsi={0: "local-lvm:1"}, wait=True)
    disk = await one.disks.add("local-lvm", "3G")
    given = await disk.reassign(other, wait=True)
    assert (given.name, given.size) == ("scsi1", 3 * GIB)
    assert given.volume == f"local-lvm:vm-{other.vmid}-disk-1"
    assert stored(demo, one.vmid, "scsi0") is None
    with pytest.raises(ParameterError, match="cannot become a disk of"):
        await given.reassign(await lab.containers.get(200))


async def test_an_image_is_imported(lab: AsyncClient, demo: Stub) -> None:
    source = await lab.vms.create(node="pve1", scsi={0: "local-lvm:2"}, wait=True)
    image = (await source.disks.get("scsi0")).volume
    vm = await lab.vms.create(node="pve1", wait=True)
    disk = await vm.disks.import_image(str(image), "local-lvm", bus="virtio")
    assert (disk.name, disk.size) == ("virtio0", 2 * GIB)
    with pytest.raises(ParameterError, match="unpacked from a template"):
        await (await lab.containers.get(200)).disks.import_image("local:x", "local")


async def test_a_cd_is_put_in_and_taken_out(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    with pytest.raises(NotFound, match="no CD drive"):
        await vm.disks.insert(None)
    iso = (await lab.storage("local").volumes("pve1", content="iso"))[0].volid
    drive = await vm.disks.insert(iso)
    assert (drive.name, drive.volume, drive.is_cdrom) == ("ide2", iso, True)
    assert (await vm.disks.insert(None)).volume is None
    assert stored(demo, vm.vmid, "ide2") == "none,media=cdrom"


async def test_volumes_of_a_container(lab: AsyncClient, demo: Stub) -> None:
    ct = await lab.containers.get(200)
    await ct.ensure_stopped()
    disk = await ct.disks.add("local-lvm", "1G", mp="/srv")
    assert (disk.name, disk.spec.mp, disk.size) == ("mp0", "/srv", GIB)
    assert (await disk.resize("2G", wait=True)).size == 2 * GIB
    assert [one.name for one in await ct.disks.list()] == ["rootfs", "mp0"]
    aside = await disk.detach()
    assert aside is not None
    back = await ct.disks.attach(aside.name, mp="/data")
    assert back.volume == disk.volume
    await back.delete()
    assert demo.state.volume(str(ct.node), str(disk.volume)) is None
    with pytest.raises(ParameterError, match="mp is missing"):
        await ct.disks.add("local-lvm", "1G")
    with pytest.raises(ParameterError, match="mounts nothing"):
        await (await lab.vms.get(100)).disks.add("local-lvm", "1G", mp="/srv")


async def test_two_who_add_at_once_get_different_places(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    cards = await gather([partial(vm.networks.add, "vmbr0")] * 2)
    assert {card.name for card in cards} == {"net0", "net1"}


async def test_cards_of_a_vm(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    card = await vm.networks.add("vmbr0", tag=20)
    assert (card.name, card.bridge, card.spec.tag) == ("net0", "vmbr0", 20)
    assert card.mac is not None
    assert card.mac in str(stored(demo, vm.vmid, "net0"))
    await card.disconnect()
    assert "link_down=1" in str(stored(demo, vm.vmid, "net0"))
    await card.connect()
    await card.update(tag=None, bridge="vmbr0")
    assert stored(demo, vm.vmid, "net0") == f"virtio={card.mac},bridge=vmbr0"
    await card.delete()
    with pytest.raises(NotFound, match="no network card 'net0'"):
        await vm.networks.get("net0")


async def test_cards_of_a_container(lab: AsyncClient, demo: Stub) -> None:
    ct = await lab.containers.get(200)
    there = [card.spec.name for card in await ct.networks.list()]
    card = await ct.networks.add("vmbr0", ip="dhcp")
    assert card.spec.name == f"eth{len(there)}"
    assert card.mac == card.spec.hwaddr


async def test_devices_are_passed_through(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    await vm.devices.add_serial()
    await vm.devices.add_usb("spice", usb3=True)
    assert stored(demo, vm.vmid, "serial0") == "socket"
    assert {device.name for device in await vm.devices.list()} == {"serial0", "usb0"}
    usb = await vm.devices.get("usb0")
    assert usb.spec.usb3 is True
    await usb.delete()
    assert stored(demo, vm.vmid, "usb0") is None
    with pytest.raises(ParameterError, match="address and mapping"):
        await vm.devices.add_pci()
    with pytest.raises(ParameterError, match="takes no such device"):
        await vm.devices.add("/dev/ttyUSB0")


async def test_mapped_devices_are_passed_through(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", wait=True)
    await lab.cluster.pci_mappings.create("gpu", map=["node=pve1,path=0000:01:00.0,id=10de:1db4"])
    card = await vm.devices.add_pci(mapping="gpu", pcie=True)
    assert stored(demo, vm.vmid, card.name) == "mapping=gpu,pcie=1"
    await lab.cluster.dir_mappings.create("shared", map=["node=pve1,path=/srv"])
    share = await vm.devices.add_directory("shared", cache="auto")
    assert share.spec.dirid == "shared"


async def test_devices_of_the_node_go_to_containers(demo: Stub) -> None:
    transport = demo.transport()
    async with AsyncClient(
        "pve1", username="root@pam", password=demo.password, transport=transport
    ) as root:
        ct = await root.containers.get(200)
        device = await ct.devices.add("/dev/dri/renderD128", mode="0660")
        assert (device.name, device.spec.path) == ("dev0", "/dev/dri/renderD128")
        with pytest.raises(ParameterError, match="a mount point"):
            await ct.devices.add_directory("shared")
