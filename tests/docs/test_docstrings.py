"""The examples in the docstrings of what needs no server run, and say what they say."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import pyvirt_sdk

PURE = ("_core", "_guiding", "_tasks", "_http", "cli", "display", "models", "errors")


def modules() -> list[str]:
    return [
        module.name
        for module in pkgutil.walk_packages(pyvirt_sdk.__path__, "pyvirt_sdk.")
        if module.name.split(".")[1] in PURE
        and module.name.split(".")[-1] not in {"aio", "sync"}  # these need a server
        and ".generated" not in module.name
    ]


@pytest.mark.parametrize("name", modules())
def test_examples_run(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert not failed
