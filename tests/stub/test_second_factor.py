"""Logging in with a second factor."""

from __future__ import annotations

import base64
from typing import Any

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.access.totp import Totp
from tests.stub.asking import Answer, Asking, login

_SECRET = b"12345678901234567890"
_TOTP = Totp(_SECRET)
_URI = f"otpauth://totp/lab:op?secret={base64.b32encode(_SECRET).decode()}&issuer=lab"


def _code(stub: Stub, ahead: int = 0) -> str:
    return _TOTP.code(int(stub.clock.now()) // 30 + ahead)


def _with_totp(stub: Stub) -> Asking:
    stub.clock.freeze()
    stub.build.user("op@pve", "secret-op")
    mine = login(stub, "op@pve", "secret-op")
    entry: dict[str, Any] = {
        "type": "totp",
        "description": "phone",
        "totp": _URI,
        "value": _code(stub),
        "password": "secret-op",
    }
    wrong = mine.post("/access/tfa/op@pve", {**entry, "password": "wrong"})
    assert (wrong.status, wrong.reason) == (500, "invalid credentials")
    assert mine.post("/access/tfa/op@pve", {**entry, "value": "000000"}).status == 500
    assert mine.post("/access/tfa/op@pve", entry).data.keys() == {"id"}
    return mine


def _ticket(stub: Stub, **params: str) -> Answer:
    return Asking(stub, ()).post("/access/ticket", {"username": "op@pve", **params})


def test_a_code_is_asked_for_and_good_once(stub: Stub) -> None:
    _with_totp(stub)
    half = _ticket(stub, password="secret-op").data
    assert half["NeedTFA"] == 1
    assert half["ticket"].startswith('PVE:!tfa!{"totp"%3Atrue}:')
    assert "cap" not in half
    cookie = ("Cookie", f"PVEAuthCookie={half['ticket'].replace(':', '%3A')}")
    assert Asking(stub, (cookie,)).get("/version").reason == "Authentication failed!"
    answer = {"tfa-challenge": half["ticket"], "password": f"totp:{_code(stub)}"}
    assert _ticket(stub, **answer).data["ticket"].startswith("PVE:op@pve:")
    assert _ticket(stub, **answer).status == 401


def test_too_many_wrong_codes_lock_until_somebody_unlocks(stub: Stub) -> None:
    _with_totp(stub)
    half = _ticket(stub, password="secret-op").data["ticket"]
    for _ in range(8):
        assert _ticket(stub, **{"tfa-challenge": half, "password": "totp:000000"}).status == 401
    right = {"tfa-challenge": half, "password": f"totp:{_code(stub)}"}
    assert _ticket(stub, **right).status == 401
    root = login(stub, "root@pam", stub.password)
    assert root.get("/access/tfa").data[0]["totp-locked"] is True
    assert root.put("/access/users/op@pve/unlock-tfa").data == 1
    assert _ticket(stub, **right).status == 200


def test_a_recovery_code_is_good_once(stub: Stub) -> None:
    stub.build.user("op@pve", "secret-op")
    root = login(stub, "root@pam", stub.password)
    codes = root.post("/access/tfa/op@pve", {"type": "recovery"}).data["recovery"]
    assert len(codes) == 10
    half = _ticket(stub, password="secret-op").data["ticket"]
    answer = {"tfa-challenge": half, "password": f"recovery:{codes[3]}"}
    assert _ticket(stub, **answer).status == 200
    assert _ticket(stub, **answer).status == 401
    assert root.post("/access/tfa/op@pve", {"type": "recovery"}).status == 500


def test_entries_are_described_switched_off_and_removed(stub: Stub) -> None:
    mine = _with_totp(stub)
    entry = mine.get("/access/tfa/op@pve").data[0]
    path, password = f"/access/tfa/op@pve/{entry['id']}", {"password": "secret-op"}
    mine.put(path, {**password, "description": "tablet", "enable": "0"})
    assert (mine.get(path).data["description"], mine.get(path).data["enable"]) == ("tablet", 0)
    assert "NeedTFA" not in _ticket(stub, password="secret-op").data
    assert mine.delete(path).errors.keys() == {"password"}
    mine.delete(path, password)
    assert mine.get("/access/tfa/op@pve").data == []


def test_a_ticket_of_root_opens_tickets_for_others(stub: Stub) -> None:
    stub.build.user("op@pve", "secret-op")
    form = {"username": "root@pam", "password": stub.password}
    root = Asking(stub, ()).post("/access/ticket", form).data["ticket"]
    assert _ticket(stub, password=root).data["username"] == "op@pve"
