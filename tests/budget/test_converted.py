"""Sync is what its async source makes, whole files equal; and both sides have the same names."""

from __future__ import annotations

import inspect

import pytest

import pyvirt_sdk
from tools import convert


def test_converted_files_are_fresh_and_no_rule_is_unused() -> None:
    converter = convert.Converter()
    assert convert.problems(convert.converted(converter), converter) == []


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f() -> None:\n    await g()\n", "def f() -> None:\n    g()\n"),
        ("x: Awaitable[dict[str, int]] | None\n", "x: dict[str, int] | None\n"),
        ("y = (await f(1)).z\n", "y = f(1).z\n"),
        ("y = (await f(1) or 2).z\n", "y = (f(1) or 2).z\n"),
        ("y = self._make(await f(1)).z\n", "y = self._make(f(1)).z\n"),
        ("from a._aio.b import AsyncC, _AsyncD\n", "from a._sync.b import C, _D\n"),
        ("async with a as b:\n    pass\n", "with a as b:\n    pass\n"),
        (
            '"""An AsyncTask: ``(await task.wait()).ok``."""\n',
            '"""An Task: ``task.wait().ok``."""\n',
        ),
        ("[line async for line in task]  # await it\n", "[line for line in task]  # it\n"),
    ],
)
def test_the_converter(source: str, twin: str) -> None:
    converted = convert.Converter().convert(source, "x.py")
    assert converted.split("\n", 1)[1] == twin


ASYNC_NAMES = [name for name in pyvirt_sdk.__all__ if name.startswith("Async")]


def _is_method(value: object) -> bool:
    """Whether a class offers it; what only refuses the wrong kind of block is different by kind."""
    return inspect.isfunction(value) and not value.__qualname__.startswith("WrongBlock.")


@pytest.mark.parametrize("name", ASYNC_NAMES)
def test_every_async_class_has_a_twin_with_the_same_methods(name: str) -> None:
    here = getattr(pyvirt_sdk, name)
    there = getattr(pyvirt_sdk, name.removeprefix("Async"))
    methods = {
        convert.NAMES.get(method, method): value
        for method, value in inspect.getmembers(here, _is_method)
    }
    twins = dict(inspect.getmembers(there, _is_method))
    assert set(methods) == set(twins)
    for method, value in methods.items():
        assert list(inspect.signature(value).parameters) == list(
            inspect.signature(twins[method]).parameters
        )
        assert not inspect.iscoroutinefunction(twins[method])
