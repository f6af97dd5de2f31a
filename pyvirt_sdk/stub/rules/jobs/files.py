"""The file of jobs, which backups and syncs share."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.jobs.calendar import upcoming
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section

__all__ = ["FILE", "jobs_of", "next_run"]

FILE = "jobs.cfg"


def jobs_of(state: State, kind: str) -> dict[str, Section]:
    """The jobs of one type, in the order in which they were made."""
    return {name: job for name, job in state.files[FILE].items() if job["type"] == kind}


def next_run(call: Call, job: Section) -> dict[str, Any]:
    """When a job is due, as a part of its row."""
    moment = next(upcoming(str(job["schedule"]), call.now), None)
    return {} if moment is None else {"next-run": moment}
