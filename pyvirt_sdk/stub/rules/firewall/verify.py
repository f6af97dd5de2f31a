"""What a rule must be like: whether its parts fit each other, and what it names exists."""

from __future__ import annotations

import re
from collections.abc import Callable

from pyvirt_sdk.formats import net_ip
from pyvirt_sdk.formats.scalars.firewall import ICMP_TYPES, ICMPV6_TYPES
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.rules.firewall.macros import macro_name, templates
from pyvirt_sdk.stub.rules.firewall.places import Place
from pyvirt_sdk.stub.state.firewall import Firewall, Rule

__all__ = ["alias_of", "ip_version", "rule_fault", "verify"]

# field -> text
Fault = tuple[str, str] | None

_ALLOWED_TYPES = {
    "cluster": ("in", "out", "forward", "group"),
    "host": ("in", "out", "forward", "group"),
    "group": ("in", "out", "forward"),
    "vm": ("in", "out", "group"),
    "ct": ("in", "out", "group"),
    "vnet": ("forward", "group"),
}
_ACTIONS = {
    "in": ("ACCEPT", "DROP", "REJECT"),
    "out": ("ACCEPT", "DROP", "REJECT"),
    "forward": ("ACCEPT", "DROP"),
}
_WITHOUT_INTERFACE = ("group", "vnet")
_WITH_PORTS = ("udp", "17", "udplite", "136", "tcp", "6", "dccp", "33", "sctp", "132")
_ICMP = ("icmp", "icmpv6")
_ICMP_TYPES = {"icmp": ICMP_TYPES, "icmpv6": ICMPV6_TYPES, "ipv6-icmp": ICMPV6_TYPES}
_VERSIONS = {"icmp": 4, "icmpv6": 6, "ipv6-icmp": 6}
_MIXED = "detected mixed ipv4/ipv6 addresses in rule"

_ALIAS = re.compile(r"(?:(guest|dc)/)?([A-Za-z][A-Za-z0-9\-_]+)")
_SET = re.compile(r"\+(?:(guest|dc|sdn)/)?([A-Za-z][A-Za-z0-9\-_]+)")


def verify(rule: Rule, place: Place) -> None:
    """Refuses a rule with a fault; the name of a macro is put right."""
    if fault := rule_fault(rule, place):
        raise faulty_fields(dict([fault]))
    _check_aliases_agree(rule, place)
    if rule.get("macro"):
        rule["macro"] = macro_name(rule["macro"]) or rule["macro"]


def rule_fault(rule: Rule, place: Place) -> Fault:
    """The first thing that is wrong with a rule."""
    return next((fault for check in _CHECKS if (fault := check(rule, place))), None)


def ip_version(rule: Rule, place: Place) -> int | None:
    """The version of the addresses in a rule; None if it holds for both."""
    found = _VERSIONS.get(rule.get("proto", ""))
    for name in ("source", "dest"):
        found = found or _version_of(rule.get(name, ""), place)
    return found


def alias_of(text: str, place: Place) -> Rule | None:
    """What an alias stands for, here or in the cluster's firewall; None if there is none."""
    named = _ALIAS.fullmatch(text)
    if not named:
        return None
    name = named[2].lower()
    return next(
        (one.aliases[name] for one in _scopes(named[1], place) if name in one.aliases), None
    )


def _scopes(scope: str | None, place: Place) -> list[Firewall]:
    if scope == "dc":
        return [place.cluster]
    return [place.firewall] if scope == "guest" else [place.firewall, place.cluster]


def _version_of(text: str, place: Place) -> int | None:
    if not text or text.startswith("+"):
        return None
    if _ALIAS.fullmatch(text):
        alias = alias_of(text, place)
        return net_ip.version(alias["cidr"]) if alias else None
    return net_ip.version(text)


