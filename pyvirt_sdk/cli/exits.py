"""The exit codes, and the line that tells of an error. They are a promise to scripts."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pyvirt_sdk import errors
from pyvirt_sdk.errors import PyvirtError

OK: Final = 0
ERROR: Final = 1
USAGE: Final = 2
NOT_FOUND: Final = 3
DENIED: Final = 4
UNREACHABLE: Final = 5
TASK_FAILED: Final = 6
TIMEOUT: Final = 7
CONFLICT: Final = 8
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141


class Exit(NamedTuple):
    """An exit code, what it means, and the errors that end with it."""

    code: int
    meaning: str
    errors: tuple[type[PyvirtError], ...] = ()


class Misuse(PyvirtError):
    """What was typed cannot be done; nothing was sent."""


#: The first row with a fitting class decides.
EXITS: Final = (
    Exit(OK, "done"),
    Exit(
        USAGE,
        "a command, a parameter or the configuration is wrong; nothing was done",
        (Misuse, errors.ParameterError, errors.ConfigError, errors.FormatError),
    ),
    Exit(NOT_FOUND, "there is no such thing", (errors.NotFound, errors.NotImplementedByServer)),
    Exit(
        DENIED,
        "who asks is not known, or may not do that",
        (errors.AuthenticationError, errors.PermissionDenied),
    ),
    Exit(
        TIMEOUT,
        "time is over, or the answer was lost: what was asked for may still happen",
        (
            errors.TaskTimeout, errors.RequestTimeout, errors.OutcomeUnknown, errors.StateTimeout,
            errors.AddressTimeout, errors.ConsoleTimeout,
        ),
    ),
    Exit(
        UNREACHABLE,
        "the server or the node cannot be reached, or is not trusted; nothing was done",
        (errors.TransportError, errors.NodeUnreachable),
    ),
    Exit(
        TASK_FAILED,
        "a task has failed or was stopped, or something has failed for some of the guests",
        (errors.TaskError, errors.TasksFailed),
    ),
    Exit(
        CONFLICT,
        "something is in the way: a lock, the same id, a change by somebody else",
        (
            errors.Locked, errors.LockTimeout, errors.AlreadyExists, errors.DigestConflict,
            errors.NoQuorum,
        ),
    ),
    Exit(ERROR, "anything else: the server refused"),
    Exit(INTERRUPTED, "interrupted (Ctrl-C); a task that was begun goes on"),
    Exit(BROKEN_PIPE, "whoever read the output has gone (`| head`)"),
)  # fmt: skip


def code_of(error: PyvirtError) -> int:
    """The exit code for an error.

    >>> code_of(errors.NotFound()), code_of(errors.PyvirtError())
    (3, 1)
    """
    return next((one.code for one in EXITS if isinstance(error, one.errors)), ERROR)


def line_of(error: PyvirtError) -> str:
    """An error in one line, with its hint.

    >>> line_of(errors.NotFound("there is no guest 7", hint="see: pyvirt vm list"))
    'there is no guest 7 (hint: see: pyvirt vm list)'
    """
    hint, error.hint = error.hint, None
    try:
        said = [line.strip() for line in str(error).splitlines()]
    finally:
        error.hint = hint
    text = " ".join(line for line in said if line)
    hint = in_commands(hint) if hint else None
    return shown(f"{text} (hint: {' '.join(hint.split())})" if hint else text)


#: What hints say in Python, and what to type in a shell instead.
_COMMANDS = tuple(
    (re.compile(said), typed)
    for said, typed in (
        (r"pve\.guests\.list\(\)", "pyvirt vm list (or ct list)"),
        (r"pve\.guests\.list\(name='(.*?)'\)", r"pyvirt vm list '\1'"),
        (r"pve\.vms\.list\(\)", "pyvirt vm list"),
        (r"pve\.containers\.list\(\)", "pyvirt ct list"),
        (r"pve\.vms\.get\((\d+)\)", r"pyvirt vm show \1"),
        (r"pve\.containers\.get\((\d+)\)", r"pyvirt ct show \1"),
        (r"pve\.nodes\.list\(\)", "pyvirt node list"),
        (r"pve\.storage\.list\(\)", "pyvirt storage list"),
        (r"pve\.storage\.volumes\(\)", "pyvirt storage content"),
        (r"pve\.storage\('(\w+)'\)\.update\(content=.*?\)",
         r"pyvirt set /storage/\1 --content LIST"),
        (r"pve\.backups\.list\(\)", "pyvirt storage content --content backup"),
        (r"pve\.backups\.restore\(\)", "pyvirt vm (or ct) create from it"),
        (r"pve\.tasks\.list\(.*?\)", "pyvirt task list"),
        (r"task\.stop\(\)", "pyvirt task stop UPID"),
        (r"pve\.ha\.status\(\)", "pyvirt get /cluster/ha/status/current"),
        (r"pve\.access\.roles\.list\(\)", "pyvirt get /access/roles"),
        (r"pve\.access\.groups\.list\(\)", "pyvirt get /access/groups"),
        (r"pve\.access\.grant\('(.*?)', (?:'(.*?)'|(<.*?>)), (user|token)='(.*?)'\)",
         r"pyvirt set /access/acl --path \1 --roles '\2\3' --\4s '\5'"),
        (r"pve\.firewall\.macros\(\)", "pyvirt get /cluster/firewall/macros"),
        (r"pve\.with_options\(.*?\)", "--timeout"),
        (r"; (missing_ok=True lets it pass|create\(\) makes one)", ""),
        (r"vm\.update\(agent=1\)", "pyvirt vm set VM --agent 1"),
        (r"vm\.ensure_running\(\)", "pyvirt vm start"),
        (r"vm\.(stop|delete)\(wait=True\)", r"pyvirt vm \1 VM"),
        (r"(\w+) is a mapping by number: \1=.*", r"it has a number: --\g<1>0 ..."),
        (r"\b(\w+)=\{(\d+): \.\.\.\}", r"--\1\2"),
        (r"(\w+) is True or False", r"\1 is 1 or 0"),
        (r"\b(memory|swap|balloon)=(\d+)", r"--\1 \2"),
        (r"tags=\['(\w+)', '(\w+)'\]", r"--tags '\1;\2'"),
        (r"\bunset=\['(\w+)'\]", r"--delete \1"),
    )
)  # fmt: skip


def in_commands(hint: str) -> str:
    """A hint for who types commands instead of Python.

    >>> in_commands("pve.storage.list() shows the storages that there are")
    'pyvirt storage list shows the storages that there are'
    >>> in_commands("pve.access.grant('/vms/1', 'PVEVMUser', user='joe@pve')")
    "pyvirt set /access/acl --path /vms/1 --roles 'PVEVMUser' --users 'joe@pve'"
    """
    for said, typed in _COMMANDS:
        hint = said.sub(typed, hint)
    return hint


def shown(text: str) -> str:
    r"""A text with its control characters made visible, which could steer a terminal.

    >>> shown("web\x1b[31m")
    'web\\x1b[31m'
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else repr(one)[1:-1] for one in text)
