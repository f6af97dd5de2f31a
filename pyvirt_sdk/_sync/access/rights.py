# Made from pyvirt_sdk/_aio/access/rights.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Who may do what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, cast

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.explaining import explained
from pyvirt_sdk._core.preflight import Planned, Preflight, judge, paths, plan
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk._sync.access.people import Groups, Realms, Roles, Users
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.access import ACLEntry, Explanation, WebLogin
from pyvirt_sdk.models.likes import GroupLike, TokenLike, UserLike
from pyvirt_sdk.models.rows import Rows


class Access(Guided):
    """Who may do what: people, roles, what was granted, and the rights of who asks."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def users(self) -> Users:
        """The users, and their tokens."""
        return Users(self._caller)

    @property
    def groups(self) -> Groups:
        """The groups of users."""
        return Groups(self._caller)

    @property
    def roles(self) -> Roles:
        """The roles."""
        return Roles(self._caller)

    @property
    def realms(self) -> Realms:
        """The realms."""
        return Realms(self._caller)

    def acl(self, path: str | None = None) -> Rows[ACLEntry]:
        """What was granted to whom (GET /access/acl), on all paths or on one."""
        rows = self._caller.call("GET", "/access/acl")
        return Rows([row for row in rows if path in (None, part_of(row, "path"))], ACLEntry.read)

    def grant(
        self,
        path: str,
        role: str | Iterable[str],
        *,
        user: UserLike | None = None,
        group: GroupLike | None = None,
        token: TokenLike | None = None,
        propagate: bool = True,
    ) -> None:
        """Give a user, a group or a token a role on a path (PUT /access/acl).

        >>> pve.access.grant("/vms/100", "PVEVMUser", user="joe@pve")     # doctest: +SKIP

        Args:
            path: such as ``/``, ``/vms/100``, ``/storage/local`` or ``/pool/lab``.
            role: one role, or several.
            user: to whom, a user with realm.
            group: or a group.
            token: or a token, ``user@realm!name``. A token with separated privileges may do no more
                than both it and its user may.
            propagate: let it hold below the path, too.

        Raises:
            ParameterError: nobody is named, or a role does not exist.
        """
        self._change_acl(path, role, user, group, token, propagate=propagate)

    def revoke(
        self,
        path: str,
        role: str | Iterable[str],
        *,
        user: UserLike | None = None,
        group: GroupLike | None = None,
        token: TokenLike | None = None,
    ) -> None:
        """Take back what was granted (PUT /access/acl with ``delete``)."""
        self._change_acl(path, role, user, group, token, delete=True)

    def _change_acl(
        self,
        path: str,
        role: str | Iterable[str],
        user: UserLike | None,
        group: GroupLike | None,
        token: TokenLike | None,
        **more: bool,
    ) -> None:
        if not (user or group or token):
            raise ParameterError("nobody is named", hint="give user=, group= or token=")
        roles = [role] if isinstance(role, str) else list(role)
        self._caller.call(
            "PUT", "/access/acl", path=path, roles=roles, users=user, groups=group, tokens=token,
            **more,
        )  # fmt: skip

    def effective(self, who: str, path: str | None = None) -> dict[str, frozenset[str]]:
        """The privileges of a user or token by path (GET /access/permissions).

        >>> pve.access.effective("joe@pve")["/vms/100"]     # doctest: +SKIP
        frozenset({'VM.Audit', 'VM.PowerMgmt'})
        """
        held = self._caller.call("GET", "/access/permissions", userid=who, path=path)
        return {
            place: frozenset(cast("Mapping[str, int]", privileges))
            for place, privileges in held.items()
            if isinstance(privileges, Mapping)
        }

    def privileges(self, path: str) -> frozenset[str]:
        """The privileges that are held on a path (GET /access/permissions).

        >>> pve.access.privileges("/vms/100")                 # doctest: +SKIP
        frozenset({'VM.Audit', 'VM.PowerMgmt'})
        """
        held: dict[str, dict[str, int]] = self._caller.call("GET", "/access/permissions", path=path)
        return frozenset(held.get(path) or ())

    def openid_url(self, realm: str, redirect: str) -> str:
        """Where a browser logs in by OpenID Connect (POST /access/openid/auth-url).

        Args:
            realm: one of type ``openid``.
            redirect: where the provider sends the browser back to, with ``code`` and ``state``.
        """
        return str(
            self._caller.call_with(
                "POST", "/access/openid/auth-url", {"realm": realm, "redirect-url": redirect}
            )
        )

    def openid_login(self, code: str, state: str, redirect: str) -> WebLogin:
        """A ticket for who has logged in there (POST /access/openid/login).

        Args:
            code: what the provider sent back.
            state: what it sent back beside.
            redirect: the same as for ``openid_url``.

        Raises:
            AuthenticationError: the provider does not know the code, or the server not the user.
        """
        data = self._caller.call_with(
            "POST", "/access/openid/login",
            {"code": code, "state": state, "redirect-url": redirect},
        )  # fmt: skip
        return WebLogin.read(data)

    def explain(self, path: str, privilege: str, who: str) -> Explanation:
        """Whether a user holds a privilege on a path, by what, and which roles would give it.

        >>> print(pve.access.explain("/vms/100", "VM.Clone", "joe@pve"))  # doctest: +SKIP
        joe@pve lacks VM.Clone on /vms/100; roles that have it: PVETemplateUser, PVEVMAdmin

        Args:
            path: such as ``/vms/100``.
            privilege: such as ``VM.Clone``.
            who: a user, or a token ``user@realm!name``.

        Raises:
            PermissionDenied: who asks may not see the rights of others.
        """
        held, roles, rows, user = gather(
            [
                partial(self._caller.call, "GET", "/access/permissions", userid=who, path=path),
                partial(self._caller.call, "GET", "/access/roles"),
                partial(self._caller.call, "GET", "/access/acl"),
                partial(self._caller.call, "GET", join("access", "users", who.partition("!")[0])),
            ]
        )
        return explained(who, path, privilege, held, roles, rows, user.get("groups") or ())

    def preflight(self, planned: Iterable[Planned], **ids: Any) -> Preflight:
        """Which of the planned calls may be made, and what is missing for the others.

        >>> report = pve.access.preflight(                    # doctest: +SKIP
        ...     ["POST /nodes/{node}/qemu/{vmid}/status/start", "GET /nodes/{node}/status"],
        ...     node="pve1", vmid=100,
        ... )
        >>> report.ok, [str(one) for one in report.missing]
        (False, ['GET /nodes/{node}/status: Sys.Audit on /nodes/pve1 is missing'])

        Args:
            planned: the calls, each ``"METHOD /path"``, or a pair of that and its parameters,
                where the rights depend on those.
            ids: what stands in braces in the paths.

        Raises:
            ConfigError: a call is not one of the API.
        """
        calls = plan(planned, ids)
        wanted = paths(calls)
        held = gather([partial(self.privileges, path) for path in wanted])
        return judge(calls, self._caller.session.who, dict(zip(wanted, held, strict=True)))
