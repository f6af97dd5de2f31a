"""Addresses, networks, host names and interfaces."""

from __future__ import annotations

from collections.abc import Mapping

from pyvirt_sdk.formats.net_ip import range_fault, without_host_bits
from pyvirt_sdk.formats.scalars._matching import Checker, matching

_OCTET = "(?:25[0-5]|(?:2[0-4]|1[0-9]|[1-9])?[0-9])"
IPV4 = rf"(?:(?:{_OCTET}\.){{3}}{_OCTET})"
_H16 = "(?:[0-9a-fA-F]{1,4})"
_LS32 = f"(?:{IPV4}|{_H16}:{_H16})"
IPV6 = (
    "(?:"
    f"(?:{_H16}:){{6}}{_LS32}"
    f"|::(?:{_H16}:){{5}}{_LS32}"
    f"|{_H16}?::(?:{_H16}:){{4}}{_LS32}"
    f"|(?:(?:{_H16}:)?{_H16})?::(?:{_H16}:){{3}}{_LS32}"
    f"|(?:(?:{_H16}:){{0,2}}{_H16})?::(?:{_H16}:){{2}}{_LS32}"
    f"|(?:(?:{_H16}:){{0,3}}{_H16})?::{_H16}:{_LS32}"
    f"|(?:(?:{_H16}:){{0,4}}{_H16})?::{_LS32}"
    f"|(?:(?:{_H16}:){{0,5}}{_H16})?::{_H16}"
    f"|(?:(?:{_H16}:){{0,6}}{_H16})?::"
    ")"
)
_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?"
_DNS_NAME = rf"(?:{_LABEL}\.)*{_LABEL}"
# Letters of any script, unlike in a DNS name
_HOST = r"(?:[^\W_]|[\-.])+"
_ALIAS = r"[A-Za-z][A-Za-z0-9\-_]+"
_IFACE = r"[a-zA-Z][a-zA-Z0-9_]{1,20}(?:[:.][0-9]+)?"

# Networks with fewer than 8 fixed bits are refused: that is what a mistyped length looks like.
_LENGTH4 = "(?:[89]|[12][0-9]|3[0-2])"
_LENGTH6 = "(?:[89]|[1-9][0-9]|1[01][0-9]|12[0-8])"
_CIDR4 = f"{IPV4}/0*{_LENGTH4}"
_CIDR6 = f"{IPV6}/0*{_LENGTH6}"

_ip = matching(f"{IPV4}|{IPV6}", "value does not look like a valid IP address")
_cidr = matching(f"{_CIDR4}|{_CIDR6}", "value does not look like a valid CIDR network")
_ip_with_length = matching(
    f"(?:{IPV4}|{IPV6})(?:/[0-9]+)?",
    "value does not look like a valid IP address or CIDR network",
)
_alias = matching(_ALIAS, "not an alias")

# 0.0.0.0 to 255.255.255.255, as Perl's table of all netmasks has them
_NETMASKS = frozenset(
    ".".join(str((0xFFFFFFFF << (32 - bits) >> shift) & 255) for shift in (24, 16, 8, 0))
    for bits in range(33)
)


def _netmask(text: str) -> str | None:
    return None if text in _NETMASKS else "value does not look like a valid IP netmask"


def _ip_or_cidr(text: str) -> str | None:
    return _ip_with_length(text) or range_fault(without_host_bits(text))


def _ip_or_cidr_or_alias(text: str) -> str | None:
    return _ip_or_cidr(text) if _alias(text) else None


def _subnet_id(text: str) -> str | None:
    """A network, or the id SDN makes of one: ``zone-10.0.0.0-24``."""
    if "/" in text:
        return _cidr(text)
    _, ip, length, *_ = [*text.split("-"), "", "", ""]
    return _cidr(f"{ip}/{length}")


CHECKERS: Mapping[str, Checker] = {
    "ip": _ip,
    "ipv4": matching(IPV4, "value does not look like a valid IPv4 address"),
    "ipv6": matching(IPV6, "value does not look like a valid IPv6 address"),
    "ipv4mask": _netmask,
    "CIDR": _cidr,
    "CIDRv4": matching(_CIDR4, "value does not look like a valid IPv4 CIDR network"),
    "CIDRv6": matching(_CIDR6, "value does not look like a valid IPv6 CIDR network"),
    "IPorCIDR": _ip_or_cidr,
    "IPorCIDRorAlias": _ip_or_cidr_or_alias,
    "lxc-ip-with-ll-iface": matching(
        f"{IPV4}|{IPV6}|(?=fe80:){IPV6}%{_IFACE}", "value does not look like a valid IP address"
    ),
    "pve-ipv4-config": matching(
        f"dhcp|manual|{_CIDR4}", "value does not look like a valid ipv4 network configuration"
    ),
    "pve-ipv6-config": matching(
        f"auto|dhcp|manual|{_CIDR6}", "value does not look like a valid ipv6 network configuration"
    ),
    "address": matching(
        f"{IPV4}|{IPV6}|{_DNS_NAME}", "value does not look like a valid address: {}"
    ),
    "dns-name": matching(_DNS_NAME, "value does not look like a valid DNS name"),
    "graphite-path": matching(_DNS_NAME, "value does not look like a valid graphite path"),
    "pve-storage-server": matching(
        f"{IPV4}|{IPV6}|{_DNS_NAME}", "value does not look like a valid server name or IP address"
    ),
    "pve-storage-portal-dns": matching(
        rf"(?:{IPV4}|{_HOST})(?::[0-9]+)?"
        rf"|\[(?:{IPV6}|{IPV4}|{_HOST})\](?::[0-9]+)?"
        rf"|{IPV6}(?:\.[0-9]+)?",
        "value does not look like a valid portal address",
    ),
    "mac-addr": matching(
        "[a-fA-F0-9][02468aceACE](?::[a-fA-F0-9]{2}){5}",
        "value does not look like a valid unicast MAC address",
    ),
    "mac-prefix": matching(
        "[a-fA-F0-9][02468aceACE](?::[a-fA-F0-9]{2}){0,2}:?",
        "value is not a valid unicast MAC address prefix",
    ),
    "pve-iface": matching(_IFACE, "invalid network interface name '{}'"),
    "pve-bridge-id": matching(r"[-_.\w]+", "invalid bridge ID '{}'"),
    "pve-sdn-subnet-id": _subnet_id,
    "pve-sdn-bgp-rt": matching(
        "[0-9]+:[0-9]+", "value does not look like a valid bgp route-target"
    ),
    "pve-sdn-isis-net": matching(
        r"[a-fA-F0-9]{2}(?:\.[a-fA-F0-9]{4}){3,9}\.[a-fA-F0-9]{2}",
        "value does not look like a valid isis net",
    ),
    "pve-sdn-fabric-id": matching(
        "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,6}[a-zA-Z0-9])?", "Fabric ID '{}' contains illegal characters"
    ),
}
