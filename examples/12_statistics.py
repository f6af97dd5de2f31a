"""How full, how busy: figures of nodes, guests and storages; read only.

python examples/12_statistics.py
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import Client

GIB = 2**30


def now(pve: Client) -> None:
    """One request for all nodes, one for all guests."""
    for node in pve.nodes.list():
        used, total = node.mem or 0, node.maxmem or 1
        print(f"{node.node}: {used / GIB:5.1f} of {total / GIB:5.1f} GiB memory in use")
    by_memory = sorted(pve.guests.list(status="running"), key=lambda guest: -(guest.mem or 0))
    for guest in by_memory[:5]:
        print(f"  {guest}: {(guest.mem or 0) / GIB:.2f} GiB, {guest.cpu or 0:.0%} of its cores")
    for use in pve.storage.usage():
        print(f"  {use.storage} on {use.node}: {(use.used or 0) / (use.total or 1):.0%} full")


def lately(pve: Client) -> None:
    """Averages of the last hour; a moment that was not measured is None."""
    for node in pve.nodes.list():
        if node.status != "online":
            continue
        series = node.statistics("hour")
        loads = [value for value in series.column("cpu") if value is not None]
        if loads:
            unit = series.unit("cpu")
            print(f"{node.node}: {sum(loads) / len(loads):.1%} in {len(loads)} rows ({unit})")


if __name__ == "__main__":
    with connect() as pve:
        now(pve)
        lately(pve)
