# Made from pyvirt_sdk/_aio/access/rights.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Who may do what."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from pyvirt_sdk._core.preflight import Planned, Preflight, judge, paths, plan
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk._sync.session import Caller


class Access:
    """The rights of the user or token that asks."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def privileges(self, path: str) -> frozenset[str]:
        """The privileges that are held on a path (GET /access/permissions).

        >>> pve.access.privileges("/vms/100")                 # doctest: +SKIP
        frozenset({'VM.Audit', 'VM.PowerMgmt'})
        """
        held: dict[str, dict[str, int]] = self._caller.call("GET", "/access/permissions", path=path)
        return frozenset(held.get(path, {}))

    def preflight(self, planned: Iterable[Planned], **ids: Any) -> Preflight:
        """Which of the planned calls may be made, and what is missing for the others.

        >>> report = pve.access.preflight(                    # doctest: +SKIP
        ...     ["POST /nodes/{node}/qemu/{vmid}/status/start", "GET /nodes/{node}/status"],
        ...     node="pve1", vmid=100,
        ... )
        >>> report.ok, [str(one) for one in report.missing]
        (False, ['GET /nodes/{node}/status: Sys.Audit on /nodes/pve1 is missing'])

        Args:
            planned: the calls, each ``"METHOD /path"``, or a pair of that and its parameters,
                where the rights depend on those.
            ids: what stands in braces in the paths.

        Raises:
            ConfigError: a call is not one of the API.
        """
        calls = plan(planned, ids)
        wanted = paths(calls)
        held = gather([partial(self.privileges, path) for path in wanted])
        return judge(calls, self._caller.session.who, dict(zip(wanted, held, strict=True)))
