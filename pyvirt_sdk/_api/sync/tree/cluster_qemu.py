# Made from pyvirt_sdk/_api/aio/tree/cluster_qemu.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/qemu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk._api.choices import QemuCustomCpuModelsReportedModel
    from pyvirt_sdk.models.generated.cluster_qemu_cpu_flags import ClusterQemuCpuFlagsRow
    from pyvirt_sdk.models.generated.cluster_qemu_custom_cpu_models import (
        ClusterQemuCustomCpuModelsItem,
        ClusterQemuCustomCpuModelsRow,
    )
    from pyvirt_sdk.models.rows import Rows

_CPUTYPE = Id("cputype")


class ClusterQemuAPI(BaseAPI):
    """``/cluster/qemu``."""

    _template = "/cluster/qemu"

    @property
    def cpu_flags(self) -> ClusterQemuCpuFlagsAPI:
        """``/cluster/qemu/cpu-flags``."""
        return ClusterQemuCpuFlagsAPI(self._operator, self._ids)

    @property
    def custom_cpu_models(self) -> ClusterQemuCustomCpuModelsAPI:
        """``/cluster/qemu/custom-cpu-models``."""
        return ClusterQemuCustomCpuModelsAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster VMs.

        ``GET /cluster/qemu``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu
        """
        return self._send("GET", {})


class ClusterQemuCpuFlagsAPI(BaseAPI):
    """``/cluster/qemu/cpu-flags``."""

    _template = "/cluster/qemu/cpu-flags"

    def get(
        self,
        *,
        accel: Literal["kvm", "tcg"] | None = None,
        arch: Literal["x86_64", "aarch64"] | None = None,
    ) -> Rows[ClusterQemuCpuFlagsRow]:
        """List cluster VMs cpu flags.

        ``GET /cluster/qemu/cpu-flags``; needs Sys.Audit on /nodes or Mapping.Audit or Mapping.Use
        or Mapping.Modify on /mapping/cpu.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/cpu-flags
        """
        return self._send("GET", {"accel": accel, "arch": arch})


class ClusterQemuCustomCpuModelsAPI(BaseAPI):
    """``/cluster/qemu/custom-cpu-models``."""

    _template = "/cluster/qemu/custom-cpu-models"

    def __call__(self, cputype: str | int) -> ClusterQemuCustomCpuModelsItemAPI:
        """``/cluster/qemu/custom-cpu-models/{cputype}``."""
        return ClusterQemuCustomCpuModelsItemAPI(self._operator, self._with(_CPUTYPE, cputype))

    def get(
        self,
    ) -> Rows[ClusterQemuCustomCpuModelsRow]:
        """List cluster VMs custom cpu models.

        ``GET /cluster/qemu/custom-cpu-models``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        cputype: str,
        reported_model: QemuCustomCpuModelsReportedModel,
        flags: str | None = None,
        guest_phys_bits: Annotated[int, Field(ge=32, le=64)] | None = None,
        hidden: bool | None = None,
        hv_vendor_id: str | None = None,
        level: Annotated[int, Field(ge=0, le=4294967295)] | None = None,
        phys_bits: str | None = None,
    ) -> None:
        """Add to cluster VMs custom cpu models.

        ``POST /cluster/qemu/custom-cpu-models``; needs Mapping.Modify on /mapping/cpu.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models
        """
        return self._send(
            "POST",
            {
                "cputype": cputype,
                "reported-model": reported_model,
                "flags": flags,
                "guest-phys-bits": guest_phys_bits,
                "hidden": hidden,
                "hv-vendor-id": hv_vendor_id,
                "level": level,
                "phys-bits": phys_bits,
            },
        )


class ClusterQemuCustomCpuModelsItemAPI(BaseAPI):
    """``/cluster/qemu/custom-cpu-models/{cputype}``."""

    _template = "/cluster/qemu/custom-cpu-models/{cputype}"

    def get(
        self,
    ) -> ClusterQemuCustomCpuModelsItem:
        """Read a custom cpu model.

        ``GET /cluster/qemu/custom-cpu-models/{cputype}``; needs Mapping.Audit on
        /mapping/cpu/{cputype} or Mapping.Use on /mapping/cpu/{cputype} or Mapping.Modify on
        /mapping/cpu/{cputype}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        flags: str | None = None,
        guest_phys_bits: Annotated[int, Field(ge=32, le=64)] | None = None,
        hidden: bool | None = None,
        hv_vendor_id: str | None = None,
        level: Annotated[int, Field(ge=0, le=4294967295)] | None = None,
        phys_bits: str | None = None,
        reported_model: QemuCustomCpuModelsReportedModel | None = None,
    ) -> None:
        """Change a custom cpu model.

        ``PUT /cluster/qemu/custom-cpu-models/{cputype}``; needs Mapping.Modify on
        /mapping/cpu/{cputype}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "flags": flags,
                "guest-phys-bits": guest_phys_bits,
                "hidden": hidden,
                "hv-vendor-id": hv_vendor_id,
                "level": level,
                "phys-bits": phys_bits,
                "reported-model": reported_model,
            },
        )

    def delete(
        self,
    ) -> None:
        """Remove a custom cpu model.

        ``DELETE /cluster/qemu/custom-cpu-models/{cputype}``; needs Mapping.Modify on
        /mapping/cpu/{cputype}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/qemu/custom-cpu-models/{cputype}
        """
        return self._send("DELETE", {})
