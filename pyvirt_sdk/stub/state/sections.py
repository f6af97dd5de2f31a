"""Configuration files of sections: ids, each with settings, one of which is its ``type``."""

from __future__ import annotations

from collections import defaultdict

from pyvirt_sdk.stub.state.files import digest_of

__all__ = ["Files", "Section", "Sections", "Value", "digest", "new_files"]

# as in the file: a text, or one for each line of that name
Value = str | list[str]
Section = dict[str, Value]
Sections = dict[str, Section]
# name of the file -> what is in it; a file that was never written is empty
Files = defaultdict[str, Sections]


def new_files() -> Files:
    """Files of which none was written yet."""
    return defaultdict(dict)


def digest(sections: Sections) -> str:
    """The digest of a file."""
    return digest_of(sections)
