"""A small network lab: built, shown, and taken down again.

    python examples/14_lab_async.py

A template, three clones of it on a bridge of their own, a container, rules of the firewall,
snapshots, a backup, and, in a cluster, high availability for one of the guests. On a server of
the environment it wants a bridge vmbr7 and addresses in 10.7.0.0/24 that nobody uses.
"""

from __future__ import annotations

import asyncio

from _server import aconnect

from pyvirt_sdk import AsyncClient, AsyncContainer, AsyncVM
from pyvirt_sdk.formats import ContainerNet, Drive, NetDevice, RootFS

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv admin@lab"


async def home(pve: AsyncClient) -> str:
    """The node that the lab stands on."""
    return next(one.node for one in await pve.nodes.list() if one.status == "online")


async def storage_for(pve: AsyncClient, content: str) -> str:
    """The first storage there that takes such content."""
    return (await pve.nodes(await home(pve)).storage(content=content))[0].storage


async def container_template(pve: AsyncClient) -> str:
    """A template that is there, else one that is fetched."""
    node, storage = await home(pve), await storage_for(pve, "vztmpl")
    there = await pve.storage(storage).volumes(node, content="vztmpl")
    if there:
        return there[0].volid
    offered = await pve.nodes(node).templates.list()
    system = next(one.template for one in offered if "debian" in one.template)
    volume = await pve.nodes(node).templates.download(system, storage, wait=True)
    return volume.volid


async def build_network(pve: AsyncClient) -> None:
    """A bridge of the lab's own."""
    network = pve.nodes(await home(pve)).network
    await network.create("vmbr7", type="bridge", cidr="10.7.0.1/24", autostart=True)
    await network.apply(wait=True)


async def build_vms(pve: AsyncClient) -> list[AsyncVM]:
    """A template, and three VMs that stand on its disk."""
    storage = await storage_for(pve, "images")
    template = await pve.vms.create(
        node=await home(pve),
        name="lab-template",
        memory=1024,
        cores=2,
        net={0: NetDevice(model="virtio", bridge="vmbr7")},
        scsi={0: Drive.new(storage, size="8G")},
        ide={2: f"{storage}:cloudinit"},
        ciuser="admin",
        ssh_keys=KEY,
        tags="example-lab",
        wait=True,
    )
    await template.convert_to_template(wait=True)
    tasks = [await template.clone(name=f"lab-{number}") for number in (1, 2, 3)]
    report = await pve.tasks.wait_all(tasks)
    report.raise_for_failures()
    vms = [vm for vm in report.results if vm is not None]
    for number, vm in enumerate(vms, 1):
        await vm.update(ipconfig={0: f"ip=10.7.0.{10 + number}/24,gw=10.7.0.1"})
    return vms


async def build_container(pve: AsyncClient) -> AsyncContainer:
    """A container that serves names."""
    storage = await storage_for(pve, "rootdir")
    return await pve.containers.create(
        node=await home(pve),
        hostname="lab-dns",
        memory=256,
        ostemplate=await container_template(pve),
        rootfs=RootFS.new(storage, size="2G"),
        net={0: ContainerNet(name="eth0", bridge="vmbr7", ip="10.7.0.2/24")},
        ssh_keys=KEY,
        unprivileged=True,
        tags="example-lab",
        wait=True,
    )


async def protect(pve: AsyncClient, vms: list[AsyncVM], dns: AsyncContainer) -> None:
    """Rules, snapshots, a backup, and high availability."""
    group = await pve.firewall.groups.create("lab", comment="what the lab lets in")
    await group.rules.create(type="in", action="ACCEPT", macro="SSH", source="10.7.0.0/24")
    for guest in (*vms, dns):
        await guest.firewall.rules.create(type="group", action="lab")
        await guest.firewall.enable()
        await guest.start(wait=True)
    for vm in vms:
        await vm.snapshots.create("clean", description="as it was built", wait=True)
    storage = await storage_for(pve, "backup")
    backup = await vms[0].backup(storage=storage, notes="the first of the lab", wait=True)
    print(f"backed up: {backup.volid}")
    if len(await pve.nodes.list()) < 2:
        return  # nothing could take over
    resource = await pve.ha.resources.create(f"vm:{vms[0].vmid}", state="started")
    await resource.wait_state("started")


async def show(pve: AsyncClient) -> None:
    """What there is now."""
    for guest in await pve.guests.list(tags="example-lab"):
        print(guest)
    for resource in await pve.ha.resources.list():
        print(resource, resource.state)


async def take_down(pve: AsyncClient) -> None:
    """Leave nothing of it behind, and touch nothing else."""
    guests = await pve.guests.list(tags="example-lab")
    ids = {guest.vmid for guest in guests}
    for resource in await pve.ha.resources.list():
        if resource.sid in {f"vm:{vmid}" for vmid in ids}:
            await resource.delete()
    for guest in guests:
        if not guest.template:
            await guest.stop(wait=True)
    for guest in sorted(guests, key=lambda one: one.template):  # what stands on it goes first
        await guest.delete(purge=True, wait=True)
    for backup in await pve.backups.list():
        if backup.vmid in ids:
            await backup.delete(wait=True)
    group = pve.firewall.groups("lab")
    while len(await group.rules.list()):
        await group.rules.delete(0)
    await group.delete()
    network = pve.nodes(await home(pve)).network
    await network("vmbr7").delete()
    await network.apply(wait=True)


async def run(pve: AsyncClient) -> None:
    """All of it."""
    await build_network(pve)
    vms = await build_vms(pve)
    dns = await build_container(pve)
    await protect(pve, vms, dns)
    await show(pve)
    await take_down(pve)
    print(f"left: {len(await pve.guests.list(tags='example-lab'))} guests")


async def main() -> None:
    async with aconnect() as pve:
        await run(pve)


if __name__ == "__main__":
    asyncio.run(main())
