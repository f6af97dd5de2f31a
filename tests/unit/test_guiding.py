"""Names that there are not: what is said of them, and what it leaves alone."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import pytest

import pyvirt_sdk
from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk._guiding import guided_keywords, nearest
from pyvirt_sdk.stub import Stub


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("vm", "did you mean vms?"),
        ("VMS", "did you mean vms?"),
        ("virtual_machines", "write pve.vms"),
        ("access.user", "did you mean users?"),
        ("cluster.staus", "did you mean status?"),
        ("api.node", "did you mean nodes?"),
        ("tasks.lst", "did you mean list?"),
        ("quite_another_thing", "has no attribute 'quite_another_thing'"),
    ],
)
def test_the_name_that_was_meant_is_named(pve: Client, path: str, says: str) -> None:
    *parts, last = path.split(".")
    place: object = pve
    for part in parts:
        place = getattr(place, part)
    with pytest.raises(AttributeError) as caught:
        getattr(place, last)
    assert str(caught.value).endswith(says)


def test_python_adds_no_guess_of_its_own(pve: Client) -> None:
    for place in (pve, pve.vms, pve.vms(100), pve.vms(100).snapshots):
        with pytest.raises(AttributeError) as caught:
            getattr(place, "lits" if place is not pve else "vmss")
        shown = "".join(traceback.format_exception(caught.value))
        assert shown.count("id you mean") <= 1
    with pytest.raises(AttributeError) as caught:
        _ = pve.vms(100).status
    assert "id you mean" not in "".join(traceback.format_exception(caught.value))


def test_nothing_is_asked_for_a_name(pve: Client, pve_stub: Stub) -> None:
    for place in (pve, pve.vms, pve.vms(100), pve.nodes("pve1"), pve.api.nodes("pve1")):
        assert not hasattr(place, "there_is_no_such_name")
        assert getattr(place, "_repr_html_that_is_none", None) is None
        assert not [name for name in dir(place) if name.startswith("_elsewhere_")]
    assert not pve_stub.journal.requests()


def test_the_guiding_leaves_copies_and_pickles_alone(pve: Client, pve_stub: Stub) -> None:
    pve_stub.build.vm(100, name="web")
    vm = pve.vms.get(100)
    again = pickle.loads(pickle.dumps(vm))
    assert (again.vmid, again.name) == (100, "web")
    with pytest.raises(AttributeError, match="did you mean status"):
        _ = again.staus
    assert copy.copy(pve.vms) is not pve.vms
    client = Client("pve1.example.com", token=pve_stub.token)
    copied = pickle.loads(pickle.dumps(client))
    with pytest.raises(AttributeError, match="did you mean vms"):
        _ = copied.vm


def test_an_object_before_its_init_is_no_trap() -> None:
    empty = Client.__new__(Client)
    assert not hasattr(empty, "_caller")
    assert not hasattr(empty, "vm")


@pytest.mark.parametrize("use", [list, lambda vms: [*vms]])
def test_a_collection_is_no_list(pve: Client, use: object) -> None:
    assert callable(use)
    with pytest.raises(TypeError, match=r"is no list: write \.list\(\)"):
        use(pve.vms)


def test_what_is_no_handle_says_what_to_call(pve: Client) -> None:
    guests: Any = pve.guests
    with pytest.raises(TypeError) as caught:
        guests(100)
    assert str(caught.value) == (
        "'Guests' takes no (100): write .get(100) to read it, "
        "pve.vms(100) or pve.containers(100) for a handle, .list() for all"
    )
    backups: Any = pve.backups
    with pytest.raises(TypeError, match=r"takes no \('x'\): write \.list\(\) for all"):
        backups("x")


def test_a_collection_takes_no_brackets(pve: Client) -> None:
    with pytest.raises(TypeError, match=r"\.get\(100\) to read it, \(100\) for a handle, "):
        _ = pve.vms[100]  # type: ignore[index]
    with pytest.raises(TypeError, match=r"\.list\(\) for all"):
        _ = pve.networks[0]  # type: ignore[index]


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_arguments_of_other_packages_are_translated(cls: type) -> None:
    for name, says in [
        ("user", "username='root@pam'"),
        ("verify_ssl", "verify=False"),
        ("token_name", "token='user@realm!name=secret'"),
        ("passwort", "did you mean password="),
    ]:
        with pytest.raises(TypeError) as caught:
            cls("pve1", **{name: "secret-thing"})
        assert says in str(caught.value)
        assert "secret-thing" not in str(caught.value)
    with pytest.raises(TypeError, match="host alone without a name"):
        cls("pve1", "root@pam", "secret-thing")


def test_a_guided_function_says_what_it_takes() -> None:
    @guided_keywords({})
    def connect(host: str, *, port: int = 8006) -> tuple[str, int]:
        return host, port

    assert connect("pve1", port=1) == ("pve1", 1)
    with pytest.raises(TypeError, match=r"connect\(\) takes no anything=$"):
        connect("pve1", anything=1)  # type: ignore[call-arg]


def test_the_package_names_what_was_meant() -> None:
    for name, meant in [("Cleint", "Client"), ("ProxmoxAPI", "Client"), ("Notfound", "NotFound")]:
        with pytest.raises(AttributeError, match=f"did you mean {meant}"):
            getattr(pyvirt_sdk, name)
    assert not hasattr(pyvirt_sdk, "__path_of_nothing__")


def test_the_nearest_name() -> None:
    assert nearest("memroy", ["cores", "memory"]) == "memory"
    assert nearest("Local-LVM", ["local", "local-lvm"]) == "local-lvm"
    assert nearest("nothing like it", ["cores", "memory"]) is None
    assert nearest("x", []) is None


async def test_blocks_of_the_wrong_kind(pve: Client, apve: AsyncClient) -> None:
    with pytest.raises(TypeError, match="for 'async with'"), apve:  # type: ignore[attr-defined]
        pass
    with pytest.raises(TypeError, match="take AsyncClient"):
        async with pve:  # type: ignore[attr-defined]
            pass
