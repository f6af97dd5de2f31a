"""Several operations of a node in one call."""

from __future__ import annotations

import json
from typing import Any, cast

from pyvirt_sdk import schema
from pyvirt_sdk.schema.validation import find_schema, wire_value
from pyvirt_sdk.stub.call import Call, Page
from pyvirt_sdk.stub.failures import NotCovered, Refused, faulty_fields
from pyvirt_sdk.stub.rules.registry import RULES, rule


@rule("POST", "/nodes/{node}/execute")
def execute(call: Call) -> list[dict[str, Any]]:
    """What each of the commands answered, in order."""
    commands: list[Any] = json.loads(call.text("commands"))
    return [_outcome(call, command) for command in commands]


def _outcome(call: Call, command: Any) -> dict[str, Any]:
    try:
        return {"status": 200, "data": _run(call, command)}
    except Refused as refused:
        failed: dict[str, Any] = {"status": refused.status, "message": refused.message + "\n"}
        return failed | ({"errors": refused.errors} if refused.errors else {})


def _run(call: Call, what: Any) -> Any:
    command = cast("dict[str, Any]", what if isinstance(what, dict) else {})
    if not {"path", "method"} <= command.keys():
        raise Refused(f"{what} is not a valid command")
    path = f"nodes/{call.node}/{command['path']}"
    match = schema.find(command["method"], path)
    if match is None:
        raise Refused(f"no handler for '{path}'")
    operation, from_path = match
    given: dict[str, Any] = {name: str(value) for name, value in command.get("args", {}).items()}
    if repeated := next((name for name in given if name in from_path), None):
        raise faulty_fields({repeated: "duplicate parameter"})
    params = given | from_path
    call.authority.check_operation(operation.permissions, params)
    if faults := schema.check(operation, params):
        raise faulty_fields(faults)
    typed = {name: wire_value(one, find_schema(operation, name)) for name, one in params.items()}
    try:
        result = RULES[str(operation)](Call(call.world, operation, typed, call.authid))
    except (KeyError, NotCovered):
        text = f"Method '{operation.method} /{path}' not implemented"
        raise Refused(text, status=501) from None
    return result.rows if isinstance(result, Page) else result
