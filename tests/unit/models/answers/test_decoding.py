from __future__ import annotations

import contextlib
import doctest
import subprocess
import sys
import warnings
from typing import Any

import pytest

import pyvirt_sdk.models.answer
import pyvirt_sdk.models.base
import pyvirt_sdk.models.decoding
import pyvirt_sdk.models.rows
from pyvirt_sdk import models
from pyvirt_sdk.errors import InvalidResponse
from pyvirt_sdk.formats import MigrationSettings, NetDevice
from pyvirt_sdk.models.base import DriftWarning
from pyvirt_sdk.models.rows import Rows

CONFIG = ("GET", "/nodes/{node}/qemu/{vmid}/config")
RESOURCES = ("GET", "/cluster/resources")
STATUS = ("GET", "/nodes/{node}/status")
POOL = ("GET", "/pools/{poolid}")


@pytest.mark.parametrize("module", [
    models, pyvirt_sdk.models.answer, pyvirt_sdk.models.base, pyvirt_sdk.models.decoding,
    pyvirt_sdk.models.rows,
])  # fmt: skip
def test_the_examples_in_the_docstrings(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


def test_a_configuration() -> None:
    data = {
        "digest": "d", "cores": 2, "memory": "2048", "boot": " ", "allow-ksm": 1, "numa": 0,
        "net0": "virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1", "net12": "e1000",
        "scsi0": "local:1,size=4G", "virtio0": "local:2,size=4G", "numa0": "cpus=0-1",
        "of-the-future0": {"x": [1]}, "net": "no family",
    }  # fmt: skip
    config = models.decode(*CONFIG, data, strict=True)
    assert (config.cores, config.memory.current, config.allow_ksm) == (2, 2048, True)
    assert (config.numa, config.numa_n[0].cpus) == (False, "0-1")
    assert {number: net.model for number, net in config.net.items()} == {0: "virtio", 12: "e1000"}
    assert config.net[0].firewall is True
    assert (str(config.scsi[0]), str(config.virtio[0])) == ("local:1,size=4G", "local:2,size=4G")
    assert config.model_extra == {"of-the-future0": {"x": [1]}, "net": "no family"}
    assert models.dump(config) == data


def test_numbers_that_come_as_text_are_read_and_given_back_as_text() -> None:
    data = {"id": "qemu/1", "type": "qemu", "mem": "5", "cpu": "0.5", "template": "1", "vmid": 1.0}
    row = models.decode(*RESOURCES, [data], strict=True)[0]
    assert (row.mem, row.cpu, row.template, row.vmid) == (5, 0.5, True, 1)
    assert models.dump(row) == data


def test_a_number_declared_and_sent_as_text_is_a_number() -> None:
    data = {"pos": "3", "type": "in", "action": "ACCEPT"}
    rule = models.decode("GET", "/cluster/firewall/rules/{pos}", data, strict=True)
    assert rule.pos == 3
    assert models.dump(rule)["pos"] == "3"


@pytest.mark.parametrize(
    ("value", "truth"), [(0, False), (1, True), ("0", False), ("", False), (7, True), (True, True)]
)
def test_booleans_are_perl_s(value: Any, truth: bool) -> None:
    row = models.decode(*RESOURCES, [{"id": "x", "type": "qemu", "template": value}], strict=True)[
        0
    ]
    assert row.template is truth
    assert models.dump(row)["template"] == value


def test_whole_numbers_stay_whole() -> None:
    rows = [{"id": "x", "type": "node", "maxcpu": one} for one in (4, 4.5)]
    assert str(models.decode(*RESOURCES, rows)) == (
        "[ClusterResourcesRow(id='x', type='node', maxcpu=4),"
        " ClusterResourcesRow(id='x', type='node', maxcpu=4.5)]"
    )


def test_a_property_string_that_the_server_took_apart() -> None:
    data = {"migration": {"type": "secure", "network": "10.0.0.0/24"}, "allowed-tags": [],
            "user-tag-access": {"user-allow": "list", "user-allow-list": ["a", "b"]}}  # fmt: skip
    options = models.decode("GET", "/cluster/options", data, strict=True)
    assert options.migration == MigrationSettings(type="secure", network="10.0.0.0/24")
    assert str(options.user_tag_access) == "user-allow=list,user-allow-list=a;b"
    assert models.dump(options) == data


def test_a_word_that_no_list_of_choices_has_is_kept() -> None:
    row = models.decode(*RESOURCES, [{"id": "x", "type": "quantum"}], strict=True)[0]
    assert row.type == "quantum"


def test_rows_are_read_when_they_are_looked_at() -> None:
    data: list[Any] = [{"id": "x", "type": "qemu", "mem": "much"}] * 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rows = models.decode(*RESOURCES, data)
        assert (len(rows), rows.raw[1]["mem"]) == (3, "much")
        assert rows.column("mem") == ["much"] * 3
        assert models.dump(rows[1:]) == data[1:]
    with pytest.warns(DriftWarning, match=r"ClusterResourcesRow\.mem"):
        assert rows[0].mem == "much"


def test_drift_is_an_error_where_reading_is_strict() -> None:
    with pytest.raises(InvalidResponse, match=r"ClusterResourcesRow: unexpected mem$"):
        models.decode(*RESOURCES, [{"id": "x", "mem": "much"}], strict=True)
    with pytest.raises(InvalidResponse, match=r"NodesQemuConfig: unexpected net\[n\]"):
        models.decode(*CONFIG, {"digest": "d", "net0": 5}, strict=True)
    with pytest.raises(InvalidResponse, match=r"unexpected members\.vmid"):
        models.decode(*POOL, {"members": [pool_member(vmid="x")]}, strict=True)


def test_an_error_does_not_show_values() -> None:
    with pytest.raises(InvalidResponse) as caught:
        models.decode("POST", "/access/ticket", {"username": "a", "ticket": ["hush"]}, strict=True)
    assert "hush" not in repr(caught.value)


def pool_member(**more: Any) -> dict[str, Any]:
    return {"id": "qemu/1", "node": "pve1", "type": "qemu", **more}


def test_a_drifted_row_in_an_answer_costs_no_other() -> None:
    members = [pool_member(vmid="7"), pool_member(vmid="x"), "what"]
    data = {"members": members, "comment": {}}
    with pytest.warns(DriftWarning) as told:
        pool = models.decode(*POOL, data)
    assert {str(one.message).split()[0] for one in told} == {
        "PoolsItem.comment", "PoolsItem.members", "PoolsItem.members.vmid"
    }  # fmt: skip
    assert (pool.comment, pool.members[2]) == ({}, "what")
    assert [member.vmid for member in pool.members[:2]] == [7, "x"]
    assert models.dump(pool) == data


def test_a_device_that_cannot_be_read_costs_no_other() -> None:
    data = {"digest": "d", "net0": "virtio", "net1": ["x"], "net2": "a=b,a=c"}
    with pytest.warns(DriftWarning, match=r"NodesQemuConfig\.net"):
        config = models.decode(*CONFIG, data)
    assert config.net == {0: NetDevice(model="virtio"), 1: ["x"], 2: "a=b,a=c"}
    assert models.dump(config) == data


def test_what_is_missing_is_none_and_the_rest_is_read() -> None:
    config = models.decode(*CONFIG, {"cores": "2", "net0": "virtio,tag=3"}, strict=True)
    assert (type(config).__name__, config.digest) == ("NodesQemuConfig", None)
    assert (config.cores, config.net[0].tag) == (2, 3)
    assert models.dump(config.model_copy()) == {"cores": 2, "net0": "virtio,tag=3"}


@pytest.mark.parametrize("data", [None, "text", 5, {"a": 1}, [1, None, {"id": 2}]])
@pytest.mark.parametrize("operation", [CONFIG, RESOURCES, ("GET", "/cluster/nextid")])
def test_an_answer_of_another_kind_stays_what_it_is(operation: tuple[str, str], data: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = models.decode(*operation, data)
        assert models.dump(value) == data
        assert not isinstance(value, Rows) or [models.dump(row) for row in value] == data
    readable = data is None or (operation, data) in [
        (("GET", "/cluster/nextid"), "text"),
        (CONFIG, {"a": 1}),  # nothing of it is known, and nothing is lost
    ]
    with contextlib.nullcontext() if readable else pytest.raises(InvalidResponse):
        models.decode(*operation, data, strict=True)


@pytest.mark.parametrize(("method", "path", "data"), [
    ("GET", "/cluster/nextid", "100"),
    ("POST", "/nodes/{node}/qemu", "UPID:pve1:00001000:00002000:65A00000:qmcreate:1:root@pam:"),
    ("POST", "/nodes/{node}/qemu/{vmid}/config", None),
    ("GET", "/access", [{"subdir": "users"}]),
    ("GET", "/access/permissions", {"/": {"Sys.Audit": 1}}),
    ("GET", "/nodes/{node}/lxc/{vmid}/interfaces", None),
    ("GET", "/of/the/future", {"any": ["thing"]}),
])  # fmt: skip
def test_plain_data_stays_plain(method: str, path: str, data: Any) -> None:
    value = models.decode(method, path, data, strict=True)
    assert value == data
    assert models.dump(value) == data


def test_nulls_and_tokens_by_name() -> None:
    users = [{"userid": "a@pve", "tokens": None, "realm-type": None}]
    assert models.dump(models.decode("GET", "/access/users", users, strict=True)) == users
    tokens = {"tokens": {"any-name": {"expire": 0}}}
    user = models.decode("GET", "/access/users/{userid}", tokens, strict=True)
    assert user.tokens == {"any-name": {"expire": 0}}


def test_a_changed_copy_is_written_anew() -> None:
    config = models.decode(*CONFIG, {"digest": "d", "cores": "2", "net0": "bridge=vmbr0,virtio"})
    copy = config.model_copy(update={"cores": 4})
    assert models.dump(copy) == {"digest": "d", "cores": 4, "net0": "virtio,bridge=vmbr0"}
    with pytest.raises(ValueError, match="frozen"):
        config.cores = 5


def test_one_area_is_loaded_at_a_time() -> None:
    code = (
        "import sys; from pyvirt_sdk import models;"
        "assert 'pydantic' not in sys.modules;"
        "models.decode('GET', '/version', {'version': '9', 'release': '9', 'repoid': 'x'});"
        "loaded = {name.partition('.generated.')[2] for name in sys.modules if 'models.g' in name};"
        "assert loaded == {'', 'index', 'version'}, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_no_other_name() -> None:
    assert dir(models) == ["decode", "dump"]
    with pytest.raises(AttributeError, match="Decode"):
        getattr(models, "Decode")  # noqa: B009 # a type checker would refuse the plain way
