# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu spiceproxy."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesQemuSpiceproxyPost(Answer):
    """The answer to ``POST /nodes/{node}/qemu/{vmid}/spiceproxy``."""

    host: str
    password: str = Field(repr=False)
    proxy: str
    tls_port: int = Field(alias="tls-port")
    type: str
