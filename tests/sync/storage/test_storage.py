# Made from tests/aio/storage/test_storage.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import AlreadyExists, Client, NotFound
from pyvirt_sdk.stub import Stub


def test_definitions_come_change_and_go(pve: Client, pve_stub: Stub) -> None:
    nas = pve.storage.create(
        "nas", type="nfs", server="192.0.2.4", export="/srv/pve", content=["images", "iso"]
    )
    assert repr(nas) == "<Storage 'nas' nfs>"
    nas.update(content=["iso"], unset=["nodes"])
    assert set(nas.content) == {"iso"}
    with pytest.raises(AlreadyExists):
        pve.storage.create("nas", type="dir", path="/srv")
    nas.delete()
    assert "nas" not in pve_stub.state.storages


def test_volumes(pve: Client) -> None:
    local = pve.storage("local").update(content=["images", "iso", "backup", "vztmpl"])
    vm = pve.vms.create(node="pve1", wait=True)
    volid = local.allocate(
        "pve1", vmid=vm.vmid, filename="vm-100-disk-7.qcow2", size="1G", format="qcow2"
    )
    volume = local.volume("pve1", volid)
    assert (volume.size, volume.format) == (1024**3, "qcow2")
    assert repr(volume) == f"<Volume {volid!r}>"
    volume.delete()
    with pytest.raises(NotFound):
        volume.refresh()


def test_backups_are_pruned_but_those_that_are_protected(pve: Client) -> None:
    local = pve.storage("local")
    vm = pve.vms.create(node="pve1", wait=True)
    first = vm.backup(storage="local", wait=True)
    kept = local.volume("pve1", first.volid).update(notes="the first", protected=True)
    assert (kept.notes, kept.protected) == ("the first", True)
    marks = local.prunable("pve1", keep_last=1)
    assert [mark.mark for mark in marks] == ["protected"]
    assert local.prune("pve1", keep_last=1, vmid=100).ok
    assert len(local.volumes("pve1", content="backup")) == 1
