# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: access."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import RealmSync, TFAConfig
    from pyvirt_sdk.models.generated.access_acl import AccessAclRow
    from pyvirt_sdk.models.generated.access_domains import AccessDomainsItem, AccessDomainsRow
    from pyvirt_sdk.models.generated.access_groups import AccessGroupsItem, AccessGroupsRow
    from pyvirt_sdk.models.generated.access_openid import AccessOpenidLoginPost
    from pyvirt_sdk.models.generated.access_roles import AccessRolesRow
    from pyvirt_sdk.models.generated.access_tfa import (
        AccessTfaItem,
        AccessTfaItemPost,
        AccessTfaItemRow,
        AccessTfaRow,
    )
    from pyvirt_sdk.models.generated.access_ticket import AccessTicketPost
    from pyvirt_sdk.models.generated.access_users import (
        AccessUsersItem,
        AccessUsersRow,
        AccessUsersTfa,
        AccessUsersTokenItem,
        AccessUsersTokenItemPost,
        AccessUsersTokenItemPut,
        AccessUsersTokenRow,
    )
    from pyvirt_sdk.models.rows import Rows

_REALM = Id("realm", {"format": "pve-realm", "maxLength": 32, "type": "string"})
_GROUPID = Id("groupid", {"format": "pve-groupid", "type": "string"})
_ROLEID = Id("roleid", {"format": "pve-roleid", "type": "string"})
_USERID = Id("userid", {"format": "pve-userid", "maxLength": 64, "type": "string"})
_ID = Id("id")
_TOKENID = Id("tokenid", {"pattern": "(?^:[A-Za-z][A-Za-z0-9\\.\\-_]+)", "type": "string"})


class AsyncAccessAPI(AsyncBaseAPI):
    """``/access``."""

    _template = "/access"

    @property
    def acl(self) -> AsyncAccessAclAPI:
        """``/access/acl``."""
        return AsyncAccessAclAPI(self._operator, self._ids)

    @property
    def domains(self) -> AsyncAccessDomainsAPI:
        """``/access/domains``."""
        return AsyncAccessDomainsAPI(self._operator, self._ids)

    @property
    def groups(self) -> AsyncAccessGroupsAPI:
        """``/access/groups``."""
        return AsyncAccessGroupsAPI(self._operator, self._ids)

    @property
    def openid(self) -> AsyncAccessOpenidAPI:
        """``/access/openid``."""
        return AsyncAccessOpenidAPI(self._operator, self._ids)

    @property
    def password(self) -> AsyncAccessPasswordAPI:
        """``/access/password``."""
        return AsyncAccessPasswordAPI(self._operator, self._ids)

    @property
    def permissions(self) -> AsyncAccessPermissionsAPI:
        """``/access/permissions``."""
        return AsyncAccessPermissionsAPI(self._operator, self._ids)

    @property
    def roles(self) -> AsyncAccessRolesAPI:
        """``/access/roles``."""
        return AsyncAccessRolesAPI(self._operator, self._ids)

    @property
    def tfa(self) -> AsyncAccessTfaAPI:
        """``/access/tfa``."""
        return AsyncAccessTfaAPI(self._operator, self._ids)

    @property
    def ticket(self) -> AsyncAccessTicketAPI:
        """``/access/ticket``."""
        return AsyncAccessTicketAPI(self._operator, self._ids)

    @property
    def users(self) -> AsyncAccessUsersAPI:
        """``/access/users``."""
        return AsyncAccessUsersAPI(self._operator, self._ids)

    @property
    def vncticket(self) -> AsyncAccessVncticketAPI:
        """``/access/vncticket``."""
        return AsyncAccessVncticketAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below access.

        ``GET /access``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access
        """
        return await self._send("GET", {})


class AsyncAccessAclAPI(AsyncBaseAPI):
    """``/access/acl``."""

    _template = "/access/acl"

    async def get(
        self,
    ) -> Rows[AccessAclRow]:
        """List access ACL.

        ``GET /access/acl``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        path: str,
        roles: str | Sequence[str],
        delete: bool | None = None,
        groups: str | Sequence[str] | None = None,
        propagate: bool | None = None,
        tokens: str | Sequence[str] | None = None,
        users: str | Sequence[str] | None = None,
    ) -> None:
        """Change access ACL.

        ``PUT /access/acl``; needs the right to change permissions on {path}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/acl
        """
        return await self._send(
            "PUT",
            {
                "path": path,
                "roles": roles,
                "delete": delete,
                "groups": groups,
                "propagate": propagate,
                "tokens": tokens,
                "users": users,
            },
        )


