# Made from pyvirt_sdk/_aio/pools.py by tools/convert.py: edit that file, then run `make sync`.
"""Pools: guests and storages grouped for rights and lists."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class Pools:
    """Pools: guests and storages grouped for rights and lists."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
