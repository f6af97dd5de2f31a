"""Guests that are brought to a state, whatever they are in."""

from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, StateTimeout, TaskFailed
from pyvirt_sdk.stub import Stub


def is_running(stub: Stub, vmid: int) -> bool:
    return stub.state.guests[vmid].running is not None


async def test_what_is_so_already_is_left_alone(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    assert await vm.ensure_running()
    assert is_running(demo, 102)
    assert not await vm.ensure_running()
    assert len(demo.journal.requests("POST", "*/start")) == 1
    assert await vm.ensure_stopped(graceful=30)
    assert not is_running(demo, 102)
    assert not await vm.ensure_stopped()
    assert not demo.journal.requests("POST", "*/stop")


async def test_what_is_paused_runs_on(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    await vm.suspend(wait=True)
    assert await vm.ensure_running()
    assert (await vm.refresh()).qmpstatus == "running"
    await vm.suspend(wait=True)
    assert await vm.ensure_stopped()
    assert not is_running(demo, 100)


async def test_a_container_is_started_and_stopped(lab: AsyncClient, demo: Stub) -> None:
    container = await lab.containers.get(201)
    assert await container.ensure_running()
    assert is_running(demo, 201)
    assert await container.ensure_stopped()
    assert not is_running(demo, 201)


async def test_that_it_cannot_be_is_said(lab: AsyncClient, demo: Stub) -> None:
    demo.conditions.guest_locked(102, "clone")
    with pytest.raises(TaskFailed, match=r"locked \(clone\)"):
        await lab.vms(102).ensure_running()


async def test_somebody_else_was_here_first(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    plain = vm._act

    async def act(action: str, *, wait: bool) -> object:
        await plain("start", wait=True)
        return await plain(action, wait=wait)

    object.__setattr__(vm, "_act", act)
    assert not await vm.ensure_running()
    assert is_running(demo, 102)


@pytest.mark.pain(2)
async def test_a_state_that_lags_behind_its_task_is_waited_for(
    lab: AsyncClient, demo: Stub
) -> None:
    vm = await lab.vms.get(100)
    plain = vm._state
    told = iter(["running", "running"])

    async def state() -> str:
        return next(told, None) or await plain()

    object.__setattr__(vm, "_state", state)
    assert await vm.ensure_stopped()

    async def stuck() -> str:
        return "stopped"

    object.__setattr__(vm, "_state", stuck)
    with pytest.raises(StateTimeout, match="not seen running"):
        await vm.ensure_running(timeout=0)
    assert is_running(demo, 100)


async def test_a_machine_that_sleeps_on_disk_is_woken_by_a_start(
    lab: AsyncClient, demo: Stub
) -> None:
    vm = await lab.vms.get(100)
    await vm.suspend(todisk=True, wait=True)
    assert demo.state.guests[100].config["lock"] == "suspended"
    assert await vm.ensure_running()
    assert "lock" not in demo.state.guests[100].config
    assert (await vm.refresh()).status == "running"