def _type_fault(rule: Rule, place: Place) -> Fault:
    kind, action = rule["type"], rule["action"]
    if kind == "group" and "group" not in _ALLOWED_TYPES[place.level]:
        return "type", "security groups not allowed"
    if kind not in _ALLOWED_TYPES[place.level]:
        return "type", f"unknown rule type '{kind}'"
    if kind != "group" and action not in _ACTIONS[kind]:
        return "action", f"unknown action '{action}'"
    return None


def _interface_fault(rule: Rule, place: Place) -> Fault:
    name = rule.get("iface")
    if name and place.level in _WITHOUT_INTERFACE:
        return "type", "parameter -i not allowed for this rule type"
    if name and place.level in ("vm", "ct") and not re.fullmatch(r"net\d+", name):
        return "iface", r"value does not match the regex pattern 'net\d+'"
    return None


def _macro_fault(rule: Rule, _place: Place) -> Fault:
    name = rule.get("macro")
    return ("macro", f"unknown macro '{name}'") if name and not macro_name(name) else None


def _destination_port_fault(rule: Rule, _place: Place) -> Fault:
    return _port_fault(rule, "dport", (*_WITH_PORTS, *_ICMP))


def _source_port_fault(rule: Rule, _place: Place) -> Fault:
    return _port_fault(rule, "sport", _WITH_PORTS)


def _port_fault(rule: Rule, name: str, protocols: tuple[str, ...]) -> Fault:
    if not rule.get(name):
        return None
    protocol = rule.get("proto")
    if not protocol:
        return "proto", f"missing property - '{name}' requires this property"
    if protocol not in protocols:
        return name, f"protocol '{protocol}' does not support ports"
    return None


def _icmp_fault(rule: Rule, _place: Place) -> Fault:
    icmp_type = rule.get("icmp-type")
    if not icmp_type:
        return None
    protocol = rule.get("proto", "")
    if protocol not in _ICMP_TYPES:
        return "proto", "missing property - 'icmp-type' requires this property"
    if rule.get("dport"):
        return "icmp-type", "'icmp-type' cannot be specified together with 'dport'"
    if icmp_type not in _ICMP_TYPES[protocol]:
        return "icmp-type", f"invalid icmp-type '{icmp_type}' for proto '{protocol}'"
    return None


def _address_fault(rule: Rule, place: Place) -> Fault:
    version = _VERSIONS.get(rule.get("proto", ""))
    for name in ("source", "dest"):
        text = rule.get(name, "")
        here = _version_of(text, place)
        if here and version and here != version and not _ALIAS.fullmatch(text):
            return name, _MIXED
        version = here or version
        if fault := _name_fault(text, place):
            return name, fault
    return None


def _name_fault(text: str, place: Place) -> str | None:
    if text.startswith("+"):
        named = _SET.fullmatch(text)
        if not named:
            return f"invalid ipset name '{text}'"
        known = any(named[2] in one.ipsets for one in _scopes(named[1], place))
        return None if known else f"no such ipset '{named[2]}'"
    if _ALIAS.fullmatch(text) and alias_of(text, place) is None:
        return f"no such alias '{text}'"
    return None


def _check_aliases_agree(rule: Rule, place: Place) -> None:
    """Aliases that stand for addresses of two versions are no fault of one field."""
    found = {_VERSIONS.get(rule.get("proto", ""))}
    found |= {_version_of(rule.get(name, ""), place) for name in ("source", "dest")}
    if {4, 6} <= found:
        raise Refused(_MIXED)


def _macro_clash(rule: Rule, place: Place) -> Fault:
    """A macro says what the protocol and the ports are; nothing else may stand beside it."""
    name = macro_name(rule.get("macro", ""))
    for template in templates(name, ip_version(rule, place)) if name else ():
        for key, value in template.items():
            if rule.get(key, value) != value:
                return key, f"parameter '{key}' already define in macro (value = '{value}')"
    return None


_CHECKS: tuple[Callable[[Rule, Place], Fault], ...] = (
    _type_fault,
    _interface_fault,
    _macro_fault,
    _destination_port_fault,
    _icmp_fault,
    _source_port_fault,
    _address_fault,
    _macro_clash,
)
