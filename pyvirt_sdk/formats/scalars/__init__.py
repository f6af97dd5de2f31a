"""The scalar formats: for each, what is wrong with a text, in PVE's words.

A checker takes the text and gives back the fault or None. The variants with ``-list`` and
``-opt`` behind the name are made of these.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pyvirt_sdk.formats.scalars._matching import Checker

# Each has CHECKERS; they are loaded one after another until a name is found, the usual ones first.
TOPICS = ("ids", "network", "storage", "guests", "access", "texts", "firewall")

# Formats that operations name and nothing is known of
UNCHECKED = frozenset(("FullRangeCIDR", "pve-sdn-prefix-list-id", "pve-sdn-route-map-id"))


@cache
def find_checker(name: str) -> Checker | None:
    """The checker of a scalar format, without ``-list`` or ``-opt`` behind its name.

    >>> find_checker("pve-vmid")("99")
    'value does not look like a valid VM ID'
    """
    if name in UNCHECKED:
        return None
    for topic in TOPICS:
        checker: Checker | None = import_module(f"{__name__}.{topic}").CHECKERS.get(name)
        if checker is not None:
            return checker
    return None
