from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from pyvirt_sdk.schema import answers
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.call import Call, Download, Encoded, Page
from pyvirt_sdk.stub.rules.registry import RULES, Rule
from pyvirt_sdk.stub.task_types import TASK_TYPES
from pyvirt_sdk.stub.tasks import Tasks
from tests.stub.asking import Asking
from tests.stub.shapes import faults

# only commands that succeed were recorded
_SEEN_IN_PART = ("POST /nodes/{node}/execute",)


@pytest.fixture
def stub() -> Stub:
    return Stub.single_node()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return Asking(stub)


@pytest.fixture(autouse=True)
def answers_fit_the_schema() -> Iterator[None]:
    """Whatever a rule answers in a test of this folder has the shape that the schema promises."""
    Stub.single_node()  # so that all rules are there
    rules, found = dict(RULES), list[str]()
    RULES.update({name: _checked(rule, found) for name, rule in rules.items()})
    yield
    RULES.update(rules)
    assert not found, "\n".join(found)


@pytest.fixture(autouse=True)
def tasks_have_known_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every task that starts in a test of this folder is one that a fault could be meant for."""
    start = Tasks.start

    def checked(self: Tasks, node: str, kind: str, *rest: Any) -> str:
        assert kind in TASK_TYPES
        return start(self, node, kind, *rest)

    monkeypatch.setattr(Tasks, "start", checked)


def _checked(rule: Rule, found: list[str]) -> Rule:
    def checked(call: Call) -> Any:
        answer = rule(call)
        if isinstance(answer, Download):
            return answer
        data = answer.rows if isinstance(answer, Page) else answer
        if isinstance(answer, Encoded):
            data = json.loads(answer.text)
        # the root of the tree stands in no schema
        if call.operation.area and str(call.operation) not in _SEEN_IN_PART:
            shape = answers.of(call.operation)
            found.extend(f"{call.operation}: {fault}" for fault in faults(shape, data))
        return answer

    return checked
