# Made from pyvirt_sdk/_aio/networks/firewall.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The firewall of the cluster, its nodes and its guests."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class Firewall:
    """The firewall of the cluster, its nodes and its guests."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
