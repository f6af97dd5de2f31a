"""How an error of the server's own code reads, which says where in the code it came from."""

from __future__ import annotations

from pyvirt_sdk.stub.failures import Refused

__all__ = ["died"]


def died(text: str, module: str, line: int) -> Refused:
    """A refusal whose text was never meant for users.

    >>> died("zone z1 is used by vnet v1", "PVE/Network/SDN/Zones/Plugin.pm", 160).message
    'zone z1 is used by vnet v1 at /usr/share/perl5/PVE/Network/SDN/Zones/Plugin.pm line 160.'
    """
    return Refused(f"{text} at /usr/share/perl5/{module} line {line}.")
