# Made from pyvirt_sdk/_api/aio/tree/root.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: root."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from pyvirt_sdk._api.sync.tree.access import AccessAPI
    from pyvirt_sdk._api.sync.tree.cluster import ClusterAPI
    from pyvirt_sdk._api.sync.tree.nodes import NodesAPI
    from pyvirt_sdk._api.sync.tree.pools import PoolsAPI
    from pyvirt_sdk._api.sync.tree.storage import StorageAPI
    from pyvirt_sdk._api.sync.tree.version import VersionAPI


class API(BaseAPI):
    """``/``."""

    _template = ""

    @property
    def access(self) -> AccessAPI:
        """``/access``."""
        from pyvirt_sdk._api.sync.tree.access import AccessAPI

        return AccessAPI(self._operator, self._ids)

    @property
    def cluster(self) -> ClusterAPI:
        """``/cluster``."""
        from pyvirt_sdk._api.sync.tree.cluster import ClusterAPI

        return ClusterAPI(self._operator, self._ids)

    @property
    def nodes(self) -> NodesAPI:
        """``/nodes``."""
        from pyvirt_sdk._api.sync.tree.nodes import NodesAPI

        return NodesAPI(self._operator, self._ids)

    @property
    def pools(self) -> PoolsAPI:
        """``/pools``."""
        from pyvirt_sdk._api.sync.tree.pools import PoolsAPI

        return PoolsAPI(self._operator, self._ids)

    @property
    def storage(self) -> StorageAPI:
        """``/storage``."""
        from pyvirt_sdk._api.sync.tree.storage import StorageAPI

        return StorageAPI(self._operator, self._ids)

    @property
    def version(self) -> VersionAPI:
        """``/version``."""
        from pyvirt_sdk._api.sync.tree.version import VersionAPI

        return VersionAPI(self._operator, self._ids)
