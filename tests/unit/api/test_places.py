"""Walking the tree: ids are checked where they are given, and nothing is loaded too early."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from pyvirt_sdk._api.sync.tree.root import API
from pyvirt_sdk.errors import InvalidResponse, ParameterError
from pyvirt_sdk.formats import UPID, VolumeID
from tests.unit.api.walking import Recorder
from tools.operation_tree import argument, attribute

UPID_TEXT = "UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:"


def test_a_place_shows_its_path() -> None:
    api = API(Recorder(), {})
    assert repr(api) == "<api />"
    assert repr(api.nodes("pve1").qemu("100").status) == "<api /nodes/pve1/qemu/100/status>"


@pytest.mark.parametrize(
    ("vmid", "said"),
    [
        (99, "valid VM ID"),
        ("abc", "integer"),
        ("100/config", "integer"),
        ("", "''"),
        ("..", "'..'"),
        (True, "bool"),
        (None, "NoneType"),
        (100.0, "float"),
        ([100], "list"),
    ],
)
def test_a_wrong_id_is_refused_at_the_call(vmid: Any, said: str) -> None:
    qemu = API(Recorder(), {}).nodes("pve1").qemu
    with pytest.raises(ParameterError) as caught:
        qemu(vmid)
    assert said in caught.value.errors["vmid"]


@pytest.mark.parametrize("word", ["", ".", ".."])
def test_an_id_never_leads_to_another_path(word: str) -> None:
    with pytest.raises(ParameterError):
        API(Recorder(validate=False), {}).pools(word)


def test_without_validation_an_id_may_be_of_the_future() -> None:
    api = API(Recorder(validate=False), {})
    assert repr(api.nodes("pve1").qemu(7)) == "<api /nodes/pve1/qemu/7>"


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("lab/east", "/pools/lab%2Feast"),
        ("100% ü", "/pools/100%25%20%C3%BC"),
        ("a?b#c", "/pools/a%3Fb%23c"),
        ("{node}", "/pools/%7Bnode%7D"),
    ],
)
def test_odd_characters_of_an_id_are_encoded(given: str, path: str) -> None:
    recorder = Recorder(validate=False)
    API(recorder, {}).pools(given).get()
    assert recorder.requests[0].path == path


def test_ids_may_be_objects() -> None:
    node = API(Recorder(), {}).nodes("pve1")
    volume = node.storage("local").content(VolumeID("local", "iso/debian 12.iso"))
    assert repr(volume).endswith("/content/local:iso%2Fdebian%2012.iso>")
    assert repr(node.tasks(UPID.parse(UPID_TEXT))) == f"<api /nodes/pve1/tasks/{UPID_TEXT}>"


def test_where_operations_differ_one_of_them_has_to_take_the_id() -> None:
    node = API(Recorder(), {}).nodes("pve1")
    assert repr(node.ceph.mds("a" * 201)).startswith("<api")  # too long for POST alone
    with pytest.raises(ParameterError) as caught:
        node.ceph.mds("a" * 201).post()
    assert set(caught.value.errors) == {"name"}
    with pytest.raises(ParameterError):
        node.ceph.mds("a_b")


def test_an_id_that_was_refused_is_refused_again() -> None:
    qemu = API(Recorder(), {}).nodes("pve1").qemu
    for _ in range(2):
        with pytest.raises(ParameterError):
            qemu(1)
        assert repr(qemu(100)).endswith("/100>")


@pytest.mark.parametrize("family", ["virtio", 3, True])
def test_a_family_is_a_mapping(family: Any) -> None:
    qemu = API(Recorder(), {}).nodes("pve1").qemu
    with pytest.raises(ParameterError) as caught:
        qemu.post(vmid=100, numa=False, numa_n=family)
    assert set(caught.value.errors) == {"numa"}


def test_a_task_that_was_not_named_is_an_error_and_says_that_it_was_done() -> None:
    start = API(Recorder(), {}).nodes("pve1").qemu(100).status.start
    with pytest.raises(InvalidResponse, match="as it was told"):
        start.post()


def test_names_that_would_hide_something() -> None:
    assert attribute("in") == "in_"
    assert attribute("delete") == "delete_"
    assert argument("delete") == "delete"
    for word in ("self", "_caller", "7z"):
        with pytest.raises(ValueError, match=word):
            attribute(word)


@pytest.mark.parametrize(
    ("walk", "loaded"),
    [
        ("pve", set()),
        ("pve.api", {"root"}),
        ("pve.api.nodes", {"root", "nodes"}),
        ("pve.api.nodes('pve1').qemu(100)", {"root", "nodes", "nodes_qemu"}),
        ("pve.api.version", {"root", "version"}),
    ],
)
def test_an_area_is_loaded_when_it_is_walked_into(walk: str, loaded: set[str]) -> None:
    code = (
        "import sys; from pyvirt_sdk import Client; pve = Client('pve1', token='a@b!c=d'); "
        f"{walk}; print(*(name for name in sys.modules if 'pyvirt_sdk._api' in name))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names = run.stdout.split()
    assert {name.rpartition(".")[2] for name in names if ".tree." in name} == loaded
    assert bool(names) is bool(loaded)
    assert not any("aio" in name or "choices" in name for name in names)
