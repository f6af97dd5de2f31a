# Made from pyvirt_sdk/_aio/storage/files.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Bringing files to a storage: uploads, and downloads that a node makes."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Any

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.images import content_of, legal_name, name_in, refuse_snippets, unpacked
from pyvirt_sdk._http.files import Source, checksum_of, upload_body
from pyvirt_sdk._primitives.sync import in_thread
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._sync.storage.volumes import Volume, volume_named
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import ParameterError, PermissionDenied

Progress = bool | Callable[[int, int], object]


def upload(
    caller: Caller,
    node: str,
    storage: str,
    source: Source,
    *,
    filename: str | None,
    content: str | None,
    checksum: str | None,
    algorithm: str | None,
    length: int | None,
    progress: Progress,
) -> Task[Volume]:
    """Send a file; see :meth:`Storage.upload`."""
    name = filename or _name_of(source)
    refuse_snippets(content or "")
    kind = content or content_of(name)
    name = legal_name(name, kind)
    if algorithm and checksum is None:
        checksum = in_thread(partial(checksum_of, source, algorithm))
    fields = {"content": kind}
    if checksum is not None:
        fields |= {"checksum-algorithm": algorithm or "sha256", "checksum": checksum}
    params = {**fields, "filename": name}
    body = upload_body(params, source, length=length, progress=_watcher(progress, name))
    path = join("nodes", node, "storage", storage, "upload")
    upid = caller.upload(path, params, body)
    return Task(caller, upid, partial(volume_named, caller, node, storage, kind, name))


def download(
    caller: Caller,
    node: str,
    storage: str,
    url: str,
    *,
    filename: str | None,
    content: str | None,
    **options: Any,
) -> Task[Volume]:
    """Let a node fetch a file; see :meth:`Storage.download_url`."""
    refuse_snippets(content or "")
    verify = options.get("verify_certificates")
    name = filename or name_in(url) or _name_told(caller, node, url, verify)
    name, packed = unpacked(name)
    if packed:
        options.setdefault("compression", packed)
    kind = content or content_of(name)
    name = legal_name(name, kind)
    path = join("nodes", node, "storage", storage, "download-url")
    upid = caller.call("POST", path, url=url, content=kind, filename=name, **options)
    return Task(caller, upid, partial(volume_named, caller, node, storage, kind, name))


def _name_of(source: Source) -> str:
    if isinstance(source, (str, os.PathLike)):
        return os.fspath(source).rpartition(os.sep)[2]
    name = getattr(source, "name", None)
    if isinstance(name, str):
        return name.rpartition(os.sep)[2]
    raise ParameterError("the file has no name", hint="give filename='debian-12.iso'")


def _name_told(caller: Caller, node: str, url: str, verify: bool | None) -> str:
    """The name that the other server tells, which the node asks for."""
    path = join("nodes", node, "query-url-metadata")
    hint = "give filename='debian-12.iso'"
    try:
        told = caller.call("GET", path, url=url, verify_certificates=verify).get("filename")
    except PermissionDenied as error:
        error.hint = f"{hint}: then nobody needs to ask the other server for a name"
        raise
    if not told:
        raise ParameterError(f"{url} tells no name", hint=hint)
    return str(told)


def _watcher(progress: Progress, name: str) -> Callable[[int, int], object] | None:
    if not progress or callable(progress):
        return progress or None
    from pyvirt_sdk.display.progress import watch_bytes

    return watch_bytes(name)
