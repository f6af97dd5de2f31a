"""Calendar events: ``mon..fri 8..17,22:0/15``."""

from __future__ import annotations

from pyvirt_sdk.formats.scalars._matching import matching

_SHORTHANDS = frozenset(
    (
        *("minutely", "hourly", "daily", "weekly", "monthly", "yearly", "annually"),
        *("quarterly", "semiannually", "semi-annually"),
    )
)
_DAY_NAMES = ("mon(?:day)?", "tue(?:sday)?", "wed(?:nesday)?", "thu(?:rsday)?", "fri(?:day)?")
_DAY = f"(?:{'|'.join(_DAY_NAMES)}|sat(?:urday)?|sun(?:day)?)"
_DAYS = rf"{_DAY}(?:\.\.{_DAY})?"
_NUMBERS = r"(?:\*|[0-9]+(?:\.\.[0-9]+)?)(?:/[0-9]+)?"
_SOME = rf"{_NUMBERS}(?:,{_NUMBERS})*"
_event = matching(
    r"(?i:(?=.*\S)\s*"
    rf"(?:{_DAYS}(?:,{_DAYS})*(?:\s+|$))?"
    rf"(?:(?:{_SOME}-)?{_SOME}-{_SOME}(?:\s+|$))?"
    rf"(?:{_SOME}(?::{_SOME}){{0,2}})?"
    r"(?:(?:^|\s+)UTC)?\s*)",
    "invalid calendar event '{}' - unable to parse calendar event",
)


def calendar_event(text: str) -> str | None:
    """What is wrong with a calendar event, or None.

    Days of the week, a date and a time, each optional; a time without a colon is in minutes.
    """
    return None if text in _SHORTHANDS else _event(text)