class AsyncAccessDomainsAPI(AsyncBaseAPI):
    """``/access/domains``."""

    _template = "/access/domains"

    def __call__(self, realm: str | int) -> AsyncAccessDomainsItemAPI:
        """``/access/domains/{realm}``."""
        return AsyncAccessDomainsItemAPI(self._operator, self._with(_REALM, realm))

    async def get(
        self,
    ) -> Rows[AccessDomainsRow]:
        """List access domains.

        ``GET /access/domains``; needs no login; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        realm: str,
        type: Literal["ad", "ldap", "openid", "pam", "pve"],
        acr_values: str | None = None,
        audiences: str | None = None,
        autocreate: bool | None = None,
        base_dn: str | None = None,
        bind_dn: str | None = None,
        capath: str | None = None,
        case_sensitive: bool | None = None,
        cert: str | None = None,
        certkey: str | SecretStr | None = None,
        check_connection: bool | None = None,
        client_id: str | None = None,
        client_key: str | SecretStr | None = None,
        comment: str | None = None,
        default: bool | None = None,
        domain: str | None = None,
        filter: str | None = None,
        group_classes: str | Sequence[str] | None = None,
        group_dn: str | None = None,
        group_filter: str | None = None,
        group_name_attr: str | None = None,
        groups_autocreate: bool | None = None,
        groups_claim: str | None = None,
        groups_overwrite: bool | None = None,
        issuer_url: str | None = None,
        mode: Literal["ldap", "ldaps", "ldap+starttls"] | None = None,
        password: str | SecretStr | None = None,
        port: Annotated[int, Field(ge=1, le=65535)] | None = None,
        prompt: str | None = None,
        query_userinfo: bool | None = None,
        scopes: str | None = None,
        secure: bool | None = None,
        server1: str | None = None,
        server2: str | None = None,
        sslversion: Literal["tlsv1", "tlsv1_1", "tlsv1_2", "tlsv1_3"] | None = None,
        sync_defaults_options: RealmSync | str | Mapping[str, object] | None = None,
        sync_attributes: str | None = None,
        tfa: TFAConfig | str | Mapping[str, object] | None = None,
        user_attr: str | None = None,
        user_classes: str | Sequence[str] | None = None,
        username_claim: str | None = None,
        verify: bool | None = None,
    ) -> None:
        """Add to access domains.

        ``POST /access/domains``; needs Realm.Allocate on /access/realm.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains
        """
        return await self._send(
            "POST",
            {
                "realm": realm,
                "type": type,
                "acr-values": acr_values,
                "audiences": audiences,
                "autocreate": autocreate,
                "base_dn": base_dn,
                "bind_dn": bind_dn,
                "capath": capath,
                "case-sensitive": case_sensitive,
                "cert": cert,
                "certkey": certkey,
                "check-connection": check_connection,
                "client-id": client_id,
                "client-key": client_key,
                "comment": comment,
                "default": default,
                "domain": domain,
                "filter": filter,
                "group_classes": group_classes,
                "group_dn": group_dn,
                "group_filter": group_filter,
                "group_name_attr": group_name_attr,
                "groups-autocreate": groups_autocreate,
                "groups-claim": groups_claim,
                "groups-overwrite": groups_overwrite,
                "issuer-url": issuer_url,
                "mode": mode,
                "password": password,
                "port": port,
                "prompt": prompt,
                "query-userinfo": query_userinfo,
                "scopes": scopes,
                "secure": secure,
                "server1": server1,
                "server2": server2,
                "sslversion": sslversion,
                "sync-defaults-options": sync_defaults_options,
                "sync_attributes": sync_attributes,
                "tfa": tfa,
                "user_attr": user_attr,
                "user_classes": user_classes,
                "username-claim": username_claim,
                "verify": verify,
            },
        )


class AsyncAccessDomainsItemAPI(AsyncBaseAPI):
    """``/access/domains/{realm}``."""

    _template = "/access/domains/{realm}"

    @property
    def sync(self) -> AsyncAccessDomainsSyncAPI:
        """``/access/domains/{realm}/sync``."""
        return AsyncAccessDomainsSyncAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> AccessDomainsItem:
        """Read a realm.

        ``GET /access/domains/{realm}``; needs Realm.Allocate or Sys.Audit on /access/realm.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        acr_values: str | None = None,
        audiences: str | None = None,
        autocreate: bool | None = None,
        base_dn: str | None = None,
        bind_dn: str | None = None,
        capath: str | None = None,
        case_sensitive: bool | None = None,
        cert: str | None = None,
        certkey: str | SecretStr | None = None,
        check_connection: bool | None = None,
        client_id: str | None = None,
        client_key: str | SecretStr | None = None,
        comment: str | None = None,
        default: bool | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        domain: str | None = None,
        filter: str | None = None,
        group_classes: str | Sequence[str] | None = None,
        group_dn: str | None = None,
        group_filter: str | None = None,
        group_name_attr: str | None = None,
        groups_autocreate: bool | None = None,
        groups_claim: str | None = None,
        groups_overwrite: bool | None = None,
        issuer_url: str | None = None,
        mode: Literal["ldap", "ldaps", "ldap+starttls"] | None = None,
        password: str | SecretStr | None = None,
        port: Annotated[int, Field(ge=1, le=65535)] | None = None,
        prompt: str | None = None,
        query_userinfo: bool | None = None,
        scopes: str | None = None,
        secure: bool | None = None,
        server1: str | None = None,
        server2: str | None = None,
        sslversion: Literal["tlsv1", "tlsv1_1", "tlsv1_2", "tlsv1_3"] | None = None,
        sync_defaults_options: RealmSync | str | Mapping[str, object] | None = None,
        sync_attributes: str | None = None,
        tfa: TFAConfig | str | Mapping[str, object] | None = None,
        user_attr: str | None = None,
        user_classes: str | Sequence[str] | None = None,
        verify: bool | None = None,
    ) -> None:
        """Change a realm.

        ``PUT /access/domains/{realm}``; needs Realm.Allocate on /access/realm.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
        """
        return await self._send(
            "PUT",
            {
                "acr-values": acr_values,
                "audiences": audiences,
                "autocreate": autocreate,
                "base_dn": base_dn,
                "bind_dn": bind_dn,
                "capath": capath,
                "case-sensitive": case_sensitive,
                "cert": cert,
                "certkey": certkey,
                "check-connection": check_connection,
                "client-id": client_id,
                "client-key": client_key,
                "comment": comment,
                "default": default,
                "delete": delete,
                "digest": digest,
                "domain": domain,
                "filter": filter,
                "group_classes": group_classes,
                "group_dn": group_dn,
                "group_filter": group_filter,
                "group_name_attr": group_name_attr,
                "groups-autocreate": groups_autocreate,
                "groups-claim": groups_claim,
                "groups-overwrite": groups_overwrite,
                "issuer-url": issuer_url,
                "mode": mode,
                "password": password,
                "port": port,
                "prompt": prompt,
                "query-userinfo": query_userinfo,
                "scopes": scopes,
                "secure": secure,
                "server1": server1,
                "server2": server2,
                "sslversion": sslversion,
                "sync-defaults-options": sync_defaults_options,
                "sync_attributes": sync_attributes,
                "tfa": tfa,
                "user_attr": user_attr,
                "user_classes": user_classes,
                "verify": verify,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a realm.

        ``DELETE /access/domains/{realm}``; needs Realm.Allocate on /access/realm.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}
        """
        return await self._send("DELETE", {})


class AsyncAccessDomainsSyncAPI(AsyncBaseAPI):
    """``/access/domains/{realm}/sync``."""

    _template = "/access/domains/{realm}/sync"

    async def post(
        self,
        *,
        dry_run: bool | None = None,
        enable_new: bool | None = None,
        full: bool | None = None,
        purge: bool | None = None,
        remove_vanished: str | None = None,
        scope: Literal["users", "groups", "both"] | None = None,
    ) -> AsyncTask[None]:
        """Sync (a realm).

        ``POST /access/domains/{realm}/sync``, starts a task; needs Realm.AllocateUser on
        /access/realm/{realm} and User.Modify on /access/groups; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/domains/{realm}/sync
        """
        return await self._start(
            "POST",
            {
                "dry-run": dry_run,
                "enable-new": enable_new,
                "full": full,
                "purge": purge,
                "remove-vanished": remove_vanished,
                "scope": scope,
            },
        )


class AsyncAccessGroupsAPI(AsyncBaseAPI):
    """``/access/groups``."""

    _template = "/access/groups"

    def __call__(self, groupid: str | int) -> AsyncAccessGroupsItemAPI:
        """``/access/groups/{groupid}``."""
        return AsyncAccessGroupsItemAPI(self._operator, self._with(_GROUPID, groupid))

    async def get(
        self,
    ) -> Rows[AccessGroupsRow]:
        """List access groups.

        ``GET /access/groups``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        groupid: str,
        comment: str | None = None,
    ) -> None:
        """Add to access groups.

        ``POST /access/groups``; needs Group.Allocate on /access/groups.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups
        """
        return await self._send("POST", {"groupid": groupid, "comment": comment})


