"""proxmoxer, with requests_toolbelt, which lets it send files that it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from proxmoxer import ProxmoxAPI

from benchmarks.contenders import SECRET, TOKEN_NAME, USER, Place, long_file


def _api(place: Place) -> ProxmoxAPI:
    return ProxmoxAPI(
        f"127.0.0.1:{place.port}", user=USER, token_name=TOKEN_NAME, token_value=SECRET,
        verify_ssl=place.ca_file, timeout=60,
    )  # fmt: skip


@contextmanager
def get(place: Place) -> Iterator[Callable[[int], None]]:
    api = _api(place)

    def run(times: int) -> None:
        for _ in range(times):
            assert api.nodes("pve1").qemu(100).status.current.get()["vmid"] == 100

    yield run


@contextmanager
def list_sum(place: Place) -> Iterator[Callable[[int], object]]:
    api = _api(place)

    def run(times: int) -> object:
        for _ in range(times):
            guests = api.cluster.resources.get(type="vm")
            assert sum(guest["maxmem"] for guest in guests)
        return guests

    yield run


@contextmanager
def upload(place: Place) -> Iterator[Callable[[int], None]]:
    storage = _api(place).nodes("pve1").storage("local")

    with long_file() as file_of:

        def run(mebibytes: int) -> None:
            with file_of(mebibytes).open("rb") as file:
                assert storage.upload.post(content="iso", filename=file)

        yield run
