"""Move a running VM to another node and back; what hinders a move is said before it starts.

    python examples/05_migrate.py

Needs a cluster of two nodes or more.
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import VM, Client, MigrationRefused


def make_vm(pve: Client, node: str) -> VM:
    """A VM with a local disk, which is copied along."""
    storage = pve.nodes(node).storage(content="images")[0].storage
    vm = pve.vms.create(
        node=node, name="example-nomad", memory=256, scsi={0: f"{storage}:1"}, tags="example",
        wait=True,
    )  # fmt: skip
    vm.start(wait=True)
    return vm


def move(vm: VM, target: str) -> None:
    """Live, since it runs; the handle follows its guest."""
    check = vm.can_migrate(target)
    print(f"to {target}: local disks that are copied along: {check.local_disks or 'none'}")
    try:
        task = vm.migrate(target)
    except MigrationRefused as error:
        print(f"nothing was started: {error}")
        return
    task.wait(progress=True)
    print(vm.refresh())


if __name__ == "__main__":
    with connect() as pve:
        nodes = [one.node for one in pve.nodes.list() if one.status == "online"]
        if len(nodes) < 2:
            raise SystemExit("a move needs two nodes that are online")
        vm = make_vm(pve, nodes[0])
        try:
            move(vm, nodes[1])
            move(vm, nodes[0])
        finally:
            vm.ensure_stopped()
            vm.delete(purge=True, wait=True)
            print(f"removed {vm.vmid}")
