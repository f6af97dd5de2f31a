"""The order in which guests start with their node."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["start_order"]

_ORDER = re.compile(r"(?:^|.*,)order=(\d+)|^(\d+)")
_LAST = 2**31


def start_order(guest: Guest) -> tuple[int, int]:
    """What to sort guests by: those without an order come last, equal ones by their id."""
    found = _ORDER.match(guest.config.get("startup", ""))
    return int(found[1] or found[2]) if found else _LAST, guest.vmid
