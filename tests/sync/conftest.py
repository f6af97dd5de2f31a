# Made from tests/aio/conftest.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

from tests.recording import record

record("pyvirt_sdk._sync")
record("pyvirt_sdk._tasks.sync")
