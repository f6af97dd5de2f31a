# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI

if TYPE_CHECKING:
    from pyvirt_sdk._api.aio.tree.access import AsyncAccessAPI
    from pyvirt_sdk._api.aio.tree.cluster import AsyncClusterAPI
    from pyvirt_sdk._api.aio.tree.nodes import AsyncNodesAPI
    from pyvirt_sdk._api.aio.tree.pools import AsyncPoolsAPI
    from pyvirt_sdk._api.aio.tree.storage import AsyncStorageAPI
    from pyvirt_sdk._api.aio.tree.version import AsyncVersionAPI


class AsyncAPI(AsyncBaseAPI):
    """``/``."""

    _template = ""

    @property
    def access(self) -> AsyncAccessAPI:
        """``/access``."""
        from pyvirt_sdk._api.aio.tree.access import AsyncAccessAPI

        return AsyncAccessAPI(self._operator, self._ids)

    @property
    def cluster(self) -> AsyncClusterAPI:
        """``/cluster``."""
        from pyvirt_sdk._api.aio.tree.cluster import AsyncClusterAPI

        return AsyncClusterAPI(self._operator, self._ids)

    @property
    def nodes(self) -> AsyncNodesAPI:
        """``/nodes``."""
        from pyvirt_sdk._api.aio.tree.nodes import AsyncNodesAPI

        return AsyncNodesAPI(self._operator, self._ids)

    @property
    def pools(self) -> AsyncPoolsAPI:
        """``/pools``."""
        from pyvirt_sdk._api.aio.tree.pools import AsyncPoolsAPI

        return AsyncPoolsAPI(self._operator, self._ids)

    @property
    def storage(self) -> AsyncStorageAPI:
        """``/storage``."""
        from pyvirt_sdk._api.aio.tree.storage import AsyncStorageAPI

        return AsyncStorageAPI(self._operator, self._ids)

    @property
    def version(self) -> AsyncVersionAPI:
        """``/version``."""
        from pyvirt_sdk._api.aio.tree.version import AsyncVersionAPI

        return AsyncVersionAPI(self._operator, self._ids)
