# Made from tests/aio/storage/test_definitions.py by tools/convert.py: edit that file, then run
# `make sync`.
from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from pyvirt_sdk import (
    AlreadyExists,
    BTRFSStorage,
    CephFSStorage,
    CIFSStorage,
    Client,
    DirStorage,
    ESXiStorage,
    ISCSIDirectStorage,
    ISCSIStorage,
    LVMStorage,
    LVMThinStorage,
    NFSStorage,
    ParameterError,
    PBSStorage,
    RBDStorage,
    StorageDefinition,
    ZFSOverISCSIStorage,
    ZFSPoolStorage,
)
from pyvirt_sdk.formats import PruneBackups
from pyvirt_sdk.stub import Stub

HUSH = SecretStr("hush hush")
TARGET: dict[str, Any] = {"portal": "192.0.2.7", "target": "iqn.2026-01.com.example:disks"}
DEFINITIONS = [
    DirStorage(storage="xx", path="/srv/x", content={"backup"}),
    BTRFSStorage(storage="xx", path="/srv/x", nocow=True),
    NFSStorage(storage="xx", server="192.0.2.4", export="/srv/pve", options="vers=4.2"),
    CIFSStorage(storage="xx", server="192.0.2.4", share="pve", username="ci", password=HUSH),
    CephFSStorage(storage="xx", fs_name="cephfs", fuse=True),
    LVMStorage(storage="xx", vgname="vg0", saferemove=True, shared=True),
    LVMThinStorage(storage="xx", vgname="pve", thinpool="fast", nodes={"pve1"}),
    ZFSPoolStorage(storage="xx", pool="rpool/data", sparse=True),
    ZFSOverISCSIStorage(
        storage="xx", iscsiprovider="LIO", pool="tank", blocksize="4k", lio_tpg="tpg1", **TARGET
    ),
    ISCSIStorage(storage="xx", **TARGET),
    ISCSIDirectStorage(storage="xx", **TARGET),
    RBDStorage(storage="xx", pool="vms", krbd=True),
    PBSStorage(
        storage="xx", server="192.0.2.5", datastore="main", username="ci@pbs", password=HUSH
    ),
    ESXiStorage(storage="xx", server="192.0.2.6", username="root", password=HUSH),
]  # fmt: skip


@pytest.mark.parametrize("definition", DEFINITIONS, ids=lambda one: str(one.type))
def test_every_type_is_defined_and_told(
    definition: StorageDefinition, pve: Client, pve_stub: Stub
) -> None:
    storage = pve.storage.create(definition)
    assert pve_stub.state.storages["xx"].type == definition.type
    assert storage.definition.__class__ is definition.__class__
    told = storage.definition.given()
    for name, value in definition.given().items():
        if name not in ("password", "type"):
            assert told[name] == value, name
    assert "hush" not in repr(definition) + repr(storage.definition)


def test_definitions_come_change_and_go(pve: Client, pve_stub: Stub) -> None:
    nas = pve.storage.create(
        "nas", type="nfs", server="192.0.2.4", export="/srv/pve", content=["images", "iso"]
    )
    assert repr(nas) == "<Storage 'nas' nfs>"
    nas.update(content=["iso"], prune_backups=PruneBackups(keep_daily=7), nodes={"pve1"})
    nas.update({"max-protected-backups": 2}, unset=["nodes"])
    assert pve_stub.state.storages["nas"].config == {
        "type": "nfs",
        "server": "192.0.2.4",
        "export": "/srv/pve",
        "path": "/mnt/pve/nas",
        "content": "iso",
        "prune-backups": "keep-daily=7",
        "max-protected-backups": "2",
    }
    with pytest.raises(AlreadyExists):
        pve.storage.create("nas", type="dir", path="/srv")
    nas.delete()
    assert "nas" not in pve_stub.state.storages


def test_options_of_other_types_are_refused_before_they_are_sent(
    pve: Client, pve_stub: Stub
) -> None:
    with pytest.raises(ParameterError) as caught:
        pve.storage.create("nas", type="nfs", server="192.0.2.4", vgname="pve")
    assert caught.value.errors == {
        "vgname": "storage of type nfs has no such option",
        "export": "storage of type nfs needs it",
    }
    assert "server, export" in (caught.value.hint or "")
    with pytest.raises(ParameterError, match="did you mean"):
        pve.storage.create("nas", type="nfs", server="192.0.2.4", export="/x", serwer="y")
    local = pve.storage.get("local")
    with pytest.raises(ParameterError, match="of type dir has no such option"):
        local.update(unset=["thinpool"])
    assert not pve_stub.journal.requests("POST", "/storage")
    assert not pve_stub.journal.requests("PUT", "/storage/*")
    asked = pve.with_options(validate=False).storage
    with pytest.raises(ParameterError, match="unexpected property"):
        asked.create("nas", type="nfs", server="192.0.2.4", export="/x", vgname="pve")


def test_a_type_that_is_not_known_yet_is_told_as_it_is(pve: Client) -> None:
    local = pve.storage.get("local")
    object.__setattr__(local, "type", "new")
    assert type(local.definition) is StorageDefinition
    assert local.definition.type == "new"
