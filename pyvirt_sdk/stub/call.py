"""What a rule is given: the call, and the world it acts on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pyvirt_sdk.schema import Operation
from pyvirt_sdk.stub.access.checks import Authority
from pyvirt_sdk.stub.access.tickets import Signer
from pyvirt_sdk.stub.clock import Clock
from pyvirt_sdk.stub.consoles import Open
from pyvirt_sdk.stub.failures import Refused, no_node
from pyvirt_sdk.stub.releases import LATEST, Release
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.tasks import Tasks, Work

__all__ = ["Call", "Download", "Encoded", "Page", "Upload", "World", "split_list"]


@dataclass(slots=True)
class World:
    """Everything a rule may read or change."""

    state: State
    clock: Clock
    tasks: Tasks
    signer: Signer
    release: Release = LATEST
    # consoles that wait for somebody to connect, by port
    consoles: dict[str, Open] = field(default_factory=dict[str, Open])
    # rows of long lists as they were last written, by guest
    kept_rows: dict[int, Any] = field(default_factory=dict[int, Any])


@dataclass(frozen=True, slots=True)
class Page:
    """Rows; beside ``data``, the ``total`` (unless it is None) and what else belongs there."""

    rows: list[dict[str, Any]]
    total: int | None = None
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Encoded:
    """Data that is JSON already."""

    text: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file, in the place of an answer."""

    content: bytes
    name: str
    media: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request, and where the server has put it for now."""

    path: str
    content: bytes


@dataclass(slots=True)
class Call:
    """One call of an operation, its parameters checked already.

    Parameters are texts, as in a form, or lists of texts.
    """

    world: World
    operation: Operation
    params: Mapping[str, Any]
    authid: str
    upload: Upload | None = None
    # asked by the manager of high availability, whom nobody else has to ask
    by_manager: bool = False
    authority: Authority = field(init=False)

    def __post_init__(self) -> None:
        self.authority = Authority(self.world.state, self.authid)

    @property
    def state(self) -> State:
        """What exists."""
        return self.world.state

    @property
    def now(self) -> float:
        """What time it is."""
        return self.world.clock.now()

    @property
    def node(self) -> str:
        """The node in the path."""
        return str(self.params["node"])

    def member(self) -> Node:
        """The node in the path, as the state has it."""
        if self.node not in self.state.nodes:
            raise no_node(self.node)
        return self.state.nodes[self.node]

    @property
    def vmid(self) -> int:
        """The guest in the path."""
        return int(self.params["vmid"])

    def guest(self, kind: Kind) -> Guest:
        """The guest in the path, which must be on that node."""
        return self.state.guest(self.node, kind, self.vmid)

    def text(self, name: str, default: str = "") -> str:
        """A parameter as text."""
        return str(self.params.get(name, default))

    def given(self, name: str) -> str | None:
        """A parameter as text; None if it was not given."""
        value = self.params.get(name)
        return None if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number."""
        return int(self.params.get(name, default))

    def flag(self, name: str) -> bool:
        """A boolean, off if it was not given."""
        return self.params.get(name) == "1"

    def items(self, name: str) -> list[str]:
        """The items of a list."""
        value: str | list[str] = self.params.get(name, "")
        return list(value) if isinstance(value, list) else split_list(value)

    def root_only(self, *names: str) -> bool:
        """Whether the first flag is set; nobody but root@pam may give any of them."""
        for name in names:
            if self.text(name, "0") != "0" and not self.authority.is_root:
                raise Refused(
                    "Parameter verification failed.",
                    status=400,
                    errors={name: "Only root may use this option."},
                )
        return self.flag(names[0])

    def start(self, kind: str, ident: str | int, work: Work) -> str:
        """Starts a task on the node in the path and returns its UPID."""
        return self.world.tasks.start(self.node, kind, str(ident), self.authid, work)


def split_list(text: str) -> list[str]:
    r"""The items of a list as PVE writes one.

    >>> split_list("a,b;c d\0e")
    ['a', 'b', 'c', 'd', 'e']
    """
    return [item for item in re.split(r"[,;\s\0]+", text) if item]
