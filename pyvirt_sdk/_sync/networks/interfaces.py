# Made from pyvirt_sdk/_aio/networks/interfaces.py by tools/convert.py: edit that file, then run
# `make sync`.
"""The networks that guests can be attached to."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class Networks:
    """The networks that guests can be attached to."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
