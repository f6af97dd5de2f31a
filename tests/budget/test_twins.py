"""Whatever an async class offers, its sync twin offers, with the same parameters."""

from __future__ import annotations

import inspect

import pytest

from tests.recording import public_classes

PAIRS = [
    pytest.param(one, id=one.__name__.removeprefix("Async"))
    for package in ("pyvirt_sdk._aio", "pyvirt_sdk._tasks.aio")
    for one in public_classes(package)
]


@pytest.mark.parametrize("one", PAIRS)
def test_twin_has_the_same_methods(one: type) -> None:
    module = one.__module__.replace("._aio", "._sync").replace(".aio", ".sync")
    twins = {cls.__name__: cls for cls in public_classes(module)}
    twin = twins[one.__name__.removeprefix("Async")]
    assert _offers(one) == _offers(twin)


def _offers(cls: type) -> dict[str, object]:
    names = {"aclose": "close"}
    return {
        names.get(name, name): list(inspect.signature(member).parameters)
        if inspect.isfunction(member)
        else type(member).__name__
        for name, member in vars(cls).items()
        if not name.startswith("_")
    }
