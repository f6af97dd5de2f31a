# Made from pyvirt_sdk/_aio/networks/sdn.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Software-defined networks: zones, virtual networks, subnets."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class SDN:
    """Software-defined networks: zones, virtual networks, subnets."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
