"""What the models of answers have in common, and the types of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Self, TypeVar, cast

from pydantic import ConfigDict, GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema
from pydantic_core.core_schema import (
    float_schema,
    int_schema,
    literal_schema,
    no_info_after_validator_function,
    union_schema,
    with_info_plain_validator_function,
)

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.models.base import DRIFTED, PVEModel


class Answer(PVEModel):
    """What an operation answers, or an object in it.

    Fields have the names of PVE's keys, made into identifiers; ``net0`` and ``net1`` are ``net[0]``
    and ``net[1]``. An answer does not change, so what it was read from can be given back as it came
    (:func:`pyvirt_sdk.models.dump`); a changed copy is made with ``model_copy(update={...})``.
    """

    # A slot and no private attribute: those are made anew for each model, and make reading slower.
    __slots__ = ("_came",)

    # PVE's keys only: an unknown key that reads like a field's name is another key.
    model_config = ConfigDict(frozen=True, populate_by_name=False)

    @classmethod
    def read(cls, data: Any, *, strict: bool = False) -> Self:
        """An answer from what the server sent; see :meth:`PVEModel.read`."""
        answer = super().read(data, strict=strict)
        object.__setattr__(answer, "_came", data)
        return answer


class _ParsedString:
    """A property string is read from its text, or from its keys where the server parted them.

    The model's own validators, which check what people write, are not even built.
    """

    @staticmethod
    def __get_pydantic_core_schema__(
        source: type[PropertyString], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def read(value: Any, info: ValidationInfo) -> Any:
            try:
                return _parsed(source, value)
            except FormatError:
                if info.context == DRIFTED:
                    return value
                raise

        return with_info_plain_validator_function(read)


def _parsed(source: type[PropertyString], value: Any) -> PropertyString:
    if isinstance(value, str):
        return source.read(value)
    if isinstance(value, Mapping):
        return source.from_keys(cast("Mapping[str, Any]", value))
    if isinstance(value, source):
        return value
    raise FormatError(f"a {type(value).__name__} is no property string")


class _PerlTruth:
    """Any number but zero is true; false is also an empty text."""

    @staticmethod
    def __get_pydantic_core_schema__(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        number_or_blank = union_schema([float_schema(), literal_schema([""])])
        truth = no_info_after_validator_function(bool, number_or_blank)
        return union_schema([handler(source), truth], mode="left_to_right")


class _WholeStaysWhole:
    """A number without a fraction remains an int."""

    @staticmethod
    def __get_pydantic_core_schema__(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return union_schema([int_schema(strict=True), handler(source)], mode="left_to_right")


_T = TypeVar("_T", bound=PropertyString)

#: A property string: ``Parsed[NetDevice]``.
Parsed = Annotated[_T, _ParsedString]
#: A boolean as PVE writes it: mostly 0 and 1.
Flag = Annotated[bool, _PerlTruth]
#: A number with or without a fraction.
Number = Annotated[float, _WholeStaysWhole]
