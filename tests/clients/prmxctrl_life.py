"""prmxctrl: a VM that is started and stopped; booleans it would send as PVE does not take them."""
# mypy: ignore-errors

import asyncio
import os

os.environ["SSL_CERT_FILE"] = os.environ["STUB_CA"]

from prmxctrl import ProxmoxClient


async def life(**credentials: str) -> None:
    url = f"https://{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}"
    async with ProxmoxClient(host=url, user="root@pam", **credentials) as client:
        assert [row["node"] for row in await client.nodes.list()] == ["pve1", "pve2", "pve3"]
        vm = client.nodes("pve2").qemu(102)
        await vm.status.start.vm_start()
        assert (await vm.status.current.get())["status"] == "running"
        assert [row["name"] for row in await vm.snapshot.list()] == ["current"]
        await vm.status.stop.vm_stop()
        assert (await vm.config.get())["name"] == "build1"


asyncio.run(life(password="labpass123"))
asyncio.run(life(token_name="automation", token_value=os.environ["STUB_SECRET"]))
