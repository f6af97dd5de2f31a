# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002, N803
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/lxc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import LxcMoveVolumeVolume, LxcResizeDisk
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.formats import (
        ContainerDevice,
        ContainerNet,
        Features,
        MountPoint,
        RemoteEndpoint,
        RootFS,
        Startup,
        UnusedVolume,
        VolumeID,
    )
    from pyvirt_sdk.models.generated.nodes_lxc import NodesLxcRow
    from pyvirt_sdk.models.generated.nodes_lxc_config import NodesLxcConfig
    from pyvirt_sdk.models.generated.nodes_lxc_feature import NodesLxcFeature
    from pyvirt_sdk.models.generated.nodes_lxc_firewall import (
        NodesLxcFirewallAliasesRow,
        NodesLxcFirewallIpsetItemRow,
        NodesLxcFirewallIpsetRow,
        NodesLxcFirewallLogRow,
        NodesLxcFirewallOptions,
        NodesLxcFirewallRefsRow,
        NodesLxcFirewallRulesItem,
        NodesLxcFirewallRulesRow,
    )
    from pyvirt_sdk.models.generated.nodes_lxc_interfaces import NodesLxcInterfacesRow
    from pyvirt_sdk.models.generated.nodes_lxc_migrate import NodesLxcMigrate
    from pyvirt_sdk.models.generated.nodes_lxc_mtunnel import NodesLxcMtunnelPost
    from pyvirt_sdk.models.generated.nodes_lxc_mtunnelwebsocket import NodesLxcMtunnelwebsocket
    from pyvirt_sdk.models.generated.nodes_lxc_pending import NodesLxcPendingRow
    from pyvirt_sdk.models.generated.nodes_lxc_rrd import NodesLxcRrd
    from pyvirt_sdk.models.generated.nodes_lxc_snapshot import NodesLxcSnapshotRow
    from pyvirt_sdk.models.generated.nodes_lxc_spiceproxy import NodesLxcSpiceproxyPost
    from pyvirt_sdk.models.generated.nodes_lxc_status import NodesLxcStatusCurrent
    from pyvirt_sdk.models.generated.nodes_lxc_termproxy import NodesLxcTermproxyPost
    from pyvirt_sdk.models.generated.nodes_lxc_vncproxy import NodesLxcVncproxyPost
    from pyvirt_sdk.models.generated.nodes_lxc_vncwebsocket import NodesLxcVncwebsocket
    from pyvirt_sdk.models.rows import Rows

_VMID = Id("vmid", {"format": "pve-vmid", "max": 999999999, "min": 100, "type": "integer"})
_NAME = Id(
    "name",
    {"maxLength": 64, "minLength": 2, "pattern": "[A-Za-z][A-Za-z0-9\\-\\_]+", "type": "string"},
)
_CIDR = Id("cidr", {"format": "IPorCIDRorAlias", "type": "string"})
_POS = Id("pos", {"min": 0, "type": "integer"})
_SNAPNAME = Id("snapname", {"format": "pve-configid", "maxLength": 40, "type": "string"})


class AsyncNodesLxcAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc``."""

    _template = "/nodes/{node}/lxc"

    def __call__(self, vmid: str | int) -> AsyncNodesLxcItemAPI:
        """``/nodes/{node}/lxc/{vmid}``."""
        return AsyncNodesLxcItemAPI(self._operator, self._with(_VMID, vmid))

    async def get(
        self,
    ) -> Rows[NodesLxcRow]:
        """List containers of a node.

        ``GET /nodes/{node}/lxc``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        ostemplate: str,
        vmid: Annotated[int, Field(ge=100, le=999999999)],
        arch: Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"] | None = None,
        bwlimit: Annotated[float, Field(ge=0)] | None = None,
        cmode: Literal["shell", "console", "tty"] | None = None,
        console: bool | None = None,
        cores: Annotated[int, Field(ge=1, le=8192)] | None = None,
        cpulimit: Annotated[float, Field(ge=0, le=8192)] | None = None,
        cpuunits: Annotated[int, Field(ge=0, le=500000)] | None = None,
        debug: bool | None = None,
        description: str | None = None,
        dev: Mapping[int, ContainerDevice | str | Mapping[str, object]] | None = None,
        entrypoint: str | None = None,
        env: str | SecretStr | None = None,
        features: Features | str | Mapping[str, object] | None = None,
        force: bool | None = None,
        ha_managed: bool | None = None,
        hookscript: str | VolumeID | None = None,
        hostname: str | None = None,
        ignore_unpack_errors: bool | None = None,
        lock: Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | None = None,
        memory: Annotated[int, Field(ge=16)] | None = None,
        mp: Mapping[int, MountPoint | str | Mapping[str, object]] | None = None,
        nameserver: str | Sequence[str] | None = None,
        net: Mapping[int, ContainerNet | str | Mapping[str, object]] | None = None,
        onboot: bool | None = None,
        ostype: Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | None = None,
        password: str | SecretStr | None = None,
        pool: str | None = None,
        protection: bool | None = None,
        restore: bool | None = None,
        rootfs: RootFS | str | Mapping[str, object] | None = None,
        searchdomain: str | Sequence[str] | None = None,
        ssh_public_keys: str | SecretStr | None = None,
        start: bool | None = None,
        startup: Startup | str | Mapping[str, object] | None = None,
        storage: str | None = None,
        swap: Annotated[int, Field(ge=0)] | None = None,
        tags: str | Sequence[str] | None = None,
        template: bool | None = None,
        timezone: str | None = None,
        tty: Annotated[int, Field(ge=0, le=6)] | None = None,
        unique: bool | None = None,
        unprivileged: bool | None = None,
        unused: Mapping[int, UnusedVolume | str | Mapping[str, object]] | None = None,
    ) -> AsyncTask[None]:
        """Add to containers of a node.

        ``POST /nodes/{node}/lxc``, starts a task; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc
        """
        return await self._start(
            "POST",
            {
                "ostemplate": ostemplate,
                "vmid": vmid,
                "arch": arch,
                "bwlimit": bwlimit,
                "cmode": cmode,
                "console": console,
                "cores": cores,
                "cpulimit": cpulimit,
                "cpuunits": cpuunits,
                "debug": debug,
                "description": description,
                "dev[n]": dev,
                "entrypoint": entrypoint,
                "env": env,
                "features": features,
                "force": force,
                "ha-managed": ha_managed,
                "hookscript": hookscript,
                "hostname": hostname,
                "ignore-unpack-errors": ignore_unpack_errors,
                "lock": lock,
                "memory": memory,
                "mp[n]": mp,
                "nameserver": nameserver,
                "net[n]": net,
                "onboot": onboot,
                "ostype": ostype,
                "password": password,
                "pool": pool,
                "protection": protection,
                "restore": restore,
                "rootfs": rootfs,
                "searchdomain": searchdomain,
                "ssh-public-keys": ssh_public_keys,
                "start": start,
                "startup": startup,
                "storage": storage,
                "swap": swap,
                "tags": tags,
                "template": template,
                "timezone": timezone,
                "tty": tty,
                "unique": unique,
                "unprivileged": unprivileged,
                "unused[n]": unused,
            },
        )


class AsyncNodesLxcItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}``."""

    _template = "/nodes/{node}/lxc/{vmid}"

    @property
    def clone(self) -> AsyncNodesLxcCloneAPI:
        """``/nodes/{node}/lxc/{vmid}/clone``."""
        return AsyncNodesLxcCloneAPI(self._operator, self._ids)

    @property
    def config(self) -> AsyncNodesLxcConfigAPI:
        """``/nodes/{node}/lxc/{vmid}/config``."""
        return AsyncNodesLxcConfigAPI(self._operator, self._ids)

    @property
    def feature(self) -> AsyncNodesLxcFeatureAPI:
        """``/nodes/{node}/lxc/{vmid}/feature``."""
        return AsyncNodesLxcFeatureAPI(self._operator, self._ids)

    @property
    def firewall(self) -> AsyncNodesLxcFirewallAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall``."""
        return AsyncNodesLxcFirewallAPI(self._operator, self._ids)

    @property
    def interfaces(self) -> AsyncNodesLxcInterfacesAPI:
        """``/nodes/{node}/lxc/{vmid}/interfaces``."""
        return AsyncNodesLxcInterfacesAPI(self._operator, self._ids)

    @property
    def migrate(self) -> AsyncNodesLxcMigrateAPI:
        """``/nodes/{node}/lxc/{vmid}/migrate``."""
        return AsyncNodesLxcMigrateAPI(self._operator, self._ids)

    @property
    def move_volume(self) -> AsyncNodesLxcMoveVolumeAPI:
        """``/nodes/{node}/lxc/{vmid}/move_volume``."""
        return AsyncNodesLxcMoveVolumeAPI(self._operator, self._ids)

    @property
    def mtunnel(self) -> AsyncNodesLxcMtunnelAPI:
        """``/nodes/{node}/lxc/{vmid}/mtunnel``."""
        return AsyncNodesLxcMtunnelAPI(self._operator, self._ids)

    @property
    def mtunnelwebsocket(self) -> AsyncNodesLxcMtunnelwebsocketAPI:
        """``/nodes/{node}/lxc/{vmid}/mtunnelwebsocket``."""
        return AsyncNodesLxcMtunnelwebsocketAPI(self._operator, self._ids)

    @property
    def pending(self) -> AsyncNodesLxcPendingAPI:
        """``/nodes/{node}/lxc/{vmid}/pending``."""
        return AsyncNodesLxcPendingAPI(self._operator, self._ids)

    @property
    def remote_migrate(self) -> AsyncNodesLxcRemoteMigrateAPI:
        """``/nodes/{node}/lxc/{vmid}/remote_migrate``."""
        return AsyncNodesLxcRemoteMigrateAPI(self._operator, self._ids)

    @property
    def resize(self) -> AsyncNodesLxcResizeAPI:
        """``/nodes/{node}/lxc/{vmid}/resize``."""
        return AsyncNodesLxcResizeAPI(self._operator, self._ids)

    @property
    def rrd(self) -> AsyncNodesLxcRrdAPI:
        """``/nodes/{node}/lxc/{vmid}/rrd``."""
        return AsyncNodesLxcRrdAPI(self._operator, self._ids)

    @property
    def rrddata(self) -> AsyncNodesLxcRrddataAPI:
        """``/nodes/{node}/lxc/{vmid}/rrddata``."""
        return AsyncNodesLxcRrddataAPI(self._operator, self._ids)

    @property
    def snapshot(self) -> AsyncNodesLxcSnapshotAPI:
        """``/nodes/{node}/lxc/{vmid}/snapshot``."""
        return AsyncNodesLxcSnapshotAPI(self._operator, self._ids)

    @property
    def spiceproxy(self) -> AsyncNodesLxcSpiceproxyAPI:
        """``/nodes/{node}/lxc/{vmid}/spiceproxy``."""
        return AsyncNodesLxcSpiceproxyAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncNodesLxcStatusAPI:
        """``/nodes/{node}/lxc/{vmid}/status``."""
        return AsyncNodesLxcStatusAPI(self._operator, self._ids)

    @property
    def template(self) -> AsyncNodesLxcTemplateAPI:
        """``/nodes/{node}/lxc/{vmid}/template``."""
        return AsyncNodesLxcTemplateAPI(self._operator, self._ids)

    @property
    def termproxy(self) -> AsyncNodesLxcTermproxyAPI:
        """``/nodes/{node}/lxc/{vmid}/termproxy``."""
        return AsyncNodesLxcTermproxyAPI(self._operator, self._ids)

    @property
    def vncproxy(self) -> AsyncNodesLxcVncproxyAPI:
        """``/nodes/{node}/lxc/{vmid}/vncproxy``."""
        return AsyncNodesLxcVncproxyAPI(self._operator, self._ids)

    @property
    def vncwebsocket(self) -> AsyncNodesLxcVncwebsocketAPI:
        """``/nodes/{node}/lxc/{vmid}/vncwebsocket``."""
        return AsyncNodesLxcVncwebsocketAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a container.

        ``GET /nodes/{node}/lxc/{vmid}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        destroy_unreferenced_disks: bool | None = None,
        force: bool | None = None,
        purge: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a container.

        ``DELETE /nodes/{node}/lxc/{vmid}``, starts a task; needs VM.Allocate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}
        """
        return await self._start(
            "DELETE",
            {
                "destroy-unreferenced-disks": destroy_unreferenced_disks,
                "force": force,
                "purge": purge,
            },
        )


class AsyncNodesLxcCloneAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/clone``."""

    _template = "/nodes/{node}/lxc/{vmid}/clone"

    async def post(
        self,
        *,
        newid: Annotated[int, Field(ge=100, le=999999999)],
        bwlimit: Annotated[float, Field(ge=0)] | None = None,
        description: str | None = None,
        full: bool | None = None,
        hostname: str | None = None,
        pool: str | None = None,
        snapname: str | None = None,
        storage: str | None = None,
        target: str | None = None,
    ) -> AsyncTask[None]:
        """Clone (a container).

        ``POST /nodes/{node}/lxc/{vmid}/clone``, starts a task; needs VM.Clone on /vms/{vmid} and
        (VM.Allocate on /vms/{newid} or VM.Allocate on /pool/{pool} where `pool` is given); the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/clone
        """
        return await self._start(
            "POST",
            {
                "newid": newid,
                "bwlimit": bwlimit,
                "description": description,
                "full": full,
                "hostname": hostname,
                "pool": pool,
                "snapname": snapname,
                "storage": storage,
                "target": target,
            },
        )


class AsyncNodesLxcConfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/config``."""

    _template = "/nodes/{node}/lxc/{vmid}/config"

    async def get(
        self,
        *,
        current: bool | None = None,
        snapshot: str | None = None,
    ) -> NodesLxcConfig:
        """Read config of a container.

        ``GET /nodes/{node}/lxc/{vmid}/config``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config
        """
        return await self._send("GET", {"current": current, "snapshot": snapshot})

    async def put(
        self,
        *,
        arch: Literal["amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"] | None = None,
        cmode: Literal["shell", "console", "tty"] | None = None,
        console: bool | None = None,
        cores: Annotated[int, Field(ge=1, le=8192)] | None = None,
        cpulimit: Annotated[float, Field(ge=0, le=8192)] | None = None,
        cpuunits: Annotated[int, Field(ge=0, le=500000)] | None = None,
        debug: bool | None = None,
        delete: str | Sequence[str] | None = None,
        description: str | None = None,
        dev: Mapping[int, ContainerDevice | str | Mapping[str, object]] | None = None,
        digest: str | None = None,
        entrypoint: str | None = None,
        env: str | SecretStr | None = None,
        features: Features | str | Mapping[str, object] | None = None,
        hookscript: str | VolumeID | None = None,
        hostname: str | None = None,
        lock: Literal[
            "backup",
            "create",
            "destroyed",
            "disk",
            "fstrim",
            "migrate",
            "mounted",
            "rollback",
            "snapshot",
            "snapshot-delete",
        ]
        | None = None,
        memory: Annotated[int, Field(ge=16)] | None = None,
        mp: Mapping[int, MountPoint | str | Mapping[str, object]] | None = None,
        nameserver: str | Sequence[str] | None = None,
        net: Mapping[int, ContainerNet | str | Mapping[str, object]] | None = None,
        onboot: bool | None = None,
        ostype: Literal[
            "debian",
            "devuan",
            "ubuntu",
            "centos",
            "fedora",
            "opensuse",
            "archlinux",
            "alpine",
            "gentoo",
            "nixos",
            "unmanaged",
        ]
        | None = None,
        protection: bool | None = None,
        revert: str | Sequence[str] | None = None,
        rootfs: RootFS | str | Mapping[str, object] | None = None,
        searchdomain: str | Sequence[str] | None = None,
        startup: Startup | str | Mapping[str, object] | None = None,
        swap: Annotated[int, Field(ge=0)] | None = None,
        tags: str | Sequence[str] | None = None,
        template: bool | None = None,
        timezone: str | None = None,
        tty: Annotated[int, Field(ge=0, le=6)] | None = None,
        unprivileged: bool | None = None,
        unused: Mapping[int, UnusedVolume | str | Mapping[str, object]] | None = None,
    ) -> None:
        """Change config of a container.

        ``PUT /nodes/{node}/lxc/{vmid}/config``; needs VM.Config.Disk or VM.Config.CPU or
        VM.Config.Memory or VM.Config.Network or VM.Config.Options on /vms/{vmid}; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/config
        """
        return await self._send(
            "PUT",
            {
                "arch": arch,
                "cmode": cmode,
                "console": console,
                "cores": cores,
                "cpulimit": cpulimit,
                "cpuunits": cpuunits,
                "debug": debug,
                "delete": delete,
                "description": description,
                "dev[n]": dev,
                "digest": digest,
                "entrypoint": entrypoint,
                "env": env,
                "features": features,
                "hookscript": hookscript,
                "hostname": hostname,
                "lock": lock,
                "memory": memory,
                "mp[n]": mp,
                "nameserver": nameserver,
                "net[n]": net,
                "onboot": onboot,
                "ostype": ostype,
                "protection": protection,
                "revert": revert,
                "rootfs": rootfs,
                "searchdomain": searchdomain,
                "startup": startup,
                "swap": swap,
                "tags": tags,
                "template": template,
                "timezone": timezone,
                "tty": tty,
                "unprivileged": unprivileged,
                "unused[n]": unused,
            },
        )


class AsyncNodesLxcFeatureAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/feature``."""

    _template = "/nodes/{node}/lxc/{vmid}/feature"

    async def get(
        self,
        *,
        feature: Literal["snapshot", "clone", "copy"],
        snapname: str | None = None,
    ) -> NodesLxcFeature:
        """Read feature of a container.

        ``GET /nodes/{node}/lxc/{vmid}/feature``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/feature
        """
        return await self._send("GET", {"feature": feature, "snapname": snapname})


class AsyncNodesLxcFirewallAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall"

    @property
    def aliases(self) -> AsyncNodesLxcFirewallAliasesAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/aliases``."""
        return AsyncNodesLxcFirewallAliasesAPI(self._operator, self._ids)

    @property
    def ipset(self) -> AsyncNodesLxcFirewallIpsetAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/ipset``."""
        return AsyncNodesLxcFirewallIpsetAPI(self._operator, self._ids)

    @property
    def log(self) -> AsyncNodesLxcFirewallLogAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/log``."""
        return AsyncNodesLxcFirewallLogAPI(self._operator, self._ids)

    @property
    def options(self) -> AsyncNodesLxcFirewallOptionsAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/options``."""
        return AsyncNodesLxcFirewallOptionsAPI(self._operator, self._ids)

    @property
    def refs(self) -> AsyncNodesLxcFirewallRefsAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/refs``."""
        return AsyncNodesLxcFirewallRefsAPI(self._operator, self._ids)

    @property
    def rules(self) -> AsyncNodesLxcFirewallRulesAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/rules``."""
        return AsyncNodesLxcFirewallRulesAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below firewall of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall
        """
        return await self._send("GET", {})


class AsyncNodesLxcFirewallAliasesAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/aliases``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/aliases"

    def __call__(self, name: str | int) -> AsyncNodesLxcFirewallAliasesItemAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}``."""
        return AsyncNodesLxcFirewallAliasesItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesLxcFirewallAliasesRow]:
        """List firewall aliases of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/aliases``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        cidr: str,
        name: str,
        comment: str | None = None,
    ) -> None:
        """Add to firewall aliases of a container.

        ``POST /nodes/{node}/lxc/{vmid}/firewall/aliases``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases
        """
        return await self._send("POST", {"cidr": cidr, "name": name, "comment": comment})


class AsyncNodesLxcFirewallAliasesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read an alias.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Change an alias.

        ``PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
        """
        return await self._send(
            "PUT", {"cidr": cidr, "comment": comment, "digest": digest, "rename": rename}
        )

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an alias.

        ``DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesLxcFirewallIpsetAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/ipset``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/ipset"

    def __call__(self, name: str | int) -> AsyncNodesLxcFirewallIpsetItemAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}``."""
        return AsyncNodesLxcFirewallIpsetItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[NodesLxcFirewallIpsetRow]:
        """List firewall IP sets of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/ipset``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Add to firewall IP sets of a container.

        ``POST /nodes/{node}/lxc/{vmid}/firewall/ipset``; needs VM.Config.Network on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset
        """
        return await self._send(
            "POST", {"name": name, "comment": comment, "digest": digest, "rename": rename}
        )


class AsyncNodesLxcFirewallIpsetItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"

    def __call__(self, cidr: str | int) -> AsyncNodesLxcFirewallIpsetItemItemAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}``."""
        return AsyncNodesLxcFirewallIpsetItemItemAPI(self._operator, self._with(_CIDR, cidr))

    async def get(
        self,
    ) -> Rows[NodesLxcFirewallIpsetItemRow]:
        """List an IP set.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Create IP (an IP set).

        ``POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
        """
        return await self._send("POST", {"cidr": cidr, "comment": comment, "nomatch": nomatch})

    async def delete(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Remove an IP set.

        ``DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}
        """
        return await self._send("DELETE", {"force": force})


class AsyncNodesLxcFirewallIpsetItemItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read an entry.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Audit on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        digest: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("PUT", {"comment": comment, "digest": digest, "nomatch": nomatch})

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}``; needs VM.Config.Network
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesLxcFirewallLogAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/log``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/log"

    async def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        since: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
        until: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesLxcFirewallLogRow]:
        """List firewall log of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/log``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/log
        """
        return await self._send(
            "GET", {"limit": limit, "since": since, "start": start, "until": until}
        )


class AsyncNodesLxcFirewallOptionsAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/options``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/options"

    async def get(
        self,
    ) -> NodesLxcFirewallOptions:
        """Read firewall options of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/options``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        dhcp: bool | None = None,
        digest: str | None = None,
        enable: bool | None = None,
        ipfilter: bool | None = None,
        log_level_in: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        log_level_out: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        macfilter: bool | None = None,
        ndp: bool | None = None,
        policy_in: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
        policy_out: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
        radv: bool | None = None,
    ) -> None:
        """Change firewall options of a container.

        ``PUT /nodes/{node}/lxc/{vmid}/firewall/options``; needs VM.Config.Network on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/options
        """
        return await self._send(
            "PUT",
            {
                "delete": delete,
                "dhcp": dhcp,
                "digest": digest,
                "enable": enable,
                "ipfilter": ipfilter,
                "log_level_in": log_level_in,
                "log_level_out": log_level_out,
                "macfilter": macfilter,
                "ndp": ndp,
                "policy_in": policy_in,
                "policy_out": policy_out,
                "radv": radv,
            },
        )


class AsyncNodesLxcFirewallRefsAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/refs``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/refs"

    async def get(
        self,
        *,
        type: Literal["alias", "ipset"] | None = None,
    ) -> Rows[NodesLxcFirewallRefsRow]:
        """List firewall refs of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/refs``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/refs
        """
        return await self._send("GET", {"type": type})


class AsyncNodesLxcFirewallRulesAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/rules``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/rules"

    def __call__(self, pos: str | int) -> AsyncNodesLxcFirewallRulesItemAPI:
        """``/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}``."""
        return AsyncNodesLxcFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    async def get(
        self,
    ) -> Rows[NodesLxcFirewallRulesRow]:
        """List firewall rules of a container.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/rules``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        action: str,
        type: Literal["in", "out", "forward", "group"],
        comment: str | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        pos: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
    ) -> None:
        """Add to firewall rules of a container.

        ``POST /nodes/{node}/lxc/{vmid}/firewall/rules``; needs VM.Config.Network on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules
        """
        return await self._send(
            "POST",
            {
                "action": action,
                "type": type,
                "comment": comment,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "pos": pos,
                "proto": proto,
                "source": source,
                "sport": sport,
            },
        )


class AsyncNodesLxcFirewallRulesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}``."""

    _template = "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"

    async def get(
        self,
    ) -> NodesLxcFirewallRulesItem:
        """Read a rule.

        ``GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        action: str | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        moveto: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
        type: Literal["in", "out", "forward", "group"] | None = None,
    ) -> None:
        """Change a rule.

        ``PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
        """
        return await self._send(
            "PUT",
            {
                "action": action,
                "comment": comment,
                "delete": delete,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "moveto": moveto,
                "proto": proto,
                "source": source,
                "sport": sport,
                "type": type,
            },
        )

    async def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove a rule.

        ``DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}``; needs VM.Config.Network on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}
        """
        return await self._send("DELETE", {"digest": digest})


class AsyncNodesLxcInterfacesAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/interfaces``."""

    _template = "/nodes/{node}/lxc/{vmid}/interfaces"

    async def get(
        self,
    ) -> Rows[NodesLxcInterfacesRow] | None:
        """Read interfaces of a container.

        ``GET /nodes/{node}/lxc/{vmid}/interfaces``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/interfaces
        """
        return await self._send("GET", {})


class AsyncNodesLxcMigrateAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/migrate``."""

    _template = "/nodes/{node}/lxc/{vmid}/migrate"

    async def get(
        self,
        *,
        target: str | None = None,
    ) -> NodesLxcMigrate:
        """Read migrate of a container.

        ``GET /nodes/{node}/lxc/{vmid}/migrate``; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate
        """
        return await self._send("GET", {"target": target})

    async def post(
        self,
        *,
        target: str,
        bwlimit: Annotated[float, Field(ge=0)] | None = None,
        online: bool | None = None,
        restart: bool | None = None,
        target_storage: str | Sequence[str] | None = None,
        timeout: int | None = None,
    ) -> AsyncTask[None]:
        """Migrate (a container).

        ``POST /nodes/{node}/lxc/{vmid}/migrate``, starts a task; needs VM.Migrate on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/migrate
        """
        return await self._start(
            "POST",
            {
                "target": target,
                "bwlimit": bwlimit,
                "online": online,
                "restart": restart,
                "target-storage": target_storage,
                "timeout": timeout,
            },
        )


class AsyncNodesLxcMoveVolumeAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/move_volume``."""

    _template = "/nodes/{node}/lxc/{vmid}/move_volume"

    async def post(
        self,
        *,
        volume: LxcMoveVolumeVolume,
        bwlimit: Annotated[float, Field(ge=0)] | None = None,
        delete: bool | None = None,
        digest: str | None = None,
        storage: str | None = None,
        target_digest: str | None = None,
        target_vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
        target_volume: LxcMoveVolumeVolume | None = None,
    ) -> AsyncTask[None]:
        """Move volume (a container).

        ``POST /nodes/{node}/lxc/{vmid}/move_volume``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/move_volume
        """
        return await self._start(
            "POST",
            {
                "volume": volume,
                "bwlimit": bwlimit,
                "delete": delete,
                "digest": digest,
                "storage": storage,
                "target-digest": target_digest,
                "target-vmid": target_vmid,
                "target-volume": target_volume,
            },
        )


class AsyncNodesLxcMtunnelAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/mtunnel``."""

    _template = "/nodes/{node}/lxc/{vmid}/mtunnel"

    async def post(
        self,
        *,
        bridges: str | Sequence[str] | None = None,
        storages: str | Sequence[str] | None = None,
    ) -> NodesLxcMtunnelPost:
        """Mtunnel (a container).

        ``POST /nodes/{node}/lxc/{vmid}/mtunnel``; needs VM.Allocate on /vms/{vmid} and
        Sys.Incoming on /; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnel
        """
        return await self._send("POST", {"bridges": bridges, "storages": storages})


class AsyncNodesLxcMtunnelwebsocketAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/mtunnelwebsocket``."""

    _template = "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket"

    async def get(
        self,
        *,
        socket: str,
        ticket: str | SecretStr,
    ) -> NodesLxcMtunnelwebsocket:
        """Read mtunnelwebsocket of a container.

        ``GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket``; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/mtunnelwebsocket
        """
        return await self._send("GET", {"socket": socket, "ticket": ticket})


class AsyncNodesLxcPendingAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/pending``."""

    _template = "/nodes/{node}/lxc/{vmid}/pending"

    async def get(
        self,
    ) -> Rows[NodesLxcPendingRow]:
        """List pending of a container.

        ``GET /nodes/{node}/lxc/{vmid}/pending``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/pending
        """
        return await self._send("GET", {})


class AsyncNodesLxcRemoteMigrateAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/remote_migrate``."""

    _template = "/nodes/{node}/lxc/{vmid}/remote_migrate"

    async def post(
        self,
        *,
        target_bridge: str | Sequence[str],
        target_endpoint: RemoteEndpoint | str | Mapping[str, object],
        target_storage: str | Sequence[str],
        bwlimit: Annotated[float, Field(ge=0)] | None = None,
        delete: bool | None = None,
        online: bool | None = None,
        restart: bool | None = None,
        target_vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
        timeout: int | None = None,
    ) -> AsyncTask[None]:
        """Remote migrate (a container).

        ``POST /nodes/{node}/lxc/{vmid}/remote_migrate``, starts a task; needs VM.Migrate on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/remote_migrate
        """
        return await self._start(
            "POST",
            {
                "target-bridge": target_bridge,
                "target-endpoint": target_endpoint,
                "target-storage": target_storage,
                "bwlimit": bwlimit,
                "delete": delete,
                "online": online,
                "restart": restart,
                "target-vmid": target_vmid,
                "timeout": timeout,
            },
        )


class AsyncNodesLxcResizeAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/resize``."""

    _template = "/nodes/{node}/lxc/{vmid}/resize"

    async def put(
        self,
        *,
        disk: LxcResizeDisk,
        size: str,
        digest: str | None = None,
    ) -> AsyncTask[None]:
        """Resize VM (a container).

        ``PUT /nodes/{node}/lxc/{vmid}/resize``, starts a task; needs VM.Config.Disk on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/resize
        """
        return await self._start("PUT", {"disk": disk, "size": size, "digest": digest})


class AsyncNodesLxcRrdAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/rrd``."""

    _template = "/nodes/{node}/lxc/{vmid}/rrd"

    async def get(
        self,
        *,
        ds: str | Sequence[str],
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> NodesLxcRrd:
        """Read RRD of a container.

        ``GET /nodes/{node}/lxc/{vmid}/rrd``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrd
        """
        return await self._send("GET", {"ds": ds, "timeframe": timeframe, "cf": cf})


class AsyncNodesLxcRrddataAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/rrddata``."""

    _template = "/nodes/{node}/lxc/{vmid}/rrddata"

    async def get(
        self,
        *,
        timeframe: Literal["hour", "day", "week", "month", "year"],
        cf: Literal["AVERAGE", "MAX"] | None = None,
    ) -> list[Any]:
        """List rrddata of a container.

        ``GET /nodes/{node}/lxc/{vmid}/rrddata``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/rrddata
        """
        return await self._send("GET", {"timeframe": timeframe, "cf": cf})


class AsyncNodesLxcSnapshotAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/snapshot``."""

    _template = "/nodes/{node}/lxc/{vmid}/snapshot"

    def __call__(self, snapname: str | int) -> AsyncNodesLxcSnapshotItemAPI:
        """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}``."""
        return AsyncNodesLxcSnapshotItemAPI(self._operator, self._with(_SNAPNAME, snapname))

    async def get(
        self,
    ) -> Rows[NodesLxcSnapshotRow]:
        """List snapshot of a container.

        ``GET /nodes/{node}/lxc/{vmid}/snapshot``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        snapname: str,
        description: str | None = None,
    ) -> AsyncTask[None]:
        """Add to snapshot of a container.

        ``POST /nodes/{node}/lxc/{vmid}/snapshot``, starts a task; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot
        """
        return await self._start("POST", {"snapname": snapname, "description": description})


class AsyncNodesLxcSnapshotItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}``."""

    _template = "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}"

    @property
    def config(self) -> AsyncNodesLxcSnapshotConfigAPI:
        """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config``."""
        return AsyncNodesLxcSnapshotConfigAPI(self._operator, self._ids)

    @property
    def rollback(self) -> AsyncNodesLxcSnapshotRollbackAPI:
        """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback``."""
        return AsyncNodesLxcSnapshotRollbackAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a snapshot.

        ``GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}
        """
        return await self._send("GET", {})

    async def delete(
        self,
        *,
        force: bool | None = None,
    ) -> AsyncTask[None]:
        """Remove a snapshot.

        ``DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}``, starts a task; needs VM.Snapshot
        on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}
        """
        return await self._start("DELETE", {"force": force})


class AsyncNodesLxcSnapshotConfigAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config``."""

    _template = "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"

    async def get(
        self,
    ) -> dict[str, Any]:
        """Read config of a snapshot.

        ``GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot or
        VM.Snapshot.Rollback or VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        description: str | None = None,
    ) -> None:
        """Change config of a snapshot.

        ``PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config``; needs VM.Snapshot on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config
        """
        return await self._send("PUT", {"description": description})


class AsyncNodesLxcSnapshotRollbackAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback``."""

    _template = "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback"

    async def post(
        self,
        *,
        start: bool | None = None,
    ) -> AsyncTask[None]:
        """Rollback (a snapshot).

        ``POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback``, starts a task; needs
        VM.Snapshot or VM.Snapshot.Rollback on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback
        """
        return await self._start("POST", {"start": start})


class AsyncNodesLxcSpiceproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/spiceproxy``."""

    _template = "/nodes/{node}/lxc/{vmid}/spiceproxy"

    async def post(
        self,
        *,
        proxy: str | None = None,
    ) -> NodesLxcSpiceproxyPost:
        """Spiceproxy (a container).

        ``POST /nodes/{node}/lxc/{vmid}/spiceproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/spiceproxy
        """
        return await self._send("POST", {"proxy": proxy})


class AsyncNodesLxcStatusAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status``."""

    _template = "/nodes/{node}/lxc/{vmid}/status"

    @property
    def current(self) -> AsyncNodesLxcStatusCurrentAPI:
        """``/nodes/{node}/lxc/{vmid}/status/current``."""
        return AsyncNodesLxcStatusCurrentAPI(self._operator, self._ids)

    @property
    def reboot(self) -> AsyncNodesLxcStatusRebootAPI:
        """``/nodes/{node}/lxc/{vmid}/status/reboot``."""
        return AsyncNodesLxcStatusRebootAPI(self._operator, self._ids)

    @property
    def resume(self) -> AsyncNodesLxcStatusResumeAPI:
        """``/nodes/{node}/lxc/{vmid}/status/resume``."""
        return AsyncNodesLxcStatusResumeAPI(self._operator, self._ids)

    @property
    def shutdown(self) -> AsyncNodesLxcStatusShutdownAPI:
        """``/nodes/{node}/lxc/{vmid}/status/shutdown``."""
        return AsyncNodesLxcStatusShutdownAPI(self._operator, self._ids)

    @property
    def start(self) -> AsyncNodesLxcStatusStartAPI:
        """``/nodes/{node}/lxc/{vmid}/status/start``."""
        return AsyncNodesLxcStatusStartAPI(self._operator, self._ids)

    @property
    def stop(self) -> AsyncNodesLxcStatusStopAPI:
        """``/nodes/{node}/lxc/{vmid}/status/stop``."""
        return AsyncNodesLxcStatusStopAPI(self._operator, self._ids)

    @property
    def suspend(self) -> AsyncNodesLxcStatusSuspendAPI:
        """``/nodes/{node}/lxc/{vmid}/status/suspend``."""
        return AsyncNodesLxcStatusSuspendAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below status of a container.

        ``GET /nodes/{node}/lxc/{vmid}/status``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status
        """
        return await self._send("GET", {})


class AsyncNodesLxcStatusCurrentAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/current``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/current"

    async def get(
        self,
    ) -> NodesLxcStatusCurrent:
        """Read status current of a container.

        ``GET /nodes/{node}/lxc/{vmid}/status/current``; needs VM.Audit on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/current
        """
        return await self._send("GET", {})


class AsyncNodesLxcStatusRebootAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/reboot``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/reboot"

    async def post(
        self,
        *,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Reboot (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/reboot``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/reboot
        """
        return await self._start("POST", {"timeout": timeout})


class AsyncNodesLxcStatusResumeAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/resume``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/resume"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Resume (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/resume``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/resume
        """
        return await self._start("POST", {})


class AsyncNodesLxcStatusShutdownAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/shutdown``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/shutdown"

    async def post(
        self,
        *,
        forceStop: bool | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
    ) -> AsyncTask[None]:
        """Shutdown (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/shutdown``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/shutdown
        """
        return await self._start("POST", {"forceStop": forceStop, "timeout": timeout})


class AsyncNodesLxcStatusStartAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/start``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/start"

    async def post(
        self,
        *,
        debug: bool | None = None,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Start (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/start``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/start
        """
        return await self._start("POST", {"debug": debug, "skiplock": skiplock})


class AsyncNodesLxcStatusStopAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/stop``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/stop"

    async def post(
        self,
        *,
        overrule_shutdown: bool | None = None,
        skiplock: bool | None = None,
    ) -> AsyncTask[None]:
        """Stop (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/stop``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/stop
        """
        return await self._start(
            "POST", {"overrule-shutdown": overrule_shutdown, "skiplock": skiplock}
        )


class AsyncNodesLxcStatusSuspendAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/status/suspend``."""

    _template = "/nodes/{node}/lxc/{vmid}/status/suspend"

    async def post(
        self,
    ) -> AsyncTask[None]:
        """Suspend (a container).

        ``POST /nodes/{node}/lxc/{vmid}/status/suspend``, starts a task; needs VM.PowerMgmt on
        /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/status/suspend
        """
        return await self._start("POST", {})


class AsyncNodesLxcTemplateAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/template``."""

    _template = "/nodes/{node}/lxc/{vmid}/template"

    async def post(
        self,
    ) -> None:
        """Template (a container).

        ``POST /nodes/{node}/lxc/{vmid}/template``; needs VM.Allocate on /vms/{vmid}; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/template
        """
        return await self._send("POST", {})


class AsyncNodesLxcTermproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/termproxy``."""

    _template = "/nodes/{node}/lxc/{vmid}/termproxy"

    async def post(
        self,
    ) -> NodesLxcTermproxyPost:
        """Termproxy (a container).

        ``POST /nodes/{node}/lxc/{vmid}/termproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/termproxy
        """
        return await self._send("POST", {})


class AsyncNodesLxcVncproxyAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/vncproxy``."""

    _template = "/nodes/{node}/lxc/{vmid}/vncproxy"

    async def post(
        self,
        *,
        height: Annotated[int, Field(ge=16, le=2160)] | None = None,
        websocket: bool | None = None,
        width: Annotated[int, Field(ge=16, le=4096)] | None = None,
    ) -> NodesLxcVncproxyPost:
        """Vncproxy (a container).

        ``POST /nodes/{node}/lxc/{vmid}/vncproxy``; needs VM.Console on /vms/{vmid}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncproxy
        """
        return await self._send("POST", {"height": height, "websocket": websocket, "width": width})


class AsyncNodesLxcVncwebsocketAPI(AsyncBaseAPI):
    """``/nodes/{node}/lxc/{vmid}/vncwebsocket``."""

    _template = "/nodes/{node}/lxc/{vmid}/vncwebsocket"

    async def get(
        self,
        *,
        port: Annotated[int, Field(ge=5900, le=5999)],
        vncticket: str | SecretStr,
    ) -> NodesLxcVncwebsocket:
        """Read vncwebsocket of a container.

        ``GET /nodes/{node}/lxc/{vmid}/vncwebsocket``; needs VM.Console on /vms/{vmid}; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/lxc/{vmid}/vncwebsocket
        """
        return await self._send("GET", {"port": port, "vncticket": vncticket})
