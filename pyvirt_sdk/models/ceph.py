"""What is known of Ceph."""

from __future__ import annotations

from pyvirt_sdk.models.base import PVEModel


class CephCheck(PVEModel):
    """Something that is not as it should be; ``severity`` is HEALTH_WARN or HEALTH_ERR."""

    code: str
    severity: str | None = None
    message: str = ""
    muted: bool = False


class CephHealth(PVEModel):
    """How Ceph is: HEALTH_OK, HEALTH_WARN or HEALTH_ERR, and why."""

    status: str
    checks: tuple[CephCheck, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return self.status == "HEALTH_OK"
