"""The table of rules, filled by the decorator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from pyvirt_sdk.stub.call import Call

__all__ = ["KINDS", "RULES", "Answer", "Rule", "rule"]

# returns what goes into `data`, or a Page
Rule = Callable[[Call], Any]

# where an answer comes from: what was stored, numbers that follow from it and from time, or nothing
Answer = Literal["stateful", "computed", "fixed"]

RULES: dict[str, Rule] = {}
KINDS: dict[str, Answer] = {}


def rule(method: str, path: str, *, answer: Answer = "stateful") -> Callable[[Rule], Rule]:
    """Says which operation a function carries out; may be repeated."""

    def register(function: Rule) -> Rule:
        key = f"{method} {path}"
        if key in RULES:
            raise ValueError(f"two rules for {key}")
        RULES[key] = function
        KINDS[key] = answer
        return function

    return register
