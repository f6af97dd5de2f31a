"""What a guest agent tells, and the addresses of guests."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class CompletedProcess:
    """A program that has ended inside a guest.

    ``signal`` is what ended it, if one did; ``truncated`` is whether the agent cut what it said.
    """

    args: tuple[str, ...]
    returncode: int | None
    stdout: str = ""
    stderr: str = ""
    truncated: bool = False
    signal: int | None = None


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file of a guest; ``truncated`` where it is longer than the agent reads (16 MiB)."""

    text: str
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class GuestInterface:
    """A network card as the guest sees it; ``mac`` in lower case, with colons."""

    name: str
    mac: str | None
    addresses: tuple[IPv4Address | IPv6Address, ...]


def interfaces_of(rows: Iterable[Mapping[str, Any]]) -> tuple[GuestInterface, ...]:
    """Interfaces as an agent or a container's node tells them; what is no address is left out.

    >>> interfaces_of([{"name": "eth0", "hwaddr": "BC:24:11:00:00:01", "inet": "10.0.0.7/24"}])
    (GuestInterface(name='eth0', mac='bc:24:11:00:00:01', addresses=(IPv4Address('10.0.0.7'),)),)
    """
    return tuple(
        GuestInterface(
            str(row.get("name") or ""),
            str(mac).lower() if (mac := row.get("hardware-address") or row.get("hwaddr")) else None,
            tuple(_addresses(row)),
        )
        for row in rows
    )


def _addresses(row: Mapping[str, Any]) -> Iterable[IPv4Address | IPv6Address]:
    given = row.get("ip-addresses")
    listed = cast("list[object]", given) if isinstance(given, list) else []
    entries = [cast("Mapping[str, Any]", one) for one in listed if isinstance(one, Mapping)]
    told = [entry.get("ip-address") for entry in entries]
    for text in told or [row.get("inet"), row.get("inet6")]:
        try:
            yield ip_address(str(text).partition("/")[0].partition("%")[0])
        except ValueError:
            continue


def address_in(
    interfaces: Iterable[GuestInterface], family: int, macs: Collection[str], *, any_scope: bool
) -> IPv4Address | IPv6Address | None:
    """The first address of a family on one of these cards that others can reach.

    Cards that a guest has made for itself (bridges, containers of its own) are passed over, and
    so are loopback and link-local addresses, unless ``any_scope`` is set.
    """
    for interface in interfaces:
        if interface.mac not in macs:
            continue
        for address in interface.addresses:
            reachable = not (address.is_loopback or address.is_link_local or address.is_unspecified)
            if address.version == family and (reachable or any_scope):
                return address
    return None
