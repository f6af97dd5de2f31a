"""Passwords and keys of storages, which go into files of their own and are never shown."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.state.guests import Config

__all__ = ["SECRETS", "keep_secrets"]

SECRETS = frozenset({"password", "encryption-key", "master-pubkey", "keyring"})


def keep_secrets(call: Call, config: Config, kind: str, *, new: bool) -> dict[str, Any]:
    """Notes in a configuration that there are secrets; what the answer says of them."""
    if kind == "esxi" and new and "password" not in call.params:
        raise Refused("missing password")
    if kind != "pbs":
        return {}
    answer: dict[str, str] = {}
    if key := call.given("encryption-key"):
        answer["encryption-key"] = key = _new_key(call) if key == "autogen" else key
        config["encryption-key"] = _fingerprint(key)
    if "master-pubkey" in call.params:
        if new and "encryption-key" not in config:
            raise Refused("'master-pubkey' can only be used together with 'encryption-key'")
        config["master-pubkey"] = "1"
    return {"config": answer}


def _fingerprint(key: str) -> str:
    try:
        decoded = json.loads(key)
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict) or "data" not in decoded:
        raise Refused("Value does not seems like a valid, JSON formatted encryption key!")
    return str(decoded.get("fingerprint") or 1)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _new_key(call: Call) -> str:
    data = hashlib.sha256(call.state.names.uuid().encode()).digest()
    digest = hashlib.sha256(data).hexdigest()
    return json.dumps(
        {
            "kdf": None,
            "created": int(call.now),
            "modified": int(call.now),
            "data": base64.b64encode(data).decode(),
            "fingerprint": ":".join(digest[n : n + 2] for n in range(0, 64, 2)),
        }
    )
