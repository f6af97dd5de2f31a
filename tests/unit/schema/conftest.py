"""A package to refresh, and a description of the API to do it from."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.unit.schema.describing import KNOWN, Nodes, description
from tools import facts


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for folder in ("schema/data", "formats/data"):
        shutil.copytree(facts.ROOT / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def nodes() -> Nodes:
    copied: Nodes = json.loads(json.dumps(description(KNOWN)))
    return copied
