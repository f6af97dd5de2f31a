"""Certificates from an authority that speaks ACME, such as Let's Encrypt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._aio.built import AsyncBuiltAndTuned
from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.running import ended, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import ACMEPluginOptions
    from pyvirt_sdk.models.generated.cluster_acme_directories import ClusterAcmeDirectoriesRow


class ACMEAccount(Answer):
    """An account at an authority."""

    name: str


class AsyncACMEPlugin(AsyncEntry):
    """A way to prove that a domain is one's own."""

    key: ClassVar[str] = "plugin"
    noun: ClassVar[str] = "ACMEPlugin"
    plugin: str

    async def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ACMEPluginOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/acme/plugins/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncACMEPlugins(AsyncCollection[AsyncACMEPlugin]):
    """The ways to prove it: ``create("dns", type="dns", api="cf", data=...)``."""

    _entry = AsyncACMEPlugin
    _path = "/cluster/acme/plugins"
    _named = "id"

    async def create(self, id: str, /, **options: Unpack[ACMEPluginOptions]) -> AsyncACMEPlugin:  # noqa: A002
        """Make a plugin known, and read it (POST /cluster/acme/plugins).

        Args:
            id: such as ``dns``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncACME:
    """The accounts and plugins of the cluster (``pve.cluster.acme``).

    >>> await pve.cluster.acme.accounts.create(                     # doctest: +SKIP
    ...     "default", contact=["ops@example.com"], tos_url=await pve.cluster.acme.terms(),
    ...     wait=True,
    ... )
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def accounts(self) -> AsyncBuiltAndTuned[ACMEAccount]:
        """The accounts at authorities."""
        return AsyncBuiltAndTuned(self._caller, "/cluster/acme/account", ACMEAccount, key="name")

    @property
    def plugins(self) -> AsyncACMEPlugins:
        """The ways to prove that a domain is one's own."""
        return AsyncACMEPlugins(self._caller)

    async def directories(self) -> Rows[ClusterAcmeDirectoriesRow]:
        """The authorities that are known (GET /cluster/acme/directories)."""
        from pyvirt_sdk.models.generated.cluster_acme_directories import ClusterAcmeDirectoriesRow

        rows = await self._caller.call("GET", "/cluster/acme/directories")
        return Rows(rows, ClusterAcmeDirectoriesRow.read)

    async def terms(self, directory: str | None = None) -> str | None:
        """Where the terms of an authority stand (GET /cluster/acme/meta)."""
        told = await self._caller.call("GET", "/cluster/acme/meta", directory=directory)
        found: str | None = told.get("termsOfService")
        return found


class AsyncNodeACME:
    """The certificate of one node (``pve.nodes("pve1").acme``)."""

    def __init__(self, caller: AsyncCaller, node: str) -> None:
        self._caller = caller
        self._node = node

    async def set_domains(self, *domains: str, account: str = "default") -> None:
        """Name the domains of the certificate (PUT /nodes/{node}/config).

        Args:
            domains: ``pve1.example.com``, or with a plugin ``pve1.example.com,plugin=dns``.
            account: the account to order with.
        """
        now = await self._caller.call("GET", join("nodes", self._node, "config"))
        given: dict[str, Any] = {f"acmedomain{n}": name for n, name in enumerate(domains)}
        old = [name for name in now if name.startswith("acmedomain") and name not in given]
        await self._caller.call(
            "PUT", join("nodes", self._node, "config"), acme=f"account={account}",
            delete=old or None, **given,
        )  # fmt: skip

    async def domains(self) -> Sequence[str]:
        """The domains that are named (GET /nodes/{node}/config)."""
        now = await self._caller.call("GET", join("nodes", self._node, "config"))
        return [str(now[name]) for name in sorted(now) if name.startswith("acmedomain")]

    @overload
    async def order(
        self, *, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def order(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def order(
        self, *, force: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def order(
        self, *, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Order the certificate (POST /nodes/{node}/certificates/acme/certificate).

        Args:
            force: take the place of one that is there.
            wait: return when the node uses it.
        """
        return await self._work("POST", wait=wait, force=force or None)

    @overload
    async def renew(
        self, *, force: bool = False, wait: Literal[False] = False
    ) -> AsyncTask[None]: ...
    @overload
    async def renew(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def renew(
        self, *, force: bool = False, wait: bool
    ) -> AsyncTask[None] | Outcome[None]: ...
    async def renew(
        self, *, force: bool = False, wait: bool = False
    ) -> AsyncTask[None] | Outcome[None]:
        """Renew it (PUT /nodes/{node}/certificates/acme/certificate).

        Args:
            force: even if it holds for more than 30 days.
            wait: return when the node uses it.
        """
        return await self._work("PUT", wait=wait, force=force or None)

    @overload
    async def revoke(self, *, wait: Literal[False] = False) -> AsyncTask[None]: ...
    @overload
    async def revoke(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    async def revoke(self, *, wait: bool) -> AsyncTask[None] | Outcome[None]: ...
    async def revoke(self, *, wait: bool = False) -> AsyncTask[None] | Outcome[None]:
        """Revoke it (DELETE /nodes/{node}/certificates/acme/certificate)."""
        return await self._work("DELETE", wait=wait)

    async def _work(
        self, method: str, *, wait: bool, **params: Any
    ) -> AsyncTask[None] | Outcome[None]:
        path = join("nodes", self._node, "certificates", "acme", "certificate")
        task: AsyncTask[None] = await start(self._caller, method, path, **params)
        return await ended(task, wait=wait)
