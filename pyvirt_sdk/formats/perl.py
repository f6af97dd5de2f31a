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
# Python counts four control characters among the white space, Perl does not.
_SPACES = re.compile(r"[^\S\x1c-\x1f]+")


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


def is_blank(text: str) -> bool:
    """Whether there is nothing but white space."""
    return not text or _SPACES.fullmatch(text) is not None


def is_false(text: str | None) -> bool:
    """Whether Perl holds a value for false: ``0`` is, as is an empty text or none.

    >>> is_false("0"), is_false("00")
    (True, False)
    """
    return text in (None, "", "0")


def split_list(text: str) -> list[str]:
    """The values of a ``-list`` format, parted by comma, semicolon, blank, or else by NUL.

    >>> split_list("a, b;c")
    ['a', 'b', 'c']
    """
    if "\0" in text:
        return without_empty_end(text.split("\0"))
    words = without_empty_end(_SPACES.split(text.replace(",", " ").replace(";", " ")))
    return words[1:] if words and not words[0] else words


def split_commas(text: str) -> list[str]:
    """The parts between commas; Perl drops empty ones at the end."""
    return without_empty_end(text.split(","))


def without_empty_end(parts: list[str]) -> list[str]:
    """What Perl's ``split`` leaves of the parts of a text."""
    while parts and not parts[-1]:
        parts.pop()
    return parts
