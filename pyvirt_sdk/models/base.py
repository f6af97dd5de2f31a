"""What every model of Proxmox VE's data has in common: it is read leniently, and loses nothing."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from pyvirt_sdk.errors import InvalidResponse


class DriftWarning(UserWarning):
    """The server answered in a shape that this version of the SDK does not know."""


class PVEModel(BaseModel):
    """Data of Proxmox VE: known fields typed, unknown ones kept, none lost.

    A value that is not what its field expects stays as it came, with one warning for each field,
    so that a drifted field never costs the row it stands in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        coerce_numbers_to_str=True,
        defer_build=True,  # the validators of a model are built when it first reads something
    )

    @classmethod
    def read(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """A model from what the server answered.

        Raises:
            InvalidResponse: with ``strict``, when a value is not of its field's type.
        """
        data = cls.arranged(data)
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            drifted = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
        if strict:
            raise InvalidResponse(f"{cls.__name__}: unexpected {', '.join(sorted(drifted))}")
        return cls._read_around(data, drifted)

    @classmethod
    def arranged(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """What the server answered, in the shape that the fields have."""
        return dict(data)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # What the server did not mention would only be noise.
        told = {*self.model_fields_set, *(self.model_extra or {})}
        return ((name, value) for name, value in super().__repr_args__() if name in told)

    @classmethod
    def _read_around(cls, data: Mapping[str, Any], drifted: set[str]) -> Self:
        """Read what can be read, and put the rest beside it as it came."""
        for name in sorted(drifted):
            _warn_once(cls, name)
        raw = {name: value for name, value in data.items() if name in drifted}
        sound = {name: value for name, value in data.items() if name not in drifted}
        missing = {name for name, field in cls.model_fields.items() if field.is_required()} - set(
            sound
        )
        if missing:
            return cls.model_construct(**sound, **raw)
        model = cls.model_validate(sound)
        vars(model).update(raw)
        model.__pydantic_fields_set__.update(raw)
        return model


_warned: set[tuple[type, str]] = set()


def _warn_once(cls: type, name: str) -> None:
    if (cls, name) not in _warned:
        _warned.add((cls, name))
        warnings.warn(
            f"{cls.__name__}.{name} is not what this version expects; it is kept as it came",
            DriftWarning,
            stacklevel=5,
        )
