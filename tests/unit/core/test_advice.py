"""What to write instead: parameters, paths, rights, and texts of the server."""

from __future__ import annotations

import pytest

from pyvirt_sdk import Client, schema
from pyvirt_sdk._core.advice import advice, path_advice
from pyvirt_sdk._core.granting import granting, role_with
from pyvirt_sdk._core.prepare import prepare
from pyvirt_sdk.errors import ParameterError


def told(**params: object) -> str:
    """The hint for a VM that is made with these parameters."""
    with pytest.raises(ParameterError) as caught:
        prepare("POST", "/nodes/pve1/qemu", {"vmid": 100, **params})
    return caught.value.hint or ""


@pytest.mark.parametrize(
    ("params", "hint"),
    [
        ({"memroy": 512}, "did you mean memory for memroy?"),
        ({"memroy": 512, "memory": 512}, "did you mean memory for memroy?"),
        ({"memory": "2 GB"}, "memory is a whole number of MiB: memory=2048"),
        ({"memory": "much"}, "memory is a whole number of MiB: memory=2048"),
        ({"cores": "two"}, "cores is a whole number"),
        ({"cpulimit": "much"}, "cpulimit is a number"),
        ({"onboot": "yes"}, "onboot is True or False"),
        ({"ide_2": "none"}, "did you mean ide={2: ...} for ide_2?"),
        ({"net": "virtio"}, "net is a mapping by number: net={0: ...}"),
        ({"net": {99: "virtio"}}, "there are net0 to net31"),
        (
            {"net0": {0: "virtio"}},
            "the number stands in the mapping alone: net={0: ...}",
        ),
        ({"net0": "virtio,birdge=vmbr0"}, "did you mean bridge for birdge in net0?"),
        ({"cores": "two", "onboot": "no"}, "cores is a whole number; onboot is True or False"),
        ({"entirely_unlike": 1}, ""),
    ],
)
def test_what_to_write_instead(params: dict[str, object], hint: str) -> None:
    assert told(**params) == hint


def test_what_is_missing_is_what_was_meant() -> None:
    with pytest.raises(ParameterError, match="did you mean hostname for name"):
        prepare("POST", "/nodes/pve1/lxc", {"vmid": 100, "ostemplate": "x", "name": "dns"})


def test_what_the_server_refuses_is_advised_upon_without_an_operation() -> None:
    assert advice({"snapname": "invalid format - invalid configuration ID 'a b'\n"})
    assert advice({"x": "something new"}) is None


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("/nods", "did you mean nodes for nods?"),
        ("/nodes/pve1/qmeu/100", "did you mean qemu for qmeu?"),
        ("/api2/json/nodes", "leave /api2/json away: write /nodes"),
        ("api2/json/nodes", "leave api2/json away: write /nodes"),
        ("/nodes/pve1/qemu", None),
        ("/entirely/unlike", None),
    ],
)
def test_paths(path: str, hint: str | None) -> None:
    assert path_advice(path) == hint


def test_the_roles_that_are_named_have_the_privilege(pve: Client) -> None:
    roles = {role.roleid: set(role.privs) for role in pve.access.roles.list()}
    privileges = {
        name
        for operation in schema.operations()
        for name in roles["Administrator"]
        if name in str(operation.permissions)
    }
    assert len(privileges) > 25
    for privilege in privileges:
        role = role_with(privilege)
        enough = {name for name, held in roles.items() if privilege in held}
        assert role in enough or (role is None and not enough - {"Administrator", "PVEAdmin"})


def test_granting_what_only_administrators_have_names_no_role() -> None:
    assert "<a role with Sys.Modify>" in granting("/nodes/pve1", ["Sys.Modify"], "user='a@pve'")
