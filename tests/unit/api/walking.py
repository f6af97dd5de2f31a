"""What walks the tree of operations without sending anything."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Any

from pyvirt_sdk._core.options import Options
from pyvirt_sdk._core.wire import Answer, Request

#: Ids that are checked, and pass; any other id is a word.
IDS = {"node": "pve1", "vmid": 100}


class Recorder:
    """Stands for a client that only remembers what it was to send."""

    def __init__(self, *, validate: bool = True, strict: bool = False, data: Any = None) -> None:
        self.options = Options(60.0, validate=validate, strict=strict)
        self.requests: list[Request] = []
        self._data = data

    def send(self, request: Request) -> Answer:
        self.requests.append(request)
        return Answer(self._data)

    def hurried(self, timeout: float) -> Recorder:  # noqa: ARG002
        return self


def walk(api: Any, path: str) -> Any:
    """The place that a path template leads to, by what DESIGN says of names."""
    for segment in path.strip("/").split("/"):
        if segment.startswith("{"):
            api = api(IDS.get(segment.strip("{}"), "x1"))
        else:
            api = getattr(api, python_name(segment))
    return api


def python_name(word: str) -> str:
    """``-`` becomes ``_``, a keyword gets one more."""
    name = word.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def expected_arguments(path: str, params: Mapping[str, Mapping[str, Any]]) -> dict[str, bool]:
    """The arguments that an operation has to take, and whether each is required."""
    given = {name: schema for name, schema in params.items() if f"{{{name}}}" not in path}
    found: dict[str, bool] = {}
    for name, schema in given.items():
        plain = name.removesuffix("[n]")
        number = "_n" if name != plain and plain in given else ""
        found[python_name(plain) + number] = not schema.get("optional")
    if "tmpfilename" in found:  # the server's own word for where it has put the file
        del found["tmpfilename"]
        found["file"] = True
    return found
