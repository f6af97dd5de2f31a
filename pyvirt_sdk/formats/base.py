"""What all models of property strings have in common."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.checking import FORMAT_ERROR, check_keys, perl_text
from pyvirt_sdk.formats.perl import is_integer, is_number
from pyvirt_sdk.formats.property_string import collect, join, split
from pyvirt_sdk.formats.specs import PropertySchema, Spec, all_specs
from pyvirt_sdk.formats.whole import VALIDATORS

# Python does not read numbers of any length.
_LONGEST_NUMBER = 1000


class PropertyString(BaseModel):
    """A value that PVE writes as ``key=value`` pairs.

    Fields are named as PVE's keys, ``-`` as ``_``. What is built here is checked at once and in
    PVE's words (FormatError); what is read from a server is taken as it is, with keys that this
    version does not know. ``str()`` gives PVE's text.
    """

    model_config = ConfigDict(frozen=True, extra="allow", defer_build=True)

    pve_formats: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **values: Any) -> None:
        schemas = self.schemas()
        texts = {
            _key(name, schemas): perl_text(value)
            for name, value in values.items()
            if value is not None
        }
        keys = collect(texts, schemas)
        check_keys(schemas, keys)
        for name in self.pve_formats:
            if name in VALIDATORS:
                VALIDATORS[name](keys)
        join(keys, schemas)  # refuses what cannot be written
        try:
            super().__init__(**_fields(keys, schemas))
        except ValidationError as error:
            faults = {str(fault["loc"][0]): fault["msg"] for fault in error.errors()}
            raise FormatError(FORMAT_ERROR, errors=faults) from None

    @classmethod
    def schemas(cls) -> Spec:
        """What each key may hold, in any of the formats that the class serves."""
        return _merged(cls.pve_formats)

    @classmethod
    def read(cls, text: str) -> Self:
        """What a server wrote, unchecked: unknown keys and values are kept.

        FormatError only where the text cannot be taken apart.
        """
        return cls.from_keys(split(text, cls.schemas()))

    @classmethod
    def from_keys(cls, keys: Mapping[str, Any]) -> Self:
        """A model of keys that are checked, or need not be; texts become what their schema says."""
        return cls.model_construct(**_fields(keys, cls.schemas()))

    @model_validator(mode="wrap")
    @classmethod
    def _read_as_field(cls, value: Any, build: ModelWrapValidatorHandler[Self]) -> Self:
        # As a field of another model it takes PVE's text, too. This stands around the model's
        # own schema, which would hand a text to __init__ as if it were keywords.
        return cls.read(value) if isinstance(value, str) else build(value)

    def to_pve(self) -> dict[str, Any]:
        """PVE's own keys and plain values; what is not set is left out."""
        schemas = self.schemas()
        return {_key(name, schemas): value for name, value in self if value is not None}

    def __str__(self) -> str:
        texts = {key: perl_text(value) for key, value in self.to_pve().items()}
        return join(texts, self.schemas())

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # what is not set would only be noise
        return ((name, value) for name, value in super().__repr_args__() if value is not None)


def identifier(key: str) -> str:
    """The name of a field for one of PVE's keys.

    >>> identifier("import-from"), identifier("in")
    ('import_from', 'in_')
    """
    name = key.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


@cache
def _merged(formats: tuple[str, ...]) -> Spec:
    specs = all_specs()
    return Spec({key: schema for name in formats for key, schema in specs[name].items()})


def _key(name: str, schemas: Spec) -> str:
    """The key that a field stands for; extra ones are their own."""
    if name in schemas:
        return name
    return next((key for key in schemas if identifier(key) == name), name)


def _fields(keys: Mapping[str, Any], schemas: Spec) -> dict[str, Any]:
    return {
        identifier(key) if key in schemas else key: _typed(text, schemas.get(key, {}))
        for key, text in keys.items()
    }


def _typed(value: Any, schema: PropertySchema) -> Any:
    """The Python value; a text that is not what its schema says stays a text."""
    if isinstance(value, list):
        # in an object that the server took apart
        return ";".join(map(str, cast("Sequence[Any]", value)))
    kind = schema.get("type")
    text = str(value)
    if kind == "boolean" and text in ("0", "1"):
        return text == "1"
    if kind in ("integer", "number") and is_integer(text) and len(text) <= _LONGEST_NUMBER:
        return int(text)
    if kind == "number" and is_number(text):
        return float(text)
    return value
