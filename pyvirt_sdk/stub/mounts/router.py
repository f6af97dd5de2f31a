"""A respx router that a stub answers for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import respx

from pyvirt_sdk.stub.mounts.transport import from_httpx, to_httpx

if TYPE_CHECKING:
    from pyvirt_sdk.stub.stub import Stub

__all__ = ["mount"]


def mount(stub: Stub, router: respx.Router, base_url: str) -> respx.Route:
    """Routes everything below ``base_url`` to the stub."""

    def answer(request: httpx.Request) -> httpx.Response:
        return to_httpx(stub.handle(from_httpx(request, request.read())), request)

    return router.route(url__startswith=base_url).mock(side_effect=answer)
