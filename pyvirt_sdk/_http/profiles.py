"""Settings of clients at rest: profiles in a file, secrets in a keyring, sessions that go on.

What holds a secret is written for its owner alone, and not read where others can.
"""

from __future__ import annotations

import json
import os
import stat
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import mkstemp
from typing import Any, Final

from pyvirt_sdk._guiding import nearest
from pyvirt_sdk.errors import ConfigError

#: Where profiles are looked for.
DEFAULT: Final = "~/.config/pyvirt/config.toml"

_SECRETS: Final = ("token", "password", "totp", "recovery")


#: What a profile may say: the arguments of a client that can be written down, and ``keyring``.
_SETTINGS = frozenset(
    {
        "fingerprint", "host", "keyring", "learn", "max_connections", "password", "proxy",
        "recovery", "retries", "strict", "timeout", "token", "totp", "username", "validate",
        "verify",
    }
)  # fmt: skip


def profile_in(path: str | Path | None, name: str | None) -> dict[str, Any]:
    """The settings of one profile in a file.

    Raises:
        ConfigError: the file cannot be read, others can read the secrets in it, or it has no such
            profile.
    """
    file = Path(path or os.environ.get("PYVIRT_CONFIG") or DEFAULT).expanduser()
    try:
        content = tomllib.loads(file.read_text())
    except OSError as error:
        raise ConfigError(
            f"{file} cannot be read: {error.strerror}",
            hint='write it: [profiles.default] with host = "pve1" and token = "..."',
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file} is no TOML: {error}") from None
    profiles: Mapping[str, Mapping[str, Any]] = content.get("profiles", {})
    chosen = name or str(content.get("default", "default"))
    if chosen not in profiles:
        there = ", ".join(sorted(profiles)) or "none"
        raise ConfigError(f"{file} has no profile {chosen!r}", hint=f"there are: {there}")
    settings = dict(profiles[chosen])
    _check_names(settings, f"the profile {chosen!r} in {file}")
    if any(name in settings for name in _SECRETS) or "@" in str(settings.get("proxy", "")):
        refuse_open(file)
    if service := settings.pop("keyring", None):
        entry = "token" if "username" not in settings else "password"
        settings[entry] = from_keyring(str(service), str(settings.get("username", "token")))
    return settings


def _check_names(settings: Mapping[str, Any], where: str) -> None:
    """Refuse a profile that a client cannot be made of."""
    for name in settings:
        if name not in _SETTINGS:
            close = nearest(name, _SETTINGS)
            raise ConfigError(
                f"{where} holds {name!r}, which is no setting",
                hint=f"did you mean {close}?" if close else f"there are {', '.join(_SETTINGS)}",
            )
    if "host" not in settings:
        raise ConfigError(f"{where} names no host", hint='write: host = "pve1.example.com"')


def from_keyring(service: str, name: str) -> Callable[[], str]:
    """A function that takes a secret from the system's keyring when it is needed.

    Raises:
        ConfigError: when it is called: there is no keyring, or no such secret in it.
    """

    def secret() -> str:
        try:
            import keyring
        except ImportError:
            raise ConfigError(
                "the package keyring is not installed", hint="pip install 'pyvirt-sdk[keyring]'"
            ) from None
        found = keyring.get_password(service, name)
        if found is None:
            raise ConfigError(
                f"the keyring has no secret of {name!r} for {service!r}",
                hint=f"put it there: keyring set {service} {name}",
            )
        return found

    return secret


def refuse_open(file: Path) -> None:
    """Refuse a file with secrets that others can read.

    Raises:
        ConfigError: they can.
    """
    if os.name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        raise ConfigError(f"others can read the secrets in {file}", hint=f"chmod 600 {file}")


def write_session(path: str | Path, session: Mapping[str, Any]) -> None:
    """Write a session to a file that nobody else can read."""
    file = Path(path).expanduser()
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, new = mkstemp(dir=file.parent, prefix=f".{file.name}.")  # for its owner alone
    try:
        with os.fdopen(descriptor, "w") as out:
            json.dump(session, out)
        Path(new).replace(file)  # who reads it meanwhile finds the old one or the new one, whole
    except BaseException:
        Path(new).unlink(missing_ok=True)
        raise


def read_session(path: str | Path) -> dict[str, Any]:
    """A session that was written.

    Raises:
        ConfigError: the file cannot be read, is none of ours, or others can read it.
    """
    file = Path(path).expanduser()
    try:
        text = file.read_text()
    except OSError as error:
        raise ConfigError(
            f"{file} cannot be read: {error.strerror}", hint="save a session there first"
        ) from None
    refuse_open(file)
    try:
        session: dict[str, Any] = json.loads(text)
    except ValueError:
        session = {}
    if not {"ticket", "csrf", "host"} <= session.keys():
        raise ConfigError(f"{file} holds no session", hint="save one there first")
    return session
