# Made from pyvirt_sdk/_aio/cluster/cpus.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Models of virtual processors that the cluster defines itself."""

from __future__ import annotations

from typing import ClassVar

from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk.models.cluster import CPUModelData


class CPUModel(Entry, CPUModelData):
    """A model of processor of the cluster's own."""

    key: ClassVar[str] = "cputype"
    noun: ClassVar[str] = "CPUModel"


class CPUModels(Collection[CPUModel]):
    """The models of processors of the cluster's own (from Proxmox VE 9.2 on).

    VMs name them with ``custom-`` before: ``vm.update(cpu="custom-fast")``.

    >>> pve.cluster.cpu_models.create(                        # doctest: +SKIP
    ...     "fast", reported_model="EPYC", flags="+aes"
    ... )
    """

    _entry = CPUModel
    _path = "/cluster/qemu/custom-cpu-models"
