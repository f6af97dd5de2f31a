"""Tasks on a clock: how long they run, what they hold, how they end."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Answer, Asking, login


@pytest.fixture
def frozen() -> Asking:
    return Asking(Stub.single_node(frozen=True))


def _make_vm(ask: Asking, vmid: int = 100, **more: str) -> Answer:
    return ask.post("/nodes/pve1/qemu", {"vmid": str(vmid), **more})


def _finished(ask: Asking, answer: Answer, seconds: float = 60) -> None:
    ask.stub.clock.advance(seconds)
    ask.done(answer)


def test_by_default_a_task_is_done_when_it_is_told_of(ask: Asking) -> None:
    status = ask.task(_make_vm(ask))
    assert (status["status"], status["exitstatus"]) == ("stopped", "OK")
    assert status["type"] == "qmcreate"
    assert status["id"] == "100"


def test_on_a_frozen_clock_work_waits(frozen: Asking) -> None:
    answer = _make_vm(frozen, scsi0="local:1,format=qcow2")
    status = frozen.task(answer)
    assert status["status"] == "running"
    assert "exitstatus" not in status
    assert frozen.get("/nodes/pve1/qemu/100/config").data["lock"] == "create"
    _finished(frozen, answer)
    config = frozen.get("/nodes/pve1/qemu/100/config").data
    assert "lock" not in config
    assert config["scsi0"] == "local:100/vm-100-disk-0.qcow2,size=1G"


def test_a_task_ends_when_its_time_had_come_not_when_somebody_looks(frozen: Asking) -> None:
    _finished(frozen, _make_vm(frozen))
    answer = frozen.post("/nodes/pve1/qemu/100/status/start")
    began = frozen.task(answer)["starttime"]
    frozen.stub.clock.advance(1000)
    row = frozen.get("/nodes/pve1/tasks", {"typefilter": "qmstart"}).data[0]
    assert row["endtime"] - began == 2
    uptime = frozen.get("/nodes/pve1/qemu/100/status/current").data["uptime"]
    assert uptime == 998


def test_while_one_task_holds_the_lock_others_are_refused(frozen: Asking) -> None:
    _finished(frozen, _make_vm(frozen, scsi0="local:1,format=qcow2"))
    clone = frozen.post("/nodes/pve1/qemu/100/clone", {"newid": "101"})
    assert frozen.get("/nodes/pve1/qemu/100/config").data["lock"] == "clone"
    refused = frozen.put("/nodes/pve1/qemu/100/config", {"memory": "1024"})
    assert refused.reason == "VM is locked (clone)"
    start = frozen.post("/nodes/pve1/qemu/100/status/start")
    assert frozen.task(start)["exitstatus"] == "VM is locked (clone)"
    _finished(frozen, clone)
    assert frozen.put("/nodes/pve1/qemu/100/config", {"memory": "1024"}).status == 200


def test_a_stopped_task_leaves_nothing_behind(frozen: Asking) -> None:
    _finished(frozen, _make_vm(frozen, scsi0="local:1,format=qcow2"))
    clone = frozen.post("/nodes/pve1/qemu/100/clone", {"newid": "101"})
    assert frozen.delete(f"/nodes/pve1/tasks/{clone.data}").status == 200
    status = frozen.task(clone)
    assert (status["status"], status["exitstatus"]) == ("stopped", "received interrupt")
    assert frozen.log(clone)[-1] == "TASK ERROR: received interrupt"
    assert frozen.get("/nodes/pve1/qemu/101/config").status == 500
    assert "lock" not in frozen.get("/nodes/pve1/qemu/100/config").data
    images = frozen.get("/nodes/pve1/storage/local/content", {"content": "images"}).data
    assert [row["volid"] for row in images] == ["local:100/vm-100-disk-0.qcow2"]


def test_the_log_grows_line_by_line(frozen: Asking) -> None:
    _finished(frozen, _make_vm(frozen, scsi0="local:4,format=qcow2"))
    backup = frozen.post("/nodes/pve1/vzdump", {"vmid": "100", "storage": "local"})
    lengths = []
    for _ in range(4):
        lengths.append(len(frozen.log(backup)))
        frozen.stub.clock.advance(4)
    assert lengths == sorted(set(lengths)), "every few seconds there is another line"
    _finished(frozen, backup)
    lines = frozen.log(backup)
    assert lines[-1] == "TASK OK"
    assert any("100%" in line for line in lines)


def test_running_tasks_are_the_active_ones(frozen: Asking) -> None:
    answer = _make_vm(frozen, scsi0="local:1")
    active = frozen.get("/nodes/pve1/tasks", {"source": "active"}).data
    assert [row["upid"] for row in active] == [answer.data]
    assert frozen.get("/nodes/pve1/tasks").data == []
    frozen.stub.clock.advance(60)
    assert frozen.get("/nodes/pve1/tasks", {"source": "active"}).data == []
    assert frozen.get("/cluster/tasks").data[0]["upid"] == answer.data


def test_time_can_be_scaled() -> None:
    ask = Asking(Stub.single_node(time_scale=1000))
    answer = _make_vm(ask, scsi0="local:1")
    assert ask.task(answer)["status"] == "running"
    ask.stub.clock.advance(1000)
    ask.done(answer)


def test_a_task_that_is_told_to_fail_does_nothing(ask: Asking) -> None:
    ask.stub.faults.fail_task("qmcreate", "no space left on device", times=1)
    answer = _make_vm(ask)
    assert "no space left on device" in ask.task(answer)["exitstatus"]
    assert ask.get("/nodes/pve1/qemu/100/config").status == 500
    ask.done(_make_vm(ask))


def test_a_task_can_end_with_warnings(ask: Asking) -> None:
    ask.stub.faults.warn_task("qmcreate", "the disk is nearly full")
    answer = _make_vm(ask)
    assert ask.task(answer)["exitstatus"] == "WARNINGS: 1"
    assert ask.log(answer) == ["WARN: the disk is nearly full", "TASK WARNINGS: 1"]
    warned = ask.get("/nodes/pve1/tasks", {"statusfilter": "warning"}).data
    assert [row["status"] for row in warned] == ["WARNINGS: 1"]
    assert ask.get("/nodes/pve1/qemu/100/config").status == 200


def test_a_token_is_named_beside_its_user(ask: Asking) -> None:
    answer = _make_vm(ask)
    assert answer.data.endswith(":root@pam!stub:")
    status = ask.task(answer)
    assert (status["user"], status["tokenid"]) == ("root@pam", "stub")


@pytest.mark.parametrize("ending", ["status", "log"])
def test_what_is_no_upid_is_refused(ask: Asking, ending: str) -> None:
    answer = ask.get(f"/nodes/pve1/tasks/nonsense/{ending}")
    assert (answer.status, list(answer.errors)) == (400, ["upid"])


def test_an_unknown_task_has_a_log_that_cannot_be_opened(ask: Asking) -> None:
    upid = "UPID:pve1:00000001:00000001:00000001:qmstart:100:root@pam:"
    assert ask.get(f"/nodes/pve1/tasks/{upid}/status").errors == {"upid": "no such task"}
    rows = ask.get(f"/nodes/pve1/tasks/{upid}/log").data
    assert "unable to open file" in rows[0]["t"]


def test_lists_are_narrowed_by_outcome_and_user(ask: Asking) -> None:
    _make_vm(ask)
    ask.post("/nodes/pve1/qemu/999/status/start")

    def types(**asked: str) -> list[str]:
        return [row["type"] for row in ask.get("/nodes/pve1/tasks", asked).data]

    assert types(errors="1") == types(statusfilter="error") == ["qmstart"]
    assert types(statusfilter="ok") == ["qmcreate"]
    assert types(errors="1", statusfilter="ok") == ["qmstart"]
    assert types(userfilter="ROOT") == ["qmstart", "qmcreate"]


def test_a_log_comes_as_a_file(ask: Asking) -> None:
    path = f"/nodes/pve1/tasks/{_make_vm(ask).data}/log"
    file = ask.get(path, {"download": 1}).response
    assert (file.header("Content-Type"), file.body) == ("text/plain", b"TASK OK\n")
    both = ask.get(path, {"download": 1, "limit": 5})
    assert both.reason == "'download' cannot be used together with 'start' or 'limit' parameters"


def test_whose_an_unknown_task_would_be_is_asked_first(stub: Stub) -> None:
    stub.build.user("op@pve", "secret-op")
    op = login(stub, "op@pve", "secret-op")
    upid = "UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:{}:"
    theirs = op.get(f"/nodes/pve1/tasks/{upid.format('root@pam')}/log")
    assert theirs.reason == "Permission check failed (/nodes/pve1, Sys.Audit)"
    mine = op.get(f"/nodes/pve1/tasks/{upid.format('op@pve')}/log")
    assert mine.data[0]["t"].startswith("unable to open file")
