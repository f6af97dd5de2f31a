"""The typed Python SDK for the Proxmox VE REST API, sync and async.

>>> from pyvirt_sdk import Client
>>> with Client("pve1.example.com", token="ci@pve!bot=...") as pve:     # doctest: +SKIP
...     for guest in pve.guests.list():
...         print(guest)

Importing the package loads nothing heavy: each name below brings its module when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pyvirt_sdk._aio.client import AsyncClient as AsyncClient
    from pyvirt_sdk._aio.guests.container import AsyncContainer as AsyncContainer
    from pyvirt_sdk._aio.guests.guest import AsyncGuest as AsyncGuest
    from pyvirt_sdk._aio.guests.snapshots import AsyncSnapshot as AsyncSnapshot
    from pyvirt_sdk._aio.guests.vm import AsyncVM as AsyncVM
    from pyvirt_sdk._aio.nodes.node import AsyncNode as AsyncNode
    from pyvirt_sdk._aio.storage.storage import AsyncStorage as AsyncStorage
    from pyvirt_sdk._aio.storage.volumes import AsyncVolume as AsyncVolume
    from pyvirt_sdk._api.options import BackupOptions as BackupOptions
    from pyvirt_sdk._api.options import BackupRunOptions as BackupRunOptions
    from pyvirt_sdk._api.options import CloneOptions as CloneOptions
    from pyvirt_sdk._api.options import ContainerOptions as ContainerOptions
    from pyvirt_sdk._api.options import GuestChanges as GuestChanges
    from pyvirt_sdk._api.options import MigrateOptions as MigrateOptions
    from pyvirt_sdk._api.options import RestoreOptions as RestoreOptions
    from pyvirt_sdk._api.options import VMCopyOptions as VMCopyOptions
    from pyvirt_sdk._api.options import VMInstallOptions as VMInstallOptions
    from pyvirt_sdk._api.options import VMOptions as VMOptions
    from pyvirt_sdk._core.bulk import GuestReport as GuestReport
    from pyvirt_sdk._core.bulk import GuestResult as GuestResult
    from pyvirt_sdk._core.changes import Changes as Changes
    from pyvirt_sdk._core.cloud_init import CloudInit as CloudInit
    from pyvirt_sdk._core.ids import VMIDRange as VMIDRange
    from pyvirt_sdk._core.migration import MigrationCheck as MigrationCheck
    from pyvirt_sdk._core.obtained import Obtained as Obtained
    from pyvirt_sdk._core.snapshots import SnapshotTree as SnapshotTree
    from pyvirt_sdk._http.profiles import from_keyring as from_keyring
    from pyvirt_sdk._http.tls import InsecureWarning as InsecureWarning
    from pyvirt_sdk._sync.client import Client as Client
    from pyvirt_sdk._sync.guests.container import Container as Container
    from pyvirt_sdk._sync.guests.guest import Guest as Guest
    from pyvirt_sdk._sync.guests.snapshots import Snapshot as Snapshot
    from pyvirt_sdk._sync.guests.vm import VM as VM
    from pyvirt_sdk._sync.nodes.node import Node as Node
    from pyvirt_sdk._sync.storage.storage import Storage as Storage
    from pyvirt_sdk._sync.storage.volumes import Volume as Volume
    from pyvirt_sdk._tasks.aio import AsyncTask as AsyncTask
    from pyvirt_sdk._tasks.outcome import Outcome as Outcome
    from pyvirt_sdk._tasks.outcome import TaskReport as TaskReport
    from pyvirt_sdk._tasks.outcome import TaskResult as TaskResult
    from pyvirt_sdk._tasks.sync import Task as Task
    from pyvirt_sdk.errors import AddressTimeout as AddressTimeout
    from pyvirt_sdk.errors import AgentUnavailable as AgentUnavailable
    from pyvirt_sdk.errors import AlreadyExists as AlreadyExists
    from pyvirt_sdk.errors import APIError as APIError
    from pyvirt_sdk.errors import AuthenticationError as AuthenticationError
    from pyvirt_sdk.errors import CertificateError as CertificateError
    from pyvirt_sdk.errors import ClientBusy as ClientBusy
    from pyvirt_sdk.errors import ConfigError as ConfigError
    from pyvirt_sdk.errors import ConnectionFailed as ConnectionFailed
    from pyvirt_sdk.errors import ConnectionLost as ConnectionLost
    from pyvirt_sdk.errors import ConsoleTimeout as ConsoleTimeout
    from pyvirt_sdk.errors import DigestConflict as DigestConflict
    from pyvirt_sdk.errors import FormatError as FormatError
    from pyvirt_sdk.errors import InvalidResponse as InvalidResponse
    from pyvirt_sdk.errors import Locked as Locked
    from pyvirt_sdk.errors import LockTimeout as LockTimeout
    from pyvirt_sdk.errors import MigrationRefused as MigrationRefused
    from pyvirt_sdk.errors import NodeUnreachable as NodeUnreachable
    from pyvirt_sdk.errors import NoQuorum as NoQuorum
    from pyvirt_sdk.errors import NotFound as NotFound
    from pyvirt_sdk.errors import NotImplementedByServer as NotImplementedByServer
    from pyvirt_sdk.errors import NotRunning as NotRunning
    from pyvirt_sdk.errors import OutcomeUnknown as OutcomeUnknown
    from pyvirt_sdk.errors import ParameterError as ParameterError
    from pyvirt_sdk.errors import PermissionDenied as PermissionDenied
    from pyvirt_sdk.errors import ProgramFailed as ProgramFailed
    from pyvirt_sdk.errors import PyvirtError as PyvirtError
    from pyvirt_sdk.errors import RequestTimeout as RequestTimeout
    from pyvirt_sdk.errors import ServerError as ServerError
    from pyvirt_sdk.errors import StateTimeout as StateTimeout
    from pyvirt_sdk.errors import TaskError as TaskError
    from pyvirt_sdk.errors import TaskFailed as TaskFailed
    from pyvirt_sdk.errors import TasksFailed as TasksFailed
    from pyvirt_sdk.errors import TaskStopped as TaskStopped
    from pyvirt_sdk.errors import TaskTimeout as TaskTimeout
    from pyvirt_sdk.errors import TaskWarning as TaskWarning
    from pyvirt_sdk.errors import TransportError as TransportError
    from pyvirt_sdk.errors import TwoFactorRequired as TwoFactorRequired
    from pyvirt_sdk.models.base import DriftWarning as DriftWarning
    from pyvirt_sdk.models.config import ContainerConfig as ContainerConfig
    from pyvirt_sdk.models.config import VMConfig as VMConfig
    from pyvirt_sdk.models.partial import Partial as Partial
    from pyvirt_sdk.models.partial import PartialWarning as PartialWarning
    from pyvirt_sdk.models.rows import Rows as Rows
    from pyvirt_sdk.models.storage_types import BTRFSStorage as BTRFSStorage
    from pyvirt_sdk.models.storage_types import CephFSStorage as CephFSStorage
    from pyvirt_sdk.models.storage_types import CIFSStorage as CIFSStorage
    from pyvirt_sdk.models.storage_types import DirStorage as DirStorage
    from pyvirt_sdk.models.storage_types import ESXiStorage as ESXiStorage
    from pyvirt_sdk.models.storage_types import ISCSIDirectStorage as ISCSIDirectStorage
    from pyvirt_sdk.models.storage_types import ISCSIStorage as ISCSIStorage
    from pyvirt_sdk.models.storage_types import LVMStorage as LVMStorage
    from pyvirt_sdk.models.storage_types import LVMThinStorage as LVMThinStorage
    from pyvirt_sdk.models.storage_types import NFSStorage as NFSStorage
    from pyvirt_sdk.models.storage_types import PBSStorage as PBSStorage
    from pyvirt_sdk.models.storage_types import RBDStorage as RBDStorage
    from pyvirt_sdk.models.storage_types import StorageDefinition as StorageDefinition
    from pyvirt_sdk.models.storage_types import ZFSOverISCSIStorage as ZFSOverISCSIStorage
    from pyvirt_sdk.models.storage_types import ZFSPoolStorage as ZFSPoolStorage
    from pyvirt_sdk.models.task import TaskProgress as TaskProgress
    from pyvirt_sdk.models.task import TaskStatus as TaskStatus

#: Where each public name comes from; the imports above say the same to type checkers.
_NAMES = {
    "_aio.client": ["AsyncClient"],
    "_aio.guests.container": ["AsyncContainer"],
    "_aio.guests.guest": ["AsyncGuest"],
    "_aio.nodes.node": ["AsyncNode"],
    "_aio.guests.snapshots": ["AsyncSnapshot"],
    "_aio.storage.storage": ["AsyncStorage"],
    "_aio.storage.volumes": ["AsyncVolume"],
    "_aio.guests.vm": ["AsyncVM"],
    "_api.options": [
        "BackupOptions", "BackupRunOptions", "CloneOptions", "ContainerOptions", "GuestChanges",
        "MigrateOptions", "RestoreOptions", "VMCopyOptions", "VMInstallOptions", "VMOptions",
    ],
    "_core.bulk": ["GuestReport", "GuestResult"],
    "_core.changes": ["Changes"],
    "_core.cloud_init": ["CloudInit"],
    "_core.ids": ["VMIDRange"],
    "_core.migration": ["MigrationCheck"],
    "_core.obtained": ["Obtained"],
    "_core.snapshots": ["SnapshotTree"],
    "_http.profiles": ["from_keyring"],
    "_http.tls": ["InsecureWarning"],
    "_sync.client": ["Client"],
    "_sync.guests.container": ["Container"],
    "_sync.guests.guest": ["Guest"],
    "_sync.nodes.node": ["Node"],
    "_sync.guests.snapshots": ["Snapshot"],
    "_sync.storage.storage": ["Storage"],
    "_sync.storage.volumes": ["Volume"],
    "_sync.guests.vm": ["VM"],
    "_tasks.aio": ["AsyncTask"],
    "_tasks.outcome": ["Outcome", "TaskReport", "TaskResult"],
    "_tasks.sync": ["Task"],
    "errors": [
        "APIError", "AddressTimeout", "AgentUnavailable", "AlreadyExists", "AuthenticationError",
        "CertificateError", "ClientBusy", "ConfigError", "ConnectionFailed", "ConnectionLost",
        "ConsoleTimeout", "DigestConflict", "FormatError", "InvalidResponse", "LockTimeout",
        "Locked",
        "MigrationRefused", "NoQuorum", "NodeUnreachable", "NotFound", "NotImplementedByServer",
        "NotRunning", "OutcomeUnknown", "ParameterError", "PermissionDenied", "ProgramFailed",
        "PyvirtError", "RequestTimeout", "ServerError", "StateTimeout", "TaskError", "TaskFailed",
        "TaskStopped", "TaskTimeout", "TaskWarning", "TasksFailed", "TransportError",
        "TwoFactorRequired",
    ],
    "models.base": ["DriftWarning"],
    "models.config": ["ContainerConfig", "VMConfig"],
    "models.partial": ["Partial", "PartialWarning"],
    "models.rows": ["Rows"],
    "models.storage_types": [
        "BTRFSStorage", "CIFSStorage", "CephFSStorage", "DirStorage", "ESXiStorage",
        "ISCSIDirectStorage", "ISCSIStorage", "LVMStorage", "LVMThinStorage", "NFSStorage",
        "PBSStorage", "RBDStorage", "StorageDefinition", "ZFSOverISCSIStorage", "ZFSPoolStorage",
    ],
    "models.task": ["TaskProgress", "TaskStatus"],
}  # fmt: skip

_PLACES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = ["__version__", *sorted(_PLACES)]  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # a checker should go on to report misspelt names

    def __getattr__(name: str) -> Any:
        if name not in _PLACES:
            raise AttributeError(_missing(name), name=None, obj=None)
        value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        globals()[name] = value
        return value


#: What people look for who come from other packages.
_ELSEWHERE = {
    "ProxmoxAPI": "Client", "ProxmoxVE": "Client", "Proxmox": "Client",
    "AsyncProxmoxAPI": "AsyncClient",
}  # fmt: skip


def _missing(name: str) -> str:
    text = f"module {__name__!r} has no attribute {name!r}"
    if not name[:1].isupper():  # as in `from pyvirt_sdk import formats`, before that is imported
        return text
    from pyvirt_sdk._guiding import nearest

    meant = _ELSEWHERE.get(name) or nearest(name, _PLACES)
    return f"{text}: did you mean {meant}?" if meant else text


def __dir__() -> list[str]:
    return sorted({*globals(), *_PLACES})
