"""Ranges of addresses as Perl's Net::IP reads them, with its words for what is wrong.

The firewall of PVE leaves its addresses to that library: ``10`` is 10.0.0.0 to it, ``10.0.0.0/24``
a network, and a network with bits beside the mask a mistake.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address

from pyvirt_sdk.formats.perl import without_empty_end

_PREFIX = re.compile(r"^(\S+?)(/\S+)$")
_RANGE = re.compile(r"^(.+?)\s*-\s*(.+)$")
_COUNT = re.compile(r"^(.+?)\s+\+\s+(.+)$")
_LENGTH = re.compile(r"/([0-9]+)(?:,|$)")
_HEXTET = re.compile(r"^[a-fA-F0-9]{1,4}$")
_BITS = {4: 32, 6: 128}
_MOST_COLONS = 7


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
    kept = float(length or 0)
    if not 0 < kept <= _BITS[family]:
        return text
    spare = _BITS[family] - int(kept)
    masked = _number(_expanded(ip, family), family) >> spare << spare
    return f"{IPv6Address(masked) if family == 6 else IPv4Address(masked)}/{length}"


def _read(text: str) -> None:
    if prefix := _PREFIX.search(text):
        family = _version(prefix[1])
        number = _number(_expanded(prefix[1], family), family)
        length = _LENGTH.match(prefix[2])
        if length:
            _check_prefix(number, length[1], _BITS[family])
    elif between := _RANGE.search(text):
        family = _version(between[1])
        _check_order(_expanded(between[1], family), _expanded(between[2], family), family)
    elif counted := _COUNT.search(text):
        family = _version(counted[1])
        # What is no number counts as 0, as everywhere in Perl.
        count = float(counted[2]) if counted[2].isdecimal() else 0
        _check_count(_number(_expanded(counted[1], family), family), count, family)
    else:
        _number(_expanded(text, _version(text)), version(text))


def _check_prefix(number: int, length: str, bits: int) -> None:
    if float(length) > bits:
        raise NetIPError(f"Prefix length {length} is longer than IP address ({bits})")
    if number & ((1 << (bits - int(length))) - 1):
        raise NetIPError(f"Invalid prefix {number:0{bits}b}/{length}")


def _check_order(first: str, last: str, family: int) -> None:
    if _version(last) != family:
        raise NetIPError(f"Begin and End addresses have different IP versions - {first} - {last}")
    if _number(first, family) > _number(last, family):
        raise NetIPError(f"Begin address is greater than End address {first} - {last}")


def _check_count(number: int, count: float, family: int) -> None:
    size = 1 << _BITS[family]
    if count >= size:
        raise NetIPError("IP addresses of different length")
    if number + int(count) >= size:
        raise NetIPError("Begin address is greater than End address")


def _version(text: str) -> int:
    if ":" in text:
        _check_v6(text)
        return 6
    _check_v4(text)
    return 4


def _check_v4(text: str) -> None:
    if not re.search(r"^[0-9.]+$", text):
        raise NetIPError(f"Invalid chars in IP {text}")
    if text.startswith("."):
        raise NetIPError(f"Invalid IP {text} - starts with a dot")
    if re.search(r"\.$", text):
        raise NetIPError(f"Invalid IP {text} - ends with a dot")
    if text.count(".") > 3:
        raise NetIPError(f"Invalid IP address {text}")
    if ".." in text:
        raise NetIPError(f"Empty quad in IP address {text}")
    for quad in text.split("."):
        if float(quad) > 255:
            raise NetIPError(f"Invalid quad in IP address {text} - {quad}")


def _check_v6(text: str) -> None:
    colons = text.count(":")
    hextets = text.split(":")
    has_v4 = "." in hextets[-1] and _is_v4(hextets[-1])
    if any(part and not _HEXTET.search(part) for part in hextets[: len(hextets) - has_v4]):
        raise NetIPError(f"Invalid IP address {text}")
    if re.match(":[^:]", text):
        raise NetIPError(f"Invalid address {text} (starts with :)")
    if re.search("[^:]:$", text):
        raise NetIPError(f"Invalid address {text} (ends with :)")
    if len(re.findall(":(?=:)", text)) > 1:
        raise NetIPError(f"Invalid address {text} (More than one :: pattern)")
    if colons > _MOST_COLONS or (colons + has_v4 < _MOST_COLONS and "::" not in text):
        raise NetIPError(f"Invalid number of octets {text}")


def _is_v4(text: str) -> bool:
    try:
        _check_v4(text)
    except NetIPError:
        return False
    return True


def _expanded(text: str, family: int) -> str:
    return _expanded_v6(text) if family == 6 else _expanded_v4(text)


def _expanded_v4(text: str) -> str:
    """All four numbers; those that are missing are 0."""
    quads = without_empty_end(text.split("."))
    if len(quads) > 4:
        raise NetIPError(f"Not a valid IPv address {text}")
    if not all(re.search("^[0-9]{1,3}$", quad) for quad in quads):
        raise NetIPError(f"Not a valid IPv4 address {text}")
    return ".".join(str(int(quad)) for quad in [*quads, "0", "0", "0", "0"][:4])


def _expanded_v6(text: str) -> str:
    """All eight hextets; an address of version 4 stands for two of them."""
    if text.count("::") > 1:
        raise NetIPError("Too many :: in ip")
    parts = without_empty_end(text.replace("::", ":!:").split(":"))
    known = len(parts) + sum("." in part for part in parts)
    gap = ":".join(["0000"] * (9 - known))
    hextets = [gap if part == "!" else _expanded_hextet(part) for part in parts]
    return ":".join(hextets).lower()


def _expanded_hextet(text: str) -> str:
    if "." not in text:
        return text.rjust(4, "0")
    digits = f"{_number(_expanded_v4(text), 4):08x}"
    return f"{digits[:4]}:{digits[4:]}"


def _number(address: str, family: int) -> int:
    """The number of an address that is written out."""
    if family == 4:
        return int(IPv4Address(bytes(int(quad) & 255 for quad in address.split("."))))
    return int(address.replace(":", ""), 16)
