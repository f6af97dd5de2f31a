"""clientapi-pve, which is synchronous and sends no files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from clientapi_pve import Configuration, Pve

from benchmarks.contenders import TOKEN, Place


def _api(place: Place) -> Pve:
    return Pve(
        configuration=Configuration(
            host=f"{place.url}/api2/json",
            api_key={"PVEApiToken": f"PVEAPIToken={TOKEN}"},
            ssl_ca_cert=place.ca_file,
        )
    )


@contextmanager
def get(place: Place) -> Iterator[Callable[[int], None]]:
    pve = _api(place)

    def run(times: int) -> None:
        for _ in range(times):
            assert pve.qemu.vm_status(node="pve1", vmid=100).data.vmid == 100

    yield run


@contextmanager
def list_sum(place: Place) -> Iterator[Callable[[int], object]]:
    pve = _api(place)

    def run(times: int) -> object:
        for _ in range(times):
            guests = pve.cluster.resources(type="vm").data
            assert sum(guest.maxmem for guest in guests)
        return guests

    yield run
