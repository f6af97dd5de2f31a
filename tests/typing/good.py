"""Code as users write it: type checkers accept every line of it, strictly."""

from __future__ import annotations

from pyvirt_sdk import VM, AsyncClient, AsyncTask, Client, Rows, Task, VMOptions
from pyvirt_sdk.formats import Drive, IPConfig, NetDevice, VolumeID


def create(pve: Client) -> Task[None]:
    node = pve.api.nodes("pve1")
    return node.qemu.post(
        vmid=100,
        name="web",
        memory=2048,
        cores=2,
        cpulimit=1.5,
        agent=True,
        ostype="l26",
        scsihw="virtio-scsi-single",
        net={0: NetDevice(model="virtio", bridge="vmbr0"), 1: "virtio,bridge=vmbr1"},
        scsi={0: Drive.new("local-lvm", size="32G")},
        ide={2: {"file": "local:cloudinit", "media": "cdrom"}},
        ipconfig={0: IPConfig(ip="dhcp")},
        numa=True,
        numa_n={0: "cpus=0-1,memory=2048"},
        tags=["prod", "web"],
        hookscript=VolumeID("local", "snippets/hook.pl"),
        onboot=True,
    )


def resources(pve: Client, more: VMOptions) -> VM:
    vm = pve.vms.create(node="pve1", memory=2048, wait=True, **more)
    changes = vm.update(onboot=True, tags=["prod"], unset=["description"])
    pve.guests.get(200).update({"net0": "name=eth0,bridge=vmbr0"}, rootfs="local:8")
    print(changes.pending, vm.clone(name="copy", description="a copy", bwlimit=1024))
    return vm


def together(pve: Client) -> bool:
    vm, container = pve.vms.get(100), pve.containers.get(200)
    report = pve.tasks.wait_all([vm.start(), vm.clone(), container.clone(), vm.backup()])
    print(pve.tasks.wait_all([vm.start(), "UPID:pve1:..."]).failed)
    vm.backup(wait=True).delete()
    return report.ok and pve.tasks.wait_all(["UPID:pve1:..."]).ok


def themselves(pve: Client) -> None:
    node, user = pve.nodes.get("pve1"), pve.access.users("joe@pve")
    vm = pve.vms.create(node=node, wait=True)
    vm.disks.add(pve.storage("local"), "8G")
    vm.migrate(pve.nodes("pve2"), wait=True)
    pve.access.grant("/vms", "PVEVMUser", token=user.tokens.create("bot"))
    print(pve.guests.list(node=[node]), pve.backups.run([vm], node=node))


def perhaps(pve: Client, flag: bool) -> None:
    vm = pve.vms.get(100)
    begun = vm.start(wait=flag)
    print(begun.wait() if isinstance(begun, Task) else begun.status)
    copy = vm.clone(name="copy", wait=flag)
    print(copy.vmid if isinstance(copy, VM) else copy.upid)
    pve.vms.create(node="pve1", name="web", wait=flag)


def wait(pve: Client) -> str:
    task = pve.api.nodes("pve1").qemu(100).status.start.post(timeout=60)
    outcome = task.wait(timeout=120)
    status = pve.api.nodes("pve1").tasks(task.upid).status.get()
    return f"{outcome.status} {status}"


def read(pve: Client) -> int:
    guests = pve.api.cluster.resources.get(type="vm")
    first = guests[0]
    assert isinstance(guests, Rows)
    print(first, guests.table("vmid", "name"))
    return len(guests)


def change(pve: Client) -> None:
    config = pve.api.nodes("pve1").qemu("100").config
    perhaps = config.post(memory=4096, delete=["description", "tags"])
    if perhaps is not None:
        perhaps.wait()
    config.put(description=None, delete="tags", net={})
    pve.api.nodes("pve1").qemu(100).resize.put(disk="scsi0", size="+10G").wait()
    pve.api.access.acl.put(path="/vms", roles=["PVEVMUser"], users="joe@pve,ann@pve")
    pve.api.cluster.ha.groups.post(group="east", nodes=["pve1", "pve2"])
    pve.api.nodes("pve1").vzdump.post(vmid=[100, "101"], storage="local", compress="zstd")
    pve.api.nodes("pve1").ceph.osd(3).in_.post()


def drop(pve: Client) -> None:
    vm = pve.vms.get(100)
    vm.api.agent.exec.post(command=["uname", "-a"])
    pve.guests.get(100).api.firewall.rules.get()
    pve.containers(200, node="pve1").api.snapshot.post(snapname="clean").wait()
    pve.nodes("pve1").api.dns.get()
    pve.access.users.create("joe@pve", groups=["ops"], expire=0).update(email="joe@example.com")
    pve.backups.jobs.create("nightly", schedule="02:00", storage="local", all=True)
    pve.storage("local").api.put(content=["iso", "backup"])


async def start(pve: AsyncClient) -> AsyncTask[None]:
    task = await pve.api.nodes("pve1").lxc(200).status.start.post(skiplock=False)
    await task.wait(progress=True)
    rows = await pve.api.nodes("pve1").storage("local").content.get(content="iso")
    volume = VolumeID.parse("local:iso/debian.iso")
    await pve.api.nodes("pve1").storage("local").content(volume).get()
    print(list(rows))
    return task
