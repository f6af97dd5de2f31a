# Made from tests/aio/guests/test_locks.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Locks that are in the way, of one's own work and of that of others."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import VM, Client, Container, Locked, LockTimeout, TaskFailed
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk.stub import Stub

NO_LOCK = "can't lock file '/var/lock/qemu-server/lock-9000.conf' - got timeout"


@pytest.mark.pain(6)
def test_clones_that_meet_a_lock_are_begun_again(lab: Client, demo: Stub) -> None:
    demo.faults.add("POST", "*/clone", kind="no-lock", times=2)

    def clone(name: str) -> VM:
        return lab.vms(9000).clone(name=name, wait=True)

    copies = gather([partial(clone, f"web{number}") for number in range(4)])
    assert {demo.state.guests[copy.vmid].config["name"] for copy in copies} == {
        "web0", "web1", "web2", "web3"
    }  # fmt: skip
    assert len(demo.journal.requests("POST", "*/clone")) == 6


@pytest.mark.pain(6)
def test_clones_of_one_source_pass_each_other_by() -> None:
    stub = Stub.demo(time_scale=0.01)
    lab = Client("pve1", token=stub.token, transport=stub.transport())

    def clone(name: str) -> Container:
        return lab.containers(201).clone(name=name, full=True, wait=True)

    copies = gather([partial(clone, f"dns{number}") for number in range(3)])
    assert len({copy.vmid for copy in copies}) == 3
    refused = [one for one in stub.journal.requests("POST", "*/clone") if one.status == 500]
    assert refused
    assert all("locked (disk)" in one.reason for one in refused)


@pytest.mark.pain(6)
def test_a_task_that_meets_a_lock_is_begun_again(lab: Client, demo: Stub) -> None:
    demo.faults.fail_task("qmclone", NO_LOCK, times=1)
    copy = lab.vms(9000).clone(name="web", wait=True)
    assert demo.state.guests[copy.vmid].config["name"] == "web"
    assert len(demo.journal.requests("POST", "*/clone")) == 2
    demo.faults.fail_task("qmclone", NO_LOCK, times=1)
    with pytest.raises(TaskFailed, match="got timeout"):
        lab.vms(9000).clone(name="web2", patience=0, wait=True)
    demo.faults.fail_task("qmclone", "clone failed: no space left", times=1)
    with pytest.raises(TaskFailed, match="no space"):
        lab.vms(9000).clone(name="web3", wait=True)


@pytest.mark.pain(6)
def test_patience_has_an_end(lab: Client, demo: Stub) -> None:
    demo.faults.add("POST", "*/clone", kind="no-lock")
    with pytest.raises(LockTimeout) as caught:
        lab.vms(9000).clone(name="web", patience=0.2)
    assert "safe to try again" in str(caught.value.hint)
    assert len(demo.journal.requests("POST", "*/clone")) > 1


@pytest.mark.pain(6)
def test_a_new_guest_waits_for_locks(lab: Client, demo: Stub) -> None:
    demo.faults.add("POST", "/nodes/pve1/qemu", kind="no-lock", times=1)
    vm = lab.vms.create(node="pve1", name="new", wait=True)
    assert demo.state.guests[vm.vmid].config["name"] == "new"


@pytest.mark.pain(7)
def test_a_lock_has_its_reason(lab: Client, demo: Stub) -> None:
    demo.conditions.guest_locked(100, "backup")
    with pytest.raises(Locked) as caught:
        lab.vms(100).update(memory=4096)
    assert caught.value.lock == "backup"
    with pytest.raises(Locked):
        lab.vms(100).clone(name="copy")
    assert len(demo.journal.requests("POST", "*/clone")) == 1
