"""How full storages are, as a node sees them."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
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
    """The storages a node can use, and how full they are."""
    wanted, content = call.given("storage"), call.items("content")
    return [
        {"storage": storage.name, **_usage(call, storage, with_fraction=True)}
        for storage in call.state.storages.values()
        if storage.serves(call.node)
        and wanted in (None, storage.name)
        and (storage.enabled or not call.flag("enabled"))
        and (not content or set(content) & set(storage.content))
        and call.authority.has_any(f"/storage/{storage.name}", *_AUDIT)
    ]


@rule("GET", "/nodes/{node}/storage/{storage}/status")
def storage_status(call: Call) -> dict[str, Any]:
    """How full a storage is."""
    storage = call.state.storages.get(call.text("storage"))
    if storage is None or not storage.serves(call.node):
        raise faulty(storage="No such storage.")
    return _usage(call, storage, with_fraction=False)


@rule("GET", "/nodes/{node}/storage/{storage}/identity", answer="computed")
def storage_identity(call: Call) -> dict[str, str]:
    """What is the same wherever the same storage is set up, and nowhere else."""
    storage = here(call)
    names = {*TYPES[storage.type].required, *_PLACE}
    place = {name: text for name, text in storage.config.items() if name in names}
    owner = "" if storage.shared else call.node
    return {"type": storage.type, "id": digest_of([storage.type, owner, place])}


def _usage(call: Call, storage: Storage, *, with_fraction: bool) -> dict[str, Any]:
    active = storage.enabled
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
