# Made from pyvirt_sdk/_aio/cluster/cluster.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The cluster: its members, options, log and jobs."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class Cluster:
    """The cluster: its members, options, log and jobs."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
