"""The generated models: fresh, complete, and as the names in the tools promise."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import tools.naming
from pyvirt_sdk import schema
from pyvirt_sdk.models import generated
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.generated.index import ANSWERS
from tools import answer_models

FOLDER = Path(generated.__file__).parent


def classes() -> dict[str, type[Answer]]:
    """Every generated class by its name."""
    return {
        name: found
        for path in FOLDER.glob("*.py")
        for name, found in vars(import_module(f"{generated.__name__}.{path.stem}")).items()
        if isinstance(found, type) and issubclass(found, Answer) and found is not Answer
    }


def test_the_files_are_what_the_shapes_make() -> None:
    made = answer_models.generated()
    assert {path.name for path in made} == {path.name for path in FOLDER.glob("*.py")}
    stale = [path.name for path, text in made.items() if path.read_text(encoding="utf-8") != text]
    assert not stale, "run python -m tools.answer_models"


def test_every_operation_has_its_answer() -> None:
    assert ANSWERS.keys() == {str(operation) for operation in schema.operations()}
    found = classes()
    for operation, (kind, class_name, module, _optional) in ANSWERS.items():
        method, _, path = operation.partition(" ")
        assert tools.naming.answer_class(method, path) == class_name
        assert (class_name is not None) == (kind in ("object", "rows"))
        if class_name is not None:
            assert found[class_name].__module__ == f"{generated.__name__}.{module}"
            assert f"``{operation}``" in str(found[class_name].__doc__)


def test_the_rule_for_names_does_as_it_says() -> None:
    assert doctest.testmod(tools.naming).failed == 0


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/storage", "StorageRow"),
        ("GET", "/storage/{storage}", "StorageItem"),
        ("POST", "/storage", "StoragePost"),
        ("GET", "/nodes/{node}/status", "NodesStatus"),
        ("GET", "/nodes/{node}", None),
        ("DELETE", "/nodes/{node}/qemu/{vmid}", None),
    ],
)
def test_names(method: str, path: str, name: str | None) -> None:
    assert tools.naming.answer_class(method, path) == name


@pytest.mark.parametrize("model", [pytest.param(one, id=name) for name, one in classes().items()])
def test_every_class_reads_and_hides_no_name_of_pydantic(model: type[Answer]) -> None:
    required = {name for name, field in model.model_fields.items() if field.is_required()}
    assert model.model_rebuild(force=True)
    assert not set(model.model_fields) & set(dir(Answer))
    blank: dict[str, Any] = {}
    if not required:
        assert repr(model.read(blank)) == f"{model.__name__}()"


def test_secrets_are_not_shown() -> None:
    model = classes()["AccessUsersTokenItemPost"]
    token = model.read({"full-tokenid": "a@pve!b", "value": "hush", "info": {}})
    assert "hush" not in repr(token)
    assert token.model_dump()["value"] == "hush"
    ticket = classes()["AccessTicketPost"].read({"username": "a@pve", "ticket": "hush"})
    assert "hush" not in repr(ticket)
    plugin = classes()["ClusterAcmePluginsItem"].read(
        {"plugin": "a", "type": "dns", "data": "hush"}
    )
    assert "hush" not in repr(plugin)
