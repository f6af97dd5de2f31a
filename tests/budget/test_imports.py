"""What importing costs, and that the public names are those that type checkers see."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import pyvirt_sdk

INIT = Path(pyvirt_sdk.__file__)


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


HEAVY = "{'httpx', 'pydantic', 'tenacity', 'aiohttp', 'rich', 'pandas', 'asyncio', 'ssl'}"


@pytest.mark.parametrize(
    "module", ["pyvirt_sdk", "pyvirt_sdk.errors", "pyvirt_sdk.schema", "pyvirt_sdk.formats"]
)
def test_importing_loads_nothing_heavy(module: str) -> None:
    run(f"import sys, {module}; assert not {HEAVY} & set(sys.modules), set(sys.modules)")


def test_the_server_needs_no_http_library_before_it_is_mounted() -> None:
    run(
        "import sys; from pyvirt_sdk.stub import Stub; Stub.single_node();"
        "assert not {'httpx', 'pydantic', 'aiohttp', 'respx'} & set(sys.modules)"
    )


def test_a_client_loads_neither_the_server_nor_what_only_failures_need() -> None:
    run(
        "import sys; from pyvirt_sdk import Client, AsyncClient;"
        "Client('pve1', token='a@b!c=d');"
        "unwanted = {'tenacity', 'aiohttp', 'pyvirt_sdk.stub', 'pyvirt_sdk.display',"
        " 'pyvirt_sdk.models.config'} & set(sys.modules); assert not unwanted, unwanted"
    )


def test_the_lazy_table_and_its_static_mirror_agree() -> None:
    mirrored = {
        alias.name: node.module
        for block in ast.parse(INIT.read_text()).body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert mirrored == {name: f"pyvirt_sdk.{module}" for name, module in pyvirt_sdk._PLACES.items()}


@pytest.mark.parametrize("name", pyvirt_sdk.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(pyvirt_sdk, name) is not None
    assert name in dir(pyvirt_sdk)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Cleint"):
        _ = pyvirt_sdk.Cleint  # type: ignore[attr-defined]
