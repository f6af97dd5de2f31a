# Made from pyvirt_sdk/_aio/cluster/settings.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Settings that all nodes share: jobs, mappings, metrics servers, notifications."""

from __future__ import annotations

import collections.abc
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.session import Caller
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


class ReplicationJob(Entry, ReplicationData):
    """Disks of a guest that are copied to another node at set times."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "ReplicationJob"

    def update(
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
        return self._update(set, unset, options)

    def run(self, node: str) -> None:
        """Let it run as soon as can be (POST /nodes/{node}/replication/{id}/schedule_now).

        Args:
            node: the node on which the guest is.
        """
        self._caller.call("POST", join("nodes", node, "replication", self.id, "schedule_now"))


class Replication(Collection[ReplicationJob]):
    """The replication jobs, by guest and number.

    >>> pve.cluster.replication.create(                       # doctest: +SKIP
    ...     "100-0", type="local", target="pve2", schedule="*/15"
    ... )
    """

    _entry = ReplicationJob
    _path = "/cluster/replication"

    def create(
        self,
        id: str,  # noqa: A002
        /,
        **options: Unpack[ReplicationOptions],
    ) -> ReplicationJob:
        """Make a job, and read it (POST /cluster/replication).

        Args:
            id: such as ``100-0``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Mapping(Entry, MappingData):
    """Devices or directories of several nodes under one name."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Mapping"
    _repeated = ("map",)

    def update(
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
        return self._update(set, unset, options)


class Mappings(Collection[Mapping]):
    """Names of one kind of device, or of directories."""

    _entry = Mapping

    def create(self, id: str, /, **options: Unpack[MappingOptions]) -> Mapping:  # noqa: A002
        """Give devices or directories of nodes a name, and read it (POST /cluster/mapping/{kind}).

        >>> pve.cluster.pci_mappings.create(                  # doctest: +SKIP
        ...     "gpu", map=["node=pve1,path=0000:01:00.0,id=10de:1eb8"]
        ... )

        Args:
            id: the name.
            options: ``map``, one text for each device of each node, ``description`` ...

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the name is taken.
        """
        return self._create(id, options)


class PCIMappings(Mappings):
    """PCI devices under names, for ``hostpci`` of virtual machines."""

    _path = "/cluster/mapping/pci"


class USBMappings(Mappings):
    """USB devices under names, for ``usb`` of virtual machines."""

    _path = "/cluster/mapping/usb"


class DirMappings(Mappings):
    """Directories under names, for ``virtiofs`` of virtual machines."""

    _path = "/cluster/mapping/dir"


class MetricServer(Entry, MetricServerData):
    """A server to which the nodes send their numbers."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "MetricServer"
    _repeated = ("server", "port")

    def update(
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
        return self._update(set, unset, options)


class MetricServers(Collection[MetricServer]):
    """The servers to which the nodes send their numbers.

    >>> pve.cluster.metric_servers.create(                    # doctest: +SKIP
    ...     "influx", type="influxdb", server="192.0.2.9", port=8089
    ... )
    """

    _entry = MetricServer
    _path = "/cluster/metrics/server"
    _made_below = True

    def create(self, id: str, /, **options: Unpack[MetricServerOptions]) -> MetricServer:  # noqa: A002
        """Make a server known, and read it (POST /cluster/metrics/server/{id}).

        Args:
            id: such as ``influx``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Endpoint(Entry, EndpointData):
    """A place that notifications go to."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "Endpoint"

    def update(
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
        return self._update(set, unset, options)


class Endpoints(Collection[Endpoint]):
    """The places of one type that notifications go to."""

    _entry = Endpoint
    _path = ""

    def create(self, id: str, /, **options: Unpack[EndpointOptions]) -> Endpoint:  # noqa: A002
        """Make a target, and read it (POST /cluster/notifications/endpoints/{kind}).

        Args:
            id: such as ``mail``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)

    def __init__(self, caller: Caller, type: str) -> None:  # noqa: A002
        super().__init__(caller, join("cluster", "notifications", "endpoints", type))


class Matcher(Entry, MatcherData):
    """A rule of which notifications go where."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "Matcher"

    def update(
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
        return self._update(set, unset, options)


class Matchers(Collection[Matcher]):
    """The rules of which notifications go where."""

    _entry = Matcher
    _path = "/cluster/notifications/matchers"

    def create(self, id: str, /, **options: Unpack[MatcherOptions]) -> Matcher:  # noqa: A002
        """Make a matcher, and read it (POST /cluster/notifications/matchers).

        Args:
            id: such as ``errors``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Notifications:
    """Where notifications go, and which.

    >>> pve.cluster.notifications.endpoints("gotify").create(     # doctest: +SKIP
    ...     "phone", server="https://gotify.example.com", token="..."
    ... )
    >>> pve.cluster.notifications.matchers.create("all", target=["phone"])
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def endpoints(self, type: str) -> Endpoints:  # noqa: A002
        """The places of one type: ``sendmail``, ``smtp``, ``gotify`` or ``webhook``."""
        return Endpoints(self._caller, type)

    @property
    def matchers(self) -> Matchers:
        """The rules of which notifications go where."""
        return Matchers(self._caller)

    def targets(self) -> Rows[EndpointData]:
        """All places, of every type (GET /cluster/notifications/targets)."""
        return Rows(self._caller.call("GET", "/cluster/notifications/targets"), _target)

    def field_values(self) -> dict[str, tuple[str, ...]]:
        """What matchers can look for, by field (GET .../notifications/matcher-field-values).

        >>> pve.cluster.notifications.field_values()["type"]    # doctest: +SKIP
        ('package-updates', 'fencing', 'replication', 'vzdump', 'system-mail')
        """
        rows: list[Row] = self._caller.call("GET", "/cluster/notifications/matcher-field-values")
        values: dict[str, tuple[str, ...]] = {}
        for row in rows:
            field = str(part_of(row, "field"))
            values[field] = (*values.get(field, ()), str(part_of(row, "value")))
        return values

    def test(self, name: str) -> None:
        """Send a test message to a place (POST /cluster/notifications/targets/{name}/test)."""
        self._caller.call("POST", join("cluster", "notifications", "targets", name, "test"))


def _target(row: Row) -> Any:
    return EndpointData.read(row)
