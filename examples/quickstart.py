"""A tour in two minutes: a VM and a container from create to delete, on a server of our own.

    python examples/quickstart.py

Without settings this starts the bundled reference server, over HTTPS with a certificate made on
the spot. With PROXMOX_VE_ENDPOINT and credentials in the environment it talks to that server
instead, and then only reads.
"""

from __future__ import annotations

import os
import sys

from pyvirt_sdk import Client, PyvirtError
from pyvirt_sdk.formats import ContainerNet, Drive, NetDevice, RootFS

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


def show(pve: Client) -> None:
    """What there is: nodes, storage, guests."""
    print(f"Proxmox VE {pve.version()}")
    for node in pve.nodes.list():
        print(f"  {node}")
        for storage in node.storage():
            free = f"{(storage.avail or 0) / 2**30:.1f} GiB free"
            print(f"    {storage.storage} ({storage.type}): {free}")
    guests = pve.guests.list()
    print(guests.table("vmid", "type", "name", "node", "status", "maxmem") if guests else "  empty")


def lab(pve: Client) -> None:
    """The life of a VM and of a container."""
    print("\n== a VM")
    vm = pve.vms.create(
        node="pve1",
        name="web",
        memory=2048,
        cores=2,
        net={0: NetDevice(model="virtio", bridge="vmbr0")},
        scsi={0: Drive.new("local", size="8G", format="qcow2")},
        tags="demo",
        wait=True,
    )
    print(f"created {vm}")
    vm.snapshots.create("clean", description="before anything", wait=True)
    vm.start(wait=True)
    print(f"started {vm.refresh()}, its network is {vm.config().net[0]}")

    print("\n== a clone of it")
    copy = vm.clone(name="copy", full=True, wait=True)
    print(f"cloned  {copy}")

    print("\n== a container")
    container = pve.containers.create(
        node="pve1",
        ostemplate=TEMPLATE,
        hostname="dns",
        memory=512,
        rootfs=RootFS.new("local", size="4G"),
        net={0: ContainerNet(name="eth0", bridge="vmbr0", ip="dhcp")},
        tags="demo",
        wait=True,
    )
    print(f"created {container}")

    print("\n== a backup, watched while it runs")
    outcome = vm.backup(storage="local").wait(progress=True)
    assert outcome.result is not None
    print(f"written {outcome.result.volid}")

    print("\n== a mistake, and what it is answered with")
    try:
        pve.vms.create(node="pve1", name="db", memroy=512)  # type: ignore[call-overload]
    except PyvirtError as error:
        print(f"{type(error).__name__}: {error}")

    print("\n== the cluster now")
    show(pve)

    print("\n== cleaning up")
    vm.stop(wait=True)
    for guest in pve.guests.list(tags={"demo"}):
        guest.delete(purge=True, wait=True)
        print(f"deleted {guest}")


def main() -> None:
    if os.environ.get("PROXMOX_VE_ENDPOINT"):
        with Client.from_env() as pve:
            show(pve)
        return

    from pyvirt_sdk.stub import Stub

    # A tenth of the time that a real server takes, so that there is something to watch.
    stub = Stub.single_node(time_scale=0.1)
    with (
        stub.serve() as server,
        Client(server.url, token=stub.token, verify=server.ca_file) as pve,
    ):
        print(f"the reference server listens on {server.url}")
        show(pve)
        lab(pve)
        print("done: nothing is left but the node")


if __name__ == "__main__":
    try:
        main()
    except PyvirtError as error:
        sys.exit(f"{type(error).__name__}: {error}")
