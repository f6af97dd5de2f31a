"""New virtual machines in several steps: from a cloud image, from a template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.images import legal_name, name_in
from pyvirt_sdk.errors import NotFound, ParameterError, PyvirtError
from pyvirt_sdk.formats.sizes import parse_size

if TYPE_CHECKING:
    from pyvirt_sdk._aio.guests.vm import AsyncVM


async def image_at_hand(
    caller: AsyncCaller, node: str, image: str, storage: str | None, options: Mapping[str, Any]
) -> str:
    """The volume of an image; one that is given as a URL is fetched unless it is there already."""
    if "://" not in image:
        return image
    from pyvirt_sdk._aio.storage.files import download

    more = {"filename": None, **options}
    name = more["filename"] or name_in(image)
    place = storage or await _storage_for_images(caller, node)
    if name is not None:
        path = join("nodes", node, "storage", place, "content")
        wanted = f"{place}:import/{legal_name(name, 'import')}"
        rows = await caller.call("GET", path, content="import")
        if any(part_of(row, "volid") == wanted for row in rows):
            return wanted
    task = await download(caller, node, place, image, content="import", **more)
    volume = (await task.wait()).result
    assert volume is not None, "a download knows how to fetch its volume"
    return volume.volid


async def _storage_for_images(caller: AsyncCaller, node: str) -> str:
    path = join("nodes", node, "storage")
    rows = await caller.call("GET", path, content="import", enabled=True)
    names = sorted(str(part_of(row, "storage")) for row in rows)
    if not names:
        raise NotFound(
            f"no storage of {node} takes images to import",
            hint="allow content 'import' on one: pve.storage('local').update(content=[..., "
            "'import'])",
        )
    return names[0]


def check_first(caller: AsyncCaller, path: str, options: Mapping[str, Any], **needed: Any) -> None:
    """Check the options of several steps, before the first of them makes anything.

    Raises:
        ParameterError: one is not acceptable.
    """
    if "wait" in options:
        raise ParameterError(
            "there is no wait=: this takes several steps, and always waits", hint="leave it out"
        )
    caller.check("POST", path, {**options, **needed})


async def finish(
    vm: AsyncVM, *, disk_size: str | None, start: bool, changes: Mapping[str, Any] | None = None
) -> AsyncVM:
    """The steps after a VM was made: its options, the size of its first disk, its first start.

    Where one fails, the VM stays, and the error says so.
    """
    try:
        if changes:
            await vm.update(changes)
        if disk_size is not None:
            await _grow(vm, disk_size)
        if start:
            await vm.start(wait=True)
    except PyvirtError as error:
        error.add_note(f"{vm!r} was made, and is not finished: go on with it, or delete() it")
        raise
    return await vm.refresh()


async def _grow(vm: AsyncVM, size: str) -> None:
    """Make the disk that it boots from at least that large."""
    disks = [disk for disk in await vm.disks.list() if not disk.is_cdrom]
    order = (await vm.config()).boot
    first = str(order.order).split(";")[0] if order and order.order else None
    disk = next((disk for disk in disks if disk.name == first), disks[0] if disks else None)
    if disk is None:
        raise ParameterError(f"{vm!r} has no disk that could be made {size}")
    if disk.size is None or str(size).startswith("+") or disk.size < parse_size(size):
        await disk.resize(size, wait=True)