class AsyncAccessGroupsItemAPI(AsyncBaseAPI):
    """``/access/groups/{groupid}``."""

    _template = "/access/groups/{groupid}"

    async def get(
        self,
    ) -> AccessGroupsItem:
        """Read a group.

        ``GET /access/groups/{groupid}``; needs Sys.Audit or Group.Allocate on /access/groups.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
    ) -> None:
        """Change a group.

        ``PUT /access/groups/{groupid}``; needs Group.Allocate on /access/groups.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
        """
        return await self._send("PUT", {"comment": comment})

    async def delete(
        self,
    ) -> None:
        """Remove a group.

        ``DELETE /access/groups/{groupid}``; needs Group.Allocate on /access/groups.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/groups/{groupid}
        """
        return await self._send("DELETE", {})


class AsyncAccessOpenidAPI(AsyncBaseAPI):
    """``/access/openid``."""

    _template = "/access/openid"

    @property
    def auth_url(self) -> AsyncAccessOpenidAuthUrlAPI:
        """``/access/openid/auth-url``."""
        return AsyncAccessOpenidAuthUrlAPI(self._operator, self._ids)

    @property
    def login(self) -> AsyncAccessOpenidLoginAPI:
        """``/access/openid/login``."""
        return AsyncAccessOpenidLoginAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below access openid.

        ``GET /access/openid``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid
        """
        return await self._send("GET", {})


