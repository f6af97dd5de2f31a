"""Write the typed models of property strings from their specs.

    python -m tools.format_models

Reads what ``tools.facts`` wrote and writes ``pyvirt_sdk/formats/generated``. What each format is
called in Python stands in ``format_models.toml``; a format without a name is an error.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pyvirt_sdk.formats.base import identifier
from pyvirt_sdk.formats.specs import PropertySchema, Spec, all_specs

TARGET = Path(__file__).parents[1] / "pyvirt_sdk" / "formats" / "generated"
NAMES = Path(__file__).with_suffix(".toml")
HEADER = "# made from the specs of formats by tools/format_models.py: do not edit\n"

LONGEST_LITERAL = 20

# Of these the representation says nothing.
SECRETS = frozenset(("apitoken", "key"))

TYPES = {"boolean": "bool", "integer": "int", "number": "float"}


class Model(NamedTuple):
    """A class to be written."""

    name: str
    formats: list[str]
    about: str
    example: str
    base: str = "PropertyString"


def _named_models() -> dict[str, list[Model]]:
    table = tomllib.loads(NAMES.read_text(encoding="utf-8"))
    return {
        module: [Model(name, **facts) for name, facts in models.items()]
        for module, models in table.items()
    }


def main() -> None:
    """Write every module, and the table that finds a class."""
    modules = _named_models()
    named = {name for models in modules.values() for model in models for name in model.formats}
    if named != set(all_specs()):
        raise SystemExit(f"named and known formats differ: {sorted(named ^ set(all_specs()))}")
    TARGET.mkdir(exist_ok=True)
    for module, models in modules.items():
        (TARGET / f"{module}.py").write_text("\n".join(_module(module, models)), encoding="utf-8")
    (TARGET / "index.py").write_text("\n".join(_index(modules)), encoding="utf-8")
    for step in (("format",), ("check", "--fix"), ("format",)):
        command = [sys.executable, "-m", "ruff", *step, "--quiet", str(TARGET)]
        subprocess.run(command, check=True)


def _module(module: str, models: Iterable[Model]) -> Iterator[str]:
    yield HEADER + f'"""Models of property strings: {module}."""\n'
    yield "from __future__ import annotations\n"
    yield "from typing import ClassVar, Literal\n"
    yield "from pydantic import Field\n"
    yield "from pyvirt_sdk.formats.allocation import DriveBase, MountPointBase, RootFSBase"
    yield "from pyvirt_sdk.formats.base import PropertyString\n"
    for model in models:
        yield from _class(model)


def _class(model: Model) -> Iterator[str]:
    specs = all_specs()
    keys = Spec({key: schema for name in model.formats for key, schema in specs[name].items()})
    yield f'\n\nclass {model.name}({model.base}):\n    """{model.about}.\n'
    yield f'    As PVE writes it: ``{model.example}``\n    """\n'
    yield f"    pve_formats: ClassVar[tuple[str, ...]] = {tuple(model.formats)!r}\n"
    for key in _order(keys):
        yield f"    {identifier(key)}: {_annotation(key, keys[key])}"


def _order(keys: Spec) -> list[str]:
    own = [key for key, schema in keys.items() if "alias" not in schema]
    return sorted(own, key=lambda key: (_is_optional(keys[key]), key != keys.default_key, key))


def _is_optional(schema: PropertySchema) -> bool:
    return schema.get("optional", False)


def _annotation(key: str, schema: PropertySchema) -> str:
    kind = TYPES.get(schema.get("type", ""), "str")
    if 0 < len(schema.get("enum", ())) <= LONGEST_LITERAL:
        kind = f"Literal[{', '.join(f'{value!r}' for value in schema['enum'])}]"
    if key in SECRETS:
        default = "default=None, " if _is_optional(schema) else ""
        kind = f"{kind} | None" if _is_optional(schema) else kind
        return f"{kind} = Field({default}repr=False)"
    return f"{kind} | None = None" if _is_optional(schema) else kind


def _index(modules: Mapping[str, Iterable[Model]]) -> Iterator[str]:
    yield HEADER + '"""Which class stands for a format, and in which module it is."""\n'
    yield "from __future__ import annotations\n"
    yield "MODULE_OF_CLASS = {"
    for module, models in modules.items():
        yield from (f'    "{model.name}": "{module}",' for model in models)
    yield "}\n"
    yield "CLASS_OF_FORMAT = {"
    for models in modules.values():
        yield from (f'    "{name}": "{model.name}",' for model in models for name in model.formats)
    yield "}\n"


if __name__ == "__main__":
    main()
