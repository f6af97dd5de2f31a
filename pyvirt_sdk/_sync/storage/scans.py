# Made from pyvirt_sdk/_aio/storage/scans.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Looking for storage: on a node itself, and on servers that it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from pydantic import SecretStr

    from pyvirt_sdk.models.generated import nodes_scan

M = TypeVar("M", bound=PVEModel)


class Scan:
    """What a node finds that can be made a storage.

    >>> for export in pve.nodes("pve1").scan.nfs("192.0.2.4"):     # doctest: +SKIP
    ...     print(export.path, export.options)
    /srv/pve *
    """

    def __init__(self, caller: Caller, node: str) -> None:
        self._caller = caller
        self._node = node

    def nfs(self, server: str) -> Rows[nodes_scan.NodesScanNfsRow]:
        """What an NFS server exports (GET /nodes/{node}/scan/nfs)."""
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanNfsRow

        return self._rows("nfs", NodesScanNfsRow, server=server)

    def cifs(
        self,
        server: str,
        *,
        username: str | None = None,
        password: str | SecretStr | None = None,
        domain: str | None = None,
    ) -> Rows[nodes_scan.NodesScanCifsRow]:
        """The shares of a Windows or Samba server (GET /nodes/{node}/scan/cifs).

        The password goes with the request's address, as this operation has it: the node may log it.
        """
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanCifsRow

        given = {"server": server, "username": username, "password": password, "domain": domain}
        return self._rows("cifs", NodesScanCifsRow, **given)

    def iscsi(self, portal: str) -> Rows[nodes_scan.NodesScanIscsiRow]:
        """The targets of an iSCSI portal, ``host`` or ``host:port`` (GET /nodes/{node}/scan/iscsi).

        There are none where nobody answers.
        """
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanIscsiRow

        return self._rows("iscsi", NodesScanIscsiRow, portal=portal)

    def lvm(self) -> Rows[nodes_scan.NodesScanLvmRow]:
        """The volume groups of the node (GET /nodes/{node}/scan/lvm)."""
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanLvmRow

        return self._rows("lvm", NodesScanLvmRow)

    def lvmthin(self, vg: str) -> Rows[nodes_scan.NodesScanLvmthinRow]:
        """The thin pools of a volume group (GET /nodes/{node}/scan/lvmthin)."""
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanLvmthinRow

        return self._rows("lvmthin", NodesScanLvmthinRow, vg=vg)

    def zfs(self) -> Rows[nodes_scan.NodesScanZfsRow]:
        """The ZFS pools of the node (GET /nodes/{node}/scan/zfs)."""
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanZfsRow

        return self._rows("zfs", NodesScanZfsRow)

    def pbs(
        self,
        server: str,
        *,
        username: str,
        password: str | SecretStr,
        fingerprint: str | None = None,
        port: int | None = None,
    ) -> Rows[nodes_scan.NodesScanPbsRow]:
        """The datastores of a Proxmox Backup Server (GET /nodes/{node}/scan/pbs).

        The password goes with the request's address, as this operation has it: the node may log it.
        """
        from pyvirt_sdk.models.generated.nodes_scan import NodesScanPbsRow

        given = {"server": server, "username": username, "password": password, "port": port}
        return self._rows("pbs", NodesScanPbsRow, fingerprint=fingerprint, **given)

    def _rows(self, kind: str, model: type[M], **given: Any) -> Rows[M]:
        path = join("nodes", self._node, "scan", kind)
        return Rows(self._caller.call("GET", path, **given), model.read)
