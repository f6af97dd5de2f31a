"""What the real server said of thousands of parameters."""

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import schema

CASES = Path(__file__).parents[4] / "shared" / "oracle" / "params.jsonl.gz"
pytestmark = pytest.mark.skipif(not CASES.is_file(), reason="the recorded cases are not here")


def comparable(text: str) -> tuple[str, ...]:
    head, *rest = text.split("\n")
    return head, *sorted(rest)


def test_parameters() -> None:
    counted: Counter[str] = Counter()
    with gzip.open(CASES, "rt", encoding="utf-8") as lines:
        for line in lines:
            case: dict[str, Any] = json.loads(line)
            params = {**case["params"], **case["path_params"]}
            found = schema.validate(case["method"], case["path"], params)
            expected: dict[str, str] = case.get("errors", {})
            counted["cases"] += 1
            counted["verdict"] += (not found) == case["ok"]
            counted["fields"] += set(found) == set(expected)
            counted["texts"] += {name: comparable(text) for name, text in found.items()} == {
                name: comparable(text) for name, text in expected.items()
            }
    assert counted["verdict"] == counted["cases"]
    assert counted["fields"] == counted["cases"]
    # Enumerations that newer servers published have more values than the server that was asked.
    assert counted["texts"] >= 0.995 * counted["cases"]
