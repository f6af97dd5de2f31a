"""The second step of a login: what is asked for, and whether the answer is right."""

from __future__ import annotations

import json

from pyvirt_sdk.stub.state.people import User

__all__ = ["challenge", "is_locked", "passes", "unlock"]

# after that many wrong codes in a row, no more are taken until somebody unlocks the user
_TRIES = 8


def challenge(user: User) -> str | None:
    """What the user has to answer with, as the login page reads it; None without a factor."""
    kinds: dict[str, object] = {}
    for entry in user.second_factors:
        if not entry.enable:
            continue
        if entry.totp:
            kinds["totp"] = True
        elif entry.codes:
            kinds["recovery"] = sorted(entry.codes)
    return json.dumps(kinds, separators=(",", ":")) if kinds else None


def passes(user: User, response: str, now: float) -> bool:
    """Whether ``totp:123456`` or ``recovery:CODE`` is right; a code is good for one time."""
    kind, _, code = response.partition(":")
    if kind == "totp":
        return _passes_totp(user, code, now)
    return kind == "recovery" and _passes_recovery(user, code)


def unlock(user: User) -> bool:
    """Lets codes be tried again; whether that was needed."""
    was_locked = is_locked(user)
    user.wrong_codes = 0
    return was_locked


def is_locked(user: User) -> bool:
    """Whether too many wrong codes were tried."""
    return user.wrong_codes >= _TRIES


def _passes_totp(user: User, code: str, now: float) -> bool:
    if is_locked(user):
        return False
    for entry in user.second_factors:
        step = entry.totp.step_of(code, now) if entry.totp and entry.enable else None
        if step is not None and step > entry.last_step:
            entry.last_step = step
            user.wrong_codes = 0
            return True
    user.wrong_codes += 1
    return False


def _passes_recovery(user: User, code: str) -> bool:
    for entry in user.second_factors:
        for number, known in entry.codes.items():
            if known == code and entry.enable:
                del entry.codes[number]
                user.wrong_codes = 0
                return True
    return False
