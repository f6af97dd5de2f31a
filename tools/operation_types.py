"""The Python types of what operations take and give, as the text of an annotation.

>>> from pyvirt_sdk import schema
>>> start = schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start")
>>> annotation(start.params["timeout"], "timeout", "StartTimeout", Choices()), result(start)
('Annotated[int, Field(ge=0)]', 'AsyncTask[None]')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from pyvirt_sdk._core.redact import SECRET_PARAMS
from pyvirt_sdk.formats.generated.index import CLASS_OF_FORMAT, MODULE_OF_CLASS
from pyvirt_sdk.formats.specs import PropertySchema, spec
from pyvirt_sdk.schema import Operation
from tools.naming import Answer, Kind, answer

SCALARS = {"boolean": "bool", "integer": "int", "number": "float"}

#: Formats of texts that have a type of their own, or are written as numbers, too.
TYPES_OF_FORMAT = {
    "pve-ha-resource-or-vm-id": "str | int",
    "pve-startup-order": "Startup | str | Mapping[str, object]",
    "pve-vmid": "int | str",
    "pve-volume-id": "str | VolumeID",
}

#: Ids that come as an object of ours, too.
TYPES_OF_ID = {"upid": "str | UPID", "volume": "str | VolumeID"}

TYPES_OF_ANSWER: Mapping[Kind, str] = {
    "list": "list[Any]",
    "map": "dict[str, Any]",
    "string": "str",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "null": "None",
    "any": "Any",
}

#: Where each name in an annotation comes from; format models and answers have indexes of their own.
HOMES = {
    **dict.fromkeys(("Any", "Annotated", "Literal"), "typing"),
    **dict.fromkeys(("Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("Field", "SecretStr"), "pydantic"),
    **dict.fromkeys(("Startup", "UPID", "VolumeID"), "pyvirt_sdk.formats"),
    **dict.fromkeys(MODULE_OF_CLASS, "pyvirt_sdk.formats"),
    "Rows": "pyvirt_sdk.models.rows",
    "Source": "pyvirt_sdk._http.files",
    "AsyncTask": "pyvirt_sdk._tasks.aio",
}

#: Longer choices get a name, lest a signature be a page.
LONGEST_CHOICE: Final = 20


class Choices:
    """Names for long lists of choices, each list written once."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, ...], str] = {}

    def name(self, values: tuple[str, ...], wanted: str) -> str:
        """The name of a list of choices: the one it has, or the wanted one, made unique."""
        if values not in self.names:
            taken = sum(re.sub(r"\d+$", "", name) == wanted for name in self.names.values())
            self.names[values] = f"{wanted}{taken + 1}" if taken else wanted
        return self.names[values]


def annotation(param: PropertySchema, name: str, alias: str, choices: Choices) -> str:
    """The type of a parameter that is given; ``alias`` is the name that its choices may take."""
    if "indexed" in param:
        return f"Mapping[int, {_text(param, name)}]"
    kind = param["type"]
    if kind == "array":
        return _array(param)
    if "enum" in param:
        return _choice(param, alias, choices)
    if kind == "string":
        return _text(param, name)
    return _bounded(SCALARS[kind], param)


def result(operation: Operation) -> str:
    """The type of what an operation gives back."""
    found = answer(operation.method, operation.path)
    plain = _plain_result(found)
    return f"{plain} | None" if found.optional and plain not in ("None", "Any") else plain


def homes(annotations: str, answers: Mapping[str, str]) -> dict[str, set[str]]:
    """The modules that annotations need, and what of each; ``answers`` are homes of models."""
    found: dict[str, set[str]] = {}
    for word in set(re.findall(r"\w+", re.sub(r"'[^']*'|\"[^\"]*\"", "", annotations))):
        home = answers.get(word) or HOMES.get(word)
        if home:
            found.setdefault(home, set()).add(word)
    return found


def _plain_result(found: Answer) -> str:
    match found.kind:
        case "task":
            return "AsyncTask[None]"
        case "object":
            return str(found.class_name)
        case "rows":
            return f"Rows[{found.class_name}]"
        case other:
            return TYPES_OF_ANSWER[other]


def _bounded(scalar: str, param: PropertySchema) -> str:
    bounds: list[str] = []
    if "min" in param:
        bounds.append(f"ge={param['min']}")
    if "max" in param:
        bounds.append(f"le={param['max']}")
    return f"Annotated[{scalar}, Field({', '.join(bounds)})]" if bounds else scalar


def _choice(param: PropertySchema, alias: str, choices: Choices) -> str:
    values = tuple(param["enum"])
    if len(values) > LONGEST_CHOICE:
        return choices.name(values, alias)
    shown = values if param["type"] == "string" else [int(value) for value in values]
    return f"Literal[{', '.join(map(repr, shown))}]"


def _text(param: PropertySchema, name: str) -> str:
    form = param.get("format", "")
    if form in CLASS_OF_FORMAT:
        return _property_string(form)
    if form.endswith("-list"):
        item = TYPES_OF_FORMAT.get(form.removesuffix("-list"), "str")
        return f"{item} | Sequence[{item}]"
    if name in SECRET_PARAMS:
        return "str | SecretStr"
    return TYPES_OF_FORMAT.get(form, "str")


def _property_string(form: str) -> str:
    keys = spec(form)
    default = keys[keys.default_key] if keys and keys.default_key else PropertySchema()
    bare = SCALARS.get(default.get("type", ""))
    return f"{CLASS_OF_FORMAT[form]}{f' | {bare}' if bare else ''} | str | Mapping[str, object]"


def _array(param: PropertySchema) -> str:
    alternatives = [one["items"] for one in param.get("oneOf", ())] or [param.get("items", {})]
    if all("enum" in item for item in alternatives):
        values = dict.fromkeys(value for item in alternatives for value in item["enum"])
        item = f"Literal[{', '.join(map(repr, values))}]"
    else:
        item = " | ".join(dict.fromkeys(part for one in alternatives for part in _item(one)))
    return f"{item} | Sequence[{item}]"


def _item(param: PropertySchema) -> list[str]:
    if param.get("type") == "string" and "properties" not in param:
        return _text(param, "").split(" | ")
    if param.get("type") in SCALARS:
        return [SCALARS[param["type"]], "str"]
    return ["str", "Mapping[str, object]"]


def id_annotation(name: str) -> str:
    """The type of an id in a path."""
    return TYPES_OF_ID.get(name, "str | int")
