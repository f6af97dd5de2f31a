"""What most scalar formats are: a pattern, and what to say where it does not fit."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

Checker = Callable[[str], str | None]


def matching(pattern: str, fault: str) -> Checker:
    """A checker that wants a pattern; ``{}`` in its fault stands for the text.

    It has to fit to the very end: no line end may follow. The pattern is compiled at its first
    use: those of addresses take their time, and most programs never need them.
    """

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile(rf"^(?:{pattern})\Z")

    def check(text: str) -> str | None:
        return None if compiled().search(text) else fault.format(text)

    return check
