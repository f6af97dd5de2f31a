"""Ids in a path, checked where they are given."""

from __future__ import annotations

from functools import lru_cache

from pyvirt_sdk._core.encoding import named
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.formats import UPID, VolumeID
from pyvirt_sdk.formats.checking import Faults, check_value
from pyvirt_sdk.formats.specs import PropertySchema

# In a path they would lead to another one.
_STEPS = frozenset({"", ".", ".."})


class Id:
    """A placeholder of a path, and what may stand there.

    >>> Id("vmid", {"type": "integer", "min": 100}).text(100)
    '100'

    The operations at and below a place may differ in what they take: an id has to fit one of the
    schemas, where there are any.
    """

    def __init__(self, name: str, *schemas: PropertySchema) -> None:
        self.name = name
        self._schemas = schemas
        self._fault = lru_cache(maxsize=1024)(self._find_fault)  # the same ids come again and again

    def text(self, value: object, *, validate: bool = True) -> str:
        """An id as it was given, as text.

        Raises:
            ParameterError: it cannot stand there.
        """
        value = named(value)
        if isinstance(value, bool) or not isinstance(value, (str, int, UPID, VolumeID)):
            kind = type(value).__name__
            raise self._error(f"an id is a text or a number, this is of type {kind}")
        text = str(value)
        if text in _STEPS:
            raise self._error(f"{text!r} cannot be an id")
        fault = self._fault(text) if validate else None
        if fault is not None:
            raise self._error(fault)
        return text

    def _find_fault(self, text: str) -> str | None:
        fault: str | None = None
        for schema in self._schemas:
            faults: Faults = {}
            check_value(text, schema, self.name, faults, {})
            fault = faults.get(self.name)
            if fault is None:
                return None
        return fault

    def _error(self, fault: str) -> ParameterError:
        hint = None
        if self.name == "vmid":
            hint = "operations go by id; pve.guests.list(name=...) finds guests by their name"
        return ParameterError(errors={self.name: fault}, hint=hint)
