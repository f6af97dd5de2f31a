"""Digests: what PVE computes over the configuration file that holds a thing."""

from __future__ import annotations

import hashlib
import json
from typing import Any

__all__ = ["digest_of"]


def digest_of(content: Any) -> str:
    """The SHA-1 of a configuration; equal content has an equal digest.

    >>> digest_of({"a": 1, "b": 2}) == digest_of({"b": 2, "a": 1})
    True

    A file without content, or one that was never written, has the digest of an empty text.
    """
    text = json.dumps(content, sort_keys=True, separators=(",", ":")) if content else ""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