class AsyncAccessOpenidAuthUrlAPI(AsyncBaseAPI):
    """``/access/openid/auth-url``."""

    _template = "/access/openid/auth-url"

    async def post(
        self,
        *,
        realm: str,
        redirect_url: str,
    ) -> str:
        """Auth url (access openid).

        ``POST /access/openid/auth-url``; needs no login.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/auth-url
        """
        return await self._send("POST", {"realm": realm, "redirect-url": redirect_url})


class AsyncAccessOpenidLoginAPI(AsyncBaseAPI):
    """``/access/openid/login``."""

    _template = "/access/openid/login"

    async def post(
        self,
        *,
        code: str,
        redirect_url: str,
        state: str,
    ) -> AccessOpenidLoginPost:
        """Login (access openid).

        ``POST /access/openid/login``; needs no login.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/openid/login
        """
        return await self._send(
            "POST", {"code": code, "redirect-url": redirect_url, "state": state}
        )


class AsyncAccessPasswordAPI(AsyncBaseAPI):
    """``/access/password``."""

    _template = "/access/password"

    async def put(
        self,
        *,
        password: str | SecretStr,
        userid: str,
        confirmation_password: str | SecretStr | None = None,
    ) -> None:
        """Change password (access).

        ``PUT /access/password``; needs to be that user or (Realm.AllocateUser on the user's realm
        and User.Modify on a group of the user); the server checks or filters more; not with API
        tokens.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/password
        """
        return await self._send(
            "PUT",
            {
                "password": password,
                "userid": userid,
                "confirmation-password": confirmation_password,
            },
        )


