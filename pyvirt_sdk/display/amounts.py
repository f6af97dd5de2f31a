"""Amounts as people read them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

_UNITS: Final = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def size(count: float) -> str:
    """A number of bytes.

    >>> size(2 * 2**30), size(1536), size(7)
    ('2 GiB', '1.5 KiB', '7 B')
    """
    amount, place = float(count), 0
    while abs(amount) >= 1023.95 and place < len(_UNITS) - 1:
        amount, place = amount / 1024, place + 1
    return f"{f'{amount:.1f}'.removesuffix('.0')} {_UNITS[place]}"


def duration(seconds: float) -> str:
    """A length of time.

    >>> duration(42), duration(3725), duration(3 * 86400 + 7200)
    ('42 s', '1 h 2 min', '3 d 2 h')
    """
    whole = int(seconds)
    days, hours, minutes = whole // 86400, whole // 3600 % 24, whole // 60 % 60
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {whole % 60} s" if minutes else f"{whole} s"


def percent(share: float) -> str:
    """A part of a whole.

    >>> percent(0.0234), percent(0.5)
    ('2.3 %', '50 %')
    """
    return f"{share * 100:.1f} %" if 0 < share < 0.1 else f"{share:.0%}".replace("%", " %")


def moment(seconds: float) -> str:
    """A moment, in UTC; as a number where no calendar reaches it.

    >>> moment(0)
    '1970-01-01 00:00:00 UTC'
    """
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return str(seconds)


def number(value: int | float) -> str:
    """Any other number, short.

    >>> number(0.123456), number(1234567.8), number(5)
    ('0.123', '1.23e+06', '5')
    """
    return f"{value:.3g}" if isinstance(value, float) else str(value)
