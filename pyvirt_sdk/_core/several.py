"""Arguments that take one thing or several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pyvirt_sdk.models.base import PVEModel


def several(given: Any) -> list[Any]:
    """What was given, as a list; a text is one thing, and so is a guest.

    >>> several("web1"), several({"web1"}), several(100), several(range(100, 102))
    (['web1'], ['web1'], [100], [100, 101])
    """
    if isinstance(given, Iterable) and not isinstance(given, (str, bytes, PVEModel)):
        things: Iterable[Any] = given
        return [*things]
    return [given]
