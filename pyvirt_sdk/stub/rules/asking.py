"""Asking for another operation from within a rule, as the server's own daemons do."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import RULES
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.tasks import Steps

__all__ = ["ask_guest", "ended_well", "waiting_for"]


def ask_guest(
    call: Call,
    guest: Guest,
    below: str,
    params: dict[str, str],
    *,
    authid: str | None = None,
    by_manager: bool = False,
) -> Any:
    """The answer of a POST below a guest, asked for by the same caller or in another's name.

    >>> ask_guest(call, guest, "status/start", {})
    'UPID:pve1:...'
    """
    path = f"/nodes/{{node}}/{guest.kind}/{{vmid}}/{below}"
    everything = {"node": guest.node, "vmid": str(guest.vmid), **params}
    asked = Call(call.world, operation("POST", path), everything, authid or call.authid)
    asked.by_manager = by_manager
    asked.authority.check_operation(asked.operation.permissions, everything)
    return RULES[str(asked.operation)](asked)


def waiting_for(call: Call, upid: str) -> Steps:
    """Waits for the end of a task that was asked for."""
    while (task := call.world.tasks.get(upid)) and task.running:
        yield 1


def ended_well(call: Call, upid: str) -> bool:
    """Whether such a task ended without an error."""
    task = call.world.tasks.get(upid)
    return task is not None and bool(re.match("OK$|WARNINGS: ", task.exitstatus or ""))
