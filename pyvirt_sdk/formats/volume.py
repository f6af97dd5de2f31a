"""Volume ids and tags: small texts with parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.perl import split_list
from pyvirt_sdk.formats.scalars.storage import volume_id


@dataclass(frozen=True, slots=True)
class VolumeID:
    """A volume and the storage it is on.

    >>> volume = VolumeID.parse("local:iso/debian-12.iso")
    >>> volume.storage, volume.volume, str(volume)
    ('local', 'iso/debian-12.iso', 'local:iso/debian-12.iso')
    """

    storage: str
    volume: str

    @classmethod
    def parse(cls, text: str) -> VolumeID:
        """Take a volume id apart; FormatError where it is none."""
        fault = volume_id(text)
        if fault is not None:
            raise FormatError(fault)
        storage, _, volume = text.partition(":")
        return cls(storage, volume)

    def __str__(self) -> str:
        return f"{self.storage}:{self.volume}"


def parse_tags(text: str) -> list[str]:
    """The tags in a text, however they are separated.

    >>> parse_tags("prod; web,db")
    ['prod', 'web', 'db']
    """
    return split_list(text)


def format_tags(tags: Iterable[str]) -> str:
    """Tags as PVE stores them: lower case, sorted, each once.

    >>> format_tags(["web", "Prod", "web"])
    'prod;web'
    """
    return ";".join(sorted({tag.lower() for tag in tags}))
