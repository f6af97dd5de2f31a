"""The manager of a cluster: it has guests do what their resources ask for."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.access.permissions import ROOT
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.asking import ask_guest, waiting_for
from pyvirt_sdk.stub.rules.ha.service import guest_of, is_at_work, requested, resources
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["follow", "move"]


def follow(call: Call, sid: str) -> None:
    """Starts or stops a guest as its resource asks for."""
    guest = guest_of(call.state, sid)
    if guest is None or not is_at_work(call.state):
        return
    wanted = requested(resources(call.state)[sid])
    if wanted == "started" and not guest.running:
        _ask(call, guest, "status/start", {})
    if wanted in ("stopped", "disabled") and guest.running:
        _ask(call, guest, "status/shutdown", {})


def move(call: Call, sid: str, node: str, *, online: bool) -> None:
    """Moves a guest to another node: while it runs, or shut down for the time being.

    A node that is off, or that there is not, was asked for in vain: the guest stays as it is.
    """
    guest, target = guest_of(call.state, sid), call.state.nodes.get(node)
    if guest is None or guest.node == node or not is_at_work(call.state):
        return
    if target is None or not target.online:
        return

    def work(_task: Task) -> Steps:
        stays_up = online and guest.kind == "qemu"
        if guest.running and not stays_up:
            down = _ask(call, guest, "status/shutdown", {})
            yield from waiting_for(call, down)
        how = {"online": "1"} if guest.running else {}
        moved = _ask(call, guest, "migrate", {"target": node, **how})
        yield from waiting_for(call, moved)
        follow(call, sid)

    call.world.tasks.start(guest.node, "hamigrate", str(guest.vmid), ROOT, work)


def _ask(call: Call, guest: Guest, below: str, params: dict[str, str]) -> Any:
    return ask_guest(call, guest, below, params, authid=ROOT, by_manager=True)
