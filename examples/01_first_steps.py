"""First steps: look around, clone a template, start the clone, and remove it again.

python examples/01_first_steps.py
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import VM, Client


def look_around(pve: Client) -> None:
    """Nodes, and guests of all of them."""
    print(f"Proxmox VE {pve.version()}")
    for node in pve.nodes.list():
        print(f"  {node}")
    print(pve.guests.list().table("vmid", "type", "name", "node", "status"))


def a_template(pve: Client) -> VM | None:
    """Any template, as it is now."""
    templates = pve.vms.list(template=True)
    return pve.vms.get(templates[0].vmid) if templates else None


def clone_and_start(template: VM) -> None:
    """What takes a node its time returns a task; with `wait=True` it is waited for."""
    task = template.clone(name="example-web")
    print(f"{task} has begun")
    copy = task.wait(progress=True).result
    assert copy is not None
    try:
        copy.start(wait=True)
        print(f"there it is: {copy.refresh()}, {copy.config().memory} MiB")
    finally:
        copy.ensure_stopped()
        copy.delete(purge=True, wait=True)
        print(f"removed {copy.vmid}")


if __name__ == "__main__":
    with connect() as pve:
        look_around(pve)
        template = a_template(pve)
        if template is None:
            print("no template here to clone: 02_create_from_cloud_image.py makes VMs without")
        else:
            clone_and_start(template)
