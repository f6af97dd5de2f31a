"""What every model of Proxmox VE's data has in common: it is read leniently, and loses nothing."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    create_model,
    model_validator,
)
from pydantic_core import ErrorDetails

from pyvirt_sdk.errors import InvalidResponse

#: The context of a reading in which what is not as expected stays as it came.
DRIFTED = "drifted"

_NUMBERED = re.compile(r"(?P<family>[a-z]+)(?P<number>0|[1-9][0-9]*)")


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

    #: Families of numbered keys by the word before the number, and the key of their field.
    families: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def read(cls, data: Any, *, strict: bool = False) -> Self:
        """A model from what the server answered.

        Raises:
            InvalidResponse: when it is no object; with ``strict``, when a value is not of its
                field's type.
        """
        if not isinstance(data, Mapping):
            raise InvalidResponse(f"{cls.__name__}: unexpected {type(data).__name__}")
        data = cls.arranged(cast("Mapping[str, Any]", data))
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            # What is missing is None: the server leaves out even what it declares as required.
            faults = error.errors(include_input=False)
            wrong = {_place(data, one) for one in faults if one["type"] != "missing"}
            places = sorted(wrong - {""})
        if strict and places:
            raise InvalidResponse(f"{cls.__name__}: unexpected {', '.join(places)}")
        for place in places:
            _warn_once(cls, place)
        return cls.model_validate(data, context=DRIFTED)

    @classmethod
    def arranged(cls, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the server answered, with numbered keys gathered into their families.

        >>> class Config(PVEModel):
        ...     families = {"net": "net"}
        >>> Config.arranged({"net0": "virtio", "efidisk0": "local:1"})
        {'efidisk0': 'local:1', 'net': {0: 'virtio'}}
        """
        if not cls.families:
            return data
        rest: dict[str, Any] = {}
        gathered: dict[str, dict[int, Any]] = {}
        for name, value in data.items():
            numbered = _NUMBERED.fullmatch(name)
            field = cls.families.get(numbered["family"]) if numbered else None
            if numbered and field:
                gathered.setdefault(field, {})[int(numbered["number"])] = value
            else:
                rest[name] = value
        return rest | gathered

    @classmethod
    def keys_of_fields(cls) -> Mapping[str, Sequence[str]]:
        """The keys under which the server may send each field.

        >>> from pydantic import Field
        >>> class Use(PVEModel):
        ...     used: int = Field(0, validation_alias="disk")
        >>> Use.keys_of_fields()
        {'used': ['disk']}
        """
        keys: dict[str, list[str]] = {}
        for key, name in _names_by_key(cls).items():
            keys.setdefault(name, []).append(key)
        return keys

    @model_validator(mode="wrap")
    @classmethod
    def _read_field_by_field(
        cls, value: Any, build: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        try:
            return build(value)
        except ValidationError as error:
            if info.context != DRIFTED:
                raise
            if not isinstance(value, Mapping):
                return cast("Self", value)
            faults = error.errors(include_input=False)
            drifted = {str(one["loc"][0]) for one in faults if one["loc"]}
        return cls._read_around(cast("Mapping[str, Any]", value), drifted)

    @classmethod
    def _read_around(cls, data: Mapping[str, Any], drifted: set[str]) -> Self:
        """Read what can be read, and put the rest beside it as it came."""
        names = _names_by_key(cls)
        fields = {names.get(key, key) for key in drifted}
        raw = {n: value for key, value in data.items() if (n := names.get(key, key)) in fields}
        # A key that is no text in any encoding (half of a surrogate pair) is the model's own fault.
        sound = {
            key.encode("utf-8", "replace").decode(): value
            for key, value in data.items()
            if names.get(key, key) not in fields
        }
        model = _without_required(cls).model_validate(sound, context=DRIFTED)
        object.__setattr__(model, "__class__", cls)
        vars(model).update(raw)
        model.__pydantic_fields_set__.update(raw)
        return cast("Self", model)

    if not TYPE_CHECKING:  # a checker should go on to report misspelt names

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                from pyvirt_sdk._guiding import missing_attribute

                raise missing_attribute(type(self), name) from None

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import view

        return view(self)

    def __dir__(self) -> list[str]:
        # Fields and actions; what Pydantic brings along works, but would only be in their way.
        told = {*vars(self), *(self.model_extra or {}), *type(self).model_fields}
        names = {name for name in super().__dir__() if name not in _unlisted(type(self))}
        return sorted(names | {name for name in told if name.isidentifier()})

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # What the server did not mention would only be noise.
        told = {*self.model_fields_set, *(self.model_extra or {})}
        return ((name, value) for name, value in super().__repr_args__() if name in told)


#: What makes models, and is of no use to those who hold one.
_MACHINERY = frozenset(
    {"arranged", "bound", "families", "handle", "key", "keys_of_fields", "noun", "read"}
)


@cache
def _unlisted(cls: type[PVEModel]) -> frozenset[str]:
    """The names that completion leaves out: Pydantic's own, where no model has taken them over."""
    inherited = {name for name in dir(BaseModel) if not name.startswith("_")}
    taken = {name for one in cls.__mro__ if issubclass(one, PVEModel) for name in vars(one)}
    return (
        frozenset((inherited - taken) | {"model_config", "model_fields", "model_post_init"})
        | _MACHINERY
    )


@cache
def _names_by_key(cls: type[PVEModel]) -> Mapping[str, str]:
    """The field that each key of the server belongs to."""
    names: dict[str, str] = {}
    for name, field in cls.model_fields.items():
        alias = field.validation_alias
        keys = alias.choices if isinstance(alias, AliasChoices) else [alias or name]
        names |= {str(key): name for key in keys}
    return names


@cache
def _without_required(cls: type[PVEModel]) -> type[PVEModel]:
    """The same model with None for what is missing."""
    fields: dict[str, Any] = {}
    for name, field in cls.model_fields.items():
        if field.is_required():
            optional = copy(field)
            optional.default = None
            fields[name] = (field.annotation, optional)
    return create_model(cls.__name__, __base__=cls, **fields)


def _place(data: Any, fault: ErrorDetails) -> str:
    """The field that a fault names, without numbers of rows and members of unions."""
    keys: list[str] = []
    for step in fault["loc"]:
        try:
            data = data[step]
        except (LookupError, TypeError):
            if fault["type"] != "missing":
                break
        if isinstance(step, str):
            keys.append(step)
    return ".".join(keys)


_warned: set[tuple[type, str]] = set()


def _warn_once(cls: type, place: str) -> None:
    if (cls, place) not in _warned:
        _warned.add((cls, place))
        warnings.warn(
            f"{cls.__name__}.{place} is not what this version expects; it is kept as it came",
            DriftWarning,
            stacklevel=4,
        )
