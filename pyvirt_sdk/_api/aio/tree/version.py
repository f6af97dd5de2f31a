# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI

if TYPE_CHECKING:
    from pyvirt_sdk.models.generated.version import Version


class AsyncVersionAPI(AsyncBaseAPI):
    """``/version``."""

    _template = "/version"

    async def get(
        self,
    ) -> Version:
        """Read version.

        ``GET /version``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/version
        """
        return await self._send("GET", {})
