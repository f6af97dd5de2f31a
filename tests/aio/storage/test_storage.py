from __future__ import annotations

import pytest

from pyvirt_sdk import AlreadyExists, AsyncClient, NotFound
from pyvirt_sdk.stub import Stub


async def test_definitions_come_change_and_go(apve: AsyncClient, pve_stub: Stub) -> None:
    nas = await apve.storage.create(
        "nas", type="nfs", server="192.0.2.4", export="/srv/pve", content=["images", "iso"]
    )
    assert repr(nas) == "<Storage 'nas' nfs>"
    await nas.update(content=["iso"], unset=["nodes"])
    assert set(nas.content) == {"iso"}
    with pytest.raises(AlreadyExists):
        await apve.storage.create("nas", type="dir", path="/srv")
    await nas.delete()
    assert "nas" not in pve_stub.state.storages


async def test_volumes(apve: AsyncClient) -> None:
    local = await apve.storage("local").update(content=["images", "iso", "backup", "vztmpl"])
    vm = await apve.vms.create(node="pve1", wait=True)
    volid = await local.allocate(
        "pve1", vmid=vm.vmid, filename="vm-100-disk-7.qcow2", size="1G", format="qcow2"
    )
    volume = await local.volume("pve1", volid)
    assert (volume.size, volume.format) == (1024**3, "qcow2")
    assert repr(volume) == f"<Volume {volid!r}>"
    await volume.delete()
    with pytest.raises(NotFound):
        await volume.refresh()


async def test_backups_are_pruned_but_those_that_are_protected(apve: AsyncClient) -> None:
    local = apve.storage("local")
    vm = await apve.vms.create(node="pve1", wait=True)
    first = await vm.backup(storage="local", wait=True)
    kept = await (await local.volume("pve1", first.volid)).update(notes="the first", protected=True)
    assert (kept.notes, kept.protected) == ("the first", True)
    marks = await local.prunable("pve1", keep_last=1)
    assert [mark.mark for mark in marks] == ["protected"]
    assert (await local.prune("pve1", keep_last=1, vmid=100)).ok
    assert len(await local.volumes("pve1", content="backup")) == 1
