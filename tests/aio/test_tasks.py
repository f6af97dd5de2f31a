from __future__ import annotations

import pytest

from pyvirt_sdk import (
    AsyncClient,
    AsyncTask,
    AsyncVM,
    FormatError,
    NotFound,
    TaskFailed,
    TaskProgress,
    TaskStopped,
    TaskTimeout,
    TaskWarning,
)
from pyvirt_sdk.stub import Stub


@pytest.fixture
def slow_stub() -> Stub:
    return Stub.single_node(frozen=True)


def client_of(stub: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=stub.token, transport=stub.transport())


async def new_vm(client: AsyncClient, stub: Stub) -> AsyncVM:
    task = await client.vms.create(node="pve1", name="web", memory=512)
    stub.clock.advance(600)
    vm = (await task.wait()).result
    assert vm is not None
    return vm


async def test_a_task_is_what_a_call_began(apve: AsyncClient) -> None:
    task = await apve.vms.create(node="pve1", vmid=100)
    assert isinstance(task, AsyncTask)
    assert (task.node, task.type, task.id) == ("pve1", "qmcreate", "100")
    assert task.user == "root@pam"
    assert repr(task) == "<Task qmcreate 100 on pve1>"
    outcome = await task.wait()
    assert (outcome.status, outcome.ok, outcome.warnings) == ("ok", True, ())
    assert outcome.result == await apve.vms.get(100)


@pytest.mark.pain(1)
async def test_a_failed_task_raises_with_the_end_of_its_log(apve: AsyncClient) -> None:
    vm = await apve.vms.create(node="pve1", wait=True)
    await vm.start(wait=True)
    task = await vm.start()
    with pytest.raises(TaskFailed, match="VM 100 already running") as caught:
        await task.wait()
    assert caught.value.upid == str(task.upid)
    assert caught.value.log_tail[-1] == "TASK ERROR: VM 100 already running"


async def test_a_wait_ends_with_its_deadline_and_the_task_does_not(slow_stub: Stub) -> None:
    client = client_of(slow_stub)
    vm = await new_vm(client, slow_stub)
    task = await vm.start()
    with pytest.raises(TaskTimeout, match=r"not over after 0\.2 s"):
        await task.wait(timeout=0.2)
    assert (await task.status()).running
    slow_stub.clock.advance(600)
    assert (await task.wait(timeout=5)).ok
    assert (await vm.refresh()).status == "running"


async def test_a_task_can_be_stopped(slow_stub: Stub) -> None:
    client = client_of(slow_stub)
    vm = await new_vm(client, slow_stub)
    task = await vm.backup(storage="local")
    await task.stop()
    with pytest.raises(TaskStopped):
        await task.wait(timeout=5)


@pytest.mark.pain(2)
async def test_a_look_that_fails_does_not_end_the_wait(apve: AsyncClient, pve_stub: Stub) -> None:
    vm = await apve.vms.create(node="pve1", wait=True)
    task = await vm.start()
    path = "/nodes/pve1/tasks/*/status"
    pve_stub.faults.add("GET", path, status=500, reason="got timeout", times=1)
    pve_stub.faults.add("GET", path, status=596, reason="Connection timed out", times=4)
    pve_stub.faults.add("GET", path, drop="before", times=4)
    assert (await task.wait(poll=0.01)).ok


async def test_a_wait_for_what_is_not_there_ends_at_once(apve: AsyncClient) -> None:
    task = apve.tasks("UPID:pve1:00001000:00002000:65A00000:qmstart:100:root@pam:")
    with pytest.raises(NotFound):
        await task.wait()
    with pytest.raises(FormatError, match="not the id of a task"):
        apve.tasks("qmstart")


@pytest.mark.pain(1)
async def test_warnings_are_an_outcome_and_no_failure(slow_stub: Stub) -> None:
    client = client_of(slow_stub)
    vm = await new_vm(client, slow_stub)
    task = await vm.start()
    at_work = slow_stub.tasks.get(str(task.upid))
    assert at_work is not None
    at_work.warn("no cloud-init image")
    slow_stub.clock.advance(600)
    outcome = await task.wait()
    assert (outcome.status, outcome.ok) == ("warnings", False)
    assert outcome.warnings == ("no cloud-init image",)
    with pytest.raises(TaskWarning, match="no cloud-init image"):
        await task.wait(fail_on_warnings=True)


async def test_the_log_line_by_line(apve: AsyncClient) -> None:
    vm = await apve.vms.create(node="pve1", scsi={0: "local:1,format=qcow2"}, wait=True)
    task = (await apve.tasks.list("pve1", typefilter="qmcreate"))[0]
    lines = [line async for line in task.log()]
    assert lines[1:] == [
        "scsi0: successfully created disk 'local:100/vm-100-disk-0.qcow2,size=1G'",
        "TASK OK",
    ]
    assert [line async for line in task.log(follow=True)] == lines
    assert await task.tail(1) == ["TASK OK"]
    assert vm.vmid == 100


async def test_progress_is_shown_to_who_asks(apve: AsyncClient) -> None:
    vm = await apve.vms.create(node="pve1", scsi={0: "local:1"}, wait=True)
    seen: list[TaskProgress] = []
    task = await vm.backup(storage="local")
    await task.wait(progress=seen.append)
    assert seen[-1].ended == "OK"
    assert [line for look in seen for line in look.lines] == [line async for line in task.log()]


async def test_lists_of_tasks(apve: AsyncClient) -> None:
    vm = await apve.vms.create(node="pve1", wait=True)
    await vm.start(wait=True)
    with pytest.raises(TaskFailed):
        await vm.start(wait=True)
    tasks = await apve.tasks.list("pve1")
    assert [task.type for task in tasks] == ["qmstart", "qmstart", "qmcreate"]
    failed = await apve.tasks.list("pve1", errors=True)
    assert [task.last and task.last.exitstatus for task in failed] == ["VM 100 already running"]
    assert {str(task.upid) for task in await apve.tasks.list()} == {
        str(task.upid) for task in tasks
    }
    again = await apve.tasks.get(tasks[0].upid)
    assert again == tasks[0]
    assert again.last is not None
    assert not again.last.running
