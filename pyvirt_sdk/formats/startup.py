"""When a guest starts and stops with its node."""

from __future__ import annotations

from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.formats.specs import PropertySchema, Spec

_SECONDS: PropertySchema = {"type": "integer", "optional": True, "min": 0}
_SPEC = Spec(
    order={"type": "integer", "optional": True, "default_key": True, "min": 0},
    up=_SECONDS,
    down=_SECONDS,
)


class Startup(PropertyString):
    """The order of guests at start, and the seconds to wait after this one.

    >>> str(Startup(order=1, up=30))
    '1,up=30'

    PVE holds the text for a scalar (``pve-startup-order``), so that it has no spec of PVE's own.
    """

    order: int | None = None
    up: int | None = None
    down: int | None = None

    @classmethod
    def schemas(cls) -> Spec:
        """What each key may hold."""
        return _SPEC
