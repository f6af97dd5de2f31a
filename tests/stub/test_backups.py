"""Who may back up what, with which options."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_VZDUMP = "/nodes/pve1/vzdump"


@pytest.fixture
def joe(stub: Stub, ask: Asking) -> Asking:
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": "100"}))
    ask.post("/access/users", {"userid": "joe@pve", "password": "secret12"})
    for path, roles in (("/vms", "PVEVMAdmin"), ("/storage", "PVEDatastoreUser")):
        ask.put("/access/acl", {"path": path, "users": "joe@pve", "roles": roles})
    return login(stub, "joe@pve", "secret12")


@pytest.mark.parametrize(
    ("params", "errors"),
    [
        ({"all": "1"}, {"all": "option conflicts with option 'vmid'"}),
        ({"exclude": "101"}, {"exclude": "option conflicts with option 'vmid'"}),
        ({"pool": "p"}, {"pool": "option conflicts with option 'vmid'"}),
        ({"vmid": ""}, {"vmid": "property is missing"}),
    ],
)
def test_guests_are_chosen_in_one_way(
    ask: Asking, params: dict[str, str], errors: dict[str, str]
) -> None:
    assert ask.post(_VZDUMP, {"vmid": "100"} | params).errors == errors


@pytest.mark.parametrize(
    ("params", "says"),
    [
        ({"ionice": "3"}, "(/, Sys.Modify)"),
        ({"prune-backups": "keep-last=1"}, "(/storage/local, Datastore.Allocate)"),
        ({"fleecing": "enabled=1,storage=fast"}, "(/storage/fast, Datastore.AllocateSpace)"),
    ],
)
def test_some_options_need_rights(joe: Asking, params: dict[str, str], says: str) -> None:
    joe.stub.build.storage("fast", type="dir", path="/srv", content="images")
    joe.stub.state.access.acl.pop("/storage", None)
    assert says in joe.post(_VZDUMP, {"vmid": "100"} | params).reason


def test_the_defaults_are_not_all_for_everybody(ask: Asking, joe: Asking) -> None:
    shown = ask.get(f"{_VZDUMP}/defaults").data
    assert shown.keys() - joe.get(f"{_VZDUMP}/defaults").data.keys() >= {"dumpdir", "ionice"}


def test_a_configuration_in_a_backup_is_for_those_who_may_back_up(ask: Asking, joe: Asking) -> None:
    ask.done(ask.post(_VZDUMP, {"vmid": "100", "storage": "local"}))
    (row,) = ask.get("/nodes/pve1/storage/local/content", {"content": "backup"}).data
    path, wish = f"{_VZDUMP}/extractconfig", {"volume": row["volid"]}
    assert "smbios1" in joe.get(path, wish).data
    ask.put("/access/acl", {"path": "/vms", "users": "joe@pve", "roles": "PVEVMUser"})
    ask.put(
        "/access/acl", {"path": "/vms", "users": "joe@pve", "roles": "PVEVMAdmin", "delete": "1"}
    )
    assert joe.get(path, wish).status == 200
    ask.put(
        "/access/acl", {"path": "/vms", "users": "joe@pve", "roles": "PVEVMUser", "delete": "1"}
    )
    assert joe.get(path, wish).reason == "Permission check failed (/vms/100, VM.Backup)"
