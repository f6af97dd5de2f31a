# Made from pyvirt_sdk/_aio/guests/handle.py by tools/convert.py: edit that file, then run `make
# sync`.
"""A guest, found wherever it is now."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.refusals import elsewhere
from pyvirt_sdk._sync.bound import Bound
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NodeUnreachable, NotFound, ParameterError, TaskFailed
from pyvirt_sdk.models.guest import GuestData

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.nodes import NodesItemAPI
    from pyvirt_sdk._api.sync.tree.nodes_lxc import NodesLxcItemAPI
    from pyvirt_sdk._api.sync.tree.nodes_qemu import NodesQemuItemAPI


#: What the cluster knows of a guest and its node does not.
_FROM_CLUSTER = frozenset({"vmid", "node", "pool", "hastate"})


class GuestHandle(Bound, GuestData):
    """A guest by its id; calls go to the node that has it, and follow it when it moves."""

    key: ClassVar[str] = "vmid"
    kind: ClassVar[Literal["qemu", "lxc"]]

    _noun: ClassVar[str] = "guest"

    def __repr__(self) -> str:
        known = vars(self)
        name = f" {known['name']!r}" if known.get("name") else ""
        status = f" {known['status']}" if known.get("status") else ""
        node = f" on {known['node']}" if known.get("node") else ""
        return f"<{self._noun} {self.vmid}{name}{status}{node}>"

    __str__ = __repr__

    @property
    @abstractmethod
    def api(self) -> NodesQemuItemAPI | NodesLxcItemAPI:
        """The operations on it, typed, on the node where it was seen last.

        >>> vm.api.agent.get_osinfo.get()                     # doctest: +SKIP

        Raises:
            ParameterError: the node is not known: nothing is asked here, ``refresh()`` does.
        """

    def _node_api(self) -> NodesItemAPI:
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {}).nodes(self._known_node())

    def _known_node(self) -> str:
        node: str | None = vars(self).get("node")
        if node is None:
            raise ParameterError(
                f"the node of {self!r} is not known",
                hint="refresh() finds it; a handle may be given it as node=",
            )
        return node

    def refresh(self) -> Self:
        """Read the guest anew (GET /nodes/{node}/{kind}/{vmid}/status/current).

        >>> vm.refresh().status                             # doctest: +SKIP
        'running'

        Raises:
            NotFound: it does not exist any more.
        """
        if not vars(self).keys() >= _FROM_CLUSTER or self.node is None:
            self._locate()
        status = self._call("GET", "status", "current")
        kept = {name: vars(self)[name] for name in _FROM_CLUSTER if name in vars(self)}
        return self._become({**status, **kept})

    def _where(self) -> str:
        """Its node, looked up once where it is not known."""
        if vars(self).get("node") is None:
            self._locate()
        return str(self.node)

    def _arrived(self, node: str) -> Self:
        self.node = node
        return self.refresh()

    def _locate(self) -> None:
        """See where the cluster has it now."""
        row = locate(self._caller, self.vmid, self.kind)
        vars(self).update({name: row[name] for name in _FROM_CLUSTER if name in row})

    def _path(self, *more: object) -> str:
        return join("nodes", self._where(), self.kind, self.vmid, *more)

    def _act(self, action: str, *, wait: bool, **params: Any) -> Task[None] | Outcome[None]:
        task = self._begin(action, params)
        if not wait:
            return task
        try:
            return task.wait()
        except TaskFailed as error:
            if not (elsewhere(error) and self._has_moved()):
                raise
            return self._begin(action, params).wait()

    def _begin(self, action: str, params: Mapping[str, Any]) -> Task[None]:
        return Task(self._caller, self._call("POST", "status", action, **params))

    def _call(self, method: str, *parts: str, **params: Any) -> Any:
        """Make a call on its node; where it is no more, on the node that it has moved to.

        A node that does not have the guest does nothing to it, so that even a write may be made
        again elsewhere.
        """
        try:
            return self._caller.call(method, self._path(*parts), **params)
        except (NotFound, NodeUnreachable) as error:
            if not (elsewhere(error) and self._has_moved()):
                raise
            return self._caller.call(method, self._path(*parts), **params)

    def _has_moved(self) -> bool:
        before = self.node
        self._locate()
        return self.node != before


def locate(caller: Caller, vmid: int, kind: str | None = None) -> Mapping[str, Any]:
    """The row of a guest in the list of the cluster (GET /cluster/resources).

    Raises:
        NotFound: there is no such guest, or it is of the other kind.
    """
    rows = caller.guest_rows()
    row = next((row for row in rows if row.get("vmid") == vmid), None)
    if row is None:
        raise NotFound(
            f"there is no guest {vmid} in the cluster",
            hint=f"pve.guests.list() shows those that {caller.session.who.name} may see: "
            f"it takes VM.Audit on /vms/{vmid}",
        )
    if kind is not None and row.get("type") != kind:
        noun, place = ("VM", "vms") if row.get("type") == "qemu" else ("container", "containers")
        raise NotFound(f"guest {vmid} is a {noun}", hint=f"use pve.{place}.get({vmid})")
    return {"pool": None, "hastate": None, **row}
