"""Replication: the disks of a guest are copied to another node at set times."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, Page
from pyvirt_sdk.stub.failures import Refused, faulty, forbidden
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.jobs.calendar import upcoming
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state.sections import Section

_JOBS = "/cluster/replication"
_JOB = f"{_JOBS}/{{id}}"
_NODE = "/nodes/{node}/replication"
_NODE_JOB = f"{_NODE}/{{id}}"

_SETTINGS = "rate schedule comment disable remove_job source"
_TYPE = section_type("target", _SETTINGS, fixed="target")
BOOK = Book("replication.cfg", "id", f"POST {_JOBS}", {"local": _TYPE})
_EVERY_QUARTER = "*/15"


@rule("GET", _JOBS)
def job_list(call: Call) -> list[dict[str, Any]]:
    """The jobs of guests that the caller may see."""
    return [
        _shown(name, job)
        for name, job in sorted(BOOK.sections(call.state).items())
        if call.authority.has(f"/vms/{_guest_of(name)}", "VM.Audit")
    ]


@rule("POST", _JOBS)
def create_job(call: Call) -> None:
    """A new job; its id begins with that of the guest."""
    name, target = call.text("id"), call.text("target")
    guest = call.state.guests.get(_guest_of(name))
    if guest is None:
        raise Refused(f"Guest '{_guest_of(name)}' does not exist.")
    # a node that stands alone is not a member of anything
    members = call.state.nodes if call.state.cluster_name else ()
    if target not in members:
        raise Refused(f"Target '{target}' does not exist.")
    source = call.given("source") or guest.node
    if source != guest.node:
        raise Refused(
            f"Source '{source}' does not match current node of guest '{guest.vmid}' ({guest.node})"
        )
    if target == guest.node:
        raise Refused("Source and target must not be identical")
    if not disks(call.state, guest):
        raise Refused("No replicatable volumes found")
    with BOOK.editing(call) as jobs:
        if name in jobs:
            raise Refused(f"replication job '{name}' already exists")
        given = BOOK.given(call)
        _TYPE.check_new(given)
        jobs[name] = {"type": "local", **given}


@rule("GET", _JOB)
def read_job(call: Call) -> dict[str, Any]:
    """One job."""
    name, job = call.text("id"), _existing(call)
    _check_audit(call)
    return _shown(name, job) | {"digest": BOOK.digest(call.state)}


@rule("PUT", _JOB)
def update_job(call: Call) -> None:
    """Changes a job."""
    with BOOK.editing(call) as jobs:
        BOOK.check_digest(call)
        BOOK.change(call, _to_change(call, jobs))


@rule("DELETE", _JOB)
def delete_job(call: Call) -> None:
    """Removes a job; the copies go with it, in the background, unless they are to be kept."""
    if call.flag("force") and call.flag("keep"):
        raise faulty(keep="conflicts with parameter 'force'")
    with BOOK.editing(call) as jobs:
        if not call.flag("force"):
            _to_change(call, jobs)
        jobs.pop(call.text("id"), None)


@rule("GET", _NODE)
def node_jobs(call: Call) -> list[dict[str, Any]]:
    """How the jobs of the guests of a node are doing."""
    wanted = call.given("guest")
    return [
        _status(call, name, job)
        for name, job in sorted(BOOK.sections(call.state).items())
        if _runs_here(call, name)
        and wanted in (None, name.partition("-")[0])
        and call.authority.has(f"/vms/{_guest_of(name)}", "VM.Audit")
    ]


@rule("GET", _NODE_JOB, answer="fixed")
def node_job(_call: Call) -> list[dict[str, str]]:
    """What there is below a job."""
    return [{"name": "schedule_now"}, {"name": "log"}, {"name": "status"}]


@rule("GET", f"{_NODE_JOB}/status")
def node_job_status(call: Call) -> dict[str, Any]:
    """How one job is doing."""
    job = _existing(call)
    _check_audit(call)
    return _status(call, call.text("id"), job)


@rule("GET", f"{_NODE_JOB}/log")
def node_job_log(call: Call) -> Page:
    """What the last run has logged."""
    _existing(call)
    if not call.authority.has(f"/nodes/{call.node}", "Sys.Audit"):
        _check_audit(call)
    return Page([{"n": 1, "t": "no content"}], 1)


@rule("POST", f"{_NODE_JOB}/schedule_now")
def schedule_now(call: Call) -> None:
    """Has a job run as soon as possible."""
    _existing(call)


def _guest_of(name: str) -> int:
    return int(name.partition("-")[0])


def _check_audit(call: Call) -> None:
    if not call.authority.has(f"/vms/{_guest_of(call.text('id'))}", "VM.Audit"):
        raise forbidden()


def _existing(call: Call) -> Section:
    name = call.text("id")
    if job := BOOK.sections(call.state).get(name):
        return job
    raise Refused(f"no such replication job '{name}'")


def _to_change(call: Call, jobs: dict[str, Section]) -> Section:
    name = call.text("id")
    if job := jobs.get(name):
        return job
    raise Refused(f"no such job '{name}'")


def _shown(name: str, job: Section) -> dict[str, Any]:
    guest, _, number = name.partition("-")
    return BOOK.shown(job) | {"id": name, "guest": int(guest), "jobnum": int(number)}


def _runs_here(call: Call, name: str) -> bool:
    guest = call.state.guests.get(_guest_of(name))
    return guest is not None and guest.node == call.node


def _status(call: Call, name: str, job: Section) -> dict[str, Any]:
    guest = call.state.guests.get(_guest_of(name))
    row = _shown(name, job) | {"duration": 0, "fail_count": 0, "last_sync": 0, "last_try": 0}
    if guest:
        row |= {"vmtype": guest.kind, "source": guest.node}
    if job.get("disable") != "1":
        row["next_sync"] = next(upcoming(str(job.get("schedule", _EVERY_QUARTER)), call.now), 0)
    return row
