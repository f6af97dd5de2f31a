"""What it costs to start: importing, making a client, the first call.

    python benchmarks/start.py

Each figure is of a fresh interpreter, the median of several runs: processor time in milliseconds,
and the resident memory at its peak in MiB. The floor of each is measured in the same run, and the
two take turns. A first call is measured twice: over importing httpx and pydantic, and over doing
that and reading one row with a bare pydantic model, of which most of the cost is pydantic's own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

RUNS = 11

TRANSPORT = """
import httpx, pydantic, json
pydantic.BaseModel
class Canned(httpx.BaseTransport):
    def handle_request(self, request):
        return httpx.Response(200, content=b'{"data":[{"node":"pve1","status":"online"}]}')
"""

BARE_MODEL = """
class Row(pydantic.BaseModel):
    node: str
    status: str
response = Canned().handle_request(httpx.Request("GET", "https://pve1:8006/api2/json/nodes"))
assert Row(**json.loads(response.content)["data"][0]).node == "pve1"
"""

FIRST_CALL = """
from pyvirt_sdk import Client
pve = Client('pve1', token='a@b!c=d', transport=Canned())
assert pve.nodes.list()[0].node == 'pve1'
"""

CASES = {
    "import pyvirt_sdk": ("pass", "import pyvirt_sdk"),
    "Client(...)": (
        "import httpx; httpx.Client()",
        "from pyvirt_sdk import Client; Client('pve1', token='a@b!c=d')",
    ),
    "first typed call": (TRANSPORT, TRANSPORT + FIRST_CALL),
    "  over a bare model": (TRANSPORT + BARE_MODEL, TRANSPORT + FIRST_CALL),
}


def measure(code: str) -> tuple[float, float]:
    """Processor time (ms) and peak memory (MiB) of a fresh interpreter that runs the code."""
    timed = (
        f"import time; t = time.process_time()\n{code}\nt = time.process_time() - t\n"
        "from resource import RUSAGE_SELF, getrusage\n"
        "print(t * 1000, getrusage(RUSAGE_SELF).ru_maxrss / 1024)"
    )
    # Compiled modules are kept, as they are wherever a package is installed.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run(
        [sys.executable, "-c", timed], capture_output=True, text=True, check=True, env=env
    )
    milliseconds, mebibytes = map(float, run.stdout.split())
    return milliseconds, mebibytes


def main() -> None:
    print(f"medians of {RUNS}      {'floor':>9} {'ours':>8} {'over it':>12} {'over it':>13}")
    for name, (floor, ours) in CASES.items():
        measure(ours)  # the first run compiles
        pairs = [(*measure(floor), *measure(ours)) for _ in range(RUNS)]
        floor_ms, floor_mib, our_ms, our_mib = (
            statistics.median(column) for column in zip(*pairs, strict=True)
        )
        over = f"{our_ms - floor_ms:+9.1f} ms {our_mib - floor_mib:+9.1f} MiB"
        print(f"{name:20} {floor_ms:9.1f} {our_ms:8.1f} {over}")


if __name__ == "__main__":
    main()
