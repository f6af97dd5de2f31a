"""Since when things exist: what a new release adds to that.

Whatever comes and goes (an operation, a parameter, a key of a property string) has an entry that
says ``since`` and ``removed``; what changes about it stands in the entry too. The shape is that of
``pyvirt_sdk/schema/data/since``.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NamedTuple

from pyvirt_sdk.formats.versions import parse_version
from tools.apidoc_formats import plain
from tools.apidoc_merging import Merged, placeholders
from tools.package_facts import Facts

Json = dict[str, Any]

# What may change about a parameter; formats that were written out are compared key by key.
ATTRIBUTES = (
    *("type", "optional", "default", "min", "max", "minLength", "maxLength", "pattern"),
    *("format", "alias"),
)


class _Step(NamedTuple):
    """From the formats as they were to those of a release."""

    release: str
    formats_before: dict[str, Json]
    formats: dict[str, Json]


def record(known: Facts, merged: Merged, release: str) -> Json:
    """The history with a release added: what is new in it, gone in it, other than before."""
    step = _Step(release, known.formats, merged.formats)
    versions: list[str] = known.since["versions"]
    entries: dict[str, Json] = deepcopy(known.since["operations"])
    for key in merged.arrived:
        _come(entries, key, release)
    for key in known.operations.keys() - set(merged.was.values()):
        _go(entries, key, release)
    for key, old_key in merged.was.items():
        entry = entries.pop(old_key, {})
        if entry.get("since") != release:
            _operation(entry, known.operations[old_key], merged.operations[key], versions, step)
        if entry:
            entries[key] = {"since": None, "removed": None, **entry}
    if release not in versions:
        versions = [*versions, release]
    return {"versions": versions, "operations": entries}


def _come(entries: Json, name: str, release: str) -> None:
    past = entries.get(name, {})
    # an earlier description of the same release may have been without it
    since = past.get("since") if past.get("removed") == release else release
    entries[name] = {**past, "since": since, "removed": None}


def _go(entries: Json, name: str, release: str) -> None:
    past = entries.get(name, {})
    if past.get("since") == release:
        del entries[name]
    else:
        entries[name] = {"since": None, **past, "removed": release}


def _operation(entry: Json, old: Json, new: Json, versions: list[str], step: _Step) -> None:
    first: str = entry.get("since") or versions[0]
    if old["path"] != new["path"]:
        had = [version for version in versions if parse_version(version) >= parse_version(first)]
        entry["path_was"] = dict.fromkeys(had, old["path"]) | entry.get("path_was", {})
    _fill(entry, "params", _members(entry, "params", _free(old), _free(new), first, step))
    returns: Json = entry.get("returns", {})
    for name in _columns(new["answer"]).keys() - _columns(old["answer"]).keys():
        _come(returns, name, step.release)
    _fill(entry, "returns", returns)
    before, now = _declared(old["answer"]), _declared(new["answer"])
    if before != now:
        _then(entry.setdefault("returns_type", {}), first, before, now, step.release)


def _members(
    entry: Json, key: str, old: Json, new: Json, first: str, step: _Step
) -> dict[str, Json]:
    """The entries of things that belong to another: parameters, or the keys of one."""
    members: dict[str, Json] = entry.get(key, {})
    for name in new.keys() - old.keys():
        _come(members, name, step.release)
    for name in old.keys() - new.keys():
        _go(members, name, step.release)
    for name in old.keys() & new.keys():
        member = members.get(name, {})
        if member.get("since") != step.release:
            _parameter(member, plain(old[name]), plain(new[name]), first, step)
        _fill(members, name, member)
    return members


def _parameter(entry: Json, old: Json, new: Json, first: str, step: _Step) -> None:
    first = entry.get("since") or first
    keys_before = step.formats_before.get(old.get("format", ""))
    keys = step.formats.get(new.get("format", ""))
    changed: Json = entry.get("changed", {})
    for attribute in ATTRIBUTES:
        if attribute == "format" and keys and keys_before:
            continue
        nothing = False if attribute == "optional" else None
        before, now = old.get(attribute, nothing), new.get(attribute, nothing)
        if before != now:
            _then(changed.setdefault(attribute, {}), first, before, now, step.release)
    _fill(entry, "changed", changed)
    _choices(entry, old.get("enum"), new.get("enum"), step.release)
    if keys and keys_before:
        parts = _members(entry, "properties", keys_before, keys, first, step)
        _fill(entry, "properties", parts)


def _choices(entry: Json, old: list[str] | None, new: list[str] | None, release: str) -> None:
    if new is None:
        return  # whatever was refused is now left to the server
    if old is None:
        entry["enum_since"] = release
        return
    added: Json = entry.get("enum_added", {})
    removed: Json = entry.get("enum_removed", {})
    for value in [value for value in new if value not in old]:
        if removed.get(value) == release:
            del removed[value]
        else:
            added[value] = release
    for value in [value for value in old if value not in new]:
        if added.get(value) == release:
            del added[value]
        else:
            removed[value] = release
    _fill(entry, "enum_added", added)
    _fill(entry, "enum_removed", removed)


def _then(past: Json, first: str, before: object, now: object, release: str) -> None:
    """Note a value from a release on, and the one before where nothing is noted yet."""
    if not past:
        past[first] = before
    past[release] = now


def _fill(entry: Json, key: str, content: Json) -> None:
    if content:
        entry[key] = content
    else:
        entry.pop(key, None)


def _free(operation: Json) -> Json:
    """The parameters that are not in the path: there a name tells the server nothing."""
    in_path = placeholders(operation["path"])
    return {name: schema for name, schema in operation["params"].items() if name not in in_path}


def _columns(answer: Json) -> Json:
    columns: Json = answer.get("items", answer).get("properties", {})
    return columns


def _declared(answer: Json) -> str | None:
    kind: str | None = answer.get("declared", answer.get("type"))
    return kind
