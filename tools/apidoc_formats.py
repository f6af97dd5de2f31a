"""Names for the formats that a description writes out where they are used.

A description gives a property string's keys and no name; ours have one, since they become classes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from tools.apidoc_reading import plain_default

Json = dict[str, Any]
Keys = dict[str, Json]
#: Keys as told, the name at the same place until now, the word it is used for -> a name.
Choose = Callable[[Keys, str | None, str], str]


class Formats:
    """Formats by name, which a description confirms, changes and adds to.

    Attributes:
        specs: name -> key -> schema.
    """

    def __init__(self, specs: dict[str, Keys]) -> None:
        self.specs = dict(specs)
        self._told: set[str] = set()

    def confirm(self, keys: Keys, known: str | None, word: str) -> str:
        """Note that a format is still what it was; every place goes first through this."""
        if known in self.specs and same(keys, self.specs[known]):
            self._told.add(known)
        return known or word

    def choose(self, keys: Keys, known: str | None, word: str) -> str:
        """The name for keys: the one they had, that of their likes, or a new one.

        Where a known format has other keys than before, the format has changed, unless some other
        place still has it as it was.
        """
        for name in self._alike(known, word):
            if same(keys, self.specs[name]):
                return name
        if known in self.specs and known not in self._told:
            name = known
        else:
            name = next(name for name in _names(word) if name not in self.specs)
        self.specs[name] = kept_keys(self.specs.get(name, {}), keys)
        self._told.add(name)
        return name

    def _alike(self, known: str | None, word: str) -> Iterator[str]:
        if known in self.specs:
            yield known
        for name in _names(word):
            if name not in self.specs:
                return
            yield name


def _names(word: str) -> Iterator[str]:
    yield f"inline.{word}"
    number = 2
    while True:
        yield f"inline.{word}.{number}"
        number += 1


def named(told: Json, known: Json, word: str, choose: Choose) -> Json:
    """A schema in which every format that was written out has its name."""
    schema = dict(told)
    if isinstance(told.get("format"), dict):
        known_name = known.get("format")
        keys = {key: named(part, {}, key, choose) for key, part in told["format"].items()}
        schema["format"] = choose(keys, known_name, word)
    if "items" in told:
        schema["items"] = named(told["items"], known.get("items", {}), word, choose)
    if "properties" in told:
        before = known.get("properties", {})
        schema["properties"] = {
            key: named(part, before.get(key, {}), key.removesuffix("[n]"), choose)
            for key, part in told["properties"].items()
        }
    if "oneOf" in told:
        before = known.get("oneOf", [])
        schema["oneOf"] = [
            named(part, before[at] if at < len(before) else {}, word, choose)
            for at, part in enumerate(told["oneOf"])
        ]
    return schema


def same(one: Json, other: Json) -> bool:
    """Whether two schemas say the same, however they spell it."""
    return bool(plain(one) == plain(other))


def kept(known: Json, told: Json) -> Json:
    """The schema as it was, unless the description says something else."""
    return known if same(known, told) else told


def kept_keys(known: Keys, told: Keys) -> Keys:
    """Schemas by name as they are told, those that were known before in their order."""
    order = [name for name in known if name in told]
    order += sorted(name for name in told if name not in known)
    return {name: kept(known.get(name, {}), told[name]) for name in order}


def plain(value: Any) -> Any:
    """A schema spelled in the one way in which two can be compared."""
    if isinstance(value, list):
        items: list[Any] = value
        return [plain(item) for item in items]
    if not isinstance(value, dict):
        return value
    parts: Json = value
    schema = {key: plain(part) for key, part in parts.items()}
    if isinstance(schema.get("enum"), list):
        schema["enum"] = sorted(schema["enum"])
    if "default" in schema and not isinstance(schema["default"], dict):
        schema["default"] = plain_default(schema["default"], schema.get("type"))
        if schema["default"] is None:
            del schema["default"]
    return schema
