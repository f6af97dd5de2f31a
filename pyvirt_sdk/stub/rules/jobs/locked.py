"""What goes wrong while the file of jobs is locked."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from pyvirt_sdk.stub.failures import Refused, as_text

__all__ = ["as_error_text"]


@contextmanager
def as_error_text() -> Generator[None]:
    """Any refusal becomes a 500 whose text begins with the status it would have had."""
    try:
        yield
    except Refused as refused:
        raise Refused(as_text(refused)) from None
