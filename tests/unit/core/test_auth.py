from __future__ import annotations

import pytest

from pyvirt_sdk._core.auth import Password, Steps, Ticket, Token, credentials, login
from pyvirt_sdk._core.wire import Answer, Request
from pyvirt_sdk.errors import (
    AuthenticationError,
    ConfigError,
    InvalidResponse,
    TwoFactorRequired,
)

GRANTED = {"ticket": "PVE:root@pam:65A0::abc", "CSRFPreventionToken": "65A0:xyz",
           "username": "root@pam"}  # fmt: skip
HALF = {"ticket": 'PVE:!tfa!{"totp"%3Atrue,"recovery"%3A[0,1],"webauthn"%3Anull}:65A0::abc',
        "NeedTFA": 1, "username": "root@pam"}  # fmt: skip
SECRET = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"


def finish(steps: Steps, answer: object) -> Ticket:
    """Answer the last request of a login."""
    with pytest.raises(StopIteration) as end:
        steps.send(Answer(answer))
    ticket = end.value.value
    assert isinstance(ticket, Ticket)
    return ticket


def test_a_token_is_sent_as_it_is_and_never_shown() -> None:
    token = Token.parse(f"ci@pve!bot={SECRET}")
    assert token.headers("GET") == (("Authorization", f"PVEAPIToken=ci@pve!bot={SECRET}"),)
    assert SECRET not in repr(token)
    assert Token.parse(f" PVEAPIToken=ci@pve!bot={SECRET}\n") == token


@pytest.mark.parametrize(
    "text", ["", "secret", f"bot={SECRET}", f"ci!bot={SECRET}", f"ci@pve={SECRET}", "ci@pve!bot"]
)
def test_a_token_of_another_form_is_refused_without_showing_it(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Token.parse(text)
    assert caught.value.hint
    assert "token='" in caught.value.hint
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"bot={SECRET}", "the token's id 'bot' is not of the form"),
        (f"ci@pve!bot:{SECRET}", "the token's id 'ci@pve!bot' is not followed by '='"),
        (SECRET, "the token is its secret alone"),
        ("ci@pve!bot", "the token ci@pve!bot has no secret"),
        (f"ci@pve!{SECRET}", "the token's id 'ci@pve!' is not of the form user@realm!name"),
        (f"{SECRET}={SECRET}", "is not of the form user@realm!name=secret"),
        (("ci@pve!bot", SECRET), "the token is given in parts"),
        (" ", "the token is empty"),
    ],
)
def test_what_is_missing_in_a_token_is_named(text: object, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Token.parse(text)
    assert says in caught.value.message
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("name", ["root", "@pam", "root@", ""])
def test_a_user_needs_a_realm(name: str) -> None:
    with pytest.raises(ConfigError):
        credentials(username=name, password="secret")


def test_a_token_id_as_user_name_points_to_the_token() -> None:
    with pytest.raises(ConfigError, match="token="):
        credentials(username="root@pam!ci", password="secret")


def test_one_kind_of_credentials_is_needed_and_only_one() -> None:
    with pytest.raises(ConfigError, match="no credentials"):
        credentials()
    with pytest.raises(ConfigError, match="both"):
        credentials(token=f"a@b!c={SECRET}", username="root@pam", password="x")
    with pytest.raises(ConfigError, match="password is missing"):
        credentials(username="root@pam")


def test_a_login_is_one_request() -> None:
    steps = login(Password("root@pam", "secret"), now=10.0)
    assert next(steps) == Request(
        "POST", "/access/ticket", {"username": "root@pam", "password": "secret"}
    )
    ticket = finish(steps, GRANTED)
    assert ticket == Ticket("root@pam", GRANTED["ticket"], GRANTED["CSRFPreventionToken"], 10.0)
    assert ticket.headers("GET") == (("Cookie", "PVEAuthCookie=PVE%3Aroot%40pam%3A65A0%3A%3Aabc"),)
    assert dict(ticket.headers("POST"))["CSRFPreventionToken"] == "65A0:xyz"
    assert "abc" not in repr(ticket)


def test_a_password_may_be_asked_for() -> None:
    steps = login(Password("root@pam", lambda: "asked"), now=0)
    assert next(steps).params["password"] == "asked"


@pytest.mark.parametrize("totp", ["012345", 12345, lambda: "012 345"])
@pytest.mark.pain(10)
def test_a_second_factor_takes_a_second_request(totp: object) -> None:
    steps = login(Password("root@pam", "secret", totp), now=0)  # type: ignore[arg-type]
    next(steps)
    second = steps.send(Answer(HALF))
    assert second.params == {
        "username": "root@pam", "password": "totp:012345", "tfa-challenge": HALF["ticket"]
    }  # fmt: skip
    assert finish(steps, GRANTED).username == "root@pam"


def test_a_second_factor_that_is_not_given_is_named() -> None:
    steps = login(Password("root@pam", "secret"), now=0)
    next(steps)
    with pytest.raises(TwoFactorRequired, match="totp=") as caught:
        steps.send(Answer(HALF))
    assert caught.value.factors == ("totp", "recovery")


def test_a_code_that_is_none_is_not_sent() -> None:
    steps = login(Password("root@pam", "secret", "abc"), now=0)
    next(steps)
    with pytest.raises(AuthenticationError, match="six digits"):
        steps.send(Answer(HALF))


def test_a_ticket_is_renewed_with_itself() -> None:
    old = Ticket("root@pam", "PVE:old", "csrf", since=0)
    steps = login(Password("root@pam", "secret"), 4000, old)
    assert next(steps).params["password"] == "PVE:old"
    assert finish(steps, GRANTED).since == 4000


def test_a_ticket_grows_old_well_before_the_two_hours() -> None:
    ticket = Ticket("root@pam", "x", "y", since=1000)
    assert not ticket.is_old(1000 + 3500)
    assert ticket.is_old(1000 + 3700)


def test_an_answer_without_a_ticket_is_no_login() -> None:
    steps = login(Password("root@pam", "secret"), now=0)
    next(steps)
    with pytest.raises(InvalidResponse, match="no ticket"):
        steps.send(Answer({"hello": "world"}))
