"""Nodes that come and go."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_NODES = "/cluster/config/nodes"


@pytest.fixture
def stub() -> Stub:
    return Stub.demo()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


def test_a_new_node_is_a_member_and_offline_until_it_has_joined(ask: Asking) -> None:
    answer = ask.post(f"{_NODES}/pve4", {"link0": "address=192.0.2.40"}).data
    assert "ring0_addr: 192.0.2.40" in answer["corosync_conf"]
    assert [row["name"] for row in ask.get(_NODES).data] == ["pve1", "pve2", "pve3", "pve4"]
    online = {row["node"]: row["status"] for row in ask.get("/nodes").data}
    assert online["pve4"] == "offline"
    assert ask.get("/nodes/pve4/status").status == 595
    assert ask.post(f"{_NODES}/pve4").reason == "can't add existing node 'pve4'"


def test_a_number_that_was_freed_is_given_again(ask: Asking) -> None:
    ask.delete(f"{_NODES}/pve2")
    ask.post(f"{_NODES}/pve9", {"new_node_ip": "192.0.2.90"})
    numbers = {row["name"]: row["nodeid"] for row in ask.get(_NODES).data}
    assert numbers == {"pve1": "1", "pve3": "3", "pve9": "2"}


def test_a_node_that_leaves_takes_its_guests_along(ask: Asking) -> None:
    assert ask.delete(f"{_NODES}/pve2").data is None
    resources = ask.get("/cluster/resources").data
    assert not [row for row in resources if row.get("node") == "pve2"]
    assert ask.get("/nodes/pve2/qemu").status == 500
    assert sorted(row["vmid"] for row in resources if row["type"] == "qemu") == [100, 9000]


def test_a_node_cannot_remove_itself_or_a_stranger(ask: Asking) -> None:
    assert ask.delete(f"{_NODES}/pve1").reason == "Cannot delete myself from cluster!"
    assert ask.delete(f"{_NODES}/nix").reason == "Node/IP: nix is not a known host of the cluster."


def test_there_is_no_other_cluster_to_join() -> None:
    stub = Stub.single_node()
    alone = login(stub, "root@pam", stub.password)
    wish = {"hostname": "192.0.2.99", "fingerprint": ":".join(["AB"] * 32), "password": "secret"}
    answer = alone.post("/cluster/config/join", wish)
    assert alone.task(answer)["exitstatus"].startswith("500 Can't connect to 192.0.2.99:8006")
    stub.build.vm(100)
    answer = alone.post("/cluster/config/join", wish)
    assert "* this host already contains virtual guests" in alone.log(answer)
