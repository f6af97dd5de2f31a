# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes storage import metadata."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class NodesStorageImportMetadataWarnings(Answer):
    """``warnings`` of :class:`NodesStorageImportMetadata`."""

    type: (
        Literal[
            "cdrom-image-ignored",
            "efi-state-lost",
            "guest-is-running",
            "nvme-unsupported",
            "ova-needs-extracting",
            "ovmf-with-lsi-unsupported",
            "serial-port-socket-only",
        ]
        | str
    )
    key: str | None = None
    value: str | None = None


class NodesStorageImportMetadata(Answer):
    """The answer to ``GET /nodes/{node}/storage/{storage}/import-metadata``."""

    create_args: dict[str, Any] = Field(alias="create-args")
    source: Literal["esxi"] | str
    type: Literal["vm"] | str
    disks: dict[str, Any] | None = None
    net: dict[str, Any] | None = None
    warnings: list[NodesStorageImportMetadataWarnings] | None = None
