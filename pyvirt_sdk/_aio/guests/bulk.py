"""Doing the same to several guests; the failure of one keeps no other from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TypeVar

from pyvirt_sdk._aio.guests.guest import AsyncGuest
from pyvirt_sdk._core.bulk import GuestReport, GuestResult, check_parallel
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.errors import PyvirtError

G = TypeVar("G", bound=AsyncGuest)


async def each(
    guests: Iterable[G], have: Callable[[G], Awaitable[bool]], parallel: int
) -> GuestReport[G]:
    """Have something hold for each guest, at most ``parallel`` of them at a time.

    Args:
        guests: which.
        have: sees to it, and tells whether anything had to be done.
        parallel: how many at a time.

    Raises:
        ParameterError: ``parallel`` is no whole number from 1 on; nothing was done.
    """
    limit = check_parallel(parallel)

    async def one(guest: G) -> GuestResult[G]:
        try:
            return GuestResult(guest, changed=await have(guest))
        except PyvirtError as error:
            return GuestResult(guest, error=error)

    return GuestReport(tuple(await gather([partial(one, guest) for guest in guests], limit)))
