# Made from tests/aio/test_secrets.py by tools/convert.py: edit that file, then run `make sync`.
"""No secret is told: every operation is called with secrets, by a server that repeats all it hears.

Which parameters hold secrets is told by names here, and not by the list that the client has.
"""

from __future__ import annotations

import json
import logging
import pickle
import re
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import httpx
import pytest

from pyvirt_sdk import Client, PyvirtError, otel, schema
from pyvirt_sdk.events import Event
from pyvirt_sdk.schema import Operation

SECRET = "s3cr3t-Ä+/= \"x'\\y%41"
#: The same without what would end an option.
OPTION = "s3cr3t-opti0n"

_NAMES = re.compile(
    r".*pass(word)?|.*secret|token|.*-?key(s|ring)?|certkey|.*ticket|.*challenge|.*otp|input-data"
    r"|.*-headers|header|body|env|sshkeys|target-endpoint"
)
_INNOCENT = re.compile(r"config-keys|generate-password|public_key|.*pubkey|keys-.*")
_PLACES = {
    "value": re.compile(r"/access/tfa/.*"),
    "code": re.compile(r"/access/openid/login"),
    "state": re.compile(r"/access/openid/login"),
    "data": re.compile(r"/cluster/acme/.*"),
    "content": re.compile(r".*/agent/file-write"),
}
_OPTIONS = frozenset({"apitoken", "token", "key", "password", "secret"})


def is_secret(operation: Operation, name: str) -> bool:
    if name in operation.path_params or _INNOCENT.fullmatch(name):
        return False
    if place := _PLACES.get(name):
        return bool(place.fullmatch(operation.path))
    return bool(_NAMES.fullmatch(name)) and operation.params[name].get("type") != "boolean"


def options_of(definition: Any) -> set[str]:
    """The options of a property string that hold secrets."""
    form = definition.get("format")
    return {*form} & _OPTIONS if isinstance(form, dict) else set()


def secrets_for(operation: Operation) -> dict[str, Any]:
    params: dict[str, Any] = {}
    for name, definition in operation.params.items():
        if is_secret(operation, name):
            params[name] = [SECRET, f"name=x,value={OPTION}"] if name == "secret" else SECRET
        elif name == "tfa":
            params[name] = f"type=yubico,id=1,key={OPTION}"
        elif options := options_of(definition):
            params[name] = ",".join(f"{option}={OPTION}" for option in sorted(options))
        elif name in {"url", "http_proxy", "proxy", "stateuri"}:
            params[name] = f"https://joe:{OPTION}@example.com/"
    return params


def spellings() -> Iterator[str]:
    for secret in (SECRET, OPTION):
        yield from (secret, quote(secret), quote(secret, safe=""), json.dumps(secret)[1:-1])
        yield secret[:7]  # and no part of it


class Parrot(httpx.BaseTransport):
    """Refuses everything, and repeats what was asked, in the words of the request and others."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        said = request.read().decode() or request.url.query.decode()
        pairs = parse_qsl(said)
        told = {
            "data": None,
            "message": f"cannot use '{said}': {json.dumps(dict(pairs))} {unquote(said)}\n",
            "errors": {name: f"value '{value}' is not good" for name, value in pairs},
        }
        return httpx.Response(
            500,
            json=told,
            extensions={"reason_phrase": f"cannot use {said}".encode()},
            request=request,
        )


OPERATIONS = [one for one in schema.operations() if secrets_for(one)]


def test_the_operations_with_secrets_are_found() -> None:
    names = {name for one in OPERATIONS for name in secrets_for(one)}
    assert names >= {
        "cipassword", "client-key", "eab-hmac-key", "encryption-key", "otp", "password",
        "secret", "sshkeys", "target-endpoint", "tfa", "tfa-challenge", "token", "vncticket",
    }  # fmt: skip
    assert len(OPERATIONS) > 50


@pytest.mark.parametrize("validate", [True, False])
def test_no_operation_tells_a_secret(validate: bool, caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("opentelemetry.sdk")
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    caplog.set_level(logging.DEBUG)
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    seen: list[Event] = []
    pve = Client(
        "pve1", token=f"root@pam!x={OPTION}", transport=Parrot(), validate=validate, retries=0,
        on_event=seen.append,
    )  # fmt: skip
    otel.instrument(pve, provider)
    for operation in OPERATIONS:
        path = re.sub(r"\{(\w+)\}", lambda found: _ID.get(found[1], "abc"), operation.path)
        try:
            pve.request(operation.method, path, secrets_for(operation))
        except PyvirtError as error:
            told = [
                f"{error} {error!r} {vars(error)!r}", repr(pickle.dumps(error)),
                "".join(traceback.format_exception(error)),
            ]  # fmt: skip
        else:
            raise AssertionError(f"{operation} was not refused")
        spans = [span.to_json() for span in exporter.get_finished_spans()]
        shown = "\n".join([*told, caplog.text, repr(seen), repr(pve), *spans])
        leaked = [spelt for spelt in spellings() if spelt in shown]
        assert not leaked, (operation, leaked)
        for record in (caplog, exporter, seen):
            record.clear()


_ID = {"vmid": "100", "node": "pve1", "userid": "joe@pve", "upid": "UPID", "id": "abc"}


def test_a_token_given_as_a_user_name_is_not_shown() -> None:
    with pytest.raises(PyvirtError) as caught:
        Client("pve1", username=f"root@pam!x={OPTION}", password="y")
    assert OPTION not in str(caught.value)


@pytest.mark.parametrize("sign", ["\u00e9", "\x00", "\udc80"])
def test_no_error_keeps_another_one_that_holds_a_secret(sign: str) -> None:
    secret = OPTION + sign
    token = Client("127.0.0.1:1", token=f"a@b!c={secret}", retries=0)
    password = Client("127.0.0.1:1", username="a@b", password=secret, retries=0)
    asking: list[Callable[[], object]] = [
        token.version,
        password.version,
        partial(token.access.users.create, "joe@pve", password=secret),
    ]
    for ask in asking:
        with pytest.raises(PyvirtError) as caught:
            ask()
        error: BaseException | None = caught.value
        while error is not None:
            assert OPTION not in f"{error} {error!r} {error.args} {vars(error)}"
            error = error.__cause__ or error.__context__
