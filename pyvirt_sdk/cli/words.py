"""The words of a command line, before typer reads them.

The options that every command takes may stand anywhere: they are moved to the front, where typer
expects them. A name that the command itself has, or its operation, is the command's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pyvirt_sdk.cli.free import FREE, Free
from pyvirt_sdk.schema.validation import find_schema


class Spot(NamedTuple):
    """Where a command line has come to: the command, its words, what else was read."""

    command: Any
    path: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def is_group(self) -> bool:
        """Whether the next word is a command."""
        return hasattr(self.command, "commands")

    @property
    def free(self) -> Free | None:
        """The command, if it takes the parameters of an operation."""
        return FREE.get(self.path)

    @property
    def is_closed(self) -> bool:
        """Whether what follows is not ours to look at."""
        stops = self.free.stops_after if self.free else None
        return stops is not None and len(self.words) >= stops

    def after(self, word: str) -> Spot:
        """The same, one word on."""
        if self.is_group and word in self.command.commands:
            return Spot(self.command.commands[word], (*self.path, word))
        return self._replace(words=(*self.words, word))

    def has(self, name: str) -> bool:
        """Whether an option belongs to the command itself, and not to all of them."""
        if self.free is not None:
            operation = self.free.operation(self.words)
            return bool(operation and find_schema(operation, name.lstrip("-")))
        return bool(self.path) and name in options_of(self.command)


def options_of(command: Any) -> Mapping[str, bool]:
    """The options of a command; whether each takes a value."""
    return {
        name: not getattr(param, "is_flag", False)
        for param in command.params
        if param.param_type_name == "option"
        for name in (*param.opts, *param.secondary_opts)
    }


def hoist(arguments: Sequence[str], root: Any) -> list[str]:
    """The words with the options of every command in front."""
    everywhere = options_of(root)
    front: list[str] = []
    rest: list[str] = []
    left = list(arguments)
    spot = Spot(root)
    while left:
        if left[0] == "--" or spot.is_closed:
            return [*front, *rest, *left]
        word = left.pop(0)
        name = word.split("=", 1)[0] if word.startswith("--") else word[:2]
        if not word.startswith("-") or word == "-":
            spot = spot.after(word)
            rest.append(word)
        elif name in everywhere and name != "--help" and not spot.has(name):
            front.append(word)
            if everywhere[name] and word == name and left:
                front.append(left.pop(0))
        else:
            rest.append(word)
            if "=" not in word and left and _takes_value(spot, name, left[0]):
                rest.append(left.pop(0))
    return [*front, *rest]


def _takes_value(spot: Spot, name: str, following: str) -> bool:
    """Whether the next word is the value of an option of the command itself."""
    if spot.free is None:
        return options_of(spot.command).get(name, False)
    operation = spot.free.operation(spot.words)
    schema = find_schema(operation, name.lstrip("-")) if operation else None
    if schema is None or schema.get("type") == "boolean":
        return False
    return not following.startswith("-")
