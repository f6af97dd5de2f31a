"""Pools of guests and storages."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.changes import changing, forget_path
from pyvirt_sdk.stub.rules.cluster import storage_row
from pyvirt_sdk.stub.rules.guests.views import resource_row
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.people import Pool


@rule("GET", "/pools")
def pool_list(call: Call) -> list[dict[str, Any]]:
    """The pools the caller may see; one with its members, if it is named."""
    pools = call.state.pools
    if name := call.given("poolid"):
        pool = _existing(call)
        return [_shown(name, pool) | {"members": _members(call, pool)}]
    return [
        _shown(name, pools[name])
        for name in sorted(pools)
        if call.authority.has(f"/pool/{name}", "Pool.Audit")
    ]


@rule("POST", "/pools")
def create_pool(call: Call) -> None:
    """A new pool, maybe below another."""
    pools, name = call.state.pools, call.text("poolid")
    with changing(call.state, "create pool failed"):
        if name in pools:
            raise Refused(f"pool '{name}' already exists")
        parent = name.rpartition("/")[0]
        if parent and parent not in pools:
            raise Refused(f"parent '{parent}' of pool '{name}' does not exist")
        pools[name] = Pool(call.given("comment"))


@rule("GET", "/pools/{poolid}")
def read_pool(call: Call) -> dict[str, Any]:
    """A pool and its members."""
    pool = _existing(call)
    return _shown(call.text("poolid"), pool) | {"members": _members(call, pool)}


@rule("PUT", "/pools")
@rule("PUT", "/pools/{poolid}")
def update_pool(call: Call) -> None:
    """Changes the comment, adds members or (with ``delete``) removes them."""
    with changing(call.state, "update pools failed"):
        pool = _existing(call)
        if "comment" in call.params:
            pool.comment = call.text("comment") or None
        for text in call.items("vms"):
            _move_guest(call, pool, int(text))
        for name in call.items("storage"):
            _move_storage(call, pool, name)


@rule("DELETE", "/pools")
@rule("DELETE", "/pools/{poolid}")
def delete_pool(call: Call) -> None:
    """Removes an empty pool."""
    pools, name = call.state.pools, call.text("poolid")
    with changing(call.state, "delete pool failed"):
        pool = _existing(call)
        inside = next((one for one in sorted(pools) if one.startswith(f"{name}/")), None)
        if inside:
            raise Refused(f"pool '{name}' is not empty (contains pool '{inside}')")
        if guests := sorted(vmid for vmid in pool.vms if vmid in call.state.guests):
            raise Refused(f"pool '{name}' is not empty (contains VM {guests[0]})")
        if storages := sorted(pool.storages & call.state.storages.keys()):
            raise Refused(f"pool '{name}' is not empty (contains storage '{storages[0]}')")
        del pools[name]
        forget_path(call.state, f"/pool/{name}")


def _move_guest(call: Call, pool: Pool, vmid: int) -> None:
    call.authority.require_perm_modify(f"/vms/{vmid}")
    if call.flag("delete"):
        if vmid not in pool.vms:
            raise Refused(f"VM {vmid} is not a pool member")
        pool.vms.discard(vmid)
        return
    before = call.state.pool_of(vmid)
    if vmid in pool.vms:
        raise Refused(f"VM {vmid} is already a pool member")
    if before and not call.flag("allow-move"):
        raise Refused(f"VM {vmid} belongs already to pool '{before}' and 'allow-move' is not set")
    if before:
        call.state.pools[before].vms.discard(vmid)
    pool.vms.add(vmid)


def _move_storage(call: Call, pool: Pool, name: str) -> None:
    call.authority.require_perm_modify(f"/storage/{name}")
    if call.flag("delete"):
        if name not in pool.storages:
            raise Refused(f"Storage '{name}' is not a pool member")
        pool.storages.discard(name)
    elif name in pool.storages:
        raise Refused(f"Storage '{name}' is already a pool member")
    else:
        pool.storages.add(name)


def _existing(call: Call) -> Pool:
    name = call.text("poolid")
    if pool := call.state.pools.get(name):
        return pool
    raise Refused(f"pool '{name}' does not exist")


def _members(call: Call, pool: Pool) -> list[dict[str, Any]]:
    state, kind = call.state, call.given("type")
    guests = [state.guests[vmid] for vmid in sorted(pool.vms) if vmid in state.guests]
    rows = [
        resource_row(state, guest, call.now, None) for guest in guests if kind in (None, guest.kind)
    ]
    if kind in (None, "storage"):
        rows += [
            storage_row(state.storages[name], node)
            for name in sorted(pool.storages & state.storages.keys())
            for node in state.nodes
            if state.storages[name].serves(node)
        ]
    return rows


def _shown(name: str, pool: Pool) -> dict[str, Any]:
    return {"poolid": name} | ({"comment": pool.comment} if pool.comment else {})
