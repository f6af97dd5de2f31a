"""What the page on compatibility says is what the package says of itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pyvirt_sdk
from pyvirt_sdk.stub import Stub
from tools import package_facts

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "compatibility.md").read_text()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_the_releases_are_those_of_the_schema() -> None:
    since = package_facts.load(ROOT / "pyvirt_sdk").since
    assert f"**{since['versions'][0]} to {since['versions'][-1]}**" in PAGE
    for release in since["versions"]:
        assert Stub.single_node(pve=release).token


def test_the_versions_of_python_and_of_what_is_needed() -> None:
    assert f"CPython {PROJECT['requires-python'].removeprefix('>=')} and newer" in PAGE
    rows = dict(re.findall(r"^\| (\w+) \| ([\d.]+ (?:and newer|to below \d)) \|", PAGE, re.M))
    told = {
        f"{name}>={words.replace(' and newer', '').replace(' to below ', ',<')}"
        for name, words in rows.items()
    }
    assert told == set(PROJECT["dependencies"])


def test_every_public_module_is_named() -> None:
    (listed,) = re.findall(r"what `pyvirt_sdk` gives out, and (.*?): the names", PAGE, re.S)
    named = set(re.findall(r"\.(\w+)`", listed))
    found = {
        path.stem
        for path in Path(str(pyvirt_sdk.__file__)).parent.iterdir()
        if not path.name.startswith(("_", ".")) and (path.is_dir() or path.suffix == ".py")
    }
    inside = {"cli", "display", "pytest_plugin"}  # reached by commands, methods and fixtures
    assert named == found - inside
