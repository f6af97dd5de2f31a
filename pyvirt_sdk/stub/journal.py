"""What was asked of the stub: every request, and those it had no rule for.

>>> stub.journal.requests("POST", "/nodes/*/qemu")
[Entry(method='POST', path='/nodes/pve1/qemu', status=200, ...)]
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

__all__ = [
    "Entry",
    "Journal",
    "without_secrets",
]

_KEPT = 10_000
_SECRETS = frozenset(
    [
        "password",
        "cipassword",
        "value",
        "tfa-challenge",
        "confirmation-password",
        "vncticket",
        "key",
        "totp",
        "keyring",
        "encryption-key",
        "master-pubkey",
    ]
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: what was asked, by whom, and how it was answered."""

    method: str
    path: str
    status: int
    reason: str
    user: str | None = None
    operation: str | None = None
    params: Mapping[str, Any] | None = None
    has_rule: bool = True


class Journal:
    """The last requests, oldest first; secrets are replaced before they get here."""

    def __init__(self) -> None:
        self.entries: deque[Entry] = deque(maxlen=_KEPT)
        # how often each operation was asked for, and those there is no rule for
        self.operations: Counter[str] = Counter()
        self.without_rule: Counter[str] = Counter()

    def add(self, entry: Entry) -> None:
        """Notes a request."""
        self.entries.append(entry)
        if entry.operation is None:
            return
        self.operations[entry.operation] += 1
        if not entry.has_rule:
            self.without_rule[entry.operation] += 1

    def requests(self, method: str = "*", path: str = "*") -> list[Entry]:
        """The requests that fit: ``*`` stands for anything, in a path for anything within it."""
        return [
            entry
            for entry in self.entries
            if fnmatchcase(entry.method, method) and fnmatchcase(entry.path, path)
        ]

    def clear(self) -> None:
        """Forgets everything."""
        self.entries.clear()
        self.operations.clear()
        self.without_rule.clear()


def without_secrets(params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as they may be kept."""
    return {name: "***" if name in _SECRETS else value for name, value in params.items()}
