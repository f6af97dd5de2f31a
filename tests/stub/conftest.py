from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking


@pytest.fixture
def stub() -> Stub:
    return Stub.single_node()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return Asking(stub)
