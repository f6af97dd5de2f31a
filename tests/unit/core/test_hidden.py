"""What tools that print arguments get to see, and other things that are not to be believed."""

from __future__ import annotations

import sys
from math import inf, nan
from types import ModuleType

import pytest

from pyvirt_sdk import Client, ConfigError
from pyvirt_sdk._core.auth import Ticket, Token
from pyvirt_sdk._http.answers import RawAnswer
from pyvirt_sdk._http.standins import stood_in


def test_headers_with_credentials_show_none() -> None:
    token = Token("root@pam!ci", "secret-of-ci").headers("GET")
    ticket = Ticket("root@pam", "secret-ticket", "secret-csrf", 0.0).headers("POST")
    assert repr(token) == "<Headers Authorization>"
    assert repr(ticket) == "<Headers Cookie, CSRFPreventionToken>"
    assert dict(token)["Authorization"].endswith("secret-of-ci")


@pytest.mark.parametrize("seconds", [inf, nan, -inf])
def test_a_timeout_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(ConfigError, match="not a positive number"):
        Client("pve1", token="a@b!c=d", timeout=seconds)


def test_a_library_that_is_being_imported_stands_in_for_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "httpcore", ModuleType("httpcore"))
    assert not stood_in()


def test_an_empty_body_is_not_decompressed() -> None:
    answer = RawAnswer(401, b"no ticket", [(b"Content-Encoding", b"gzip")], b"")
    assert answer.response().body == b""
