# Made from pyvirt_sdk/_aio/networks/firewall.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Firewalls: of the cluster, its nodes, its guests and virtual networks, all used alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pyvirt_sdk._core.answers import part_of
from pyvirt_sdk._core.changes import removed
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.firewall import rule_options
from pyvirt_sdk._guiding import Guided, Listed
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk.errors import APIError, NotFound
from pyvirt_sdk.models.network import (
    AliasData,
    FirewallOptions,
    FirewallRef,
    FirewallRule,
    IPSetData,
    IPSetEntry,
    LogLine,
    Macro,
    SecurityGroupData,
)
from pyvirt_sdk.models.rows import Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        AliasOptions,
        FirewallChanges,
        IPSetOptions,
        RuleChanges,
        RuleOptions,
        SecurityGroupOptions,
    )


class Rules(Listed):
    """The rules of a firewall, in their order.

    >>> rules = pve.vms(100).firewall.rules                         # doctest: +SKIP
    >>> rules.create(type="in", action="ACCEPT", macro="SSH", source="10.0.0.0/8")
    >>> rules.move(3, to=0)
    """

    def __init__(self, caller: Caller, place: str) -> None:
        self._caller = caller
        self._place = place

    def list(self) -> Rows[FirewallRule]:
        """All rules, the first first (GET .../rules)."""
        return Rows(self._caller.call("GET", self._place), FirewallRule.read)

    def get(self, pos: int) -> FirewallRule:
        """The rule at a position, 0 being the first (GET .../rules/{pos}).

        Raises:
            NotFound: there are fewer.
        """
        return FirewallRule.read(self._caller.call("GET", self._place + join(pos)))

    def create(
        self,
        *,
        type: str,  # noqa: A002
        action: str,
        pos: int = 0,
        **options: Unpack[RuleOptions],
    ) -> None:
        """Add a rule (POST .../rules, and PUT where it is not to be the first).

        Args:
            type: ``in``, ``out``, ``forward`` or ``group``.
            action: ``ACCEPT``, ``DROP``, ``REJECT``, or the name of a security group.
            pos: where to put it: before the rule that is there now; 0 is the first place. The
                server makes every new rule the first, so that it is moved there afterwards.
            options: ``macro``, ``proto``, ``source``, ``dest``, ``sport``, ``dport``, ``iface``,
                ``log``, ``comment``, ``icmp_type``; ``enable=False`` for a rule that rests.
        """
        options.setdefault("enable", True)  # the server leaves a rule off unless told
        self._caller.call("POST", self._place, type=type, action=action, **options)
        if pos:
            self.move(0, to=pos + 1)

    def replace(self, rules: Iterable[FirewallRule | Mapping[str, Any]]) -> None:
        """Have these rules, in this order, in place of those that are there.

        A list that was read from one firewall can be given to another:

        >>> pve.vms(101).firewall.rules.replace(rules.list())   # doctest: +SKIP

        The new ones are added before the old ones are removed, so that no moment is without any.

        Args:
            rules: the new ones, as models or as mappings of Proxmox VE's names.

        Raises:
            ParameterError: one is not acceptable; the old ones are there as before.
        """
        wanted = [rule_options(one) for one in rules]
        before = len(self.list())
        added = 0
        try:
            for one in reversed(wanted):  # each new rule becomes the first
                self._caller.call_with("POST", self._place, one)
                added += 1
        except APIError:
            for _ in range(added):
                self.delete(0)
            raise
        for pos in reversed(range(len(wanted), len(wanted) + before)):
            self.delete(pos)

    def update(
        self,
        pos: int,
        *,
        unset: Sequence[str] = (),
        digest: str | None = None,
        **options: Unpack[RuleChanges],
    ) -> None:
        """Change a rule (PUT .../rules/{pos}).

        Positions shift when others add or remove rules: with the ``digest`` of a rule that was
        read, the change is refused where the list has changed since.

        Raises:
            DigestConflict: the rules have changed.
        """
        gone = removed(options, unset)
        self._caller.call(
            "PUT", self._place + join(pos), delete=gone or None, digest=digest, **options
        )

    def move(self, pos: int, *, to: int, digest: str | None = None) -> None:
        """Put a rule before the one at another position (PUT .../rules/{pos} with ``moveto``)."""
        self._caller.call("PUT", self._place + join(pos), moveto=to, digest=digest)

    def delete(self, pos: int, *, digest: str | None = None) -> None:
        """Remove a rule (DELETE .../rules/{pos})."""
        self._caller.call("DELETE", self._place + join(pos), digest=digest)


