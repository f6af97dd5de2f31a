"""Asking a stub without any client: what the tests of this folder talk through."""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from pyvirt_sdk.stub import Request, Response, Stub


def trusting(ca_file: str) -> ssl.SSLContext:
    """Trust in an authority that lacks what Python 3.13 asks for in strict mode."""
    context = ssl.create_default_context(cafile=ca_file)
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


Headers = tuple[tuple[str, str], ...]
Params = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    response: Response

    @property
    def status(self) -> int:
        return self.response.status

    @property
    def reason(self) -> str:
        return self.response.reason

    @property
    def document(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads(self.response.body)
        return content

    @property
    def data(self) -> Any:
        assert self.status == 200, f"{self.status} {self.reason} {self.response.body!r}"
        return self.document["data"]

    @property
    def errors(self) -> dict[str, str]:
        found: dict[str, str] = self.document.get("errors", {})
        return found


class Asking:
    """Sends requests as one caller; parameters go where PVE wants them."""

    def __init__(self, stub: Stub, headers: Headers | None = None) -> None:
        self.stub = stub
        self.headers = stub.auth_headers if headers is None else headers

    def get(self, path: str, params: Params | None = None) -> Answer:
        return self.send("GET", path, params)

    def post(self, path: str, params: Params | None = None) -> Answer:
        return self.send("POST", path, params)

    def put(self, path: str, params: Params | None = None) -> Answer:
        return self.send("PUT", path, params)

    def delete(self, path: str, params: Params | None = None) -> Answer:
        return self.send("DELETE", path, params)

    def send(self, method: str, path: str, params: Params | None = None) -> Answer:
        text = urlencode(params or {}, doseq=True)
        in_query = method in ("GET", "DELETE")
        target = f"/api2/json{path}" + (f"?{text}" if in_query and text else "")
        body = b"" if in_query else text.encode()
        return Answer(self.stub.handle(Request(method, target, self.headers, body)))

    def task(self, answer: Answer) -> Params:
        """The status of the task that an answer tells of."""
        upid = answer.data
        status: Params = self.get(f"/nodes/{upid.split(':')[1]}/tasks/{quote(upid)}/status").data
        return status

    def log(self, answer: Answer) -> list[str]:
        """The lines of its log."""
        upid = answer.data
        rows = self.get(f"/nodes/{upid.split(':')[1]}/tasks/{quote(upid)}/log").data
        return [row["t"] for row in rows]

    def done(self, answer: Answer) -> None:
        """Asserts that the task has ended well."""
        assert self.task(answer)["exitstatus"] == "OK", self.log(answer)


def login(stub: Stub, userid: str, password: str) -> Asking:
    """A caller with a ticket and a CSRF token."""
    form = {"username": userid, "password": password}
    data = Asking(stub, ()).post("/access/ticket", form).data
    cookie = ("Cookie", f"PVEAuthCookie={quote(data['ticket'], safe='')}")
    return Asking(stub, (cookie, ("CSRFPreventionToken", data["CSRFPreventionToken"])))
