"""One-time passwords that follow from a secret and the time (RFC 6238)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

__all__ = ["Totp", "parse_uri"]

_ALGORITHMS = {"SHA1": hashlib.sha1, "SHA256": hashlib.sha256, "SHA512": hashlib.sha512}
# a clock may be one step ahead or behind
_DRIFT = (-1, 0, 1)


@dataclass(frozen=True, slots=True)
class Totp:
    """How codes are made.

    >>> Totp(b"12345678901234567890").code(59 // 30)
    '287082'
    """

    secret: bytes
    digits: int = 6
    period: int = 30
    algorithm: str = "SHA1"

    def code(self, step: int) -> str:
        """The code of one step of time."""
        digest = hmac.digest(self.secret, step.to_bytes(8), _ALGORITHMS[self.algorithm])
        at = digest[-1] & 0xF
        number = int.from_bytes(digest[at : at + 4]) & 0x7FFFFFFF
        return str(number % 10**self.digits).zfill(self.digits)

    def step_of(self, code: str, now: float) -> int | None:
        """The step of time near now that a code belongs to."""
        here = int(now) // self.period
        fitting = (step for step in (here + drift for drift in _DRIFT) if self.code(step) == code)
        return next(fitting, None)


def parse_uri(uri: str) -> Totp:
    """What an ``otpauth://totp/...`` address says; a ValueError if it says nothing of use."""
    parts = urlsplit(uri)
    if (parts.scheme, parts.netloc) != ("otpauth", "totp"):
        raise ValueError("not an otpauth uri")
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    text = query.get("secret", "").upper().rstrip("=")
    try:
        secret = base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error as error:
        raise ValueError("invalid secret") from error
    algorithm = query.get("algorithm", "SHA1").upper()
    if not secret or algorithm not in _ALGORITHMS:
        raise ValueError("missing secret" if not secret else "unknown algorithm")
    return Totp(secret, int(query.get("digits", 6)), int(query.get("period", 30)), algorithm)
