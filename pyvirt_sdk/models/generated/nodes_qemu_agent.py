# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes qemu agent."""

from __future__ import annotations

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class NodesQemuAgentExecPost(Answer):
    """The answer to ``POST /nodes/{node}/qemu/{vmid}/agent/exec``."""

    pid: int


class NodesQemuAgentExecStatus(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/agent/exec-status``."""

    exited: Flag
    err_data: str | None = Field(default=None, alias="err-data")
    err_truncated: Flag | None = Field(default=None, alias="err-truncated")
    exitcode: int | None = None
    out_data: str | None = Field(default=None, alias="out-data")
    out_truncated: Flag | None = Field(default=None, alias="out-truncated")
    signal: int | None = None


class NodesQemuAgentFileRead(Answer):
    """The answer to ``GET /nodes/{node}/qemu/{vmid}/agent/file-read``."""

    content: str
    truncated: Flag | None = None
