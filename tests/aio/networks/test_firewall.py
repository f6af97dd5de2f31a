from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, DigestConflict, NotFound, ParameterError
from pyvirt_sdk.stub import Stub


async def test_rules_have_an_order(apve: AsyncClient, pve_stub: Stub) -> None:
    rules = apve.firewall.rules
    for macro in ("SSH", "HTTPS", "DNS"):
        await rules.create(type="in", action="ACCEPT", macro=macro)
    assert [rule.macro for rule in await rules.list()] == ["DNS", "HTTPS", "SSH"]
    assert all(rule.enable for rule in await rules.list())
    await rules.move(2, to=0)
    assert [rule.macro for rule in await rules.list()] == ["SSH", "DNS", "HTTPS"]
    first = await rules.get(0)
    await rules.update(0, source="10.0.0.0/8", digest=first.digest)
    assert (await rules.get(0)).source == "10.0.0.0/8"
    with pytest.raises(DigestConflict):
        await rules.update(0, dest="10.0.0.1", digest=first.digest)
    await rules.update(0, unset=["source"])
    assert (await rules.get(0)).source is None
    await rules.delete(1)
    stored = pve_stub.state.firewall("cluster").rules
    assert [rule["macro"] for rule in stored] == ["SSH", "HTTPS"]
    with pytest.raises(NotFound):
        await rules.get(7)


async def test_groups_sets_and_aliases(apve: AsyncClient) -> None:
    web = await apve.firewall.groups.create("web", comment="servers")
    await web.rules.create(type="in", action="ACCEPT", macro="HTTP")
    assert [rule.macro for rule in await web.rules.list()] == ["HTTP"]
    await apve.firewall.rules.create(type="group", action="web")
    assert (await web.update(comment="web servers")).comment == "web servers"
    office = await apve.firewall.ipsets.create("office")
    await office.add("192.0.2.0/24", comment="all")
    await office.add("192.0.2.66", nomatch=True)
    entries = {one.cidr: one.nomatch for one in await office.entries()}
    assert entries == {"192.0.2.0/24": False, "192.0.2.66": True}
    changed = await office.change("192.0.2.66", nomatch=True, comment="the printer")
    assert (changed.nomatch, changed.comment) == (True, "the printer")
    await office.remove("192.0.2.66")
    assert len(await office.entries()) == 1
    assert (await office.update(comment="where we sit")).comment == "where we sit"
    gate = await apve.firewall.aliases.create("gate", cidr="192.0.2.1")
    await gate.update(comment="the way out")
    assert (gate.cidr, gate.comment) == ("192.0.2.1", "the way out")
    assert {"office", "gate"} <= {row.name for row in await apve.firewall.refs()}
    assert [(row.name, row.scope) for row in await apve.firewall.refs("alias")] == [("gate", "dc")]
    assert "SSH" in {macro.macro for macro in await apve.firewall.macros()}
    await office.delete(force=True)
    with pytest.raises(NotFound):
        await apve.firewall.ipsets.get("office")


async def test_every_level_has_one(apve: AsyncClient, pve_stub: Stub) -> None:
    vm = await apve.vms.create(node="pve1", wait=True)
    await apve.firewall.enable()
    assert (await apve.firewall.options()).enable
    await apve.firewall.disable()
    node = apve.nodes("pve1").firewall
    await node.update_options(log_level_in="info")
    assert (await node.options()).log_level_in == "info"
    assert [line.n for line in await node.log(limit=5, since=0)] == [1]
    await vm.firewall.enable()
    await vm.firewall.update_options({"policy_in": "DROP"}, unset=["dhcp"])
    await vm.firewall.rules.create(type="in", action="ACCEPT", macro="SSH")
    await (await vm.firewall.ipsets.create("friends")).add("192.0.2.7")
    await vm.firewall.aliases.create("me", cidr="192.0.2.8")
    assert {"friends", "me"} <= {row.name for row in await vm.firewall.refs()}
    firewall = pve_stub.state.firewall("guest/100")
    assert firewall.options["policy_in"] == "DROP"
    assert len(firewall.rules) == 1
    with pytest.raises(ParameterError, match="node of <VM 100> is not known"):
        _ = apve.vms(100).firewall


async def test_a_list_of_rules_is_taken_over(apve: AsyncClient, pve_stub: Stub) -> None:
    rules = apve.firewall.rules
    for macro in ("SSH", "HTTPS"):
        await rules.create(type="in", action="ACCEPT", macro=macro)
    await rules.create(type="in", action="DROP", proto="icmp", icmp_type="any", enable=False)
    read = await rules.list()
    vm = await apve.vms.create(node="pve1", wait=True)
    await vm.firewall.rules.create(type="out", action="DROP")
    await vm.firewall.rules.replace(read)
    copied = await vm.firewall.rules.list()
    assert [(one.action, one.macro, one.icmp_type, one.enable) for one in copied] == [
        ("DROP", None, "any", False),
        ("ACCEPT", "HTTPS", None, True),
        ("ACCEPT", "SSH", None, True),
    ]
    await vm.firewall.rules.replace([{"type": "in", "action": "ACCEPT", "macro": "DNS"}])
    assert [one["macro"] for one in pve_stub.state.firewall("guest/100").rules] == ["DNS"]
    good = {"type": "in", "action": "ACCEPT", "macro": "HTTP"}
    with pytest.raises(ParameterError, match="nosuch"):
        await vm.firewall.rules.replace([{"type": "in", "action": "ACCEPT", "nosuch": 1}, good])
    assert [one["macro"] for one in pve_stub.state.firewall("guest/100").rules] == ["DNS"]
    await vm.firewall.rules.replace([])
    assert pve_stub.state.firewall("guest/100").rules == []


async def test_a_rule_is_put_where_it_is_wanted(apve: AsyncClient, pve_stub: Stub) -> None:
    rules = apve.firewall.rules
    for pos, macro in enumerate(("SSH", "DNS", "HTTPS")):
        await rules.create(type="in", action="ACCEPT", macro=macro, pos=pos)
    await rules.create(type="in", action="DROP", macro="HTTP", pos=1)
    stored = [rule["macro"] for rule in pve_stub.state.firewall("cluster").rules]
    assert stored == ["SSH", "HTTP", "DNS", "HTTPS"]
