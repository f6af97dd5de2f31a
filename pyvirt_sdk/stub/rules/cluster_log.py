"""The log of the cluster: which tasks were started, and how they ended."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.tasks import Task

_LINES = 50
_INFO, _ERROR = 6, 3


@rule("GET", "/cluster/log")
def log(call: Call) -> list[dict[str, Any]]:
    """The newest lines first; those of others for whoever may read logs alone."""
    sees_all = call.authority.has("/", "Sys.Syslog")
    rows: list[dict[str, Any]] = []
    for task in call.world.tasks:
        if sees_all or task.user == call.authid.partition("!")[0]:
            rows += _rows(task)
    rows.sort(key=lambda row: int(row["time"]), reverse=True)
    return rows[: call.number("max", _LINES)]


def _rows(task: Task) -> list[dict[str, Any]]:
    begin = _row(task, "start", task.starttime, f"starting task {task.upid}", _INFO)
    if task.exitstatus is None:
        return [begin]
    fine = task.exitstatus == "OK" or task.exitstatus.startswith("WARNINGS")
    text = f"end task {task.upid} {task.exitstatus}"
    return [_row(task, "end", task.endtime or 0, text, _INFO if fine else _ERROR), begin]


def _row(task: Task, what: str, moment: int, text: str, priority: int) -> dict[str, Any]:
    return {
        "uid": f"{task.pid:x}:{what}",
        "id": f"{task.pid:x}:{task.node}:{what}",
        "node": task.node,
        "pid": task.pid,
        "pri": priority,
        "tag": "pvedaemon",
        "time": moment,
        "user": task.owner,
        "msg": text,
    }
