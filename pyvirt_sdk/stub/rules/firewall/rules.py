"""Rules: in the order in which they are looked at, the newest first."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.firewall.places import RULE_LISTS, Place, at, place_of
from pyvirt_sdk.stub.rules.firewall.verify import ip_version, rule_fault, verify
from pyvirt_sdk.stub.rules.sections import check_digest
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.firewall import Rule
from pyvirt_sdk.stub.words import words

_STORED = words(
    "type action macro iface source dest proto enable log sport dport comment icmp-type"
)
_KNOWN = _STORED | {"pos", "digest"}


@at(RULE_LISTS, "GET")
def rule_list(call: Call) -> list[dict[str, Any]]:
    """All rules of a place."""
    place = place_of(call)
    digest = digest_of(place.rules)
    return [
        {"pos": position, **_shown(rule, place), "digest": digest}
        for position, rule in enumerate(place.rules)
    ]


@at(RULE_LISTS, "POST")
def create_rule(call: Call) -> None:
    """A new rule, before all others."""
    place = place_of(call)
    rule = {"enable": "0"} | _given(call)
    verify(rule, place)
    place.rules.insert(0, rule)


@at(RULE_LISTS, "GET", "/{pos}")
def read_rule(call: Call) -> dict[str, Any]:
    """One rule; its position is answered as the text it was asked for with."""
    place = place_of(call)
    shown = _shown(_existing(call, place), place)
    return {"pos": call.text("pos"), **shown, "digest": digest_of(place.rules)}


@at(RULE_LISTS, "PUT", "/{pos}")
def update_rule(call: Call) -> None:
    """Changes a rule, or moves it: then everything else is ignored."""
    place = place_of(call)
    rules = place.rules
    check_digest(call, digest_of(rules))
    rule, position = _existing(call, place), call.number("pos")
    target = call.number("moveto", position)
    if target != position:
        # it stands before the one that stood there, wherever that has got to
        rules.pop(position)
        rules.insert(target - 1 if target > position else target, rule)
        return
    changed = {**rule, **_given(call)}
    for name in (*_emptied(call), *_deleted(call)):
        changed.pop(name, None)
    verify(changed, place)
    rules[position] = changed


@at(RULE_LISTS, "DELETE", "/{pos}")
def delete_rule(call: Call) -> None:
    """Removes a rule."""
    place = place_of(call)
    check_digest(call, digest_of(place.rules))
    _existing(call, place)
    del place.rules[call.number("pos")]


def _existing(call: Call, place: Place) -> Rule:
    position = call.number("pos")
    if position >= len(place.rules):
        raise Refused(f"no rule at position {call.text('pos')}")
    return place.rules[position]


def _given(call: Call) -> Rule:
    return {
        name: call.text(name)
        for name in call.params
        if name in _STORED and call.text(name) not in ("", "-")
    }


def _emptied(call: Call) -> list[str]:
    return [name for name in call.params if name in _STORED and call.text(name) in ("", "-")]


def _deleted(call: Call) -> list[str]:
    names = call.items("delete")
    for name in names:
        if name not in _KNOWN:
            raise faulty(delete=f"no such property ('{name}')")
        if name in ("type", "action"):
            raise faulty(delete=f"unable to delete required property '{name}'")
    return names


def _shown(rule: Rule, place: Place) -> dict[str, Any]:
    shown: dict[str, Any] = {**rule, "enable": int(rule.get("enable", "0"))}
    if version := ip_version(rule, place):
        shown["ipversion"] = version
    if fault := rule_fault(rule, place):
        shown["errors"] = dict([fault])
    return shown
