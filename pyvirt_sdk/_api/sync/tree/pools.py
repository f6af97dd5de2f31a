# Made from pyvirt_sdk/_api/aio/tree/pools.py by tools/convert.py: edit that file, then run `make
# sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pyvirt_sdk.models.generated.pools import PoolsItem, PoolsRow
    from pyvirt_sdk.models.rows import Rows

_POOLID = Id("poolid", {"format": "pve-poolid", "type": "string"})


class PoolsAPI(BaseAPI):
    """``/pools``."""

    _template = "/pools"

    def __call__(self, poolid: str | int) -> PoolsItemAPI:
        """``/pools/{poolid}``."""
        return PoolsItemAPI(self._operator, self._with(_POOLID, poolid))

    def get(
        self,
        *,
        poolid: str | None = None,
        type: Literal["qemu", "lxc", "storage"] | None = None,
    ) -> Rows[PoolsRow]:
        """List pools.

        ``GET /pools``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools
        """
        return self._send("GET", {"poolid": poolid, "type": type})

    def post(
        self,
        *,
        poolid: str,
        comment: str | None = None,
    ) -> None:
        """Add to pools.

        ``POST /pools``; needs Pool.Allocate on /pool/{poolid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools
        """
        return self._send("POST", {"poolid": poolid, "comment": comment})

    def put(
        self,
        *,
        poolid: str,
        allow_move: bool | None = None,
        comment: str | None = None,
        delete: bool | None = None,
        storage: str | Sequence[str] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> None:
        """Change pools.

        ``PUT /pools``; needs Pool.Allocate on /pool/{poolid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools
        """
        return self._send(
            "PUT",
            {
                "poolid": poolid,
                "allow-move": allow_move,
                "comment": comment,
                "delete": delete,
                "storage": storage,
                "vms": vms,
            },
        )

    def delete(
        self,
        *,
        poolid: str,
    ) -> None:
        """Remove pools.

        ``DELETE /pools``; needs Pool.Allocate on /pool/{poolid}; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools
        """
        return self._send("DELETE", {"poolid": poolid})


class PoolsItemAPI(BaseAPI):
    """``/pools/{poolid}``."""

    _template = "/pools/{poolid}"

    def get(
        self,
        *,
        type: Literal["qemu", "lxc", "storage"] | None = None,
    ) -> PoolsItem:
        """Read a pool.

        ``GET /pools/{poolid}``; needs Pool.Audit on /pool/{poolid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
        """
        return self._send("GET", {"type": type})

    def put(
        self,
        *,
        allow_move: bool | None = None,
        comment: str | None = None,
        delete: bool | None = None,
        storage: str | Sequence[str] | None = None,
        vms: int | str | Sequence[int | str] | None = None,
    ) -> None:
        """Change a pool.

        ``PUT /pools/{poolid}``; needs Pool.Allocate on /pool/{poolid}; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
        """
        return self._send(
            "PUT",
            {
                "allow-move": allow_move,
                "comment": comment,
                "delete": delete,
                "storage": storage,
                "vms": vms,
            },
        )

    def delete(
        self,
    ) -> None:
        """Remove a pool.

        ``DELETE /pools/{poolid}``; needs Pool.Allocate on /pool/{poolid}; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/pools/{poolid}
        """
        return self._send("DELETE", {})
