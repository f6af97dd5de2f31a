"""Answers recorded from a real server, where they are at hand: each decodes, none loses a key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk._core.answers import decode
from pyvirt_sdk._core.wire import Request, Response

RECORDED = Path(__file__).parents[4] / "shared" / "conformance" / "public"

pytestmark = pytest.mark.skipif(not RECORDED.is_dir(), reason="no recorded sessions here")

#: What stands for a masked value in the recordings.
FILLED = {
    "<number>": 7, "<number-string>": "7", "<uuid>": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "<mac>": "BC:24:11:00:00:01", "<time>": "1767225600", "<version>": "9.2.0", "<text>": "text",
}  # fmt: skip

#: Which class a refusal has to become: the first row whose status and words fit decides.
EXPECTED = (
    (401, "", errors.AuthenticationError),
    (403, "", errors.PermissionDenied),
    (404, "", errors.NotFound),
    (501, "", errors.NotImplementedByServer),
    (400, r": (interface|ACME account).* does not exist|: No such job", errors.NotFound),
    (400, r"(VM \d+|Security group '\S+') already exists$", errors.AlreadyExists),
    (400, "", errors.ParameterError),
    (500, r"\b403 Permission check failed", errors.PermissionDenied),
    (500, r"already (exists|defined)|is already a pool member", errors.AlreadyExists),
    (500, "detected modified configuration", errors.DigestConflict),
    (500, "is locked", errors.Locked),
    (500, "guest agent", errors.AgentUnavailable),
    (500, "not running", errors.NotRunning),
    (500, "400 Parameter|format error|missing|unexpected property|such option|section type"
          "|options|content type|set and delete|required|reserved|validation|invalid",
     errors.ParameterError),
    (500, "does not exist|no such|not found|can't find|non-existent|unknown nodes|no rule at"
          "|hostname lookup|not HA managed|not a pool member", errors.NotFound),
    (500, "", errors.ServerError),
)  # fmt: skip


def steps() -> Iterator[Any]:
    for path in sorted(RECORDED.glob("*.json")):
        session = json.loads(path.read_text())
        for step in session["steps"]:
            yield pytest.param(step, id=f"{session['name']}-{step['id']}")


def filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {filled(key): filled(one) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one) for one in value]
    if isinstance(value, str):
        whole = FILLED.get(value)
        if whole is not None:
            return whole
        value = re.sub(r"UPID:(\w+):\*:\*:\*:", r"UPID:\1:00001000:00002000:65A00000:", value)
        return re.sub(r"<[\w:-]+>", lambda mask: str(FILLED.get(mask.group(), "x")), value)
    return value


def request_of(step: dict[str, Any]) -> Request:
    params = {**step.get("query", {}), **step.get("form", {})}
    if isinstance(step.get("json"), dict):
        params |= step["json"]
    return Request(step["method"], step.get("path") or step.get("raw_path", ""), params)


def response_of(expect: dict[str, Any]) -> tuple[Response, dict[str, Any] | None]:
    payload: dict[str, Any] | None = None
    body = b""
    if expect["body"] == "json":
        payload = filled(expect["json"])
        payload |= {key: filled(expect[key]) for key in ("message", "errors") if key in expect}
        body = json.dumps(payload).encode()
    elif expect["body"] != "empty":
        body = filled(expect.get("text", "<html></html>")).encode()
    return Response(expect["status"], expect["reason"], {}, body), payload


@pytest.mark.parametrize("step", list(steps()) if RECORDED.is_dir() else [])
def test_recorded_answers(step: dict[str, Any]) -> None:
    expect = step["expect"]
    if expect["status"] is None:
        pytest.skip("the server dropped the connection")
    request = request_of(step)
    response, payload = response_of(expect)
    if response.status < 300 and payload is not None:
        answer = decode(request, response)
        assert {"data": answer.data, **answer.beside} == payload
        return
    if response.status < 300:
        with pytest.raises(errors.InvalidResponse):
            decode(request, response)
        return
    words = ": ".join([expect["reason"], *expect.get("errors", {}).values()])
    kind = next(kind for status, text, kind in EXPECTED
                if status == response.status and re.search(text, words, re.IGNORECASE))  # fmt: skip
    with pytest.raises(errors.APIError) as caught:
        decode(request, response)
    assert type(caught.value) is kind, words
    assert caught.value.errors.keys() == expect.get("errors", {}).keys()
