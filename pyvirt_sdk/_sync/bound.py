# Made from pyvirt_sdk/_aio/bound.py by tools/convert.py: edit that file, then run `make sync`.
"""What turns a model into a resource: the client behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import PrivateAttr

from pyvirt_sdk._core.encoding import named
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.models.base import PVEModel


class Bound(PVEModel):
    """Data with actions.

    It compares, dumps and shows itself as the model it is; the client stands in a private
    attribute. A handle (``pve.vms(100)``) knows its id alone: its other fields come with
    ``refresh()``, and until then say so when they are asked for. It may be a member of a set and
    the key of a mapping: its id does not change.
    """

    #: The field that holds its id.
    key: ClassVar[str]

    _caller: Caller = PrivateAttr()

    @classmethod
    def bound(cls, caller: Caller, data: Mapping[str, Any]) -> Self:
        """A resource from what the server answered."""
        resource = cls.read(data, strict=caller.options.strict)
        resource._caller = caller
        return resource

    @classmethod
    def handle(cls, caller: Caller, **known: Any) -> Self:
        """A resource of which nothing but these fields is known yet."""
        known = {name: named(value) for name, value in known.items()}
        resource = cls.model_construct(**known)
        for name in [name for name in vars(resource) if name not in known]:
            del vars(resource)[name]
        resource._caller = caller
        return resource

    def _become(self, data: Mapping[str, Any]) -> Self:
        """Take on what the server answers now, and nothing of what was known before."""
        fresh = self.read(data, strict=self._caller.options.strict)
        for part in ("__dict__", "__pydantic_extra__", "__pydantic_fields_set__"):
            object.__setattr__(self, part, getattr(fresh, part))
        return self

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Bound)
            and type(self) is type(other)
            and vars(self) == vars(other)
            and self.__pydantic_extra__ == other.__pydantic_extra__
        )

    def __hash__(self) -> int:
        # Others with other data may hash alike, as when one was read anew; they are not equal.
        return hash((type(self), vars(self)[self.key]))

    def __pve_id__(self) -> Any:
        """What paths and parameters name it by, where it is given itself."""
        return vars(self)[self.key]

    def __getstate__(self) -> dict[Any, Any]:
        # A pickle carries the data; the connection and its secrets stay here.
        return {**super().__getstate__(), "__pydantic_private__": None}

    if not TYPE_CHECKING:  # a checker should go on to report misspelt names

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                text = f"{self!r} has not been read yet: .{name} comes with .refresh()"
                raise AttributeError(text, name=None, obj=None)  # Python would add a guess
            if name == "_caller" and self.__pydantic_private__ is None:
                raise AttributeError(f"{self!r} has no client: get it anew from one")
            return super().__getattr__(name)
