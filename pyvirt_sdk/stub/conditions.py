"""States of trouble that a whole cluster can be in, to be entered and left at will.

Unlike a fault, a condition shows in every view: a node that is off is off in the list of nodes,
too.
"""

from __future__ import annotations

from pyvirt_sdk.stub.meant import existing
from pyvirt_sdk.stub.state import State

__all__ = ["Conditions"]


class Conditions:
    """What is wrong with the cluster; each with ``on=False`` takes it back.

    >>> stub.conditions.node_offline("pve2")
    >>> stub.conditions.node_offline("pve2", on=False)
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def node_offline(self, node: str, *, on: bool = True) -> None:
        """A node does not answer: 595, and offline in every list."""
        nodes = self._state.nodes
        nodes[existing("node", node, nodes)].online = not on

    def no_quorum(self, *, on: bool = True) -> None:
        """Too few nodes see each other: nothing that is shared can be changed."""
        self._state.quorate = not on

    def guest_locked(self, vmid: int, lock: str = "backup", *, on: bool = True) -> None:
        """Other work holds a guest."""
        guests = self._state.guests
        config = guests[existing("guest", vmid, guests)].config
        if on:
            config["lock"] = lock
        else:
            config.pop("lock", None)

    def storage_full(self, storage: str, *, on: bool = True) -> None:
        """There is no room left on a storage."""
        storages = self._state.storages
        storages[existing("storage", storage, storages)].full = on

    def agent_silent(self, vmid: int, *, on: bool = True) -> None:
        """The guest agent is there and does not answer."""
        agents = self._state.agents
        agents[existing("guest with an agent", vmid, agents)].silent = on
