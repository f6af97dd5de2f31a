from __future__ import annotations

import itertools

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk._core.polling import LONGEST, pauses
from pyvirt_sdk._core.retry import may_retry
from pyvirt_sdk._core.wire import Request

READ = Request("GET", "/nodes")
WRITES = [Request(method, "/pools") for method in ("POST", "PUT", "DELETE")]


def answered(status: int) -> errors.APIError:
    return errors.ServerError("no", response=errors.ResponseInfo(status, "no"))


@pytest.mark.parametrize(
    "error",
    [
        errors.ConnectionFailed("refused"),
        errors.ConnectionLost("reset"),
        errors.NodeUnreachable("595", response=errors.ResponseInfo(595, "no")),
        *map(answered, (502, 503, 504)),
    ],
)
def test_reads_are_sent_again_after_what_may_pass(error: errors.PyvirtError) -> None:
    assert may_retry(READ, error)


@pytest.mark.parametrize(
    "error",
    [
        errors.CertificateError("not trusted"),
        errors.NotFound("gone"),
        errors.InvalidResponse("html"),
        errors.RequestTimeout("slow"),
        answered(500),
    ],
)
def test_reads_are_not_sent_again_after_what_stays(error: errors.PyvirtError) -> None:
    assert not may_retry(READ, error)


@pytest.mark.parametrize("write", WRITES)
def test_writes_are_sent_again_only_if_they_never_left(write: Request) -> None:
    assert may_retry(write, errors.ConnectionFailed("refused"))
    for error in (errors.ConnectionLost("reset"), errors.OutcomeUnknown("lost"), answered(503)):
        assert not may_retry(write, error)


def test_looks_are_quick_at_first_then_slower() -> None:
    first = list(itertools.islice(pauses(), 20))
    assert first == sorted(first)
    assert first[0] <= 0.1
    assert first[-1] == LONGEST
    assert sum(first[:5]) < 2
