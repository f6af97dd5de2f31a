"""Configuration files of sections: one way to check, change and show them, for every area.

>>> ZONES = Book("sdn/zones.cfg", "zone", "POST /cluster/sdn/zones", {"simple": SectionType()})
>>> with ZONES.editing(call, "create sdn zone object failed") as sections:
...     sections["z1"] = ZONES.types["simple"].new(ZONES.given(call))
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, nullcontext
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pyvirt_sdk.formats.property_string import split
from pyvirt_sdk.formats.specs import PropertySchema, Spec, spec
from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, doing
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section, Sections, Value, digest
from pyvirt_sdk.stub.words import words

__all__ = ["Book", "SectionType", "check_digest", "parted", "section_type", "typed"]

_MODIFIED = "detected modified configuration - file changed by other user? Try again."
# parameters that say what to do, not what to set
_CONTROL = frozenset(("type", "digest", "delete", "lock-token"))


@dataclass(frozen=True, slots=True)
class SectionType:
    """What a section of one type must and may hold; what is fixed is only said at creation."""

    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()

    def check_new(self, given: Mapping[str, Value]) -> None:
        """Refuses settings that a new section cannot have."""
        self._check_known(given)
        for name in sorted(self.required):
            if name not in given:
                raise Refused(f"missing value for required option '{name}'")

    def check_change(self, given: Mapping[str, Value]) -> None:
        """Refuses settings that a section cannot be given later."""
        for name in given:
            if name in self.fixed:
                raise Refused(f"can't change value of fixed parameter '{name}'")
        self._check_known(given)

    def remove(self, section: Section, names: Iterable[str], given: Mapping[str, Value]) -> None:
        """Removes settings from a section."""
        for name in names:
            if name not in self.required | self.optional:
                raise Refused(f"no such option '{name}'")
            if name in self.required:
                raise Refused(f"unable to delete required option '{name}'")
            if name in self.fixed:
                raise Refused(f"unable to delete fixed option '{name}'")
            if name in given:
                raise Refused(f"cannot set and delete property '{name}' at the same time!")
            section.pop(name, None)

    def _check_known(self, given: Mapping[str, Value]) -> None:
        for name in given:
            if name not in self.required | self.optional:
                raise Refused(f"unexpected property '{name}'")


def section_type(required: str = "", optional: str = "", fixed: str = "") -> SectionType:
    """A type by the names of its settings.

    >>> section_type("path", "content disable").required
    frozenset({'path'})
    """
    return SectionType(words(required), words(optional), words(fixed))


@dataclass(frozen=True, slots=True)
class Book:
    """One file: what its ids are called in the API, and which types of sections it holds.

    ``schema`` names the operation whose parameters say what type a value has.
    """

    file: str
    key: str
    schema: str
    types: Mapping[str, SectionType]

    def sections(self, state: State) -> Sections:
        """What is in the file."""
        return state.files[self.file]

    def digest(self, state: State) -> str:
        """The digest of the file."""
        return digest(self.sections(state))

    def given(self, call: Call) -> Section:
        """The settings that a call brings."""
        left_out = _CONTROL | {self.key, *call.operation.path_params}
        return {name: value for name, value in call.params.items() if name not in left_out}

    @contextmanager
    def editing(self, call: Call, failure: str = "") -> Generator[Sections]:
        """A change of the file: all of it, or nothing; ``failure`` opens the text of a refusal."""
        before = deepcopy(self.sections(call.state))
        with doing(failure) if failure else nullcontext():
            try:
                yield self.sections(call.state)
            except Refused:
                call.state.files[self.file] = before
                raise

    def check_digest(self, call: Call) -> None:
        """Refuses a change that stands on an older state of the file."""
        check_digest(call, self.digest(call.state))

    def change(self, call: Call, section: Section) -> Section:
        """Sets what is given and removes what ``delete`` names; returns what was given."""
        given, kind = self.given(call), self.types[str(section["type"])]
        kind.check_change(given)
        kind.remove(section, call.items("delete"), given)
        section |= given
        return given

    def shown(self, section: Section) -> dict[str, Any]:
        """The settings of a section, numbers as numbers."""
        method, _, path = self.schema.partition(" ")
        return typed(section, operation(method, path).params)

    def row(self, state: State, ident: str) -> dict[str, Any]:
        """A section with its id and the digest of the file."""
        shown = self.shown(self.sections(state)[ident])
        return shown | {self.key: ident, "digest": self.digest(state)}


def check_digest(call: Call, current: str) -> None:
    """Refuses a change that was made for another state than the one with this digest."""
    if call.given("digest") not in (None, "", current):
        raise Refused(_MODIFIED)


def typed(section: Mapping[str, Value], schemas: Mapping[str, PropertySchema]) -> dict[str, Any]:
    """Settings as they are answered: whole numbers and booleans as numbers.

    >>> typed({"mtu": "1450", "bridge": "vmbr0"}, {"mtu": {"type": "integer"}})
    {'mtu': 1450, 'bridge': 'vmbr0'}
    """
    return {name: _typed(value, schemas.get(name, {})) for name, value in section.items()}


def parted(name: str, text: str) -> dict[str, str]:
    """The keys of a property string in a named format.

    >>> parted("pve-tfa-config", "type=oath,digits=8")
    {'type': 'oath', 'digits': '8'}
    """
    return split(text, spec(name) or Spec())


def _typed(value: Value, schema: PropertySchema) -> Any:
    kind = schema.get("type")
    if isinstance(value, list) or kind not in ("integer", "boolean", "number"):
        return value
    number = float(value)
    return int(number) if number.is_integer() else number
