"""Metrics: the servers they are sent to, and what would be sent."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.downloads import is_known_host
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.rules.usage import guest_usage, node_usage

_SERVERS = "/cluster/metrics/server"
_SERVER = f"{_SERVERS}/{{id}}"
_COMMON = "mtu disable timeout"

BOOK = Book(
    "status.cfg",
    "id",
    f"POST {_SERVER}",
    {
        "graphite": section_type("server port", f"{_COMMON} proto path"),
        "influxdb": section_type(
            "server port",
            f"""{_COMMON} influxdbproto organization bucket token api-path-prefix max-body-size
            verify-certificate""",
        ),
        "opentelemetry": section_type(
            "server port",
            f"""{_COMMON} otel-protocol otel-path otel-timeout otel-headers otel-verify-ssl
            otel-max-body-size otel-resource-attributes otel-compression""",
        ),
    },
)
# known to those who set it up alone
_SECRETS = ("token",)

# name of a figure -> (metric, whether it only grows)
_NODE = {
    "cpu": ("cpu_current", False),
    "maxcpu": ("cpu_max", False),
    "mem": ("mem_used", False),
    "maxmem": ("mem_total", False),
    "disk": ("disk_used", False),
    "maxdisk": ("disk_total", False),
    "uptime": ("uptime", False),
}
_GUEST = {
    "cpu": ("cpu_current", False),
    "mem": ("mem_used", False),
    "disk": ("disk_used", False),
    "diskread": ("disk_read", True),
    "diskwrite": ("disk_write", True),
    "netin": ("net_in", True),
    "netout": ("net_out", True),
    "uptime": ("uptime", False),
}


@rule("GET", _SERVERS)
def server_list(call: Call) -> list[dict[str, Any]]:
    """All servers."""
    return [
        {
            "id": name,
            "disable": int(str(server.get("disable", "0"))),
            "type": server["type"],
            "server": server["server"],
            "port": int(str(server["port"])),
        }
        for name, server in sorted(BOOK.sections(call.state).items())
    ]


@rule("POST", _SERVER)
def create_server(call: Call) -> None:
    """A new server, which has to listen unless it is not to be used yet."""
    name, kind = call.text("id"), call.text("type")
    with BOOK.editing(call) as servers:
        if name in servers:
            raise Refused(f"Metric server '{name}' already exists")
        given = BOOK.given(call)
        BOOK.types[kind].check_new(given)
        _check_listens(kind, given)
        servers[name] = {"type": kind, **_without_secrets(given)}


@rule("GET", _SERVER)
def read_server(call: Call) -> dict[str, Any]:
    """One server."""
    name = call.text("id")
    if name not in BOOK.sections(call.state):
        raise Refused(f"status server entry '{name}' does not exist")
    return BOOK.shown(BOOK.sections(call.state)[name])


@rule("PUT", _SERVER)
def update_server(call: Call) -> None:
    """Changes a server."""
    name = call.text("id")
    with BOOK.editing(call) as servers:
        BOOK.check_digest(call)
        if name not in servers:
            raise Refused(f"no such server '{name}'")
        _check_listens(str(servers[name]["type"]), BOOK.given(call))
        BOOK.change(call, servers[name])
        servers[name] = _without_secrets(servers[name])


@rule("DELETE", _SERVER)
def delete_server(call: Call) -> None:
    """Forgets a server, if it is there."""
    with BOOK.editing(call) as servers:
        servers.pop(call.text("id"), None)


@rule("GET", "/cluster/metrics/export", answer="computed")
def export(call: Call) -> dict[str, Any]:
    """The figures of the moment."""
    state = call.state
    asked = split_list(call.text("node-list"))
    if unknown := [node for node in asked if node not in state.nodes]:
        raise Refused(f"Requested node-list contains unknown nodes - {','.join(unknown)}")
    here = {state.entry} if call.flag("local-only") else set(asked or state.nodes)
    rows: list[dict[str, Any]] = []
    for name in sorted(here):
        usage = node_usage(state, state.nodes[name], call.now)
        rows += _rows(call, f"node/{name}", usage, _NODE)
    for guest in state.guests.values():
        if guest.node in here and guest.running:
            usage = guest_usage(guest, call.now)
            rows += _rows(call, f"{guest.kind}/{guest.vmid}", usage, _GUEST)
    return {"data": rows}


def _check_listens(kind: str, given: dict[str, Any]) -> None:
    """Refuses where nothing can listen: a name nobody knows, and the node itself."""
    host, by_http = str(given["server"]), given.get("influxdbproto", "udp") != "udp"
    if str(given.get("disable", "0")) == "1":
        return
    if not is_known_host(host):
        reason = "Name or service not known"
    elif host != "localhost" and not host.startswith("127.") and host != "::1":
        return
    elif by_http or kind == "opentelemetry" or given.get("proto") == "tcp":
        reason = "Connection refused"
    else:
        return  # what is sent without a connection is sent to nobody just as well
    at = f"500 Can't connect to {host}:{given['port']} ({reason})"
    if kind == "opentelemetry":
        raise Refused(f"Connection test failed: {at}")
    if by_http:
        raise Refused(at)
    name = "carbon" if kind == "graphite" else kind
    raise Refused(f"couldn't create {name} socket [{host}]:{given['port']} - {reason}")


def _without_secrets(settings: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if name not in _SECRETS}


def _rows(
    call: Call, ident: str, usage: dict[str, Any], metrics: dict[str, tuple[str, bool]]
) -> list[dict[str, Any]]:
    return [
        {
            "id": ident,
            "metric": metric,
            "timestamp": int(call.now),
            "type": "derive" if grows else "gauge",
            "value": usage[name],
        }
        for name, (metric, grows) in metrics.items()
        if name in usage
    ]
