"""Users, tokens, groups, roles, realms and privileges."""

from __future__ import annotations

from collections.abc import Mapping

from pyvirt_sdk.formats.perl import is_false
from pyvirt_sdk.formats.scalars._matching import Checker, matching

_USER = r"[^\s:/]+"
_REALM = r"[A-Za-z][A-Za-z0-9.\-_]+"
_NAME = r"[A-Za-z0-9.\-_]+"
_MAIL_USER = r"[\w+\-~]+(?:\.[\w+\-~]+)*"
_MAIL = rf"{_MAIL_USER}@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*"

SHORTEST_USER_NAME = 3
LONGEST_USER_NAME = 64

PRIVILEGES = frozenset(
    (
        *("Datastore.Allocate", "Datastore.AllocateSpace", "Datastore.AllocateTemplate"),
        *("Datastore.Audit", "Group.Allocate", "Mapping.Audit", "Mapping.Modify", "Mapping.Use"),
        *("Permissions.Modify", "Pool.Allocate", "Pool.Audit", "Realm.Allocate"),
        *("Realm.AllocateUser", "SDN.Allocate", "SDN.Audit", "SDN.Use", "Sys.AccessNetwork"),
        *("Sys.Audit", "Sys.Console", "Sys.Incoming", "Sys.Modify", "Sys.PowerMgmt"),
        *("Sys.Syslog", "User.Modify", "VM.Allocate", "VM.Audit", "VM.Backup", "VM.Clone"),
        *("VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Cloudinit", "VM.Config.Disk"),
        *("VM.Config.HWType", "VM.Config.Memory", "VM.Config.Network", "VM.Config.Options"),
        *("VM.Console", "VM.GuestAgent.Audit", "VM.GuestAgent.FileRead"),
        *("VM.GuestAgent.FileSystemMgmt", "VM.GuestAgent.FileWrite"),
        *("VM.GuestAgent.Unrestricted", "VM.Migrate", "VM.PowerMgmt", "VM.Replicate"),
        *("VM.Snapshot", "VM.Snapshot.Rollback"),
    )
)

_user_in_realm = matching(f"{_USER}@{_REALM}", "value '{}' does not look like a valid user name")


def _user_id(text: str) -> str | None:
    if is_false(text):
        text = ""
    if len(text) < SHORTEST_USER_NAME:
        return f"user name '{text}' is too short"
    if len(text) > LONGEST_USER_NAME:
        return f"user name '{text}' is too long ({len(text)} > {LONGEST_USER_NAME})"
    return _user_in_realm(text)


def _privilege(text: str) -> str | None:
    return None if text in PRIVILEGES else f"invalid privilege '{text}'"


CHECKERS: Mapping[str, Checker] = {
    "pve-userid": _user_id,
    "pve-tokenid": matching(
        f"{_USER}@{_REALM}!{_REALM}", "value '{}' does not look like a valid token ID"
    ),
    "pve-groupid": matching(_NAME, "group name '{}' contains invalid characters"),
    "pve-roleid": matching(_NAME, "role name '{}' contains invalid characters"),
    "pve-realm": matching(_REALM, "value does not look like a valid realm"),
    "pve-priv": _privilege,
    "ldap-simple-attr": matching(
        "[a-zA-Z0-9]+", "value '{}' does not look like a simple ldap attribute name"
    ),
    "email": matching(_MAIL, "value does not look like a valid email address"),
    "email-or-username": matching(
        f"{_MAIL}|{_MAIL_USER}", "value does not look like a valid email address or user name"
    ),
}
