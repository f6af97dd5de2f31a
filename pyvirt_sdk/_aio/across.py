"""Asking every node, where some may be ill: none of them costs what the others tell."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TypeVar

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.errors import NodeUnreachable, PyvirtError
from pyvirt_sdk.models.partial import Partial
from pyvirt_sdk.models.rows import Row

T = TypeVar("T")

AsyncAsk = Callable[[str], Awaitable[Iterable[Row]]]


async def across(
    caller: AsyncCaller,
    ask: AsyncAsk,
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
        rows = await caller.call("GET", "/nodes")
        nodes = sorted(str(row["node"]) for row in rows)
        offline = {str(row["node"]) for row in rows if row.get("status") == "offline"}
    names = list(nodes)

    async def one(node: str) -> list[Row] | PyvirtError:
        if node in offline:
            return NodeUnreachable(f"node {node} is offline", hint="the other nodes say so")
        try:
            return [{"node": node, **row} for row in await ask(node)]
        except PyvirtError as error:
            return error

    told = dict(zip(names, await gather([partial(one, node) for node in names]), strict=True))
    errors = {node: said for node, said in told.items() if isinstance(said, PyvirtError)}
    if errors and len(errors) == len(told):
        raise next(iter(errors.values()))
    rows = [row for said in told.values() if not isinstance(said, PyvirtError) for row in said]
    found = Partial(rows, make, errors)
    found.warn()
    return found
