# Made from pyvirt_sdk/_aio/guests/container.py by tools/convert.py: edit that file, then run `make
# sync`.
"""System containers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pyvirt_sdk._sync.guests.guest import Guest
from pyvirt_sdk.models.guest import ContainerData

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.nodes_lxc import NodesLxcItemAPI
    from pyvirt_sdk.models.agent import GuestInterface
    from pyvirt_sdk.models.config import ContainerConfig


class Container(Guest, ContainerData):
    """A system container (LXC).

    >>> ct = pve.containers.get(200)                          # doctest: +SKIP
    >>> ct
    <Container 200 'dns' stopped on pve1>
    """

    kind: ClassVar[Literal["qemu", "lxc"]] = "lxc"
    _noun: ClassVar[str] = "Container"
    _name_option: ClassVar[str] = "hostname"

    @property
    def api(self) -> NodesLxcItemAPI:
        """The operations on it: ``pve.api.nodes(node).lxc(vmid)``."""
        return self._node_api().lxc(self.vmid)

    def interfaces(self) -> tuple[GuestInterface, ...]:
        """Its network cards and their addresses while it runs (GET .../interfaces)."""
        from pyvirt_sdk.models.agent import interfaces_of

        return interfaces_of(self._caller.call("GET", self._path("interfaces")))

    def config(self, *, current: bool = False, snapshot: str | None = None) -> ContainerConfig:
        """Its configuration (GET .../config).

        Args:
            current: what the running container has, without the changes that wait for the next
                start.
            snapshot: what it was when this snapshot was made.
        """
        from pyvirt_sdk.models.config import ContainerConfig  # with the models of all its devices

        data = self._caller.call(
            "GET", self._path("config"), current=current or None, snapshot=snapshot
        )
        return ContainerConfig.read(data, strict=self._caller.options.strict)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        digest: str | None = None,
        **options: Any,
    ) -> dict[str, Any]:
        """Change the configuration (PUT .../config).

        Returns the changes that wait for the next start, as :meth:`pending` does.

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            digest: refuse where the configuration has changed since it was read with this digest.
            options: more to set, as keywords; a family such as ``mp`` is a mapping by index.

        Raises:
            DigestConflict: it was changed meanwhile.
            Locked: other work holds the container.
        """
        self._caller.call(
            "PUT", self._path("config"), delete=list(unset) or None, digest=digest,
            **{**(set or {}), **options},
        )  # fmt: skip
        return self.pending()

    def convert_to_template(self) -> None:
        """Make a template of it, from which containers are cloned; there is no way back.

        The operation (POST .../template) ends before its work does, and names no task.
        """
        self._caller.call("POST", self._path("template"))
