# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes certificates."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesCertificatesCustomPost(Answer):
    """The answer to ``POST /nodes/{node}/certificates/custom``."""

    filename: str | None = None
    fingerprint: str | None = None
    issuer: str | None = None
    notafter: int | None = None
    notbefore: int | None = None
    pem: str | None = None
    public_key_bits: int | None = Field(default=None, alias="public-key-bits")
    public_key_type: str | None = Field(default=None, alias="public-key-type")
    san: list[str] | None = None
    subject: str | None = None


class NodesCertificatesInfoRow(Answer):
    """A row of the answer to ``GET /nodes/{node}/certificates/info``."""

    filename: str | None = None
    fingerprint: str | None = None
    issuer: str | None = None
    notafter: int | None = None
    notbefore: int | None = None
    pem: str | None = None
    public_key_bits: int | None = Field(default=None, alias="public-key-bits")
    public_key_type: str | None = Field(default=None, alias="public-key-type")
    san: list[str] | None = None
    subject: str | None = None
