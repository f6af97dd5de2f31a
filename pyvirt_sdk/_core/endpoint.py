"""Where a server is: what people write for a host, as one frozen value.

>>> parse_host("pve1")
Endpoint(scheme='https', host='pve1', port=8006, base='')
>>> parse_host("https://gate.example.com/lab/").url
'https://gate.example.com:443/lab'
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

from pyvirt_sdk.errors import ConfigError

DEFAULT_PORT = 8006
_NAME_ONE = 'name one: Client("pve1.example.com", ...)'
#: A URL whose colon or slashes were forgotten; a host may well be called http.
_SLIP = re.compile(r"(?P<scheme>https?)(:/?|//)(?=[A-Za-z])")
#: Labels of up to 63 signs each, 253 in all, as DNS has them.
_NAME = re.compile(r"(?=.{1,253}$)[A-Za-z0-9_][A-Za-z0-9_-]{0,62}(\.[A-Za-z0-9_-]{1,63})*\.?")
#: The name of a network interface of this machine, over which an address is reached.
_ZONE = re.compile(r"[A-Za-z0-9._~-]+")

_BASE = re.compile(r"(/(?!\.\.?(/|$))[A-Za-z0-9._~%\-]+)*")


class Endpoint(NamedTuple):
    """One entry point; ``base`` is the path a reverse proxy put before ``/api2``."""

    scheme: str
    host: str
    port: int
    base: str = ""

    @property
    def authority(self) -> str:
        """Host and port as a URL has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def told(self) -> str:
        """Host and port as the server is told them, without a zone."""
        return self._replace(host=self.name).authority

    @property
    def name(self) -> str:
        """What the server knows itself by: a zone, as in ``fe80::1%eth0``, is this machine's."""
        return self.host.partition("%")[0]

    @property
    def url(self) -> str:
        """The address up to where the API's own paths begin."""
        return f"{self.scheme}://{self.authority}{self.base}"

    @property
    def loopback(self) -> bool:
        """Whether nothing sent there leaves this machine."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.name).is_loopback
        except ValueError:
            return False


def hosts_in(given: Any) -> list[str]:
    """The hosts that a caller gave: one, or several.

    Raises:
        ConfigError: there is none, as where a variable is not set, or one is no text.
    """
    hosts: list[Any] = [given] if isinstance(given, str) else list(given or ())
    if not hosts:
        raise ConfigError("no host is given", hint=_NAME_ONE)
    for host in hosts:
        if not isinstance(host, str):
            raise ConfigError(f"a host is a text, and not {type(host).__name__}", hint=_NAME_ONE)
    return hosts


def parse_hosts(hosts: str | Iterable[str]) -> tuple[Endpoint, ...]:
    """One host or several, each as :func:`parse_host` takes it."""
    return tuple(dict.fromkeys(map(parse_host, hosts_in(hosts))))


def parse_host(text: str) -> Endpoint:
    """A name, ``name:port``, an IPv6 address or a URL; the port is 8006 unless a URL is given."""
    given = text.strip()
    if not given:
        raise ConfigError("the host is empty", hint=_NAME_ONE)
    if not given.isprintable():
        raise ConfigError(
            "a host holds a line break, or another sign that is not seen",
            hint="type it anew; several hosts are given as a list",
        )
    if "://" in given:
        return _parse_url(given)
    if slip := _SLIP.match(given):
        raise ConfigError(
            f"{given!r} begins almost like a URL",
            hint=f"write {slip['scheme']}://{given[slip.end() :]}",
        )
    if _is_ipv6(given):
        return Endpoint("https", given, DEFAULT_PORT)
    parts = _split(f"https://{given}")
    return Endpoint("https", _host(parts, given), _port(parts) or DEFAULT_PORT, _base(parts))


def _parse_url(given: str) -> Endpoint:
    parts = _split(given)
    if parts.scheme not in {"http", "https"}:
        raise ConfigError(f"{parts.scheme}:// is not a scheme of the API", hint="write https://")
    standard = 443 if parts.scheme == "https" else 80
    return Endpoint(parts.scheme, _host(parts, given), _port(parts) or standard, _base(parts))


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise ConfigError(f"a host cannot be read: {error}") from None
    if "@" in parts.netloc:
        raise ConfigError(
            "the host holds a user name or a password",
            hint="give username= and password=, or token=",
        )
    if parts.query or parts.fragment:
        raise ConfigError(
            "the host holds '?' or '#', like an address of the web console",
            hint=f"give what stands before: {parts.scheme}://{parts.netloc}",
        )
    return parts


def _host(parts: SplitResult, given: str) -> str:
    # In a URL, %25 stands for the % before a zone.
    host = re.sub("%25(?=.)", "%", parts.hostname or "", count=1)
    fits = _is_ipv6(host) if "[" in parts.netloc else _NAME.fullmatch(host)
    if not fits:
        raise ConfigError(
            f"{given!r} is not a host",
            hint="write pve1.example.com, pve1:8006, 192.0.2.10, [2001:db8::10]:8006 or a URL",
        )
    return host


def _port(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise ConfigError(
            f"the port of {parts.netloc!r} is not a number from 1 to 65535",
            hint=f"write {parts.hostname}:{DEFAULT_PORT}",
        )
    return port


def _base(parts: SplitResult) -> str:
    base = re.sub(r"/api2(/json)?$", "", parts.path.rstrip("/"))
    if not _BASE.fullmatch(base):
        raise ConfigError(f"{base!r} is not a base path", hint="give the address without the API's")
    return base


def is_address(text: str) -> bool:
    """Whether it is an IP address that means the same on every machine: it has no zone."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text


def _is_ipv6(text: str) -> bool:
    address, percent, zone = text.partition("%")
    if percent and not _ZONE.fullmatch(zone):
        return False
    try:
        ipaddress.IPv6Address(address)
    except ValueError:
        return False
    return True
