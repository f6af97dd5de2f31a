"""The subscription of a node; whether a key was ever sold, nobody asks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.nodes import Subscription

_PATH = "/nodes/{node}/subscription"
_URL = "https://www.proxmox.com/en/proxmox-virtual-environment/pricing"
# the letter in a key, between the number of sockets and the dash
_LEVELS = {"c": "Community", "b": "Basic", "s": "Standard", "p": "Premium"}
_LEVEL_AT = len("pve1")
_YEAR = timedelta(days=365)


@rule("GET", _PATH)
def read(call: Call) -> dict[str, Any]:
    """The subscription, or that there is none."""
    node = call.member()
    subscription = node.subscription
    if subscription is None:
        return {
            "status": "notfound",
            "message": "There is no subscription key",
            "serverid": node.server_id,
            "url": _URL,
        }
    key, given = subscription.key, datetime.fromtimestamp(subscription.since, UTC)
    level, sockets = key[_LEVEL_AT], int(key[_LEVEL_AT - 1])
    return {
        "status": "active",
        "key": key,
        "level": level,
        "sockets": 1,
        "productname": f"Proxmox VE {_LEVELS[level]} Subscription {sockets} CPUs/year",
        "checktime": int(call.now),
        "regdate": given.strftime("%Y-%m-%d %H:%M:%S"),
        "nextduedate": (given + _YEAR).strftime("%Y-%m-%d"),
        "serverid": node.server_id,
        "url": _URL,
    }


@rule("PUT", _PATH)
def put(call: Call) -> None:
    """A key."""
    call.member().subscription = Subscription(call.text("key").strip(), call.now)


@rule("POST", _PATH)
def check_again(_call: Call) -> None:
    """Asks whether the key is still good; it is."""


@rule("DELETE", _PATH)
def delete(call: Call) -> None:
    """Takes the key away."""
    call.member().subscription = None
