"""How a node is set up: name servers, hosts file, time zone, and its own configuration."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime
from functools import cache
from typing import Any

from pyvirt_sdk.formats.checking import scalar_fault
from pyvirt_sdk.formats.names import timezones
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.acme import domains_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.files import digest_of

_STALE = "detected modified configuration - file changed by other user? Try again."
_NOT_STORED = frozenset({"node", "delete", "digest"})


@rule("GET", "/nodes/{node}/dns")
def dns(call: Call) -> dict[str, str]:
    """The name servers."""
    return dict(call.member().dns)


@rule("PUT", "/nodes/{node}/dns")
def set_dns(call: Call) -> None:
    """Other name servers."""
    names = ("search", "dns1", "dns2", "dns3")
    call.member().dns = {name: call.text(name) for name in names if name in call.params}


@rule("GET", "/nodes/{node}/hosts")
def hosts(call: Call) -> dict[str, str]:
    """The hosts file."""
    text = call.member().hosts
    return {"data": text, "digest": digest_of(text)}


@rule("POST", "/nodes/{node}/hosts")
def set_hosts(call: Call) -> None:
    """Another hosts file."""
    node, text = call.member(), call.text("data")
    _check_digest(call, digest_of(node.hosts))
    for line in text.splitlines():
        address = line.split("#")[0].strip().partition(" ")[0].partition("\t")[0]
        if address and scalar_fault("ip", address):
            raise faulty(data=f"Invalid IP '{address}'")
    node.hosts = text


@rule("GET", "/nodes/{node}/time")
def time(call: Call) -> dict[str, Any]:
    """The time, and the same as it is where the node stands."""
    zone, now = call.member().timezone, int(call.now)
    return {"timezone": zone, "time": now, "localtime": now + _offset(zone, now)}


@rule("PUT", "/nodes/{node}/time")
def set_time(call: Call) -> None:
    """Another time zone."""
    zone = call.text("timezone")
    if zone not in timezones() | _zones() | {"UTC"}:
        raise faulty(timezone="No such timezone")
    call.member().timezone = zone


@rule("GET", "/nodes/{node}/config")
def config(call: Call) -> dict[str, str]:
    """The node's own options, or one of them."""
    stored, digest = call.member().config, _config_digest(call)
    shown = stored | ({"digest": digest} if digest else {})
    wanted = call.text("property", "all")
    return shown if wanted == "all" else {key: shown[key] for key in (wanted,) if key in shown}


@rule("PUT", "/nodes/{node}/config")
def set_config(call: Call) -> None:
    """Changes what is given and removes what is named in ``delete``."""
    _check_digest(call, _config_digest(call))
    config = dict(call.member().config)
    for name, value in call.params.items():
        if name == "description":
            # in the file it is a comment of as many lines as it has, which may be none
            lines = str(value).rstrip("\n")
            config[name] = f"{lines}\n" if lines else ""
        elif name not in _NOT_STORED:
            config[name] = str(value)
    for name in call.items("delete"):
        config.pop(name, None)
    domains_of(call.state, config)
    call.member().config = {key: value for key, value in config.items() if value}


def _config_digest(call: Call) -> str:
    """The digest of a node's own options; none as long as there are none."""
    stored = call.member().config
    return digest_of(stored) if stored else ""


def _check_digest(call: Call, now: str) -> None:
    given = call.given("digest")
    if given and now and given != now:
        raise Refused(_STALE)


@cache
def _zones() -> set[str]:
    return zoneinfo.available_timezones()


def _offset(zone: str, now: int) -> int:
    if zone not in _zones():  # this machine need not know the zones that PVE knows
        return 0
    offset = datetime.fromtimestamp(now, UTC).astimezone(zoneinfo.ZoneInfo(zone)).utcoffset()
    return int(offset.total_seconds()) if offset else 0
