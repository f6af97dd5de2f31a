# Made from tests/aio/test_secrets.py by tools/convert.py: edit that file, then run `make sync`.
"""Whatever operation a secret is sent with, nobody sees it but the server."""

from __future__ import annotations

import logging
import traceback

import pytest

from pyvirt_sdk import Client, PyvirtError, schema
from pyvirt_sdk._core.redact import SECRET_PARAMS
from pyvirt_sdk.events import Event
from pyvirt_sdk.stub import Stub

SECRET = "hunter2-%/+=;&hunter2"
SENT_WITH = {
    (one.method, one.path): sorted(SECRET_PARAMS & one.params.keys() - set(one.path_params))
    for one in schema.operations()
    if SECRET_PARAMS & one.params.keys() - set(one.path_params)
}
IDS = {
    "node": "pve1", "vmid": "100", "storage": "local", "realm": "pam", "userid": "root@pam",
    "tokenid": "automation",
}  # fmt: skip


def test_there_are_enough() -> None:
    assert len(SENT_WITH) > 40


@pytest.mark.parametrize("validate", [True, False])
def test_no_operation_shows_what_it_was_sent(
    validate: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stub = Stub.demo()
    seen: list[Event] = []
    shown: dict[str, str] = {}
    pve = Client(
        "pve1", username="root@pam", password=stub.password, transport=stub.transport(),
        validate=validate, on_event=seen.append,
    )  # fmt: skip
    for (method, template), names in SENT_WITH.items():
        operation = schema.operation(method, template)
        path = template
        for name in operation.path_params:
            path = path.replace(f"{{{name}}}", IDS.get(name, "xx"))
        params = dict.fromkeys(operation.required, "no-such-thing") | dict.fromkeys(names, SECRET)
        given = {key: value for key, value in params.items() if key not in operation.path_params}
        try:
            pve.request(method, path, given)
        except PyvirtError as error:
            told = [*traceback.format_exception(error), repr(error), repr(vars(error))]
            shown[f"{method} {template}"] = "".join(told)
    shown |= {"log": caplog.text, "events": repr(seen), "client": repr(pve)}
    pieces = (SECRET, "hunter2", "%2F%2B%3D")
    leaks = {what: text for what, text in shown.items() if any(one in text for one in pieces)}
    assert leaks == {}
    assert len(shown) > 20
