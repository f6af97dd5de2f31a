"""Firewalls: rules in order, sets, aliases and groups, at every level."""

from __future__ import annotations

import pytest

from tests.stub.asking import Asking

_RULES = "/cluster/firewall/rules"
_GUEST = "/nodes/pve1/qemu/100/firewall"


def _accept(**more: str) -> dict[str, str]:
    return {"type": "in", "action": "ACCEPT"} | {
        key.replace("_", "-"): value for key, value in more.items()
    }


@pytest.mark.parametrize(
    ("start", "target", "expected"),
    [(0, 2, "bac"), (0, 3, "bca"), (0, 9, "bca"), (2, 0, "cab"), (1, 1, "abc")],
)
def test_a_rule_moves_before_the_one_it_is_told(
    ask: Asking, start: int, target: int, expected: str
) -> None:
    for name in "cba":  # the newest comes first
        ask.post(_RULES, _accept(comment=name))
    assert ask.put(f"{_RULES}/{start}", {"moveto": target}).data is None
    assert "".join(rule["comment"] for rule in ask.get(_RULES).data) == expected


@pytest.mark.parametrize(
    ("rule", "field", "text"),
    [
        (_accept(dport="80"), "proto", "missing property - 'dport' requires this property"),
        (_accept(proto="ospf", dport="80"), "dport", "protocol 'ospf' does not support ports"),
        (
            _accept(proto="icmp", icmp_type="no-route"),
            "icmp-type",
            "invalid icmp-type 'no-route' for proto 'icmp'",
        ),
        (
            _accept(source="10.0.0.1", dest="fd00::1"),
            "dest",
            "detected mixed ipv4/ipv6 addresses in rule",
        ),
        (_accept(source="+nothing"), "source", "no such ipset 'nothing'"),
        (_accept(macro="nothing"), "macro", "unknown macro 'nothing'"),
        (
            _accept(macro="ssh", proto="udp"),
            "proto",
            "parameter 'proto' already define in macro (value = 'tcp')",
        ),
        ({"type": "forward", "action": "REJECT"}, "action", "unknown action 'REJECT'"),
    ],
)
def test_a_rule_that_contradicts_itself_is_refused(
    ask: Asking, rule: dict[str, str], field: str, text: str
) -> None:
    assert ask.post(_RULES, rule).errors == {field: text}


def test_a_macro_is_found_whatever_the_case_of_its_letters(ask: Asking) -> None:
    ask.post(_RULES, _accept(macro="pOsTgResql"))
    assert ask.get(f"{_RULES}/0").data["macro"] == "PostgreSQL"


def test_an_empty_value_takes_a_setting_away(ask: Asking) -> None:
    ask.post(_RULES, _accept(proto="tcp", dport="22", comment="ssh"))
    ask.put(f"{_RULES}/0", {"comment": "-", "dport": ""})
    assert ask.get(f"{_RULES}/0").data.keys() == {
        *("pos", "enable", "type", "action", "proto", "digest")
    }


def test_what_a_rule_must_have_cannot_be_deleted(ask: Asking) -> None:
    ask.post(_RULES, _accept())
    assert ask.put(f"{_RULES}/0", {"delete": "action"}).errors == {
        "delete": "unable to delete required property 'action'"
    }
    assert ask.put(f"{_RULES}/0", {"delete": "nothing"}).errors == {
        "delete": "no such property ('nothing')"
    }


def test_an_alias_says_which_addresses_a_rule_is_for(ask: Asking) -> None:
    ask.post("/cluster/firewall/aliases", {"name": "Web", "cidr": "fd00::1/128"})
    assert ask.get("/cluster/firewall/aliases/wEB").data == {
        "name": "Web",
        "cidr": "fd00::1",
        "ipversion": 6,
    }
    ask.post(_RULES, _accept(source="web"))
    assert ask.get(f"{_RULES}/0").data["ipversion"] == 6

    ask.delete("/cluster/firewall/aliases/web")
    assert ask.get(f"{_RULES}/0").data["errors"] == {"source": "no such alias 'web'"}


