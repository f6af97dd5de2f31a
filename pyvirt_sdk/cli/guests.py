"""``pyvirt vm ...`` and ``pyvirt ct ...``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, cast

import typer

from pyvirt_sdk.cli import agent, output
from pyvirt_sdk.cli.actions import KINDS, Action, actions_of
from pyvirt_sdk.cli.exits import Misuse, code_of, line_of
from pyvirt_sdk.cli.free import FREE, OPTIONS, Free, Tokens, wants_help
from pyvirt_sdk.cli.output import Column, write
from pyvirt_sdk.cli.parameters import parse
from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.errors import NotFound, PyvirtError, TasksFailed
from pyvirt_sdk.schema import Operation

if TYPE_CHECKING:
    from pyvirt_sdk import Client, Guest, Task
    from pyvirt_sdk._core.wire import Request

Selection = Annotated[
    list[str] | None, typer.Argument(metavar="SELECTION", help="100, 100:107, web*, @tag/prod ...")
]

_COLUMNS = (
    Column("vmid", "vmid"), Column("name", "name"), Column("status", "status"),
    Column("node", "node"), Column("cpu", "cpu", output.percent),
    Column("memory", "mem", output.size), Column("of", "maxmem", output.size),
    Column("uptime", "uptime", output.span), Column("pool", "pool"), Column("tags", "tags"),
)  # fmt: skip

_SNAPSHOTS = (
    Column("name", "name"), Column("parent", "parent"), Column("made", "snaptime", output.moment),
    Column("memory", "vmstate"), Column("description", "description"),
)  # fmt: skip
#: What is shown of how it went.
_TOLD = tuple(Column(name, name) for name in ("vmid", "name", "node", "status"))


class Done(NamedTuple):
    """How it went for a guest: the task that was begun, what failed, what was not sent."""

    guest: Guest
    task: Task[Any] | None = None
    error: PyvirtError | None = None
    withheld: Request | None = None
    answer: Any = None
    idle: bool = False


def add_commands(group: typer.Typer, word: str) -> None:
    """Register the commands on one kind of guest."""
    group.command("list", help="List them, all or those that are selected.")(_listing(word))
    group.command("show", help="Show how one is now.")(_showing(word))
    for action in actions_of(word):
        named = "SELECTION" if action.many else "GUEST"
        arguments = () if action.name == "create" else (named,)
        group.command(action.name, help=f"{action.summary}.", **OPTIONS)(_acting(word, action))
        operation = partial(_operation, word, action)
        FREE[word, action.name] = Free(operation, (*arguments, *action.arguments))
    if word == "vm":
        agent.add_commands(group)


def _operation(word: str, action: Action, _words: Sequence[str]) -> Operation:
    return action.operation(word)


def _listing(word: str) -> Callable[..., None]:
    def list_(
        context: typer.Context,
        selection: Selection = None,
        node: Annotated[list[str] | None, typer.Option(help="on this node")] = None,
        status: Annotated[str, typer.Option(help="running or stopped")] = "",
        tag: Annotated[list[str] | None, typer.Option(help="with all of these tags")] = None,
        pool: Annotated[str, typer.Option(help="in this pool")] = "",
    ) -> None:
        settings: Settings = context.obj
        with settings.client() as pve:
            listing: Any = pve.vms if word == "vm" else pve.containers
            found = listing.list(
                node=node or None, status=status or None, tags=tag or None, pool=pool or None
            )
            rows = list(found.raw)
            if selection:
                wanted = {guest.vmid for guest in _selected(pve, word, ",".join(selection))}
                rows = [row for row in rows if row.get("vmid") in wanted]
        rows.sort(key=lambda row: int(row.get("vmid", 0)))
        if not rows and settings.output == "table":
            settings.note("none")
            return
        write(rows, settings, _COLUMNS)

    return list_


def _showing(word: str) -> Callable[..., None]:
    def show(
        context: typer.Context,
        guest: Annotated[str, typer.Argument(metavar="GUEST", help="an id or a name")],
    ) -> None:
        settings: Settings = context.obj
        with settings.client() as pve:
            one = one_of(pve, word, guest)
            status = one._call("GET", "status", "current")
        write({"vmid": one.vmid, "node": one.node, **status}, settings)

    return show


def _acting(word: str, action: Action) -> Callable[..., None]:
    def act(context: typer.Context, tokens: Tokens = None) -> None:
        settings: Settings = context.obj
        if wants_help(tokens or ()):
            _print_help(word, action)
            return
        given = parse(tokens or (), action.operation(word))
        if action.name == "create":
            _create(settings, word, given.words, given.params)
            return
        chosen = _arguments(word, action, given.words, given.params)
        with settings.client() as pve:
            find = _selected if action.many else _only
            guests = find(pve, word, chosen)
            if action.loses:
                _confirm(settings, action, guests)
            done = [_begun(guest, word, action, dict(given.params)) for guest in guests]
            _end(pve, settings, done, many=action.many)

    return act


def _print_help(word: str, action: Action) -> None:
    from pyvirt_sdk.cli.usage import describe

    free = FREE[word, action.name]
    places = " ".join(f"<{name}>" for name in free.arguments[:1] if action.name != "create")
    command = f"{word} {action.name} {places}".rstrip()
    print(action.summary + ".\n")
    print(describe(action.operation(word), command, action.arguments, verbose=True))


def _arguments(word: str, action: Action, words: Sequence[str], params: dict[str, Any]) -> str:
    """The guests that are meant; what stands behind them goes to the parameters."""
    needed = len(action.arguments) - action.optional
    given = words[1:] if words else ()
    surplus = len(given) - len(action.arguments)
    # the rest of a selection may stand there in words of its own
    named = words[: 1 + max(surplus, 0)] if action.many else words[:1]
    given = words[len(named) :]
    left = [name for name in action.arguments if name not in params]
    usage = " ".join(FREE[word, action.name].arguments)
    if not named or len(given) < min(needed, len(left)) or len(given) > len(action.arguments):
        raise Misuse(
            f"pyvirt {word} {action.name} takes {usage}",
            hint=f"see: pyvirt {word} {action.name} --help",
        )
    params |= dict(zip(action.arguments, given, strict=False))
    return ",".join(named)


def _selected(pve: Client, word: str, selection: str) -> list[Guest]:
    """The guests of this kind that a selection names."""
    kind, noun = KINDS[word]
    found = list(pve.guests.select(selection))
    guests = [guest for guest in found if guest.kind == kind]
    named = set(selection.split(","))
    strangers = [
        guest
        for guest in found
        if guest.kind != kind and named & {str(guest.vmid), str(guest.name)}
    ]
    if strangers or not guests:
        other = "ct" if word == "vm" else "vm"
        found = strangers or found
        raise NotFound(
            f"{found[0].vmid if found else selection} is no {noun}",
            hint=f"it is {found[0]}: pyvirt {other} ..." if found else f"see: pyvirt {word} list",
        )
    return guests


def one_of(pve: Client, word: str, name: str) -> Guest:
    """The one guest that a name or an id names.

    Raises:
        NotFound: there is none.
        Misuse: it fits several.
    """
    guests = _selected(pve, word, name)
    if len(guests) > 1:
        ids = ", ".join(str(guest.vmid) for guest in guests)
        raise Misuse(f"{name!r} is not one guest but {len(guests)}", hint=f"take one of: {ids}")
    return guests[0]


def _only(pve: Client, word: str, name: str) -> list[Guest]:
    return [one_of(pve, word, name)]


def _confirm(settings: Settings, action: Action, guests: Sequence[Guest]) -> None:
    names = ", ".join(map(str, guests[:5])) + (" ..." if len(guests) > 5 else "")
    settings.confirm(f"{action.name} {names}? This loses {action.loses}.")


def _begun(guest: Guest, word: str, action: Action, params: dict[str, Any]) -> Done:
    """Begin it on one guest; what fails is kept, so that the others have their turn."""
    from pyvirt_sdk.cli.rehearsal import Withheld

    try:
        if action.state and guest._state() == action.state:
            return Done(guest, idle=True)
        special = _SPECIAL.get(action.name)
        answer = special(guest, params) if special else _called(guest, word, action, params)
    except Withheld as held:
        return Done(guest, withheld=held.request)
    except PyvirtError as error:
        return Done(guest, error=error)
    from pyvirt_sdk import Task

    return Done(guest, task=answer) if isinstance(answer, Task) else Done(guest, answer=answer)


def _called(guest: Guest, word: str, action: Action, params: dict[str, Any]) -> Any:
    from pyvirt_sdk import Task

    parts = action.parts(word, params)
    answer = guest._call(action.method, *parts, **params)
    if isinstance(answer, str) and answer.startswith("UPID:"):
        return Task[Any](guest._caller, answer)
    return answer


def _clone(guest: Guest, params: dict[str, Any]) -> Any:
    newid: Any = params.pop("newid", None)
    if isinstance(newid, str) and ":" in newid:
        from pyvirt_sdk import VMIDRange

        first, _, last = newid.partition(":")
        newid = VMIDRange(int(first), int(last))
    elif isinstance(newid, str) and newid.isdecimal():
        newid = int(newid)
    of_copy: Any = guest  # whose options are those of the operation, not of the signature
    name = params.pop(guest._name_option, None)
    snapshot = params.pop("snapname", None)
    return of_copy.clone(newid, name=name, snapshot=snapshot, **params)


def _migrate(guest: Guest, params: dict[str, Any]) -> Any:
    online = params.pop("online", params.pop("restart", None))
    told = None if online is None else online == "1"
    moved: Any = guest
    return moved.migrate(params.pop("target"), online=told, **params)


def _with_keys(params: dict[str, Any]) -> dict[str, Any]:
    """Public keys as they stand in a file, which the SDK writes as each kind of guest wants them.

    >>> _with_keys({"sshkeys": "ssh-ed25519 AAAA me", "cores": "2"})
    {'cores': '2', 'ssh_keys': 'ssh-ed25519 AAAA me'}
    """
    plain = {"sshkeys", "ssh-public-keys"}
    named = {"ssh_keys" if name in plain and " " in params[name] else name: name for name in params}
    return {name: params[old] for name, old in sorted(named.items())}


def _set(guest: Guest, params: dict[str, Any]) -> Any:
    unset = params.pop("delete", None) or ()
    texts = [unset] if isinstance(unset, str) else unset
    names = [name for text in texts for name in text.replace(";", ",").split(",") if name]
    digest = params.pop("digest", None)
    changes = guest.update(_with_keys(params), unset=names, digest=digest)
    return {"applied": ",".join(changes.applied), "pending": changes.pending}


def _backup(guest: Guest, params: dict[str, Any]) -> Any:
    notes = params.pop("notes-template", None)
    kept: Any = guest
    return kept.backup(notes=notes, **params)


def _restore(guest: Guest, params: dict[str, Any]) -> Any:
    archive = params.pop("ostemplate" if guest.kind == "lxc" else "archive")
    kept: Any = guest
    return kept.restore(archive, **params)


#: Where the SDK knows better than the bare operation.
_SPECIAL: dict[str, Callable[[Guest, dict[str, Any]], Any]] = {
    "clone": _clone,
    "migrate": _migrate,
    "set": _set,
    "backup": _backup,
    "restore": _restore,
}


def _create(settings: Settings, word: str, words: Sequence[str], params: dict[str, Any]) -> None:
    if words:
        raise Misuse(
            f"{words[0]!r} belongs to no option",
            hint=f"pyvirt {word} create --node pve1 --memory 2048 ...",
        )
    with settings.client() as pve:
        node = params.pop("node", None) or _only_node(pve)
        vmid = params.pop("vmid", None)
        number = int(vmid) if isinstance(vmid, str) and vmid.isdecimal() else vmid
        if word == "ct" and "ostemplate" not in params:
            raise Misuse(
                "--ostemplate is needed",
                hint="pyvirt storage content --content vztmpl shows those that are there",
            )
        maker: Any = pve.vms if word == "vm" else pve.containers
        task = cast("Task[Any]", maker.create(node=node, vmid=number, **_with_keys(params)))
        guest = maker(int(task.id), node=node)
        _end(pve, settings, [Done(guest, task=task)])


def _only_node(pve: Client) -> str:
    names = sorted(str(row["node"]) for row in pve.nodes.list().raw)
    if len(names) != 1:
        raise Misuse("--node is needed", hint=f"there are: {', '.join(names)}")
    return names[0]


def _end(pve: Client, settings: Settings, done: Sequence[Done], *, many: bool = False) -> None:
    """Wait for what was begun, and print how it went: rows where several may be named."""
    if settings.dry_run:
        _show_withheld(settings, done)
    elif len(done) == 1:
        _end_one(settings, done[0], many=many)
    else:
        _end_all(pve, settings, done)


def _end_one(settings: Settings, one: Done, *, many: bool) -> None:
    if one.error:
        raise one.error
    if one.task is None and not one.idle:
        write(one.answer, settings, _SNAPSHOTS if _are_snapshots(one.answer) else ())
        return
    row = _told(one, None)
    if one.task and settings.wait:
        from pyvirt_sdk.cli.waiting import wait_for

        outcome = wait_for(one.task, settings)
        result = outcome.result
        volume = getattr(result, "volid", None)
        guest = one.guest if volume or result is None else result
        row = _told(one._replace(guest=guest), None, outcome.status)
        row |= {"volid": volume} if volume else {}
    elif one.task and settings.output == "table":
        write(str(one.task.upid), settings)
        return
    _write_told([row] if many or settings.output == "table" else row, settings)


def _are_snapshots(answer: Any) -> bool:
    """Whether rows are snapshots, of which the last is always the present state."""
    if not isinstance(answer, list):
        return False
    rows = cast("list[dict[str, Any]]", answer)
    return any(row.get("name") == "current" for row in rows)


def _end_all(pve: Client, settings: Settings, done: Sequence[Done]) -> None:
    errors = {place: one.error for place, one in enumerate(done) if one.error}
    begun = {place: one.task for place, one in enumerate(done) if one.task}
    told: dict[int, str] = {}
    if begun and settings.wait:
        from pyvirt_sdk.cli.waiting import wait_for_all

        report = wait_for_all(pve.tasks, list(begun.values()), settings)
        ends = dict(zip(begun, report.tasks, strict=True))
        errors |= {place: end.error for place, end in ends.items() if end.error}
        told = {place: end.outcome.status for place, end in ends.items() if end.outcome}
    rows = [
        _told(one, errors.get(place), told.get(place, "started")) for place, one in enumerate(done)
    ]
    _write_told(rows, settings)
    if errors:
        _raise_together(list(errors.values()), len(done))


def _write_told(told: Any, settings: Settings) -> None:
    rows = cast("list[dict[str, Any]]", told if isinstance(told, list) else [told])
    more = [
        Column(name, name)
        for name in ("volid", *(() if settings.wait else ("upid",)))
        if any(name in row for row in rows)
    ]
    write(told, settings, [*_TOLD, *more])


def _told(one: Done, error: PyvirtError | None, status: str = "started") -> dict[str, Any]:
    """A guest, and how it went, as a row."""
    known = vars(one.guest)
    row: dict[str, Any] = {
        "vmid": one.guest.vmid, "name": known.get("name"), "node": known.get("node"),
        "status": "failed" if error else "nothing to do" if one.idle else status,
    }  # fmt: skip
    if error:
        row["error"] = error.message
    if one.task:
        row["upid"] = str(one.task.upid)
    return row


def _raise_together(errors: Sequence[PyvirtError], total: int) -> None:
    """Raise for guests that failed: one error where all failed alike, else the sum of them."""
    codes = {code_of(error) for error in errors}
    if len(errors) == total and len(codes) == 1:
        raise errors[0]
    raise TasksFailed(
        f"it failed for {len(errors)} of {total}: " + "; ".join(map(line_of, errors)),
    )


def _show_withheld(settings: Settings, done: Sequence[Done]) -> None:
    from pyvirt_sdk.cli.rehearsal import show

    for one in done:
        if one.idle:
            settings.note(f"{one.guest}: nothing to do")
        elif one.error:
            raise one.error
        elif one.withheld is None and one.answer is not None:
            write(one.answer, settings)
    if requests := [one.withheld for one in done if one.withheld]:
        show(requests, settings)
