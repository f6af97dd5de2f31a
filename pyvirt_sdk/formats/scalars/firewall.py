"""Addresses, ports, protocols and ICMP types of firewall rules."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyvirt_sdk.formats.names import protocols, services
from pyvirt_sdk.formats.net_ip import range_fault, version
from pyvirt_sdk.formats.perl import is_false, split_commas
from pyvirt_sdk.formats.scalars._matching import Checker

_SET_NAME = re.compile(r"^\+\S+\Z")
_ALIAS = re.compile(r"^(?:dc/|guest/)?[A-Za-z][A-Za-z0-9\-_]+\Z")
_PORT_RANGE = re.compile(r"^([0-9]+):([0-9]+)\Z")
_PORT = re.compile(r"^[0-9]+\Z")

_LONGEST_SET_NAME = 64
_LONGEST_ALIAS = 64
_HIGHEST_PORT = 65535
_MOST_PORTS = 15

ICMP_TYPES = frozenset(
    (
        *("any", "echo-reply", "destination-unreachable", "network-unreachable"),
        *("host-unreachable", "protocol-unreachable", "port-unreachable"),
        *("fragmentation-needed", "source-route-failed", "network-unknown", "host-unknown"),
        *("network-prohibited", "host-prohibited", "TOS-network-unreachable"),
        *("TOS-host-unreachable", "communication-prohibited", "host-precedence-violation"),
        *("precedence-cutoff", "source-quench", "network-redirect", "host-redirect"),
        *("TOS-network-redirect", "TOS-host-redirect", "echo-request"),
        *("router-advertisement", "router-solicitation", "time-exceeded"),
        *("ttl-zero-during-transit", "ttl-zero-during-reassembly", "parameter-problem"),
        *("ip-header-bad", "required-option-missing", "timestamp-request", "timestamp-reply"),
        *("address-mask-request", "address-mask-reply"),
    )
)
ICMPV6_TYPES = frozenset(
    (
        *("destination-unreachable", "no-route", "communication-prohibited", "beyond-scope"),
        *("address-unreachable", "port-unreachable", "failed-policy", "reject-route"),
        *("packet-too-big", "time-exceeded", "ttl-zero-during-transit"),
        *("ttl-zero-during-reassembly", "parameter-problem", "bad-header"),
        *("unknown-header-type", "unknown-option", "echo-request", "echo-reply"),
        *("router-solicitation", "router-advertisement", "neighbor-solicitation"),
        *("neighbour-solicitation", "neighbor-advertisement", "neighbour-advertisement"),
        *("redirect",),
    )
)
CONNTRACK_HELPERS = frozenset(
    ("amanda", "ftp", "irc", "netbios-ns", "pptp", "sane", "sip", "snmp", "tftp")
)


def _addresses(text: str) -> str | None:
    if _SET_NAME.match(text):
        too_long = len(text) > _LONGEST_SET_NAME + 1
        return "ipset name too long" if too_long else None
    if _ALIAS.match(text):
        return "alias name too long" if len(text) > _LONGEST_ALIAS else None
    elements = split_commas(text)
    if ",".join(elements) != text:
        return "extraneous commas in list"
    versions: set[int] = set()
    for element in elements:
        fault = range_fault(element)
        if fault:
            return f"invalid IP address: {fault}"
        versions.add(version(element))
        if len(versions) > 1:
            return f"detected mixed ipv4/ipv6 addresses in address list '{text}'"
    if len(elements) > 1 and "-" in text:
        return "you can't use a range in a list"
    return None


def _ports(text: str, icmp_types: frozenset[str]) -> str | None:
    count, has_icmp = 0, False
    elements = split_commas(text)
    if ",".join(elements) != text:
        return "extraneous commas in list"
    for element in elements:
        ends = _PORT_RANGE.match(element)
        numbers = ends.groups() if ends else (element,) if _PORT.match(element) else ()
        count += len(numbers)
        too_high = next((number for number in numbers if float(number) > _HIGHEST_PORT), None)
        if too_high is not None:
            return f"invalid port '{too_high}'"
        if ends and float(ends[1]) > float(ends[2]):
            return f"backwards range '{element}' not allowed, did you mean '{ends[2]}:{ends[1]}'?"
        if element in icmp_types:
            has_icmp = True
        elif not numbers and element not in services():
            return f"invalid port '{element}'"
    if has_icmp and count:
        return "ICMP ports not allowed in port range"
    return "too many entries in port list (> 15 numbers)" if count > _MOST_PORTS else None


def _destination_ports(text: str) -> str | None:
    return _ports(text, ICMP_TYPES | ICMPV6_TYPES)


def _source_ports(text: str) -> str | None:
    return _ports(text, frozenset())


def _protocol(text: str) -> str | None:
    known = is_false(text) or text in protocols()
    return None if known else f"unknown protocol '{text}'"


def _icmp_type(text: str) -> str | None:
    known = not text or text in ICMP_TYPES or text in ICMPV6_TYPES
    return None if known else f"invalid icmp-type value '{text}'"


def _conntrack_helpers(text: str) -> str | None:
    helpers = split_commas(text)
    if ",".join(helpers) != text:
        return "extraneous commas in list"
    unknown = (helper for helper in helpers if helper not in CONNTRACK_HELPERS)
    return next((f"unknown helper {helper}" for helper in unknown), None)


CHECKERS: Mapping[str, Checker] = {
    "pve-fw-addr-spec": _addresses,
    "pve-fw-dport-spec": _destination_ports,
    "pve-fw-sport-spec": _source_ports,
    "pve-fw-protocol-spec": _protocol,
    "pve-fw-icmp-type-spec": _icmp_type,
    "pve-fw-conntrack-helper": _conntrack_helpers,
}
