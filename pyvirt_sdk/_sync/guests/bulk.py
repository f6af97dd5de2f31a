# Made from pyvirt_sdk/_aio/guests/bulk.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Doing the same to several guests; the failure of one keeps no other from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from pyvirt_sdk._core.bulk import GuestReport, GuestResult, check_parallel
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk._sync.guests.guest import Guest
from pyvirt_sdk.errors import PyvirtError

G = TypeVar("G", bound=Guest)


def each(guests: Iterable[G], have: Callable[[G], bool], parallel: int) -> GuestReport[G]:
    """Have something hold for each guest, at most ``parallel`` of them at a time.

    Args:
        guests: which.
        have: sees to it, and tells whether anything had to be done.
        parallel: how many at a time.

    Raises:
        ParameterError: ``parallel`` is no whole number from 1 on; nothing was done.
    """
    limit = check_parallel(parallel)

    def one(guest: G) -> GuestResult[G]:
        try:
            return GuestResult(guest, changed=have(guest))
        except PyvirtError as error:
            return GuestResult(guest, error=error)

    return GuestReport(tuple(gather([partial(one, guest) for guest in guests], limit)))
