"""What comes to a storage, how it fills up, and what goes."""

from __future__ import annotations

import hashlib
import http.client
import json

import pytest

from pyvirt_sdk.stub import Request, Stub
from pyvirt_sdk.stub.state.storage import GIB
from tests.stub.asking import Answer, Asking, login

_UPLOAD = "/api2/json/nodes/pve1/storage/local/upload"
_TYPE = ("Content-Type", "multipart/form-data; boundary=b")


def _part(name: str, value: str, filename: str = "") -> str:
    file = f'; filename="{filename}"\r\nContent-Type: application/octet-stream' if filename else ""
    return f'--b\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n{value}\r\n'


def _upload(ask: Asking, *parts: str) -> Answer:
    body = "".join([*parts, "--b--\r\n"]).encode()
    return Answer(ask.stub.handle(Request("POST", _UPLOAD, (*ask.headers, _TYPE), body)))


def test_a_checksum_is_compared(ask: Asking) -> None:
    right = hashlib.sha256(b"hello").hexdigest()
    for checksum, outcome in ((right, "OK"), ("0" * 64, "checksum mismatch: got")):
        answer = _upload(
            ask,
            _part("content", "iso"),
            _part("checksum-algorithm", "sha256"),
            _part("checksum", checksum),
            _part("filename", "hello", "sum.iso"),
        )
        assert ask.task(answer)["exitstatus"].startswith(outcome)


def test_what_comes_after_the_file_is_lost(ask: Asking) -> None:
    answer = _upload(ask, _part("filename", "hello", "x.iso"), _part("content", "iso"))
    assert answer.errors.keys() == {"content"}


def test_an_upload_that_is_none_gets_no_answer(ask: Asking) -> None:
    form = ("Content-Type", "application/x-www-form-urlencoded")
    request = Request("POST", _UPLOAD, (*ask.headers, form), b"content=iso&filename=x.iso")
    assert ask.stub.handle(request).dropped


def test_who_may_not_upload_hears_so_without_a_body(stub: Stub) -> None:
    stub.build.user("op@pve", "secret-op")
    answer = _upload(login(stub, "op@pve", "secret-op"), _part("content", "iso"))
    assert (answer.status, answer.response.body) == (403, b"")
    assert "Datastore.AllocateTemplate" in answer.reason


def test_a_large_file_comes_over_the_wire(stub: Stub) -> None:
    body = _part("content", "iso") + _part("filename", "x" * 2**21, "big.iso") + "--b--\r\n"
    with stub.serve(tls=False) as server:
        connection = http.client.HTTPConnection(server.host, server.port)
        connection.request("POST", _UPLOAD, body, dict([*stub.auth_headers, _TYPE]))
        answer = connection.getresponse()
        assert answer.status == 200
        assert json.loads(answer.read())["data"].startswith("UPID:pve1:")
        connection.close()
    assert stub.state.storages["local"].on("pve1")["local:iso/big.iso"].size == 2**21


def test_a_file_is_fetched_from_an_address(ask: Asking) -> None:
    path, url = "/nodes/pve1/storage/local/download-url", "https://example.com/debian.iso"
    params = {"content": "iso", "filename": "debian.iso", "url": url}
    assert ask.get("/nodes/pve1/query-url-metadata", {"url": url}).data["filename"] == "debian.iso"
    ask.done(ask.post(path, params))
    lost = ask.post(path, {**params, "url": "https://nowhere.invalid/debian.iso"})
    assert "Name or service not known" in ask.task(lost)["exitstatus"]
    assert ask.post(path, {**params, "filename": "debian.txt"}).errors.keys() == {"filename"}


def test_a_storage_fills_up(ask: Asking) -> None:
    storage = ask.stub.build.storage("small", capacity="10G", type="lvm", vgname="small")
    storage.config["content"] = "images"
    first = ask.post("/nodes/pve1/qemu", {"vmid": "100", "scsi0": "small:8"})
    ask.done(first)
    second = ask.task(ask.post("/nodes/pve1/qemu", {"vmid": "101", "scsi0": "small:8"}))
    assert "insufficient free space" in second["exitstatus"]
    assert ask.get("/nodes/pve1/storage/small/status").data["used"] == 8 * GIB


def _backups(ask: Asking) -> list[int]:
    rows = ask.get("/nodes/pve1/storage/local/content", {"content": "backup"}).data
    return sorted(row["ctime"] for row in rows)


