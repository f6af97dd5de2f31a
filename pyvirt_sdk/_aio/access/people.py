"""Users and their tokens, groups, roles and realms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload
from urllib.parse import unquote

from pydantic import SecretStr

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.totp import code, new_secret, uri_of
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.access import (
    GroupData,
    NewToken,
    NewTOTP,
    RealmData,
    RealmSyncData,
    RoleData,
    TFAEntry,
    TokenData,
    UserData,
)
from pyvirt_sdk.models.rows import Rows
from pyvirt_sdk.models.shaped import list_of

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        GroupOptions,
        RealmOptions,
        RealmSyncOptions,
        RoleOptions,
        TokenOptions,
        UserOptions,
    )


class AsyncToken(AsyncEntry, TokenData):
    """An API token of a user.

    >>> new = await pve.access.users("ci@pve").tokens.create("bot")     # doctest: +SKIP
    >>> Client("pve1", token=new.value)
    """

    key: ClassVar[str] = "tokenid"
    noun: ClassVar[str] = "Token"

    def __pve_id__(self) -> str:
        """Its whole id, ``user@realm!name``, by which rights are granted to it."""
        return f"{unquote(self._place.split('/')[3])}!{self.tokenid}"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[TokenOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /access/users/{userid}/token/{tokenid}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncTokens(AsyncCollection[AsyncToken]):
    """The API tokens of a user."""

    _entry = AsyncToken
    _path = "/token"

    def __init__(self, caller: AsyncCaller, userid: str) -> None:
        super().__init__(caller, join("access", "users", userid))
        self._userid = named(userid)

    async def create(
        self,
        id: str,  # noqa: A002
        /,
        *,
        privsep: bool = True,
        expire: int | None = None,
        comment: str | None = None,
    ) -> NewToken:
        """Make a token; its secret is shown this once (POST /access/users/{userid}/token/{id}).

        Args:
            id: its name.
            privsep: give it no rights but those that are granted to the token itself; with False it
                may do what the user may.
            expire: seconds since 1970 from which on it is not taken any more.
            comment: a text to keep with it.

        Raises:
            AlreadyExists: the user has a token of this name.
        """
        data = await self._caller.call(
            "POST", self._place + join(id), privsep=privsep, expire=expire, comment=comment
        )
        return self._shown(id, data)

    async def regenerate(self, id: str) -> NewToken:  # noqa: A002
        """Give a token a new secret (PUT with ``regenerate``, from Proxmox VE 9.1 on)."""
        data = await self._caller.call("PUT", self._place + join(id), regenerate=True)
        return self._shown(id, data)

    def _shown(self, name: str, data: Any) -> NewToken:
        whole = f"{self._userid}!{name}"
        return NewToken(id=whole, value=SecretStr(f"{whole}={part_of(data, 'value')}"))


class AsyncUser(AsyncEntry, UserData):
    """A user.

    >>> await pve.access.users("joe@pve").update(email="joe@example.com")    # doctest: +SKIP
    """

    key: ClassVar[str] = "userid"
    noun: ClassVar[str] = "User"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[UserOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /access/users/{userid}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    @property
    def tokens(self) -> AsyncTokens:
        """The user's API tokens."""
        return AsyncTokens(self._caller, self.userid)

    async def set_password(self, password: str | SecretStr, *, own: str | None = None) -> None:
        """Give the user a new password (PUT /access/password).

        Args:
            password: the new one.
            own: the password of who asks, which the server may want to see again.
        """
        await self._caller.call_with(
            "PUT",
            "/access/password",
            {"userid": self.userid, "password": password, "confirmation-password": own},
        )

    async def second_factors(self) -> Rows[TFAEntry]:
        """The user's second factors (GET /access/tfa/{userid})."""
        return Rows(
            await self._caller.call("GET", join("access", "tfa", self.userid)), TFAEntry.read
        )

    async def add_totp(
        self, description: str = "pyvirt-sdk", *, password: str | SecretStr | None = None
    ) -> NewTOTP:
        """Give the user a second factor by time (POST /access/tfa/{userid}).

        The secret is made here, and shown this once: put it into an app, or keep it for programs.

        >>> new = await pve.access.users("ci@pve").add_totp()       # doctest: +SKIP
        >>> qrcode.make(new.uri.get_secret_value())

        Args:
            description: what the factor is called.
            password: the password of who asks, which the server may want to see again.
        """
        secret = new_secret()
        uri = uri_of(secret, self.userid)
        data = await self._caller.call(
            "POST", join("access", "tfa", self.userid), type="totp", description=description,
            totp=uri, value=code(secret, time()), password=password,
        )  # fmt: skip
        return NewTOTP(id=str(part_of(data, "id")), secret=SecretStr(secret), uri=SecretStr(uri))

    async def add_recovery_codes(
        self, *, password: str | SecretStr | None = None
    ) -> tuple[SecretStr, ...]:
        """Give the user codes that let them in once each (POST /access/tfa/{userid}).

        They are shown this once.

        Raises:
            AlreadyExists: there are some already: remove them first.
        """
        data = await self._caller.call(
            "POST", join("access", "tfa", self.userid), type="recovery", password=password
        )
        return tuple(SecretStr(str(one)) for one in list_of(part_of(data, "recovery")))

    async def update_second_factor(
        self,
        id: str,  # noqa: A002
        *,
        description: str | None = None,
        enable: bool | None = None,
        password: str | SecretStr | None = None,
    ) -> TFAEntry:
        """Describe a second factor, or switch it on or off (PUT /access/tfa/{userid}/{id}).

        Args:
            id: the factor, as ``second_factors()`` names it.
            description: what it is called from now on.
            enable: whether it is asked for.
            password: the password of who asks, which the server may want to see again.
        """
        path = join("access", "tfa", self.userid, id)
        await self._caller.call(
            "PUT", path, description=description, enable=enable, password=password
        )
        return TFAEntry.read(await self._caller.call("GET", path))

    async def remove_second_factor(self, id: str, *, password: str | None = None) -> None:  # noqa: A002
        """Remove a second factor (DELETE /access/tfa/{userid}/{id}).

        Args:
            id: the factor, as ``second_factors()`` names it.
            password: the password of who asks, which the server may want to see again.
        """
        path = join("access", "tfa", self.userid, id)
        await self._caller.call("DELETE", path, password=password)

    async def unlock(self) -> None:
        """Let the user try the second factor again (PUT /access/users/{userid}/unlock-tfa)."""
        await self._caller.call("PUT", self._path("unlock-tfa"))


