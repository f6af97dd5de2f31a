"""Secrets and long texts that a command is given: from a file, the environment, a prompt.

What is typed on a command line stands in the list of processes and in the history of the shell.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from pyvirt_sdk._core.redact import SECRET_PARAMS
from pyvirt_sdk.cli.exits import Misuse

#: Hidden where calls are shown, but no secrets: public keys, flags, what a program reads.
_HARMLESS: Final = frozenset({"sshkeys", "ssh-public-keys", "value", "keys", "input-data"})
#: What stands for a secret that the server makes itself.
_WORDS: Final = frozenset({"autogen"})


def is_secret(name: str) -> bool:
    """Whether a parameter of this name is refused in plain.

    >>> is_secret("cipassword"), is_secret("sshkeys")
    (True, False)
    """
    return name in SECRET_PARAMS - _HARMLESS


def resolve(name: str, value: str) -> str:
    """What a value stands for: ``@FILE``, ``@-`` (standard input), ``@env:NAME``, or itself.

    >>> resolve("comment", "@@home"), resolve("name", "web")
    ('@home', 'web')

    Raises:
        Misuse: a secret is given in plain, or there is nothing where the value points to.
    """
    if not value.startswith("@"):
        if is_secret(name) and value not in _WORDS:
            raise Misuse(
                f"--{name} is a secret, and others can read what is typed on a command line",
                hint=f"write --{name} alone to be asked, or --{name} @- (standard input), "
                f"@FILE or @env:NAME",
            )
        return value
    if value.startswith("@@"):
        return value[1:]
    if value == "@-":
        return sys.stdin.read().rstrip("\n")
    if value.startswith("@env:"):
        return _of_environment(name, value.removeprefix("@env:"))
    try:
        return Path(value[1:]).expanduser().read_text().rstrip("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise Misuse(
            f"--{name}: {value[1:]} cannot be read: {why}",
            hint=f"a value that begins with @ names a file; write --{name} @@... for a plain @",
        ) from None


def ask(name: str, what: str) -> str:
    """A secret, asked for where somebody sits at a terminal.

    Raises:
        Misuse: nobody does.
    """
    if not sys.stdin.isatty():
        raise Misuse(
            f"{what} is needed, and there is no terminal to ask at",
            hint=f"give {name} another way: @-, @FILE or @env:NAME"
            if name.startswith("--")
            else f"set {name}, or use a profile with a keyring",
        )
    from getpass import getpass

    return getpass(f"{what}: ", stream=sys.stderr)


def _of_environment(name: str, variable: str) -> str:
    value = os.environ.get(variable)
    if value is None:
        raise Misuse(
            f"--{name}: the environment has no {variable}", hint=f"export {variable} first"
        )
    return value
