"""Cloud-init: what a virtual machine is told at its first boot."""

from __future__ import annotations

from ipaddress import IPv4Interface
from typing import Any
from urllib.parse import unquote

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.config import check_lock, typed
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.words import words

_VM = "/nodes/{node}/qemu/{vmid}"
_SHOWN = words("cicustom cipassword citype ciupgrade ciuser nameserver searchdomain sshkeys")


@rule("GET", f"{_VM}/cloudinit")
def pending(call: Call) -> list[dict[str, Any]]:
    """The options, with their values."""
    guest = call.guest("qemu")
    return [
        {"key": option, "value": typed("qemu", option, guest.config[option])}
        for option in guest.config
        if option in _SHOWN and guest.config[option] != "0"
    ]


@rule("PUT", f"{_VM}/cloudinit")
def regenerate(call: Call) -> None:
    """Writes the disk anew."""
    guest = call.guest("qemu")
    check_lock(guest)
    for volid in parse("qemu", "cicustom", guest.config.get("cicustom", "")).values():
        if call.state.volume(guest.node, volid) is None:
            raise Refused(f"volume '{volid}' does not exist")


@rule("GET", f"{_VM}/cloudinit/dump")
def dump(call: Call) -> str:
    """What stands on the disk."""
    guest = call.guest("qemu")
    kind = call.text("type")
    if kind == "user":
        mask = not call.authority.has(f"/vms/{guest.vmid}", "VM.Config.Cloudinit")
        return _user_data(call.state, guest, mask=mask)
    return _network(guest) if kind == "network" else _meta(guest)


def _user_data(state: State, guest: Guest, *, mask: bool) -> str:
    config = guest.config
    host = config.get("name") or f"VM{guest.vmid}"
    domain = config.get("searchdomain") or state.nodes[guest.node].dns.get("search", "")
    lines = ["#cloud-config", f"hostname: {host}", "manage_etc_hosts: true"]
    lines += [f"fqdn: {host}.{domain}"] if domain else []
    lines += [f"user: {config['ciuser']}"] if "ciuser" in config else []
    lines += ["disable_root: False"] if config.get("ciuser") == "root" else []
    password = "**********" if mask else config.get("cipassword")
    lines += [f"password: {password}"] if "cipassword" in config else []
    if keys := unquote(config.get("sshkeys", "")).split("\n"):
        lines += ["ssh_authorized_keys:"] * any(keys) + [f"  - {key}" for key in keys if key]
    lines += ["chpasswd:", "  expire: False"]
    lines += ["users:", "  - default"] if config.get("ciuser") != "root" else []
    lines.append(f"package_upgrade: {'false' if config.get('ciupgrade') == '0' else 'true'}")
    return "\n".join([*lines, ""])


def _network(guest: Guest) -> str:
    lines = ["version: 1", "config:"]
    nets = sorted(option for option in guest.config if option.startswith("net"))
    for number, option in enumerate(one for one in nets if one[3:].isdigit()):
        net = parse("qemu", option, guest.config[option])
        lines += ["    - type: physical", f"      name: eth{number}"]
        lines += [f"      mac_address: '{net['macaddr'].lower()}'", "      subnets:"]
        lines += _subnets(parse("qemu", "ipconfig0", guest.config.get(f"ipconfig{number}", "")))
    servers = guest.config.get("nameserver", "").split()
    if servers:
        lines += ["    - type: nameserver", "      address:"]
        lines += [f"      - '{server}'" for server in servers]
        domains = guest.config.get("searchdomain", "").split()
        lines += (
            ["      search:", *(f"      - '{domain}'" for domain in domains)] if domains else []
        )
    return "\n".join([*lines, ""])


def _subnets(address: dict[str, str]) -> list[str]:
    lines: list[str] = []
    ip, ip6 = address.get("ip"), address.get("ip6")
    if ip == "dhcp":
        lines.append("      - type: dhcp4")
    elif ip:
        interface = IPv4Interface(ip)
        lines += ["      - type: static", f"        address: '{interface.ip}'"]
        lines.append(f"        netmask: '{interface.netmask}'")
        lines += [f"        gateway: '{address['gw']}'"] if "gw" in address else []
    if ip6 in ("dhcp", "auto"):
        lines.append(f"      - type: {'dhcp6' if ip6 == 'dhcp' else 'ipv6_slaac'}")
    elif ip6:
        lines += ["      - type: static6", f"        address: '{ip6}'"]
        lines += [f"        gateway: '{address['gw6']}'"] if "gw6" in address else []
    return lines


def _meta(guest: Guest) -> str:
    return f"instance-id: {guest.config.get('vmgenid', '').replace('-', '')}\n"
