from __future__ import annotations

import copy
import pickle

import pytest

from pyvirt_sdk import errors

EVERY = [getattr(errors, name) for name in errors.__all__ if not name.endswith("Info")]


def make(kind: type[errors.PyvirtError]) -> errors.PyvirtError:
    request = errors.RequestInfo("POST", "/nodes/pve1/qemu", {"vmid": 100, "password": "***"})
    if issubclass(kind, errors.TaskError):
        return kind("it failed", upid="UPID:x", status="no", log_tail=["a", "b"], hint="look")
    if issubclass(kind, errors.APIError):
        response = errors.ResponseInfo(500, "no")
        return kind("it failed", request=request, response=response, errors={"a": "b"}, hint="look")
    if issubclass(kind, errors.TransportError):
        return kind("it failed", request=request, hint="look")
    return kind("it failed", hint="look")


@pytest.mark.parametrize("kind", EVERY)
def test_every_error_survives_pickle_and_copy(kind: type[errors.PyvirtError]) -> None:
    error = make(kind)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
        assert twin.args == error.args == ("it failed",)


@pytest.mark.parametrize("kind", EVERY)
def test_every_error_shows_its_message_and_its_hint(kind: type[errors.PyvirtError]) -> None:
    text = str(make(kind))
    assert text.startswith("it failed")
    assert text.endswith("hint: look")


@pytest.mark.parametrize("kind", EVERY)
def test_every_error_is_documented_and_caught_as_one_of_ours(kind: type[Exception]) -> None:
    assert issubclass(kind, errors.PyvirtError)
    assert kind.__doc__
    assert kind.__name__ in (errors.__doc__ or "")


def test_familiar_exceptions_are_caught_under_their_familiar_names() -> None:
    assert issubclass(errors.TaskTimeout, TimeoutError)
    for kind in (errors.ConfigError, errors.FormatError, errors.ParameterError):
        assert issubclass(kind, ValueError)
