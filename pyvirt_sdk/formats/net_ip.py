"""Ranges of addresses as Perl's Net::IP reads them, with its words for what is wrong.

The firewall of PVE leaves its addresses to that library: ``10`` is 10.0.0.0 to it, ``10.0.0.0/24``
a network, and a network with bits beside the mask a mistake.
"""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address, IPv6Address

_PREFIX = re.compile(r"(\S+?)(/\S+)")
_RANGE = re.compile(r"(.+?)\s*-\s*(.+)")
_LENGTH = re.compile(r"/([0-9]+)(?:,|$)")
_HEXTET = re.compile(r"[a-fA-F0-9]{1,4}")
_BITS = {4: 32, 6: 128}


class NetIPError(ValueError):
    """A text is no range of addresses; the message is Net::IP's."""


def range_fault(text: str) -> str | None:
    """What Net::IP says of a range, or None.

    >>> range_fault("10.0.0.0/33")
    'Prefix length 33 is longer than IP address (32)'
    """
    try:
        _read(text)
    except NetIPError as error:
        return str(error)
    return None


def version(text: str) -> int:
    """4 or 6, for a range without fault."""
    return 6 if ":" in text else 4


def without_host_bits(text: str) -> str:
    """``10.0.0.5/24`` as ``10.0.0.0/24``; a length of 0 or beyond the address stays as it is."""
    ip, _, length = text.partition("/")
    family = version(ip)
    spare = _BITS[family] - int(length or 0)
    if not length or int(length) == 0 or spare < 0:
        return text
    masked = int(_address(ip, family)) >> spare << spare
    return f"{IPv6Address(masked) if family == 6 else IPv4Address(masked)}/{length}"


def _read(text: str) -> None:
    if prefix := _PREFIX.fullmatch(text):
        family = _version(prefix[1])
        address = _address(prefix[1], family)
        length = _LENGTH.match(prefix[2])
        if length:
            _check_prefix(int(address), int(length[1]), _BITS[family])
    elif between := _RANGE.fullmatch(text):
        family = _version(between[1])
        first, last = _address(between[1], family), _address(between[2], family)
        if int(first) > int(last):
            raise NetIPError(f"Begin address is greater than End address {first} - {last}")
    else:
        _address(text, _version(text))


def _check_prefix(address: int, length: int, bits: int) -> None:
    if length > bits:
        raise NetIPError(f"Prefix length {length} is longer than IP address ({bits})")
    if address & ((1 << (bits - length)) - 1):
        raise NetIPError(f"Invalid prefix {address:0{bits}b}/{length}")


def _version(text: str) -> int:
    if ":" in text:
        _check_v6(text)
        return 6
    _check_v4(text)
    return 4


def _check_v4(text: str) -> None:
    if not re.fullmatch(r"[0-9.]+", text):
        raise NetIPError(f"Invalid chars in IP {text}")
    if text.startswith("."):
        raise NetIPError(f"Invalid IP {text} - starts with a dot")
    if text.endswith("."):
        raise NetIPError(f"Invalid IP {text} - ends with a dot")
    if text.count(".") > 3:
        raise NetIPError(f"Invalid IP address {text}")
    if ".." in text:
        raise NetIPError(f"Empty quad in IP address {text}")
    for quad in text.split("."):
        if int(quad) > 255:
            raise NetIPError(f"Invalid quad in IP address {text} - {quad}")


def _check_v6(text: str) -> None:
    for hextet in text.split(":")[:-1]:
        if hextet and not _HEXTET.fullmatch(hextet):
            raise NetIPError(f"Invalid IP address {text}")
    last = text.rpartition(":")[2]
    if last and not _HEXTET.fullmatch(last):
        _check_v4(last)
    if re.match(":[^:]", text):
        raise NetIPError(f"Invalid address {text} (starts with :)")
    if re.search("[^:]:$", text):
        raise NetIPError(f"Invalid address {text} (ends with :)")
    if text.count("::") > 1:
        raise NetIPError(f"Invalid address {text} (More than one :: pattern)")
    groups = text.count(":") + ("." in last)
    if groups != 7 and "::" not in text:
        raise NetIPError(f"Invalid number of octets {text}")


def _address(text: str, family: int) -> IPv4Address | IPv6Address:
    if family == 6:
        try:
            return IPv6Address(text)
        except AddressValueError:
            raise NetIPError(f"Invalid IP address {text}") from None
    quads = text.split(".")
    if len(quads) > 4 or not all(re.fullmatch("[0-9]{1,3}", quad) for quad in quads):
        raise NetIPError(f"Not a valid IPv4 address {text}")
    numbers = [int(quad) for quad in quads] + [0] * (4 - len(quads))
    too_large = next((number for number in numbers if number > 255), None)
    if too_large is not None:
        expanded = ".".join(map(str, numbers))
        raise NetIPError(f"Invalid quad in IP address {expanded} - {too_large}")
    return IPv4Address(bytes(numbers))
