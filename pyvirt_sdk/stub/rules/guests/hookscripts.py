"""Scripts that a node runs when a guest starts or stops."""

from __future__ import annotations

from pyvirt_sdk.stub.failures import Refused, as_text
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest

__all__ = ["check_hookscript", "run_hookscript"]


def check_hookscript(state: State, node: str, volid: str) -> None:
    """Refuses what is no script that the node has."""
    storage, _, name = volid.partition(":")
    state.storage(storage)
    if not name.startswith("snippets/"):
        raise Refused(f"'{volid}' is not in the snippets directory")
    if state.volume(node, volid) is None:
        raise Refused(f"script '{volid}' does not exist")


def run_hookscript(state: State, guest: Guest, phase: str) -> None:
    """Runs the script of a guest, if it has one: does nothing, but must be there."""
    if volid := guest.config.get("hookscript"):
        try:
            check_hookscript(state, guest.node, volid)
        except Refused as refused:
            opening = f"hookscript error for {guest.vmid} on {phase}: "
            raise Refused(opening + as_text(refused)) from None
