# Made from pyvirt_sdk/_aio/nodes/packages.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The packages of a node: updates, versions, repositories, and its subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from pydantic import SecretStr

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.running import ended, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.node_parts import UpdateData
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from pyvirt_sdk.models.generated.nodes_apt import NodesAptRepositories, NodesAptVersionsRow
    from pyvirt_sdk.models.generated.nodes_subscription import NodesSubscription


class Packages:
    """The packages of a node.

    >>> packages = pve.nodes("pve1").packages                       # doctest: +SKIP
    >>> [update.package for update in packages.updates()]
    ['pve-manager']
    """

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def updates(self) -> Rows[UpdateData]:
        """Packages of which there are newer versions (GET /nodes/{node}/apt/update)."""
        return Rows(self._caller.call("GET", self._at("update")), UpdateData.read)

    @overload
    def refresh(self, *, wait: Literal[False] = False) -> Task[None]: ...
    @overload
    def refresh(self, *, wait: Literal[True]) -> Outcome[None]: ...
    @overload
    def refresh(self, *, wait: bool) -> Task[None] | Outcome[None]: ...
    def refresh(self, *, wait: bool = False) -> Task[None] | Outcome[None]:
        """Ask the repositories what is new (POST /nodes/{node}/apt/update)."""
        task: Task[None] = start(self._caller, "POST", self._at("update"))
        return ended(task, wait=wait)

    def versions(self) -> Rows[NodesAptVersionsRow]:
        """The versions of what belongs to Proxmox VE (GET /nodes/{node}/apt/versions)."""
        from pyvirt_sdk.models.generated.nodes_apt import NodesAptVersionsRow

        return Rows(self._caller.call("GET", self._at("versions")), NodesAptVersionsRow.read)

    def changelog(self, package: str, version: str | None = None) -> str:
        """What has changed in a package (GET /nodes/{node}/apt/changelog).

        Args:
            package: its name.
            version: up to this one, instead of the newest.
        """
        text: str = self._caller.call("GET", self._at("changelog"), name=package, version=version)
        return text

    def repositories(self) -> NodesAptRepositories:
        """Where packages come from, and what is wrong there (GET /nodes/{node}/apt/repositories).

        >>> for handle in packages.repositories().standard_repos:      # doctest: +SKIP
        ...     print(handle.handle, handle.status)
        """
        from pyvirt_sdk.models.generated.nodes_apt import NodesAptRepositories

        return NodesAptRepositories.read(self._caller.call("GET", self._at("repositories")))

    def add_repository(self, handle: str, *, digest: str | None = None) -> None:
        """Add a standard repository, ``no-subscription`` (PUT /nodes/{node}/apt/repositories).

        Args:
            handle: its name, as ``repositories().standard_repos`` has it.
            digest: of the repositories that were read.

        Raises:
            DigestConflict: they have changed since.
        """
        self._caller.call("PUT", self._at("repositories"), handle=handle, digest=digest)

    def switch_repository(
        self, path: str, index: int, *, enabled: bool, digest: str | None = None
    ) -> None:
        """Switch a repository on or off (POST /nodes/{node}/apt/repositories).

        Args:
            path: the file that it stands in.
            index: its place in that file, from 0.
            enabled: whether packages are taken from it.
            digest: of the repositories that were read.

        Raises:
            DigestConflict: they have changed since.
        """
        self._caller.call(
            "POST", self._at("repositories"), path=path, index=index, enabled=enabled,
            digest=digest,
        )  # fmt: skip

    def subscription(self) -> NodesSubscription:
        """The subscription of the node (GET /nodes/{node}/subscription)."""
        told = self._caller.call("GET", join("nodes", self._node, "subscription"))
        from pyvirt_sdk.models.generated.nodes_subscription import NodesSubscription

        return NodesSubscription.read(told)

    def check_subscription(self, *, force: bool = False) -> NodesSubscription:
        """Ask whether the key is still good (POST /nodes/{node}/subscription).

        Args:
            force: ask Proxmox even if that was done not long ago.
        """
        path = join("nodes", self._node, "subscription")
        self._caller.call("POST", path, force=force)
        return self.subscription()

    def set_subscription(self, key: str | SecretStr | None) -> None:
        """Enter a key, or with None remove it (PUT, DELETE /nodes/{node}/subscription)."""
        path = join("nodes", self._node, "subscription")
        if key is None:
            self._caller.call("DELETE", path)
        else:
            self._caller.call("PUT", path, key=key)

    def _at(self, part: str) -> str:
        return join("nodes", self._node, "apt", part)
