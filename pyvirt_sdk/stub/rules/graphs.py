"""Pictures of numbers over time, which the server draws into files of its own."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.words import words

_FOLDER = "/var/lib/rrdcached/db"
_PRESSURE = words(
    """pressurecpusome pressurecpufull pressureiosome pressureiofull pressurememorysome
    pressurememoryfull"""
)
_OF_NODES = _PRESSURE | words(
    """arcsize cpu iowait loadavg maxcpu memavailable memtotal memused netin netout roottotal
    rootused swaptotal swapused"""
)
_OF_GUESTS = _PRESSURE | words(
    "cpu disk diskread diskwrite maxcpu maxdisk maxmem mem memhost netin netout"
)


@rule("GET", "/nodes/{node}/rrd", answer="computed")
def of_node(call: Call) -> dict[str, str]:
    """Of a node."""
    return _graph(call, f"pve-node-9.0/{call.node}", _OF_NODES)


@rule("GET", "/nodes/{node}/qemu/{vmid}/rrd", answer="computed")
def of_vm(call: Call) -> dict[str, str]:
    """Of a virtual machine."""
    return _graph(call, f"pve-vm-9.0/{call.guest('qemu').vmid}", _OF_GUESTS)


@rule("GET", "/nodes/{node}/lxc/{vmid}/rrd", answer="computed")
def of_container(call: Call) -> dict[str, str]:
    """Of a container."""
    return _graph(call, f"pve-vm-9.0/{call.guest('lxc').vmid}", _OF_GUESTS)


@rule("GET", "/nodes/{node}/storage/{storage}/rrd", answer="computed")
def of_storage(call: Call) -> dict[str, str]:
    """Of a storage."""
    storage = call.state.storage(call.text("storage"))
    return _graph(call, f"pve-storage-9.0/{call.node}/{storage.name}", words("total used"))


def _graph(call: Call, database: str, known: frozenset[str]) -> dict[str, str]:
    """Where the picture would be; the file itself is no part of the API."""
    file, series = f"{_FOLDER}/{database}", call.items("ds")
    for name in series:
        if name not in known:
            raise Refused(f"RRD error: No DS called '{name}' in '{file}'")
    return {"filename": f"{file}_{'_'.join(series)}.png"}
