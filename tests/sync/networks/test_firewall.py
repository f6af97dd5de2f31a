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
    changed = office.change("192.0.2.66", nomatch=True, comment="the printer")
    assert (changed.nomatch, changed.comment) == (True, "the printer")
    office.remove("192.0.2.66")
    assert len(office.entries()) == 1
    assert office.update(comment="where we sit").comment == "where we sit"
    gate = pve.firewall.aliases.create("gate", cidr="192.0.2.1")
    gate.update(comment="the way out")
    assert (gate.cidr, gate.comment) == ("192.0.2.1", "the way out")
    assert {"office", "gate"} <= {row.name for row in pve.firewall.refs()}
    assert [(row.name, row.scope) for row in pve.firewall.refs("alias")] == [("gate", "dc")]
    assert "SSH" in {macro.macro for macro in pve.firewall.macros()}
    office.delete(force=True)
    with pytest.raises(NotFound):
        pve.firewall.ipsets.get("office")


def test_every_level_has_one(pve: Client, pve_stub: Stub) -> None:
    vm = pve.vms.create(node="pve1", wait=True)
    pve.firewall.enable()
    assert pve.firewall.options().enable
    pve.firewall.disable()
    node = pve.nodes("pve1").firewall
    node.update_options(log_level_in="info")
    assert node.options().log_level_in == "info"
    assert [line.n for line in node.log(limit=5, since=0)] == [1]
    vm.firewall.enable()
    vm.firewall.update_options({"policy_in": "DROP"}, unset=["dhcp"])
    vm.firewall.rules.create(type="in", action="ACCEPT", macro="SSH")
    vm.firewall.ipsets.create("friends").add("192.0.2.7")
    vm.firewall.aliases.create("me", cidr="192.0.2.8")
    assert {"friends", "me"} <= {row.name for row in vm.firewall.refs()}
    firewall = pve_stub.state.firewall("guest/100")
    assert firewall.options["policy_in"] == "DROP"
    assert len(firewall.rules) == 1
    with pytest.raises(ParameterError, match="node of <VM 100> is not known"):
        _ = pve.vms(100).firewall


def test_a_list_of_rules_is_taken_over(pve: Client, pve_stub: Stub) -> None:
    rules = pve.firewall.rules
    for macro in ("SSH", "HTTPS"):
        rules.create(type="in", action="ACCEPT", macro=macro)
    rules.create(type="in", action="DROP", proto="icmp", icmp_type="any", enable=False)
    read = rules.list()
    vm = pve.vms.create(node="pve1", wait=True)
    vm.firewall.rules.create(type="out", action="DROP")
    vm.firewall.rules.replace(read)
    copied = vm.firewall.rules.list()
    assert [(one.action, one.macro, one.icmp_type, one.enable) for one in copied] == [
        ("DROP", None, "any", False),
        ("ACCEPT", "HTTPS", None, True),
        ("ACCEPT", "SSH", None, True),
    ]
    vm.firewall.rules.replace([{"type": "in", "action": "ACCEPT", "macro": "DNS"}])
    assert [one["macro"] for one in pve_stub.state.firewall("guest/100").rules] == ["DNS"]
    good = {"type": "in", "action": "ACCEPT", "macro": "HTTP"}
    with pytest.raises(ParameterError, match="nosuch"):
        vm.firewall.rules.replace([{"type": "in", "action": "ACCEPT", "nosuch": 1}, good])
    assert [one["macro"] for one in pve_stub.state.firewall("guest/100").rules] == ["DNS"]
    vm.firewall.rules.replace([])
    assert pve_stub.state.firewall("guest/100").rules == []


def test_a_rule_is_put_where_it_is_wanted(pve: Client, pve_stub: Stub) -> None:
    rules = pve.firewall.rules
    for pos, macro in enumerate(("SSH", "DNS", "HTTPS")):
        rules.create(type="in", action="ACCEPT", macro=macro, pos=pos)
    rules.create(type="in", action="DROP", macro="HTTP", pos=1)
    stored = [rule["macro"] for rule in pve_stub.state.firewall("cluster").rules]
    assert stored == ["SSH", "HTTP", "DNS", "HTTPS"]
