from __future__ import annotations

import datetime as dt
from enum import Enum
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from pyvirt_sdk._core.encoding import encode, encode_params, encode_path, flatten, join
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import ParameterError


class Mode(Enum):
    STOP = "stop"


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"onboot": True, "protection": False}, "onboot=1&protection=0"),
        ({"memory": 2048, "cpulimit": 0.5}, "memory=2048&cpulimit=0.5"),
        ({"name": None, "pool": "x"}, "pool=x"),
        ({"net0": "virtio,bridge=vmbr0"}, "net0=virtio%2Cbridge%3Dvmbr0"),
        ({"delete": ["net0", "net1"]}, "delete=net0&delete=net1"),
        ({"delete": {"b", "a"}}, "delete=a&delete=b"),
        ({"tags": []}, "tags="),
        ({"agent": {"enabled": True, "type": None}}, "agent=enabled%3D1"),
        ({"net": {0: "virtio", 2: "e1000", 3: None}}, "net0=virtio&net2=e1000"),
        ({"numa": {0: {"cpus": "0-1", "memory": 512}}}, "numa0=cpus%3D0-1%2Cmemory%3D512"),
        ({"mode": Mode.STOP}, "mode=stop"),
        ({"password": SecretStr("p=&;+ ")}, "password=p%3D%26%3B%2B%20"),
        ({"since": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}, "since=1767225600"),
        ({"comment": "grün ✓"}, "comment=gr%C3%BCn%20%E2%9C%93"),
        ({}, ""),
    ],
)
def test_parameters_as_the_server_reads_them(params: dict[str, object], text: str) -> None:
    assert encode_params(params) == text


def test_what_cannot_be_sent_is_named() -> None:
    with pytest.raises(ParameterError, match=r"name holds '\\ud800'"):
        encode_params({"name": "web\ud800"})
    with pytest.raises(ParameterError, match="a path holds"):
        encode_path("/nodes/\ud800")
    with pytest.raises(ParameterError) as caught:
        encode_params({"description": b"bytes"})
    assert caught.value.errors == {"description": "bytes cannot be sent, give a text"}


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_reads_and_deletes_carry_parameters_in_the_query_and_no_body(method: str) -> None:
    message = encode(Request(method, "/nodes/pve1/qemu/100", {"purge": True}))
    assert message.target == "/api2/json/nodes/pve1/qemu/100?purge=1"
    assert message.body is None


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_writes_carry_a_form(method: str) -> None:
    message = encode(Request(method, "/pools", {"poolid": "a b"}), base="/lab")
    assert message.target == "/lab/api2/json/pools"
    assert message.body == b"poolid=a%20b"
    assert ("Content-Type", "application/x-www-form-urlencoded") in message.headers


def test_a_write_without_parameters_has_an_empty_form() -> None:
    assert encode(Request("POST", "/nodes/pve1/qemu/100/status/start")).body == b""


@pytest.mark.parametrize(
    ("path", "encoded"),
    [
        ("/nodes/pve1", "/nodes/pve1"),
        ("nodes/pve1", "/nodes/pve1"),
        ("/storage/local/content/local:iso/a b.iso", "/storage/local/content/local:iso/a%20b.iso"),
        ("/access/users/grün@pve", "/access/users/gr%C3%BCn@pve"),
        ("/x/50%", "/x/50%25"),
        ("/x/a%2Fb", "/x/a%2Fb"),
    ],
)
def test_paths_are_encoded_once(path: str, encoded: str) -> None:
    assert encode_path(path) == encoded


def test_a_query_in_the_path_is_refused_with_the_way_to_do_it() -> None:
    with pytest.raises(ParameterError, match="params="):
        encode_path("/nodes?full=1")


def test_segments_keep_slashes_inside() -> None:
    path = join("nodes", "pve1", "storage", "local", "content", "local:iso/my image.iso")
    assert path == "/nodes/pve1/storage/local/content/local:iso%2Fmy%20image.iso"


def test_families_are_written_out() -> None:
    assert flatten({"scsi": {0: "a", 1: None}, "numa": True}) == {"scsi0": "a", "numa": True}


names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1)


@given(st.dictionaries(names, st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]))))
def test_every_text_survives_the_form(params: dict[str, str]) -> None:
    text = encode_params(params)
    assert dict(parse_qsl(text, keep_blank_values=True)) == params
    assert text.isascii()


@given(names)
def test_every_id_survives_the_path(value: str) -> None:
    assert unquote(join(value))[1:] == value
    assert encode_path(join(value)) == join(value)
