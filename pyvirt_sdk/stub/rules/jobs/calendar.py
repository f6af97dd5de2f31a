"""When a calendar event comes next: ``mon..fri 8..17,22:0/15`` and the like, in UTC."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

__all__ = ["Event", "parse", "upcoming"]

_SHORTHANDS = {
    "minutely": "*:*:00",
    "hourly": "*:00:00",
    "daily": "00:00:00",
    "weekly": "mon 00:00:00",
    "monthly": "*-*-01 00:00:00",
    "quarterly": "*-01,04,07,10-01 00:00:00",
    "semiannually": "*-01,07-01 00:00:00",
    "semi-annually": "*-01,07-01 00:00:00",
    "yearly": "*-01-01 00:00:00",
    "annually": "*-01-01 00:00:00",
}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_LISTS = re.compile(rf"(?:{'|'.join(_DAYS)})", re.IGNORECASE)
# nobody waits longer than that for a 29th of February
_FURTHEST = 8 * 366


@dataclass(frozen=True, slots=True)
class Event:
    """The days and times that an event falls on; an empty set stands for any."""

    weekdays: frozenset[int]
    years: frozenset[int]
    months: frozenset[int]
    days: frozenset[int]
    # seconds since midnight, in order
    times: tuple[int, ...]

    def falls_on(self, day: datetime) -> bool:
        """Whether that day is one of its days."""
        return (
            (not self.weekdays or day.weekday() in self.weekdays)
            and (not self.years or day.year in self.years)
            and (not self.months or day.month in self.months)
            and (not self.days or day.day in self.days)
        )


def parse(text: str) -> Event:
    """An event by its text, which has been checked already.

    >>> parse("sat 03:00").weekdays, parse("sat 03:00").times
    (frozenset({5}), (10800,))
    """
    words = _SHORTHANDS.get(text.strip().lower(), text).split()
    words = [word for word in words if word.upper() != "UTC"]
    weekdays: frozenset[int] = frozenset()
    date = clock = None
    for word in words:
        if _DAY_LISTS.match(word):
            weekdays = _weekdays(word.lower())
        elif "-" in word:
            date = word
        else:
            clock = word
    years, months, days = _date(date) if date else (frozenset[int](),) * 3
    return Event(weekdays, years, months, days, _times(clock))


def upcoming(text: str, after: float) -> Iterator[int]:
    """The moments at which an event comes, in seconds since 1970, one after the other."""
    event = parse(text)
    start = datetime.fromtimestamp(after, UTC)
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    for number in range(_FURTHEST):
        day = midnight + timedelta(days=number)
        if not event.falls_on(day):
            continue
        stamp = int(day.timestamp())
        yield from (stamp + time for time in event.times if stamp + time > after)


def _weekdays(text: str) -> frozenset[int]:
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("..")
        start = _DAYS.index(first[:3])
        end = _DAYS.index(last[:3]) if last else start
        found |= {number % 7 for number in range(start, end + 1 if end >= start else end + 8)}
    return frozenset(found)


def _date(text: str) -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
    *year, month, day = text.split("-")
    years = _numbers(year[0], 1970, 2100) if year and year[0] != "*" else frozenset[int]()
    return years, _numbers(month, 1, 12), _numbers(day, 1, 31)


def _times(text: str | None) -> tuple[int, ...]:
    if text is None:
        return (0,)
    parts = text.split(":")
    if len(parts) == 1:
        parts = ["*", *parts]
    hours, minutes = _numbers(parts[0], 0, 23), _numbers(parts[1], 0, 59)
    seconds = _numbers(parts[2], 0, 59) if len(parts) > 2 else {0}
    return tuple(
        sorted(
            hour * 3600 + minute * 60 + second
            for hour in hours
            for minute in minutes
            for second in seconds
        )
    )


def _numbers(text: str, lowest: int, highest: int) -> frozenset[int]:
    found: set[int] = set()
    for part in text.split(","):
        limits, _, step = part.partition("/")
        if limits == "*":
            first, last = lowest, highest
        else:
            start, _, end = limits.partition("..")
            first = int(start)
            last = int(end) if end else highest if step else first
        found |= set(range(first, last + 1, int(step or 1)))
    return frozenset(found)
