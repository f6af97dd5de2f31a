"""The recorded sessions of the real server, run against a stub in this process.

python -m tests.stub.conformance            shows how far each session gets
python -m tests.stub.conformance --raise    and raises the floor that the tests hold
"""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from pyvirt_sdk.stub import Request, Stub

SHARED = Path(__file__).parents[3] / "shared" / "conformance"
FLOOR = Path(__file__).with_name("conformance_floor.json")


@dataclass
class Score:
    """Steps of a session, those right at every level, and what is wrong with the others."""

    steps: int = 0
    right: int = 0
    levels: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    complaints: list[str] = field(default_factory=list[str])


def sessions() -> list[str]:
    """The names of the sessions, none where the folder is missing."""
    return sorted(path.stem for path in SHARED.glob("public/*.json"))


def run(name: str) -> Score:
    """Runs one session against a fresh server."""
    runner = _runner()
    document = json.loads((SHARED / "public" / f"{name}.json").read_bytes())
    masker = runner.Masker(runner.literals_of(document))
    digests: tuple[dict[str, str], dict[str, str]] = ({}, {})
    score = Score(levels={level: [0, 0] for level in runner.LEVELS})
    for step, reply, task in runner.Session(document, _InProcess(runner)).run():
        result, notes = runner.score(step, runner.observe(reply, task, masker), digests)
        score.steps += 1
        score.right += not notes
        score.complaints += [f"{step['id']} {level}: {text}" for level, text in notes]
        for level, fine in result.items():
            if fine is not None:
                score.levels[level][0] += fine
                score.levels[level][1] += 1
    return score


class _InProcess:
    """What the runner takes for a server."""

    def __init__(self, runner: ModuleType) -> None:
        self._reply = runner.Reply
        self._stub = Stub.single_node()

    def send(
        self, method: str, path: str, headers: list[tuple[str, str]], body: bytes | None
    ) -> Any:
        answer = self._stub.handle(Request(method, path, tuple(headers), body or b""))
        return self._reply(answer.status, answer.reason, dict(answer.headers), answer.body)


def _runner() -> ModuleType:
    spec = importlib.util.spec_from_file_location("runner", SHARED / "runner.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    floor: dict[str, int] = json.loads(FLOOR.read_text()) if FLOOR.exists() else {}
    totals: dict[str, list[int]] = {}
    for name in sessions():
        score = run(name)
        print(f"{name:24} {score.right:3}/{score.steps}")
        floor[name] = max(score.right, floor.get(name, 0))
        for level, (right, of) in score.levels.items():
            before = totals.get(level, [0, 0])
            totals[level] = [before[0] + right, before[1] + of]
    print({level: f"{right}/{of}" for level, (right, of) in totals.items()})
    if "--raise" in sys.argv:
        FLOOR.write_text(json.dumps(floor, indent=1) + "\n")


if __name__ == "__main__":
    main()
