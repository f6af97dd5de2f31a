"""``--dry-run``: what would be sent, instead of sending it. What only reads is really read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pyvirt_sdk._core.encoding import flatten, items_of, to_text
from pyvirt_sdk._core.redact import redact
from pyvirt_sdk._core.wire import Answer, Request
from pyvirt_sdk.cli.output import as_list, write
from pyvirt_sdk.cli.settings import Settings

if TYPE_CHECKING:
    from pyvirt_sdk import Client


class Withheld(Exception):
    """A request that was not sent."""

    def __init__(self, request: Request, settings: Settings) -> None:
        self.request = request
        self.settings = settings
        super().__init__(f"{request.method} {request.path}")


def rehearse(client: Client, settings: Settings) -> None:
    """Have a client raise ``Withheld`` where it would change something."""
    from pyvirt_sdk._sync.session import Caller

    class Rehearsal(Caller):
        def send(self, request: Request) -> Answer:
            if request.method != "GET":
                raise Withheld(request, settings)
            return super().send(request)

    caller = client._caller
    client._caller = Rehearsal(caller.session, caller.options)


def show(requests: Sequence[Request], settings: Settings) -> None:
    """Print requests: as lines to read, or as data; secrets are removed."""
    plain = [{"method": one.method, "path": one.path, "params": _texts(one)} for one in requests]
    if settings.output == "table":
        for one in plain:
            write(f"{one['method']} {one['path']}", settings)
            for name, text in _texts_of(one).items():
                write(f"  {name}: {text}", settings)
        return
    write(plain if len(plain) > 1 else plain[0], settings)


def _texts(request: Request) -> dict[str, Any]:
    given = redact(flatten(request.params), request.path)
    return {
        name: to_text(name, value)
        if (items := items_of(value)) is None
        else [to_text(name, item) for item in items]
        for name, value in given.items()
    }


def _texts_of(one: dict[str, Any]) -> dict[str, Any]:
    return {
        name: ", ".join(as_list(text)) if isinstance(text, list) else text
        for name, text in one["params"].items()
    }
