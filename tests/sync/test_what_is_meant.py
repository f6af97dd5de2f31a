# Made from tests/aio/test_what_is_meant.py by tools/convert.py: edit that file, then run `make
# sync`.
"""What people type, and mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from pyvirt_sdk import (
    Client,
    ConfigError,
    NotFound,
    NotRunning,
    ParameterError,
    PyvirtError,
)
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> Client:
    return Client("pve1", token=demo.token, transport=demo.transport())


def test_a_filter_that_can_fit_nothing_is_refused(lab: Client) -> None:
    with pytest.raises(ParameterError, match="'Running' is no status") as caught:
        lab.vms.list(status="Running")
    assert caught.value.hint == "did you mean 'running'?"
    with pytest.raises(NotFound, match="'PVE1' is no node") as missing:
        lab.vms.list(node="PVE1")
    assert missing.value.hint == "the node is called 'pve1': case matters"
    assert list(lab.vms.list(node="pve3", name="nobody")) == []


def test_a_name_may_be_a_pattern(lab: Client) -> None:
    assert [vm.vmid for vm in lab.vms.list(name="web*")] == [100]
    assert [vm.vmid for vm in lab.vms.list(name=["web?", "db1"])] == [100, 101]
    assert list(lab.vms.list(name="web")) == []


def test_an_option_to_remove_may_be_a_text(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    demo.state.guests[100].config |= {"description": "one", "onboot": "1"}
    vm.update(unset="description, onboot")
    assert not {"description", "onboot"} & demo.state.guests[100].config.keys()
    lab.nodes("pve1").update_config(description="one")
    lab.nodes("pve1").update_config(unset="description")
    assert not lab.nodes("pve1").config().get("description")


def test_a_size_without_its_unit_is_refused(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    with pytest.raises(ParameterError, match="a disk of 4 bytes") as caught:
        vm.disks.add("local-lvm", 4)
    assert "'4G'" in str(caught.value.hint)
    with pytest.raises(ParameterError, match="a disk of 50 bytes"):
        vm.disks.get("scsi0").resize(50)
    assert not demo.journal.requests("POST", "/nodes/*/qemu/*/config")


def test_a_snapshot_is_named_without_a_request(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    vm.snapshots.create("clean", wait=True)
    asked = len(demo.journal.entries)
    snapshot = vm.snapshots("clean")
    assert len(demo.journal.entries) == asked
    assert snapshot.delete(wait=True).ok
    with pytest.raises(NotFound, match="no snapshot 'clean'"):
        snapshot.refresh()


def test_a_backup_is_given_as_it_was_listed(lab: Client) -> None:
    vm = lab.vms.get(102)
    backup = vm.backup(storage="local", wait=True)
    assert backup.node == "pve2"
    assert lab.backups.restore(backup, unique=True, wait=True).node == "pve2"
    assert vm.restore(lab.backups.list()[0], wait=True).vmid == 102
    with pytest.raises(ParameterError, match="the node is missing"):
        lab.backups.restore(backup.volid)


def test_a_resource_of_high_availability_has_its_whole_id(lab: Client) -> None:
    assert str(lab.ha.resources.create(100)) == "<HAResource 'vm:100'>"


def test_versions_compare(lab: Client) -> None:
    version = lab.version()
    assert version.parts >= (8, 4)
    assert version.major == 9


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        (lambda pve: pve.guests.select("100-102"), "a range of ids is 100:102"),
        (lambda pve: pve.guests.select("100..102"), "a range of ids is 100:102"),
        (lambda pve: pve.nodes("pve1").statistics("dya"), "did you mean 'day'?"),
        (lambda pve: pve.tasks.list(limit=5), "name a node"),
        (
            lambda pve: pve.firewall.rules.create(type="in", action="ACCEPT", macro="Htps"),
            "pve.firewall.macros()",
        ),
        (
            lambda pve: pve.access.grant("/vms", "PVEVMAdmn", user="root@pam"),
            "pve.access.roles.list()",
        ),
        (
            lambda pve: pve.access.users.create("joe@pve", groups=["ops"]),
            "pve.access.groups.list()",
        ),
    ],
)
def test_the_hint_says_what_to_type(lab: Client, call: Any, hint: str) -> None:
    with pytest.raises(PyvirtError) as caught:
        call(lab)
    assert hint in str(caught.value.hint)


def test_what_others_call_it(lab: Client) -> None:
    vm: Any = lab.vms(100)
    for name, way in {
        "resize": "disks.get", "exec": "agent.exec", "rollback": "snapshots", "rename": "update",
        "restart": "reboot",
    }.items():  # fmt: skip
        with pytest.raises(AttributeError, match=rf"write .*{way}"):
            getattr(vm, name)
    with pytest.raises(TypeError, match=r"write \('pve1'\)"):
        _ = (lab.api.nodes)["pve1"]  # type: ignore[index]


def test_nothing_is_made_where_a_later_step_cannot_be(lab: Client, demo: Stub) -> None:
    before = set(demo.state.guests)
    wrong: dict[str, Any] = {"memroy": 512}
    with pytest.raises(ParameterError, match="memroy"):
        lab.vms.create_from_template(9000, name="copy", **wrong)
    with pytest.raises(ParameterError, match="memroy"):
        lab.vms.create_from_image(
            "https://example.com/x.qcow2", node="pve1", storage="local-lvm", **wrong
        )
    waiting: dict[str, Any] = {"wait": True}
    with pytest.raises(ParameterError, match="always waits"):
        lab.vms.create_from_iso(
            "local:iso/debian-12.iso", node="pve1", storage="local-lvm", disk_size="8G", **waiting
        )
    with pytest.raises(ParameterError, match="a task of its own"):
        lab.backups.run([100], storage="local", **waiting)
    assert set(demo.state.guests) == before
    assert not demo.journal.requests("POST", "*")


def test_the_words_of_the_api(lab: Client, demo: Stub) -> None:
    words: dict[str, Any] = {"lastentries": 2}
    lab.nodes("pve1").journal(**words)
    (sent,) = demo.journal.requests("GET", "/nodes/pve1/journal")
    assert sent.params == {"lastentries": "2"}
    removing: dict[str, Any] = {"delete": "description"}
    with pytest.raises(ParameterError, match="removed with unset="):
        lab.vms(100).update(**removing)
    node: Any = lab.nodes("pve1")
    with pytest.raises(AttributeError, match=r"write \.packages"):
        _ = node.updates


def test_a_name_that_is_missing_or_is_none(lab: Client, demo: Stub) -> None:
    nameless: Any
    for nameless in ("", None, lab.nodes):
        with pytest.raises(ParameterError, match="needs a name or an id"):
            lab.vms.create(node=nameless, name="web")
    assert not demo.journal.requests("POST", "*")


def test_what_can_be_gone_through_once(lab: Client) -> None:
    tags: Any = (tag for tag in ("prod", "web"))
    vm = lab.vms.create(node="pve1", name="web", tags=tags, wait=True)
    assert vm.config().tags == ("prod", "web")


def test_guests_select_themselves(lab: Client) -> None:
    assert [one.vmid for one in lab.guests.select(lab.vms.list(name="web*"))] == [100]
    assert [one.vmid for one in lab.guests.select(lab.vms(101))] == [101]


def test_two_backups_of_one_second_are_two(lab: Client) -> None:
    vm = lab.vms.get(102)
    first = vm.backup(storage="local", wait=True)
    assert vm.backup(storage="local", wait=True).volid != first.volid
    assert len(lab.backups.list(vmid=102)) == 2


def test_nodes_that_there_are_not(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(102)
    assert not vm.can_migrate("pve9").ok
    with pytest.raises(NotFound, match="'pve9' is no node"):
        lab.backups.list(node="pve9")
    with pytest.raises(NotFound, match="pve9") as caught:
        lab.nodes("pve9").statistics("hour")
    assert "pve1, pve2, pve3" in str(caught.value.hint)
    with pytest.raises(NotFound, match="pve9"):
        lab.storage("local").upload(b"x", node="pve9", filename="a.iso")


def test_what_belongs_to_one_thing(lab: Client) -> None:
    pools: Any = lab.pools
    with pytest.raises(AttributeError, match=r"write \('\.\.\.'\)\.delete"):
        _ = pools.delete
    vm: Any = lab.vms(100)
    with pytest.raises(AttributeError, match=r"write \.status == 'running'"):
        _ = vm.is_running
    with pytest.raises(ParameterError) as caught:
        lab.vms(100).update(description=None)
    assert "unset=['description']" in str(caught.value.hint)


def test_a_profile_that_says_what_is_none(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, said in (
        ("[profiles.lab]\nhots = 'pve1'\n", "did you mean host?"),
        ("[profiles.lab]\nverify = true\n", "names no host"),
    ):
        file.write_text(text)
        with pytest.raises(ConfigError) as caught:
            Client.from_file(file, profile="lab")
        assert said in str(caught.value)


def test_names_in_filters_that_there_are_not(lab: Client, demo: Stub) -> None:
    with pytest.raises(NotFound, match="no storage 'locl'") as caught:
        lab.backups.list(storage="locl")
    assert caught.value.hint == "there are local, local-lvm; did you mean 'local'?"
    with pytest.raises(NotFound, match="pool 'prod' does not exist") as missing:
        lab.vms.list(pool={"prod"})
    assert missing.value.hint == "there are production"
    for listed in (lab.storage.volumes, lab.storage("local").volumes):
        with pytest.raises(ParameterError, match="invalid content type 'isos'") as wrong:
            listed(node="pve1", content="isos")
        assert "did you mean 'iso'?" in str(wrong.value.hint)
    with pytest.raises(NotFound, match="'@pool/prodution'") as term:
        lab.guests.select("100,@pool/prodution")
    assert term.value.hint == "did you mean '@pool/production'?"
    # what is there, and holds nothing
    lab.pools.create("empty")
    assert list(lab.vms.list(pool="empty")) == []
    assert list(lab.backups.list(storage="local")) == []
    assert list(lab.storage.volumes(storage="local", content="rootdir")) == []


def test_a_pool_that_may_not_be_seen_is_no_stranger(lab: Client, demo: Stub) -> None:
    lab.pools.create("empty")
    demo.build.user("ops@pve", "ops-password")
    demo.build.grant("/pool/empty", "PVEVMUser", "ops@pve")
    other = Client("pve1", username="ops@pve", password="ops-password", transport=demo.transport())
    assert list(other.vms.list(pool="empty")) == []


def test_a_filter_that_fits_something_asks_nothing_more(lab: Client, demo: Stub) -> None:
    assert lab.vms.list(pool="production", node="pve1")
    assert [entry.path for entry in demo.journal.entries] == ["/cluster/resources"]


def test_a_guest_that_may_be_saved_and_not_seen_is_no_stranger(lab: Client, demo: Stub) -> None:
    lab.access.roles.create("Saver", privs=["VM.Backup", "Datastore.AllocateSpace"])
    demo.build.user("ops@pve", "ops-password")
    for path in ("/vms", "/storage"):
        demo.build.grant(path, "Saver", "ops@pve")
    other = Client("pve1", username="ops@pve", password="ops-password", transport=demo.transport())
    assert list(other.guests.list()) == []
    (task,) = other.backups.run([100], storage="local")
    task.wait()


def test_backups_of_guests_that_there_are_not(lab: Client, demo: Stub) -> None:
    with pytest.raises(NotFound, match="no guest 998, 9999"):
        lab.backups.run([100, 9999, 998], storage="local")
    with pytest.raises(NotFound, match="pool 'prod' does not exist"):
        lab.backups.run(pool="prod", storage="local")
    with pytest.raises(ParameterError, match="'web1' is not the id of a guest"):
        lab.backups.run(["web1"], storage="local")
    assert not demo.journal.requests("POST", "*")
    assert len(lab.backups.run(iter([100, 101]), storage="local")) == 2
    assert len(lab.backups.run(lab.vms.list(name="web*"), storage="local")) == 1


def test_numbers_and_names_that_are_none(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(102)
    disk = lab.vms(100).disks.list()[0]
    wrong: Any
    for wrong, call in (
        ("parallel=0", lambda: lab.guests.start_all("102", parallel=0)),
        ("parallel='4'", lambda: lab.guests.stop_all("102", parallel=cast("int", "4"))),
        ("timeout='5'", lambda: vm.ensure_running(timeout=cast("float", "5"))),
        ("timeout=-1", lambda: vm.wait_unlocked(-1)),
        ("timeout=None", lambda: vm.wait_ip(timeout=cast("float", None))),
        ("poll='1'", lambda: vm.wait_ip(poll=cast("float", "1"))),
        ("timeout='5'", lambda: lab.tasks.wait_all([], timeout=cast("float", "5"))),
        ("timeout='5'", lambda: lab.vms(100).agent.exec(["ls"], timeout=cast("float", "5"))),
        ("None is no size", lambda: disk.resize(cast("str", None))),
        ("None selects no guest", lambda: lab.guests.select(cast("str", None))),
        ("None is not the name of a backup", lambda: vm.restore(cast("str", None))),
        ("None is not the name of a backup", lambda: lab.backups.restore(cast("str", None))),
        ("None is no task", lambda: lab.tasks.wait_all(cast("Any", [None]))),
        ("None is no task", lambda: lab.tasks.wait_all(cast("Any", None))),
    ):
        with pytest.raises(ParameterError, match=wrong) as caught:
            call()
        assert caught.value.hint
    assert not demo.journal.requests("POST", "*")
    task = vm.start()
    with pytest.raises(ParameterError, match="timeout='5'"):
        task.wait(timeout=cast("float", "5"))
    with pytest.raises(NotFound, match="'5' is no node"):
        lab.vms.list(node=cast("str", 5))


def test_a_backup_that_was_made_can_be_removed(lab: Client) -> None:
    backup = lab.vms(102).backup(storage="local", wait=True)
    assert backup.update(notes="before").notes == "before"
    backup.delete(wait=True)
    assert list(lab.backups.list()) == []


def test_a_disk_is_given_to_a_guest_by_its_id(lab: Client) -> None:
    source = lab.vms.create(node="pve1", scsi={0: "local-lvm:1"}, wait=True)
    other = lab.vms.create(node="pve1", wait=True)
    disk = source.disks.list()[0]
    assert disk.reassign(other.vmid, wait=True).name == "scsi0"
    assert len(other.disks.list()) == 1


def test_columns_that_there_are_not(lab: Client) -> None:
    vms = lab.vms.list()
    for call in (lambda: vms.column("vmdi"), lambda: vms.table("name", "vmdi")):
        with pytest.raises(ParameterError, match="no column 'vmdi'") as caught:
            call()
        assert "did you mean 'vmid'?" in str(caught.value.hint)
    assert vms.column("lock") == [None] * len(vms)  # none of them is locked now
    assert vms.column("cpus") == vms.column("maxcpu")
    assert vms.table("cpus").splitlines()[:2] == ["cpus", "   2"]
    assert lab.vms.list(name="nobody").table("vmdi") == "vmdi"
    series = lab.vms(100).statistics()
    with pytest.raises(ParameterError, match="no 'cup' in these numbers") as missing:
        series.column("cup")
    assert "did you mean 'cpu'?" in str(missing.value.hint)
    assert set(series.column("arcsize")) == {None}


def test_a_move_in_the_words_of_the_api(lab: Client, demo: Stub) -> None:
    words: dict[str, Any] = {"target": "pve1"}
    with pytest.raises(TypeError, match=r"migrate\(\) takes no target=: write to='pve2'"):
        lab.vms(102).migrate(**words)
    assert not demo.journal.entries


def test_a_container_is_frozen_and_goes_on(lab: Client) -> None:
    container = lab.containers(200)
    assert container.suspend(wait=True).ok
    assert container.resume(wait=True).ok
    with pytest.raises(NotRunning):
        lab.containers(201).suspend()


def test_things_stand_for_their_names(lab: Client, demo: Stub) -> None:
    node, storage = lab.nodes.get("pve1"), lab.storage.get("local-lvm")
    vm = lab.vms.create(node=node, name="new", scsi={0: "local-lvm:1"}, wait=True)
    assert (vm.node, type(vm.node)) == ("pve1", str)
    assert vm.vmid in lab.vms.list(node=node).column("vmid")
    assert vm.disks.add(storage, "1G").name == "scsi1"
    backup = vm.backup(storage=lab.storage("local"), wait=True)
    assert backup == lab.backups.list(node=node, storage=lab.storage("local"))[0]
    assert lab.backups.restore(backup, node=lab.nodes("pve1"), wait=True).node == "pve1"
    assert lab.storage("local").volumes(node, vmid=vm.vmid)[0].node == "pve1"
    assert lab.tasks.list(node)
    assert vm.can_migrate(lab.nodes("pve2")).to == "pve2"
    assert vm.migrate(lab.nodes("pve2"), wait=True).node == "pve2"
    assert lab.vms.get(vm) == vm  # type: ignore[arg-type]
    assert repr(lab.api.nodes(node).qemu(vm)) == f"<api /nodes/pve1/qemu/{vm.vmid}>"  # type: ignore[arg-type]


def test_people_stand_for_their_names(lab: Client, demo: Stub) -> None:
    user = lab.access.users.create("joe@pve")
    group = lab.access.groups.create("ops")
    new = user.tokens.create("bot")
    token = user.tokens("bot")
    lab.access.grant("/vms", "PVEVMUser", user=user)
    lab.access.grant("/vms", "PVEVMUser", group=group)
    lab.access.grant("/vms", "PVEVMUser", token=new)
    lab.access.grant("/nodes", "PVEAuditor", token=token)
    granted = {(entry.path, entry.ugid) for entry in lab.access.acl()}
    assert granted >= {
        ("/vms", "joe@pve"), ("/vms", "ops"), ("/vms", "joe@pve!bot"), ("/nodes", "joe@pve!bot"),
    }  # fmt: skip
    secret = new.value.get_secret_value().partition("=")[2]
    assert not [entry for entry in demo.journal.entries if secret in str(entry.params)]
