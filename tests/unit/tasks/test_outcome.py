from __future__ import annotations

import pickle

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk._tasks.outcome import (
    ended_well,
    failure,
    fraction_in,
    is_passing,
    status_of_row,
    warnings_in,
)
from pyvirt_sdk.formats import UPID

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
