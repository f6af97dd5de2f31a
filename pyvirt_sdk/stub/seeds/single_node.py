"""One node ``pve1``, fresh from the installer."""

from __future__ import annotations

from pyvirt_sdk.stub.seeds.basics import (
    ISO,
    TEMPLATE,
    add_node,
    add_storage,
    add_volume,
    new_state,
)
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.storage import BUILT_IN

__all__ = ["single_node"]


def single_node(now: float, password: str, token_secret: str | None) -> State:
    """The node, its storage ``local`` with an ISO image and a container template, root@pam."""
    state = new_state(password, token_secret, seed=1)
    state.statistics_since = now
    add_node(state, "pve1", now)
    add_storage(state, "local", **BUILT_IN)
    add_volume(state, "pve1", ISO, "iso", "iso", 9, now)
    add_volume(state, "pve1", TEMPLATE, "vztmpl", "tzst", 394, now)
    return state
