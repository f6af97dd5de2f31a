"""What files on a storage are, by their names."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from pyvirt_sdk.errors import ParameterError

_IMPORT = re.compile(r"(?i).+\.(qcow2|raw|vmdk|ova)")
_KINDS = (
    ("vztmpl", re.compile(r"(?i).+\.tar(\.(gz|xz|zst|bz2))?")),
    ("import", _IMPORT),
    ("iso", re.compile(r"(?i).+\.(iso|img)")),
)
#: Only images of disks and CDs are unpacked.
_PACKED = re.compile(r"(?i)(?P<name>.+\.(?:iso|img))\.(?P<how>gz|lzo|zst|bz2)")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.+=~-]+")


def content_of(name: str) -> str:
    """The kind of content that a file of this name is.

    >>> content_of("debian-12.qcow2"), content_of("debian-12.iso")
    ('import', 'iso')

    Raises:
        ParameterError: the name tells nothing, or what it tells cannot be uploaded.
    """
    for content, pattern in _KINDS:
        if pattern.fullmatch(name):
            return content
    refuse_snippets("snippets" if re.search(r"(?i)\.(ya?ml|sh|pl|conf)$", name) else "")
    raise ParameterError(
        f"what {name!r} is cannot be told from its name",
        hint="give content='iso', 'vztmpl' or 'import', and filename= with a usual ending",
    )


def refuse_snippets(content: str) -> None:
    """Snippets cannot be brought to a storage by the API."""
    if content == "snippets":
        raise ParameterError(
            "the API of Proxmox VE takes no snippets",
            hint="copy the file to the node yourself, or put it into an ISO image for cloud-init",
        )


def legal_name(name: str, content: str) -> str:
    """A name under which the server takes a file.

    Cloud images are often QCOW2 files that end with ``.img``: to be imported they need their own
    ending, and to be kept beside CDs, where the server has no imports yet, an ending of those.

    >>> legal_name("noble server.img", "import"), legal_name("noble.qcow2", "iso")
    ('noble_server.qcow2', 'noble.qcow2.img')
    """
    is_disk = _IMPORT.fullmatch(name)
    if content == "import" and not is_disk and name.lower().endswith(".img"):
        name = name[:-4] if _IMPORT.fullmatch(name[:-4]) else f"{name[:-4]}.qcow2"
    elif content == "iso" and is_disk:
        name += ".img"
    return _NOT_IN_NAMES.sub("_", name)


def unpacked(name: str) -> tuple[str, str | None]:
    """The name of a file once a node has unpacked it, and how it is packed.

    >>> unpacked("pfSense-2.8.iso.gz"), unpacked("debian-12.iso")
    (('pfSense-2.8.iso', 'gz'), ('debian-12.iso', None))
    """
    found = _PACKED.fullmatch(name)
    return (found["name"], found["how"].lower()) if found else (name, None)


def name_in(url: str) -> str | None:
    """The file's name in a URL; None where it tells none.

    >>> name_in("https://example.com/images/debian-12.iso?mirror=de")
    'debian-12.iso'
    """
    name = unquote(urlsplit(url).path).rpartition("/")[2]
    return name if "." in name else None
