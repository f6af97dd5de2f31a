"""Storages, as they are configured for the whole cluster."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, doing
from pyvirt_sdk.stub.rules.changes import forget_path
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.types import TYPES
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.storage import Storage

_AUDIT = ("Datastore.Audit", "Datastore.AllocateSpace")
_NOT_STORED = frozenset({"storage", "delete", "digest", "password", "encryption-key", "keyring"})


@rule("GET", "/storage")
def definitions(call: Call) -> list[dict[str, Any]]:
    """The storages the caller may see, as they are configured."""
    wanted = call.given("type")
    return [
        _definition(call, storage)
        for storage in call.state.storages.values()
        if wanted in (None, storage.type)
        and call.authority.has_any(f"/storage/{storage.name}", *_AUDIT)
    ]


@rule("POST", "/storage")
def create_definition(call: Call) -> dict[str, str]:
    """A new storage."""
    name, kind = call.text("storage"), TYPES[call.text("type")]
    config = {key: str(value) for key, value in call.params.items() if key not in _NOT_STORED}
    if unexpected := next((key for key in config if not kind.knows(key)), None):
        raise Refused(f"unexpected property '{unexpected}'")
    for needed in kind.required:
        if needed not in config:
            raise Refused(f"missing value for required option '{needed}'")
    config["content"] = _content(call, kind.contents, kind.default_content)
    with doing("create storage failed"):
        if name in call.state.storages:
            raise Refused(f"storage ID '{name}' already defined")
        call.state.storages[name] = Storage(name, config)
        _written(call)
    return {"storage": name, "type": config["type"]}


@rule("GET", "/storage/{storage}")
def read_definition(call: Call) -> dict[str, Any]:
    """One storage, as it is configured."""
    return _definition(call, call.state.storage(call.text("storage")))


@rule("PUT", "/storage/{storage}")
def update_definition(call: Call) -> dict[str, str]:
    """Changes what is given and removes what is named in ``delete``."""
    with doing("update storage failed"):
        storage = call.state.storage(call.text("storage"))
        if (digest := call.given("digest")) and digest != _digest(call):
            raise Refused(
                "detected modified configuration - file changed by other user? Try again."
            )
        kind = TYPES[storage.type]
        given = {key: str(value) for key, value in call.params.items() if key not in _NOT_STORED}
        if unexpected := next((key for key in given if not kind.knows(key)), None):
            raise Refused(f"unexpected property '{unexpected}'")
        for name in call.items("delete"):
            if not kind.knows(name):
                raise Refused(f"no such option '{name}'")
            if name in kind.required:
                raise Refused(f"unable to delete required option '{name}'")
            if name in given:
                raise Refused(f"cannot set and delete property '{name}' at the same time!")
        if "content" in given:
            given["content"] = _content(call, kind.contents, kind.default_content)
        storage.config |= given
        for name in call.items("delete"):
            storage.config.pop(name, None)
        storage.config.setdefault("content", kind.default_content)
        _written(call)
    return {"storage": storage.name, "type": storage.type}


@rule("DELETE", "/storage/{storage}")
def delete_definition(call: Call) -> None:
    """Forgets a storage; what is on it stays where it is."""
    with doing("delete storage failed"):
        name = call.state.storage(call.text("storage")).name
        del call.state.storages[name]
        _written(call)
    forget_path(call.state, f"/storage/{name}")
    for pool in call.state.pools.values():
        pool.storages.discard(name)


def _written(call: Call) -> None:
    """A built-in storage has a priority, until it is written to the file with the others."""
    for storage in call.state.storages.values():
        storage.config.pop("priority", None)


def _definition(call: Call, storage: Storage) -> dict[str, Any]:
    schema = operation("POST", "/storage").params
    typed: dict[str, Any] = {"storage": storage.name, "digest": _digest(call)}
    for key, text in storage.config.items():
        is_number = key == "priority" or schema.get(key, {}).get("type") in ("integer", "boolean")
        typed[key] = int(text) if is_number else text
    return typed


def _digest(call: Call) -> str:
    # What carries a priority is the built-in definition, which stands in no file yet.
    written = {
        name: one.config
        for name, one in call.state.storages.items()
        if "priority" not in one.config
    }
    return digest_of(written)


def _content(call: Call, allowed: tuple[str, ...], default: str) -> str:
    if "content" not in call.params:
        return default
    wanted = call.items("content")
    if not set(wanted) <= {*allowed, "none"}:
        raise Refused("storage does not support content type 'none'")
    return ",".join(wanted)
