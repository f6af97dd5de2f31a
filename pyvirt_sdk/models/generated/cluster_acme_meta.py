# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster acme meta."""

from __future__ import annotations

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterAcmeMeta(Answer):
    """The answer to ``GET /cluster/acme/meta``."""

    caaIdentities: list[str] | None = None  # noqa: N815
    externalAccountRequired: Flag | None = None  # noqa: N815
    termsOfService: str | None = None  # noqa: N815
    website: str | None = None
