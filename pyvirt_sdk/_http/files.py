"""A file with the fields before it, as the upload of Proxmox VE wants it: read while it is sent."""

from __future__ import annotations

import hashlib
import io
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from pyvirt_sdk._core.encoding import to_text
from pyvirt_sdk.errors import ParameterError, PyvirtError

#: Bytes that are held.
Held = bytes | bytearray | memoryview
#: Where the bytes come from: a path, an open file, bytes, or pieces of bytes.
Source = str | os.PathLike[str] | BinaryIO | Held | Iterable[Held]

_PIECE: Final = 1024 * 1024
#: The fields before the file, in the order in which the server reads them.
_FIELDS: Final = ("content", "checksum-algorithm", "checksum")


def upload_body(
    params: Mapping[str, Any],
    source: Source,
    *,
    length: int | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> FileBody:
    """The body of an upload with these parameters, of which ``filename`` names the file."""
    fields = {name: to_text(name, params[name]) for name in _FIELDS if name in params}
    filename = to_text("filename", params["filename"])
    return FileBody(fields, filename, source, length=length, progress=progress)


class FileBody:
    """A multipart body: the fields in their order, the file last."""

    def __init__(
        self,
        fields: Mapping[str, str],
        filename: str,
        source: Source,
        *,
        length: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        _refuse_what_is_none(source)
        _refuse_breaks({**fields, "filename": filename})
        self._boundary = secrets.token_hex(16)
        self._source = source
        self._size = _size(source, length)
        self._progress = progress
        self._read = False
        begin = f"--{self._boundary}\r\nContent-Disposition: form-data; "
        parts = [f'{begin}name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()]
        parts.append(
            f'{begin}name="filename"; filename="{filename}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        self._head = "".join(parts).encode()
        self._tail = f"\r\n--{self._boundary}--\r\n".encode()

    @property
    def media_type(self) -> str:
        """What it is, for the head of the request."""
        return f"multipart/form-data; boundary={self._boundary}"

    @property
    def length(self) -> int:
        """Its length in bytes."""
        return len(self._head) + self._size + len(self._tail)

    def pieces(self) -> Iterator[bytes]:
        """It, piece by piece.

        Raises:
            ParameterError: the source is shorter or longer than was said, or can be read only once
                and was read.
        """
        yield self._head
        sent = 0
        for piece in _told(self._pieces_of_file()):
            if not isinstance(cast("object", piece), Held):
                kind = type(piece).__name__
                raise ParameterError(f"the source gives {kind}, and an upload takes bytes")
            told = bytes(piece)
            sent += len(told)
            if sent > self._size:
                break
            yield told
            if self._progress is not None:
                self._progress(sent, self._size)
        if sent != self._size:
            raise ParameterError(
                f"the source holds {'more' if sent > self._size else 'fewer'} bytes than the "
                f"{self._size} that were told",
                hint="has the file changed meanwhile? nothing was stored",
            )
        yield self._tail

    def _pieces_of_file(self) -> Iterator[Held]:
        if self._read and not _can_be_read_again(self._source):
            raise ParameterError(
                "the source can be read only once, and was read", hint="give a path or a file"
            )
        self._read = True
        return pieces_of(self._source)


def pieces_of(source: Source) -> Iterator[Held]:
    """The bytes of a source, from its beginning."""
    match source:
        case bytes() | bytearray() | memoryview():
            held = memoryview(source).cast("B")
            yield from (bytes(held[at : at + _PIECE]) for at in range(0, len(held), _PIECE))
        case str() | os.PathLike():
            try:
                opened = Path(source).open("rb")  # noqa: SIM115 - closed below, and only then
            except OSError as error:
                raise _unreadable(source, error) from None
            with opened:
                yield from pieces_of(opened)
        case _ if hasattr(source, "read"):
            file = cast("BinaryIO", source)
            if _is_seekable(file):
                file.seek(0)
            while piece := file.read(_PIECE):
                yield piece
        case _:
            yield from source


def checksum_of(source: Source, algorithm: str) -> str:
    """The checksum of a source that can be read twice."""
    if not _can_be_read_again(source):
        raise ParameterError(
            "the checksum of a source that can be read only once cannot be told before it is sent",
            hint="give the checksum, or a path or a file that can be read twice",
        )
    sum_ = hashlib.new(algorithm)
    for piece in pieces_of(source):
        sum_.update(piece)
    return sum_.hexdigest()


def _refuse_breaks(texts: Mapping[str, str]) -> None:
    """What would end a line or a quoted text of the head stands for something else there."""
    errors = {
        name: "holds a quote or a line break"
        for name, text in texts.items()
        if any(sign in text for sign in '"\r\n')
    }
    if errors:
        raise ParameterError(errors=errors)


def _can_be_read_again(source: Source) -> bool:
    if hasattr(source, "read"):
        return _is_seekable(source)
    return isinstance(source, (str, os.PathLike, Held))


def _is_seekable(source: object) -> bool:
    """Whether an open file can go back; what has ``read()`` alone cannot."""
    seekable: Callable[[], bool] = getattr(source, "seekable", bool)
    return seekable()


def _told(pieces: Iterator[Held]) -> Iterator[Held]:
    """The pieces; what goes wrong where they come from is no fault of the way that they go."""
    try:
        yield from pieces
    except PyvirtError:
        raise
    except Exception as error:
        raise ParameterError(
            f"the source broke off: {type(error).__name__}", hint="nothing was stored"
        ) from error


def _unreadable(source: str | os.PathLike[str], error: OSError) -> ParameterError:
    return ParameterError(
        f"{str(source)!r} cannot be read: {error.strerror}",
        hint=f"a path is seen from {Path.cwd()}, unless it begins with a slash",
    )


def _refuse_what_is_none(source: object) -> None:
    """Refuse what holds no bytes, before anything is sent."""
    if isinstance(source, io.TextIOBase):
        raise ParameterError(
            "the source is open as text, and an upload takes bytes", hint="open it with mode 'rb'"
        )
    if not (isinstance(source, (str, os.PathLike, Iterable)) or hasattr(source, "read")):
        raise ParameterError(
            f"a {type(source).__name__} is nothing that can be uploaded",
            hint="give a path, a file that is open with mode 'rb', bytes, or pieces of bytes",
        )


def _size(source: Source, told: int | None) -> int:
    if told is not None:
        return told
    match source:
        case bytes() | bytearray() | memoryview():
            return memoryview(source).nbytes
        case str() | os.PathLike():
            try:
                return Path(source).stat().st_size
            except OSError as error:
                raise _unreadable(source, error) from None
        case _ if hasattr(source, "read") and _is_seekable(source):
            return cast("BinaryIO", source).seek(0, os.SEEK_END)
        case _:
            raise ParameterError(
                "the length of the source is not known",
                hint="the server takes no upload of unknown length: give length= in bytes",
            )
