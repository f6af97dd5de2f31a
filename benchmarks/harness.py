"""Turns: contenders do the same work round by round, each in a process of its own.

A ratio is that of two times of one round, and what is told is the median of the rounds: what else
the machine does slows all of a round, and spoils a few rounds, not the median.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from benchmarks.environments import OWN, ROOT, NotInstalled, python_of

#: A median of fewer rounds says nothing.
FEWEST_ROUNDS = 5
_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}


class Contender(NamedTuple):
    """Who does a work, in which environment, and by which module of ``contenders``."""

    name: str
    module: str
    work: str
    environment: str = OWN


class NotMeasured(Exception):
    """A contender cannot take part; the text says why."""


class Worker:
    """A contender at its work."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._expect("ready")

    def does(self, times: int) -> dict[str, float]:
        """What so many times cost."""
        return json.loads(self._asked(str(times)))

    def held(self) -> float:
        """MiB that a result holds."""
        return json.loads(self._asked("held"))["held"]

    def _asked(self, order: str) -> str:
        assert self._process.stdin
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()
        return self._expect("{")

    def _expect(self, begin: str) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line.startswith(begin):
            _out, errors = self._process.communicate()
            raise NotMeasured(errors.strip().rpartition("\n")[2].partition("Error: ")[2] or errors)
        return line


class Bench:
    """A server, and the contenders that ask it."""

    def __init__(self, places: Mapping[str, Any], *, own_only: bool) -> None:
        self._places = places
        self._own_only = own_only
        self.pythons: set[str] = set()

    @contextmanager
    def worker(self, contender: Contender, port: str) -> Iterator[Worker]:
        """A contender that is ready to ask one of the server's ports.

        Raises:
            NotMeasured: it cannot take part.
        """
        command = [self._python(contender), "-m", "benchmarks.worker", contender.module]
        command += [contender.work, str(self._places[port])]
        if port != "plain":
            command.append(self._places["ca_file"])
        with subprocess.Popen(
            command, env=_ENVIRONMENT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            try:
                yield Worker(process)
            finally:
                _end(process)

    def _python(self, contender: Contender) -> str:
        if self._own_only:
            if contender.environment != OWN:
                raise NotMeasured("peers are left out of a quick run")
            return sys.executable
        try:
            python = python_of(contender.environment)
        except NotInstalled as error:
            raise NotMeasured(str(error)) from None
        self.pythons.add(python)
        return python


@contextmanager
def bench(*, guests: int, own_only: bool) -> Iterator[Bench]:
    """The server, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.server", str(guests)]
    with subprocess.Popen(
        command, env=_ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        try:
            yield Bench(json.loads(server.stdout.readline()), own_only=own_only)
        finally:
            _end(server)


def _end(process: subprocess.Popen[str]) -> None:
    """Let a process end with its standard input, so that it clears away what it made."""
    assert process.stdin
    process.stdin.close()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


class Turns(NamedTuple):
    """The rounds of several contenders: seconds for one time, by contender."""

    rounds: Sequence[Mapping[Contender, float]]

    def seconds(self, contender: Contender) -> float:
        """The median of one."""
        return statistics.median(one[contender] for one in self.rounds)

    def ratio(self, ours: Contender, reference: Contender) -> float:
        """The median of the rounds' ratios."""
        return statistics.median(one[ours] / one[reference] for one in self.rounds)


def take_turns(
    bench: Bench, contenders: Mapping[Contender, str], *, times: int, rounds: int
) -> tuple[Turns, Mapping[Contender, str]]:
    """Let contenders ask their ports in turns, after one round that does not count.

    Who cannot take part is left out, and the reason given beside.
    """
    left_out: dict[Contender, str] = {}
    workers: dict[Contender, Worker] = {}
    with ExitStack() as stack:
        for contender, port in contenders.items():
            try:
                worker = stack.enter_context(bench.worker(contender, port))
                worker.does(times)
            except NotMeasured as error:
                left_out[contender] = str(error)
            else:
                workers[contender] = worker
        order = list(workers)
        timed: list[dict[Contender, float]] = []
        for _ in range(rounds):
            order = [*order[1:], *order[:1]]  # nobody is always the first
            timed.append({one: workers[one].does(times)["seconds"] / times for one in order})
    return Turns(timed), left_out
