"""A data centre: five nodes and as many guests as are asked for."""

from __future__ import annotations

from pyvirt_sdk.stub.seeds.basics import add_node, add_storage, new_state
from pyvirt_sdk.stub.seeds.builder import Builder
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.storage import GIB

__all__ = ["DEFAULT_GUESTS", "large"]

DEFAULT_GUESTS = 1000
_NODES = 5


def large(
    now: float, password: str, token_secret: str | None, guests: int = DEFAULT_GUESTS
) -> State:
    """The cluster ``large``, its guests virtual machines without disks."""
    state = new_state(password, token_secret, seed=3)
    state.cluster_name = "large"
    for number in range(1, _NODES + 1):
        node = add_node(state, f"pve{number}", now)
        node.cpus, node.memory = 128, 1024 * GIB
    add_storage(
        state, "local", type="dir", path="/var/lib/vz", content="iso,vztmpl,backup,snippets"
    )
    Builder(state, now).many(guests)
    return state
