"""How full storages are, as a node sees them."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
from pyvirt_sdk.stub.rules.guests.formats import default_format, formats_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import here
from pyvirt_sdk.stub.rules.storage.types import TYPES
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.storage import Storage

# beside what its type has to be told, the settings that say which storage it is
_PLACE = ("monhost", "pool", "namespace")
_AUDIT = ("Datastore.Audit", "Datastore.AllocateSpace")


@rule("GET", "/nodes/{node}/storage")
def storage_list(call: Call) -> list[dict[str, Any]]:
    """The storages, how full they are, and whether the node can use them."""
    name, target = call.given("storage"), call.given("target")
    known = {one.name: one for one in call.state.storages.values() if _is_wanted(call, one)}
    if name is not None and name not in known:
        raise faulty(storage="No such storage.")
    if target in (call.node, "localhost"):
        target = None
    return [
        {
            "storage": storage.name,
            **_usage(call, storage, with_fraction=True),
            **(_formats(storage) if call.flag("format") and _usable(call, storage) else {}),
        }
        for storage in known.values()
        if name in (None, storage.name)
        and (storage.enabled or not call.flag("enabled"))
        and (target is None or _is_common(call, storage, target))
        and call.authority.has_any(f"/storage/{storage.name}", *_AUDIT)
    ]


@rule("GET", "/nodes/{node}/storage/{storage}/status")
def storage_status(call: Call) -> dict[str, Any]:
    """How full a storage is."""
    storage = call.state.storages.get(call.text("storage"))
    if storage is None:
        raise faulty(storage="No such storage.")
    return _usage(call, storage, with_fraction=False)


@rule("GET", "/nodes/{node}/storage/{storage}/identity", answer="computed")
def storage_identity(call: Call) -> dict[str, str]:
    """What is the same wherever the same storage is set up, and nowhere else."""
    storage = here(call)
    kind = TYPES[storage.type]
    names = {*kind.required, *_PLACE} - ({"path"} if kind.mounted else set[str]())
    place = {name: text for name, text in storage.config.items() if name in names}
    owner = "" if storage.shared else call.node
    return {"type": storage.type, "id": digest_of([storage.type, owner, place])}


def _is_wanted(call: Call, storage: Storage) -> bool:
    """Whether a storage can be used, and for what is asked for; any, where nothing is."""
    if "content" not in call.params:
        return True
    return bool(set(call.items("content")) & set(storage.content)) and _usable(call, storage)


def _usable(call: Call, storage: Storage) -> bool:
    return storage.enabled and storage.serves(call.node)


def _is_common(call: Call, storage: Storage, target: str) -> bool:
    return storage.shared and storage.serves(call.node) and storage.serves(target)


def _formats(storage: Storage) -> dict[str, Any]:
    """What disks on it can be; written twice, as the first way cannot be described."""
    known, default = sorted(formats_of(storage)), default_format(storage)
    more = {"select_existing": 1} if storage.type in ("iscsi", "iscsidirect") else {}
    return {
        "format": [dict.fromkeys(known, 1), default],
        "formats": {"supported": known, "default": default},
        **more,
    }


def _usage(call: Call, storage: Storage, *, with_fraction: bool) -> dict[str, Any]:
    active = _usable(call, storage)
    used = storage.used(call.node) if active else 0
    total = storage.capacity if active else 0
    usage: dict[str, Any] = {
        "type": storage.type,
        "content": ",".join(storage.content),
        "active": int(active),
        "enabled": int(active),
        "shared": int(storage.shared),
        "total": total,
        "used": used,
        "avail": total - used,
    }
    if with_fraction and total:
        usage["used_fraction"] = used / total
    return usage
