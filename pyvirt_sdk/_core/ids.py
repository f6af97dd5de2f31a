"""Ids that are checked where they are given, not on the way to the server."""

from __future__ import annotations

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError, ParameterError


def check_vmid(vmid: int | str) -> int:
    """The id of a guest as a number.

    >>> check_vmid("100")
    100

    Raises:
        ParameterError: it is not a whole number from 100 to 999999999.
    """
    try:
        return int(str(formats.check("pve-vmid", str(vmid))))
    except FormatError as error:
        raise ParameterError(
            f"{vmid!r} is not the id of a guest",
            errors={"vmid": error.message},
            hint="ids are whole numbers from 100 to 999999999; pve.guests.list(name=...) finds "
            "guests by their name",
        ) from None
