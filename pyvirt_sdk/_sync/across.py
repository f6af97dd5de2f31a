# Made from pyvirt_sdk/_aio/across.py by tools/convert.py: edit that file, then run `make sync`.
"""Asking every node, where some may be ill: none of them costs what the others tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import named
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import NodeUnreachable, PyvirtError
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row

T = TypeVar("T")

Ask = Callable[[str], Iterable[Row]]


def across(
    caller: Caller,
    ask: Ask,
    make: Callable[[Row], T],
    nodes: Iterable[str] | None = None,
) -> Partial[T]:
    """The rows that ``ask`` gets from each node, each with its ``node``.

    Args:
        caller: asks which nodes there are (GET /nodes), where ``nodes`` names none.
        ask: gets the rows of one node.
        make: makes of a row what the list holds.
        nodes: the nodes to ask; those that are offline are not asked.

    Raises:
        PyvirtError: no node has answered; the error of the first.
    """
    offline: set[str] = set()
    if nodes is None:
        known = caller.call("GET", "/nodes")
        nodes = sorted(str(part_of(row, "node")) for row in known)
        offline = {str(part_of(row, "node")) for row in known if row.get("status") == "offline"}

    nodes = [named(node) for node in nodes]

    def of_node(node: str) -> Iterable[Row]:
        if node in offline:
            raise NodeUnreachable(f"node {node} is offline", hint="the other nodes say so")
        return [{"node": node, **row} for row in ask(node)]

    rows, errors = ask_all(nodes, of_node)
    found = Partial(rows, make, errors)
    found.warn()
    return found


def ask_all(names: Iterable[str], ask: Ask) -> tuple[Sequence[Row], Mapping[str, PyvirtError]]:
    """The rows that ``ask`` gets for each name, and what went wrong with others, by name.

    Raises:
        PyvirtError: all went wrong; the error of the first.
    """
    asked = list(names)

    def one(name: str) -> Iterable[Row] | PyvirtError:
        try:
            return ask(name)
        except PyvirtError as error:
            return error

    told = dict(zip(asked, gather([partial(one, name) for name in asked]), strict=True))
    errors = {name: said for name, said in told.items() if isinstance(said, PyvirtError)}
    if errors and len(errors) == len(told):
        raise next(iter(errors.values()))
    rows = [row for said in told.values() if not isinstance(said, PyvirtError) for row in said]
    return rows, errors
