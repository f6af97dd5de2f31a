"""A list that some of the nodes could not contribute to."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from pyvirt_sdk.errors import PyvirtError
from pyvirt_sdk.models.rows import Row, Rows

T = TypeVar("T")


class PartialWarning(UserWarning):
    """A list lacks what some nodes could not tell."""


class Partial(Rows[T]):
    """What the nodes that answer have told, with the errors of the others beside.

    ``errors`` holds what went wrong, by node; ``complete`` is whether nothing did. Where something
    did, a :class:`PartialWarning` says so when the list is made.

    >>> Partial([{"vmid": 100}], dict, {}).complete
    True
    """

    __slots__ = ("errors",)

    def __init__(
        self, raw: Sequence[Row], make: Callable[[Row], T], errors: Mapping[str, PyvirtError]
    ) -> None:
        super().__init__(raw, make)
        self.errors = errors

    @property
    def complete(self) -> bool:
        """Whether every node has answered."""
        return not self.errors

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import rows

        return rows(self.raw, errors=self.errors)

    def warn(self) -> None:
        """Say which nodes are missing."""
        if self.errors:
            missing = "; ".join(f"{node}: {error.message}" for node, error in self.errors.items())
            warnings.warn(
                f"the list is not complete ({missing}); .errors tells more",
                PartialWarning,
                stacklevel=4,
            )
