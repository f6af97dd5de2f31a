"""Answers recorded from a real server, where they are at hand: each decodes and comes back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import models, schema
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.rows import Rows

RECORDED = Path(__file__).parents[5] / "shared" / "conformance" / "public"
BASE = "/api2/json"

pytestmark = pytest.mark.skipif(not RECORDED.is_dir(), reason="no recorded sessions here")

TEXTS = {"<uuid>": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", "<mac>": "BC:24:11:00:00:01"}


def filled(value: Any, number: int) -> Any:
    """The value with something plausible for each mask."""
    if isinstance(value, dict):
        return {filled(key, number): filled(one, number) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one, number) for one in value]
    if value == "<number>":
        return number
    if isinstance(value, str):
        return re.sub(r"<[\w:-]+>", lambda mask: TEXTS.get(mask.group(), "7"), value)
    return value


def answers() -> Iterator[Any]:
    for path in sorted(RECORDED.glob("*.json")):
        session = json.loads(path.read_text(encoding="utf-8"))
        for step in session["steps"]:
            request = step.get("path") or step.get("raw_path", "").removeprefix(BASE)
            found = schema.find(step["method"], request.partition("?")[0])
            if step["expect"]["status"] == 200 and found is not None:
                data = step["expect"].get("json", {}).get("data")
                yield pytest.param(found.operation, data, id=f"{session['name']}-{step['id']}")


@pytest.mark.parametrize("number", [1, 1767225600])
@pytest.mark.parametrize(("operation", "masked"), list(answers()))
def test_recorded_answers(operation: schema.Operation, masked: Any, number: int) -> None:
    data = filled(masked, number)
    value = models.decode(operation.method, operation.path, data, strict=True)
    assert models.dump(value) == data
    for model in value if isinstance(value, Rows) else [value]:
        if isinstance(model, Answer):
            written = models.dump(model.model_copy())
            assert written.keys() == models.dump(model).keys()
            assert type(model).read(written, strict=True) == model
