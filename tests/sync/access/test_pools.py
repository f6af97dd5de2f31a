# Made from tests/aio/access/test_pools.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NotFound
from pyvirt_sdk.stub import Stub


def test_a_pool_holds_guests_and_storages(pve: Client, pve_stub: Stub) -> None:
    vm = pve.vms.create(node="pve1", name="web", wait=True)
    lab = pve.pools.create("lab", comment="tests")
    assert (lab.poolid, lab.comment, lab.members) == ("lab", "tests", ())
    lab.add(vms=[vm.vmid], storage=["local"])
    assert {(one.type, one.vmid or one.storage) for one in lab.members} == {
        ("qemu", 100),
        ("storage", "local"),
    }
    assert pve_stub.state.pools["lab"].vms == {100}
    other = pve.pools.create("other")
    other.add(vms=[100], move=True)
    assert not pve_stub.state.pools["lab"].vms
    other.remove(vms=[100])
    lab.remove(storage=["local"])
    lab.update(comment="empty")
    assert (lab.comment, lab.members) == ("empty", ())
    assert [pool.poolid for pool in pve.pools.list()] == ["lab", "other"]
    nested = pve.pools.create("other/east")
    nested.add(storage=["local"])
    assert [one.storage for one in pve.pools.get("other/east").members] == ["local"]
    nested.remove(storage=["local"])
    nested.delete()
    lab.delete()
    with pytest.raises(NotFound, match="lab") as caught:
        pve.pools.get("lab")
    assert "there are other" in str(caught.value)
