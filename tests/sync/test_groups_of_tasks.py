# Made from tests/aio/test_groups_of_tasks.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Tasks that are waited for together, and lists to which not every node contributes."""

from __future__ import annotations

import pytest

from pyvirt_sdk import (
    Client,
    FormatError,
    NodeUnreachable,
    PartialWarning,
    TaskProgress,
    TasksFailed,
    TaskTimeout,
)
from pyvirt_sdk._sync.across import across
from pyvirt_sdk.stub import Stub


@pytest.mark.pain(1)
def test_one_failure_ends_no_other_wait(pve: Client) -> None:
    vms = [pve.vms.create(node="pve1", wait=True) for _ in range(3)]
    vms[1].start(wait=True)
    tasks = [vm.start() for vm in vms]
    seen: list[TaskProgress] = []
    report = pve.tasks.wait_all(tasks, progress=seen.append)
    assert not report.ok
    assert [one.ok for one in report.tasks] == [True, False, True]
    assert [one.upid.id for one in report.failed] == ["101"]
    assert "already running" in str(report)
    assert report.results == (None, None, None)
    assert sorted(one.title for one in seen) == [f"{n} of 3 tasks" for n in (1, 2, 3)]
    with pytest.raises(TasksFailed, match="1 of 3 tasks") as caught:
        report.raise_for_failures()
    assert "already running" in str(caught.value.errors[0])
    for vm in vms:
        assert vm.refresh().status == "running"


def test_what_the_tasks_made_is_in_the_report(pve: Client) -> None:
    tasks = [pve.vms.create(node="pve1", name=f"web{n}") for n in range(3)]
    report = pve.tasks.wait_all(tasks)
    report.raise_for_failures()
    assert [vm.name for vm in report.results if vm] == ["web0", "web1", "web2"]
    assert len(pve.tasks.wait_all([]).tasks) == 0


def test_tasks_of_several_kinds_and_their_ids_are_waited_for(pve: Client) -> None:
    vm = pve.vms.create(node="pve1", name="web", wait=True)
    begun = vm.start()
    report = pve.tasks.wait_all([str(begun.upid), begun.upid, vm.clone()])
    assert report.ok
    assert [str(one) for one in report.tasks][:1] == ["qmstart 100 on pve1: ok"]
    assert [getattr(one, "vmid", None) for one in report.results] == [None, None, 101]
    assert pve.tasks.wait_all(str(begun.upid)).ok
    with pytest.raises(FormatError):
        pve.tasks.wait_all(["qmstart"])


def test_what_is_not_over_in_time_is_reported() -> None:
    stub = Stub.single_node(frozen=True)
    client = Client("pve1", token=stub.token, transport=stub.transport())
    made = client.vms.create(node="pve1")
    stub.clock.advance(600)
    (vm,) = client.tasks.wait_all([made]).results
    assert vm is not None
    task = vm.start()
    report = client.tasks.wait_all([task], timeout=0.05, poll=0.01)
    assert type(report.failed[0].error) is TaskTimeout
    stub.clock.advance(600)
    assert client.tasks.wait_all([task]).ok


@pytest.mark.pain(4)
def test_an_ill_node_does_not_cost_what_the_others_tell() -> None:
    stub = Stub.demo()
    client = Client("pve1", token=stub.token, transport=stub.transport(), retries=0)

    def services(node: str) -> list[dict[str, object]]:
        rows: list[dict[str, object]] = client.request("GET", f"/nodes/{node}/services")
        return rows

    whole = across(client._caller, services, dict)
    assert whole.complete
    assert {row["node"] for row in whole.raw} == {"pve1", "pve2", "pve3"}
    stub.conditions.node_offline("pve2")
    with pytest.warns(PartialWarning, match="pve2"):
        partial = across(client._caller, services, dict)
    assert not partial.complete
    assert {row["node"] for row in partial.raw} == {"pve1", "pve3"}
    assert isinstance(partial.errors["pve2"], NodeUnreachable)
    with pytest.raises(NodeUnreachable):
        across(client._caller, services, dict, ["pve2"])
