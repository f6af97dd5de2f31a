import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

from pyvirt_sdk import formats, schema

MODULES = sorted(
    module.name
    for package in (formats, schema)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
)


@pytest.mark.parametrize(
    "use",
    [
        "from pyvirt_sdk import formats; formats.UPID",
        "from pyvirt_sdk import formats; formats.check('inline.net', 'virtio')",
        "from pyvirt_sdk import schema; schema.validate('GET', '/version', {})",
    ],
)
def test_pydantic_waits_until_a_model_is_asked_for(use: str) -> None:
    code = f"{use}; import sys; assert not {{'pydantic', 'httpx'}} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", [formats.__name__, schema.__name__, *MODULES])
def test_the_examples_in_the_docstrings(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert not failed
