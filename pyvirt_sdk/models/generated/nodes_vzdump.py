# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes vzdump."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.formats.generated.backup import BackupPerformance, Fleecing, PruneBackups
from pyvirt_sdk.models.answer import Answer, Flag, Parsed


class NodesVzdumpDefaults(Answer):
    """The answer to ``GET /nodes/{node}/vzdump/defaults``."""

    all: Flag | None = None
    bwlimit: int | None = None
    compress: Literal["0", "1", "gzip", "lzo", "zstd"] | str | None = None
    dumpdir: str | None = None
    exclude: str | None = None
    exclude_path: list[str] | None = Field(default=None, alias="exclude-path")
    fleecing: Parsed[Fleecing] | None = None
    ionice: int | None = None
    lockwait: int | None = None
    mailnotification: Literal["always", "failure"] | str | None = None
    mailto: str | None = None
    mode: Literal["snapshot", "suspend", "stop"] | str | None = None
    node: str | None = None
    notes_template: str | None = Field(default=None, alias="notes-template")
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | str | None = (
        Field(default=None, alias="notification-mode")
    )
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | str | None = Field(
        default=None, alias="pbs-change-detection-mode"
    )
    performance: Parsed[BackupPerformance] | None = None
    pigz: int | None = None
    pool: str | None = None
    protected: Flag | None = None
    prune_backups: Parsed[PruneBackups] | None = Field(default=None, alias="prune-backups")
    quiet: Flag | None = None
    remove: Flag | None = None
    script: str | None = None
    stdexcludes: Flag | None = None
    stop: Flag | None = None
    stopwait: int | None = None
    storage: str | None = None
    tmpdir: str | None = None
    vmid: str | None = None
    zstd: int | None = None
