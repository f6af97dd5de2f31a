"""The table of rules, filled by the decorator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyvirt_sdk.stub.call import Call

__all__ = ["RULES", "Rule", "rule"]

# returns what goes into `data`, or a Page
Rule = Callable[[Call], Any]

RULES: dict[str, Rule] = {}


def rule(method: str, path: str) -> Callable[[Rule], Rule]:
    """Says which operation a function carries out; may be repeated."""

    def register(function: Rule) -> Rule:
        key = f"{method} {path}"
        if key in RULES:
            raise ValueError(f"two rules for {key}")
        RULES[key] = function
        return function

    return register
