"""Backup jobs: which guests are backed up when, and which are not at all."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields, forbidden
from pyvirt_sdk.stub.rules.backup import check_notes, check_rights
from pyvirt_sdk.stub.rules.jobs.files import FILE, jobs_of, next_run
from pyvirt_sdk.stub.rules.jobs.locked import as_error_text
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, parted, section_type
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.sections import Section

__all__ = ["guests_of"]

_JOBS = "/cluster/backup"
_JOB = f"{_JOBS}/{{id}}"
_TYPE = "vzdump"
_NOT_STORED = ("id", "delete", "starttime", "dow")
_PARTED = ("prune-backups", "fleecing", "performance")
_EVERY_DAY = "mon,tue,wed,thu,fri,sat,sun"

_SETTINGS = " ".join(operation("POST", _JOBS).params.keys() - set(_NOT_STORED))
BOOK = Book(FILE, "id", f"POST {_JOBS}", {_TYPE: section_type("", _SETTINGS)})


@rule("GET", _JOBS)
def job_list(call: Call) -> list[dict[str, Any]]:
    """All backup jobs."""
    return [
        _shown(name, job) | next_run(call, job) for name, job in jobs_of(call.state, _TYPE).items()
    ]


@rule("POST", _JOBS)
def create_job(call: Call) -> None:
    """A new backup job."""
    _check_permissions(call)
    given = _given(call)
    if "schedule" not in given:
        raise faulty(schedule="neither 'starttime' nor 'schedule' were set")
    name = call.given("id") or f"backup-{call.state.names.uuid()[:13]}"
    with as_error_text(), BOOK.editing(call) as jobs:
        if name in jobs:
            raise Refused(f"Job '{name}' already exists")
        job = {"type": _TYPE, "enabled": "1", **given}
        _check(job)
        jobs[name] = job


@rule("GET", _JOB)
def read_job(call: Call) -> dict[str, Any]:
    """One backup job."""
    name = call.text("id")
    job = jobs_of(call.state, _TYPE).get(name)
    if job is None:
        raise faulty(id=f"No such job '{name}'")
    return _shown(name, job)


@rule("PUT", _JOB)
def update_job(call: Call) -> None:
    """Changes a backup job."""
    name = call.text("id")
    _check_permissions(call, jobs_of(call.state, _TYPE).get(name, {}))
    given = _given(call)
    with as_error_text(), BOOK.editing(call) as jobs:
        job = jobs_of(call.state, _TYPE).get(name)
        if job is None:
            raise Refused("no such vzdump job")
        for option in call.items("delete"):
            if option not in BOOK.types[_TYPE].optional:
                raise faulty(delete=f"unknown option '{option}'")
            job.pop(option, None)
        job |= given
        for option in _superseded(given, job):
            job.pop(option, None)
        _check(job)
        jobs[name] = job


@rule("DELETE", _JOB)
def delete_job(call: Call) -> None:
    """Removes a backup job."""
    name = call.text("id")
    with as_error_text(), BOOK.editing(call) as jobs:
        if name not in jobs_of(call.state, _TYPE):
            raise faulty(id=f"No such job '{name}'")
        del jobs[name]


def guests_of(call: Call, job: Section) -> list[tuple[int, Guest | None]]:
    """The guests that a job backs up; one that it names may be gone."""
    state = call.state
    if vmids := job.get("vmid"):
        chosen = [int(text) for text in split_list(str(vmids))]
    elif pool := job.get("pool"):
        chosen = sorted(state.pools[str(pool)].vms) if pool in state.pools else []
    else:
        left_out = {int(text) for text in split_list(str(job.get("exclude", "")))}
        chosen = [vmid for vmid in sorted(state.guests) if vmid not in left_out]
    found = [(vmid, state.guests.get(vmid)) for vmid in chosen]
    node = job.get("node")
    return [(vmid, guest) for vmid, guest in found if not (node and guest and guest.node != node)]


def _check_permissions(call: Call, before: Section | None = None) -> None:
    check_rights(call)
    _check_storage(call, before)
    if pool := call.given("pool"):
        if pool not in call.state.pools:
            raise forbidden(f"pool '{pool}' does not exist")
        call.authority.require(f"/pool/{pool}", "VM.Backup")


def _check_storage(call: Call, before: Section | None) -> None:
    """Jobs come again and again: who makes one for a storage has to be allowed to fill it."""
    if call.authority.is_root:
        return
    deleted = "storage" in call.items("delete")
    if before is None or deleted or "storage" in call.params:
        name = call.given("storage") or "local"
        call.authority.require(f"/storage/{name}", "Datastore.Allocate")


def _given(call: Call) -> Section:
    given = {name: value for name, value in BOOK.given(call).items() if name not in _NOT_STORED}
    if start := call.given("starttime"):
        days = call.text("dow", _EVERY_DAY)
        given["schedule"] = start if days == _EVERY_DAY else f"{days} {start}"
    return given


def _superseded(given: Section, job: Section) -> tuple[str, ...]:
    """What no longer holds, now that the guests are chosen in another way."""
    if "vmid" in given:
        return ("all", "exclude", "pool")
    if given.get("all") == "1":
        return ("vmid", "pool")
    return ("vmid", "all", "exclude") if job.get("pool") else ()


def _check(job: Section) -> None:
    for name in ("all", "exclude", "pool"):
        if job.get(name, "0") not in ("0", "") and job.get("vmid"):
            raise faulty_fields({name: "option conflicts with option 'vmid'"})
    check_notes(str(job.get("notes-template", "")))
    if "exclude" in job and not job.get("pool"):
        job["all"] = "1"
    chosen = job.get("all") == "1" or job.get("stop") == "1" or job.get("pool") or job.get("vmid")
    if not chosen:
        raise faulty(vmid="property is missing")


def _shown(name: str, job: Section) -> dict[str, Any]:
    shown = BOOK.shown(job)
    for key in _PARTED:
        if key in shown:
            form = operation("POST", _JOBS).params[key].get("format", "")
            shown[key] = parted(form, str(shown[key]))
    return shown | {"id": name}
