"""Looking into backups, which only a backup server can."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused, faulty
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import find_volume
from pyvirt_sdk.stub.state.storage import Backup

_SUFFIXES = {"qemu": ".img.fidx", "lxc": ".pxar.didx"}


@rule("GET", "/nodes/{node}/storage/{storage}/file-restore/list")
def listing(call: Call) -> list[dict[str, Any]]:
    """The archives of a backup; what is inside them, nobody wrote down."""
    backup = _backup(call)
    if _path(call.text("filepath", "/")) != "/":
        return []
    suffix = _SUFFIXES[backup.kind]
    names = (
        [f"drive-{option}{suffix}" for option in backup.disks]
        if backup.kind == "qemu"
        else [f"root{suffix}"]
    )
    return [
        {
            "filepath": base64.b64encode(f"/{name}".encode()).decode(),
            "leaf": 0,
            "text": name,
            "type": "v",
        }
        for name in names
    ]


@rule("GET", "/nodes/{node}/storage/{storage}/file-restore/download")
def download(call: Call) -> None:
    """A file out of a backup: what is inside, nobody wrote down."""
    _backup(call)
    raise NotCovered


def _backup(call: Call) -> Backup:
    if call.state.storage(call.text("storage")).type != "pbs":
        raise faulty(storage="Only PBS storages supported for file-restore.")
    volume = find_volume(call)
    if volume.backup is None:
        raise Refused(f"'{volume.volid}' is no backup")
    return volume.backup


def _path(text: str) -> str:
    try:
        return text if text == "/" else base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise faulty(filepath="not base64") from None