class AsyncAccessPermissionsAPI(AsyncBaseAPI):
    """``/access/permissions``."""

    _template = "/access/permissions"

    async def get(
        self,
        *,
        path: str | None = None,
        userid: str | None = None,
    ) -> dict[str, Any]:
        """Read access permissions.

        ``GET /access/permissions``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/permissions
        """
        return await self._send("GET", {"path": path, "userid": userid})


class AsyncAccessRolesAPI(AsyncBaseAPI):
    """``/access/roles``."""

    _template = "/access/roles"

    def __call__(self, roleid: str | int) -> AsyncAccessRolesItemAPI:
        """``/access/roles/{roleid}``."""
        return AsyncAccessRolesItemAPI(self._operator, self._with(_ROLEID, roleid))

    async def get(
        self,
    ) -> Rows[AccessRolesRow]:
        """List access roles.

        ``GET /access/roles``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        roleid: str,
        privs: str | Sequence[str] | None = None,
    ) -> None:
        """Add to access roles.

        ``POST /access/roles``; needs Sys.Modify on /access.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles
        """
        return await self._send("POST", {"roleid": roleid, "privs": privs})


class AsyncAccessRolesItemAPI(AsyncBaseAPI):
    """``/access/roles/{roleid}``."""

    _template = "/access/roles/{roleid}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read a role.

        ``GET /access/roles/{roleid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        append: bool | None = None,
        privs: str | Sequence[str] | None = None,
    ) -> None:
        """Change a role.

        ``PUT /access/roles/{roleid}``; needs Sys.Modify on /access.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
        """
        return await self._send("PUT", {"append": append, "privs": privs})

    async def delete(
        self,
    ) -> None:
        """Remove a role.

        ``DELETE /access/roles/{roleid}``; needs Sys.Modify on /access.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/roles/{roleid}
        """
        return await self._send("DELETE", {})


class AsyncAccessTfaAPI(AsyncBaseAPI):
    """``/access/tfa``."""

    _template = "/access/tfa"

    def __call__(self, userid: str | int) -> AsyncAccessTfaItemAPI:
        """``/access/tfa/{userid}``."""
        return AsyncAccessTfaItemAPI(self._operator, self._with(_USERID, userid))

    async def get(
        self,
    ) -> Rows[AccessTfaRow]:
        """List access TFA.

        ``GET /access/tfa``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa
        """
        return await self._send("GET", {})


class AsyncAccessTfaItemAPI(AsyncBaseAPI):
    """``/access/tfa/{userid}``."""

    _template = "/access/tfa/{userid}"

    def __call__(self, id: str | int) -> AsyncAccessTfaItemItemAPI:
        """``/access/tfa/{userid}/{id}``."""
        return AsyncAccessTfaItemItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
    ) -> Rows[AccessTfaItemRow]:
        """List a user.

        ``GET /access/tfa/{userid}``; needs to be that user or User.Modify or Sys.Audit on a group
        of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        type: Literal["totp", "u2f", "webauthn", "recovery", "yubico"],
        challenge: str | SecretStr | None = None,
        description: str | None = None,
        password: str | SecretStr | None = None,
        totp: str | SecretStr | None = None,
        value: str | SecretStr | None = None,
    ) -> AccessTfaItemPost:
        """Add TFA entry (a user).

        ``POST /access/tfa/{userid}``; needs to be that user or User.Modify on a group of the
        user; not with API tokens.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}
        """
        return await self._send(
            "POST",
            {
                "type": type,
                "challenge": challenge,
                "description": description,
                "password": password,
                "totp": totp,
                "value": value,
            },
        )


