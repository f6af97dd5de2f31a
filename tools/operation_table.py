"""The page ``docs/operations.md``: how many operations there are, area by area."""

from __future__ import annotations

from pyvirt_sdk import schema
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.registry import area, index

INTRODUCTION = """\
# Operations

`pve.api` mirrors the tree of the REST API, typed: **{operations} operations on {paths} paths, all
of them**, in the sync and in the async client. A word of the path is an attribute, an id is a call,
and `get`, `post`, `put` and `delete` send.

```python
from pyvirt_sdk import Client
from pyvirt_sdk.formats import NetDevice

with Client.from_env() as pve:
    vm = pve.api.nodes("pve1").qemu(100)
    print(vm.status.current.get().status)  # an answer is a model, a list of them is Rows
    vm.config.put(net={{1: NetDevice(model="virtio", bridge="vmbr0")}}, delete=["description"])
    task = vm.snapshot.post(snapname="before")  # what takes a node its time is a task
    task.wait()
    print(pve.vms.get(100).api.snapshot.get()[0].name)  # from a resource to its operations
```

Names are Proxmox VE's: `-` becomes `_`, and a Python keyword gets one more (`osd(3).in_.post()`),
as would an attribute called like a method. Numbered parameters (`net0`, `net1`) are one mapping;
where there is a plain parameter of that name, the mapping takes `_n` (`numa`, `numa_n`). A property
string is a model of `pyvirt_sdk.formats`, its text or a mapping; a list is a sequence or its text.
Ids and parameters are checked before anything is sent, unless the client was made with
`validate=False`.

| area | module | paths | operations | start a task | only root@pam | not with API tokens |
|---|---|--:|--:|--:|--:|--:|
"""


def page(made_by: str) -> str:
    """The whole page."""
    everything = list(schema.operations())
    paths = sum(len(found) for found in index().values())
    intro = INTRODUCTION.format(operations=len(everything), paths=paths)
    rows = [
        _row(f"`/{name.replace('-', '/')}`", f"`{name.replace('-', '_')}`", len(found), name)
        for name, found in index().items()
    ]
    total = _counts("**all**", "", paths, everything)
    return f"<!-- {made_by} -->\n{intro}" + "\n".join([*rows, total]) + "\n"


def _row(title: str, module: str, paths: int, area_name: str) -> str:
    return _counts(title, module, paths, list(area(area_name).values()))


def _counts(title: str, module: str, paths: int, operations: list[Operation]) -> str:
    counts = (
        paths,
        len(operations),
        sum(operation.task is not None for operation in operations),
        sum(operation.permissions is None for operation in operations),
        sum(not operation.allowtoken for operation in operations),
    )
    return f"| {title} | {module} | {' | '.join(map(str, counts))} |"
