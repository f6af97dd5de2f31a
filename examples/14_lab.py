# Made from examples/lab_async.py by tools/convert.py: edit that file, then run `make sync`.
"""A small network lab: built, shown, and taken down again.

    python examples/lab_async.py

A template, three clones of it on a bridge of their own, a container, rules of the firewall,
snapshots, a backup, and high availability for one of the guests. It runs on the bundled server.
"""

from __future__ import annotations

from pyvirt_sdk import VM, Client, Container
from pyvirt_sdk.formats import ContainerNet, Drive, NetDevice, RootFS
from pyvirt_sdk.stub import Stub

CONTAINER_TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv// admin@lab"


def build_network(pve: Client) -> None:
    """A bridge of the lab's own on pve1."""
    network = pve.nodes("pve1").network
    network.create("vmbr7", type="bridge", cidr="10.7.0.1/24", autostart=True)
    network.apply(wait=True)


def build_vms(pve: Client) -> list[VM]:
    """A template, and three VMs that stand on its disk."""
    template = pve.vms.create(
        node="pve1",
        name="lab-template",
        memory=1024,
        cores=2,
        net={0: NetDevice(model="virtio", bridge="vmbr7")},
        scsi={0: Drive.new("local-lvm", size="8G")},
        ide={2: "local-lvm:cloudinit"},
        ciuser="admin",
        ssh_keys=KEY,
        tags="lab",
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
    return pve.containers.create(
        node="pve1",
        hostname="lab-dns",
        memory=256,
        ostemplate=CONTAINER_TEMPLATE,
        rootfs=RootFS.new("local-lvm", size="2G"),
        net={0: ContainerNet(name="eth0", bridge="vmbr7", ip="10.7.0.2/24")},
        ssh_keys=KEY,
        unprivileged=True,
        tags="lab",
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
    backup = vms[0].backup(storage="local", notes="the first of the lab", wait=True)
    print(f"backed up: {backup.volid}")
    resource = pve.ha.resources.create(f"vm:{vms[0].vmid}", state="started")
    resource.wait_state("started")


def show(pve: Client) -> None:
    """What there is now."""
    for guest in pve.guests.list(tags="lab"):
        print(guest)
    for resource in pve.ha.resources.list():
        print(resource, resource.state)


def take_down(pve: Client) -> None:
    """Leave nothing of it behind."""
    for resource in pve.ha.resources.list():
        resource.delete()
    guests = pve.guests.list(tags="lab")
    for guest in guests:
        if not guest.template:
            guest.stop(wait=True)
    for guest in sorted(guests, key=lambda one: one.template):  # what stands on it goes first
        guest.delete(purge=True, wait=True)
    for backup in pve.backups.list():
        backup.delete(wait=True)
    group = pve.firewall.groups("lab")
    while len(group.rules.list()):
        group.rules.delete(0)
    group.delete()
    network = pve.nodes("pve1").network
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
    print(f"left: {len(pve.guests.list(tags='lab'))} guests")


def main() -> None:
    """Run it on a server of its own."""
    stub = Stub.demo()
    with stub.serve() as server:
        pve = Client(server.url, token=stub.token, verify=server.ca_file)
        with pve:
            run(pve)


if __name__ == "__main__":
    main()
