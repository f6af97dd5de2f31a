"""Settings that all nodes share: jobs, mappings, metrics servers, notifications."""

from __future__ import annotations

import collections.abc
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk.models.cluster import (
    EndpointData,
    MappingData,
    MatcherData,
    MetricServerData,
    ReplicationData,
)
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        EndpointOptions,
        MappingOptions,
        MatcherOptions,
        MetricServerOptions,
        ReplicationOptions,
    )


class AsyncReplicationJob(AsyncEntry, ReplicationData):
    """Disks of a guest that are copied to another node at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "ReplicationJob"

    async def update(
        self,
        set: collections.abc.Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ReplicationOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/replication/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)

    async def run(self, node: str) -> None:
        """Let it run as soon as can be (POST /nodes/{node}/replication/{id}/schedule_now).

        Args:
            node: the node on which the guest is.
        """
        await self._caller.call("POST", join("nodes", node, "replication", self.id, "schedule_now"))


class AsyncReplication(AsyncCollection[AsyncReplicationJob]):
    """The replication jobs, by guest and number.

    >>> await pve.cluster.replication.create(                       # doctest: +SKIP
    ...     "100-0", type="local", target="pve2", schedule="*/15"
    ... )
    """

    _entry = AsyncReplicationJob
    _path = "/cluster/replication"

    async def create(
        self,
        id: str,  # noqa: A002
        /,
        **options: Unpack[ReplicationOptions],
    ) -> AsyncReplicationJob:
        """Make a job, and read it (POST /cluster/replication).

        Args:
            id: such as ``100-0``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncMapping(AsyncEntry, MappingData):
    """Devices or directories of several nodes under one name."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Mapping"
    _repeated = ("map",)

    async def update(
        self,
        set: collections.abc.Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[MappingOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/mapping/{kind}/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncMappings(AsyncCollection[AsyncMapping]):
    """Names of one kind of device, or of directories."""

    _entry = AsyncMapping

    async def create(self, id: str, /, **options: Unpack[MappingOptions]) -> AsyncMapping:  # noqa: A002
        """Give devices or directories of nodes a name, and read it (POST /cluster/mapping/{kind}).

        >>> await pve.cluster.pci_mappings.create(                  # doctest: +SKIP
        ...     "gpu", map=["node=pve1,path=0000:01:00.0,id=10de:1eb8"]
        ... )

        Args:
            id: the name.
            options: ``map``, one text for each device of each node, ``description`` ...

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the name is taken.
        """
        return await self._create(id, options)


class AsyncPCIMappings(AsyncMappings):
    """PCI devices under names, for ``hostpci`` of virtual machines."""

    _path = "/cluster/mapping/pci"


class AsyncUSBMappings(AsyncMappings):
    """USB devices under names, for ``usb`` of virtual machines."""

    _path = "/cluster/mapping/usb"


class AsyncDirMappings(AsyncMappings):
    """Directories under names, for ``virtiofs`` of virtual machines."""

    _path = "/cluster/mapping/dir"


class AsyncMetricServer(AsyncEntry, MetricServerData):
    """A server to which the nodes send their numbers."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "MetricServer"
    _repeated = ("server", "port")

    async def update(
        self,
        set: collections.abc.Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[MetricServerOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/metrics/server/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncMetricServers(AsyncCollection[AsyncMetricServer]):
    """The servers to which the nodes send their numbers.

    >>> await pve.cluster.metric_servers.create(                    # doctest: +SKIP
    ...     "influx", type="influxdb", server="192.0.2.9", port=8089
    ... )
    """

    _entry = AsyncMetricServer
    _path = "/cluster/metrics/server"
    _made_below = True

    async def create(self, id: str, /, **options: Unpack[MetricServerOptions]) -> AsyncMetricServer:  # noqa: A002
        """Make a server known, and read it (POST /cluster/metrics/server/{id}).

        Args:
            id: such as ``influx``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncEndpoint(AsyncEntry, EndpointData):
    """A place that notifications go to."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "Endpoint"

    async def update(
        self,
        set: collections.abc.Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[EndpointOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/notifications/endpoints/{kind}/{name}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncEndpoints(AsyncCollection[AsyncEndpoint]):
    """The places of one type that notifications go to."""

    _entry = AsyncEndpoint
    _path = ""

    async def create(self, id: str, /, **options: Unpack[EndpointOptions]) -> AsyncEndpoint:  # noqa: A002
        """Make a target, and read it (POST /cluster/notifications/endpoints/{kind}).

        Args:
            id: such as ``mail``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)

    def __init__(self, caller: AsyncCaller, type: str) -> None:  # noqa: A002
        super().__init__(caller, join("cluster", "notifications", "endpoints", type))


class AsyncMatcher(AsyncEntry, MatcherData):
    """A rule of which notifications go where."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "Matcher"

    async def update(
        self,
        set: collections.abc.Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[MatcherOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/notifications/matchers/{name}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return await self._update(set, unset, options)


class AsyncMatchers(AsyncCollection[AsyncMatcher]):
    """The rules of which notifications go where."""

    _entry = AsyncMatcher
    _path = "/cluster/notifications/matchers"

    async def create(self, id: str, /, **options: Unpack[MatcherOptions]) -> AsyncMatcher:  # noqa: A002
        """Make a matcher, and read it (POST /cluster/notifications/matchers).

        Args:
            id: such as ``errors``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return await self._create(id, options)


class AsyncNotifications:
    """Where notifications go, and which.

    >>> await pve.cluster.notifications.endpoints("gotify").create(     # doctest: +SKIP
    ...     "phone", server="https://gotify.example.com", token="..."
    ... )
    >>> await pve.cluster.notifications.matchers.create("all", target=["phone"])
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def endpoints(self, type: str) -> AsyncEndpoints:  # noqa: A002
        """The places of one type: ``sendmail``, ``smtp``, ``gotify`` or ``webhook``."""
        return AsyncEndpoints(self._caller, type)

    @property
    def matchers(self) -> AsyncMatchers:
        """The rules of which notifications go where."""
        return AsyncMatchers(self._caller)

    async def targets(self) -> Rows[EndpointData]:
        """All places, of every type (GET /cluster/notifications/targets)."""
        return Rows(await self._caller.call("GET", "/cluster/notifications/targets"), _target)

    async def field_values(self) -> dict[str, tuple[str, ...]]:
        """What matchers can look for, by field (GET .../notifications/matcher-field-values).

        >>> (await pve.cluster.notifications.field_values())["type"]    # doctest: +SKIP
        ('package-updates', 'fencing', 'replication', 'vzdump', 'system-mail')
        """
        rows: list[Row] = await self._caller.call(
            "GET", "/cluster/notifications/matcher-field-values"
        )
        values: dict[str, tuple[str, ...]] = {}
        for row in rows:
            field = str(part_of(row, "field"))
            values[field] = (*values.get(field, ()), str(part_of(row, "value")))
        return values

    async def test(self, name: str) -> None:
        """Send a test message to a place (POST /cluster/notifications/targets/{name}/test)."""
        await self._caller.call("POST", join("cluster", "notifications", "targets", name, "test"))


def _target(row: Row) -> Any:
    return EndpointData.read(row)
