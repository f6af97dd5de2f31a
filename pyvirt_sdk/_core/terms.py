"""What a call asks of who makes it and of the server's version, looked at before it is sent.

Most calls ask for nothing that every user and every version does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from pyvirt_sdk._core.auth import Credentials, Token, Withheld
from pyvirt_sdk._core.encoding import items_of, to_text
from pyvirt_sdk._core.redact import redact
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import NotImplementedByServer, ParameterError, PermissionDenied, RequestInfo
from pyvirt_sdk.formats.versions import Version, parse_version
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.history import Need, Texts, lists_since, needs

ROOT = "root@pam"


class Terms(NamedTuple):
    """The operation of a request, what not every version has of it, and lists that were texts."""

    operation: Operation
    needs: tuple[Need, ...] = ()
    lists: Mapping[str, str] | None = None

    @property
    def versioned(self) -> bool:
        """Whether the server's version matters."""
        return bool(self.needs or self.lists)


def terms_of(operation: Operation, texts: Texts) -> Terms:
    """What a call with these parameters asks for."""
    return Terms(operation, needs(operation, texts), lists_since(operation, texts))


def barred(operation: Operation, who: Credentials) -> str | None:
    """Why somebody may never make a call, whatever is granted; None where that is not so.

    >>> from pyvirt_sdk import schema
    >>> barred(schema.operation("POST", "/access/ticket"), Token("ci@pve!bot", "secret"))
    'API tokens may not call this: log in with a password'
    """
    if isinstance(who, Withheld):
        return None  # who it was is known, not whether by a token; nothing can be sent anyway
    is_token = isinstance(who, Token)
    if is_token and not operation.allowtoken:
        return "API tokens may not call this: log in with a password"
    if operation.permissions is None and who.name != ROOT:
        return f"only {ROOT} may call this" + (" in person, not by a token" if is_token else "")
    return None


def refuse_barred(request: Request, who: Credentials) -> None:
    """Raise PermissionDenied where this user or token may never make the call."""
    why = barred(request.terms.operation, who) if request.terms else None
    if why:
        raise PermissionDenied(
            f"{who.name}: {why}",
            request=_info(request),
            hint="with validate=False the server is asked all the same",
        )


def fitted(request: Request, version: Version) -> Request:
    """The request as a server of this version takes it.

    Raises:
        NotImplementedByServer: the operation is newer than the server, or gone from it.
        ParameterError: a parameter, an option in it or a value is; all of them at once.
    """
    terms = request.terms
    if terms is None:
        return request
    unmet = [need for need in terms.needs if not need.met_by(version)]
    hint = f"this server runs {'.'.join(map(str, version))}"
    whole = next((need for need in unmet if not need.name), None)
    if whole:
        raise NotImplementedByServer(str(whole), request=_info(request), hint=hint)
    if unmet:
        errors = {need.name: str(need) for need in unmet}
        raise ParameterError(request=_info(request), errors=errors, hint=hint)
    texts = {
        name: "\0".join(to_text(name, item) for item in items_of(request.params[name]) or ())
        for name, release in (terms.lists or {}).items()
        if version < parse_version(release)
    }
    params: dict[str, Any] = {**request.params, **texts}
    return request._replace(params=params) if texts else request


def _info(request: Request) -> RequestInfo:
    return RequestInfo(request.method, request.path, redact(request.params, request.path))
