# Made from pyvirt_sdk/_aio/cluster/ha.py by tools/convert.py: edit that file, then run `make sync`.
"""High availability: which guests are kept running, and where."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class HA:
    """High availability: which guests are kept running, and where."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
