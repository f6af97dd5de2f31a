"""Sync jobs: users and groups are fetched from a directory at set times."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.jobs.files import FILE, jobs_of, next_run
from pyvirt_sdk.stub.rules.jobs.locked import as_error_text
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type

_JOBS = "/cluster/jobs/realm-sync"
_JOB = f"{_JOBS}/{{id}}"
_TYPE = "realm-sync"
_SYNCED = ("ldap", "ad")
_SECTION = section_type("realm schedule", "enabled comment enable-new remove-vanished scope")
BOOK = Book(FILE, "id", f"POST {_JOB}", {_TYPE: _SECTION})


@rule("GET", _JOBS)
def job_list(call: Call) -> list[dict[str, Any]]:
    """All sync jobs."""
    return [
        BOOK.shown(job) | {"id": name, "last-run": None} | next_run(call, job)
        for name, job in jobs_of(call.state, _TYPE).items()
    ]


@rule("POST", _JOB)
def create_job(call: Call) -> None:
    """A new sync job."""
    name = call.text("id")
    with as_error_text(), BOOK.editing(call) as jobs:
        if name in jobs:
            raise Refused(f"Job '{name}' already exists")
        given = BOOK.given(call)
        _SECTION.check_new(given)
        realm = call.state.access.realms.get(str(given["realm"]))
        if realm is None:
            raise faulty(realm=f"No such realm '{given['realm']}'")
        if realm.type not in _SYNCED:
            raise faulty(realm="Only LDAP/AD realms can be synced.")
        jobs[name] = {"type": _TYPE, **given}


@rule("GET", _JOB)
def read_job(call: Call) -> dict[str, Any]:
    """One sync job."""
    name = call.text("id")
    job = jobs_of(call.state, _TYPE).get(name)
    if job is None:
        raise faulty(id=f"No such job '{name}'")
    return BOOK.shown(job)


@rule("PUT", _JOB)
def update_job(call: Call) -> None:
    """Changes a sync job."""
    name = call.text("id")
    with as_error_text(), BOOK.editing(call) as jobs:
        _SECTION.check_change(BOOK.given(call))
        if name not in jobs_of(call.state, _TYPE):
            raise Refused("no such realm-sync job")
        BOOK.change(call, jobs[name])


@rule("DELETE", _JOB)
def delete_job(call: Call) -> None:
    """Removes a sync job."""
    name = call.text("id")
    with as_error_text(), BOOK.editing(call) as jobs:
        if name not in jobs_of(call.state, _TYPE):
            raise faulty(id=f"No such job '{name}'")
        del jobs[name]
