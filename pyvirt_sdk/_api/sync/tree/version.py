# Made from pyvirt_sdk/_api/aio/tree/version.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from pyvirt_sdk.models.generated.version import Version


class VersionAPI(BaseAPI):
    """``/version``."""

    _template = "/version"

    def get(
        self,
    ) -> Version:
        """Read version.

        ``GET /version``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/version
        """
        return self._send("GET", {})
