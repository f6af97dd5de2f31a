"""Every operation there is can be reached on both clients, with the parameters it has."""

from __future__ import annotations

import gzip
import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk._api.aio.tree.root import AsyncAPI
from pyvirt_sdk._api.sync.tree.root import API
from tests.unit.api.walking import Recorder, expected_arguments, walk
from tools import operations

FACTS = Path(__file__).parents[4] / "shared" / "facts" / "pve-api-facts.json.gz"
OWN = [(str(one), one.path, one.method, one.params) for one in schema.operations()]


def recorded() -> list[tuple[str, str, str, Any]]:
    if not FACTS.exists():
        return []
    facts = json.loads(gzip.decompress(FACTS.read_bytes()))["operations"]
    return [
        (f"{one['method']} {one['path']}", one["path"], one["method"], one["params"])
        for one in facts
    ]


@pytest.mark.parametrize("root", [API, AsyncAPI])
@pytest.mark.parametrize("known", [OWN, recorded()], ids=["schema", "facts"])
def test_every_operation_is_there_with_its_parameters(root: Any, known: list[Any]) -> None:
    if not known:
        pytest.skip("the facts are not here")
    assert len(known) == len({name for name, *_ in known}) == 680
    for name, path, method, params in known:
        place = walk(root(Recorder(validate=False), {}), path)
        found = inspect.signature(getattr(place, method.lower())).parameters
        required = {one: p.default is inspect.Parameter.empty for one, p in found.items()}
        assert required == expected_arguments(path, params), name
        assert all(p.kind is p.KEYWORD_ONLY for p in found.values()), name
        assert path in repr(type(place)._template), name


def test_what_is_given_is_sent_under_the_names_of_the_api() -> None:
    for operation in schema.operations():
        recorder = Recorder(
            validate=False, data="UPID:pve1:00000001:00000001:67000000:x::root@pam:"
        )
        method = getattr(walk(API(recorder, {}), operation.path), operation.method.lower())
        names = list(inspect.signature(method).parameters)
        families = {name for name in operation.params if name.endswith("[n]")}
        plain = {f"{name.removesuffix('[n]')}7" for name in families}
        expected = {name for name in operation.params if name not in operation.path_params}
        given: dict[str, Any] = {
            name: {7: "v"} if _is_family(name, families, set(operation.params)) else "v"
            for name in names
        }
        if operation.upload:
            given["file"] = b"content"
            expected -= {"tmpfilename"}
        method(**given)
        [request] = recorder.requests
        assert set(request.params) == (expected - families) | plain, str(operation)
        assert request.method == operation.method


def _is_family(name: str, families: set[str], params: set[str]) -> bool:
    if name.endswith("_n") and f"{name.removesuffix('_n')}[n]" in families:
        return True
    return f"{name}[n]" in families and name not in params


def test_the_written_files_are_what_the_schema_makes() -> None:
    assert operations.problems(operations.files()) == []


def test_the_page_counts_them() -> None:
    assert "**680 operations on 449 paths, all\nof them**" in operations.TABLE.read_text()
