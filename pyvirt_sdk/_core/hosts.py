"""Which server is asked, and which is passed over because it was found dead.

>>> hosts = Hosts([Endpoint("https", "pve1", 8006), Endpoint("https", "pve2", 8006)])
>>> hosts.failed(hosts.all[0], now=0.0)
>>> [endpoint.host for endpoint in hosts.order(now=1.0)]
['pve2', 'pve1']
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple, cast

from pyvirt_sdk._core.endpoint import Endpoint, is_address

#: Statuses with which the host that was asked says that it could not reach the node that is meant.
UNREACHED: Final = range(595, 600)
#: Seconds for which a host is passed over that could not be reached; each time in a row that it
#: cannot be reached doubles them ...
FIRST_REST: Final = 15.0
#: ... up to this.
LONGEST_REST: Final = 240.0


class Rest(NamedTuple):
    """Until when a host is passed over, and for how long that is."""

    until: float
    seconds: float


class Hosts:
    """Entry points to one cluster, the one that answered last first.

    A host that is at rest comes after all others, so that it is asked only when none of those can
    be reached. Once its rest is over, one request tries it; the others go on passing it over
    until that one was answered.
    """

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self.all = tuple(endpoints)
        self.learnt: frozenset[Endpoint] = frozenset()
        self._rests: dict[Endpoint, Rest] = {}

    def order(self, now: float) -> Sequence[Endpoint]:
        """All of them, in the order in which they are to be asked."""
        if not self._rests:
            return self.all
        return sorted(self.all, key=lambda endpoint: self._rests_at(endpoint, now))

    def trying(self, endpoint: Endpoint, now: float) -> None:
        """Somebody asks this one now: where it was found dead, it is that one's to find out."""
        if rest := self._rests.get(endpoint):
            self._rests[endpoint] = Rest(now + rest.seconds, rest.seconds)

    def failed(self, endpoint: Endpoint, now: float) -> None:
        """This one could not be reached: pass it over for a while."""
        last = self._rests.get(endpoint)
        seconds = min(last.seconds * 2, LONGEST_REST) if last else FIRST_REST
        self._rests[endpoint] = Rest(now + seconds, seconds)

    def answered(self, endpoint: Endpoint) -> bool:
        """This one works, and is asked first from now on; whether that is another than before."""
        if self._rests:
            self._rests.pop(endpoint, None)
        if endpoint is self.all[0]:
            return False
        self.all = (endpoint, *(other for other in self.all if other != endpoint))
        return True

    def learn(self, endpoints: Iterable[Endpoint]) -> None:
        """Add those that the cluster has told of."""
        new = [endpoint for endpoint in endpoints if endpoint not in self.all]
        self.learnt |= set(new)
        self.all += tuple(new)

    def _rests_at(self, endpoint: Endpoint, now: float) -> bool:
        rest = self._rests.get(endpoint)
        return rest is not None and now < rest.until


def neighbours(rows: object, asked: Endpoint) -> list[Endpoint]:
    """The other nodes in an answer to GET /cluster/status, as entry points like the one asked.

    >>> here = {"type": "node", "ip": "192.0.2.1", "local": 1}
    >>> rows = [here, {"type": "node", "ip": "192.0.2.2"}]
    >>> neighbours(rows, Endpoint("https", "pve1", 8006))
    [Endpoint(scheme='https', host='192.0.2.2', port=8006, base='')]
    """
    if asked.base or not isinstance(rows, list):
        return []  # what stands before this node does not stand before the others
    told = (_address_in(row) for row in cast("list[object]", rows))
    return [asked._replace(host=ip) for ip in told if ip is not None and ip != asked.host]


def _address_in(row: object) -> str | None:
    """The address of another node than the one asked, where a row tells one."""
    match row:
        case {"type": "node", "ip": str(ip)} if is_address(ip):
            return None if str(cast("dict[str, Any]", row).get("local", 0)) == "1" else ip
        case _:
            return None
