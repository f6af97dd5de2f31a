"""What notebooks show of things: escaped, without scripts, and without asking anybody."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyvirt_sdk import Client, NodeUnreachable, Partial, Rows
from pyvirt_sdk._core.bulk import GuestReport, GuestResult
from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.overview import overview_of
from pyvirt_sdk._core.snapshots import SnapshotTree
from pyvirt_sdk._tasks.outcome import Outcome, TaskReport, TaskResult, status_of_row
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import TaskFailed
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.access import NewToken
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.config import VMConfig
from pyvirt_sdk.models.generated.access_ticket import AccessTicketPost
from pyvirt_sdk.models.guest import SnapshotData, VMData
from pyvirt_sdk.models.node import NodeData, NodeStatus
from pyvirt_sdk.models.series import Series
from pyvirt_sdk.models.storage import VolumeData

UPID_TEXT = "UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:"
ALLOWED = {"div", "span", "table", "tr", "th", "td", "pre", "details", "summary", "svg", "path"}
ATTRIBUTES = {"style", "title", "role", "viewbox", "width", "height", "d", "fill", "stroke"}
ATTRIBUTES |= {"stroke-width", "stroke-linejoin", "stroke-linecap"}


class Strict(HTMLParser):
    """Refuses what a view must not hold, and whatever is not well formed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""
        self.titles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, name
            assert name != "style" or "url(" not in (value or "")
            if name == "title":
                self.titles.append(value or "")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += f" {data}"


def seen(thing: Any) -> str:
    """The text of a view that is sound."""
    parser = look(thing)
    return " ".join(parser.text.split())


def look(thing: Any) -> Strict:
    parser = Strict()
    parser.feed(thing._repr_html_())
    parser.close()
    assert parser.open == []
    return parser


