"""Every mistake on its page is made, and what is said is what stands there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.docs.mistakes.page import PAGE, said, shown, sync_of
from tests.docs.mistakes.scene import OPS_PASSWORD, OPS_SECRET, TOTP, TOTP_PASSWORD, Scene, scene
from tests.docs.mistakes.table import SECTIONS, Mistake

ALL = [pytest.param(mistake, id=mistake.title) for group in SECTIONS.values() for mistake in group]
_SECRETS = (OPS_PASSWORD, OPS_SECRET, TOTP, TOTP_PASSWORD, "letmein", "proxy-secret")
#: How an answer tells what to type ...
_HELPFUL = ("hint: ", "write ", "did you mean", "comes with", "in brackets")
#: ... and where Python itself answers, before anything here is asked.
_PYTHONS_OWN = (
    "No node is named",
    "A method without its brackets",
    "await was forgotten",
    "await was forgotten in a loop",
)
_REWRITE = "python -m tests.docs.mistakes"


@pytest.fixture(scope="module")
def served() -> Iterator[Scene]:
    with scene() as one:
        yield one


def _both_ways(mistake: Mistake, code: str) -> dict[bool, str]:
    """The code for the async client and for the sync one, where it can be typed for them."""
    return {
        use_async: code if use_async else sync_of(code)
        for use_async in (True, False)
        if mistake.only is None or (mistake.only == "async") is use_async
    }


@pytest.mark.parametrize("mistake", ALL)
def test_what_is_said_stands_on_the_page(served: Scene, mistake: Mistake) -> None:
    answers = {
        use_async: said(served, mistake, code, use_async=use_async)
        for use_async, code in _both_ways(mistake, mistake.typed).items()
    }
    answer = answers.get(False) or answers[True]
    assert shown(mistake, answer) in PAGE.read_text(), f"the page is stale: {_REWRITE}"
    assert len(set(map(_as_of_sync, answers.values()))) == 1, answers
    secrets = (*_SECRETS, served.stub.password, served.stub.token.partition("=")[2])
    assert not [secret for secret in secrets if secret in answer]
    assert any(words in answer for words in _HELPFUL) or mistake.title in _PYTHONS_OWN


@pytest.mark.parametrize("mistake", ALL)
def test_what_is_to_be_typed_instead_works(served: Scene, mistake: Mistake) -> None:
    for use_async, code in _both_ways(mistake, mistake.mended).items():
        assert said(served, mistake, code, use_async=use_async) == ""


def test_the_page_lists_these_mistakes_alone() -> None:
    headings = [line[4:] for line in PAGE.read_text().splitlines() if line.startswith("### ")]
    assert headings == [mistake.title for group in SECTIONS.values() for mistake in group]
    assert len(headings) == len(set(headings)) > 60


def _as_of_sync(answer: str) -> str:
    return sync_of(f"''' {answer} '''").replace("Async", "")