def test_backups_are_pruned() -> None:
    stub = Stub.single_node()
    ask = Asking(stub)
    stub.clock.freeze()
    stub.clock.scale = 0
    stub.build.vm(100)
    for _ in range(5):
        answer = ask.post("/nodes/pve1/vzdump", {"vmid": "100"})
        stub.clock.advance(86_400)
        ask.done(answer)
    path = "/nodes/pve1/storage/local/prunebackups"
    marks = ask.get(path, {"prune-backups": "keep-last=1,keep-daily=2"}).data
    assert [row["mark"] for row in marks] == ["keep", "keep", "keep", "remove", "remove"]
    ask_all = ask.delete(path, {"prune-backups": "keep-last=3"})
    stub.clock.advance(60)
    ask.done(ask_all)
    assert len(_backups(ask)) == 3
    last = ask.post("/nodes/pve1/vzdump", {"vmid": "100", "prune-backups": "keep-last=2"})
    stub.clock.advance(600)
    ask.done(last)
    assert len(_backups(ask)) == 2


@pytest.mark.parametrize("storage", ["local", "pbs"])
def test_only_a_backup_server_lets_one_look_inside(ask: Asking, storage: str) -> None:
    ask.stub.build.storage("pbs", type="pbs", server="b", datastore="d", content="backup")
    volume = "local:iso/debian-12.iso" if storage == "local" else "pbs:backup/vm/100/x"
    path = f"/nodes/pve1/storage/{storage}/file-restore/list"
    answer = ask.get(path, {"volume": volume, "filepath": "/"})
    assert answer.status == (400 if storage == "local" else 500)


def test_a_thin_pool_promises_more_than_it_has(ask: Asking) -> None:
    ask.stub.build.storage(
        "thin", capacity="10G", type="lvmthin", vgname="vg", thinpool="data", content="images"
    )
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100, "scsi0": "thin:8000"}))
    status = "/nodes/pve1/storage/thin/status"
    assert ask.get(status).data["used"] == 0
    ask.stub.build.vm(101, disk="thin:20")
    assert ask.get(status).data["used"] == 2 * GIB
    # a copy takes what was written
    ask.done(ask.post("/nodes/pve1/qemu/101/clone", {"newid": 102, "full": "1"}))
    assert ask.get(status).data["used"] == 4 * GIB
    ask.stub.conditions.storage_full("thin")
    full = ask.task(ask.post("/nodes/pve1/qemu", {"vmid": 103, "scsi0": "thin:1"}))
    assert "free space in thin pool vg/data reached threshold" in full["exitstatus"]


def test_a_linked_clone_in_a_thin_pool_outlives_its_base(ask: Asking) -> None:
    ask.stub.build.storage(
        "thin", type="lvmthin", vgname="vg", thinpool="data", content="images,rootdir"
    )
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100, "scsi0": "thin:8"}))
    ask.done(ask.post("/nodes/pve1/qemu/100/template"))
    ask.done(ask.post("/nodes/pve1/qemu/100/clone", {"newid": 101}))
    drive = ask.get("/nodes/pve1/qemu/101/config").data["scsi0"]
    assert drive == "thin:vm-101-disk-0,size=8G"
    ask.done(ask.delete("/nodes/pve1/qemu/100"))
    ask.done(ask.post("/nodes/pve1/qemu/101/status/start"))


def test_a_disk_has_a_format_that_its_storage_can_do(ask: Asking) -> None:
    ask.stub.build.storage("thin", type="lvmthin", vgname="vg", thinpool="data", content="images")
    unsupported = "unsupported format 'qcow2' at /usr/share/perl5/PVE/Storage/LvmThinPlugin.pm"
    new = {"vmid": 100, "scsi0": "thin:8,format=qcow2"}
    made = ask.task(ask.post("/nodes/pve1/qemu", new))["exitstatus"]
    assert made.startswith(f"unable to create VM 100 - {unsupported}")
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100, "scsi0": "local:8,format=qcow2"}))
    vm = "/nodes/pve1/qemu/100"
    added = ask.put(f"{vm}/config", {"scsi1": "thin:8,format=qcow2"})
    assert added.reason.startswith(unsupported)
    file = {"vmid": 100, "filename": "vm-100-disk-7.qcow2", "size": "1G"}
    content = ask.post("/nodes/pve1/storage/thin/content", file)
    assert content.reason.startswith(unsupported)
    # a copy takes the format of the storage instead
    moved = {"disk": "scsi0", "storage": "thin", "format": "qcow2", "delete": "1"}
    ask.done(ask.post(f"{vm}/move_disk", moved))
    (row,) = ask.get("/nodes/pve1/storage/thin/content").data
    assert row["format"] == "raw"


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({"type": "dir", "path": "/data x"}, "illegal path for directory storage: /data x"),
        ({"type": "dir", "path": "/d", "password": "secret"}, "unexpected property 'password'"),
        (
            {"type": "dir", "path": "/d", "content": "none,iso"},
            "unable to combine 'none' with other content types",
        ),
        (
            {"type": "dir", "path": "/d", "is_mountpoint": "yes"},
            "create storage failed: unable to activate storage 'new' - directory is expected to be "
            "a mount point but is not mounted: '/d'",
        ),
        (
            {"type": "esxi", "server": "e", "username": "u"},
            "create storage failed: missing password",
        ),
        (
            {"type": "pbs", "server": "b", "datastore": "d", "encryption-key": "k"},
            "create storage failed: Value does not seems like a valid, JSON formatted encryption "
            "key!",
        ),
        (
            {"type": "lvm", "vgname": "vg", "base": "nope:0.0.1.x"},
            "create storage failed: base storage ID 'nope' does not exist",
        ),
    ],
)
def test_what_a_new_storage_must_not_be(ask: Asking, more: dict[str, str], outcome: str) -> None:
    answer = ask.post("/storage", {"storage": "new", **more})
    assert (answer.status, answer.reason) == (500, outcome)


