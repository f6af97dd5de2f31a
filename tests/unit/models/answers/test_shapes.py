"""Answers made up from their shapes: read strictly, and with drift in them leniently."""

from __future__ import annotations

import warnings
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pyvirt_sdk import models
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.base import DriftWarning
from pyvirt_sdk.models.rows import Rows
from tests.unit.models.answers.data import OPERATIONS, drifted, valid

SETTINGS = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # building the models of an area takes its time


def models_of(value: Any) -> list[Answer]:
    """The models in what was decoded, each looked at."""
    rows = list(value) if isinstance(value, Rows) else [value]
    return [row for row in rows if isinstance(row, Answer)]


@SETTINGS
@given(st.sampled_from(OPERATIONS), st.data())
def test_what_the_schema_says_is_read_strictly(
    operation: tuple[str, str], data: st.DataObject
) -> None:
    answer = data.draw(valid(*operation))
    value = models.decode(*operation, answer, strict=True)
    assert models.dump(value) == answer
    for model in models_of(value):
        written = models.dump(model.model_copy())
        assert written.keys() == models.dump(model).keys()
        assert type(model).read(written, strict=True) == model


@SETTINGS
@given(st.sampled_from(OPERATIONS), st.data())
def test_whatever_comes_is_read_leniently_and_lost_nowhere(
    operation: tuple[str, str], data: st.DataObject
) -> None:
    answer = data.draw(drifted(valid(*operation)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DriftWarning)
        value = models.decode(*operation, answer)
        assert models.dump(value) == answer
        for model in models_of(value):
            assert models.dump(model.model_copy()).keys() == models.dump(model).keys()
