# Made from tests/aio/guests/test_power.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Guests that are brought to a state, whatever they are in."""

from __future__ import annotations

import pytest

from pyvirt_sdk import Client, StateTimeout, TaskFailed
from pyvirt_sdk.stub import Stub


def is_running(stub: Stub, vmid: int) -> bool:
    return stub.state.guests[vmid].running is not None


def test_what_is_so_already_is_left_alone(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(102)
    assert vm.ensure_running()
    assert is_running(demo, 102)
    assert not vm.ensure_running()
    assert len(demo.journal.requests("POST", "*/start")) == 1
    assert vm.ensure_stopped(graceful=30)
    assert not is_running(demo, 102)
    assert not vm.ensure_stopped()
    assert not demo.journal.requests("POST", "*/stop")


def test_what_is_paused_runs_on(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    vm.suspend(wait=True)
    assert vm.ensure_running()
    assert vm.refresh().qmpstatus == "running"
    vm.suspend(wait=True)
    assert vm.ensure_stopped()
    assert not is_running(demo, 100)


def test_a_container_is_started_and_stopped(lab: Client, demo: Stub) -> None:
    container = lab.containers.get(201)
    assert container.ensure_running()
    assert is_running(demo, 201)
    assert container.ensure_stopped()
    assert not is_running(demo, 201)


def test_that_it_cannot_be_is_said(lab: Client, demo: Stub) -> None:
    demo.conditions.guest_locked(102, "clone")
    with pytest.raises(TaskFailed, match=r"locked \(clone\)"):
        lab.vms(102).ensure_running()


def test_somebody_else_was_here_first(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(102)
    plain = vm._act

    def act(action: str, *, wait: bool) -> object:
        plain("start", wait=True)
        return plain(action, wait=wait)

    object.__setattr__(vm, "_act", act)
    assert not vm.ensure_running()
    assert is_running(demo, 102)


@pytest.mark.pain(2)
def test_a_state_that_lags_behind_its_task_is_waited_for(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    plain = vm._state
    told = iter(["running", "running"])

    def state() -> str:
        return next(told, None) or plain()

    object.__setattr__(vm, "_state", state)
    assert vm.ensure_stopped()

    def stuck() -> str:
        return "stopped"

    object.__setattr__(vm, "_state", stuck)
    with pytest.raises(StateTimeout, match="not seen running"):
        vm.ensure_running(timeout=0)
    assert is_running(demo, 100)


def test_a_machine_that_sleeps_on_disk_is_woken_by_a_start(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    vm.suspend(todisk=True, wait=True)
    assert demo.state.guests[100].config["lock"] == "suspended"
    assert vm.ensure_running()
    assert "lock" not in demo.state.guests[100].config
    assert vm.refresh().status == "running"
