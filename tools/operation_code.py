"""The text of a module of operations: a class for each place of an area."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema import Operation
from tools.naming import answer, camel
from tools.operation_tree import Place, argument, arguments, attribute, class_name, module_of
from tools.operation_types import Choices, annotation, homes, id_annotation, result
from tools.operation_words import headline, link, permission

PACKAGE = "pyvirt_sdk._api.aio"

#: The names and patterns are PVE's; the types of answers come from the facts, not from the code.
HEADER = """\
# ruff: noqa: A002, E501, N803
# mypy: disable-error-code="no-any-return"
"""

#: What is called to send, and what is said, by how the answer tells of a task.
SENDERS = {"upid": "_start", "upid-conditional": "_perhaps_start"}
STARTS = {"upid": ", starts a task", "upid-conditional": ", may start a task"}


class Ids:
    """The constants of one module that check ids: each once."""

    def __init__(self, schemas: Mapping[str, Sequence[PropertySchema]]) -> None:
        self._schemas = schemas
        self.constants: dict[str, str] = {}

    def constant(self, prefix: str) -> str:
        """The constant for the id that a prefix ends with."""
        name = prefix.rpartition("{")[2].rstrip("}")
        value = f"Id({', '.join(map(repr, (name, *self._schemas[prefix])))})"
        wanted = f"_{argument(name).upper()}"
        constant, number = wanted, 1
        while self.constants.setdefault(constant, value) != value:
            number += 1
            constant = f"{wanted}_{number}"
        return constant


def module_text(
    members: Sequence[Place], schemas: Mapping[str, Sequence[PropertySchema]], choices: Choices
) -> str:
    """A module with the places of one area; ``schemas`` say what ids may be."""
    module = module_of(members[0].template)
    ids = Ids(schemas)
    body = "\n".join(line for place in members for line in _class(place, ids, choices))
    imports = "\n".join(_imports(module, members, body, choices))
    constants = "\n".join(f"{name} = {value}" for name, value in ids.constants.items())
    about = f"Operations: {module.replace('_', '/')}."
    return f'{HEADER}"""{about}"""\n\n{imports}\n\n{constants}\n{body}\n'


def choices_text(choices: Choices) -> str:
    """The module of long lists of choices."""
    lines = (
        f"{name} = Literal[{', '.join(map(repr, values))}]"
        for values, name in choices.names.items()
    )
    about = '"""Long lists of choices, for type checkers: at run time the schema checks them."""'
    return "\n\n".join((about, "from typing import Literal", *lines)) + "\n"


def _imports(module: str, members: Sequence[Place], body: str, choices: Choices) -> Iterator[str]:
    yield "from __future__ import annotations\nfrom typing import TYPE_CHECKING"
    yield f"from {PACKAGE}.place import AsyncBaseAPI\nfrom pyvirt_sdk._api.ids import Id"
    yield "if TYPE_CHECKING:\n    import builtins"
    answers = {
        found.class_name: f"pyvirt_sdk.models.generated.{found.module}"
        for place in members
        for operation in place.operations
        if (found := answer(operation.method, operation.path)).class_name
    }
    named = dict.fromkeys(choices.names.values(), "pyvirt_sdk._api.choices")
    for home, names in homes(body, {**answers, **named}).items():
        yield f"    from {home} import {', '.join(sorted(names))}"
    for child in (child for place in members for child in place.children()):
        if module_of(child) != module:
            yield f"    {_import(child)}"


def _class(place: Place, ids: Ids, choices: Choices) -> Iterator[str]:
    yield f"\n\nclass {class_name(place.template)}(AsyncBaseAPI):"
    yield f'    """``{place.template or "/"}``."""\n'
    yield f"    _template = {place.template!r}"
    for child in place.children():
        yield from _step(place, child, ids)
    for operation in place.operations:
        text = "\n".join(_method(operation, choices))
        # an attribute of this name would hide the type
        yield text.replace(" list[", " builtins.list[") if "list" in place.words else text


def _step(place: Place, child: str, ids: Ids) -> Iterator[str]:
    """The property or the call that leads to a place right below."""
    word = child.removeprefix(f"{place.template}/")
    if word.startswith("{"):
        name = word.strip("{}")
        taken = f"{argument(name)}: {id_annotation(name)}"
        yield f"\n    def __call__(self, {taken}) -> {class_name(child)}:"
        given = f"self._with({ids.constant(child)}, {argument(name)})"
    else:
        yield f"\n    @property\n    def {attribute(word)}(self) -> {class_name(child)}:"
        given = "self._ids"
    yield f'        """``{child}``."""'
    if module_of(child) != module_of(place.template):
        yield f"        {_import(child)}\n"
    yield f"        return {class_name(child)}(self._operator, {given})"


def _import(template: str) -> str:
    return f"from {PACKAGE}.tree.{module_of(template)} import {class_name(template)}"


def _method(operation: Operation, choices: Choices) -> Iterator[str]:
    taken = arguments(operation)
    yield f"\n    async def {operation.method.lower()}(\n        self,"
    if taken:
        yield "        *,"
    if operation.upload:
        yield "        file: Source,"
    for word, name in taken.items():
        kind = annotation(operation.params[name], name, _alias(operation, word), choices)
        optional = "" if name in operation.required else " | None = None"
        yield f"        {word}: {kind}{optional},"
    yield f"    ) -> {result(operation)}:"
    yield textwrap.indent(_docstring(operation), " " * 8)
    given = ", ".join(f"{name!r}: {word}" for word, name in taken.items())
    sender = SENDERS.get(operation.task or "", "_send")
    file = ", file" if operation.upload else ""
    yield f"        return await self.{sender}({operation.method!r}, {{{given}}}{file})"


def _docstring(operation: Operation) -> str:
    facts = f"``{operation}``{STARTS.get(operation.task or '', '')}; {permission(operation)}."
    lines = textwrap.fill(facts, 90, break_long_words=False, break_on_hyphens=False)
    return f'"""{headline(operation)}\n\n{lines}\n\n{link(operation)}\n"""'


def _alias(operation: Operation, word: str) -> str:
    """A name for the choices that a parameter has, should they be many."""
    words = [segment for segment in operation.path.split("/") if segment and segment[0] != "{"]
    return camel("-".join([*words[-2:], word]))
