"""What once was right stays right: each recorded session has a floor that only rises."""

from __future__ import annotations

import json

import pytest

from tests.stub.conformance import FLOOR, run, sessions

_FLOOR: dict[str, int] = json.loads(FLOOR.read_text())


@pytest.mark.skipif(not sessions(), reason="the recorded sessions are not here")
@pytest.mark.parametrize("name", sessions())
def test_a_session_gets_as_far_as_it_did(name: str) -> None:
    score = run(name)
    assert score.right >= _FLOOR.get(name, 0), "\n".join(score.complaints[:20])
