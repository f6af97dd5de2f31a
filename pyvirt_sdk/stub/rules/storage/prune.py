"""Backups that are kept, and those that go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pyvirt_sdk.formats.property_string import split
from pyvirt_sdk.formats.specs import Spec, spec
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.volumes import free
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import here
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["keep_options", "marked"]

_PRUNE = "/nodes/{node}/storage/{storage}/prunebackups"
# option -> which stretch of time a moment belongs to
_PERIODS: dict[str, Callable[[int], str]] = {
    "keep-last": str,
    "keep-hourly": lambda moment: _text(moment, "%Y/%m/%d/%H"),
    "keep-daily": lambda moment: _text(moment, "%Y/%m/%d"),
    "keep-weekly": lambda moment: _text(moment, "%G/%V"),
    "keep-monthly": lambda moment: _text(moment, "%Y/%m"),
    "keep-yearly": lambda moment: _text(moment, "%Y"),
}


@dataclass(slots=True)
class _Entry:
    volume: Volume
    mark: str | None = None


@rule("GET", _PRUNE)
def dry_run(call: Call) -> list[dict[str, Any]]:
    """What would be kept, and what would go."""
    return [
        {
            "volid": entry.volume.volid,
            "ctime": entry.volume.ctime,
            "mark": entry.mark,
            "type": entry.volume.backup.kind if entry.volume.backup else "unknown",
            **({"vmid": entry.volume.vmid} if entry.volume.vmid else {}),
        }
        for entry in _entries(call, call.state.storage(call.text("storage")))
    ]


@rule("DELETE", _PRUNE)
def prune(call: Call) -> str:
    """Removes what is not kept, in a task."""
    name, vmid = call.text("storage"), call.given("vmid")
    place = f"/storage/{name}"
    if vmid:
        call.authority.require(place, "Datastore.AllocateSpace")
        call.authority.require(f"/vms/{vmid}", "VM.Backup")
    else:
        call.authority.require(place, "Datastore.Allocate")

    def work(task: Task) -> Steps:
        entries = _entries(call, call.state.storage(name))
        here(call)
        yield 1
        for entry in entries:
            if entry.mark == "remove":
                free(call.state, call.node, entry.volume.volid)
                task.log(f"removing backup '{entry.volume.volid}'")

    return call.start("prunebackups", f"{vmid}@{name}" if vmid else name, work)


def keep_options(text: str) -> dict[str, int]:
    """How many to keep of each kind.

    >>> keep_options("keep-last=2,keep-daily=7")
    {'keep-last': 2, 'keep-daily': 7}
    """
    return {key: int(value) for key, value in split(text, spec("prune-backups") or Spec()).items()}


def marked(volumes: list[Volume], keep: Mapping[str, int]) -> list[_Entry]:
    """The backups of one guest, newest first, each with what is to become of it."""
    newest_first = sorted(volumes, key=lambda volume: volume.ctime, reverse=True)
    entries = [_Entry(one, "protected" if one.protected else None) for one in newest_first]
    open_ones = [entry for entry in entries if entry.mark is None]
    if keep.get("keep-all") or not any(keep.values()):
        for entry in open_ones:
            entry.mark = "keep"
    for option, period in _PERIODS.items():
        _mark(open_ones, keep.get(option, 0), period)
    for entry in open_ones:
        entry.mark = entry.mark or "remove"
    return entries


def _mark(entries: list[_Entry], count: int, period: Callable[[int], str]) -> None:
    """Keeps the newest of each of that many periods which have none that is kept."""
    if not count:
        return
    covered = {period(entry.volume.ctime) for entry in entries if entry.mark == "keep"}
    fresh: set[str] = set()
    for entry in entries:
        when = period(entry.volume.ctime)
        if entry.mark is not None or when in covered:
            continue
        if when in fresh:
            entry.mark = "remove"
            continue
        if len(fresh) >= count:
            return
        fresh.add(when)
        entry.mark = "keep"


def _entries(call: Call, storage: Storage) -> list[_Entry]:
    """Group by group: what is kept of one guest says nothing about another."""
    kind, vmid = call.given("type"), call.given("vmid")
    if "backup" not in storage.content:
        raise Refused(f"storage '{storage.name}' does not support backups")
    if not (call.given("prune-backups") or storage.config.get("prune-backups")):
        raise Refused(f"no prune-backups options configured for storage '{storage.name}'")
    keep = keep_options(call.given("prune-backups") or storage.config.get("prune-backups", ""))
    groups: dict[tuple[str, int | None], list[Volume]] = {}
    for volume in storage.on(call.node).values():
        if volume.content != "backup" or volume.backup is None:
            continue
        if (kind or volume.backup.kind) == volume.backup.kind and (
            vmid is None or volume.vmid == int(vmid)
        ):
            groups.setdefault((volume.backup.kind, volume.vmid), []).append(volume)
    return [entry for group in groups.values() for entry in marked(group, keep)]


def _text(moment: int, pattern: str) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime(pattern)
