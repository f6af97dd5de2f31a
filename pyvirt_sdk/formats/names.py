"""Names that Debian knows and PVE asks for: time zones, services, protocols."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path


@cache
def _names() -> dict[str, frozenset[str]]:
    data = json.loads((Path(__file__).parent / "data" / "names.json").read_bytes())
    return {kind: frozenset(data[kind].split()) for kind in ("timezones", "services", "protocols")}


def timezones() -> frozenset[str]:
    """The time zones of ``zone.tab``, such as ``Europe/Vienna``."""
    return _names()["timezones"]


def services() -> frozenset[str]:
    """The names of ports, such as ``https``."""
    return _names()["services"]


def protocols() -> frozenset[str]:
    """The names and numbers of IP protocols, such as ``tcp`` and ``6``."""
    return _names()["protocols"]
