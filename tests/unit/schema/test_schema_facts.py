"""What is checked in is what the tools make of the facts."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import facts, format_models
from tools.answers import effective_shape

ROOT = Path(__file__).parents[3]
FACTS = ROOT.parent / "shared" / "facts"


def files_below(folder: Path, pattern: str) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob(pattern)}


@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts are not here")
def test_the_data_is_fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    targets = {"SCHEMA_DATA": "schema", "FORMAT_DATA": "formats"}
    sources = {name: getattr(facts, name) for name in targets}
    for name, folder in targets.items():
        monkeypatch.setattr(facts, name, tmp_path / folder)
    monkeypatch.setattr(facts, "ANSWERS", tmp_path / "schema" / "answers")
    monkeypatch.setattr(facts, "SINCE", tmp_path / "schema" / "since")
    facts.run(["import", str(FACTS / "pve-api-facts.json.gz"), str(FACTS / "since.json.gz")])
    assert files_below(tmp_path / "schema", "*.json") == files_below(
        sources["SCHEMA_DATA"], "*.json"
    )
    made = files_below(tmp_path / "formats", "*.json")
    assert made["specs.json"] == (sources["FORMAT_DATA"] / "specs.json").read_bytes()


def test_the_models_are_fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generated = format_models.TARGET
    monkeypatch.setattr(format_models, "TARGET", tmp_path)
    # ruff finds its settings from where the files are
    settings = f"extend = {str(ROOT / 'pyproject.toml')!r}\n"
    (tmp_path / "ruff.toml").write_text(settings, encoding="utf-8")
    format_models.main()
    checked_in = files_below(generated, "*.py")
    del checked_in["__init__.py"]
    assert files_below(tmp_path, "*.py") == checked_in


def test_the_tool_says_what_it_does() -> None:
    command = [sys.executable, "-m", "tools.facts", "--help"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert "import" in shown.stdout


def test_a_shape_is_what_is_declared_corrected_by_what_was_seen() -> None:
    operation = {
        "return_kind": "object",
        "returns": {
            "type": "object",
            "properties": {
                "port": {"type": "integer", "min": 1},
                "name": {"type": "string"},
                "fleecing": {"type": "string", "format": "backup-fleecing"},
            },
        },
        "observed": {
            "type": "object",
            "properties": {
                "port": {"type": "string"},
                "extra": {"type": "integer"},
                "fleecing": {"type": "object", "properties": {"enabled": {"type": "string"}}},
            },
        },
        "corrections": [
            {"at": "/port", "declared": "integer", "observed": "string"},
            {"at": "/fleecing", "declared": "string", "observed": "object"},
        ],
        "undeclared": ["/extra"],
        "not_always_present": ["/name"],
    }
    assert effective_shape(operation) == {
        "type": "object",
        "properties": {
            "port": {"type": "string", "declared": "integer"},
            "name": {"type": "string", "optional": True},
            "fleecing": {
                "type": "object",
                "declared": "string",
                "format": "backup-fleecing",
                "properties": {"enabled": {"type": "string"}},
            },
            "extra": {"type": "integer", "optional": True, "undeclared": True},
        },
    }


def test_where_nothing_useful_is_declared_what_was_seen_is_all() -> None:
    operation = {
        "return_kind": "object-empty",
        "returns": {"type": "object"},
        "observed": {"type": "object", "map": True, "values": {"type": "integer"}},
    }
    assert effective_shape(operation) == operation["observed"]
