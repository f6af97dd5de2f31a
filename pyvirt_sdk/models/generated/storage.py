# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: storage."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class StorageRow(Answer):
    """A row of the answer to ``GET /storage``."""

    storage: str
    content: str | None = None
    digest: str | None = None
    disable: int | None = None
    export: str | None = None
    krbd: int | None = None
    monhost: str | None = None
    options: str | None = None
    path: str | None = None
    pool: str | None = None
    portal: str | None = None
    priority: int | None = None
    prune_backups: str | None = Field(default=None, alias="prune-backups")
    server: str | None = None
    share: str | None = None
    shared: int | None = None
    target: str | None = None
    type: str | None = None
    username: str | None = None
    vgname: str | None = None


class StoragePostConfig(Answer):
    """``config`` of :class:`StoragePost`."""

    encryption_key: str | None = Field(default=None, alias="encryption-key", repr=False)


class StoragePost(Answer):
    """The answer to ``POST /storage``."""

    storage: str
    type: (
        Literal[
            "btrfs",
            "cephfs",
            "cifs",
            "dir",
            "esxi",
            "iscsi",
            "iscsidirect",
            "lvm",
            "lvmthin",
            "nfs",
            "pbs",
            "rbd",
            "zfs",
            "zfspool",
        ]
        | str
    )
    config: StoragePostConfig | None = None


class StorageItem(Answer):
    """The answer to ``GET /storage/{storage}``."""

    content: str
    digest: str
    storage: str
    type: str
    blocksize: str | None = None
    disable: int | None = None
    export: str | None = None
    nodes: str | None = None
    options: str | None = None
    path: str | None = None
    pool: str | None = None
    portal: str | None = None
    preallocation: str | None = None
    priority: int | None = None
    prune_backups: str | None = Field(default=None, alias="prune-backups")
    server: str | None = None
    share: str | None = None
    shared: int | None = None
    sparse: int | None = None
    target: str | None = None
    thinpool: str | None = None
    username: str | None = None
    vgname: str | None = None


class StorageItemPutConfig(Answer):
    """``config`` of :class:`StorageItemPut`."""

    encryption_key: str | None = Field(default=None, alias="encryption-key", repr=False)


class StorageItemPut(Answer):
    """The answer to ``PUT /storage/{storage}``."""

    storage: str
    type: (
        Literal[
            "btrfs",
            "cephfs",
            "cifs",
            "dir",
            "esxi",
            "iscsi",
            "iscsidirect",
            "lvm",
            "lvmthin",
            "nfs",
            "pbs",
            "rbd",
            "zfs",
            "zfspool",
        ]
        | str
    )
    config: StorageItemPutConfig | None = None
