# Made from pyvirt_sdk/_aio/networks/interfaces.py by tools/convert.py: edit that file, then run
# `make sync`.
"""Interfaces of nodes: bridges, bonds, VLANs; and the networks guests can be attached to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.interfaces import changed_interfaces
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._sync.across import across
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.network import Attachable, InterfaceData
from pyvirt_sdk.models.partial import Partial

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import InterfaceOptions


class Interface(Entry, InterfaceData):
    """An interface of a node."""

    key: ClassVar[str] = "iface"
    noun: ClassVar[str] = "Interface"
    _repeated = ("type",)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[InterfaceOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /nodes/{node}/network/{iface}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class NodeNetwork(Collection[Interface]):
    """The interfaces of a node. What is made or changed waits until ``apply()``.

    >>> network = pve.nodes("pve1").network                         # doctest: +SKIP
    >>> network.create("vmbr1", type="bridge", bridge_ports="eno2", autostart=True)
    >>> print(network.diff())
    >>> network.apply(wait=True)
    """

    _entry = Interface
    _path = "/network"

    def create(self, id: str, /, **options: Unpack[InterfaceOptions]) -> Interface:  # noqa: A002
        """Make an interface, and read it (POST /nodes/{node}/network).

        Args:
            id: such as ``vmbr1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)

    def __init__(self, caller: Caller, node: str) -> None:
        super().__init__(caller, join("nodes", node))

    def diff(self) -> str:
        """What waits to be applied, as a difference between two files; empty where nothing does."""
        answer = self._caller.send(Request("GET", self._place))
        return str(answer.beside.get("changes") or "")

    def pending(self) -> list[str]:
        """The names of the interfaces that ``diff()`` speaks of, each once, in its order."""
        return changed_interfaces(self.diff())

    @overload
    def apply(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def apply(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def apply(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def apply(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Let the node take over what was changed (PUT /nodes/{node}/network)."""
        task: Task[None] = start(self._caller, "PUT", self._place)
        return ended(task, wait=wait)

    def revert(self) -> None:
        """Forget what was not applied (DELETE /nodes/{node}/network)."""
        self._caller.call("DELETE", self._place)


class Networks(Listed):
    """The networks that guests can be attached to.

    >>> [network.iface for network in pve.networks.list()]    # doctest: +SKIP
    ['vmbr0', 'lan']
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> NodeNetwork:
        """The interfaces of a node."""
        return NodeNetwork(self._caller, node)

    def list(self, node: str | None = None) -> Partial[Attachable]:
        """The bridges and virtual networks of all nodes, or of one (GET /nodes/{node}/network).

        Nodes that do not answer are named in ``errors``, and cost nothing of the rest.
        """

        def bridges(name: str) -> Any:
            path = join("nodes", name, "network")
            return self._caller.call("GET", path, type="any_bridge")

        nodes = None if node is None else [node]
        return across(self._caller, bridges, Attachable.read, nodes)
