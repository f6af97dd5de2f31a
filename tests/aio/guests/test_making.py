"""Virtual machines made from images, ISOs and templates, and cloud-init."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from pyvirt_sdk import AlreadyExists, AsyncClient, CloudInit, NotFound, ParameterError, TaskFailed
from pyvirt_sdk.stub import Stub

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8qf0j4Zs2YxYH8sQ8fM2uTnGkq9iZ1jEo5pGxkZKzj me@home"
IMAGE = "https://cloud.example.com/noble-server-cloudimg-amd64.img"


def config(stub: Stub, vmid: int) -> dict[str, str]:
    return stub.state.guests[vmid].config


async def allow_import(lab: AsyncClient) -> None:
    await lab.storage("local").update(content=["iso", "vztmpl", "backup", "import", "images"])


async def test_from_an_image_of_a_url(lab: AsyncClient, demo: Stub) -> None:
    await allow_import(lab)
    ready = CloudInit(user="ops", password=SecretStr("hunter22"), ssh_keys=KEY, nameserver=["::1"])
    vm = await lab.vms.create_from_image(
        IMAGE, node="pve1", storage="local-lvm", name="web", memory=2048, disk_size="60G",
        cloud_init=ready, start=True,
    )  # fmt: skip
    assert vm.status == "running"
    stored = config(demo, vm.vmid)
    assert stored["boot"] == "order=scsi0"
    assert "size=60G" in stored["scsi0"]
    assert "discard=on" in stored["scsi0"]
    assert stored["ide2"].startswith(f"local-lvm:vm-{vm.vmid}-cloudinit")
    assert (stored["ciuser"], stored["ipconfig0"]) == ("ops", "ip=dhcp")
    assert stored["net0"].endswith("bridge=vmbr0")
    dump = await vm.cloud_init.dump()
    assert "user: ops" in dump

    again = await lab.vms.create_from_image(IMAGE, node="pve1", storage="local-lvm", name="web2")
    assert again.status == "stopped"
    downloads = [task for task in await lab.tasks.list("pve1") if task.type == "imgcopy"]
    assert not downloads
    assert len([task for task in await lab.tasks.list("pve1") if task.type == "download"]) == 1


async def test_no_storage_takes_images(lab: AsyncClient, demo: Stub) -> None:
    for storage in await lab.storage.list():
        if "import" in str(storage.content):
            await storage.update(content=["iso"])
    with pytest.raises(NotFound, match="no storage of pve1 takes images"):
        await lab.vms.create_from_image(IMAGE, node="pve1", storage="local-lvm")


async def test_options_win_over_the_recipe(lab: AsyncClient, demo: Stub) -> None:
    source = await lab.vms.create(node="pve1", scsi={0: "local-lvm:2"}, wait=True)
    image = (await source.disks.get("scsi0")).volume
    vm = await lab.vms.create_from_image(
        str(image), node="pve1", storage="local-lvm", bridge=None, uefi=True, tpm=True,
        ostype="other", serial={1: "socket"},
    )  # fmt: skip
    stored = config(demo, vm.vmid)
    assert (stored["ostype"], stored["bios"], stored["machine"]) == ("other", "ovmf", "q35")
    assert stored["serial0"] == stored["serial1"] == "socket"
    assert "net0" not in stored
    assert "efitype=4m" in stored["efidisk0"]
    assert "version=v2.0" in stored["tpmstate0"]


async def test_from_an_iso(lab: AsyncClient, demo: Stub) -> None:
    iso = (await lab.storage("local").volumes("pve1", content="iso"))[0].volid
    vm = await lab.vms.create_from_iso(
        iso, node="pve1", storage="local-lvm", disk_size="4G", name="fresh", memory=1024
    )
    stored = config(demo, vm.vmid)
    assert stored["ide2"].startswith(f"{iso},media=cdrom")
    assert stored["boot"] == "order=scsi0;ide2"
    assert "size=4G" in stored["scsi0"]


async def test_from_a_template(lab: AsyncClient, demo: Stub) -> None:
    template = await lab.vms.create(
        node="pve1", name="golden", scsi={0: "local-lvm:2"}, boot="order=scsi0", wait=True
    )
    await template.convert_to_template(wait=True)
    vm = await lab.vms.create_from_template(
        template.vmid, name="web", memory=1024, disk_size="5G", start=True,
        cloud_init=CloudInit(ip="192.0.2.17/24", gateway="192.0.2.1"), ssh_keys=[KEY],
    )  # fmt: skip
    stored = config(demo, vm.vmid)
    assert (vm.name, vm.status, stored["memory"]) == ("web", "running", "1024")
    assert "size=5G" in stored["scsi0"]
    assert stored["ipconfig0"] == "gw=192.0.2.1,ip=192.0.2.17/24"
    assert stored["sshkeys"].startswith("ssh-ed25519%20")
    with pytest.raises(AlreadyExists):
        await lab.vms.create_from_template(template, newid=vm.vmid)


async def test_what_is_half_made_is_told(lab: AsyncClient, demo: Stub) -> None:
    template = await lab.vms.create(node="pve1", scsi={0: "local-lvm:2"}, wait=True)
    demo.faults.fail_task("qmstart", "start failed: QEMU exited with code 1")
    with pytest.raises(TaskFailed) as caught:
        await lab.vms.create_from_template(template, name="web", full=True, start=True)
    assert "was made, and is not finished" in caught.value.__notes__[0]
    diskless = await lab.vms.create(node="pve1", wait=True)
    with pytest.raises(ParameterError, match="no disk that could be made 9G"):
        await lab.vms.create_from_template(diskless, full=True, disk_size="9G")


async def test_cloud_init_is_changed_later(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", ide={2: "local-lvm:cloudinit"}, wait=True)
    changes = await vm.cloud_init.update(CloudInit(user="ops", ip6="auto", upgrade=False))
    assert set(changes.applied) == {"ciuser", "ciupgrade", "ipconfig0"}
    assert await vm.cloud_init.pending() == {}
    assert "package_upgrade: false" in await vm.cloud_init.dump("user")
    keys = [KEY, KEY.replace("me@home", "you@home")]
    await vm.update(ssh_keys=keys)
    told = (await vm.cloud_init.dump("user")).splitlines()
    place = told.index("ssh_authorized_keys:")
    assert told[place + 1 : place + 3] == [f"  - {key}" for key in keys]
    assert await vm.cloud_init.dump("network")
    await vm.cloud_init.regenerate()


def test_a_password_is_not_shown() -> None:
    assert "hunter22" not in repr(CloudInit(user="ops", password="hunter22"))


async def test_a_container_needs_no_storage_but_its_own(lab: AsyncClient, demo: Stub) -> None:
    demo.build.storage("files", type="dir", path="/srv/files", content="vztmpl")
    template = demo.build.volume("files:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst")
    del demo.state.storages["local"]
    made = await lab.containers.create(
        node="pve1", ostemplate=template.volid, rootfs="local-lvm:2", wait=True
    )
    assert (await made.config()).rootfs is not None
    with pytest.raises(NotFound, match="storage 'local' does not exist"):
        await lab.containers.create(node="pve1", ostemplate=template.volid)
