"""The options of each type of storage, against what the reference server takes."""

from __future__ import annotations

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk.models.storage_types import TYPES
from pyvirt_sdk.stub.rules.storage.types import TYPES as TAKEN

COMMON = {"storage", "type", "content", "nodes", "disable"}


@pytest.mark.parametrize("kind", TYPES)
def test_client_and_server_know_the_same_options(kind: str) -> None:
    fields = TYPES[kind].model_fields
    taken = {*COMMON, *TAKEN[kind].required, *TAKEN[kind].optional}
    assert {*fields} == {name.replace("-", "_") for name in taken}
    needed = {name for name, field in fields.items() if field.is_required()}
    required = {name.replace("-", "_") for name in TAKEN[kind].required}
    made_up = {"path"} if TAKEN[kind].mounted else set[str]()
    assert needed == {"storage", *required} - made_up


def test_every_type_of_the_api_has_its_class() -> None:
    params = schema.operation("POST", "/storage").params
    assert {*TYPES} == {*params["type"]["enum"]} == {*TAKEN}
    known = {name for model in TYPES.values() for name in model.model_fields}
    left_out = {name.replace("-", "_") for name in params} - known
    assert left_out == {"authsupported"}  # which no type takes any more