class AsyncAccessTfaItemItemAPI(AsyncBaseAPI):
    """``/access/tfa/{userid}/{id}``."""

    _template = "/access/tfa/{userid}/{id}"

    async def get(
        self,
    ) -> AccessTfaItem:
        """Read an entry.

        ``GET /access/tfa/{userid}/{id}``; needs to be that user or User.Modify or Sys.Audit on a
        group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        description: str | None = None,
        enable: bool | None = None,
        password: str | SecretStr | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /access/tfa/{userid}/{id}``; needs to be that user or User.Modify on a group of the
        user; not with API tokens.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
        """
        return await self._send(
            "PUT", {"description": description, "enable": enable, "password": password}
        )

    async def delete(
        self,
        *,
        password: str | SecretStr | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /access/tfa/{userid}/{id}``; needs to be that user or User.Modify on a group of
        the user; not with API tokens.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/tfa/{userid}/{id}
        """
        return await self._send("DELETE", {"password": password})


class AsyncAccessTicketAPI(AsyncBaseAPI):
    """``/access/ticket``."""

    _template = "/access/ticket"

    async def get(
        self,
    ) -> None:
        """Read access ticket.

        ``GET /access/ticket``; needs no login.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        password: str | SecretStr,
        username: str,
        new_format: bool | None = None,
        otp: str | SecretStr | None = None,
        path: str | None = None,
        privs: str | Sequence[str] | None = None,
        realm: str | None = None,
        tfa_challenge: str | SecretStr | None = None,
    ) -> AccessTicketPost:
        """Ticket (access).

        ``POST /access/ticket``; needs no login; the server checks or filters more; not with API
        tokens.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/ticket
        """
        return await self._send(
            "POST",
            {
                "password": password,
                "username": username,
                "new-format": new_format,
                "otp": otp,
                "path": path,
                "privs": privs,
                "realm": realm,
                "tfa-challenge": tfa_challenge,
            },
        )


class AsyncAccessUsersAPI(AsyncBaseAPI):
    """``/access/users``."""

    _template = "/access/users"

    def __call__(self, userid: str | int) -> AsyncAccessUsersItemAPI:
        """``/access/users/{userid}``."""
        return AsyncAccessUsersItemAPI(self._operator, self._with(_USERID, userid))

    async def get(
        self,
        *,
        enabled: bool | None = None,
        full: bool | None = None,
    ) -> Rows[AccessUsersRow]:
        """List access users.

        ``GET /access/users``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users
        """
        return await self._send("GET", {"enabled": enabled, "full": full})

    async def post(
        self,
        *,
        userid: str,
        comment: str | None = None,
        email: str | None = None,
        enable: bool | None = None,
        expire: Annotated[int, Field(ge=0)] | None = None,
        firstname: str | None = None,
        groups: str | Sequence[str] | None = None,
        keys: str | SecretStr | None = None,
        lastname: str | None = None,
        password: str | SecretStr | None = None,
    ) -> None:
        """Add to access users.

        ``POST /access/users``; needs Realm.AllocateUser on the user's realm and User.Modify on a
        group of the user; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users
        """
        return await self._send(
            "POST",
            {
                "userid": userid,
                "comment": comment,
                "email": email,
                "enable": enable,
                "expire": expire,
                "firstname": firstname,
                "groups": groups,
                "keys": keys,
                "lastname": lastname,
                "password": password,
            },
        )


class AsyncAccessUsersItemAPI(AsyncBaseAPI):
    """``/access/users/{userid}``."""

    _template = "/access/users/{userid}"

    @property
    def tfa(self) -> AsyncAccessUsersTfaAPI:
        """``/access/users/{userid}/tfa``."""
        return AsyncAccessUsersTfaAPI(self._operator, self._ids)

    @property
    def token(self) -> AsyncAccessUsersTokenAPI:
        """``/access/users/{userid}/token``."""
        return AsyncAccessUsersTokenAPI(self._operator, self._ids)

    @property
    def unlock_tfa(self) -> AsyncAccessUsersUnlockTfaAPI:
        """``/access/users/{userid}/unlock-tfa``."""
        return AsyncAccessUsersUnlockTfaAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> AccessUsersItem:
        """Read a user.

        ``GET /access/users/{userid}``; needs User.Modify or Sys.Audit on a group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        append: bool | None = None,
        comment: str | None = None,
        email: str | None = None,
        enable: bool | None = None,
        expire: Annotated[int, Field(ge=0)] | None = None,
        firstname: str | None = None,
        groups: str | Sequence[str] | None = None,
        keys: str | SecretStr | None = None,
        lastname: str | None = None,
    ) -> None:
        """Change a user.

        ``PUT /access/users/{userid}``; needs User.Modify on a group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
        """
        return await self._send(
            "PUT",
            {
                "append": append,
                "comment": comment,
                "email": email,
                "enable": enable,
                "expire": expire,
                "firstname": firstname,
                "groups": groups,
                "keys": keys,
                "lastname": lastname,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a user.

        ``DELETE /access/users/{userid}``; needs Realm.AllocateUser on the user's realm and
        User.Modify on a group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}
        """
        return await self._send("DELETE", {})


