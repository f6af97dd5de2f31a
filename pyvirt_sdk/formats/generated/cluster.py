# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: cluster."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from pyvirt_sdk.formats.base import PropertyString


class BandwidthLimit(PropertyString):
    """Limits of transfers, in KiB per second.

    As PVE writes it: ``default=100000,restore=50000``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("bwlimit",)

    clone: float | None = None
    default: float | None = None
    migration: float | None = None
    move: float | None = None
    restore: float | None = None


class ClusterLink(PropertyString):
    """An address of a node on the cluster's network.

    As PVE writes it: ``10.0.0.1,priority=10``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.link",)

    address: str
    priority: int | None = None


class ClusterResourceScheduling(PropertyString):
    """How the cluster places guests.

    As PVE writes it: ``ha=static,ha-rebalance-on-start=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.crs",)

    ha: Literal["basic", "static", "dynamic"] | None = None
    ha_auto_rebalance: bool | None = None
    ha_auto_rebalance_hold_duration: float | None = None
    ha_auto_rebalance_margin: float | None = None
    ha_auto_rebalance_method: Literal["bruteforce", "topsis"] | None = None
    ha_auto_rebalance_threshold: float | None = None
    ha_rebalance_on_start: bool | None = None


class HASettings(PropertyString):
    """What becomes of HA guests when a node goes down.

    As PVE writes it: ``shutdown_policy=migrate``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.ha",)

    shutdown_policy: Literal["freeze", "failover", "conditional", "migrate"]


class LogRateLimit(PropertyString):
    """How much a firewall may log.

    As PVE writes it: ``1,burst=10,rate=5/second``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.log_ratelimit",)

    enable: bool
    burst: int | None = None
    rate: str | None = None


class MigrationSettings(PropertyString):
    """How guests migrate.

    As PVE writes it: ``secure,network=10.0.0.0/24``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.migration",)

    type: Literal["secure", "insecure"]
    network: str | None = None


class NextID(PropertyString):
    """The range of ids for new guests.

    As PVE writes it: ``lower=1000,upper=2000``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.next-id",)

    lower: int | None = None
    upper: int | None = None


class NotificationSettings(PropertyString):
    """What the cluster reports.

    As PVE writes it: ``fencing=always``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.notify",)

    fencing: Literal["always", "never"] | None = None
    package_updates: Literal["auto", "always", "never"] | None = None
    replication: Literal["always", "never"] | None = None
    target_fencing: str | None = None
    target_package_updates: str | None = None
    target_replication: str | None = None


class RemoteEndpoint(PropertyString):
    """Another cluster, to migrate to.

    As PVE writes it: ``apitoken=x,host=pve.example.com``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("proxmox-remote",)

    apitoken: str = Field(repr=False)
    host: str
    fingerprint: str | None = None
    port: int | None = None


class ReplicationSettings(PropertyString):
    """How replication transfers.

    As PVE writes it: ``secure,network=10.0.0.0/24``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.replication",)

    type: Literal["secure", "insecure"]
    network: str | None = None


class TagStyle(PropertyString):
    """How tags look.

    As PVE writes it: ``ordering=config,shape=full``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.tag-style",)

    case_sensitive: bool | None = None
    color_map: str | None = None
    ordering: Literal["config", "alphabetical"] | None = None
    shape: Literal["full", "circle", "dense", "none"] | None = None


class UserTagAccess(PropertyString):
    """Which tags users may set.

    As PVE writes it: ``user-allow=list,user-allow-list=dev;prod``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.user-tag-access",)

    user_allow: Literal["none", "list", "existing", "free"] | None = None
    user_allow_list: str | None = None
