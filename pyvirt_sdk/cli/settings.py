"""What the options that every command takes say, and the client that follows from them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyvirt_sdk.cli.secrets import ask
from pyvirt_sdk.errors import ConfigError, PyvirtError

if TYPE_CHECKING:
    from pyvirt_sdk import Client

_HOSTS = ("PROXMOX_VE_ENDPOINT", "PROXMOX_HOST")
_PASSWORD = "PROXMOX_VE_PASSWORD"  # noqa: S105 - the name of a variable


@dataclass(frozen=True, slots=True)
class Settings:
    """The options that every command takes."""

    host: str | None = None
    user: str | None = None
    profile: str | None = None
    config: Path | None = None
    fingerprint: str | None = None
    verify: str | None = None
    timeout: float | None = None
    output: str = "table"
    columns: tuple[str, ...] = ()
    wait: bool = True
    dry_run: bool = False
    validate: bool = True
    yes: bool = False
    quiet: bool = False

    @property
    def progress(self) -> bool:
        """Whether tasks are shown while they run."""
        return not self.quiet

    @classmethod
    def of_environment(cls, timeout: float) -> Settings:
        """What the environment says, for what runs without options."""
        env = os.environ.get
        return cls(
            profile=env("PYVIRT_PROFILE"), fingerprint=env("PYVIRT_FINGERPRINT"),
            verify=env("PYVIRT_VERIFY"), timeout=timeout, quiet=True,
        )  # fmt: skip

    def client(self) -> Client:
        """The client; with ``dry_run`` one that keeps back whatever would change something.

        Raises:
            ConfigError: nothing says which server, or as whom.
        """
        from pyvirt_sdk import Client

        client = Client(**self._arguments())
        if self.dry_run:
            from pyvirt_sdk.cli.rehearsal import rehearse

            rehearse(client, self)
        return client

    def confirm(self, question: str) -> None:
        """Ask before something is lost, where somebody sits at a terminal.

        Raises:
            PyvirtError: the answer was not yes.
        """
        if self.yes or self.dry_run or not sys.stdin.isatty():
            return
        print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
        if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
            raise PyvirtError("nothing was done", hint="answer y, or give --yes")

    def note(self, text: str) -> None:
        """Tell something beside the output."""
        if not self.quiet:
            print(text, file=sys.stderr)

    def _arguments(self) -> dict[str, Any]:
        found = self._found()
        if self.host:
            found["host"] = self.host
        if self.user and self.user != found.get("username"):
            found = {k: v for k, v in found.items() if k not in {"token", "password", "totp"}}
            found["username"] = self.user
        if "username" in found and "token" not in found:
            found.setdefault("password", self._ask_password)
            if sys.stdin.isatty():
                found.setdefault("totp", lambda: ask("totp", "second factor (TOTP)"))
        for name in ("fingerprint", "timeout"):
            if (value := getattr(self, name)) is not None:
                found[name] = value
        if self.verify is not None:
            words = {"yes": True, "1": True, "true": True, "no": False, "0": False, "false": False}
            found["verify"] = words.get(self.verify.lower(), self.verify)
        if not self.validate:
            found["validate"] = False
        return found

    def _found(self) -> dict[str, Any]:
        """What a profile or the environment says."""
        from pyvirt_sdk._http.profiles import DEFAULT, profile_in

        if self.profile or self.config:
            return profile_in(self.config, self.profile)
        if self.host or any(os.environ.get(name) for name in _HOSTS):
            return self._of_environment()
        if os.environ.get("PYVIRT_CONFIG") or Path(DEFAULT).expanduser().exists():
            return profile_in(None, None)
        raise ConfigError(
            "nothing says which server is meant",
            hint=f"write a profile into {DEFAULT}, or set {_HOSTS[0]} and PROXMOX_VE_API_TOKEN, "
            "or give --host and --user",
        )

    def _of_environment(self) -> dict[str, Any]:
        from pyvirt_sdk._core.environment import from_environment

        env = dict(os.environ)
        if self.host:
            env[_HOSTS[0]] = self.host
        if self.user:  # whose password stands there, or is asked for
            env = {name: env[name] for name in env if "TOKEN" not in name}
            env["PROXMOX_VE_USERNAME"] = self.user
            if _PASSWORD not in env:
                return {**from_environment({**env, _PASSWORD: "-"}), "password": self._ask_password}
        try:
            return from_environment(env)
        except ConfigError as error:
            if error.hint and "API_TOKEN" in error.hint:
                error.hint += ", or give --user to be asked for the password"
            raise

    def _ask_password(self) -> str:
        return ask(_PASSWORD, f"password of {self.user or 'the user'}")
