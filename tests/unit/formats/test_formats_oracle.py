"""What the real server's own code said of thousands of texts."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.checking import perl_text, scalar_fault

ORACLE = Path(__file__).parents[4] / "shared" / "oracle"
pytestmark = pytest.mark.skipif(not ORACLE.is_dir(), reason="the recorded cases are not here")

# Printed as a pair, since a bare value with = in it would be read as one
SPELLED_OUT = 5


def cases(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(ORACLE / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def property_strings(ok: bool) -> Iterator[dict[str, Any]]:
    # The parsers of guest configurations have rules of their own.
    mine = (case for case in cases("property-strings") if not case["format"].startswith("parser:"))
    return (case for case in mine if case["ok"] == ok)


def same(value: Any, text: str) -> bool:
    try:
        return perl_text(value) == text or float(value) == float(text)
    except ValueError:
        return False


def test_scalars() -> None:
    for case in cases("scalars"):
        assert scalar_fault(case["format"], case["input"]) == case.get("message"), case


def test_what_is_accepted_reads_the_same() -> None:
    for case in property_strings(ok=True):
        parsed = formats.parse(case["format"], case["input"]).to_pve()
        assert set(parsed) == set(case["parsed"]), case
        assert all(same(parsed[key], text) for key, text in case["parsed"].items()), case


def test_what_is_refused_is_refused_in_the_same_words() -> None:
    for case in property_strings(ok=False):
        with pytest.raises(FormatError) as caught:
            formats.parse(case["format"], case["input"])
        assert caught.value.message == case["message"], case
        # Perl's hashes have no order, so neither has what it says of one key.
        errors = {key: sorted(text.split("\\n")) for key, text in caught.value.errors.items()}
        expected = case.get("errors", {})
        assert errors == {key: sorted(text.split("\\n")) for key, text in expected.items()}, case


def test_canonical_prints() -> None:
    differing = [
        case
        for case in property_strings(ok=True)
        if formats.render(case["format"], case["input"]) != case["printed"]
    ]
    assert len(differing) <= SPELLED_OUT, differing
    assert all("=" in case["printed"].split(",")[0] for case in differing), differing
