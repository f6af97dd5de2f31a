"""Tasks: their lists, status and logs, and stopping them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.upid import UPID
from pyvirt_sdk.stub.call import Call, Download, Page
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.tasks import Task

_TASK = "/nodes/{node}/tasks/{upid}"
_CLUSTER_ROWS = 25


@rule("GET", "/nodes/{node}/tasks")
def task_list(call: Call) -> Page:
    """Tasks of a node, newest first; archived ones unless asked otherwise."""
    source = call.text("source", "archive")
    is_wanted = _filters(call)
    fits = [
        task
        for task in call.world.tasks
        if task.node == call.node
        and (source == "all" or task.running == (source == "active"))
        and all(test(task) for test in is_wanted)
    ]
    start = call.number("start")
    rows = [_row(task) for task in fits[start : start + call.number("limit", 50)]]
    return Page(rows, len(fits) if fits else None)


@rule("GET", f"{_TASK}/status")
def status(call: Call) -> dict[str, Any]:
    """Whether a task still runs, or how it ended."""
    task = _existing(call)
    _check_readable(call, task)
    answer: dict[str, Any] = {
        **_identity(task),
        "pid": task.pid,
        "pstart": task.pstart,
        "status": "running" if task.running else "stopped",
    }
    if not task.running:
        answer["exitstatus"] = task.exitstatus
    return answer


@rule("GET", f"{_TASK}/log")
def log(call: Call) -> Page | Download:
    """The lines of a task's log, or all of it as a file."""
    upid = _upid(call)
    if not _is_mine(call, upid.user):
        call.authority.require(f"/nodes/{call.node}", "Sys.Audit")
    task = call.world.tasks.get(str(upid))
    if call.flag("download"):
        return _download(call, upid, task)
    if task is None:
        return Page([{"n": 1, "t": "unable to open file - No such file or directory"}], 1)
    start, limit = call.number("start"), call.number("limit", 50)
    shown: Iterable[str] = islice(task.lines, start, start + limit if limit else None)
    rows = [{"n": number, "t": text} for number, text in enumerate(shown, start + 1)]
    return Page(rows, len(task.lines))


def _download(call: Call, upid: UPID, task: Task | None) -> Download:
    if "start" in call.params or "limit" in call.params:
        raise Refused("'download' cannot be used together with 'start' or 'limit' parameters")
    if task is None:
        raise Refused(f"Could not open file '{_file(upid)}' - No such file or directory")
    when = datetime.fromtimestamp(task.starttime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    text = "".join(f"{line}\n" for line in task.lines)
    return Download(text.encode(), f"task-{task.node}-{task.type}-{when}.log")


def _file(upid: UPID) -> str:
    """Where a log would be, if there were one."""
    text = str(upid)
    return f"/var/log/pve/tasks/{text.split(':')[4][-1]}/{text}"


@rule("DELETE", _TASK)
def stop(call: Call) -> None:
    """Interrupts a task; one that is done stays done."""
    task = _existing(call)
    if not _is_owner(call, task):
        call.authority.require(f"/nodes/{call.node}", "Sys.Modify")
    call.world.tasks.stop(task)


@rule("GET", "/cluster/tasks")
def cluster_tasks(call: Call) -> list[dict[str, Any]]:
    """The newest tasks of all nodes."""
    sees_all = call.authority.has("/", "Sys.Audit")
    seen = (task for task in call.world.tasks if sees_all or _is_owner(call, task))
    return [_cluster_row(task) for task in islice(seen, _CLUSTER_ROWS)]


def _filters(call: Call) -> list[Callable[[Task], bool]]:
    sees_all = call.authority.has(f"/nodes/{call.node}", "Sys.Audit")
    tests: list[Callable[[Task], bool]] = []
    if not sees_all:
        tests.append(lambda task: _is_owner(call, task))
    if user := call.text("userfilter").lower():
        tests.append(lambda task: user in task.user.lower())
    if kind := call.given("typefilter"):
        tests.append(lambda task: task.type == kind)
    if vmid := call.given("vmid"):
        tests.append(lambda task: task.id == vmid)
    if since := call.number("since"):
        tests.append(lambda task: task.starttime >= since)
    if until := call.number("until"):
        tests.append(lambda task: task.starttime <= until)
    outcomes = {outcome.lower() for outcome in call.items("statusfilter")}
    if call.flag("errors"):
        tests.append(lambda task: _outcome(task) != "ok")
    elif "statusfilter" in call.params:
        tests.append(lambda task: _outcome(task) in outcomes)
    return tests


def _outcome(task: Task) -> str:
    text = task.exitstatus
    if text is None:
        return "unknown"
    if text == "OK":
        return "ok"
    return "warning" if text.startswith("WARNINGS: ") else "error"


def _identity(task: Task) -> dict[str, Any]:
    answer = {
        "id": task.id,
        "node": task.node,
        "starttime": task.starttime,
        "type": task.type,
        "upid": task.upid,
        "user": task.user,
    }
    return answer | ({"tokenid": task.tokenid} if task.tokenid else {})


def _row(task: Task) -> dict[str, Any]:
    row = _identity(task) | {"pid": task.pid, "pstart": task.pstart}
    if task.running:
        return row | {"status": "RUNNING"}
    return row | {"endtime": task.endtime, "status": task.exitstatus}


def _cluster_row(task: Task) -> dict[str, Any]:
    row = _identity(task) | {"saved": "0" if task.running else "1"}
    if task.running:
        return row | {"pid": task.pid, "pstart": task.pstart}
    return row | {"endtime": task.endtime, "status": task.exitstatus}


def _existing(call: Call) -> Task:
    if task := _find(call):
        return task
    raise faulty(upid="no such task")


def _find(call: Call) -> Task | None:
    return call.world.tasks.get(str(_upid(call)))


def _upid(call: Call) -> UPID:
    try:
        return UPID.parse(call.text("upid"))
    except FormatError:
        raise faulty(upid="unable to parse worker upid") from None


def _check_readable(call: Call, task: Task) -> None:
    if not _is_owner(call, task):
        call.authority.require(f"/nodes/{call.node}", "Sys.Audit")


def _is_owner(call: Call, task: Task) -> bool:
    return _is_mine(call, task.owner)


def _is_mine(call: Call, owner: str) -> bool:
    """A user owns the tasks of its tokens, a token only its own."""
    mine = call.authid
    return owner == mine or ("!" not in mine and owner.partition("!")[0] == mine)
