"""Storages, as they are configured for the whole cluster."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.formats.property_string import parse_boolean
from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused, doing
from pyvirt_sdk.stub.rules.changes import forget_path
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.secrets import SECRETS, keep_secrets
from pyvirt_sdk.stub.rules.storage.types import TYPES, StorageType
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.guests import Config
from pyvirt_sdk.stub.state.storage import BUILT_IN, Storage

_AUDIT = ("Datastore.Audit", "Datastore.AllocateSpace")
_NOT_STORED = frozenset({"storage", "delete", "digest"})
_FOLDER = re.compile(r"/[-/a-zA-Z0-9_.@]+")
# the directories of a fresh node below which there may be more
_THERE = frozenset({"", "/mnt", "/mnt/pve", "/srv", "/var", "/var/lib", "/var/lib/vz", "/tmp"})  # noqa: S108


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
def create_definition(call: Call) -> dict[str, Any]:
    """A new storage."""
    name, kind = call.text("storage"), TYPES[call.text("type")]
    config = _given(call, kind)
    if kind.mounted:
        config.setdefault("path", f"/mnt/pve/{name}")
    config = _checked(kind, config)
    for needed in kind.required:
        if needed not in config:
            raise Refused(f"missing value for required option '{needed}'")
    if config["type"] in ("dir", "btrfs") and not _FOLDER.fullmatch(config["path"]):
        raise Refused(f"illegal path for directory storage: {config['path']}")
    with doing("create storage failed"):
        if name in call.state.storages:
            raise Refused(f"storage ID '{name}' already defined")
        if base := config.get("base"):
            _check_base(call.state, base)
        kept = keep_secrets(call, config, config["type"], new=True)
        config.setdefault("content", kind.default_content)
        storage = Storage(name, config)
        if storage.enabled and storage.serves(call.state.entry):
            _check_folder(call.state, storage)
        call.state.storages[name] = storage
        _written(call)
    return {"storage": name, "type": storage.type, **kept}


@rule("GET", "/storage/{storage}")
def read_definition(call: Call) -> dict[str, Any]:
    """One storage, as it is configured."""
    return _definition(call, call.state.storage(call.text("storage")))


@rule("PUT", "/storage/{storage}")
def update_definition(call: Call) -> dict[str, Any]:
    """Changes what is given and removes what is named in ``delete``."""
    with doing("update storage failed"):
        if (digest := call.given("digest")) and digest != _digest(call):
            raise Refused(
                "detected modified configuration - file changed by other user? Try again."
            )
        storage = call.state.storage(call.text("storage"))
        kind = TYPES[storage.type]
        given = _given(call, kind)
        for name in given:
            if kind.fixes(name):
                raise Refused(f"can't change value of fixed parameter '{name}'")
        given = _checked(kind, given)
        for name in call.items("delete"):
            _check_removable(kind, name, given)
        kept = keep_secrets(call, given, storage.type, new=False)
        for name in call.items("delete"):
            storage.config.pop(name, None)
        storage.config |= given
        storage.config.setdefault("content", kind.default_content)
        _written(call)
    return {"storage": storage.name, "type": storage.type, **kept}


@rule("DELETE", "/storage/{storage}")
def delete_definition(call: Call) -> None:
    """Forgets a storage, and who may use it; what is on it stays where it is."""
    state, name = call.state, call.text("storage")
    with doing("delete storage failed"):
        storage = state.storage(name)
        bases = (one.config.get("base", "") for one in state.storages.values())
        if any(base.partition(":")[0] == name for base in bases):
            raise Refused("can't remove storage - storage is used as base of another storage")
        if name == "local":  # there is always one
            storage.config = dict(BUILT_IN)
        else:
            del state.storages[name]
        _written(call, but=name)
    forget_path(state, f"/storage/{name}")
    for pool in state.pools.values():
        pool.storages.discard(name)


def _given(call: Call, kind: StorageType) -> Config:
    """What is to be kept, but for the secrets that the type keeps elsewhere."""
    return {
        key: str(value)
        for key, value in call.params.items()
        if key not in _NOT_STORED and not (key in SECRETS and kind.knows(key))
    }


def _checked(kind: StorageType, given: Config) -> Config:
    """The options as they are kept, if the type knows them all."""
    kept: Config = {}
    for name, text in given.items():
        if not kind.knows(name):
            raise Refused(f"unexpected property '{name}'")
        if name == "content":
            kept[name] = _content(kind, text)
        elif (name == "nodes" and not text) or (name == "format" and text not in kind.formats):
            continue
        else:
            kept[name] = text
    return kept


def _content(kind: StorageType, text: str) -> str:
    """What of it the type can hold; the rest is left out without a word."""
    wanted = [one for one in dict.fromkeys(split_list(text)) if one in kind.contents]
    if "none" in wanted and len(wanted) > 1:
        raise Refused("unable to combine 'none' with other content types")
    if not wanted and "none" not in kind.contents:
        raise Refused("storage does not support content type 'none'")
    return ",".join(wanted) or "none"


def _check_removable(kind: StorageType, name: str, given: Config) -> None:
    if not kind.knows(name) or name == "type":
        raise Refused(f"no such option '{name}'")
    if name in kind.required:
        raise Refused(f"unable to delete required option '{name}'")
    if kind.fixes(name):
        raise Refused(f"unable to delete fixed option '{name}'")
    if name in given:
        raise Refused(f"cannot set and delete property '{name}' at the same time!")


def _check_base(state: State, volid: str) -> None:
    base = state.storages.get(volid.partition(":")[0])
    if base is None:
        raise Refused(f"base storage ID '{volid.partition(':')[0]}' does not exist")


def _check_folder(state: State, storage: Storage) -> None:
    """A directory has to be there, or to be made; a place to mount on has to be mounted."""
    if storage.type not in ("dir", "btrfs"):
        return
    config, opening = storage.config, f"unable to activate storage '{storage.name}' - directory"
    mount = parse_boolean(config.get("is_mountpoint", "0"))  # or the path of one
    if mount != "0":
        place = config["path"] if mount == "1" else mount
        raise Refused(f"{opening} is expected to be a mount point but is not mounted: '{place}'")
    makes = config.get("create-base-path", config.get("mkdir", "1")) == "1"
    there = {one.config.get("path", "") for one in state.storages.values()} | _THERE
    if not makes and config["path"].rstrip("/") not in there:
        raise Refused(f"{opening} '{config['path']}' does not exist or is unreachable")


def _written(call: Call, *, but: str = "") -> None:
    """A built-in storage has a priority, until it is written to the file with the others."""
    for storage in call.state.storages.values():
        if storage.name != but:
            storage.config.pop("priority", None)
    if local := call.state.storages.get("local"):
        local.config.pop("nodes", None)  # which every node has


def _definition(call: Call, storage: Storage) -> dict[str, Any]:
    schema = operation("POST", "/storage").params
    typed: dict[str, Any] = {"storage": storage.name, "digest": _digest(call)}
    for key, text in storage.config.items():
        is_number = key == "priority" or schema.get(key, {}).get("type") in ("integer", "boolean")
        typed[key] = int(text) if is_number else text
    if TYPES[storage.type].always_shared:
        typed["shared"] = 1
    if folders := storage.config.get("content-dirs"):
        typed["content-dirs"] = dict(one.split("=", 1) for one in split_list(folders))
    return typed


def _digest(call: Call) -> str:
    # What carries a priority is the built-in definition, which stands in no file yet.
    written = {
        name: one.config
        for name, one in call.state.storages.items()
        if "priority" not in one.config
    }
    return digest_of(written)
