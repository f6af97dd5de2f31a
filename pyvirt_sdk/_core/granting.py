"""Rights that are missing: which role of Proxmox VE has them, and how it is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

#: Of each area of privileges, the role of Proxmox VE that has them all ...
_ROLES: Mapping[str, str] = {
    "Datastore": "PVEDatastoreAdmin", "Mapping": "PVEMappingAdmin", "Pool": "PVEPoolAdmin",
    "SDN": "PVESDNAdmin", "VM": "PVEVMAdmin",
}  # fmt: skip
#: ... and privileges for which a role is enough that may do less.
_LESSER: Mapping[str, str] = {
    "Datastore.AllocateSpace": "PVEDatastoreUser", "Datastore.Audit": "PVEDatastoreUser",
    "Group.Allocate": "PVEUserAdmin", "Mapping.Audit": "PVEMappingUser",
    "Mapping.Use": "PVEMappingUser", "Pool.Audit": "PVEPoolUser",
    "Realm.AllocateUser": "PVEUserAdmin", "SDN.Audit": "PVESDNUser", "SDN.Use": "PVESDNUser",
    "Sys.Audit": "PVEAuditor", "Sys.Console": "PVESysAdmin", "Sys.Syslog": "PVESysAdmin",
    "User.Modify": "PVEUserAdmin", "VM.Audit": "PVEVMUser", "VM.Backup": "PVEVMUser",
    "VM.Clone": "PVETemplateUser", "VM.Config.CDROM": "PVEVMUser",
    "VM.Config.Cloudinit": "PVEVMUser", "VM.Console": "PVEVMUser", "VM.PowerMgmt": "PVEVMUser",
}  # fmt: skip


def role_with(privilege: str) -> str | None:
    """A role of Proxmox VE that has a privilege and little else; None where only all have it.

    >>> role_with("VM.PowerMgmt"), role_with("VM.Migrate"), role_with("Sys.PowerMgmt")
    ('PVEVMUser', 'PVEVMAdmin', None)
    """
    return _LESSER.get(privilege) or _ROLES.get(privilege.partition(".")[0])


def granting(path: str, privileges: Sequence[str], whom: str = "user=... or token=...") -> str:
    """What to type where privileges are missing; one of several is enough.

    >>> print(granting("/vms/1", ["VM.PowerMgmt"], "user='joe@pve'"))
    VM.PowerMgmt is needed on /vms/1: pve.access.grant('/vms/1', 'PVEVMUser', user='joe@pve')
    """
    role = next(filter(None, map(role_with, privileges)), None)
    named = repr(role) if role else f"<a role with {privileges[0]}>"
    hint = (
        f"{' or '.join(privileges)} is needed on {path}: "
        f"pve.access.grant({path!r}, {named}, {whom})"
    )
    if "token=" not in whom:
        return hint
    return f"{hint} (a token with privilege separation needs it of its own)"
