# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes lxc interfaces."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesLxcInterfacesRowIpAddresses(Answer):
    """``ip-addresses`` of :class:`NodesLxcInterfacesRow`."""

    ip_address: str | None = Field(default=None, alias="ip-address")
    ip_address_type: str | None = Field(default=None, alias="ip-address-type")
    prefix: int | None = None


class NodesLxcInterfacesRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/lxc/{vmid}/interfaces``."""

    hardware_address: str = Field(alias="hardware-address")
    hwaddr: str
    ip_addresses: list[NodesLxcInterfacesRowIpAddresses] = Field(alias="ip-addresses")
    name: str
    inet: str | None = None
    inet6: str | None = None
