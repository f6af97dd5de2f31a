"""What takes turns: one module for each library, run in an environment that has it.

A *work* is a function of the place of the server that yields a function of a number: do it so many
times; of an upload, the number is the length of the file in MiB. It is a context manager, async
where the library is, and holds what is set up once.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

STATUS = "/api2/json/nodes/pve1/qemu/100/status/current"
RESOURCES = "/api2/json/cluster/resources?type=vm"
UPLOAD = "/api2/json/nodes/pve1/storage/local/upload"
USER, TOKEN_NAME, SECRET = "root@pam", "bench", "11111111-2222-3333-4444-555555555555"
TOKEN = f"{USER}!{TOKEN_NAME}={SECRET}"
HEADERS = {"Authorization": f"PVEAPIToken={TOKEN}"}
#: Bytes of a file that are sent at a time by who may choose.
PIECE = 1 << 20


class Place(NamedTuple):
    """Where the server is, and whom to trust."""

    port: int
    ca_file: str | None

    @property
    def url(self) -> str:
        return f"{'https' if self.ca_file else 'http'}://127.0.0.1:{self.port}"


@contextmanager
def long_file() -> Iterator[Callable[[int], Path]]:
    """A file that is made as long as is asked for, in MiB, and costs no disk: it is one hole.

    It is the same one each time, so that it is not the making of a file that is measured.
    """
    with tempfile.NamedTemporaryFile(suffix=".iso") as file:

        def of(mebibytes: int) -> Path:
            file.truncate(mebibytes << 20)
            return Path(file.name)

        yield of
