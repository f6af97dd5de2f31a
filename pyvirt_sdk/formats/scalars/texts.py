"""Certificates, domains, encoded texts and batches of commands."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import cast

from pyvirt_sdk.formats.scalars._matching import Checker, matching
from pyvirt_sdk.formats.scalars.calendar import calendar_event

_DOMAIN_LABEL = "[a-zA-Z0-9][a-zA-Z0-9_-]*"
_ALIAS_LABEL = "[a-zA-Z0-9_][a-zA-Z0-9_-]*"


def _pem(label: str, repeated: bool = False) -> Checker:
    block = (
        rf"-----BEGIN {label}-----\s*\n(?:[A-Za-z0-9+/]+\s*\n)*[A-Za-z0-9+/]*={{0,2}}\s*\n?"
        rf"-----END {label}-----"
    )
    whole = re.compile(rf"^(?:{block}\n+)*{block}$" if repeated else f"^{block}$")
    leading = re.compile(rf"^.*?(?=-----BEGIN {label}-----)", re.DOTALL)

    def check(text: str) -> str | None:
        fits = whole.match(leading.sub("", text, count=1))
        return None if fits else "not a valid PEM-formatted string."

    return check


def _any_text(_text: str) -> None:
    return None


def _command_batch(text: str) -> str | None:
    try:
        commands: object = json.loads(text)
    except ValueError as error:
        return f"commands param did not contain valid JSON: {error}"
    faults = _command_faults(commands)
    if not faults:
        return None
    lines = ["commands is not a valid array of commands: 400 Parameter verification failed."]
    return "\n".join(lines + faults)


def _command_faults(commands: object) -> list[str]:
    if not isinstance(commands, list):
        return ["_root: type check ('array') failed"]
    return [
        f"[{index}].{key}: property is missing and it is not optional"
        for index, command in enumerate(cast("list[object]", commands))
        for key in ("method", "path")
        if not isinstance(command, dict) or key not in command
    ]


CHECKERS: Mapping[str, Checker] = {
    "string": _any_text,
    "urlencoded": matching(r"[-%a-zA-Z0-9_.!~*'()]*", "invalid urlencoded string: {}"),
    "pem-certificate": _pem("CERTIFICATE"),
    "pem-certificate-chain": _pem("CERTIFICATE", repeated=True),
    "pem-string": _pem("[^\n]*?"),
    "pve-acme-domain": matching(
        rf"{_DOMAIN_LABEL}(?:\.{_DOMAIN_LABEL})+",
        "value '{}' does not look like a valid domain name!",
    ),
    "pve-acme-alias": matching(
        rf"{_ALIAS_LABEL}(?:\.{_ALIAS_LABEL})+",
        "value '{}' does not look like a valid alias name!",
    ),
    "pve-calendar-event": calendar_event,
    "pve-command-batch": _command_batch,
}
