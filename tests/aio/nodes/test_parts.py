from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, DigestConflict
from pyvirt_sdk.stub import Stub


async def test_a_node_tells_what_it_did(apve: AsyncClient, pve_stub: Stub) -> None:
    node = apve.nodes("pve1")
    vm = await apve.vms.create(node="pve1", net={0: "virtio,bridge=vmbr0"}, wait=True)
    await vm.start(wait=True)
    lines = await node.journal()
    assert "Linux version" in lines[0]
    assert "qmstart" in lines[-1]
    assert await node.journal(last=1) == lines[-1:]
    pve_stub.clock.advance(10)
    (card,) = [one for one in await node.traffic() if one.vmid == vm.vmid]
    assert card.dev == "net0"
    assert (card.received or 0) > 0


async def test_repositories_that_others_have_changed_stay_as_they_are(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    packages = apve.nodes("pve1").packages
    before = await packages.repositories()
    await packages.add_repository("test", digest=before.digest)
    assert pve_stub.state.nodes["pve1"].repositories["test"]
    with pytest.raises(DigestConflict):
        await packages.switch_repository(
            "/etc/apt/sources.list.d/pve-test.sources", 0, enabled=False, digest=before.digest
        )
    assert "(9.2.11)" in await packages.changelog("pve-manager", "9.2.11")


async def test_a_subscription_is_checked(apve: AsyncClient) -> None:
    packages = apve.nodes("pve1").packages
    await packages.set_subscription("pve2s-0123456789")
    checked = await packages.check_subscription(force=True)
    assert (checked.status, checked.level) == ("active", "s")


async def test_replication_as_a_node_sees_it() -> None:
    demo = Stub.demo()
    pve = AsyncClient("pve1", token=demo.token, transport=demo.transport())
    await pve.cluster.replication.create("100-0", type="local", target="pve2")
    (job,) = await pve.nodes("pve1").replication(100)
    assert (job.id, job.target, job.fail_count) == ("100-0", "pve2", 0)
    assert len(await pve.nodes("pve1").replication(101)) == 0
