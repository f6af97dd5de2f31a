# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: version."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer


class Version(Answer):
    """The answer to ``GET /version``."""

    release: str
    repoid: str
    version: str
    console: Literal["applet", "vv", "html5", "xtermjs"] | str | None = None