class _Named(Entry):
    """What is known by its name, and read in the list alone."""

    def refresh(self) -> Self:
        """Read it anew, in the list of all.

        Raises:
            NotFound: it does not exist any more.
        """
        for row in self._caller.call("GET", self._place):
            if str(part_of(row, self.key)).lower() == str(self._id).lower():
                return self._become(row)
        raise NotFound(f"there is no {self.noun} {self._id!r}")


class IPSet(_Named, IPSetData):
    """Addresses and networks under a name."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "IPSet"

    def entries(self) -> Rows[IPSetEntry]:
        """Its members (GET .../ipset/{name})."""
        return Rows(self._caller.call("GET", self._path()), IPSetEntry.read)

    def add(self, cidr: str, *, nomatch: bool = False, comment: str | None = None) -> None:
        """Add an address, a network or an alias (POST .../ipset/{name}).

        Args:
            cidr: the address or network.
            nomatch: take it out of a larger network that is in the set.
            comment: a text to keep with it.
        """
        self._caller.call("POST", self._path(), cidr=cidr, nomatch=nomatch or None, comment=comment)

    def change(self, cidr: str, *, nomatch: bool = False, comment: str | None = None) -> IPSetEntry:
        """Say anew what a member is (PUT .../ipset/{name}/{cidr}); what is not given is gone.

        Args:
            cidr: the member.
            nomatch: take it out of a larger network that is in the set.
            comment: a text to keep with it.
        """
        path = self._path(cidr)
        self._caller.call("PUT", path, nomatch=nomatch or None, comment=comment)
        return IPSetEntry.read(self._caller.call("GET", path))

    def remove(self, cidr: str) -> None:
        """Remove a member (DELETE .../ipset/{name}/{cidr})."""
        self._caller.call("DELETE", self._path(cidr))

    def update(self, *, comment: str) -> IPSet:
        """Change the comment (POST .../ipset with ``rename``)."""
        self._caller.call("POST", self._place, name=self.name, rename=self.name, comment=comment)
        return self.refresh()


class IPSets(Collection[IPSet]):
    """The IP sets of a firewall."""

    _entry = IPSet
    _path = "/ipset"

    def create(self, id: str, /, **options: Unpack[IPSetOptions]) -> IPSet:  # noqa: A002
        """Make a set, and read it (POST .../firewall/ipset).

        Args:
            id: such as ``admins``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Alias(Entry, AliasData):
    """An address or network under a name."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "Alias"
    _repeated = ("cidr",)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[AliasOptions],
    ) -> Self:
        """Change it, and read it anew (PUT .../firewall/aliases/{name}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class Aliases(Collection[Alias]):
    """The aliases of a firewall."""

    _entry = Alias
    _path = "/aliases"

    def create(self, id: str, /, **options: Unpack[AliasOptions]) -> Alias:  # noqa: A002
        """Make an alias, and read it (POST .../firewall/aliases).

        Args:
            id: such as ``gateway``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class SecurityGroup(_Named, SecurityGroupData):
    """Rules under a name, which other firewalls include."""

    key: ClassVar[str] = "group"
    noun: ClassVar[str] = "SecurityGroup"

    @property
    def rules(self) -> Rules:
        """Its rules."""
        return Rules(self._caller, self._path())

    def update(self, *, comment: str) -> SecurityGroup:
        """Change the comment (POST /cluster/firewall/groups with ``rename``)."""
        self._caller.call("POST", self._place, group=self.group, rename=self.group, comment=comment)
        return self.refresh()


class SecurityGroups(Collection[SecurityGroup]):
    """The security groups of the cluster."""

    _entry = SecurityGroup
    _path = "/groups"

    def create(
        self,
        id: str,  # noqa: A002
        /,
        **options: Unpack[SecurityGroupOptions],
    ) -> SecurityGroup:
        """Make a group, and read it (POST /cluster/firewall/groups).

        Args:
            id: such as ``web``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class FirewallBase(Guided):
    """What the firewalls of all levels have in common."""

    def __init__(self, caller: Caller, place: str) -> None:
        self._caller = caller
        self._place = place + "/firewall"

    @property
    def rules(self) -> Rules:
        """Its rules, in their order."""
        return Rules(self._caller, self._place + "/rules")

    def options(self) -> FirewallOptions:
        """Its settings (GET .../firewall/options)."""
        data = self._caller.call("GET", self._place + "/options")
        return FirewallOptions.read(data, strict=self._caller.options.strict)

    def update_options(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[FirewallChanges],
    ) -> FirewallOptions:
        """Change its settings, and return them (PUT .../firewall/options).

        >>> vm.firewall.update_options(policy_in="DROP")      # doctest: +SKIP
        """
        given = {**(set or {}), **options}
        gone = removed(given, unset)
        self._caller.call("PUT", self._place + "/options", delete=gone or None, **given)
        return self.options()

    def enable(self) -> None:
        """Switch it on. A guest's cards must have it switched on, too (``firewall=1``)."""
        self.update_options(enable=True)

    def disable(self) -> None:
        """Switch it off."""
        self.update_options(enable=False)


class NodeFirewall(FirewallBase):
    """The firewall of a node."""

    def log(
        self,
        limit: int = 50,
        *,
        start: int | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> Rows[LogLine]:
        """What it has logged (GET .../firewall/log).

        Args:
            limit: up to that many lines.
            start: from the line of this number on.
            since: from this time on, in seconds since 1970.
            until: up to this time.
        """
        rows = self._caller.call(
            "GET", self._place + "/log", limit=limit, start=start, since=since, until=until
        )
        return Rows(rows, LogLine.read)


class GuestFirewall(NodeFirewall):
    """The firewall of a guest."""

    @property
    def ipsets(self) -> IPSets:
        """Its IP sets."""
        return IPSets(self._caller, self._place)

    @property
    def aliases(self) -> Aliases:
        """Its aliases."""
        return Aliases(self._caller, self._place)

    def refs(self, type: str | None = None) -> Rows[FirewallRef]:  # noqa: A002
        """What rules may name: IP sets and aliases, its own and the cluster's (GET .../refs).

        Args:
            type: ``ipset`` or ``alias`` alone.
        """
        rows = self._caller.call("GET", self._place + "/refs", type=type)
        return Rows(rows, FirewallRef.read)


class Firewall(FirewallBase):
    """The firewall of the cluster.

    >>> group = pve.firewall.groups.create("webserver")       # doctest: +SKIP
    >>> group.rules.create(type="in", action="ACCEPT", macro="HTTPS")
    >>> pve.firewall.enable()
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller, "/cluster")

    @property
    def groups(self) -> SecurityGroups:
        """The security groups."""
        return SecurityGroups(self._caller, self._place)

    @property
    def ipsets(self) -> IPSets:
        """The IP sets that all firewalls may name."""
        return IPSets(self._caller, self._place)

    @property
    def aliases(self) -> Aliases:
        """The aliases that all firewalls may name."""
        return Aliases(self._caller, self._place)

    def macros(self) -> Rows[Macro]:
        """The services that are known by a name (GET /cluster/firewall/macros)."""
        return Rows(self._caller.call("GET", self._place + "/macros"), Macro.read)

    def refs(self, type: str | None = None) -> Rows[FirewallRef]:  # noqa: A002
        """What rules may name: IP sets and aliases (GET /cluster/firewall/refs)."""
        rows = self._caller.call("GET", self._place + "/refs", type=type)
        return Rows(rows, FirewallRef.read)
