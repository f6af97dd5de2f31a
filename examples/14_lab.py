# Made from examples/14_lab_async.py by tools/convert.py: edit that file, then run `make sync`.
"""A small network lab: built, shown, and taken down again.

    python examples/14_lab_async.py

A template, three clones of it on a bridge of their own, a container, rules of the firewall,
snapshots, a backup, and, in a cluster, high availability for one of the guests. On a server of
the environment it wants a bridge vmbr7 and addresses in 10.7.0.0/24 that nobody uses.
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import VM, Client, Container
from pyvirt_sdk.formats import ContainerNet, Drive, NetDevice, RootFS

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv admin@lab"


def home(pve: Client) -> str:
    """The node that the lab stands on."""
    return next(one.node for one in pve.nodes.list() if one.status == "online")


def storage_for(pve: Client, content: str) -> str:
    """The first storage there that takes such content."""
    return pve.nodes(home(pve)).storage(content=content)[0].storage


def container_template(pve: Client) -> str:
    """A template that is there, else one that is fetched."""
    node, storage = home(pve), storage_for(pve, "vztmpl")
    there = pve.storage(storage).volumes(node, content="vztmpl")
    if there:
        return there[0].volid
    offered = pve.nodes(node).templates.list()
    system = next(one.template for one in offered if "debian" in one.template)
    volume = pve.nodes(node).templates.download(system, storage, wait=True)
    return volume.volid


def build_network(pve: Client) -> None:
    """A bridge of the lab's own."""
    network = pve.nodes(home(pve)).network
    network.create("vmbr7", type="bridge", cidr="10.7.0.1/24", autostart=True)
    network.apply(wait=True)


def build_vms(pve: Client) -> list[VM]:
    """A template, and three VMs that stand on its disk."""
    storage = storage_for(pve, "images")
    template = pve.vms.create(
        node=home(pve),
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
    template.convert_to_template(wait=True)
    tasks = [template.clone(name=f"lab-{number}") for number in (1, 2, 3)]
    report = pve.tasks.wait_all(tasks)
    report.raise_for_failures()
    vms = [vm for vm in report.results if vm is not None]
    for number, vm in enumerate(vms, 1):
        vm.update(ipconfig={0: f"ip=10.7.0.{10 + number}/24,gw=10.7.0.1"})
    return vms


def build_container(pve: Client) -> Container:
    """A container that serves names."""
    storage = storage_for(pve, "rootdir")
    return pve.containers.create(
        node=home(pve),
        hostname="lab-dns",
        memory=256,
        ostemplate=container_template(pve),
        rootfs=RootFS.new(storage, size="2G"),
        net={0: ContainerNet(name="eth0", bridge="vmbr7", ip="10.7.0.2/24")},
        ssh_keys=KEY,
        unprivileged=True,
        tags="example-lab",
        wait=True,
    )


def protect(pve: Client, vms: list[VM], dns: Container) -> None:
    """Rules, snapshots, a backup, and high availability."""
    group = pve.firewall.groups.create("lab", comment="what the lab lets in")
    group.rules.create(type="in", action="ACCEPT", macro="SSH", source="10.7.0.0/24")
    for guest in (*vms, dns):
        guest.firewall.rules.create(type="group", action="lab")
        guest.firewall.enable()
        guest.start(wait=True)
    for vm in vms:
        vm.snapshots.create("clean", description="as it was built", wait=True)
    storage = storage_for(pve, "backup")
    backup = vms[0].backup(storage=storage, notes="the first of the lab", wait=True)
    print(f"backed up: {backup.volid}")
    if len(pve.nodes.list()) < 2:
        return  # nothing could take over
    resource = pve.ha.resources.create(f"vm:{vms[0].vmid}", state="started")
    resource.wait_state("started")


def show(pve: Client) -> None:
    """What there is now."""
    for guest in pve.guests.list(tags="example-lab"):
        print(guest)
    for resource in pve.ha.resources.list():
        print(resource, resource.state)


def take_down(pve: Client) -> None:
    """Leave nothing of it behind, and touch nothing else."""
    guests = pve.guests.list(tags="example-lab")
    ids = {guest.vmid for guest in guests}
    for resource in pve.ha.resources.list():
        if resource.sid in {f"vm:{vmid}" for vmid in ids}:
            resource.delete()
    for guest in guests:
        if not guest.template:
            guest.stop(wait=True)
    for guest in sorted(guests, key=lambda one: one.template):  # what stands on it goes first
        guest.delete(purge=True, wait=True)
    for backup in pve.backups.list():
        if backup.vmid in ids:
            backup.delete(wait=True)
    group = pve.firewall.groups("lab")
    while len(group.rules.list()):
        group.rules.delete(0)
    group.delete()
    network = pve.nodes(home(pve)).network
    network("vmbr7").delete()
    network.apply(wait=True)


def run(pve: Client) -> None:
    """All of it."""
    build_network(pve)
    vms = build_vms(pve)
    dns = build_container(pve)
    protect(pve, vms, dns)
    show(pve)
    take_down(pve)
    print(f"left: {len(pve.guests.list(tags='example-lab'))} guests")


def main() -> None:
    with connect() as pve:
        run(pve)


if __name__ == "__main__":
    main()
