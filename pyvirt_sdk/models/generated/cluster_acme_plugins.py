# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster acme plugins."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterAcmePluginsRow(Answer):
    """A row of the answer to ``GET /cluster/acme/plugins``."""

    plugin: str
    type: Literal["dns", "standalone"] | str
    api: str | None = None
    data: str | None = Field(default=None, repr=False)
    digest: str | None = None
    disable: Flag | None = None
    nodes: str | None = None
    validation_delay: int | None = Field(default=None, alias="validation-delay")


class ClusterAcmePluginsItem(Answer):
    """The answer to ``GET /cluster/acme/plugins/{id}``."""

    plugin: str
    type: Literal["dns", "standalone"] | str
    api: str | None = None
    data: str | None = Field(default=None, repr=False)
    digest: str | None = None
    disable: Flag | None = None
    nodes: str | None = None
    validation_delay: int | None = Field(default=None, alias="validation-delay")
