"""From a request to its answer, in the order in which PVE does it.

Method, path and login first (each failing in its own way), then the route, the permission, the
node, the parameters, and at last the rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pyvirt_sdk import schema
from pyvirt_sdk.schema.validation import find_schema, wire_value
from pyvirt_sdk.stub.access.checks import Authority
from pyvirt_sdk.stub.access.identity import Caller, Unauthorized, identify
from pyvirt_sdk.stub.call import Call, Download, Encoded, Page, Upload, World
from pyvirt_sdk.stub.failures import (
    NotCovered,
    Refused,
    Unreachable,
    faulty_fields,
    forbidden,
    no_node,
)
from pyvirt_sdk.stub.journal import Entry, Journal, without_secrets
from pyvirt_sdk.stub.rules import RULES
from pyvirt_sdk.stub.wire import Request, Response, answers, multipart, parameters

__all__ = ["answer"]

_METHODS = frozenset({"GET", "POST", "PUT", "DELETE"})
_API = re.compile(r"/api2(?:/([a-z][a-z0-9]+)(/.*)?|.*)")

# where PVE says it puts them; nothing is written
_UPLOADED = "/var/tmp/pveupload-"  # noqa: S108

# the index of the whole tree, which the schema does not list
_ROOT = schema.Match(
    schema.Operation("GET", "/", "", "index", params={}, permissions={"user": "all"}), {}
)


def answer(request: Request, world: World, journal: Journal) -> Response:
    """What the server says to a request, which is noted in the journal."""
    exchange = _begin(request, world)
    if isinstance(exchange, Response):
        journal.add(Entry(request.method, request.path_below_api, exchange.status, exchange.reason))
        return exchange
    response = exchange.response()
    journal.add(exchange.entry(response))
    return response


def _begin(request: Request, world: World) -> Response | _Exchange:
    """What has to hold before anybody looks at what is asked for; an answer, if it does not."""
    now = world.clock.now()
    if request.method not in _METHODS:
        return answers.bare(501, f"method '{request.method}' not available", now=now)
    if encoding := request.header("Transfer-Encoding"):
        known = encoding.lower() == "chunked"
        text = "chunked transfer encoding not supported"
        return answers.plain(
            501, text if known else f"Unknown transfer encoding '{encoding}'", now=now
        )
    path = re.sub("/+", "/", request.path)
    api = _API.fullmatch(path)
    if not api:
        if path == "/" and request.method == "GET":
            return answers.page(200, "OK", world.state.entry, now=now)
        return answers.plain(500, f"no such file '{path}'", now=now)
    formatter, below = api[1], (api[2] or "").rstrip("/")
    if not formatter:
        return answers.plain(501, "no such uri", now=now)
    try:
        caller = identify(request, below, world.state, world.signer, now)
    except Unauthorized as refusal:
        if formatter == "html":
            return answers.page(401, "Login Required", world.state.entry, now=now)
        return answers.bare(401, str(refusal), now=now)
    if request.body and request.is_upload:
        return _begin_upload(request, world, caller, below, formatter)
    if trouble := _body_trouble(request):
        return answers.plain(*trouble, now=now)
    if formatter not in answers.FORMATTERS:
        return answers.plain(501, f"no formatter for uri {below or '/'}, {formatter}", now=now)
    try:
        params = parameters.read(request)
    except parameters.BadJSON as error:
        return answers.plain(500, str(error), now=now)
    return _Exchange(world, caller, request.method, below, formatter, params)


def _begin_upload(
    request: Request, world: World, caller: Caller, below: str, formatter: str
) -> Response | _Exchange:
    """A file is not looked at, unless the caller may send one."""
    now = world.clock.now()
    exchange = _Exchange(world, caller, request.method, below, formatter, {})
    assert exchange.match
    operation, from_path = exchange.match
    authority = Authority(world.state, caller.authid or "")
    try:
        authority.check_operation(operation.permissions, from_path)
        upload = multipart.read(request)
    except Refused as refused:
        return answers.bare(refused.status, refused.message, now=now)
    except multipart.Dropped:
        return answers.NONE
    except multipart.BadUpload as bad:
        kind = answers.plain if bad.has_text else answers.bare
        return kind(bad.status, bad.reason, now=now)
    ident = world.state.names.uuid().replace("-", "")
    stored = Upload(_UPLOADED + ident, upload.content)
    exchange.upload = stored
    exchange.params = {
        **upload.fields,
        "filename": upload.filename,
        "tmpfilename": stored.path,
    }
    return exchange


def _body_trouble(request: Request) -> tuple[int, str] | None:
    if not request.body:
        return None
    if request.method in ("GET", "DELETE"):
        return 501, f"Unexpected content for method '{request.method}'"
    if len(request.body) > answers.BODY_LIMIT:
        return 501, "for data too large"
    if parameters.content_type(request) not in (parameters.FORM, parameters.JSON):
        return 506, f"upload 'Content-Type '{request.header('Content-Type')}' not implemented"
    return None


def _changes_files(operation: schema.Operation) -> bool:
    """Whether files that all nodes share may change."""
    is_login = operation.path.startswith(("/access/ticket", "/access/vncticket"))
    return operation.method != "GET" and operation.protected and not is_login


def _no_rule(_call: Call) -> None:
    raise NotCovered


@dataclass
class _Exchange:
    """One call, from its route to its answer."""

    world: World
    caller: Caller
    method: str
    path: str
    formatter: str
    params: dict[str, Any]
    upload: Upload | None = None
    # what becomes of it
    refused: Refused | None = None
    has_rule: bool = True

    @cached_property
    def match(self) -> schema.Match | None:
        """The operation, and what the path says for its parameters."""
        if not self.path and self.method == "GET":
            return _ROOT
        return schema.find(self.method, self.path.split("/"))

    @property
    def relayed(self) -> bool:
        """Whether the daemon that is asked hands the call on, to another daemon or node."""
        if self.match is None:
            return False
        elsewhere = self.match.path_params.get("node", "localhost")
        here = ("localhost", self.world.state.entry)
        return self.match.operation.protected or elsewhere not in here

    def response(self) -> Response:
        """The answer."""
        now = self.world.clock.now()
        more: dict[str, Any] = {}
        try:
            data = self._result()
        except Refused as refused:
            self.refused = refused
            return answers.error(
                refused,
                formatter=self.formatter,
                now=now,
                relayed=self.relayed,
                with_message=self.world.release.writes_messages,
            )
        except Unreachable as unreachable:
            return answers.bare(595, str(unreachable), now=now)
        if isinstance(data, Download):
            return answers.download(
                data.content, data.name, data.media, now=now, relayed=self.relayed
            )
        if isinstance(data, Encoded):
            return answers.success(
                None,
                formatter=self.formatter,
                now=now,
                relayed=self.relayed,
                encoded=data.text,
            )
        if isinstance(data, Page):
            more = {**data.more, **({} if data.total is None else {"total": data.total})}
            data = data.rows
        return answers.success(
            data, formatter=self.formatter, now=now, relayed=self.relayed, more=more
        )

    def entry(self, response: Response) -> Entry:
        """What the journal keeps; a refusal as such, even where the answer hides it in a 200."""
        status = self.refused.status if self.refused else response.status
        reason = self.refused.message if self.refused else response.reason
        return Entry(
            self.method,
            self.path or "/",
            status,
            reason,
            self.caller.authid,
            str(self.match.operation) if self.match else None,
            without_secrets(self.params),
            self.has_rule,
        )

    def _result(self) -> Any:
        release = self.world.release
        if self.match is None or not release.has(self.match.operation):
            raise self._not_implemented()
        call = self._checked_call(*self.match)
        rule = RULES.get(str(call.operation), _no_rule)
        try:
            return release.answer(call.operation, rule(call))
        except NotCovered:
            self.has_rule = False
            raise self._not_implemented() from None

    def _not_implemented(self) -> Refused:
        return Refused(f"Method '{self.method} {self.path or '/'}' not implemented", status=501)

    def _checked_call(self, operation: schema.Operation, from_path: dict[str, str]) -> Call:
        params = parameters.join_path(self.params, from_path)
        if params.get("node") == "localhost":
            params["node"] = self.world.state.entry
        if self.caller.by_token and not operation.allowtoken:
            raise forbidden(
                f"URI '{self.path}' not available with API token, need proper ticket.\n"
            )
        call = Call(self.world, operation, params, self.caller.authid or "", self.upload)
        call.authority.check_operation(operation.permissions, params)
        if operation.proxyto:
            self._check_node(str(params.get(operation.proxyto, "")))
        if faults := self.world.release.faults(operation, params):
            raise faulty_fields(faults)
        if not self.world.state.quorate and _changes_files(operation):
            raise Refused("cluster not ready - no quorum?")
        call.params = {
            name: wire_value(value, find_schema(operation, name)) for name, value in params.items()
        }
        return call

    def _check_node(self, name: str) -> None:
        node = self.world.state.nodes.get(name)
        if name and node is None:
            raise no_node(name)
        if node and not node.online:
            raise Unreachable("Connection refused")
