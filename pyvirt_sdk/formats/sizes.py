"""Sizes as PVE writes them: ``32G``, ``512M``, or a plain number of bytes."""

from __future__ import annotations

import re
from decimal import Decimal

from pyvirt_sdk.errors import FormatError

# No size has more digits, and Python does not read numbers of any length.
_SIZE = re.compile(r"([0-9]{1,30}(?:\.[0-9]+)?)([KMGT]?)")
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}


def parse_size(text: str) -> int:
    """The bytes that a size stands for.

    >>> parse_size("32G"), parse_size("1.5K"), parse_size("512")
    (34359738368, 1536, 512)
    """
    size = _SIZE.fullmatch(str(text))
    if size is None:
        raise FormatError(f"value does not look like a valid disk size: {text}")
    return int(Decimal(size[1]) * _UNITS[size[2]])


def format_size(size: int) -> str:
    """Bytes in the largest unit that leaves no fraction.

    >>> format_size(34359738368), format_size(1536), format_size(1000)
    ('32G', '1536', '1000')
    """
    unit = ""
    for larger in "KMGT":
        if size % 1024:
            break
        size, unit = size // 1024, larger
    return f"{size}{unit}"


def gibibytes(text: str) -> str:
    """A size as a plain number of GiB, which is how a new volume is asked for.

    >>> gibibytes("32G"), gibibytes("512M")
    ('32', '0.5')
    """
    number = Decimal(parse_size(text)) / _UNITS["G"]
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
