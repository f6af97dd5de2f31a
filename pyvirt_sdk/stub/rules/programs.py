"""The few programs there are inside a guest or on a node."""

from __future__ import annotations

import shlex

from pyvirt_sdk.stub.state.agents import Agent, Outcome

__all__ = ["outcome"]

_SHELLS = ("sh", "bash", "dash")


def outcome(host: str, agent: Agent, words: list[str], data: str = "") -> Outcome | None:
    r"""What a test has set for the program, or what one of a few does of itself.

    >>> outcome("web1", Agent(), ["hostname"])
    Outcome(code=0, out='web1\n', err='')
    >>> outcome("web1", Agent(), ["nosuch"]) is None
    True
    """
    program, *arguments = words
    name = program.rpartition("/")[2]
    if fixed := agent.programs.get(program) or agent.programs.get(name):
        return fixed
    match name, arguments:
        case ("true", _):
            return Outcome()
        case ("false", _):
            return Outcome(1)
        case ("echo", _):
            return Outcome(out=" ".join(arguments) + "\n")
        case ("hostname", []):
            return Outcome(out=f"{host}\n")
        case ("whoami", []):
            return Outcome(out="root\n")
        case ("cat", []):
            return Outcome(out=data)
        case ("cat", [file]) if file in agent.files:
            return Outcome(out=agent.files[file])
        case ("cat", [file]):
            return Outcome(1, err=f"cat: {file}: No such file or directory\n")
        case (shell, ["-c", line]) if shell in _SHELLS:
            return outcome(host, agent, shlex.split(line), data)
        case _:
            return None
