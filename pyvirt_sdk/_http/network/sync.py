"""Streams for threads, httpcore's own; ``aio`` holds the same names for an event loop."""

from httpcore import SyncBackend as Backend

__all__ = ["Backend"]
