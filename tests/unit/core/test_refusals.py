"""What the words of a task that failed stand for."""

from __future__ import annotations

from pyvirt_sdk._core.classify import find
from pyvirt_sdk._core.refusals import refusal
from pyvirt_sdk.errors import DigestConflict, ServerError, TaskFailed


def test_a_wrong_checksum_of_a_file_is_no_stale_digest() -> None:
    text = "checksum mismatch: got 'ab' != expect 'cd'"
    assert find(500, text).error is ServerError
    assert refusal(TaskFailed(upid="", status=text)) is None
    assert find(500, "checksum mismatch (file change by other user?)").error is DigestConflict
