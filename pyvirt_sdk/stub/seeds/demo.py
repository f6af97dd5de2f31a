"""Three nodes with a few guests: enough for an afternoon of trying things out."""

from __future__ import annotations

from pyvirt_sdk.stub.seeds.basics import (
    ISO,
    TEMPLATE,
    add_node,
    add_storage,
    add_volume,
    new_state,
)
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.agents import Agent
from pyvirt_sdk.stub.state.guests import Guest, Running
from pyvirt_sdk.stub.state.nodes import Disk, Node, PciDevice
from pyvirt_sdk.stub.state.people import Pool
from pyvirt_sdk.stub.state.storage import GIB

__all__ = ["demo"]

_DAYS_OF_STATISTICS = 10
_SECRET = "11111111-2222-4333-8444-555555555555"  # noqa: S105 - documented, for tests


def demo(now: float, password: str, token_secret: str | None) -> State:
    """The cluster ``demo``: VM 100 ``web1`` runs on pve1, with a guest agent."""
    state = new_state(password, token_secret or _SECRET, seed=2)
    state.cluster_name = "demo"
    state.statistics_since = now - _DAYS_OF_STATISTICS * 86400
    for name in ("pve1", "pve2", "pve3"):
        _equip(add_node(state, name, now))
    add_storage(
        state, "local", type="dir", path="/var/lib/vz", content="iso,vztmpl,backup,snippets"
    )
    add_storage(
        state,
        "local-lvm",
        type="lvmthin",
        vgname="pve",
        thinpool="data",
        content="images,rootdir",
    )
    for node in state.nodes:
        add_volume(state, node, ISO, "iso", "iso", 659 * 2**20, now)
        add_volume(state, node, TEMPLATE, "vztmpl", "tzst", 126 * 2**20, now)
    _add_vm(state, 100, "pve1", now, running=True, name="web1", agent="1", onboot="1", tags="prod")
    _add_vm(state, 101, "pve2", now, running=True, name="db1", agent="1", tags="db;prod")
    _add_vm(state, 102, "pve2", now, running=False, name="build1", tags="test")
    _add_vm(state, 9000, "pve1", now, running=False, name="debian-12", template="1")
    _add_container(state, 200, "pve1", now, running=True, hostname="dns1", onboot="1", tags="prod")
    _add_container(state, 201, "pve3", now, running=False, hostname="sandbox", tags="test")
    state.agents = {100: Agent(), 101: Agent()}
    state.pools["production"] = Pool("what must not go down", {100, 101, 200}, {"local-lvm"})
    return state


def _equip(node: Node) -> None:
    """Disks, cards, and what a node that has been in use for a while knows of."""
    node.server_id = f"{node.number + 1:X}" * 32
    node.disks = {
        "sda": Disk("/dev/sda", 256 * GIB, serial="S0001", used="lvmthin", name="pve", gpt=True),
        "sdb": Disk("/dev/sdb", 512 * GIB, serial="S0002"),
        "sdc": Disk("/dev/sdc", 512 * GIB, serial="S0003"),
    }
    node.pci = (
        PciDevice("0000:00:02.0", "0x1234", "0x1111", "0x030000", "QEMU", "VGA adapter"),
        PciDevice("0000:00:12.0", "0x1af4", "0x1000", "0x020000", "Red Hat", "Virtio network", 1),
    )
    node.updates = {"pve-manager": "9.2.12"}
    node.repositories = {"enterprise": False, "no-subscription": True}
    node.appliances = (
        TEMPLATE.rpartition("/")[2],
        "alpine-3.22-default_20250617_amd64.tar.xz",
        "ubuntu-24.04-standard_24.04-2_amd64.tar.zst",
    )


def _add_vm(
    state: State, vmid: int, node: str, now: float, *, running: bool, **config: str
) -> None:
    names = state.names
    kind = "base" if config.get("template") else "vm"
    disk = f"local-lvm:{kind}-{vmid}-disk-0"
    guest = Guest(
        vmid,
        "qemu",
        node,
        {
            "boot": "order=scsi0;net0",
            "cores": "2",
            "memory": "2048",
            "meta": f"creation-qemu=11.0.0,ctime={int(now)}",
            "net0": f"virtio={names.mac()},bridge=vmbr0",
            "ostype": "l26",
            "scsi0": f"{disk},size=32G",
            "scsihw": "virtio-scsi-single",
            "smbios1": f"uuid={names.uuid()}",
            "vmgenid": names.uuid(),
            **config,
        },
    )
    _finish(state, guest, disk, 32, "images", now, running=running)


def _add_container(
    state: State, vmid: int, node: str, now: float, *, running: bool, **config: str
) -> None:
    disk = f"local-lvm:vm-{vmid}-disk-0"
    guest = Guest(
        vmid,
        "lxc",
        node,
        {
            "arch": "amd64",
            "cores": "1",
            "memory": "512",
            "net0": f"name=eth0,bridge=vmbr0,hwaddr={state.names.mac()},ip=dhcp,type=veth",
            "ostype": "debian",
            "rootfs": f"{disk},size=8G",
            "swap": "512",
            "unprivileged": "1",
            **config,
        },
    )
    _finish(state, guest, disk, 8, "rootdir", now, running=running)


def _finish(
    state: State, guest: Guest, disk: str, size: int, content: str, now: float, *, running: bool
) -> None:
    add_volume(state, guest.node, disk, content, "raw", size * GIB, now)
    volume = state.storages["local-lvm"].on(guest.node)[disk]
    # of a thin disk no more is used than was written
    volume.vmid, volume.used = guest.vmid, size * GIB // 10
    if running:
        guest.running = Running(now - 3600, 2000 + guest.vmid)
    state.guests[guest.vmid] = guest
