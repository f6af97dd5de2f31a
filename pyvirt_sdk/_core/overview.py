"""What the lists of a cluster tell at a glance, and what in them wants a look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pyvirt_sdk.models.node import NodeData
from pyvirt_sdk.models.overview import Overview
from pyvirt_sdk.models.rows import Row, Rows
from pyvirt_sdk.models.storage import StorageUse
from pyvirt_sdk.models.task import TaskStatus

#: From here on, memory of a node and room on a storage are worth a word.
_FULL: Final = 0.9
#: Seconds for which a task that failed is worth a word.
_RECENT: Final = 3600
#: Problems of one kind that are named one by one.
_NAMED: Final = 5


def overview_of(
    resources: Sequence[Row], status: Sequence[Row] | None, tasks: Sequence[Row], now: float
) -> Overview:
    """The cluster at a glance.

    Args:
        resources: all that it lists (GET /cluster/resources).
        status: who belongs to it (GET /cluster/status); None where that may not be seen.
        tasks: its tasks of late (GET /cluster/tasks).
        now: seconds since 1970.
    """
    kinds: dict[str, list[Row]] = {}
    for row in resources:
        kinds.setdefault(str(row.get("type")), []).append(row)
    guests = [*kinds.get("qemu", ()), *kinds.get("lxc", ())]
    nodes, storages = kinds.get("node", []), kinds.get("storage", [])
    alone: Row = {}
    whole = next((row for row in status or () if row.get("type") == "cluster"), alone)
    quorate = None if status is None else str(whole.get("quorate", 1)) in {"1", "True"}
    running = [row for row in tasks if not row.get("endtime")]
    problems = [
        *(["the cluster has no quorum: nothing can be changed"] if quorate is False else ()),
        *_gathered(_of_nodes(nodes), "nodes"),
        *_gathered(_of_storages(storages), "storages"),
        *_gathered(_of_guests(guests), "guests"),
        *_gathered(_of_tasks(tasks, now), "tasks"),
    ]
    counted = Counter(
        ("template" if row.get("template") else str(row["type"]), str(row.get("status")))
        for row in guests
    )
    return Overview(
        whole.get("name"), quorate, Rows(sorted(nodes, key=_name), NodeData.read), counted,
        Rows(storages, StorageUse.read),
        Rows([{**row, "status": "running"} for row in running], TaskStatus.read),
        tuple(problems),
    )  # fmt: skip


def _name(row: Row) -> str:
    return str(row.get("node"))


def _gathered(problems: Iterator[str], noun: str) -> list[str]:
    """Problems of one kind; the last line counts those that are not named."""
    found = list(problems)
    rest = len(found) - _NAMED
    return [*found[:_NAMED], f"{rest} more {noun} want a look"] if rest > 0 else found


def _of_nodes(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        if row.get("status") != "online":
            yield f"node {row.get('node')} is {row.get('status', 'unknown')}"
        elif (full := _fullness(row, "mem", "maxmem")) >= _FULL:
            yield f"node {row.get('node')}: {full:.0%} of its memory is in use"


def _of_storages(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        name = f"storage {row.get('storage')} on {row.get('node')}"
        if row.get("status") not in {"available", None}:
            yield f"{name} is {row.get('status')}"
        elif (full := _fullness(row, "disk", "maxdisk")) >= _FULL:
            yield f"{name} is {full:.0%} full"


def _of_guests(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        name = f"guest {row.get('vmid')} {row.get('name') or ''}".strip()
        if row.get("hastate") in {"error", "fence", "recovery"}:
            yield f"{name}: high availability says {row.get('hastate')}"
        elif row.get("status") in {"unknown", "io-error", "internal-error"}:
            yield f"{name} is {row.get('status')}"


def _of_tasks(rows: Sequence[Row], now: float) -> Iterator[str]:
    for row in rows:
        ended, said = row.get("endtime"), str(row.get("status") or "")
        if not ended or now - int(ended) > _RECENT or said == "OK" or said.startswith("WARNINGS"):
            continue
        what = " ".join(filter(None, (str(row.get("type")), str(row.get("id") or ""))))
        yield f"task {what} on {row.get('node')} failed: {said}"


def _fullness(row: Mapping[str, Any], used: str, total: str) -> float:
    try:
        return float(row.get(used) or 0) / float(row.get(total) or 0)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0
