# Made from tests/aio/storage/test_storage.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import httpx
import pytest

from pyvirt_sdk import Client, NotFound, ParameterError, PartialWarning, TaskFailed
from pyvirt_sdk.formats import PruneBackups
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def client(demo: Stub) -> Client:
    return Client("pve1", token=demo.token, transport=demo.transport(), retries=0)


def test_a_volume_comes_and_goes(pve: Client, pve_stub: Stub) -> None:
    local = pve.storage("local").update(content=["images", "iso", "backup", "vztmpl"])
    vm = pve.vms.create(node="pve1", wait=True)
    volid = local.allocate(
        "pve1", vmid=vm.vmid, filename="vm-100-disk-7.qcow2", size="1G", format="qcow2"
    )
    assert pve_stub.state.volume("pve1", volid)
    volume = local.volume("pve1", volid)
    assert (volume.size, volume.format, volume.node) == (1024**3, "qcow2", "pve1")
    assert (volume.storage, volume.name) == ("local", "vm-100-disk-7.qcow2")
    assert repr(volume) == f"<Volume {volid!r}>"
    outcome = volume.delete(wait=True)
    assert outcome is not None
    assert outcome.ok
    with pytest.raises(NotFound):
        volume.refresh()
    assert not pve_stub.state.volume("pve1", volid)


def test_what_is_removed_at_once_names_no_task() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        data = [{"volid": "local:iso/x.iso"}] if request.method == "GET" else None
        return httpx.Response(200, json={"data": data})

    transport = httpx.MockTransport(answer)
    client = Client("pve1", token="a@pve!b=c", transport=transport)
    (volume,) = client.storage("local").volumes("pve1")
    assert volume.delete(wait=True) is None


def test_a_volume_of_a_list_keeps_what_only_the_list_tells(pve: Client) -> None:
    vm = pve.vms.create(node="pve1", wait=True)
    vm.backup(storage="local", notes="the first", wait=True)
    (backup,) = pve.storage("local").volumes("pve1", content="backup")
    assert (backup.vmid, backup.subtype, backup.path) == (vm.vmid, "qemu", None)
    changed = backup.update(notes="before the upgrade", protected=True)
    assert (changed.notes, changed.protected, changed.vmid) == ("before the upgrade", True, 100)
    assert changed.path == f"/var/lib/vz/dump/{changed.name}"
    with pytest.raises(TaskFailed, match="protected"):
        backup.delete(wait=True)
    backup.update(notes="", protected=False)
    task = backup.delete()
    assert task is not None
    task.wait()
    assert len(pve.backups.list()) == 0


def test_backups_are_pruned_but_those_that_are_protected(pve: Client, pve_stub: Stub) -> None:
    local = pve.storage("local")
    vm = pve.vms.create(node="pve1", wait=True)
    first = vm.backup(storage="local", wait=True)
    local.volume("pve1", first.volid).update(protected=True)
    for _ in range(2):
        pve_stub.clock.advance(60)
        vm.backup(storage="local", wait=True)
    keep = PruneBackups(keep_last=1)
    marks = {mark.volid: mark.mark for mark in local.prunable("pve1", keep, vmid=vm.vmid)}
    assert sorted(marks.values()) == ["keep", "protected", "remove"]
    assert len(local.prunable("pve1", keep, type="lxc")) == 0
    assert local.prune("pve1", keep, wait=True).ok
    left = {volume.volid for volume in local.volumes("pve1", content="backup")}
    assert left == {volid for volid, mark in marks.items() if mark != "remove"}
    task = local.prune("pve1", "keep-all=1", vmid=vm.vmid, type="qemu")
    assert task.wait().ok


def test_space(client: Client) -> None:
    use = {(one.node, one.storage): one for one in client.storage.usage()}
    assert {node for node, _ in use} == {"pve1", "pve2", "pve3"}
    local = use["pve1", "local"]
    assert (local.type, use["pve1", "local-lvm"].type) == ("dir", "lvmthin")
    assert local.total == 100 * 1024**3
    assert local.free == local.total - (local.used or 0)
    assert client.storage("local").free("pve1") == local.free
    assert len(client.storage("local").statistics("pve1")) > 0


@pytest.mark.pain(4)
def test_one_sick_node_costs_nothing_of_the_rest(client: Client, demo: Stub) -> None:
    everywhere = client.storage.volumes(content="iso")
    assert [volume.node for volume in everywhere] == ["pve1", "pve2", "pve3"]
    assert everywhere.complete
    demo.conditions.node_offline("pve3")
    demo.faults.add("GET", "/nodes/pve2/storage/local/content", kind="unreachable")
    with pytest.warns(PartialWarning, match="pve2/local"):
        partial = client.storage.volumes(content="iso", storage="local")
    assert [volume.node for volume in partial] == ["pve1"]
    assert set(partial.errors) == {"pve2/local", "pve3/local"}
    assert len(client.storage.volumes(node="pve1", vmid=100)) == 1


def test_what_nodes_share_is_listed_once(client: Client, demo: Stub) -> None:
    demo.build.storage("nas", type="nfs", server="192.0.2.4", export="/pve", content="iso")
    demo.build.volume("nas:iso/shared.iso")
    assert [one.volid for one in client.storage.volumes(storage="nas")] == ["nas:iso/shared.iso"]
    demo.faults.add("GET", "/nodes/*/storage/nas/content", kind="unreachable")
    with pytest.warns(PartialWarning):
        assert set(client.storage.volumes(content="iso").errors) == {"nas"}


def test_a_backup_server_tells_what_is_in_a_backup(client: Client, demo: Stub) -> None:
    demo.build.storage("vault", type="pbs", server="192.0.2.5", datastore="main", content="backup")
    vm = client.vms.get(100)
    backup = vm.backup(storage="vault", wait=True)
    volume = client.storage("vault").volume(vm.node or "", backup.volid)
    assert [file.text for file in volume.files()] == ["drive-scsi0.img.fidx"]
    assert len(volume.files("/drive-scsi0.img.fidx")) == 0
    (entry,) = demo.journal.requests("GET", "/nodes/*/storage/vault/file-restore/list")[1:]
    assert (entry.params or {})["filepath"] == "L2RyaXZlLXNjc2kwLmltZy5maWR4"
    iso = client.storage("local").volume("pve1", "local:iso/debian-12.iso")
    with pytest.raises(ParameterError, match="Only PBS"):
        iso.files()


def test_what_a_guest_of_another_hypervisor_would_become() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/import-metadata"):
            assert request.url.params["volume"] == "esx:ha/ds/web/web.vmx"
            data: object = {"type": "vm", "source": "esxi", "create-args": {"cores": 2}}
        elif request.url.path.endswith("/version"):
            data = {"version": "9.2.1", "release": "9.2"}
        else:
            data = [{"volid": "esx:ha/ds/web/web.vmx", "content": "import", "format": "vmx"}]
        return httpx.Response(200, json={"data": data})

    transport = httpx.MockTransport(answer)
    client = Client("pve1", token="a@pve!b=c", transport=transport)
    (guest,) = client.storage("esx").volumes("pve1", content="import")
    assert guest.import_metadata().create_args == {"cores": 2}


def test_an_unknown_storage_is_answered_with_those_that_there_are(pve: Client) -> None:
    with pytest.raises(NotFound) as caught:
        pve.storage.get("nope")
    assert caught.value.hint == "there are local"
