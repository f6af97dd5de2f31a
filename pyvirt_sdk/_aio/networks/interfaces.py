"""Interfaces of nodes: bridges, bonds, VLANs; and the networks guests can be attached to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._aio.across import across
from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.interfaces import changed_interfaces
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.network import Attachable, InterfaceData
from pyvirt_sdk.models.partial import Partial

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import InterfaceOptions


class AsyncInterface(AsyncEntry, InterfaceData):
    """An interface of a node."""

    key: ClassVar[str] = "iface"
    noun: ClassVar[str] = "Interface"
    _repeated = ("type",)

    async def update(
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
        return await self._update(set, unset, options)


class AsyncNodeNetwork(AsyncCollection[AsyncInterface]):
    """The interfaces of a node. What is made or changed waits until ``apply()``.

    >>> network = pve.nodes("pve1").network                         # doctest: +SKIP
    >>> await network.create("vmbr1", type="bridge", bridge_ports="eno2", autostart=True)
    >>> print(await network.diff())
    >>> await network.apply(wait=True)
    """

    _entry = AsyncInterface
    _path = "/network"

    async def create(self, id: str, /, **options: Unpack[InterfaceOptions]) -> AsyncInterface:  # noqa: A002
        """Make an interface, and read it (POST /nodes/{node}/network).

        Args:
            id: such as ``vmbr1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)

    def __init__(self, caller: AsyncCaller, node: str) -> None:
        super().__init__(caller, join("nodes", node))

    async def diff(self) -> str:
        """What waits to be applied, as a difference between two files; empty where nothing does."""
        answer = await self._caller.send(Request("GET", self._place))
        return str(answer.beside.get("changes") or "")

    async def pending(self) -> list[str]:
        """The names of the interfaces that ``diff()`` speaks of, each once, in its order."""
        return changed_interfaces(await self.diff())

    @overload
    async def apply(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def apply(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def apply(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def apply(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Let the node take over what was changed (PUT /nodes/{node}/network)."""
        task: AsyncTask[None] = await start(self._caller, "PUT", self._place)
        return await ended(task, wait=wait)

    async def revert(self) -> None:
        """Forget what was not applied (DELETE /nodes/{node}/network)."""
        await self._caller.call("DELETE", self._place)


class AsyncNetworks(Listed):
    """The networks that guests can be attached to.

    >>> [network.iface for network in await pve.networks.list()]    # doctest: +SKIP
    ['vmbr0', 'lan']
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __call__(self, node: str) -> AsyncNodeNetwork:
        """The interfaces of a node."""
        return AsyncNodeNetwork(self._caller, node)

    async def list(self, node: str | None = None) -> Partial[Attachable]:
        """The bridges and virtual networks of all nodes, or of one (GET /nodes/{node}/network).

        Nodes that do not answer are named in ``errors``, and cost nothing of the rest.
        """

        async def bridges(name: str) -> Any:
            path = join("nodes", name, "network")
            return await self._caller.call("GET", path, type="any_bridge")

        nodes = None if node is None else [node]
        return await across(self._caller, bridges, Attachable.read, nodes)
