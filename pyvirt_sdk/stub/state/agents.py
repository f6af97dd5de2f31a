"""Guest agents: the files, programs and users of a virtual machine, as far as anybody asks."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Agent", "Outcome"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended, and what it said."""

    code: int = 0
    out: str = ""
    err: str = ""


@dataclass(slots=True)
class Agent:
    """An agent inside a virtual machine.

    A test says what programs do: ``stub.state.agents[100].programs["uptime"] = Outcome(out="up")``.
    """

    files: dict[str, str] = field(default_factory=dict[str, str])
    # name of a program -> how it ends
    programs: dict[str, Outcome] = field(default_factory=dict[str, Outcome])
    # those that were started, by process id
    processes: dict[int, Outcome] = field(default_factory=dict[int, Outcome])
    frozen: bool = False
    # it does not answer
    silent: bool = False
