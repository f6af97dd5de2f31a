# Made from pyvirt_sdk/_api/aio/place.py by tools/convert.py: edit that file, then run `make sync`.
"""A place in the tree of paths: what the classes of ``tree`` stand on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._core.options import Options
from pyvirt_sdk._core.prepare import fill, prepare_operation
from pyvirt_sdk._core.wire import Method
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._tasks.sync import Sender, Task
from pyvirt_sdk.errors import InvalidResponse, RequestInfo
from pyvirt_sdk.models.decoding import decode

if TYPE_CHECKING:
    from pyvirt_sdk._http.files import Source


class Operator(Sender, Protocol):
    """All that operations need of a client."""

    @property
    def options(self) -> Options:
        """What this client does differently from others."""
        ...


class BaseAPI(Guided):
    """A place in the tree of paths, with the ids that led to it.

    >>> pve.api.nodes("pve1").qemu(100)                             # doctest: +SKIP
    <api /nodes/pve1/qemu/100>

    Below it, a word of the path is an attribute and an id is a call; nothing is sent before
    ``get``, ``post``, ``put`` or ``delete``.
    """

    _template: ClassVar[str]

    def __init__(self, operator: Operator, ids: Mapping[str, str]) -> None:
        self._operator = operator
        self._ids = ids

    def __repr__(self) -> str:
        return f"<api {fill(self._template, *self._ids.items()) or '/'}>"

    if not TYPE_CHECKING:

        def __getitem__(self, key: object) -> object:
            raise TypeError(f"{self!r} takes no [{key!r}]: write ({key!r}), or .get() to read it")

    def _with(self, place: Id, value: object) -> dict[str, str]:
        """The ids that lead one placeholder further."""
        validate = self._operator.options.validate
        return {**self._ids, place.name: place.text(value, validate=validate)}

    def _call(self, method: Method, params: Mapping[str, Any], file: Source | None = None) -> Any:
        """The data of the answer; a file that is sent is read meanwhile."""
        validate = self._operator.options.validate
        request = prepare_operation(method, self._template, self._ids, params, validate=validate)
        if file is not None:
            from pyvirt_sdk._http.files import upload_body

            request = request._replace(body=upload_body(request.params, file))
        return self._operator.send(request).data

    def _send(self, method: Method, params: Mapping[str, Any]) -> Any:
        """The answer, as the type that the operation says."""
        data = self._call(method, params)
        return decode(method, self._template, data, strict=self._operator.options.strict)

    def _start(
        self, method: Method, params: Mapping[str, Any], file: Source | None = None
    ) -> Task[None]:
        """The task whose id is the answer."""
        task = self._perhaps_start(method, params, file)
        if task is None:
            path = fill(self._template, *self._ids.items())
            raise InvalidResponse(
                "the server did as it was told, and named no task",
                request=RequestInfo(method, path),
            )
        return task

    def _perhaps_start(
        self, method: Method, params: Mapping[str, Any], file: Source | None = None
    ) -> Task[None] | None:
        """The task, or None where the work was done at once."""
        upid = self._call(method, params, file)
        return None if upid is None else Task(self._operator, str(upid))
