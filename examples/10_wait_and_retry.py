"""Waits with an end, calls with a deadline, and what comes of faults on the way.

    python examples/10_wait_and_retry.py

The faults are made by the bundled server; on a server of the environment only the waits are shown.
"""

from __future__ import annotations

from _server import connect, is_given

from pyvirt_sdk import Client, OutcomeUnknown, PyvirtError, TaskFailed, TaskTimeout
from pyvirt_sdk.stub import Stub


def waits(pve: Client) -> None:
    """The end of a wait is not the end of the work."""
    node = next(one.node for one in pve.nodes.list() if one.status == "online")
    vm = pve.vms.create(node=node, name="example-slow", memory=256, tags="example", wait=True)
    try:
        task = vm.start()
        try:
            task.wait(timeout=0.001)
        except TaskTimeout as error:
            print(f"{error.message}: wait again")
        print(f"then it is {task.wait(timeout=120).status}")
        print(f"running already, so nothing was done: {vm.ensure_running()}")
        print(f"within ten seconds in all: {pve.with_options(deadline=10).nodes.list()}")
    finally:
        vm.ensure_stopped(timeout=120)
        vm.delete(purge=True, wait=True)


def faults(pve: Client, stub: Stub) -> None:
    """Reads are sent again; a write whose answer was lost is not, and says so."""
    stub.faults.add("GET", "/nodes", status=595, reason="No route to host", times=2)
    print(f"asked again until it was there: {pve.nodes.list()}")

    stub.faults.add("POST", "/pools", kind="drop-after", times=1)
    try:
        pve.pools.create("example")
    except OutcomeUnknown as error:
        print(f"{error.message}: look first")
        if any(pool.poolid == "example" for pool in pve.pools.list()):
            print("it was made; made again, it would be an error")
            pve.pools("example").delete()

    stub.faults.fail_task("qmstart", "start failed: QEMU exited with code 1", times=1)
    vm = pve.vms.create(node="pve1", name="example-broken", wait=True)
    try:
        vm.start(wait=True)
    except TaskFailed as error:
        print(f"{error.message}: {error.log_tail[-1]}")
    vm.delete(wait=True)

    stub.conditions.guest_locked(100, "backup")
    try:
        pve.vms(100).wait_unlocked(timeout=0.2)
    except PyvirtError as error:
        print(f"{type(error).__name__}: {error.message}")


if __name__ == "__main__":
    if is_given():
        with connect() as pve:
            waits(pve)
    else:
        stub = Stub.demo(time_scale=0.1)
        with Client("pve1", token=stub.token, transport=stub.transport()) as pve:
            waits(pve)
            faults(pve, stub)
