"""What a test does to the stub itself, over HTTP: everything below ``/_stub/``.

``POST /_stub/reset`` gives back the seed, ``POST /_stub/clock/advance`` (JSON: ``seconds``) moves
the clock. Nobody has to log in.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.wire import Request, Response, answers

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["PREFIX", "answer"]

PREFIX = "/_stub/"


def answer(stub: Stub, request: Request) -> Response:
    """Carries out an action, or says that there is none."""
    name = request.path.removeprefix(PREFIX).rstrip("/")
    action = _ACTIONS.get(f"{request.method} {name}")
    now = stub.clock.now()
    if action is None:
        known = ", ".join(_ACTIONS)
        return answers.plain(404, f"no such action; there are: {known}", now=now)
    try:
        body = json.loads(request.body or b"{}")
        data = action(stub, body)
    except (ValueError, KeyError, TypeError) as error:
        refused = Refused(f"not understood: {error}", status=400)
        return answers.error(refused, formatter="json", now=now, relayed=False)
    return answers.success(data, formatter="json", now=now, relayed=False)


def _reset(stub: Stub, _body: dict[str, Any]) -> None:
    stub.reset()


def _advance(stub: Stub, body: dict[str, Any]) -> float:
    stub.clock.advance(float(body["seconds"]))
    return stub.clock.now()


_ACTIONS: dict[str, Callable[[Stub, dict[str, Any]], Any]] = {
    "POST reset": _reset,
    "POST clock/advance": _advance,
}