def test_an_alias_gets_another_name(ask: Asking) -> None:
    aliases = "/cluster/firewall/aliases"
    ask.post(aliases, {"name": "one", "cidr": "10.0.0.1"})
    ask.post(aliases, {"name": "two", "cidr": "10.0.0.2"})
    taken = ask.put(f"{aliases}/one", {"cidr": "10.0.0.3", "rename": "two"})
    assert taken.errors == {"name": "alias 'two' already exists"}
    ask.put(f"{aliases}/one", {"cidr": "10.0.0.3", "rename": "three"})
    assert [row["name"] for row in ask.get(aliases).data] == ["three", "two"]
    assert ask.get(f"{aliases}/one").errors == {"name": "no such alias"}


def test_a_set_has_members_whose_names_hold_slashes(ask: Asking) -> None:
    sets = f"{_GUEST}/ipset"
    ask.post(sets, {"name": "allow"})
    ask.post(f"{sets}/allow", {"cidr": "10.0.0.0/8", "comment": "inside"})
    again = ask.post(f"{sets}/allow", {"cidr": "10.0.0.0/8"})
    assert again.errors == {"cidr": "address '10.0.0.0/8' already exists"}
    for path in ("10.0.0.0/8", "10.0.0.0%2F8"):
        assert ask.get(f"{sets}/allow/{path}").data["comment"] == "inside"
    ask.put(f"{sets}/allow/10.0.0.0/8", {"nomatch": 1})
    entry = ask.get(f"{sets}/allow").data[0]
    assert (entry["nomatch"], "comment" in entry) == (1, False)

    assert ask.delete(f"{sets}/allow").reason == "IPSet 'allow' is not empty"
    ask.delete(f"{sets}/allow", {"force": 1})
    assert ask.get(sets).data == []


def test_a_guest_sees_the_names_of_the_cluster(ask: Asking) -> None:
    ask.post("/cluster/firewall/aliases", {"name": "office", "cidr": "10.0.0.0/8"})
    ask.post(f"{_GUEST}/rules", _accept(source="dc/office"))
    missing = ask.post(f"{_GUEST}/rules", _accept(source="guest/office"))
    assert missing.errors == {"source": "no such alias 'guest/office'"}
    assert ask.get(f"{_GUEST}/refs").data == [
        {"type": "alias", "name": "office", "ref": "office", "scope": "dc"}
    ]


def test_a_guest_takes_its_firewall_along_when_it_goes(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100}))
    ask.post(f"{_GUEST}/rules", _accept())
    ask.done(ask.delete("/nodes/pve1/qemu/100"))
    assert ask.get(f"{_GUEST}/rules").data == []


def test_a_group_has_rules_of_its_own(ask: Asking) -> None:
    ask.post("/cluster/firewall/groups", {"group": "web"})
    group = "/cluster/firewall/groups/web"
    assert ask.post(group, {"type": "group", "action": "web"}).errors == {
        "type": "security groups not allowed"
    }
    assert ask.post(group, _accept(iface="eth0")).errors == {
        "type": "parameter -i not allowed for this rule type"
    }
    ask.post(group, _accept(proto="tcp", dport="443"))
    assert ask.get(f"{group}/0").data["dport"] == "443"


def test_options_are_kept_and_taken_away(ask: Asking) -> None:
    options = "/nodes/pve1/firewall/options"
    ask.put(options, {"nosmurfs": 1, "log_level_in": "info"})
    before = ask.get(options).data
    assert (before["nosmurfs"], before["log_level_in"]) == (1, "info")
    ask.put(options, {"delete": "nosmurfs", "digest": before["digest"]})
    assert "nosmurfs" not in ask.get(options).data
    assert ask.put(options, {"enable": 1, "digest": before["digest"]}).status == 500
    assert ask.put(options, {"delete": "nothing"}).errors == {"delete": "no such option 'nothing'"}
