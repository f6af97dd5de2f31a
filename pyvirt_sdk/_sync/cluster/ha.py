# Made from pyvirt_sdk/_aio/cluster/ha.py by tools/convert.py: edit that file, then run `make sync`.
"""High availability: which guests are kept running, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pyvirt_sdk._core.polling import pauses, seconds
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._primitives.sync import sleep
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import PyvirtError
from pyvirt_sdk.models.cluster import (
    HAGroupData,
    HAManagerStatus,
    HAResourceData,
    HARuleData,
    HAState,
)
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import HAGroupOptions, HAResourceOptions, HARuleOptions


class HAResource(Entry, HAResourceData):
    """A guest that is kept running.

    >>> web = pve.ha.resources.create("vm:100", state="started")      # doctest: +SKIP
    """

    key: ClassVar[str] = "sid"
    noun: ClassVar[str] = "HAResource"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[HAResourceOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/ha/resources/{sid}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)

    def migrate(self, node: str) -> None:
        """Ask that it moves to a node while it runs (POST .../migrate).

        The manager of high availability does it in its own time; ``wait_state`` waits for that.
        """
        self._caller.call("POST", self._path("migrate"), node=node)

    def relocate(self, node: str) -> None:
        """Ask that it is stopped, and started on a node (POST .../relocate)."""
        self._caller.call("POST", self._path("relocate"), node=node)

    def wait_state(self, state: str, *, timeout: float = 120, poll: float = 2) -> HAState:
        """Wait until the manager sees it in a state (GET /cluster/ha/status/current).

        >>> pve.ha.resources("vm:100").wait_state("started")  # doctest: +SKIP

        Args:
            state: ``started``, ``stopped``, ``ignored``, ``error`` ...
            timeout: seconds to wait.
            poll: seconds between two looks.

        Raises:
            TimeoutError: it has not come to that; the message says what it is in instead.
        """
        until = monotonic() + seconds(timeout)
        seen: Row | None = None
        for pause in pauses(poll):
            rows = self._caller.call("GET", "/cluster/ha/status/current")
            seen = next((row for row in rows if row.get("sid") == self.sid), None)
            if seen and seen.get("state") == state:
                return HAState.read(seen)
            if monotonic() + pause > until:
                break
            sleep(pause)
        is_now = seen.get("state") if seen else "not managed"
        raise HAWaitTimeout(
            f"{self.sid} is not {state} after {timeout:g} s: it is {is_now}",
            hint="pve.ha.status() shows what the manager does",
        )


class HAWaitTimeout(PyvirtError, TimeoutError):
    """A resource has not come into a state in time."""


class HAResources(Collection[HAResource]):
    """The guests that are kept running, by ``vm:100`` or ``ct:200``."""

    _entry = HAResource
    _path = "/cluster/ha/resources"

    def create(
        self,
        id: str | int,  # noqa: A002
        /,
        **options: Unpack[HAResourceOptions],
    ) -> HAResource:
        """Make a guest highly available, and read it (POST /cluster/ha/resources).

        Args:
            id: such as ``vm:100``, or the guest's id alone.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class HAGroup(Entry, HAGroupData):
    """A group of nodes (up to Proxmox VE 8)."""

    key: ClassVar[str] = "group"
    noun: ClassVar[str] = "HAGroup"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[HAGroupOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/ha/groups/{group}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class HAGroups(Collection[HAGroup]):
    """The groups of nodes, which rules replace from Proxmox VE 9 on."""

    _entry = HAGroup
    _path = "/cluster/ha/groups"

    def create(self, id: str, /, **options: Unpack[HAGroupOptions]) -> HAGroup:  # noqa: A002
        """Make a group, and read it (POST /cluster/ha/groups).

        Args:
            id: such as ``fast``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class HARule(Entry, HARuleData):
    """A rule of where resources run."""

    key: ClassVar[str] = "rule"
    noun: ClassVar[str] = "HARule"
    _repeated = ("type",)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[HARuleOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/ha/rules/{rule}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class HARules(Collection[HARule]):
    """The rules of where resources run, from Proxmox VE 9 on.

    >>> pve.ha.rules.create(                                  # doctest: +SKIP
    ...     "apart", type="resource-affinity", affinity="negative", resources=["vm:100", "vm:101"]
    ... )
    """

    _entry = HARule
    _path = "/cluster/ha/rules"

    def create(self, id: str, /, **options: Unpack[HARuleOptions]) -> HARule:  # noqa: A002
        """Make a rule, and read it (POST /cluster/ha/rules).

        Args:
            id: such as ``apart``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class HA(Guided):
    """High availability."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def resources(self) -> HAResources:
        """The guests that are kept running."""
        return HAResources(self._caller)

    @property
    def groups(self) -> HAGroups:
        """The groups of nodes (up to Proxmox VE 8)."""
        return HAGroups(self._caller)

    @property
    def rules(self) -> HARules:
        """The rules of where resources run (from Proxmox VE 9 on)."""
        return HARules(self._caller)

    def disarm(self, mode: Literal["freeze", "ignore"] = "freeze") -> None:
        """Keep high availability from acting, for work on the network (POST .../disarm-ha).

        Args:
            mode: how resources are treated meanwhile: ``freeze`` or ``ignore``.

        Raises:
            NotImplementedByServer: the server is older than Proxmox VE 9.2.
        """
        self._caller.call("POST", "/cluster/ha/status/disarm-ha", resource_mode=mode)

    def arm(self) -> None:
        """Let it act again (POST /cluster/ha/status/arm-ha)."""
        self._caller.call("POST", "/cluster/ha/status/arm-ha")

    def manager(self) -> HAManagerStatus:
        """What the manager has noted of nodes and resources (GET .../status/manager_status)."""
        notes = self._caller.call("GET", "/cluster/ha/status/manager_status")
        return HAManagerStatus.read(notes["manager_status"])

    def status(self) -> Rows[HAState]:
        """The manager, the nodes and the resources (GET /cluster/ha/status/current)."""
        return Rows(self._caller.call("GET", "/cluster/ha/status/current"), HAState.read)
