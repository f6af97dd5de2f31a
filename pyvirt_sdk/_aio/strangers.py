"""Names of guests and pools that there are not, told of before anything is begun or believed."""

from __future__ import annotations

from collections.abc import Iterable

from pyvirt_sdk._aio.pools import AsyncPools
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk.errors import AlreadyExists, NotFound, PyvirtError


async def refuse_strange_guests(caller: AsyncCaller, vmids: Iterable[int]) -> None:
    """Refuse ids of guests that there are not (GET /cluster/resources, GET /cluster/nextid).

    Raises:
        NotFound: there are no such guests; all of them are named.
    """
    unseen = sorted(set(vmids) - {row.get("vmid") for row in await caller.guest_rows()})
    strange = [vmid for vmid in unseen if await _is_free(caller, vmid)]
    if strange:
        raise NotFound(
            f"there is no guest {', '.join(map(str, strange))} in the cluster",
            hint="pve.guests.list() shows those that the user or token may see",
        )


async def _is_free(caller: AsyncCaller, vmid: int) -> bool:
    """Whether no guest has this id, be it one that the user or token may not see."""
    try:
        await caller.call("GET", "/cluster/nextid", vmid=vmid)
    except AlreadyExists:
        return False
    return True


async def refuse_strange_pools(caller: AsyncCaller, names: Iterable[str]) -> None:
    """Refuse names of pools that there are not (GET /pools with ``poolid``).

    Raises:
        NotFound: there is no such pool; the hint names those that there are.
    """
    for name in sorted(names):
        try:
            await AsyncPools(caller).get(name)
        except NotFound:
            raise
        except PyvirtError:
            continue  # who may see the guests of a pool need not see the pool
