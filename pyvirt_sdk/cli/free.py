"""Commands that take the parameters of an operation as their options.

Their words are not read by typer: what an option means, only the schema knows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Final, NamedTuple

import typer

from pyvirt_sdk.schema import Operation

#: How such a command is registered.
OPTIONS: Final[dict[str, Any]] = {
    "context_settings": {"ignore_unknown_options": True, "allow_interspersed_args": False},
    "add_help_option": False,
}

#: All that stands behind such a command.
Tokens = Annotated[list[str] | None, typer.Argument(metavar="...")]


class Free(NamedTuple):
    """Such a command: its operation, as its first words decide it, and what stands without a name.

    Where ``stops_after`` words of its own have been read, the rest is not ours to look at.
    """

    operation: Callable[[Sequence[str]], Operation | None]
    arguments: tuple[str, ...] = ()
    stops_after: int | None = None


#: The words of each such command -> what it is.
FREE: Final[dict[tuple[str, ...], Free]] = {}


def wants_help(tokens: Sequence[str]) -> bool:
    """Whether help is asked for."""
    return "--help" in tokens
