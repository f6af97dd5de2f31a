"""Twenty clones at once, in an event loop; what fails is told beside what went well.

    python examples/03_clone_many.py [HOW_MANY]

Clones of one template take turns where the server locks it, so none of them fails for the haste
of the others; ids are handed out without races.
"""

from __future__ import annotations

import asyncio
import sys

from _server import aconnect

from pyvirt_sdk import AsyncClient, AsyncVM


async def make_template(pve: AsyncClient) -> AsyncVM:
    """A small template of our own."""
    node = next(one.node for one in await pve.nodes.list() if one.status == "online")
    storage = (await pve.nodes(node).storage(content="images"))[0].storage
    vm = await pve.vms.create(
        node=node, name="example-golden", memory=256, scsi={0: f"{storage}:1"}, tags="example",
        wait=True,
    )  # fmt: skip
    await vm.convert_to_template(wait=True)
    return await vm.refresh()


async def main(count: int) -> None:
    async with aconnect() as pve:
        template = await make_template(pve)
        copies: list[AsyncVM] = []
        try:
            names = [f"example-{number:02}" for number in range(count)]
            tasks = await asyncio.gather(*(template.clone(name=name) for name in names))
            report = await pve.tasks.wait_all(tasks, progress=True)
            copies += [copy for copy in report.results if copy is not None]
            print(f"{len(copies)} cloned, {len(report.failed)} failed")
            started = await pve.guests.start_all([copy.vmid for copy in copies])
            print(f"{len(started.changed)} started, {len(started.failed)} failed")
            report.raise_for_failures()
        finally:
            await asyncio.gather(*(copy.ensure_stopped() for copy in copies))
            await asyncio.gather(*(copy.delete(purge=True, wait=True) for copy in copies))
            await template.delete(purge=True, wait=True)
            print(f"removed {len(copies)} clones and their template")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