def test_a_storage_has_what_its_type_gives_it(ask: Asking) -> None:
    share = {"storage": "nas", "type": "nfs", "server": "192.0.2.5", "export": "/srv"}
    more = {"disable": 1, "content": "images,rootdir,none", "content-dirs": "iso=my/iso"}
    assert ask.post("/storage", share | more).data == {"storage": "nas", "type": "nfs"}
    config = ask.get("/storage/nas").data
    assert (config["path"], config["shared"]) == ("/mnt/pve/nas", 1)
    assert (config["content"], config["content-dirs"]) == ("images,rootdir", {"iso": "my/iso"})
    refused = ask.put("/storage/nas", {"server": "192.0.2.6"})
    assert refused.reason == "update storage failed: can't change value of fixed parameter 'server'"
    backups = {"storage": "pbs", "type": "pbs", "server": "b", "datastore": "d", "disable": 1}
    assert ask.post("/storage", backups | {"password": "p"}).data["config"] == {}
    assert "password" not in ask.get("/storage/pbs").data


def test_a_storage_that_goes_takes_its_rights_with_it(stub: Stub, ask: Asking) -> None:
    ask.post("/storage", {"storage": "d1", "type": "dir", "path": "/d1"})
    stub.build.user("op@pve", "secret-op")
    stub.build.grant("/storage/d1", "PVEAuditor", "op@pve")
    assert ask.delete("/storage/d1").status == 200
    assert ask.get("/access/acl").data == []
    # there is always one called local
    assert ask.delete("/storage/local").status == 200
    assert ask.get("/storage/local").data["priority"] == 0


def test_who_may_see_and_change_a_volume(stub: Stub, ask: Asking) -> None:
    image = {"vmid": 100, "filename": "vm-100-disk-0.raw", "size": "1M"}
    volume = ask.post("/nodes/pve1/storage/local/content", image).data
    stub.build.user("op@pve", "secret-op")
    stub.build.grant("/storage/local", "PVEDatastoreUser", "op@pve")
    op = login(stub, "op@pve", "secret-op")
    path = "/nodes/pve1/storage/local/content"
    assert [row["content"] for row in op.get(path).data] == ["iso", "vztmpl"]
    assert "/vms/100, VM.Config.Disk" in op.get(f"{path}/{volume}").reason
    assert "/storage/local, Datastore.Allocate)" in op.delete(f"{path}/{volume}").reason
    assert op.delete(f"{path}/bogus").reason == "unable to parse directory volume name 'bogus'"
    notes = ask.put(f"{path}/{volume}", {"notes": "x"})
    assert notes.reason == "only backups can have notes"
    gone = ask.get(f"{path}/iso/none.iso")
    assert gone.reason == "volume_size_info on 'local:iso/none.iso' failed - no format"


def test_the_name_of_a_new_image_says_its_format(ask: Asking) -> None:
    path, image = "/nodes/pve1/storage/local/content", {"vmid": 100, "size": "1M"}
    bare = ask.post(path, image | {"filename": "vm-100-disk-0"})
    assert bare.reason == "unable to parse volume filename 'vm-100-disk-0'"
    both = ask.post(path, image | {"filename": "vm-100-disk-0.raw", "format": "qcow2"})
    assert both.errors == {"format": "different storage formats (qcow2 != raw)"}


def test_a_node_lists_storages_that_it_cannot_use(ask: Asking) -> None:
    ask.post("/storage", {"storage": "far", "type": "dir", "path": "/f", "nodes": "pve2"})
    rows = {row["storage"]: row for row in ask.get("/nodes/pve1/storage", {"format": 1}).data}
    assert (rows["far"]["enabled"], rows["far"]["total"]) == (0, 0)
    assert rows["local"]["formats"]["default"] == "raw"
    missing = ask.get("/nodes/pve1/storage", {"storage": "nope"})
    assert missing.errors == {"storage": "No such storage."}
