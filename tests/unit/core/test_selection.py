from __future__ import annotations

import pytest

from pyvirt_sdk import NotFound, ParameterError
from pyvirt_sdk._core.selection import Selection, selected, terms_of
from pyvirt_sdk.models.rows import Row

ROWS: list[Row] = [
    {"vmid": 100, "name": "web-1", "node": "pve1", "status": "running", "type": "qemu",
     "tags": "prod;web", "pool": "lab/east"},
    {"vmid": 101, "name": "web-2", "node": "pve2", "status": "stopped", "type": "qemu",
     "tags": "test", "pool": "lab"},
    {"vmid": 107, "name": "db", "node": "pve2", "status": "running", "type": "lxc"},
    {"vmid": 1000, "node": "pve1", "status": "stopped", "type": "lxc"},
]  # fmt: skip


@pytest.mark.parametrize(
    ("selection", "vmids"),
    [
        ("@all", [100, 101, 107, 1000]),
        (107, [107]),
        ("107,100", [100, 107]),
        ([100, "db"], [100, 107]),
        ("100:107", [100, 101, 107]),
        ("100:107,-101", [100, 107]),
        ("-101,100:107", [100, 107]),
        ("@all,100:107,-105", [100, 101, 107, 1000]),
        ("web-1", [100]),
        ("web*", [100, 101]),
        ("w?b-[!1]", [101]),
        ("@pool/lab", [101]),
        ("@pool/lab*", [100, 101]),
        ("@pool-lab/east", [100]),
        ("@tag/prod", [100]),
        ("#test, #web", [100, 101]),
        ("@node/pve2,-@status/stopped", [107]),
        ("@type/lxc,-db", [1000]),
        ("@all,-#none", [100, 101, 107, 1000]),
    ],
)
def test_what_is_selected(selection: Selection, vmids: list[int]) -> None:
    assert [row["vmid"] for row in selected(ROWS, terms_of(selection))] == vmids


@pytest.mark.parametrize("selection", ["105", "db,web3", "102:106", "@pool/none", "#prod*s"])
def test_a_term_for_which_there_is_nothing_is_named(selection: str) -> None:
    with pytest.raises(NotFound, match=f"there is no guest for .*{selection[-3:].strip('*')}"):
        selected(ROWS, terms_of(selection))
    assert len(selected(ROWS, terms_of(selection), missing_ok=True)) <= 1


@pytest.mark.parametrize("selection", ["@nodes", "@tag/", "#", "107:100", "a b", "@", "--100"])
def test_what_is_no_term(selection: str) -> None:
    with pytest.raises(ParameterError, match="is not a term"):
        terms_of(selection)


@pytest.mark.parametrize("selection", ["", ",", "-100", [], "-@all,-web"])
def test_nothing_is_selected_by_excluding_alone(selection: Selection) -> None:
    with pytest.raises(ParameterError, match="selects nothing"):
        terms_of(selection)
