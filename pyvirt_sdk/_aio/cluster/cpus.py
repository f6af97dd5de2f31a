"""Models of virtual processors that the cluster defines itself."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk._aio.collection import AsyncCollection, AsyncEntry
from pyvirt_sdk.models.cluster import CPUModelData


class AsyncCPUModel(AsyncEntry, CPUModelData):
    """A model of processor of the cluster's own."""

    key: ClassVar[str] = "cputype"
    noun: ClassVar[str] = "CPUModel"


class AsyncCPUModels(AsyncCollection[AsyncCPUModel]):
    """The models of processors of the cluster's own (from Proxmox VE 9.2 on).

    VMs name them with ``custom-`` before: ``vm.update(cpu="custom-fast")``.

    >>> await pve.cluster.cpu_models.create(                        # doctest: +SKIP
    ...     "fast", reported_model="EPYC", flags="+aes"
    ... )
    """

    _entry = AsyncCPUModel
    _path = "/cluster/qemu/custom-cpu-models"
