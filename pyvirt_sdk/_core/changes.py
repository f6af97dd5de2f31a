"""Changes to what is configured: options that are set, and options that are removed."""

from __future__ import annotations

from collections.abc import Iterable

from pyvirt_sdk.errors import ParameterError


def refuse_both(given: Iterable[str], unset: Iterable[str]) -> None:
    """Refuse a change that sets and removes the same option.

    >>> refuse_both({"memory": 512}, ["balloon"])
    >>> refuse_both({"ssh_keys": "x"}, ["ssh-keys"])
    Traceback (most recent call last):
    pyvirt_sdk.errors.ParameterError: ssh-keys cannot be set and removed at once
      hint: name it in one of both only

    Raises:
        ParameterError: the message names the options.
    """
    both = {name.replace("_", "-") for name in given} & {name.replace("_", "-") for name in unset}
    if both:
        raise ParameterError(
            f"{', '.join(sorted(both))} cannot be set and removed at once",
            hint="name it in one of both only",
        )
