"""The cluster as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pyvirt_sdk.formats.property_string import split
from pyvirt_sdk.formats.specs import spec
from pyvirt_sdk.schema import operation
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.call import Call, Encoded, split_list
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.resource_texts import Kept, row_texts
from pyvirt_sdk.stub.rules.guests.views import resource_row
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sdn.nodes import zones_on
from pyvirt_sdk.stub.rules.usage import node_usages
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Storage

_LISTS = ("registered-tags", "user-allow-list")
# what anybody may know
_PUBLIC = ("console", "tag-style")


@rule("GET", "/cluster/status")
def status(call: Call) -> list[dict[str, Any]]:
    """Who belongs to the cluster."""
    state = call.state
    nodes = [
        {
            "id": f"node/{name}",
            "type": "node",
            "name": name,
            "nodeid": node.number + 1 if state.cluster_name else 0,
            "ip": node.ip,
            "online": int(node.online),
            "local": int(name == state.entry),
            "level": "",
        }
        for name, node in state.nodes.items()
    ]
    if not state.cluster_name:
        return nodes
    summary = {
        "id": "cluster",
        "type": "cluster",
        "name": state.cluster_name,
        "nodes": len(nodes),
        "quorate": int(state.quorate),
        "version": len(nodes),
    }
    return [summary, *nodes]


@rule("GET", "/cluster/nextid")
def next_id(call: Call) -> str:
    """A free id, or whether the given one is free."""
    guests = call.state.guests
    if "vmid" in call.params:
        if (vmid := call.number("vmid")) in guests:
            raise faulty(vmid=f"VM {vmid} already exists")
        return str(vmid)
    lower, upper = _next_id_limits(call.state.options)
    for vmid in range(lower, upper):
        if vmid not in guests:
            return str(vmid)
    raise Refused(f"unable to get any free VMID in range [{lower}, {upper}]")


@rule("GET", "/cluster/resources")
def resources(call: Call) -> Encoded:
    """Everything there is, for those who may see it, in one list."""
    wanted = call.given("type")
    texts = _guest_rows(call) if wanted in (None, "vm") else []
    rows = _pool_rows(call) if wanted is None else []
    if wanted in (None, "node"):
        rows += _node_rows(call)
    if wanted in (None, "storage"):
        rows += _storage_rows(call)
    if wanted is None:
        rows += _network_rows(call)
    texts += [json.dumps(row, separators=(",", ":"), ensure_ascii=False) for row in rows]
    return Encoded(f"[{','.join(texts)}]")


@rule("GET", "/cluster/options")
def options(call: Call) -> dict[str, Any]:
    """The settings of the whole cluster, property strings taken apart; few for most users."""
    everything: dict[str, Any] = {"mac_prefix": "BC:24:11", "description": ""}
    for name in call.state.options:
        everything[name] = _shown_option(call, name)
    sees_all = call.authority.has("/", "Sys.Audit")
    shown = everything if sees_all else {k: v for k, v in everything.items() if k in _PUBLIC}
    return shown | {"allowed-tags": sorted(_allowed_tags(call, everything))}


@rule("PUT", "/cluster/options")
def set_options(call: Call) -> None:
    """Changes what is given and removes what is named in ``delete``."""
    stored = _written_anew(call.state.options)
    for name in call.params:
        if name == "description":
            # in the file it is a comment of as many lines as it has, which may be none
            lines = call.text(name).rstrip("\n")
            stored[name] = f"{lines}\n" if lines else ""
        elif name != "delete":
            stored[name] = call.text(name)
    for name in call.items("delete"):
        stored.pop(name, None)
    lower, upper = _next_id_limits(stored)
    if lower > upper:
        raise Refused(f"lower ({lower}) <= upper ({upper}) boundary rule broken")
    call.state.options = stored


def _written_anew(options: dict[str, str]) -> dict[str, str]:
    """What was there, as it is when the file is written again: lists of tags are put in order."""
    written = dict(options)
    if tags := written.get("registered-tags"):
        written["registered-tags"] = ";".join(sorted(split_list(tags)))
    parts = _parsed(written, "user-tag-access")
    if tags := parts.get("user-allow-list"):
        parts["user-allow-list"] = ";".join(sorted(split_list(tags)))
        written["user-tag-access"] = ",".join(f"{key}={value}" for key, value in parts.items())
    return written


def _next_id_limits(options: dict[str, str]) -> tuple[int, int]:
    limits = _parsed(options, "next-id")
    return int(limits.get("lower", 100)), int(limits.get("upper", 1_000_000))


def _allowed_tags(call: Call, settings: dict[str, Any]) -> set[str]:
    """The tags that the caller may give to guests, so far as they are known."""
    access = settings.get("user-tag-access", {})
    mode = access.get("user-allow", "free")
    may_change_all = call.authority.has("/", "Sys.Modify")
    allowed: set[str] = set()
    if mode != "none" or may_change_all:
        allowed.update(access.get("user-allow-list", []))
    if mode in ("free", "existing") or may_change_all:
        for guest in call.state.guests.values():
            if may_change_all or call.authority.has(f"/vms/{guest.vmid}", "VM.Audit"):
                allowed.update(split_list(guest.config.get("tags", "")))
    if may_change_all:
        allowed.update(settings.get("registered-tags", []))
    return allowed


def _shown_option(call: Call, name: str) -> Any:
    text = call.state.options[name]
    schema = _option_schema(name)
    if name in _LISTS:
        return split_list(text)
    if name in _TAKEN_APART:
        parsed: dict[str, Any] = _parsed(call.state.options, name)
        return {key: split_list(value) if key in _LISTS else value for key, value in parsed.items()}
    return int(text) if schema.get("type") in ("integer", "boolean") else text


_TAKEN_APART = (
    "crs",
    "ha",
    "migration",
    "next-id",
    "notify",
    "replication",
    "tag-style",
    "u2f",
    "user-tag-access",
    "webauthn",
)


def _parsed(options: dict[str, str], name: str) -> dict[str, str]:
    keys = spec(_option_schema(name).get("format", ""))
    text = options.get(name, "")
    return split(text, keys) if keys else {}


def _option_schema(name: str) -> Any:
    return find_schema(operation("PUT", "/cluster/options"), name) or {}


def _guest_rows(call: Call) -> list[str]:
    state, authority, second = call.state, call.authority, int(call.now)
    pools = {
        vmid: name
        for name, pool in state.pools.items()
        if authority.has(f"/pool/{name}", "Pool.Audit")
        for vmid in pool.vms
    }
    kept: dict[int, Kept] = call.world.kept_rows
    if len(kept) > 2 * len(state.guests):
        kept.clear()  # mostly of guests that are gone
    guests: Iterable[Guest] = state.guests.values()
    if not authority.has_all:
        guests = [one for one in guests if authority.has(f"/vms/{one.vmid}", "VM.Audit")]
    return row_texts(kept, state, guests, second, pools)


def _pool_rows(call: Call) -> list[dict[str, Any]]:
    """The pools the caller may see, with what their running guests use together."""
    state = call.state
    rows: list[dict[str, Any]] = []
    for name in sorted(state.pools):
        if not call.authority.has(f"/pool/{name}", "Pool.Audit"):
            continue
        row: dict[str, Any] = {"id": f"/pool/{name}", "type": "pool", "pool": name}
        members = [state.guests[vmid] for vmid in state.pools[name].vms if vmid in state.guests]
        used = [resource_row(state, one, call.now, None) for one in members if one.running]
        if used := [one for one in used if one["uptime"]]:
            row["uptime"] = max(one["uptime"] for one in used)
            row |= {key: sum(one[key] for one in used) for key in ("mem", "maxmem", "maxcpu")}
            row["cpu"] = sum(one["cpu"] * one["maxcpu"] for one in used) / row["maxcpu"]
        rows.append(row)
    return rows


def _node_rows(call: Call) -> list[dict[str, Any]]:
    return [{**row, "cgroup-mode": 2} for row in node_rows(call)]


def node_rows(call: Call) -> list[dict[str, Any]]:
    """All nodes; numbers of those the caller may look into."""
    usages = node_usages(call.state, call.now)
    rows: list[dict[str, Any]] = []
    for name, usage in usages.items():
        may_look = call.authority.has(f"/nodes/{name}", "Sys.Audit")
        shown = usage if may_look else {"status": usage["status"]}
        rows.append({"id": f"node/{name}", "type": "node", "node": name, **shown, "level": ""})
    return rows


def _storage_rows(call: Call) -> list[dict[str, Any]]:
    return [
        storage_row(storage, node)
        for storage in call.state.storages.values()
        if storage.enabled and call.authority.has(f"/storage/{storage.name}", "Datastore.Audit")
        for node in call.state.nodes
        if storage.serves(node)
    ]


def storage_row(storage: Storage, node: str) -> dict[str, Any]:
    """A storage as one node sees it."""
    return {
        "id": f"storage/{node}/{storage.name}",
        "type": "storage",
        "storage": storage.name,
        "node": node,
        "plugintype": storage.type,
        "content": ",".join(storage.content),
        "shared": int(storage.shared),
        "status": "available",
        "disk": storage.used(node),
        "maxdisk": storage.capacity,
    }


def _network_rows(call: Call) -> list[dict[str, Any]]:
    return [
        {
            "id": f"network/{name}/zone/{zone}",
            "type": "network",
            "network": zone,
            "network-type": "zone",
            "node": name,
            "status": status,
        }
        for name in call.state.nodes
        for zone, status in _zones(call, name).items()
        if call.authority.has_any(f"/sdn/zones/{zone}", "SDN.Audit", "SDN.Allocate")
    ]


def _zones(call: Call, node: str) -> dict[str, str]:
    return {"localnetwork": "ok"} | dict.fromkeys(zones_on(call.state, node), "available")
