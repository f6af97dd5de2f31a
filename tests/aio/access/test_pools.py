from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NotFound
from pyvirt_sdk.stub import Stub


async def test_a_pool_holds_guests_and_storages(apve: AsyncClient, pve_stub: Stub) -> None:
    vm = await apve.vms.create(node="pve1", name="web", wait=True)
    lab = await apve.pools.create("lab", comment="tests")
    assert (lab.poolid, lab.comment, lab.members) == ("lab", "tests", ())
    await lab.add(vms=[vm.vmid], storage=["local"])
    assert {(one.type, one.vmid or one.storage) for one in lab.members} == {
        ("qemu", 100),
        ("storage", "local"),
    }
    assert pve_stub.state.pools["lab"].vms == {100}
    other = await apve.pools.create("other")
    await other.add(vms=[100], move=True)
    assert not pve_stub.state.pools["lab"].vms
    await other.remove(vms=[100])
    await lab.remove(storage=["local"])
    await lab.update(comment="empty")
    assert (lab.comment, lab.members) == ("empty", ())
    assert [pool.poolid for pool in await apve.pools.list()] == ["lab", "other"]
    nested = await apve.pools.create("other/east")
    await nested.add(storage=["local"])
    assert [one.storage for one in (await apve.pools.get("other/east")).members] == ["local"]
    await nested.remove(storage=["local"])
    await nested.delete()
    await lab.delete()
    with pytest.raises(NotFound, match="lab") as caught:
        await apve.pools.get("lab")
    assert "there are other" in str(caught.value)
