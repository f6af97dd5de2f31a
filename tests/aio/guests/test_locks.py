"""Locks that are in the way, of one's own work and of that of others."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import AsyncClient, AsyncContainer, AsyncVM, Locked, LockTimeout, TaskFailed
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.stub import Stub

NO_LOCK = "can't lock file '/var/lock/qemu-server/lock-9000.conf' - got timeout"


@pytest.mark.pain(6)
async def test_clones_that_meet_a_lock_are_begun_again(lab: AsyncClient, demo: Stub) -> None:
    demo.faults.add("POST", "*/clone", kind="no-lock", times=2)

    async def clone(name: str) -> AsyncVM:
        return await lab.vms(9000).clone(name=name, wait=True)

    copies = await gather([partial(clone, f"web{number}") for number in range(4)])
    assert {demo.state.guests[copy.vmid].config["name"] for copy in copies} == {
        "web0", "web1", "web2", "web3"
    }  # fmt: skip
    assert len(demo.journal.requests("POST", "*/clone")) == 6


@pytest.mark.pain(6)
async def test_clones_of_one_source_pass_each_other_by() -> None:
    stub = Stub.demo(time_scale=0.01)
    lab = AsyncClient("pve1", token=stub.token, transport=stub.transport())

    async def clone(name: str) -> AsyncContainer:
        return await lab.containers(201).clone(name=name, full=True, wait=True)

    copies = await gather([partial(clone, f"dns{number}") for number in range(3)])
    assert len({copy.vmid for copy in copies}) == 3
    refused = [one for one in stub.journal.requests("POST", "*/clone") if one.status == 500]
    assert refused
    assert all("locked (disk)" in one.reason for one in refused)


@pytest.mark.pain(6)
async def test_a_task_that_meets_a_lock_is_begun_again(lab: AsyncClient, demo: Stub) -> None:
    demo.faults.fail_task("qmclone", NO_LOCK, times=1)
    copy = await lab.vms(9000).clone(name="web", wait=True)
    assert demo.state.guests[copy.vmid].config["name"] == "web"
    assert len(demo.journal.requests("POST", "*/clone")) == 2
    demo.faults.fail_task("qmclone", NO_LOCK, times=1)
    with pytest.raises(TaskFailed, match="got timeout"):
        await lab.vms(9000).clone(name="web2", patience=0, wait=True)
    demo.faults.fail_task("qmclone", "clone failed: no space left", times=1)
    with pytest.raises(TaskFailed, match="no space"):
        await lab.vms(9000).clone(name="web3", wait=True)


@pytest.mark.pain(6)
async def test_patience_has_an_end(lab: AsyncClient, demo: Stub) -> None:
    demo.faults.add("POST", "*/clone", kind="no-lock")
    with pytest.raises(LockTimeout) as caught:
        await lab.vms(9000).clone(name="web", patience=0.2)
    assert "safe to try again" in str(caught.value.hint)
    assert len(demo.journal.requests("POST", "*/clone")) > 1


@pytest.mark.pain(6)
async def test_a_new_guest_waits_for_locks(lab: AsyncClient, demo: Stub) -> None:
    demo.faults.add("POST", "/nodes/pve1/qemu", kind="no-lock", times=1)
    vm = await lab.vms.create(node="pve1", name="new", wait=True)
    assert demo.state.guests[vm.vmid].config["name"] == "new"


@pytest.mark.pain(7)
async def test_a_lock_has_its_reason(lab: AsyncClient, demo: Stub) -> None:
    demo.conditions.guest_locked(100, "backup")
    with pytest.raises(Locked) as caught:
        await lab.vms(100).update(memory=4096)
    assert caught.value.lock == "backup"
    with pytest.raises(Locked):
        await lab.vms(100).clone(name="copy")
    assert len(demo.journal.requests("POST", "*/clone")) == 1
