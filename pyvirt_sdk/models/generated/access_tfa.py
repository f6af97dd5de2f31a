# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access tfa."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class AccessTfaRowEntries(Answer):
    """``entries`` of :class:`AccessTfaRow`."""

    created: int
    description: str
    id: str
    type: Literal["totp", "u2f", "webauthn", "recovery", "yubico"] | str
    enable: Flag | None = None


class AccessTfaRow(Answer):
    """A row of the answer to ``GET /access/tfa``."""

    entries: list[AccessTfaRowEntries]
    userid: str
    tfa_locked_until: int | None = Field(default=None, alias="tfa-locked-until")
    totp_locked: Flag | None = Field(default=None, alias="totp-locked")


class AccessTfaItemRow(Answer):
    """A row of the answer to ``GET /access/tfa/{userid}``."""

    created: int
    description: str
    id: str
    type: Literal["totp", "u2f", "webauthn", "recovery", "yubico"] | str
    enable: Flag | None = None


class AccessTfaItemPost(Answer):
    """The answer to ``POST /access/tfa/{userid}``."""

    id: str
    challenge: str | None = Field(default=None, repr=False)
    recovery: list[str] | None = Field(default=None, repr=False)


class AccessTfaItem(Answer):
    """The answer to ``GET /access/tfa/{userid}/{id}``."""

    created: int
    description: str
    id: str
    type: Literal["totp", "u2f", "webauthn", "recovery", "yubico"] | str
    enable: Flag | None = None
