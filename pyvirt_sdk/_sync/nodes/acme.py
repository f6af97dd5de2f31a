# Made from pyvirt_sdk/_aio/nodes/acme.py by tools/convert.py: edit that file, then run `make sync`.
"""Certificates from an authority that speaks ACME, such as Let's Encrypt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.built import BuiltAndTuned
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.answer import Answer
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import ACMEPluginOptions
    from pyvirt_sdk.models.generated.cluster_acme_directories import ClusterAcmeDirectoriesRow


class ACMEAccount(Answer):
    """An account at an authority."""

    name: str


class ACMEPlugin(Entry):
    """A way to prove that a domain is one's own."""

    key: ClassVar[str] = "plugin"
    noun: ClassVar[str] = "ACMEPlugin"
    plugin: str

    def update(
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
        return self._update(set, unset, options)


class ACMEPlugins(Collection[ACMEPlugin]):
    """The ways to prove it: ``create("dns", type="dns", api="cf", data=...)``."""

    _entry = ACMEPlugin
    _path = "/cluster/acme/plugins"
    _named = "id"

    def create(self, id: str, /, **options: Unpack[ACMEPluginOptions]) -> ACMEPlugin:  # noqa: A002
        """Make a plugin known, and read it (POST /cluster/acme/plugins).

        Args:
            id: such as ``dns``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class ACME:
    """The accounts and plugins of the cluster (``pve.cluster.acme``).

    >>> pve.cluster.acme.accounts.create(                     # doctest: +SKIP
    ...     "default", contact=["ops@example.com"], tos_url=pve.cluster.acme.terms(),
    ...     wait=True,
    ... )
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def accounts(self) -> BuiltAndTuned[ACMEAccount]:
        """The accounts at authorities."""
        return BuiltAndTuned(self._caller, "/cluster/acme/account", ACMEAccount, key="name")

    @property
    def plugins(self) -> ACMEPlugins:
        """The ways to prove that a domain is one's own."""
        return ACMEPlugins(self._caller)

    def directories(self) -> Rows[ClusterAcmeDirectoriesRow]:
        """The authorities that are known (GET /cluster/acme/directories)."""
        from pyvirt_sdk.models.generated.cluster_acme_directories import ClusterAcmeDirectoriesRow

        rows = self._caller.call("GET", "/cluster/acme/directories")
        return Rows(rows, ClusterAcmeDirectoriesRow.read)

    def terms(self, directory: str | None = None) -> str | None:
        """Where the terms of an authority stand (GET /cluster/acme/meta)."""
        told = self._caller.call("GET", "/cluster/acme/meta", directory=directory)
        found: str | None = told.get("termsOfService")
        return found


class NodeACME:
    """The certificate of one node (``pve.nodes("pve1").acme``)."""

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def set_domains(self, *domains: str, account: str = "default") -> None:
        """Name the domains of the certificate (PUT /nodes/{node}/config).

        Args:
            domains: ``pve1.example.com``, or with a plugin ``pve1.example.com,plugin=dns``.
            account: the account to order with.
        """
        now = self._caller.call("GET", join("nodes", self._node, "config"))
        given: dict[str, Any] = {f"acmedomain{n}": name for n, name in enumerate(domains)}
        old = [name for name in now if name.startswith("acmedomain") and name not in given]
        self._caller.call(
            "PUT", join("nodes", self._node, "config"), acme=f"account={account}",
            delete=old or None, **given,
        )  # fmt: skip

    def domains(self) -> Sequence[str]:
        """The domains that are named (GET /nodes/{node}/config)."""
        now = self._caller.call("GET", join("nodes", self._node, "config"))
        return [str(now[name]) for name in sorted(now) if name.startswith("acmedomain")]

    @overload
    def order(self, *, force: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def order(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def order(self, *, force: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def order(self, *, force: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Order the certificate (POST /nodes/{node}/certificates/acme/certificate).

        Args:
            force: take the place of one that is there.
            wait: return when the node uses it.
        """
        return self._work("POST", wait=wait, force=force or None)

    @overload
    def renew(self, *, force: bool = False, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def renew(self, *, force: bool = False, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def renew(self, *, force: bool = False, wait: bool) -> Task[None] | Outcome[None]: ...
    def renew(self, *, force: bool = False, wait: bool = False) -> Task[None] | Outcome[None]:
        """Renew it (PUT /nodes/{node}/certificates/acme/certificate).

        Args:
            force: even if it holds for more than 30 days.
            wait: return when the node uses it.
        """
        return self._work("PUT", wait=wait, force=force or None)

    @overload
    def revoke(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def revoke(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def revoke(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def revoke(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Revoke it (DELETE /nodes/{node}/certificates/acme/certificate)."""
        return self._work("DELETE", wait=wait)

    def _work(self, method: str, *, wait: bool, **params: Any) -> Task[None] | Outcome[None]:
        path = join("nodes", self._node, "certificates", "acme", "certificate")
        task: Task[None] = start(self._caller, method, path, **params)
        return ended(task, wait=wait)
