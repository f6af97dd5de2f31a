# Made from tests/aio/networks/test_firewall.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, DigestConflict, NotFound, ParameterError
from pyvirt_sdk.stub import Stub


def test_rules_have_an_order(pve: Client, pve_stub: Stub) -> None:
    rules = pve.firewall.rules
    for macro in ("SSH", "HTTPS", "DNS"):
        rules.create(type="in", action="ACCEPT", macro=macro)
    assert [rule.macro for rule in rules.list()] == ["DNS", "HTTPS", "SSH"]
    assert all(rule.enable for rule in rules.list())
    rules.move(2, to=0)
    assert [rule.macro for rule in rules.list()] == ["SSH", "DNS", "HTTPS"]
    first = rules.get(0)
    rules.update(0, source="10.0.0.0/8", digest=first.digest)
    assert rules.get(0).source == "10.0.0.0/8"
    with pytest.raises(DigestConflict):
        rules.update(0, dest="10.0.0.1", digest=first.digest)
    rules.update(0, unset=["source"])
    assert rules.get(0).source is None
    rules.delete(1)
    stored = pve_stub.state.firewall("cluster").rules
    assert [rule["macro"] for rule in stored] == ["SSH", "HTTPS"]
    with pytest.raises(NotFound):
        rules.get(7)


def test_groups_sets_and_aliases(pve: Client) -> None:
    web = pve.firewall.groups.create("web", comment="servers")
    web.rules.create(type="in", action="ACCEPT", macro="HTTP")
    assert [rule.macro for rule in web.rules.list()] == ["HTTP"]
    pve.firewall.rules.create(type="group", action="web")
    assert web.update(comment="web servers").comment == "web servers"
    office = pve.firewall.ipsets.create("office")
    office.add("192.0.2.0/24", comment="all")
    office.add("192.0.2.66", nomatch=True)
    entries = {one.cidr: one.nomatch for one in office.entries()}
    assert entries == {"192.0.2.0/24": False, "192.0.2.66": True}
    office.remove("192.0.2.66")
    assert len(office.entries()) == 1
    assert office.update(comment="where we sit").comment == "where we sit"
    gate = pve.firewall.aliases.create("gate", cidr="192.0.2.1")
    gate.update(comment="the way out")
    assert (gate.cidr, gate.comment) == ("192.0.2.1", "the way out")
    assert {"office", "gate"} <= {row["name"] for row in pve.firewall.refs()}
    assert [row["name"] for row in pve.firewall.refs("alias")] == ["gate"]
    assert "SSH" in {macro.macro for macro in pve.firewall.macros()}
    office.delete(force=True)
    with pytest.raises(NotFound):
        pve.firewall.ipsets.get("office")


def test_every_level_has_one(pve: Client, pve_stub: Stub) -> None:
    vm = pve.vms.create(node="pve1", wait=True)
    pve.firewall.enable()
    assert pve.firewall.options()["enable"] == 1
    pve.firewall.disable()
    node = pve.nodes("pve1").firewall
    node.update_options(log_level_in="info")
    assert node.options()["log_level_in"] == "info"
    assert len(node.log(limit=5)) <= 5
    vm.firewall.enable()
    vm.firewall.update_options({"policy_in": "DROP"}, unset=["dhcp"])
    vm.firewall.rules.create(type="in", action="ACCEPT", macro="SSH")
    vm.firewall.ipsets.create("friends").add("192.0.2.7")
    vm.firewall.aliases.create("me", cidr="192.0.2.8")
    assert {"friends", "me"} <= {row["name"] for row in vm.firewall.refs()}
    firewall = pve_stub.state.firewall("guest/100")
    assert firewall.options["policy_in"] == "DROP"
    assert len(firewall.rules) == 1
    with pytest.raises(ParameterError, match="node of <VM 100> is not known"):
        _ = pve.vms(100).firewall
