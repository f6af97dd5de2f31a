"""The site is built without a warning: every link and reference leads somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from pyvirt_sdk import schema
from tools import reference_pages

ROOT = Path(__file__).parents[2]


def test_every_operation_stands_in_the_reference(tmp_path: Path) -> None:
    reference_pages.write(tmp_path)
    pages = "".join(page.read_text() for page in tmp_path.glob("api-*.md"))
    missing = [str(one) for one in schema.operations() if f"### {one}\n" not in pages]
    assert missing == []


def test_every_public_name_stands_in_the_reference(tmp_path: Path) -> None:
    import pyvirt_sdk

    reference_pages.write(tmp_path)
    pages = "".join(page.read_text() for page in tmp_path.glob("*.md"))
    for name in pyvirt_sdk.__all__:
        value = getattr(pyvirt_sdk, name)
        if isinstance(value, type) and not name.startswith("Async"):
            assert f".{value.__qualname__}\n" in pages, name


def test_an_operation_says_who_since_when_and_what_it_gives(tmp_path: Path) -> None:
    reference_pages.write(tmp_path)
    page = (tmp_path / "api-nodes-qemu.md").read_text()
    create = page.partition("### POST /nodes/{node}/qemu\n")[2].partition("\n### ")[0]
    assert "post(vmid=…) → Task`" in create
    assert "Starts a task" in create
    row = create.partition("<code>amd-sev</code>")[2].partition("</tr>")[0]
    assert "since 8.3; allow-smt: since 8.4" in row
    start = page.partition("### POST /nodes/{node}/qemu/{vmid}/status/start\n")[2]
    assert "- Who: needs VM.PowerMgmt on /vms/{vmid}." in start.partition("\n### ")[0]
    status = page.partition("### GET /nodes/{node}/qemu/{vmid}/status/current\n")[2]
    assert "<code>qmpstatus</code>" in status.partition("\n### ")[0]


def test_the_reference_names_things_as_people_import_them(tmp_path: Path) -> None:
    reference_pages.write(tmp_path)
    pages = "".join(page.read_text() for page in tmp_path.glob("*.md"))
    for name in ("Client", "VM", "errors.RequestInfo", "formats.NetDevice", "stub.Stub"):
        assert re.search(rf"\.\. auto(class|exception):: pyvirt_sdk\.{name}\n", pages), name
    assert not re.search(r"autofunction:: pyvirt_sdk\._", pages)


class Page(HTMLParser):
    """The anchors of a page, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.pictures_without_words = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors |= {one for one in (given.get("id"), given.get("name")) if one}
        self.links += [one for one in (given.get("href"), given.get("src")) if one]
        if tag == "img" and given.get("alt") is None:
            self.pictures_without_words += 1


def broken(site: Path) -> list[str]:
    """The links of a site that lead nowhere in it, anchors too."""
    pages = {page: Page(page.read_text()) for page in site.rglob("*.html")}
    found: list[str] = []
    for page, content in pages.items():
        for link in dict.fromkeys(content.links):
            place, _, anchor = unquote(link).partition("#")
            if re.match(r"(?:https?|data|mailto):", place):
                continue
            goal = (page.parent / place.partition("?")[0]).resolve() if place else page
            anchors = pages[goal].anchors if goal in pages else {anchor}
            if not goal.exists() or (anchor and anchor not in anchors):
                found.append(f"{page.relative_to(site)}: {link}")
    return found


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="b.html#x"></a><a href="b.html#y"></a><a href="c">')
    (tmp_path / "b.html").write_text('<p id="x"><a href="https://example.com/none#z"></a>')
    assert broken(tmp_path) == ["a.html: b.html#y", "a.html: c"]


@pytest.mark.long
def test_the_site_has_no_broken_links(tmp_path: Path) -> None:
    pytest.importorskip("furo")
    build = ["-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "docs", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, *build], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "index.html").exists()
    assert broken(tmp_path) == []
    pages = [Page(page.read_text()) for page in tmp_path.rglob("*.html")]
    assert not any(page.pictures_without_words for page in pages)
    found = (tmp_path / "searchindex.js").read_text()
    for word in ("migrat", "upid", "fingerprint", "bridg"):  # as the search stems them
        assert f'"{word}":' in found or f",{word}:" in found, word
    (objects,) = re.findall(r'"objects":.*?"objnames"', found)
    assert "Guest" in objects
    assert "_sync." not in objects
    guests = (tmp_path / "reference" / "guests.html").read_text()
    assert "Its network cards" not in re.findall(r"<dd[^>]*><p>([^<:]*)</p>", guests)
