"""Tickets and CSRF tokens: signed, and good for two hours."""

from __future__ import annotations

import base64
import hmac
import re
from urllib.parse import quote

__all__ = ["Signer"]

_LIFETIME = 2 * 60 * 60
# a ticket from another node may come from a clock that is a little ahead
_AHEAD = 5 * 60
_TICKET = re.compile(r"PVE:(?P<user>[^:!\s]+):(?P<time>[0-9A-F]{8})::(?P<seal>[A-Za-z0-9+/=]+)")
_CONSOLE = re.compile(r"PVEVNC:(?P<user>[^:\s]+):(?P<time>[0-9A-F]{8})::(?P<seal>[A-Za-z0-9+/=]+)")
_HALF = re.compile(r"(?P<plain>PVE:!tfa![^:\s]+:(?P<time>[0-9A-F]{8}))::(?P<seal>[A-Za-z0-9+/=]+)")
_UNESCAPED = '{}[],!"'
# seconds for which a console can be opened with its ticket
_PATIENCE = 40
_CSRF = re.compile(r"(?P<time>[0-9A-F]{8}):(?P<seal>[A-Za-z0-9+/=]+)")


class Signer:
    """Makes tickets and checks them.

    >>> signer = Signer(b"key")
    >>> signer.check_ticket(signer.ticket("root@pam", now=0), now=60)
    'root@pam'
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def ticket(self, user: str, now: float) -> str:
        """A ticket for a user."""
        plain = f"PVE:{user}:{int(now):08X}"
        return f"{plain}::{self._seal(plain, 'sha512')}"

    def check_ticket(self, ticket: str, now: float) -> str | None:
        """Whose ticket it is; None if it is not one of ours or too old."""
        found = _TICKET.fullmatch(ticket)
        if not found or not _fresh(found["time"], now):
            return None
        plain = f"PVE:{found['user']}:{found['time']}"
        return found["user"] if self._matches(found["seal"], plain, "sha512") else None

    def console_ticket(self, authid: str, path: str, now: float) -> str:
        """A ticket for one console."""
        plain = f"PVEVNC:{authid}:{int(now):08X}"
        return f"{plain}::{self._seal(f'{plain}:{path}', 'sha512')}"

    def check_console_ticket(self, ticket: str, authid: str, path: str, now: float) -> bool:
        """Whether a ticket opens that console for that user, now."""
        found = _CONSOLE.fullmatch(ticket)
        if not found or found["user"] != authid or now - int(found["time"], 16) > _PATIENCE:
            return False
        plain = f"PVEVNC:{authid}:{found['time']}"
        return self._matches(found["seal"], f"{plain}:{path}", "sha512")

    def half_ticket(self, user: str, challenge: str, now: float) -> str:
        """A ticket that is only good for answering the challenge of a second factor."""
        plain = f"PVE:!tfa!{quote(challenge, safe=_UNESCAPED)}:{int(now):08X}"
        return f"{plain}::{self._seal(f'{plain}:{user}', 'sha512')}"

    def check_half_ticket(self, ticket: str, user: str, now: float) -> bool:
        """Whether that user was given the ticket, not long ago."""
        found = _HALF.fullmatch(ticket)
        if not found or not _fresh(found["time"], now):
            return False
        return self._matches(found["seal"], f"{found['plain']}:{user}", "sha512")

    def csrf(self, user: str, now: float) -> str:
        """The token that writing requests of that user must carry."""
        stamp = f"{int(now):08X}"
        return f"{stamp}:{self._seal(f'{stamp}:{user}', 'sha256')}"

    def check_csrf(self, token: str, user: str, now: float) -> bool:
        """Whether a CSRF token is that user's, and still good."""
        found = _CSRF.fullmatch(token)
        return bool(
            found
            and _fresh(found["time"], now)
            and self._matches(found["seal"], f"{found['time']}:{user}", "sha256")
        )

    def _seal(self, text: str, digest: str) -> str:
        seal = hmac.new(self._key, text.encode(), digest)
        return base64.b64encode(seal.digest()).decode().rstrip("=")

    def _matches(self, seal: str, text: str, digest: str) -> bool:
        return hmac.compare_digest(seal.rstrip("="), self._seal(text, digest))


def _fresh(stamp: str, now: float) -> bool:
    return -_AHEAD <= now - int(stamp, 16) <= _LIFETIME
