from __future__ import annotations

import io
import pickle

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk._tasks.outcome import (
    ended_well,
    failure,
    fraction_in,
    is_passing,
    status_of_row,
    title,
    warnings_in,
)
from pyvirt_sdk.display.progress import make_watcher
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.task import TaskProgress

UPID_TEXT = "UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:"
START = UPID.parse(UPID_TEXT)


@pytest.mark.parametrize(
    ("exitstatus", "well"),
    [("OK", True), ("WARNINGS: 2", True), ("VM 100 already running", False), ("", False)],
)
def test_success_is_ok_or_warnings(exitstatus: str, well: bool) -> None:
    assert ended_well(exitstatus) is well


def test_a_failure_shows_the_end_of_the_log() -> None:
    error = failure(START, "got signal 9", ["creating disk", "TASK ERROR: got signal 9"])
    assert type(error) is errors.TaskFailed
    assert str(error) == (
        "qmstart 100 on pve1 failed: got signal 9\n  | creating disk\n  | TASK ERROR: got signal 9"
    )
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.upid, copy.status, copy.log_tail) == (UPID_TEXT, error.status, error.log_tail)


def test_a_task_that_was_interrupted_was_stopped() -> None:
    assert type(failure(START, "received interrupt", [])) is errors.TaskStopped


@pytest.mark.parametrize(
    ("line", "fraction"),
    [
        ("transferred 512.0 MiB of 1.0 GiB (50.00%)", 0.5),
        ("INFO:  52% (5.2 GiB of 10.0 GiB) in 3s", 0.52),
        ("drive-scsi0: transferred 10.0 GiB of 10.0 GiB (100.00%) in 5s, ready", 1.0),
        ("nothing to see", None),
    ],
)
def test_progress_is_read_from_the_log(line: str, fraction: float | None) -> None:
    assert fraction_in(["starting", line]) == fraction


def test_warnings_are_read_from_the_log() -> None:
    lines = ["WARN: a", "creating", "WARNING: b", "TASK WARNINGS: 2"]
    assert warnings_in(lines) == ("a", "b")


@pytest.mark.parametrize(
    ("error", "passing"),
    [
        (errors.ConnectionLost("x"), True),
        (errors.RequestTimeout("x"), True),
        (errors.NodeUnreachable("x"), True),
        (errors.ServerError("x"), True),
        (errors.NotFound("x"), False),
        (errors.AuthenticationError("x"), False),
        (errors.PermissionDenied("x"), False),
    ],
)
def test_looks_that_fail_in_passing(error: errors.PyvirtError, passing: bool) -> None:
    assert is_passing(error) is passing


@pytest.mark.parametrize(
    ("row", "running", "exitstatus"),
    [
        ({"upid": UPID_TEXT, "endtime": 5, "status": "OK"}, False, "OK"),
        ({"upid": UPID_TEXT}, True, None),
        ({"upid": UPID_TEXT, "status": "RUNNING"}, True, None),
    ],
)
def test_rows_of_a_list(row: dict[str, object], running: bool, exitstatus: str | None) -> None:
    status = status_of_row(row)
    assert (status.running, status.exitstatus) == (running, exitstatus)


def test_progress_in_a_log_is_sparse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYVIRT_PROGRESS", raising=False)
    out = io.StringIO()
    show = make_watcher(out)
    for elapsed in range(25):
        show(TaskProgress(title(START), float(elapsed), elapsed / 25, ()))
    show(TaskProgress(title(START), 25.0, 1.0, (), ended="OK"))
    assert out.getvalue().splitlines() == [
        "qmstart 100 on pve1: 40% after 10.0 s",
        "qmstart 100 on pve1: 80% after 20.0 s",
        "qmstart 100 on pve1: OK after 25.0 s",
    ]


def test_progress_on_a_terminal_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYVIRT_PROGRESS", raising=False)
    out = io.StringIO()
    out.isatty = lambda: True  # type: ignore[method-assign]
    show = make_watcher(out)
    show(TaskProgress("vzdump 100 on pve1", 1.0, 0.5, ()))
    show(TaskProgress("vzdump 100 on pve1", 2.0, 0.9, (), ended="OK"))
    first, last = out.getvalue().split("\r")[1:]
    assert "[###############---------------]" in first
    assert "50%" in first
    assert "[##############################]" in last
    assert last.endswith("OK\n")


def test_progress_can_be_silenced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYVIRT_PROGRESS", "0")
    out = io.StringIO()
    make_watcher(out)(TaskProgress("x", 100.0, None, (), ended="OK"))
    assert out.getvalue() == ""
