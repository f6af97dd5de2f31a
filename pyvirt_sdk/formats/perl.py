"""What Perl understands by a number, a pattern and a list, told in Python.

The server is written in Perl and checks texts with its regular expressions, so its rules are
reproduced with the same means.
"""

from __future__ import annotations

import re
from functools import cache

_INTEGER = re.compile(r"[+-]?[0-9]+\n?")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.[0-9]+|[0-9]+\.|\.[0-9]+|[0-9]+)(?:[eE][+-]?[0-9]+)?\n?")
_MODIFIERS = re.compile(r"\(\?\^(?:(i)|u)?:")
_SPACES = re.compile(r"\s+")


def is_integer(text: str) -> bool:
    """Whether PVE takes a text for an integer: ``007`` and ``+3`` are, ``1e3`` and `` 7`` are not.

    >>> is_integer("+3"), is_integer("1e3")
    (True, False)
    """
    return _INTEGER.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Whether PVE takes a text for a number.

    >>> is_number(".5"), is_number("1e3"), is_number("0x10")
    (True, True, False)
    """
    return _NUMBER.fullmatch(text) is not None


@cache
def pattern(text: str) -> re.Pattern[str]:
    """The ``pattern`` of a schema, ready to ``search``.

    Perl sees ``^PATTERN$`` without a group around it, so that a ``|`` at the top parts the anchors,
    too; and ``(?^i:`` is how it prints a group with modifiers.

    >>> bool(pattern("a|b").search("ax")), bool(pattern("(?^i:a|b)").search("Bx"))
    (True, False)
    """
    return re.compile("^" + _MODIFIERS.sub(r"(?\1:", text) + "$")


def split_list(text: str) -> list[str]:
    """The values of a ``-list`` format, parted by comma, semicolon, blank, or else by NUL.

    >>> split_list("a, b;c")
    ['a', 'b', 'c']
    """
    if "\0" in text:
        return _without_empty_end(text.split("\0"))
    words = _SPACES.split(text.replace(",", " ").replace(";", " ").lstrip())
    return _without_empty_end(words)


def split_commas(text: str) -> list[str]:
    """The parts between commas; Perl drops empty ones at the end."""
    return _without_empty_end(text.split(","))


def _without_empty_end(parts: list[str]) -> list[str]:
    while parts and not parts[-1]:
        parts.pop()
    return parts
