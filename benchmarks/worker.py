"""Does one work in a process of its own, as often as it is told.

    python -m benchmarks.worker CONTENDER WORK PORT [CA_FILE]

It says when it is ready. To a number on its standard input it answers with the seconds that so many
times took, and by how much memory grew meanwhile; to ``held``, with the memory that a result holds.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.contenders import Place


@contextmanager
def ready(contender: str, work: str, place: Place) -> Iterator[Callable[[int], object]]:
    """The work, to be done so many times; an async one runs in one loop for all of them."""
    context: Any = getattr(import_module(f"benchmarks.contenders.{contender}"), work)(place)
    if hasattr(context, "__enter__"):
        with context as run:
            yield run
        return
    with asyncio.Runner() as runner:

        async def enter() -> Any:
            return await context.__aenter__()

        async def leave() -> None:
            await context.__aexit__(None, None, None)

        run_async = runner.run(enter())
        yield lambda times: runner.run(run_async(times))
        runner.run(leave())


def timed(run: Callable[[int], object], times: int) -> dict[str, float]:
    """Seconds, and MiB between what this process held before and its peak."""
    gc.collect()
    before = _resident()
    begin = time.perf_counter()
    run(times)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "growth": peak - before}


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def held(run: Callable[[int], object]) -> dict[str, float]:
    """MiB that a result holds once all else is gone."""
    run(1)
    gc.collect()
    tracemalloc.start()
    result = run(1)
    gc.collect()
    size, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert result is not None
    return {"held": size / 2**20}


def main(contender: str, work: str, port: str, ca_file: str | None = None) -> None:
    with ready(contender, work, Place(int(port), ca_file)) as run:
        print("ready", flush=True)
        for order in sys.stdin:
            told = held(run) if order.strip() == "held" else timed(run, int(order))
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
