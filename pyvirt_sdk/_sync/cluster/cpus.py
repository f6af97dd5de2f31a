# Made from pyvirt_sdk/_aio/cluster/cpus.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Models of virtual processors that the cluster defines itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk.models.cluster import CPUModelData

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import CPUModelOptions


class CPUModel(Entry, CPUModelData):
    """A model of processor of the cluster's own."""

    key: ClassVar[str] = "cputype"
    noun: ClassVar[str] = "CPUModel"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[CPUModelOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/qemu/custom-cpu-models/{cputype}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class CPUModels(Collection[CPUModel]):
    """The models of processors of the cluster's own (from Proxmox VE 9.2 on).

    VMs name them with ``custom-`` before: ``vm.update(cpu="custom-fast")``.

    >>> pve.cluster.cpu_models.create(                        # doctest: +SKIP
    ...     "fast", reported_model="EPYC", flags="+aes"
    ... )
    """

    _entry = CPUModel
    _path = "/cluster/qemu/custom-cpu-models"

    def create(self, id: str, /, **options: Unpack[CPUModelOptions]) -> CPUModel:  # noqa: A002
        """Make a model, and read it (POST /cluster/qemu/custom-cpu-models).

        Args:
            id: such as ``lab``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)
