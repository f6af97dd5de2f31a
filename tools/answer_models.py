"""Write the models of answers from their shapes: ``python -m tools.answer_models``.

Reads ``schema.answer`` and writes ``pyvirt_sdk/models/generated``: modules as small as the words of
a path, and the index that says what each operation answers. Names are those of ``tools.naming``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pyvirt_sdk import schema
from pyvirt_sdk._core.redact import SECRET_PARAMS
from pyvirt_sdk.formats.generated.index import CLASS_OF_FORMAT, MODULE_OF_CLASS
from pyvirt_sdk.schema.answers import Shape
from tools.formatting import formatted
from tools.naming import answer, can_be_null, field_names, has_fields, part_class, shape_types

TARGET = Path(__file__).parents[1] / "pyvirt_sdk" / "models" / "generated"
HEADER = "# Made from the shapes of answers by tools/answer_models.py: do not edit.\n"

LONGEST_LITERAL = 20

# Of these the representation says nothing; some words are a secret only beside another.
SECRETS = SECRET_PARAMS - {"data", "key", "value"} | {
    "CSRFPreventionToken", "corosync_authkey", "lock-token", "recovery"
}  # fmt: skip
SECRETS_BESIDE = {"full-tokenid": "value", "api": "data"}

TYPES = {"boolean": "Flag", "integer": "int", "number": "Number", "string": "str"}
NUMERIC = frozenset(("boolean", "integer", "number"))


class Field(NamedTuple):
    """A field to be written; ``annotation`` is the type of a value that is there."""

    key: str
    annotation: str
    optional: bool
    nullable: bool
    secret: bool


class Model(NamedTuple):
    """A class to be written."""

    name: str
    about: str
    fields: list[Field]


def main() -> None:
    """Write every module, and take away those that no area has any more."""
    files = generated()
    TARGET.mkdir(exist_ok=True)
    for path in set(TARGET.glob("*.py")) - set(files):
        path.unlink()
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")


def generated() -> dict[Path, str]:
    """The text of each file."""
    modules: dict[str, list[Model]] = {}
    index: dict[str, tuple[str, str | None, str | None, bool]] = {}
    for operation in sorted(schema.operations(), key=lambda one: (one.path, one.method)):
        found = answer(operation.method, operation.path)
        index[str(operation)] = (found.kind, found.class_name, found.module, found.optional)
        if found.class_name and found.module:
            shape = schema.answer(operation.method, operation.path)
            row = found.kind == "rows"
            about = f"{'A row of the' if row else 'The'} answer to ``{operation}``."
            made = modules.setdefault(found.module, [])
            _add_model(found.class_name, about, shape.get("items", {}) if row else shape, made)
    _refuse_twins(modules)
    texts = {module: _module(module, models) for module, models in modules.items()}
    texts["index"] = _index(index)
    texts["__init__"] = iter(
        [HEADER + '"""Models of answers, in modules named like the paths of their operations."""\n']
    )
    drafts = {TARGET / f"{name}.py": "\n".join(lines) for name, lines in texts.items()}
    return formatted(drafts, ("format",), ("check", "--fix"), ("format",))


def _refuse_twins(modules: Mapping[str, Iterable[Model]]) -> None:
    names = [model.name for models in modules.values() for model in models]
    twins = {name for name in names if names.count(name) > 1}
    if twins:
        raise SystemExit(f"names that two models would have: {sorted(twins)}")


def _add_model(name: str, about: str, shape: Shape, made: list[Model]) -> None:
    """Add the model of an object; those of the objects in it come before."""
    parts = shape.get("properties", {})
    secrets = SECRETS | {secret for word, secret in SECRETS_BESIDE.items() if word in parts}
    families = {key.removesuffix("[n]") for key in parts if key.endswith("[n]")}
    fields = [
        Field(
            key,
            _type(part, part_class(name, key), f"``{key}`` of :class:`{name}`.", made),
            part.get("optional", False),
            can_be_null(part),
            key in secrets,
        )
        for key, part in parts.items()
        if not (key[-1:].isdigit() and key.rstrip("0123456789") in families)
    ]
    made.append(Model(name, about, sorted(fields, key=lambda one: (one.optional, one.key))))


def _type(shape: Shape, name: str, about: str, made: list[Model]) -> str:
    """The type of a value that is not null; the name is for the model of an object."""
    if shape.get("format") in CLASS_OF_FORMAT:
        return f"Parsed[{CLASS_OF_FORMAT[shape['format']]}]"
    kinds = [kind for kind in _meant(shape) if kind != "null"]
    return " | ".join(_type_of_kind(kind, shape, name, about, made) for kind in kinds) or "Any"


def _meant(shape: Shape) -> Sequence[str]:
    """The types that a value has; a number that comes as text is a number nevertheless."""
    declared = shape.get("declared", "")
    types = shape_types(shape)
    if declared in NUMERIC and set(types) <= {*NUMERIC, "string", "null"}:
        return [declared]
    return types


def _type_of_kind(kind: str, shape: Shape, name: str, about: str, made: list[Model]) -> str:
    if kind == "array":
        items = shape.get("items", {})
        return f"list[{_or_none(_type(items, name, about, made), can_be_null(items))}]"
    if kind == "object":
        return _object_type(shape, name, about, made)
    choices = shape.get("enum", ())
    if kind == "string" and 0 < len(choices) <= LONGEST_LITERAL:
        # a later release may say another word
        return f"Literal[{', '.join(map(repr, choices))}] | str"
    return TYPES.get(kind, "Any")


def _object_type(shape: Shape, name: str, about: str, made: list[Model]) -> str:
    if "values" in shape:
        return f"dict[str, {_type(shape['values'], name, about, made)}]"
    if "declared" in shape:
        # What is below was only seen: the keys may be data.
        return "dict[str, Any]"
    if has_fields(shape):
        _add_model(name, about, shape, made)
        return name
    types = {_type(part, name, about, made) for part in shape.get("properties", {}).values()}
    return f"dict[str, {' | '.join(sorted(types)) or 'Any'}]"


def _or_none(annotation: str, nullable: bool) -> str:
    return f"{annotation} | None" if nullable and annotation != "Any" else annotation


def _module(module: str, models: Iterable[Model]) -> Iterator[str]:
    yield HEADER + f'"""Answers: {module.replace("_", " ")}."""\n'
    yield "from __future__ import annotations\n"
    yield "from typing import Any, Literal\n"
    yield "from pydantic import Field\n"
    for name, home in MODULE_OF_CLASS.items():
        yield f"from pyvirt_sdk.formats.generated.{home} import {name}"
    yield "from pyvirt_sdk.models.answer import Answer, Flag, Number, Parsed"
    for model in models:
        yield from _class(model)


def _class(model: Model) -> Iterator[str]:
    names = field_names([field.key for field in model.fields])
    families = {key.removesuffix("[n]"): key for key in names if key.endswith("[n]")}
    yield f'\n\nclass {model.name}(Answer):\n    """{model.about}"""\n'
    if families:
        yield f"    families = {families!r}\n"
    for field in model.fields:
        name = names[field.key]
        # PVE writes some keys this way
        note = "  # noqa: N815" if name[0].islower() and not name.islower() else ""
        yield f"    {name}: {_declaration(field, name)}{note}"


def _declaration(field: Field, name: str) -> str:
    """The type of a field and its default, if it has one."""
    if field.key.endswith("[n]"):
        return f"dict[int, {field.annotation}] = Field(default={{}}, alias={field.key!r})"
    annotation = _or_none(field.annotation, field.nullable)
    options = [
        *(["default=None"] if field.optional else []),
        *([f"alias={field.key!r}"] if name != field.key else []),
        *(["repr=False"] if field.secret else []),
    ]
    if options in ([], ["default=None"]):
        return f"{annotation} = None" if options else annotation
    return f"{annotation} = Field({', '.join(options)})"


def _index(index: Mapping[str, tuple[str, str | None, str | None, bool]]) -> Iterator[str]:
    yield HEADER + '"""What each operation answers."""\n'
    yield "from __future__ import annotations\n"
    yield "#: The kind of the answer, its class and the module of that, and whether it may be null."
    yield "ANSWERS: dict[str, tuple[str, str | None, str | None, bool]] = {"
    yield from (f'    "{operation}": {facts!r},' for operation, facts in index.items())
    yield "}\n"


if __name__ == "__main__":
    main()
