from __future__ import annotations

from tests.recording import record

record("pyvirt_sdk._aio")
record("pyvirt_sdk._tasks.aio")
