"""A VM from a cloud image: fetched by the node, set up by cloud-init, started.

    python examples/02_create_from_cloud_image.py [URL]

The image stays on the storage for the next time; the VM is removed again. On a real server this
fetches some 300 MiB, unless the image is there already.
"""

from __future__ import annotations

import sys

from _server import connect

from pyvirt_sdk import Client, CloudInit

IMAGE = "https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-genericcloud-amd64.qcow2"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8qf0j4Zs2YxYH8sQ8fM2uTnGkq9iZ1jEo5pGxkZKzj me@home"


def storage_for_images(pve: Client, node: str) -> str:
    """A storage that keeps images to import; a storage of files is allowed to where none is."""
    able = pve.nodes(node).storage(content="import")
    if able:
        return able[0].storage
    files = next(one for one in pve.nodes(node).storage(content="iso") if one.type == "dir")
    storage = pve.storage.get(files.storage)
    storage.update(content=sorted({*storage.content, "import"}))
    print(f"{storage.storage} keeps images to import from now on")
    return storage.storage


def create(pve: Client, image: str) -> None:
    """One call for all steps: fetch, create, grow the disk, set up, start."""
    node = next(one.node for one in pve.nodes.list() if one.status == "online")
    vm = pve.vms.create_from_image(
        image,
        node=node,
        image_storage=storage_for_images(pve, node),
        storage=pve.nodes(node).storage(content="images")[0].storage,
        name="example-cloud",
        memory=1024,
        disk_size="10G",
        bridge=pve.networks.list(node)[0].iface,
        cloud_init=CloudInit(user="ops", ssh_keys=[KEY], ip="dhcp"),
        tags="example",
        start=True,
    )
    try:
        config = vm.config()
        print(f"made {vm.refresh()}: {config.scsi[0]}")
        print(vm.cloud_init.dump("user"))
    finally:
        vm.ensure_stopped()
        vm.delete(purge=True, wait=True)
        print(f"removed {vm.vmid}")


if __name__ == "__main__":
    with connect() as pve:
        create(pve, sys.argv[1] if len(sys.argv) > 1 else IMAGE)
