"""Containers: what is refused, and with which words."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_CTS = "/nodes/pve1/lxc"
_TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
_NONE = "local:backup/vzdump-lxc-9-2026_01_01-01_01_01.tar.zst"
_RESTORE = {"restore": "1", "force": "1"}


@pytest.fixture
def ct(stub: Stub) -> Asking:
    ask = login(stub, "root@pam", stub.password)
    ask.done(
        ask.post(
            _CTS,
            {
                "vmid": "200",
                "ostemplate": _TEMPLATE,
                "rootfs": "4",
                "mp0": "local:2,mp=/srv",
                "mp1": "/mnt/data,mp=/data",
                "tags": "a",
            },
        )
    )
    return ask


def _config(ask: Asking, vmid: int = 200) -> dict[str, Any]:
    config: dict[str, Any] = ask.get(f"{_CTS}/{vmid}/config").data
    return config


def _ends(ask: Asking, method: str, path: str, params: dict[str, str]) -> str:
    """What is said of a call: at once, or by its task."""
    answer = ask.send(method, f"{_CTS}/{path}", params)
    return ask.task(answer)["exitstatus"] if answer.status == 200 else answer.reason


def test_one_is_unprivileged_unless_it_is_said(ct: Asking) -> None:
    assert _config(ct)["unprivileged"] == 1
    ct.done(ct.post(_CTS, {"vmid": "201", "ostemplate": _TEMPLATE, "unprivileged": "0"}))
    assert "unprivileged" not in _config(ct, 201)
    assert _config(ct, 201)["rootfs"] == "local:201/vm-201-disk-0.raw,size=4G"


@pytest.mark.parametrize(
    ("params", "says"),
    [
        ({"mp0": "local:1,mp=/d"}, "mount points configured, but 'rootfs' not set - aborting"),
        ({"ostemplate": "-"}, "pipe requires cli environment"),
        ({"ostemplate": "local:iso/a.iso"}, "content type needs to be 'vztmpl'"),
        ({"restore": "1"}, "content type needs to be 'backup'"),
        ({"restore": "1", "ostemplate": _NONE}, f"CT 201 - volume '{_NONE}' does not exist"),
        ({"vmid": "200"}, "CT 200 already exists on node 'pve1'"),
        ({"net0": "name=eth0,bridge=vmbr0,mtu=9000"}, "is bigger than bridge MTU '1500'"),
    ],
)
def test_what_none_is_made_of(ct: Asking, params: dict[str, str], says: str) -> None:
    assert says in _ends(ct, "POST", "", {"vmid": "201", "ostemplate": _TEMPLATE} | params)


def test_a_storage_for_something_else(ct: Asking) -> None:
    ct.post("/storage", {"storage": "isos", "type": "dir", "path": "/srv", "content": "iso"})
    answer = ct.post(_CTS, {"vmid": "201", "ostemplate": _TEMPLATE, "storage": "isos"})
    assert answer.errors == {"storage": "storage 'isos' does not support container directories"}
    refused = ct.put(f"{_CTS}/200/config", {"mp2": "isos:1,mp=/x"})
    assert refused.reason == "storage 'isos' does not allow content type 'rootdir' (Container)"


def test_a_backup_takes_the_place_of_one(ct: Asking) -> None:
    ct.done(ct.post("/nodes/pve1/vzdump", {"vmid": "200", "storage": "local"}))
    (row,) = ct.get("/nodes/pve1/storage/local/content", {"content": "backup"}).data
    restore = {"vmid": "200", "ostemplate": row["volid"], **_RESTORE}
    before = _config(ct)
    ct.put(f"{_CTS}/200/config", {"protection": "1", "delete": "tags"})
    assert "protection mode enabled" in _ends(ct, "POST", "", restore)
    ct.put(f"{_CTS}/200/config", {"protection": "0"})
    gone = restore | {"ostemplate": _NONE}
    assert _ends(ct, "POST", "", gone).startswith("unable to restore CT 200 - volume")
    assert "tags" not in _config(ct)
    ct.done(ct.post(_CTS, restore))
    assert _config(ct) == before
    ct.done(ct.post(_CTS, restore | {"vmid": "201", "rootfs": "local:1"}))
    assert _config(ct, 201)["rootfs"] == "local:201/vm-201-disk-0.raw,size=1G"
    assert "mp0" not in _config(ct, 201)
    ct.done(ct.post(f"{_CTS}/200/status/start"))
    assert ct.post(_CTS, restore).reason == "can't overwrite running container"


@pytest.mark.parametrize(
    ("params", "errors"),
    [
        ({"delete": "none"}, {"delete": "unknown option 'none'"}),
        ({"revert": "none"}, {"revert": "unknown option 'none'"}),
        (
            {"delete": "tags", "revert": "tags"},
            {"delete": "you can't use '-delete tags' and '-revert tags' at the same time"},
        ),
        (
            {"revert": "tags", "tags": "b"},
            {"revert": "you can't use '-tags' and '-revert tags' at the same time"},
        ),
    ],
)
def test_changes_that_contradict_each_other(
    ct: Asking, params: dict[str, str], errors: dict[str, str]
) -> None:
    assert ct.put(f"{_CTS}/200/config", params).errors == errors


def test_a_volume_that_cannot_be_made(ct: Asking) -> None:
    answer = ct.put(f"{_CTS}/200/config", {"mp2": "local:999999999,mp=/x"})
    assert answer.status == 400
    assert answer.errors["mp2"].startswith("unable to apply pending change mp2 : ")
    assert "mp2" not in _config(ct)
    ct.put(f"{_CTS}/200/config", {"protection": "1"})
    assert "can't remove CT 200 drive 'mp0'" in _ends(ct, "PUT", "200/config", {"delete": "mp0"})


@pytest.mark.parametrize(
    ("method", "path", "params", "says"),
    [
        ("PUT", "resize", {"disk": "rootfs", "size": "1G"}, "unable to shrink disk size"),
        ("PUT", "resize", {"disk": "rootfs", "size": "4G"}, "disk is already at specified size"),
        ("POST", "move_volume", {"volume": "unused0", "storage": "local"}, "cannot move volume"),
        ("POST", "move_volume", {"volume": "mp0", "storage": "no"}, "storage 'no' does not exist"),
        (
            "POST",
            "move_volume",
            {"volume": "mp0", "storage": "local", "target-vmid": "200"},
            "either set storage or target-vmid, but not both",
        ),
        (
            "POST",
            "move_volume",
            {"volume": "rootfs", "target-vmid": "200"},
            "Cannot move to/from 'rootfs'",
        ),
        ("POST", "clone", {"newid": "300"}, "unable to clone mountpoint 'mp1' (type bind)"),
        ("POST", "snapshot", {"snapname": "vzdump"}, "(reserved name)"),
        ("POST", "status/stop", {}, "CT 200 not running"),
    ],
)
def test_what_cannot_be_done(
    ct: Asking, method: str, path: str, params: dict[str, str], says: str
) -> None:
    assert says in _ends(ct, method, f"200/{path}", params)


def test_what_needs_root(ct: Asking, stub: Stub) -> None:
    ct.post("/access/users", {"userid": "joe@pve", "password": "secret12"})
    ct.put("/access/acl", {"path": "/vms", "users": "joe@pve", "roles": "PVEVMAdmin"})
    joe, path = login(stub, "joe@pve", "secret12"), f"{_CTS}/200/config"
    for params, what in (
        ({"features": "keyctl=1"}, "changing feature flags (except nesting)"),
        ({"hookscript": "local:snippets/a.pl"}, "changing the hookscript"),
        ({"mp2": "/mnt/x,mp=/x"}, "mount point type bind"),
        ({"dev0": "/dev/null"}, "configuring device passthrough"),
    ):
        answer = joe.put(path, params)
        assert answer.status == 403
        assert what in answer.reason
        assert "is only allowed for root@pam" in answer.reason
    assert (
        "/sdn/zones/localnetwork/vmbr0, SDN.Use"
        in joe.put(path, {"net0": "name=eth0,bridge=vmbr0"}).reason
    )
    assert joe.put(path, {"features": "nesting=1", "cores": "2"}).status == 200


def test_what_is_not_there(ct: Asking) -> None:
    for action, says in (
        ("start", "Configuration file 'nodes/pve1/lxc/999.conf' does not exist"),
        ("stop", "CT 999 not running"),
        ("reboot", "VM 999 not running"),
        ("resume", "command 'lxc-checkpoint"),
    ):
        assert says in _ends(ct, "POST", f"999/status/{action}", {})


def test_ids_run_out(ct: Asking) -> None:
    ct.put("/cluster/options", {"next-id": "lower=200,upper=201"})
    refused = ct.get("/cluster/nextid")
    assert refused.reason == "unable to get any free VMID in range [200, 201]"


def test_what_lies_below_a_guest(ct: Asking) -> None:
    assert ct.get(f"{_CTS}/200/status").status == 200
    for path in (f"{_CTS}/999", f"{_CTS}/999/status", "/nodes/pve1/qemu/999/status"):
        assert "does not exist" in ct.get(path).reason