class Nobody:
    """Where a request would go to; none must."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"a view asks for {name}")


HOSTILE = st.one_of(
    st.sampled_from(["<script>alert(1)</script>", '" onload="x', "'><img src=x>", "</td></table>"]),
    st.text(),
    st.text("<>&\"'`=/ \x00\x1b\ud800", max_size=20),
)


@pytest.mark.filterwarnings("ignore::pyvirt_sdk.models.base.DriftWarning")
@given(HOSTILE)
def test_hostile_texts_stay_texts(words: str) -> None:
    row = {"vmid": 100, "name": words, "status": words, "node": words, "tags": words, words: words}
    upid = UPID.parse(UPID_TEXT)
    task: Task[None] = Task(Nobody(), upid, last=status_of_row({"upid": UPID_TEXT, "status": words,
                                                               "endtime": 1}))  # fmt: skip
    task._note(0, words)
    error = TaskFailed(words, upid=UPID_TEXT)
    snapshot = SnapshotData.read({"name": words or "x", "description": words})
    things: list[Any] = [
        VMData.read(row),
        NodeData.read({"node": words, "status": words}),
        VolumeData.read({"volid": words, "notes": words}),
        VMConfig.read({"name": words, "description": words, "unused0": words}),
        PVEModel.read({"key": {words: [words]}}),
        Rows([row], VMData.read),
        Rows([words], str),  # type: ignore[list-item]
        Partial([row], VMData.read, {words: NodeUnreachable(words)}),
        Series([{"time": 0, "cpu": 0.5, words: 1}]),
        Outcome("warnings", (words,), result=words),
        TaskReport((TaskResult(upid, error=error),)),
        GuestReport((GuestResult(words, error=error),)),
        Changes((words,), {words: words}),
        SnapshotTree([snapshot], words),
        task,
        overview_of(
            [{"type": "node", "node": words, "status": words}, {"type": "qemu", **row},
             {"type": "storage", "storage": words, "node": words, "status": words}],
            [{"type": "cluster", "name": words}],
            [{"upid": UPID_TEXT, "type": words, "id": words, "node": words}], 0,
        ),
    ]  # fmt: skip
    for thing in things:
        look(thing)
        repr(thing)


def test_a_guest_shows_what_it_uses_in_units_with_the_exact_number() -> None:
    row = {"vmid": 100, "name": "web", "status": "running", "node": "pve1", "mem": 2**30 + 1,
           "maxmem": 2**31, "cpu": 0.25, "maxcpu": 4, "uptime": 90061,
           "tags": "db;prod"}  # fmt: skip
    parser = look(VMData.read(row))
    text = " ".join(parser.text.split())
    assert "25 %" in text
    assert "1 GiB of 2 GiB" in text
    assert "1 d 1 h" in text
    assert "db prod" in text
    assert "1073741825 bytes of 2147483648" in parser.titles
    assert "0.25 of 4.0 cores" in parser.titles


def test_a_guest_that_is_off_shows_what_it_was_given() -> None:
    text = seen(VMData.read({"vmid": 9, "status": "stopped", "mem": 0, "maxmem": 2**31}))
    assert "maxmem 2 GiB" in text
    assert "0 B" not in text.partition("more")[0]


def test_a_list_shows_its_first_rows_and_counts_the_others() -> None:
    made: list[int] = []

    def make(row: Any) -> Any:
        made.append(row["vmid"])
        return row

    text = seen(Rows([{"vmid": number} for number in range(100, 400)], make))
    assert text.startswith("300 rows")
    assert "109 … and 290 more" in text
    assert "110" not in text
    assert made == []  # no model was made for it
    assert seen(Rows([], dict)) == "nothing"


def test_a_partial_list_shows_who_has_not_answered() -> None:
    error = NodeUnreachable("no route to pve3")
    assert seen(Partial([{"vmid": 1}], dict, {"pve3": error})).endswith("pve3: no route to pve3")


def test_a_task_shows_the_log_that_was_read_and_reads_no_more() -> None:
    task: Task[None] = Task(Nobody(), UPID_TEXT)
    assert "not asked yet" in seen(task)
    for number in range(500):
        task._note(number, f"line {number}")
    text = seen(task)
    assert "line 499" in text
    assert "488 lines before" in text
    assert "line 299" not in text  # long logs are not kept as a whole
    task.last = status_of_row({"upid": UPID_TEXT, "status": "OK", "endtime": 0x6720F1A0 + 61})
    assert "OK" in seen(task)
    assert "(1 min 1 s)" in seen(task)


def test_numbers_over_time_show_curves() -> None:
    rows = [{"time": 60 * n, "cpu": n / 5000, "mem": 2**30} for n in range(1440)]
    html = Series([*rows, {"time": 90000}])._repr_html_()
    assert html.count("<svg") == 2
    assert max(len(part) for part in html.split('d="')) < 3000  # many points are thinned out
    assert "28.8 %" in html or "29 %" in html
    assert seen(Series([])) == "Series: empty"


def test_what_is_secret_is_not_shown() -> None:
    things: list[Any] = [
        AccessTicketPost.read({"username": "root@pam", "ticket": "HUSH", "other": 1}),
        VMConfig.read({"cipassword": "HUSH", "ciuser": "me"}),
        Rows([{"id": "x", "token": "HUSH", "password": "HUSH"}], dict),
        PVEModel.read({"nested": {"password": "HUSH"}, "secret": "HUSH"}),
    ]
    for thing in things:
        assert "HUSH" not in thing._repr_html_()
    assert "username root@pam" in seen(things[0])
    assert "cipassword ***" in seen(things[1])
    assert "x *** ***" in seen(things[2])
    assert "nested password: *** secret ***" in seen(things[3])


def test_configs_name_their_devices_as_the_server_does() -> None:
    text = seen(VMConfig.read({"name": "web", "net0": "virtio,bridge=vmbr0", "scsi1": "local:1"}))
    assert "net0" in text
    assert "bridge=vmbr0" in text
    assert "scsi1 local:1" in text


def test_snapshots_show_as_the_tree_that_they_are() -> None:
    known = [SnapshotData(name="clean"), SnapshotData(name="more", parent="clean")]
    tree = SnapshotTree(known, "more")
    assert str(tree) == "clean\n  more\n    (now)"
    assert seen(tree) == "SnapshotTree of 2, now on more clean └ more now"
    assert seen(SnapshotTree([], None)) == "SnapshotTree of 0, now on none now"


def test_changes_and_outcomes_say_what_they_came_to() -> None:
    assert "cores ● at the next start 4" in seen(Changes(("name",), {"cores": 4, "vga": None}))
    assert "vga ● at the next start removed" in seen(Changes((), {"vga": None}))
    assert seen(Changes()) == "Changes: none"
    assert seen(Outcome("ok", (), VMData.read({"vmid": 7}))).startswith("● ok VMData")
    assert "low space" in seen(Outcome("warnings", ("low space",)))


def test_a_node_reports_itself_with_bars() -> None:
    status = NodeStatus.read({"cpu": 0.5, "memory": {"used": 2**30, "total": 2**32}})
    assert "1 GiB of 4 GiB" in seen(status)


def test_completion_shows_fields_and_actions_alone() -> None:
    client = Client("pve1", token="a@b!c=d")
    vm = client.vms(100)
    names = dir(vm)  # a handle: nothing is asked
    for name in ("vmid", "name", "status", "maxmem", "start", "snapshots", "config", "agent"):
        assert name in names
    hidden = {"copy", "dict", "json", "construct", "parse_obj", "schema", "validate", "bound",
              "model_dump", "model_fields", "model_config", "model_copy", "model_post_init",
              "handle"}  # fmt: skip
    assert not hidden & set(names)
    assert vm.model_dump(exclude_unset=True) == {"vmid": 100}  # they still work
    read = VMData.read({"vmid": 1, "new": 2, "no-name": 3})
    assert "new" in dir(read)
    assert "no-name" not in dir(read)


def test_a_new_token_is_shown_without_its_value() -> None:
    assert "value ***" in seen(NewToken.read({"id": "a@pve!ci", "value": "HUSH"}))


@pytest.mark.parametrize("thing", [Series([]), Rows([], dict), TaskReport(()), GuestReport(())])
def test_one_line_is_enough(thing: object) -> None:
    assert "\n" not in repr(thing)
