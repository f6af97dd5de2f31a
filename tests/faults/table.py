"""What is to come of each fault in each kind of call: the one table that both clients are held to.

A cell names the outcome: ``ok``, or the error that is raised; after it, for calls that change
something, whether the change was made (``done``) or not (``undone``). Under ``once``, a fault
strikes one request, under ``always`` each one that fits.

A console is two calls: ``console`` asks for its ticket, ``line`` opens the WebSocket. What befalls
the server as a whole does so while a line is open.
"""

from __future__ import annotations

from typing import Any, NamedTuple

#: What is asked: the request of it that meets the fault.
CALLS = {
    "read": ("GET", "/nodes/pve2/qemu"),
    "write": ("PUT", "/nodes/pve2/qemu/*/config"),
    "wait": ("GET", "/nodes/pve2/tasks/*/status"),
    "upload": ("POST", "/nodes/pve2/storage/local/upload"),
    "console": ("POST", "/nodes/pve2/termproxy"),
    "line": ("GET", "/nodes/pve2/vncwebsocket"),
}

#: How a fault is made: fields of a fault of the reference server, and options of the client.
FAULTS: dict[str, tuple[dict[str, Any], dict[str, float]]] = {
    "reset before": ({"kind": "drop-before"}, {}),
    "reset after": ({"kind": "drop-after"}, {}),
    "hang": ({"kind": "hang"}, {"timeout": 0.2}),
    "truncated": ({"kind": "truncated"}, {}),
    "garbage": ({"kind": "garbage"}, {}),
    "slow drip": ({"kind": "drip"}, {"deadline": 0.4}),
    "expired ticket": ({"kind": "expired-ticket"}, {}),
    "595": ({"kind": "unreachable"}, {}),
    "596": ({"status": 596, "reason": "Connection timed out"}, {}),
    # What befalls the server as a whole; see the tests.
    "refused": ({}, {}),
    "node lost": ({}, {}),
    "certificate changed": ({}, {}),
    "clock jump": ({}, {}),
    # Fifty callers at once, whose ticket has expired.
    "401 storm": ({}, {}),
}

_TABLE = """
fault               | how    | read                | write                      | wait                | upload                     | console             | line
--------------------|--------|---------------------|----------------------------|---------------------|----------------------------|---------------------|--------------------
refused             | always | ConnectionFailed    | ConnectionFailed undone    | TaskTimeout         | ConnectionFailed undone    | ConnectionFailed    | ConnectionLost
reset before        | once   | ok                  | OutcomeUnknown undone      | ok                  | OutcomeUnknown undone      | OutcomeUnknown      | ConnectionFailed
reset before        | always | ConnectionLost      | OutcomeUnknown undone      | TaskTimeout         | OutcomeUnknown undone      | OutcomeUnknown      | ConnectionFailed
reset after         | once   | ok                  | OutcomeUnknown done        | ok                  | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
reset after         | always | ConnectionLost      | OutcomeUnknown done        | TaskTimeout         | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
hang                | once   | RequestTimeout      | OutcomeUnknown undone      | ok                  | OutcomeUnknown undone      | OutcomeUnknown      | ConnectionFailed
hang                | always | RequestTimeout      | OutcomeUnknown undone      | TaskTimeout         | OutcomeUnknown undone      | OutcomeUnknown      | ConnectionFailed
truncated           | once   | ok                  | OutcomeUnknown done        | ok                  | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
truncated           | always | ConnectionLost      | OutcomeUnknown done        | TaskTimeout         | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
garbage             | once   | InvalidResponse     | OutcomeUnknown done        | ok                  | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
garbage             | always | InvalidResponse     | OutcomeUnknown done        | TaskTimeout         | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
slow drip           | once   | RequestTimeout      | OutcomeUnknown done        | ok                  | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
slow drip           | always | RequestTimeout      | OutcomeUnknown done        | TaskTimeout         | OutcomeUnknown done        | OutcomeUnknown      | ConnectionFailed
expired ticket      | once   | ok                  | ok done                    | ok                  | ok done                    | ok                  | ok
expired ticket      | always | AuthenticationError | AuthenticationError undone | AuthenticationError | AuthenticationError undone | AuthenticationError | AuthenticationError
595                 | once   | ok                  | NodeUnreachable undone     | ok                  | NodeUnreachable undone     | NodeUnreachable     | NodeUnreachable
595                 | always | NodeUnreachable     | NodeUnreachable undone     | TaskTimeout         | NodeUnreachable undone     | NodeUnreachable     | NodeUnreachable
596                 | once   | ok                  | OutcomeUnknown undone      | ok                  | OutcomeUnknown undone      | OutcomeUnknown      | NodeUnreachable
596                 | always | NodeUnreachable     | OutcomeUnknown undone      | TaskTimeout         | OutcomeUnknown undone      | OutcomeUnknown      | NodeUnreachable
node lost           | always | NodeUnreachable     | NodeUnreachable undone     | TaskTimeout         | ServerError undone         | ConnectionLost      | ConnectionLost
certificate changed | always | CertificateError    | CertificateError undone    | CertificateError    | CertificateError undone    | CertificateError    | ConnectionLost
clock jump          | once   | ok                  | ok done                    | ok                  | ok done                    | ok                  | ok
401 storm           | once   | ok                  | ok done                    | ok                  | ok done                    | ok                  | ok
"""  # noqa: E501 - a table is read across

#: The faults with which all tests run; the others take their time.
_QUICK = (
    "refused", "reset after", "expired ticket", "595", "node lost", "certificate changed",
    "clock jump", "401 storm",
)  # fmt: skip
#: How many callers there are at once.
CALLERS = {"401 storm": 50}
#: What befalls the server as a whole.
WHOLE = tuple(fault for fault, (fields, _) in FAULTS.items() if not fields)


class Case(NamedTuple):
    """A cell of the table."""

    fault: str
    how: str
    call: str
    outcome: str
    done: bool | None

    @property
    def quick(self) -> bool:
        """Whether it is for the default run."""
        return self.fault in _QUICK

    @property
    def callers(self) -> int:
        """How many make the call at once."""
        return CALLERS.get(self.fault, 1)

    @property
    def patience(self) -> float:
        """Seconds that a console is given to open."""
        return 30 if self.outcome == "ok" else 1

    def __str__(self) -> str:
        return f"{self.fault} {self.how}-{self.call}".replace(" ", "-")


def cases() -> list[Case]:
    """All cells of the table."""
    head, _, *rows = [
        [cell.strip() for cell in line.split("|")] for line in _TABLE.strip().splitlines()
    ]
    return [
        Case(fault, how, call, outcome, {"done": True, "undone": False}.get(done))
        for fault, how, *cells in rows
        for call, cell in zip(head[2:], cells, strict=True)
        for outcome, _, done in [cell.partition(" ")]
    ]
