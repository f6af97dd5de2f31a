"""Reading the configuration of guests: values typed, secrets hidden, what is pending beside."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.guests.property import type_of
from pyvirt_sdk.stub.state.guests import Config, Guest, Kind, Snapshot

__all__ = [
    "check_lock",
    "find_snapshot",
    "locked",
    "normal_tags",
    "pending_rows",
    "read_config",
    "snapshot_config",
    "typed",
]

_EITHER = "cannot use 'snapshot' parameter with 'current'"
_HIDDEN = "**********"
_TITLES = {"qemu": "VM", "lxc": "CT"}


def check_lock(guest: Guest) -> None:
    """Refuses while other work holds the guest."""
    if guest.lock:
        raise Refused(f"{_TITLES[guest.kind]} is locked ({guest.lock})")


@contextmanager
def locked(guest: Guest, lock: str) -> Generator[None]:
    """Holds the guest for the time of some work."""
    guest.config["lock"] = lock
    try:
        yield
    finally:
        guest.config.pop("lock", None)


def find_snapshot(guest: Guest, name: str) -> Snapshot:
    """The snapshot of that name."""
    if snapshot := guest.snapshots.get(name):
        return snapshot
    raise Refused(f"snapshot '{name}' does not exist")


def typed(kind: Kind, option: str, text: str) -> Any:
    """A value as the API answers it."""
    if option == "cipassword":
        return _HIDDEN
    return int(text) if type_of(kind, option) in ("integer", "boolean") else text


def read_config(call: Call, guest: Guest) -> dict[str, Any]:
    """The configuration, by default with what is pending; or that of a snapshot."""
    if name := call.given("snapshot"):
        if call.flag("current"):
            raise faulty(snapshot=_EITHER, current=_EITHER)
        return snapshot_config(guest, find_snapshot(guest, name)) | {"digest": guest.digest}
    config: Config = dict(guest.config)
    if not call.flag("current"):
        config |= guest.pending
        for option in guest.pending_delete:
            config.pop(option, None)
    answer = {option: typed(guest.kind, option, text) for option, text in config.items()}
    if guest.parent:
        answer["parent"] = guest.parent
    return answer | {"digest": guest.digest}


def snapshot_config(guest: Guest, snapshot: Snapshot) -> dict[str, Any]:
    """The configuration of a snapshot, with what the snapshot says of itself."""
    answer = {option: typed(guest.kind, option, text) for option, text in snapshot.config.items()}
    answer["snaptime"] = snapshot.time
    if snapshot.description:
        answer["description"] = snapshot.description
    if snapshot.parent:
        answer["parent"] = snapshot.parent
    return answer


def pending_rows(guest: Guest) -> list[dict[str, Any]]:
    """Every option with its value, and what it is going to be."""
    rows: dict[str, dict[str, Any]] = {"digest": {"key": "digest", "value": guest.digest}}
    for option, text in guest.config.items():
        rows[option] = {"key": option, "value": typed(guest.kind, option, text)}
    for option, text in guest.pending.items():
        row = rows.setdefault(option, {"key": option})
        row["pending"] = typed(guest.kind, option, text)
    for option in guest.pending_delete:
        rows.setdefault(option, {"key": option})["delete"] = 1
    return list(rows.values())


def normal_tags(text: str) -> str:
    """Tags in lower case, each once, in order.

    >>> normal_tags("prod,Web prod")
    'prod;web'
    """
    tags = text.lower().replace(",", ";").replace(" ", ";").split(";")
    return ";".join(sorted({tag for tag in tags if tag}))
