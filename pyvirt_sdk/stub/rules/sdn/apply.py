"""Putting what was set up in force, or dropping it, and the lock that keeps others out."""

from __future__ import annotations

from copy import deepcopy

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, doing
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.books import STAGED, check_lock, has_pending
from pyvirt_sdk.stub.tasks import Steps, Task

_SECONDS_PER_NODE = 3


@rule("PUT", "/cluster/sdn")
def apply(call: Call) -> str:
    """Puts everything in force, and has every node set up its network anew."""
    state = call.state
    check_lock(call)
    state.sdn.running = {name: deepcopy(state.files[name]) for name in STAGED}
    _release(call)

    def work(task: Task) -> Steps:
        for name, node in state.nodes.items():
            task.log(f"{name}: reloading network config")
            if not node.online:
                task.warn(f"{name}: Connection refused")
                continue
            call.world.tasks.start(name, "srvreload", "networking", call.authid, _reload)
            yield _SECONDS_PER_NODE

    return call.world.tasks.start(state.entry, "reloadnetworkall", "", call.authid, work)


@rule("POST", "/cluster/sdn/rollback")
def rollback(call: Call) -> None:
    """Drops what was set up since it was applied last."""
    check_lock(call)
    for name in STAGED:
        call.state.files[name] = deepcopy(call.state.sdn.running.get(name, {}))
    _release(call)


@rule("POST", "/cluster/sdn/lock")
def lock(call: Call) -> str:
    """Keeps all others out; the answer is what lets its holder in."""
    with doing("could not acquire lock for SDN config"):
        check_lock(call)
        if has_pending(call.state) and not call.flag("allow-pending"):
            raise Refused("configuration contains pending changes")
    call.state.sdn.lock = token = call.state.names.uuid()
    return token


@rule("DELETE", "/cluster/sdn/lock")
def unlock(call: Call) -> None:
    """Lets others in again; with ``force`` whoever holds the lock."""
    if not call.flag("force"):
        check_lock(call)
    call.state.sdn.lock = None


def _release(call: Call) -> None:
    # the schema says that this is done by default, the server only does it when told
    if call.flag("release-lock"):
        call.state.sdn.lock = None


def _reload(task: Task) -> Steps:
    task.log("reloading network config")
    yield 1
