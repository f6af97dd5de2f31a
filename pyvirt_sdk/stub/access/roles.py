"""The built-in roles and their privileges."""

from __future__ import annotations

from pyvirt_sdk.stub.state.people import Role
from pyvirt_sdk.stub.words import words

__all__ = ["PRIVILEGES", "built_in_roles"]

_AGENT = "Audit FileRead FileSystemMgmt FileWrite Unrestricted"
_CONFIG = "CDROM CPU Cloudinit Disk HWType Memory Network Options"

_VM_USER = words(
    """VM.Audit VM.Backup VM.Config.CDROM VM.Config.Cloudinit VM.Console VM.GuestAgent.Audit
    VM.GuestAgent.FileRead VM.GuestAgent.FileSystemMgmt VM.GuestAgent.FileWrite VM.PowerMgmt"""
)
_VM_ADMIN = (
    _VM_USER
    | {f"VM.Config.{one}" for one in _CONFIG.split()}
    | {f"VM.GuestAgent.{one}" for one in _AGENT.split()}
    | words("VM.Allocate VM.Clone VM.Migrate VM.Replicate VM.Snapshot VM.Snapshot.Rollback")
)
_DATASTORE_USER = frozenset({"Datastore.AllocateSpace", "Datastore.Audit"})
_DATASTORE_ADMIN = _DATASTORE_USER | {"Datastore.Allocate", "Datastore.AllocateTemplate"}
_MAPPING_USER = frozenset({"Mapping.Audit", "Mapping.Use"})
_POOL_ADMIN = frozenset({"Pool.Allocate", "Pool.Audit"})
_SDN_USER = frozenset({"SDN.Audit", "SDN.Use"})
_SDN_ADMIN = _SDN_USER | {"SDN.Allocate"}
_SYS_ADMIN = frozenset({"Sys.Audit", "Sys.Console", "Sys.Syslog"})
_USER_ADMIN = frozenset({"Group.Allocate", "Realm.AllocateUser", "User.Modify"})
_ADMIN = (
    _VM_ADMIN | _DATASTORE_ADMIN | _MAPPING_USER | _POOL_ADMIN | _SDN_ADMIN | _SYS_ADMIN
) | _USER_ADMIN

PRIVILEGES = _ADMIN | words(
    """Mapping.Modify Permissions.Modify Realm.Allocate Sys.AccessNetwork Sys.Incoming Sys.Modify
    Sys.PowerMgmt"""
)

_ROLES = {
    "Administrator": PRIVILEGES,
    "NoAccess": frozenset[str](),
    "PVEAdmin": _ADMIN,
    "PVEAuditor": words(
        """Datastore.Audit Mapping.Audit Pool.Audit SDN.Audit Sys.Audit VM.Audit
        VM.GuestAgent.Audit"""
    ),
    "PVEDatastoreAdmin": _DATASTORE_ADMIN,
    "PVEDatastoreUser": _DATASTORE_USER,
    "PVEMappingAdmin": _MAPPING_USER | {"Mapping.Modify"},
    "PVEMappingUser": _MAPPING_USER,
    "PVEPoolAdmin": _POOL_ADMIN,
    "PVEPoolUser": frozenset({"Pool.Audit"}),
    "PVESDNAdmin": _SDN_ADMIN,
    "PVESDNUser": _SDN_USER,
    "PVESysAdmin": _SYS_ADMIN,
    "PVETemplateUser": frozenset({"VM.Audit", "VM.Clone"}),
    "PVEUserAdmin": _USER_ADMIN,
    "PVEVMAdmin": _VM_ADMIN,
    "PVEVMUser": _VM_USER,
}


def built_in_roles() -> dict[str, Role]:
    """The roles every cluster has."""
    return {name: Role(privileges, built_in=True) for name, privileges in _ROLES.items()}
