"""Changes to what is configured: options that are set, and options that are removed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pyvirt_sdk.errors import ParameterError


@dataclass(frozen=True, slots=True)
class Changes:
    """What a change of a configuration has come to.

    ``applied`` names the options that hold already; ``pending`` are those that wait for the next
    start of the guest, with the values to come (None where an option is to go).
    """

    applied: tuple[str, ...] = ()
    pending: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def needs_restart(self) -> bool:
        """Whether something waits for the next start."""
        return bool(self.pending)

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import changes

        return changes(self.applied, self.pending)


def changes_of(asked: Iterable[str], pending: Mapping[str, Any]) -> Changes:
    """Of the options that were to change, those that have and all that wait.

    >>> changes_of(["name", "cores"], {"cores": 2})
    Changes(applied=('name',), pending={'cores': 2})
    """
    names = dict.fromkeys(asked)
    return Changes(tuple(name for name in names if name not in pending), pending)


def removed(given: Collection[str], unset: str | Iterable[str]) -> list[str]:
    """The options that a change removes, which may not be among those that it sets.

    >>> removed({"memory": 512}, ["balloon"]), removed((), "balloon, onboot")
    (['balloon'], ['balloon', 'onboot'])
    >>> removed({"ssh_keys": "x"}, ["ssh-keys"])
    Traceback (most recent call last):
    pyvirt_sdk.errors.ParameterError: ssh-keys cannot be set and removed at once
      hint: name it in one of both only

    Raises:
        ParameterError: the message names the options.
    """
    names = re.findall(r"[^\s,;]+", unset) if isinstance(unset, str) else [*unset]
    if "delete" in given:
        raise ParameterError(
            "options are removed with unset=, not with delete=", hint="write unset=['description']"
        )
    both = {name.replace("_", "-") for name in given} & {name.replace("_", "-") for name in names}
    if both:
        raise ParameterError(
            f"{', '.join(sorted(both))} cannot be set and removed at once",
            hint="name it in one of both only",
        )
    return names
