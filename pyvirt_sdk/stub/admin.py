"""What a test does to the stub itself, over HTTP: everything below ``/_stub/``.

``POST /_stub/reset`` gives back the seed, ``POST /_stub/clock/advance`` (JSON: ``seconds``) moves
the clock; ``GET /_stub/`` lists what else there is. Nobody has to log in, bodies are JSON (a seed
may be YAML).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.seeds import document
from pyvirt_sdk.stub.wire import Request, Response, answers

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["PREFIX", "answer"]

PREFIX = "/_stub/"


@dataclass(frozen=True, slots=True)
class _Ask:
    """What a request brings along."""

    text: str
    query: Mapping[str, str]

    @property
    def body(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads(self.text or "{}")
        return content


_Action = Callable[["Stub", _Ask], Any]


def answer(stub: Stub, request: Request) -> Response:
    """Carries out an action, or says that there is none."""
    name = request.path.removeprefix(PREFIX).rstrip("/")
    action = _ACTIONS.get(f"{request.method} {name}")
    now = stub.clock.now()
    if action is None:
        known = ", ".join(_ACTIONS)
        return answers.plain(404, f"no such action; there are: {known}", now=now)
    ask = _Ask(request.body.decode("utf-8", "replace"), dict(parse_qsl(request.query)))
    try:
        data = action(stub, ask)
    except (ConfigError, Refused, ValueError, LookupError, TypeError, AttributeError) as error:
        refused = Refused(f"not understood: {error}", status=400)
        return answers.error(refused, formatter="json", now=now, relayed=False)
    return answers.success(data, formatter="json", now=now, relayed=False)


def _index(_stub: Stub, _ask: _Ask) -> list[str]:
    return list(_ACTIONS)


def _reset(stub: Stub, _ask: _Ask) -> None:
    stub.reset()


def _clock(stub: Stub, _ask: _Ask) -> dict[str, Any]:
    clock = stub.clock
    return {"now": clock.now(), "frozen": clock.frozen, "scale": clock.scale}


def _set_clock(stub: Stub, ask: _Ask) -> dict[str, Any]:
    body = ask.body
    if "scale" in body:
        stub.clock.scale = float(body["scale"])
    if "frozen" in body:
        (stub.clock.freeze if body["frozen"] else stub.clock.unfreeze)()
    return _clock(stub, ask)


def _advance(stub: Stub, ask: _Ask) -> float:
    stub.clock.advance(float(ask.body["seconds"]))
    return stub.clock.now()


def _faults(stub: Stub, _ask: _Ask) -> dict[str, Any]:
    return {
        "requests": [
            {key: value for key, value in asdict(one).items() if not key.startswith("_")}
            for one in stub.faults.requests
        ],
        "tasks": [asdict(one) for one in stub.faults.tasks],
    }


def _add_fault(stub: Stub, ask: _Ask) -> None:
    """A fault of requests; or, with ``task``, one of tasks."""
    body = ask.body
    kind = body.pop("task", None)
    if kind is None:
        stub.faults.add(body.pop("method", "*"), body.pop("path", "*"), **body)
    elif "error" in body:
        stub.faults.fail_task(kind, body["error"], times=body.get("times"))
    elif "warning" in body:
        stub.faults.warn_task(kind, body["warning"], times=body.get("times"))
    else:
        stub.faults.hang_task(kind, times=body.get("times"))


def _clear_faults(stub: Stub, _ask: _Ask) -> None:
    stub.faults.clear()


def _condition(stub: Stub, ask: _Ask) -> None:
    """``name`` is a method of the conditions, its parameters stand beside it."""
    body = ask.body
    name = str(body.pop("name")).replace("-", "_")
    if name.startswith("_"):
        raise ValueError(f"no such condition: {name}")
    getattr(stub.conditions, name)(**body)


def _journal(stub: Stub, ask: _Ask) -> list[dict[str, Any]]:
    method, path = ask.query.get("method", "*"), ask.query.get("path", "*")
    return [asdict(entry) for entry in stub.journal.requests(method, path)]


def _clear_journal(stub: Stub, _ask: _Ask) -> None:
    stub.journal.clear()


def _coverage(stub: Stub, _ask: _Ask) -> dict[str, Any]:
    return stub.coverage()


def _seed(stub: Stub, ask: _Ask) -> None:
    stub.build.document(document.parse(ask.text))


def _save(stub: Stub, _ask: _Ask) -> dict[str, Any]:
    return stub.save()


def _restore(stub: Stub, ask: _Ask) -> None:
    stub.restore(ask.body)


_ACTIONS: dict[str, _Action] = {
    "GET ": _index,
    "POST reset": _reset,
    "GET clock": _clock,
    "POST clock": _set_clock,
    "POST clock/advance": _advance,
    "GET faults": _faults,
    "POST faults": _add_fault,
    "DELETE faults": _clear_faults,
    "POST conditions": _condition,
    "GET journal": _journal,
    "DELETE journal": _clear_journal,
    "GET coverage": _coverage,
    "POST seed": _seed,
    "GET state": _save,
    "PUT state": _restore,
}
