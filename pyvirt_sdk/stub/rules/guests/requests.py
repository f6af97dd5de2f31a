"""What is asked of a guest that others look after, or that is being shut down already."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.ha.manager import follow
from pyvirt_sdk.stub.rules.ha.service import requested, resources
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["is_managed", "overrule", "request"]

_WORDS = {"started": ("hastart", "start"), "stopped": ("hastop", "stop")}
_TITLES = {"vm": "VM", "ct": "CT"}


def is_managed(call: Call, kind: str) -> bool:
    """Whether the manager of high availability decides what runs."""
    one = resources(call.state).get(f"{kind}:{call.vmid}")
    return not call.by_manager and one is not None and requested(one) != "ignored"


def request(call: Call, kind: str, wanted: str) -> str:
    """Asks the manager for a state, in a task."""
    task_type, word = _WORDS[wanted]

    def work(task: Task) -> Steps:
        task.log(f"Requesting HA {word} for {_TITLES[kind]} {call.vmid}")
        yield 1
        sid = f"{kind}:{call.vmid}"
        call.state.files["ha/resources.cfg"][sid]["state"] = wanted
        follow(call, sid)

    return call.start(task_type, call.vmid, work)


def overrule(call: Call, task: Task, kind: str) -> None:
    """Ends shutdowns of the guest that still wait, those that the caller may end."""
    tasks = call.world.tasks
    waiting = [
        one
        for one in tasks
        if one.running
        and one.type == kind
        and one.id == str(call.vmid)
        and (one.owner == call.authid or call.authority.has(f"/nodes/{call.node}", "Sys.Modify"))
    ]
    for one in waiting:
        tasks.stop(one)
    if waiting:
        task.log(f"overruled {kind} tasks: {', '.join(one.upid for one in waiting)}")
