"""What it costs to start: importing, making a client, the first call.

    python benchmarks/start.py

Each figure is processor time of a fresh interpreter, in milliseconds, the median of several runs;
the floor of each is measured in the same run, and the two take turns.
"""

from __future__ import annotations

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

CASES = {
    "import pyvirt_sdk": ("pass", "import pyvirt_sdk"),
    "Client(...)": (
        "import httpx; httpx.Client()",
        "from pyvirt_sdk import Client; Client('pve1', token='a@b!c=d')",
    ),
    "first typed call": (
        TRANSPORT,
        TRANSPORT + "from pyvirt_sdk import Client\n"
        "pve = Client('pve1', token='a@b!c=d', transport=Canned())\n"
        "assert pve.nodes.list()[0].node == 'pve1'",
    ),
}


def milliseconds(code: str) -> float:
    """Processor time that a fresh interpreter spends on the code."""
    timed = f"import time; t = time.process_time()\n{code}\nprint(time.process_time() - t)"
    run = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
    return float(run.stdout) * 1000


def main() -> None:
    print(f"{'':20} {'floor':>9} {'ours':>9} {'over it':>9}   (ms, medians of {RUNS})")
    for name, (floor, ours) in CASES.items():
        pairs = [(milliseconds(floor), milliseconds(ours)) for _ in range(RUNS)]
        below, above = (statistics.median(column) for column in zip(*pairs, strict=True))
        print(f"{name:20} {below:9.1f} {above:9.1f} {above - below:+9.1f}")


if __name__ == "__main__":
    main()
