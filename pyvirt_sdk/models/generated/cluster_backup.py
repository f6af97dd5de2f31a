# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster backup."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterBackupRowFleecing(Answer):
    """``fleecing`` of :class:`ClusterBackupRow`."""

    enabled: Flag | None = None
    storage: str | None = None


class ClusterBackupRowPerformance(Answer):
    """``performance`` of :class:`ClusterBackupRow`."""

    max_workers: int | None = Field(default=None, alias="max-workers")
    pbs_entries_max: int | None = Field(default=None, alias="pbs-entries-max")


class ClusterBackupRowPruneBackups(Answer):
    """``prune-backups`` of :class:`ClusterBackupRow`."""

    keep_all: Flag | None = Field(default=None, alias="keep-all")
    keep_daily: int | None = Field(default=None, alias="keep-daily")
    keep_hourly: int | None = Field(default=None, alias="keep-hourly")
    keep_last: int | None = Field(default=None, alias="keep-last")
    keep_monthly: int | None = Field(default=None, alias="keep-monthly")
    keep_weekly: int | None = Field(default=None, alias="keep-weekly")
    keep_yearly: int | None = Field(default=None, alias="keep-yearly")


class ClusterBackupRow(Answer):
    """A row of the answer to ``GET /cluster/backup``."""

    id: str
    all: Flag | None = None
    bwlimit: int | None = None
    comment: str | None = None
    compress: Literal["0", "1", "gzip", "lzo", "zstd"] | str | None = None
    dumpdir: str | None = None
    enabled: Flag | None = None
    exclude: str | None = None
    exclude_path: list[str] | None = Field(default=None, alias="exclude-path")
    fleecing: ClusterBackupRowFleecing | None = None
    ionice: int | None = None
    lockwait: int | None = None
    mailnotification: Literal["always", "failure"] | str | None = None
    mailto: str | None = None
    mode: Literal["snapshot", "suspend", "stop"] | str | None = None
    next_run: int | None = Field(default=None, alias="next-run")
    node: str | None = None
    notes_template: str | None = Field(default=None, alias="notes-template")
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | str | None = (
        Field(default=None, alias="notification-mode")
    )
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | str | None = Field(
        default=None, alias="pbs-change-detection-mode"
    )
    performance: ClusterBackupRowPerformance | None = None
    pigz: int | None = None
    pool: str | None = None
    protected: Flag | None = None
    prune_backups: ClusterBackupRowPruneBackups | None = Field(default=None, alias="prune-backups")
    quiet: Flag | None = None
    remove: Flag | None = None
    repeat_missed: Flag | None = Field(default=None, alias="repeat-missed")
    schedule: str | None = None
    script: str | None = None
    stdexcludes: Flag | None = None
    stop: Flag | None = None
    stopwait: int | None = None
    storage: str | None = None
    tmpdir: str | None = None
    type: str | None = None
    vmid: str | None = None
    zstd: int | None = None


class ClusterBackupItemFleecing(Answer):
    """``fleecing`` of :class:`ClusterBackupItem`."""

    enabled: Flag | None = None
    storage: str | None = None


class ClusterBackupItemPerformance(Answer):
    """``performance`` of :class:`ClusterBackupItem`."""

    max_workers: int | None = Field(default=None, alias="max-workers")
    pbs_entries_max: int | None = Field(default=None, alias="pbs-entries-max")


class ClusterBackupItemPruneBackups(Answer):
    """``prune-backups`` of :class:`ClusterBackupItem`."""

    keep_all: Flag | None = Field(default=None, alias="keep-all")
    keep_daily: int | None = Field(default=None, alias="keep-daily")
    keep_hourly: int | None = Field(default=None, alias="keep-hourly")
    keep_last: int | None = Field(default=None, alias="keep-last")
    keep_monthly: int | None = Field(default=None, alias="keep-monthly")
    keep_weekly: int | None = Field(default=None, alias="keep-weekly")
    keep_yearly: int | None = Field(default=None, alias="keep-yearly")


class ClusterBackupItem(Answer):
    """The answer to ``GET /cluster/backup/{id}``."""

    id: str
    all: Flag | None = None
    bwlimit: int | None = None
    comment: str | None = None
    compress: Literal["0", "1", "gzip", "lzo", "zstd"] | str | None = None
    dumpdir: str | None = None
    enabled: Flag | None = None
    exclude: str | None = None
    exclude_path: list[str] | None = Field(default=None, alias="exclude-path")
    fleecing: ClusterBackupItemFleecing | None = None
    ionice: int | None = None
    lockwait: int | None = None
    mailnotification: Literal["always", "failure"] | str | None = None
    mailto: str | None = None
    mode: Literal["snapshot", "suspend", "stop"] | str | None = None
    next_run: int | None = Field(default=None, alias="next-run")
    node: str | None = None
    notes_template: str | None = Field(default=None, alias="notes-template")
    notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | str | None = (
        Field(default=None, alias="notification-mode")
    )
    pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | str | None = Field(
        default=None, alias="pbs-change-detection-mode"
    )
    performance: ClusterBackupItemPerformance | None = None
    pigz: int | None = None
    pool: str | None = None
    protected: Flag | None = None
    prune_backups: ClusterBackupItemPruneBackups | None = Field(default=None, alias="prune-backups")
    quiet: Flag | None = None
    remove: Flag | None = None
    repeat_missed: Flag | None = Field(default=None, alias="repeat-missed")
    schedule: str | None = None
    script: str | None = None
    stdexcludes: Flag | None = None
    stop: Flag | None = None
    stopwait: int | None = None
    storage: str | None = None
    tmpdir: str | None = None
    type: str | None = None
    vmid: str | None = None
    zstd: int | None = None
