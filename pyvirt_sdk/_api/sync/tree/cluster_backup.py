# Made from pyvirt_sdk/_api/aio/tree/cluster_backup.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Literal

    from pydantic import Field

    from pyvirt_sdk.formats import BackupPerformance, Fleecing, PruneBackups
    from pyvirt_sdk.models.generated.cluster_backup import ClusterBackupItem, ClusterBackupRow
    from pyvirt_sdk.models.generated.cluster_backup_included_volumes import (
        ClusterBackupIncludedVolumes,
    )
    from pyvirt_sdk.models.rows import Rows

_ID = Id("id", {"maxLength": 50, "pattern": "\\S+", "type": "string"})


class ClusterBackupAPI(BaseAPI):
    """``/cluster/backup``."""

    _template = "/cluster/backup"

    def __call__(self, id: str | int) -> ClusterBackupItemAPI:
        """``/cluster/backup/{id}``."""
        return ClusterBackupItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
    ) -> Rows[ClusterBackupRow]:
        """List cluster backup.

        ``GET /cluster/backup``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        all: bool | None = None,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        comment: str | None = None,
        compress: Literal["0", "1", "gzip", "lzo", "zstd"] | None = None,
        dow: str | Sequence[str] | None = None,
        dumpdir: str | None = None,
        enabled: bool | None = None,
        exclude: int | str | Sequence[int | str] | None = None,
        exclude_path: str | Sequence[str] | None = None,
        fleecing: Fleecing | bool | str | Mapping[str, object] | None = None,
        id: str | None = None,
        ionice: Annotated[int, Field(ge=0, le=8)] | None = None,
        lockwait: Annotated[int, Field(ge=0)] | None = None,
        mailnotification: Literal["always", "failure"] | None = None,
        mailto: str | Sequence[str] | None = None,
        mode: Literal["snapshot", "suspend", "stop"] | None = None,
        node: str | None = None,
        notes_template: str | None = None,
        notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None = None,
        pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None = None,
        performance: BackupPerformance | str | Mapping[str, object] | None = None,
        pigz: int | None = None,
        pool: str | None = None,
        protected: bool | None = None,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        quiet: bool | None = None,
        remove: bool | None = None,
        repeat_missed: bool | None = None,
        schedule: str | None = None,
        script: str | None = None,
        starttime: str | None = None,
        stdexcludes: bool | None = None,
        stop: bool | None = None,
        stopwait: Annotated[int, Field(ge=0)] | None = None,
        storage: str | None = None,
        tmpdir: str | None = None,
        vmid: int | str | Sequence[int | str] | None = None,
        zstd: int | None = None,
    ) -> None:
        """Add to cluster backup.

        ``POST /cluster/backup``; needs Sys.Modify on /; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup
        """
        return self._send(
            "POST",
            {
                "all": all,
                "bwlimit": bwlimit,
                "comment": comment,
                "compress": compress,
                "dow": dow,
                "dumpdir": dumpdir,
                "enabled": enabled,
                "exclude": exclude,
                "exclude-path": exclude_path,
                "fleecing": fleecing,
                "id": id,
                "ionice": ionice,
                "lockwait": lockwait,
                "mailnotification": mailnotification,
                "mailto": mailto,
                "mode": mode,
                "node": node,
                "notes-template": notes_template,
                "notification-mode": notification_mode,
                "pbs-change-detection-mode": pbs_change_detection_mode,
                "performance": performance,
                "pigz": pigz,
                "pool": pool,
                "protected": protected,
                "prune-backups": prune_backups,
                "quiet": quiet,
                "remove": remove,
                "repeat-missed": repeat_missed,
                "schedule": schedule,
                "script": script,
                "starttime": starttime,
                "stdexcludes": stdexcludes,
                "stop": stop,
                "stopwait": stopwait,
                "storage": storage,
                "tmpdir": tmpdir,
                "vmid": vmid,
                "zstd": zstd,
            },
        )


class ClusterBackupItemAPI(BaseAPI):
    """``/cluster/backup/{id}``."""

    _template = "/cluster/backup/{id}"

    @property
    def included_volumes(self) -> ClusterBackupIncludedVolumesAPI:
        """``/cluster/backup/{id}/included_volumes``."""
        return ClusterBackupIncludedVolumesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> ClusterBackupItem:
        """Read a backup job.

        ``GET /cluster/backup/{id}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        all: bool | None = None,
        bwlimit: Annotated[int, Field(ge=0)] | None = None,
        comment: str | None = None,
        compress: Literal["0", "1", "gzip", "lzo", "zstd"] | None = None,
        delete: str | Sequence[str] | None = None,
        dow: str | Sequence[str] | None = None,
        dumpdir: str | None = None,
        enabled: bool | None = None,
        exclude: int | str | Sequence[int | str] | None = None,
        exclude_path: str | Sequence[str] | None = None,
        fleecing: Fleecing | bool | str | Mapping[str, object] | None = None,
        ionice: Annotated[int, Field(ge=0, le=8)] | None = None,
        lockwait: Annotated[int, Field(ge=0)] | None = None,
        mailnotification: Literal["always", "failure"] | None = None,
        mailto: str | Sequence[str] | None = None,
        mode: Literal["snapshot", "suspend", "stop"] | None = None,
        node: str | None = None,
        notes_template: str | None = None,
        notification_mode: Literal["auto", "legacy-sendmail", "notification-system"] | None = None,
        pbs_change_detection_mode: Literal["legacy", "data", "metadata"] | None = None,
        performance: BackupPerformance | str | Mapping[str, object] | None = None,
        pigz: int | None = None,
        pool: str | None = None,
        protected: bool | None = None,
        prune_backups: PruneBackups | str | Mapping[str, object] | None = None,
        quiet: bool | None = None,
        remove: bool | None = None,
        repeat_missed: bool | None = None,
        schedule: str | None = None,
        script: str | None = None,
        starttime: str | None = None,
        stdexcludes: bool | None = None,
        stop: bool | None = None,
        stopwait: Annotated[int, Field(ge=0)] | None = None,
        storage: str | None = None,
        tmpdir: str | None = None,
        vmid: int | str | Sequence[int | str] | None = None,
        zstd: int | None = None,
    ) -> None:
        """Change a backup job.

        ``PUT /cluster/backup/{id}``; needs Sys.Modify on /; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
        """
        return self._send(
            "PUT",
            {
                "all": all,
                "bwlimit": bwlimit,
                "comment": comment,
                "compress": compress,
                "delete": delete,
                "dow": dow,
                "dumpdir": dumpdir,
                "enabled": enabled,
                "exclude": exclude,
                "exclude-path": exclude_path,
                "fleecing": fleecing,
                "ionice": ionice,
                "lockwait": lockwait,
                "mailnotification": mailnotification,
                "mailto": mailto,
                "mode": mode,
                "node": node,
                "notes-template": notes_template,
                "notification-mode": notification_mode,
                "pbs-change-detection-mode": pbs_change_detection_mode,
                "performance": performance,
                "pigz": pigz,
                "pool": pool,
                "protected": protected,
                "prune-backups": prune_backups,
                "quiet": quiet,
                "remove": remove,
                "repeat-missed": repeat_missed,
                "schedule": schedule,
                "script": script,
                "starttime": starttime,
                "stdexcludes": stdexcludes,
                "stop": stop,
                "stopwait": stopwait,
                "storage": storage,
                "tmpdir": tmpdir,
                "vmid": vmid,
                "zstd": zstd,
            },
        )

    def delete(
        self,
    ) -> None:
        """Remove a backup job.

        ``DELETE /cluster/backup/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}
        """
        return self._send("DELETE", {})


class ClusterBackupIncludedVolumesAPI(BaseAPI):
    """``/cluster/backup/{id}/included_volumes``."""

    _template = "/cluster/backup/{id}/included_volumes"

    def get(
        self,
    ) -> ClusterBackupIncludedVolumes:
        """Read included volumes of a backup job.

        ``GET /cluster/backup/{id}/included_volumes``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/backup/{id}/included_volumes
        """
        return self._send("GET", {})