class AsyncUsers(AsyncCollection[AsyncUser]):
    """The users of all realms."""

    _entry = AsyncUser
    _path = "/access/users"

    async def create(self, id: str, /, **options: Unpack[UserOptions]) -> AsyncUser:  # noqa: A002
        """Make a user, and read it (POST /access/users).

        Args:
            id: such as ``joe@pve``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncGroup(AsyncEntry, GroupData):
    """A group of users."""

    key: ClassVar[str] = "groupid"
    noun: ClassVar[str] = "Group"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[GroupOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /access/groups/{groupid}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncGroups(AsyncCollection[AsyncGroup]):
    """The groups of users."""

    _entry = AsyncGroup
    _path = "/access/groups"

    async def create(self, id: str, /, **options: Unpack[GroupOptions]) -> AsyncGroup:  # noqa: A002
        """Make a group, and read it (POST /access/groups).

        Args:
            id: such as ``ops``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncRole(AsyncEntry, RoleData):
    """A role: privileges under a name."""

    key: ClassVar[str] = "roleid"
    noun: ClassVar[str] = "Role"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[RoleOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /access/roles/{roleid}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    async def refresh(self) -> AsyncRole:
        """Read its privileges anew (GET /access/roles/{roleid}).

        Raises:
            NotFound: it does not exist any more.
        """
        privileges = await self._caller.call("GET", self._path())
        known = vars(self).get("special", False)
        return self._become({"roleid": self.roleid, "privs": privileges, "special": known})


class AsyncRoles(AsyncCollection[AsyncRole]):
    """The roles, built in or made.

    >>> await pve.access.roles.create("Starter", privs=["VM.PowerMgmt"])     # doctest: +SKIP
    """

    _entry = AsyncRole
    _path = "/access/roles"

    async def create(self, id: str, /, **options: Unpack[RoleOptions]) -> AsyncRole:  # noqa: A002
        """Make a role, and read it (POST /access/roles).

        Args:
            id: such as ``Operator``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncRealm(AsyncEntry, RealmData):
    """A realm: where users come from."""

    key: ClassVar[str] = "realm"
    noun: ClassVar[str] = "Realm"

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[RealmOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /access/domains/{realm}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    @overload
    async def sync(self, *, wait: Literal[False] = False, **options: Any) -> AsyncTask[None]: ...
    @overload
    async def sync(self, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    async def sync(self, *, wait: bool, **options: Any) -> AsyncTask[None] | Outcome[None]: ...
    async def sync(self, *, wait: bool = False, **options: Any) -> AsyncTask[None] | Outcome[None]:
        """Take over users and groups of a directory (POST /access/domains/{realm}/sync).

        Args:
            wait: return when it is done.
            options: ``scope`` (users, groups, both), ``enable_new``, ``remove_vanished``,
                ``dry_run``.
        """
        task: AsyncTask[None] = await start(self._caller, "POST", self._path("sync"), **options)
        return await ended(task, wait=wait)


class AsyncRealmSyncJob(AsyncEntry, RealmSyncData):
    """A sync of a realm that is done at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "RealmSyncJob"
    _repeated = ("schedule",)

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[RealmSyncOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/jobs/realm-sync/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncRealmSyncJobs(AsyncCollection[AsyncRealmSyncJob]):
    """The syncs of realms that are done at set times.

    >>> await pve.access.realms.sync_jobs.create(                   # doctest: +SKIP
    ...     "hourly", realm="corp", schedule="hourly", scope="both"
    ... )
    """

    _entry = AsyncRealmSyncJob
    _path = "/cluster/jobs/realm-sync"
    _made_below = True

    async def create(self, id: str, /, **options: Unpack[RealmSyncOptions]) -> AsyncRealmSyncJob:  # noqa: A002
        """Make a job, and read it (POST /cluster/jobs/realm-sync/{id}).

        Args:
            id: such as ``nightly``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncRealms(AsyncCollection[AsyncRealm]):
    """The realms."""

    _entry = AsyncRealm
    _path = "/access/domains"

    async def create(self, id: str, /, **options: Unpack[RealmOptions]) -> AsyncRealm:  # noqa: A002
        """Make a realm, and read it (POST /access/domains).

        Args:
            id: such as ``company``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)

    @property
    def sync_jobs(self) -> AsyncRealmSyncJobs:
        """The syncs that are done at set times."""
        return AsyncRealmSyncJobs(self._caller)
