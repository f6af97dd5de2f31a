# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: backup."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk.formats.base import PropertyString


class BackupPerformance(PropertyString):
    """How hard a backup may work.

    As PVE writes it: ``max-workers=8``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("backup-performance",)

    max_workers: int | None = None
    pbs_entries_max: int | None = None


class Fleecing(PropertyString):
    """Where a backup keeps what the guest overwrites meanwhile.

    As PVE writes it: ``1,storage=local-lvm``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("backup-fleecing",)

    enabled: bool | None = None
    storage: str | None = None


class PruneBackups(PropertyString):
    """Which backups are kept.

    As PVE writes it: ``keep-daily=7,keep-last=3``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("prune-backups",)

    keep_all: bool | None = None
    keep_daily: int | None = None
    keep_hourly: int | None = None
    keep_last: int | None = None
    keep_monthly: int | None = None
    keep_weekly: int | None = None
    keep_yearly: int | None = None
