"""API tokens."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.access.existing import existing_user
from pyvirt_sdk.stub.rules.changes import changing, forget
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.people import Grant, Token

_TOKEN = "/access/users/{userid}/token/{tokenid}"  # noqa: S105 - a path


@rule("GET", "/access/users/{userid}/token")
def token_list(call: Call) -> list[dict[str, Any]]:
    """The tokens of a user, without their secrets."""
    user = existing_user(call.state, call.text("userid"))
    return [{"tokenid": name, **_info(token)} for name, token in user.tokens.items()]


@rule("GET", _TOKEN)
def read_token(call: Call) -> dict[str, Any]:
    """One token."""
    return _info(_existing(call))


@rule("POST", _TOKEN)
def create_token(call: Call) -> dict[str, Any]:
    """A new token; its secret is shown this once."""
    state, name = call.state, call.text("tokenid")
    user = existing_user(state, call.text("userid"))
    if name in user.tokens:
        raise faulty(tokenid="Token already exists.")
    with changing(state, "generating token failed"):
        secret = state.names.uuid()
        user.tokens[name] = Token(secret)
        _set(user.tokens[name], call)
    # what was given comes back as the text it was
    given = {key: call.text(key) for key in ("comment", "expire") if call.given(key)}
    info = {"privsep": call.given("privsep") or 1, **given}
    return {"full-tokenid": f"{user.userid}!{name}", "info": info, "value": secret}


@rule("PUT", _TOKEN)
def update_token(call: Call) -> dict[str, Any]:
    """Changes what is given, or makes a new secret."""
    token = _existing(call)
    answer: dict[str, Any] = {}
    with changing(call.state, "updating token info failed"):
        for name in call.items("delete"):
            _reset(token, name)
        _set(token, call)
        if call.flag("regenerate"):
            token.secret = call.state.names.uuid()
            answer = {"value": token.secret}
    given = {key: call.text(key) for key in ("comment", "expire", "privsep") if call.given(key)}
    return {**_info(token), **given, **answer}


@rule("DELETE", _TOKEN)
def delete_token(call: Call) -> None:
    """Removes a token."""
    _existing(call)
    with changing(call.state, "deleting token failed"):
        user = existing_user(call.state, call.text("userid"))
        del user.tokens[call.text("tokenid")]
        forget(call.state, Grant("token", f"{user.userid}!{call.text('tokenid')}"))


def _existing(call: Call) -> Token:
    user = existing_user(call.state, call.text("userid"))
    name = call.text("tokenid")
    if token := user.tokens.get(name):
        return token
    raise Refused(f"no such token '{name}' for user '{user.userid}'")


def _set(token: Token, call: Call) -> None:
    if "privsep" in call.params:
        token.privsep = call.flag("privsep")
    if "expire" in call.params:
        token.expire = call.number("expire")
    if comment := call.given("comment"):  # an empty one changes nothing
        token.comment = comment


def _reset(token: Token, name: str) -> None:
    if name == "comment":
        token.comment = None
    elif name == "expire":
        token.expire = 0
    elif name == "privsep":
        token.privsep = True


def _info(token: Token) -> dict[str, Any]:
    info: dict[str, Any] = {"expire": token.expire, "privsep": int(token.privsep)}
    return info | ({"comment": token.comment} if token.comment else {})
