"""Seed documents: JSON, and YAML where a parser for it is installed."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, cast

from pyvirt_sdk.errors import ConfigError

__all__ = ["parse"]


def parse(text: str) -> dict[str, Any]:
    """The content of a seed document.

    >>> parse('{"vms": [{"vmid": 100}]}')
    {'vms': [{'vmid': 100}]}
    """
    content: Any
    try:
        content = json.loads(text)
    except ValueError as error:
        content = _from_yaml(text, str(error))
    if not isinstance(content, dict):
        raise ConfigError("a seed document holds names with lists")
    return cast("dict[str, Any]", content)


def _from_yaml(text: str, not_json: str) -> Any:
    try:
        yaml: Any = import_module("yaml")
    except ModuleNotFoundError:
        raise ConfigError(
            f"the seed document is not JSON: {not_json}",
            hint="for YAML: pip install pyyaml",
        ) from None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ConfigError(f"the seed document is neither JSON nor YAML: {error}") from error
