# Made from pyvirt_sdk/_aio/storage/templates.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Templates of containers: those that a node can fetch."""

from __future__ import annotations

import builtins
from functools import partial
from typing import Literal, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.images import legal_name
from pyvirt_sdk._primitives.sync import Later
from pyvirt_sdk._sync.running import made, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._sync.storage.volumes import Volume, volume_named
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.rows import Rows
from pyvirt_sdk.models.storage import ContainerTemplate


class Templates:
    """What containers can be made from, as a node fetches it.

    >>> templates = pve.nodes("pve1").templates                     # doctest: +SKIP
    >>> templates.download("debian-12-standard_12.7-1_amd64.tar.zst", "local", wait=True)
    <Volume 'local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst'>

    Those that are on a storage already are among its volumes:
    ``pve.storage("local").volumes("pve1", content="vztmpl")``.
    """

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def list(self) -> Rows[ContainerTemplate]:
        """The templates that Proxmox and TurnKey offer (GET /nodes/{node}/aplinfo)."""
        rows = self._caller.call("GET", join("nodes", self._node, "aplinfo"))
        return Rows(rows, ContainerTemplate.read)

    @overload
    def download(
        self, template: str, storage: str, *, wait: Literal[False] = False
    ) -> Task[Volume]: ...
    @overload
    def download(self, template: str, storage: str, *, wait: Literal[True]) -> Volume: ...
    @overload
    def download(self, template: str, storage: str, *, wait: bool) -> Task[Volume] | Volume: ...
    def download(self, template: str, storage: str, *, wait: bool = False) -> Task[Volume] | Volume:
        """Fetch one of those in the list (POST /nodes/{node}/aplinfo).

        Args:
            template: its ``template`` in the list.
            storage: where to; its ``content`` has to hold ``vztmpl``.
            wait: return the volume once it is there.

        Raises:
            APIError: there is no such template, or the storage takes none.
        """
        path = join("nodes", self._node, "aplinfo")
        task = start(
            self._caller, "POST", path, template=template, storage=storage,
            made=self._fetched(storage, template),
        )  # fmt: skip
        return made(task, wait=wait)

    def tags(self, image: str) -> builtins.list[str]:
        """The tags of an OCI image (GET /nodes/{node}/query-oci-repo-tags).

        Args:
            image: its name with the registry's, ``docker.io/library/nginx``.
        """
        path = join("nodes", self._node, "query-oci-repo-tags")
        tags: builtins.list[str] = self._caller.call("GET", path, reference=image)
        return tags

    @overload
    def pull(
        self, image: str, storage: str, *, filename: str | None = None,
        wait: Literal[False] = False,
    ) -> Task[Volume]: ...  # fmt: skip
    @overload
    def pull(
        self, image: str, storage: str, *, filename: str | None = None, wait: Literal[True]
    ) -> Volume: ...
    @overload
    def pull(
        self, image: str, storage: str, *, filename: str | None = None, wait: bool
    ) -> Task[Volume] | Volume: ...
    def pull(
        self, image: str, storage: str, *, filename: str | None = None, wait: bool = False
    ) -> Task[Volume] | Volume:
        """Fetch an OCI image (POST /nodes/{node}/storage/{storage}/oci-registry-pull).

        >>> templates.pull("docker.io/library/nginx:1.29", "local", wait=True)
        ...                                                         # doctest: +SKIP
        <Volume 'local:vztmpl/nginx_1.29.tar'>

        Args:
            image: its name with the registry's, and its tag.
            storage: where to; its ``content`` has to hold ``vztmpl``.
            filename: its name there, without an ending; without it, that of the image.
            wait: return the volume once it is there.

        Raises:
            NotImplementedByServer: the server is older than Proxmox VE 9.1.
        """
        name = legal_name(filename or image.rpartition("/")[2], "vztmpl")
        path = join("nodes", self._node, "storage", storage, "oci-registry-pull")
        task = start(
            self._caller, "POST", path, reference=image, filename=name,
            made=self._fetched(storage, f"{name}.tar"),
        )  # fmt: skip
        return made(task, wait=wait)

    def _fetched(self, storage: str, name: str) -> Later[Volume]:
        return partial(volume_named, self._caller, self._node, storage, "vztmpl", name)