class AsyncAccessUsersTfaAPI(AsyncBaseAPI):
    """``/access/users/{userid}/tfa``."""

    _template = "/access/users/{userid}/tfa"

    async def get(
        self,
        *,
        multiple: bool | None = None,
    ) -> AccessUsersTfa:
        """Read TFA of a user.

        ``GET /access/users/{userid}/tfa``; needs to be that user or User.Modify or Sys.Audit on a
        group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/tfa
        """
        return await self._send("GET", {"multiple": multiple})


class AsyncAccessUsersTokenAPI(AsyncBaseAPI):
    """``/access/users/{userid}/token``."""

    _template = "/access/users/{userid}/token"

    def __call__(self, tokenid: str | int) -> AsyncAccessUsersTokenItemAPI:
        """``/access/users/{userid}/token/{tokenid}``."""
        return AsyncAccessUsersTokenItemAPI(self._operator, self._with(_TOKENID, tokenid))

    async def get(
        self,
    ) -> Rows[AccessUsersTokenRow]:
        """List token of a user.

        ``GET /access/users/{userid}/token``; needs to be that user or User.Modify on a group of
        the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token
        """
        return await self._send("GET", {})


class AsyncAccessUsersTokenItemAPI(AsyncBaseAPI):
    """``/access/users/{userid}/token/{tokenid}``."""

    _template = "/access/users/{userid}/token/{tokenid}"

    async def get(
        self,
    ) -> AccessUsersTokenItem:
        """Read an API token.

        ``GET /access/users/{userid}/token/{tokenid}``; needs to be that user or User.Modify on a
        group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        comment: str | None = None,
        expire: Annotated[int, Field(ge=0)] | None = None,
        privsep: bool | None = None,
    ) -> AccessUsersTokenItemPost:
        """Generate token (an API token).

        ``POST /access/users/{userid}/token/{tokenid}``; needs to be that user or User.Modify on a
        group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
        """
        return await self._send("POST", {"comment": comment, "expire": expire, "privsep": privsep})

    async def put(
        self,
        *,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        expire: Annotated[int, Field(ge=0)] | None = None,
        privsep: bool | None = None,
        regenerate: bool | None = None,
    ) -> AccessUsersTokenItemPut:
        """Change an API token.

        ``PUT /access/users/{userid}/token/{tokenid}``; needs to be that user or User.Modify on a
        group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
        """
        return await self._send(
            "PUT",
            {
                "comment": comment,
                "delete": delete,
                "expire": expire,
                "privsep": privsep,
                "regenerate": regenerate,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove an API token.

        ``DELETE /access/users/{userid}/token/{tokenid}``; needs to be that user or User.Modify on
        a group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/token/{tokenid}
        """
        return await self._send("DELETE", {})


class AsyncAccessUsersUnlockTfaAPI(AsyncBaseAPI):
    """``/access/users/{userid}/unlock-tfa``."""

    _template = "/access/users/{userid}/unlock-tfa"

    async def put(
        self,
    ) -> bool:
        """Unlock TFA (a user).

        ``PUT /access/users/{userid}/unlock-tfa``; needs User.Modify on a group of the user.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/users/{userid}/unlock-tfa
        """
        return await self._send("PUT", {})


class AsyncAccessVncticketAPI(AsyncBaseAPI):
    """``/access/vncticket``."""

    _template = "/access/vncticket"

    async def post(
        self,
        *,
        authid: str,
        path: str,
        privs: str | Sequence[str],
        vncticket: str | SecretStr,
        port: int | None = None,
    ) -> None:
        """Vncticket (access).

        ``POST /access/vncticket``; needs no login; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/access/vncticket
        """
        return await self._send(
            "POST",
            {"authid": authid, "path": path, "privs": privs, "vncticket": vncticket, "port": port},
        )
