"""What has to hold of the interfaces of a node, before they are written to their file."""

from __future__ import annotations

import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields
from pyvirt_sdk.stub.state.interfaces import Interface, Interfaces

__all__ = ["check_file", "check_request"]

_PORTS = ("bridge_ports", "ovs_ports", "slaves", "ovs_bonds")
_DEFAULT_MTU = 1500
# the place in the server's code that such an error names
_LINE = " at /usr/share/perl5/PVE/INotify.pm line 1620."


def check_request(interfaces: Interfaces, name: str, call: Call) -> None:
    """One gateway per family, and no port twice."""
    for option in ("gateway", "gateway6"):
        if option not in call.params:
            continue
        for other, settings in interfaces.items():
            if other != name and option in settings:
                text = f"Default gateway already exists on interface '{other}'."
                raise faulty_fields({option: text})
    wanted = {port: option for option in reversed(_PORTS) for port in call.items(option)}
    for other, settings in interfaces.items():
        if other == name:
            continue
        for port in (one for option in _PORTS for one in settings.get(option, "").split()):
            if port in wanted:
                text = f"{port} is already used on interface '{other}'."
                raise faulty_fields({wanted[port]: text})


def check_file(interfaces: Interfaces) -> None:
    """What stands on what has to be there, and fit."""
    for name, settings in interfaces.items():
        if settings["type"] == "bridge":
            _check_bridge(interfaces, name, settings)
        elif settings["type"] == "bond":
            _check_bond(interfaces, name, settings)
        elif settings["type"] == "vlan":
            _check_vlan(interfaces, name, settings)


def _check_bridge(interfaces: Interfaces, name: str, settings: Interface) -> None:
    for port in settings["bridge_ports"].split():
        below = interfaces.get(port) or interfaces.get(port.rpartition(".")[0])
        if below is None:
            raise Refused(f"bridge '{name}' - unable to find bridge port '{port}'")
        if "address" in interfaces.get(port, {}):
            raise Refused(
                f"iface {port} - ip address can't be set on interface if bridged in {name}"
            )
        _check_mtu(interfaces, port, name)


def _check_bond(interfaces: Interfaces, name: str, settings: Interface) -> None:
    slaves = settings.get("slaves", "").split()
    for slave in slaves:
        kind = interfaces.get(slave, {}).get("type", "")
        if kind not in ("eth", "bond"):
            raise Refused(
                f"bond '{name}' - wrong interface type on slave '{slave}' "
                f"('{kind}' != 'eth or bond')"
            )
        _check_mtu(interfaces, slave, name)
    if "bond-primary" in settings and settings["bond-primary"] not in slaves:
        raise Refused(f"bond '{name}' - bond-primary interface is not a slave")


def _check_vlan(interfaces: Interfaces, name: str, settings: Interface) -> None:
    if "vlan-raw-device" not in settings:
        raise Refused(f"missing vlan-raw-device option{_LINE}")
    if "vlan-id" not in settings:
        raise Refused(f"missing vlan-id option{_LINE}")
    below = settings["vlan-raw-device"]
    if below not in interfaces:
        raise Refused(f"vlan '{name}' - unable to find parent '{below}'")
    _check_mtu(interfaces, below, name)


def _check_mtu(interfaces: Interfaces, below: str, above: str) -> None:
    known = interfaces.get(below) or interfaces.get(re.sub(r"\.\d+$", "", below), {})
    mtu, wanted = int(known.get("mtu", _DEFAULT_MTU)), interfaces[above].get("mtu")
    if wanted and mtu < int(wanted):
        raise Refused(f"interface '{below}' - mtu {mtu} is lower than '{above}' - mtu {wanted}\n")
