"""What a calendar event means."""

from __future__ import annotations

import time
from itertools import islice
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.jobs.calendar import upcoming
from pyvirt_sdk.stub.rules.registry import rule


@rule("GET", "/cluster/jobs/schedule-analyze", answer="computed")
def analyze(call: Call) -> list[dict[str, Any]]:
    """The next moments of an event."""
    start = float(call.text("starttime", str(call.now)))
    moments = islice(upcoming(call.text("schedule"), start), call.number("iterations", 10))
    return [
        {"timestamp": moment, "utc": time.strftime("%a %b %e %H:%M:%S %Y", time.gmtime(moment))}
        for moment in moments
    ]
