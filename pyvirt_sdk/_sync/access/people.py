# Made from pyvirt_sdk/_aio/access/people.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Users and their tokens, groups, roles and realms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload
from urllib.parse import unquote

from pydantic import SecretStr

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.totp import code, new_secret, uri_of
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
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


class Token(Entry, TokenData):
    """An API token of a user.

    >>> new = pve.access.users("ci@pve").tokens.create("bot")     # doctest: +SKIP
    >>> Client("pve1", token=new.value)
    """

    key: ClassVar[str] = "tokenid"
    noun: ClassVar[str] = "Token"

    def __pve_id__(self) -> str:
        """Its whole id, ``user@realm!name``, by which rights are granted to it."""
        return f"{unquote(self._place.split('/')[3])}!{self.tokenid}"

    def update(
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
        return self._update(set, unset, options)


class Tokens(Collection[Token]):
    """The API tokens of a user."""

    _entry = Token
    _path = "/token"

    def __init__(self, caller: Caller, userid: str) -> None:
        super().__init__(caller, join("access", "users", userid))
        self._userid = named(userid)

    def create(
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
        data = self._caller.call(
            "POST", self._place + join(id), privsep=privsep, expire=expire, comment=comment
        )
        return self._shown(id, data)

    def regenerate(self, id: str) -> NewToken:  # noqa: A002
        """Give a token a new secret (PUT with ``regenerate``, from Proxmox VE 9.1 on)."""
        data = self._caller.call("PUT", self._place + join(id), regenerate=True)
        return self._shown(id, data)

    def _shown(self, name: str, data: Any) -> NewToken:
        whole = f"{self._userid}!{name}"
        return NewToken(id=whole, value=SecretStr(f"{whole}={part_of(data, 'value')}"))


class User(Entry, UserData):
    """A user.

    >>> pve.access.users("joe@pve").update(email="joe@example.com")    # doctest: +SKIP
    """

    key: ClassVar[str] = "userid"
    noun: ClassVar[str] = "User"

    def update(
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
        return self._update(set, unset, options)

    @property
    def tokens(self) -> Tokens:
        """The user's API tokens."""
        return Tokens(self._caller, self.userid)

    def set_password(self, password: str | SecretStr, *, own: str | None = None) -> None:
        """Give the user a new password (PUT /access/password).

        Args:
            password: the new one.
            own: the password of who asks, which the server may want to see again.
        """
        self._caller.call_with(
            "PUT",
            "/access/password",
            {"userid": self.userid, "password": password, "confirmation-password": own},
        )

    def second_factors(self) -> Rows[TFAEntry]:
        """The user's second factors (GET /access/tfa/{userid})."""
        return Rows(self._caller.call("GET", join("access", "tfa", self.userid)), TFAEntry.read)

    def add_totp(
        self, description: str = "pyvirt-sdk", *, password: str | SecretStr | None = None
    ) -> NewTOTP:
        """Give the user a second factor by time (POST /access/tfa/{userid}).

        The secret is made here, and shown this once: put it into an app, or keep it for programs.

        >>> new = pve.access.users("ci@pve").add_totp()       # doctest: +SKIP
        >>> qrcode.make(new.uri.get_secret_value())

        Args:
            description: what the factor is called.
            password: the password of who asks, which the server may want to see again.
        """
        secret = new_secret()
        uri = uri_of(secret, self.userid)
        data = self._caller.call(
            "POST", join("access", "tfa", self.userid), type="totp", description=description,
            totp=uri, value=code(secret, time()), password=password,
        )  # fmt: skip
        return NewTOTP(id=str(part_of(data, "id")), secret=SecretStr(secret), uri=SecretStr(uri))

    def add_recovery_codes(
        self, *, password: str | SecretStr | None = None
    ) -> tuple[SecretStr, ...]:
        """Give the user codes that let them in once each (POST /access/tfa/{userid}).

        They are shown this once.

        Raises:
            AlreadyExists: there are some already: remove them first.
        """
        data = self._caller.call(
            "POST", join("access", "tfa", self.userid), type="recovery", password=password
        )
        return tuple(SecretStr(str(one)) for one in list_of(part_of(data, "recovery")))

    def update_second_factor(
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
        self._caller.call("PUT", path, description=description, enable=enable, password=password)
        return TFAEntry.read(self._caller.call("GET", path))

    def remove_second_factor(self, id: str, *, password: str | None = None) -> None:  # noqa: A002
        """Remove a second factor (DELETE /access/tfa/{userid}/{id}).

        Args:
            id: the factor, as ``second_factors()`` names it.
            password: the password of who asks, which the server may want to see again.
        """
        path = join("access", "tfa", self.userid, id)
        self._caller.call("DELETE", path, password=password)

    def unlock(self) -> None:
        """Let the user try the second factor again (PUT /access/users/{userid}/unlock-tfa)."""
        self._caller.call("PUT", self._path("unlock-tfa"))


class Users(Collection[User]):
    """The users of all realms."""

    _entry = User
    _path = "/access/users"

    def create(self, id: str, /, **options: Unpack[UserOptions]) -> User:  # noqa: A002
        """Make a user, and read it (POST /access/users).

        Args:
            id: such as ``joe@pve``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Group(Entry, GroupData):
    """A group of users."""

    key: ClassVar[str] = "groupid"
    noun: ClassVar[str] = "Group"

    def update(
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
        return self._update(set, unset, options)


class Groups(Collection[Group]):
    """The groups of users."""

    _entry = Group
    _path = "/access/groups"

    def create(self, id: str, /, **options: Unpack[GroupOptions]) -> Group:  # noqa: A002
        """Make a group, and read it (POST /access/groups).

        Args:
            id: such as ``ops``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Role(Entry, RoleData):
    """A role: privileges under a name."""

    key: ClassVar[str] = "roleid"
    noun: ClassVar[str] = "Role"

    def update(
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
        return self._update(set, unset, options)

    def refresh(self) -> Role:
        """Read its privileges anew (GET /access/roles/{roleid}).

        Raises:
            NotFound: it does not exist any more.
        """
        privileges = self._caller.call("GET", self._path())
        known = vars(self).get("special", False)
        return self._become({"roleid": self.roleid, "privs": privileges, "special": known})


class Roles(Collection[Role]):
    """The roles, built in or made.

    >>> pve.access.roles.create("Starter", privs=["VM.PowerMgmt"])     # doctest: +SKIP
    """

    _entry = Role
    _path = "/access/roles"

    def create(self, id: str, /, **options: Unpack[RoleOptions]) -> Role:  # noqa: A002
        """Make a role, and read it (POST /access/roles).

        Args:
            id: such as ``Operator``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Realm(Entry, RealmData):
    """A realm: where users come from."""

    key: ClassVar[str] = "realm"
    noun: ClassVar[str] = "Realm"

    def update(
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
        return self._update(set, unset, options)

    @overload
    def sync(self, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def sync(self, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def sync(self, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def sync(self, *, wait: bool = False, **options: Any) -> Task[None] | Outcome[None]:
        """Take over users and groups of a directory (POST /access/domains/{realm}/sync).

        Args:
            wait: return when it is done.
            options: ``scope`` (users, groups, both), ``enable_new``, ``remove_vanished``,
                ``dry_run``.
        """
        task: Task[None] = start(self._caller, "POST", self._path("sync"), **options)
        return ended(task, wait=wait)


class RealmSyncJob(Entry, RealmSyncData):
    """A sync of a realm that is done at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "RealmSyncJob"
    _repeated = ("schedule",)

    def update(
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
        return self._update(set, unset, options)


class RealmSyncJobs(Collection[RealmSyncJob]):
    """The syncs of realms that are done at set times.

    >>> pve.access.realms.sync_jobs.create(                   # doctest: +SKIP
    ...     "hourly", realm="corp", schedule="hourly", scope="both"
    ... )
    """

    _entry = RealmSyncJob
    _path = "/cluster/jobs/realm-sync"
    _made_below = True

    def create(self, id: str, /, **options: Unpack[RealmSyncOptions]) -> RealmSyncJob:  # noqa: A002
        """Make a job, and read it (POST /cluster/jobs/realm-sync/{id}).

        Args:
            id: such as ``nightly``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Realms(Collection[Realm]):
    """The realms."""

    _entry = Realm
    _path = "/access/domains"

    def create(self, id: str, /, **options: Unpack[RealmOptions]) -> Realm:  # noqa: A002
        """Make a realm, and read it (POST /access/domains).

        Args:
            id: such as ``company``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)

    @property
    def sync_jobs(self) -> RealmSyncJobs:
        """The syncs that are done at set times."""
        return RealmSyncJobs(self._caller)
