"""Names of things in the cluster: guests, nodes, pools, tags, jobs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyvirt_sdk.formats.scalars._matching import Checker, matching

_NODE = r"[a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?"
_POOL_LEVEL = r"[A-Za-z0-9.\-_]+"
_JOB = re.compile(r"^([0-9]+)-[0-9]+\Z")

MAX_POOL_LEVELS = 3

_pool = matching(
    rf"{_POOL_LEVEL}(?:/{_POOL_LEVEL}){{0,2}}", "pool name '{}' contains invalid characters"
)


def _pool_id(text: str) -> str | None:
    if len(text.rstrip("/").split("/")) > MAX_POOL_LEVELS:
        return f"pool name '{text}' nested too deeply (max levels = {MAX_POOL_LEVELS})"
    return _pool(text)


def _replication_job(text: str) -> str | None:
    job = _JOB.match(text)
    if job is None:
        return f"invalid replication job id '{text}'"
    if float(job[1]) < 100:
        return f"invalid replication job id '{text}' (guest IDs < 100 are reserved)"
    return None


CHECKERS: Mapping[str, Checker] = {
    "pve-vmid": matching("[1-9][0-9]{2,8}", "value does not look like a valid VM ID"),
    "pve-node": matching(_NODE, "value does not look like a valid node name"),
    "pve-configid": matching("[a-zA-Z][a-zA-Z0-9_-]+", "invalid configuration ID '{}'"),
    "pve-poolid": _pool_id,
    "pve-tag": matching(r"[a-zA-Z0-9_][a-zA-Z0-9_\-+.]*", "invalid characters in tag"),
    "pve-replication-job-id": _replication_job,
    "pve-ha-node": matching(rf"{_NODE}(?::[0-9]+)?", "value does not look like a valid ha node"),
    "pve-ha-resource-id": matching(
        r"[a-z]+:\S+", "value does not look like a valid ha resource id"
    ),
    "pve-ha-resource-or-vm-id": matching(
        r"[a-z]+:\S+|[0-9]+", "value does not look like a valid ha resource id"
    ),
    "pve-task-status-type": matching("(?ai:ok|error|warning|unknown)", "invalid status '{}'"),
    "pve-day-of-week": matching("mon|tue|wed|thu|fri|sat|sun", "invalid day '{}'"),
}
