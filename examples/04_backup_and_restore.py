"""Back a VM up, break it, restore it in place, and once more beside it.

python examples/04_backup_and_restore.py
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import VM, Client, Guest
from pyvirt_sdk.formats import PruneBackups


def make_vm(pve: Client) -> VM:
    """Something to lose."""
    node = next(one.node for one in pve.nodes.list() if one.status == "online")
    storage = pve.nodes(node).storage(content="images")[0].storage
    return pve.vms.create(
        node=node, name="example-keep", memory=256, scsi={0: f"{storage}:1"}, tags="example",
        wait=True,
    )  # fmt: skip


def back_up_and_restore(pve: Client, vm: VM) -> Guest:
    """A backup, and what it is good for; returns the guest that was made beside."""
    node = str(vm.node)
    storage = pve.nodes(node).storage(content="backup")[0].storage
    outcome = vm.backup(storage=storage, notes="before the upgrade").wait(progress=True)
    backup = outcome.result
    assert backup is not None
    print(f"written: {backup.volid}, {backup.size} bytes")

    vm.update(memory=512, description="an upgrade that went wrong")
    vm.restore(backup.volid, wait=True)
    print(f"back to {vm.config().memory} MiB")

    beside = pve.backups.restore(backup.volid, node=node, unique=True, wait=True)
    print(f"and beside it: {beside}")

    keep = PruneBackups(keep_last=1)
    for one in pve.storage(storage).prunable(node, keep, vmid=vm.vmid):
        print(f"keeping the last one alone would {one.mark} {one.volid}")
    pve.storage(storage).volume(node, backup.volid).delete(wait=True)
    return beside


if __name__ == "__main__":
    with connect() as pve:
        made: list[Guest] = [make_vm(pve)]
        try:
            made.append(back_up_and_restore(pve, made[0]))  # type: ignore[arg-type]
        finally:
            for guest in made:
                guest.delete(purge=True, wait=True)
                print(f"removed {guest.vmid}")
