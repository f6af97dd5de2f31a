"""What files on a storage are, by their names."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from pyvirt_sdk.errors import ParameterError

_KINDS = (
    ("vztmpl", re.compile(r"(?i).+\.tar(\.(gz|xz|zst|bz2))?")),
    ("import", re.compile(r"(?i).+\.(qcow2|raw|vmdk|ova)")),
    ("iso", re.compile(r"(?i).+\.(iso|img)")),
)
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
    ending.

    >>> legal_name("noble server.img", "import"), legal_name("a b.iso", "iso")
    ('noble_server.qcow2', 'a_b.iso')
    """
    if content == "import" and name.lower().endswith(".img"):
        name = name[:-4] + ".qcow2"
    return _NOT_IN_NAMES.sub("_", name)


def name_in(url: str) -> str | None:
    """The file's name in a URL; None where it tells none.

    >>> name_in("https://example.com/images/debian-12.iso?mirror=de")
    'debian-12.iso'
    """
    name = unquote(urlsplit(url).path).rpartition("/")[2]
    return name if "." in name else None
