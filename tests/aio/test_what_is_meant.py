"""What people type, and mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from pyvirt_sdk import (
    AsyncClient,
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
def lab(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport())


async def test_a_filter_that_can_fit_nothing_is_refused(lab: AsyncClient) -> None:
    with pytest.raises(ParameterError, match="'Running' is no status") as caught:
        await lab.vms.list(status="Running")
    assert caught.value.hint == "did you mean 'running'?"
    with pytest.raises(NotFound, match="'PVE1' is no node") as missing:
        await lab.vms.list(node="PVE1")
    assert missing.value.hint == "the node is called 'pve1': case matters"
    assert list(await lab.vms.list(node="pve3", name="nobody")) == []


async def test_a_name_may_be_a_pattern(lab: AsyncClient) -> None:
    assert [vm.vmid for vm in await lab.vms.list(name="web*")] == [100]
    assert [vm.vmid for vm in await lab.vms.list(name=["web?", "db1"])] == [100, 101]
    assert list(await lab.vms.list(name="web")) == []


async def test_an_option_to_remove_may_be_a_text(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    demo.state.guests[100].config |= {"description": "one", "onboot": "1"}
    await vm.update(unset="description, onboot")
    assert not {"description", "onboot"} & demo.state.guests[100].config.keys()
    await lab.nodes("pve1").update_config(description="one")
    await lab.nodes("pve1").update_config(unset="description")
    assert not (await lab.nodes("pve1").config()).get("description")


async def test_a_size_without_its_unit_is_refused(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    with pytest.raises(ParameterError, match="a disk of 4 bytes") as caught:
        await vm.disks.add("local-lvm", 4)
    assert "'4G'" in str(caught.value.hint)
    with pytest.raises(ParameterError, match="a disk of 50 bytes"):
        await (await vm.disks.get("scsi0")).resize(50)
    assert not demo.journal.requests("POST", "/nodes/*/qemu/*/config")


async def test_a_snapshot_is_named_without_a_request(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    await vm.snapshots.create("clean", wait=True)
    asked = len(demo.journal.entries)
    snapshot = vm.snapshots("clean")
    assert len(demo.journal.entries) == asked
    assert (await snapshot.delete(wait=True)).ok
    with pytest.raises(NotFound, match="no snapshot 'clean'"):
        await snapshot.refresh()


async def test_a_backup_is_given_as_it_was_listed(lab: AsyncClient) -> None:
    vm = await lab.vms.get(102)
    backup = await vm.backup(storage="local", wait=True)
    assert backup.node == "pve2"
    assert (await lab.backups.restore(backup, unique=True, wait=True)).node == "pve2"
    assert (await vm.restore((await lab.backups.list())[0], wait=True)).vmid == 102
    with pytest.raises(ParameterError, match="the node is missing"):
        await lab.backups.restore(backup.volid)


async def test_a_resource_of_high_availability_has_its_whole_id(lab: AsyncClient) -> None:
    assert str(await lab.ha.resources.create(100)) == "<HAResource 'vm:100'>"


async def test_versions_compare(lab: AsyncClient) -> None:
    version = await lab.version()
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
async def test_the_hint_says_what_to_type(lab: AsyncClient, call: Any, hint: str) -> None:
    with pytest.raises(PyvirtError) as caught:
        await call(lab)
    assert hint in str(caught.value.hint)


async def test_what_others_call_it(lab: AsyncClient) -> None:
    vm: Any = lab.vms(100)
    for name, way in {
        "resize": "disks.get", "exec": "agent.exec", "rollback": "snapshots", "rename": "update",
        "restart": "reboot",
    }.items():  # fmt: skip
        with pytest.raises(AttributeError, match=rf"write .*{way}"):
            getattr(vm, name)
    with pytest.raises(TypeError, match=r"write \('pve1'\)"):
        _ = (lab.api.nodes)["pve1"]  # type: ignore[index]


async def test_nothing_is_made_where_a_later_step_cannot_be(lab: AsyncClient, demo: Stub) -> None:
    before = set(demo.state.guests)
    wrong: dict[str, Any] = {"memroy": 512}
    with pytest.raises(ParameterError, match="memroy"):
        await lab.vms.create_from_template(9000, name="copy", **wrong)
    with pytest.raises(ParameterError, match="memroy"):
        await lab.vms.create_from_image(
            "https://example.com/x.qcow2", node="pve1", storage="local-lvm", **wrong
        )
    waiting: dict[str, Any] = {"wait": True}
    with pytest.raises(ParameterError, match="always waits"):
        await lab.vms.create_from_iso(
            "local:iso/debian-12.iso", node="pve1", storage="local-lvm", disk_size="8G", **waiting
        )
    with pytest.raises(ParameterError, match="a task of its own"):
        await lab.backups.run([100], storage="local", **waiting)
    assert set(demo.state.guests) == before
    assert not demo.journal.requests("POST", "*")


async def test_the_words_of_the_api(lab: AsyncClient, demo: Stub) -> None:
    words: dict[str, Any] = {"lastentries": 2}
    await lab.nodes("pve1").journal(**words)
    (sent,) = demo.journal.requests("GET", "/nodes/pve1/journal")
    assert sent.params == {"lastentries": "2"}
    removing: dict[str, Any] = {"delete": "description"}
    with pytest.raises(ParameterError, match="removed with unset="):
        await lab.vms(100).update(**removing)
    node: Any = lab.nodes("pve1")
    with pytest.raises(AttributeError, match=r"write \.packages"):
        _ = node.updates


async def test_a_name_that_is_missing_or_is_none(lab: AsyncClient, demo: Stub) -> None:
    nameless: Any
    for nameless in ("", None, lab.nodes):
        with pytest.raises(ParameterError, match="needs a name or an id"):
            await lab.vms.create(node=nameless, name="web")
    assert not demo.journal.requests("POST", "*")


async def test_what_can_be_gone_through_once(lab: AsyncClient) -> None:
    tags: Any = (tag for tag in ("prod", "web"))
    vm = await lab.vms.create(node="pve1", name="web", tags=tags, wait=True)
    assert (await vm.config()).tags == ("prod", "web")


async def test_guests_select_themselves(lab: AsyncClient) -> None:
    assert [one.vmid for one in await lab.guests.select(await lab.vms.list(name="web*"))] == [100]
    assert [one.vmid for one in await lab.guests.select(lab.vms(101))] == [101]


async def test_two_backups_of_one_second_are_two(lab: AsyncClient) -> None:
    vm = await lab.vms.get(102)
    first = await vm.backup(storage="local", wait=True)
    assert (await vm.backup(storage="local", wait=True)).volid != first.volid
    assert len(await lab.backups.list(vmid=102)) == 2


async def test_nodes_that_there_are_not(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    assert not (await vm.can_migrate("pve9")).ok
    with pytest.raises(NotFound, match="'pve9' is no node"):
        await lab.backups.list(node="pve9")
    with pytest.raises(NotFound, match="pve9") as caught:
        await lab.nodes("pve9").statistics("hour")
    assert "pve1, pve2, pve3" in str(caught.value.hint)
    with pytest.raises(NotFound, match="pve9"):
        await lab.storage("local").upload(b"x", node="pve9", filename="a.iso")


async def test_what_belongs_to_one_thing(lab: AsyncClient) -> None:
    pools: Any = lab.pools
    with pytest.raises(AttributeError, match=r"write \('\.\.\.'\)\.delete"):
        _ = pools.delete
    vm: Any = lab.vms(100)
    with pytest.raises(AttributeError, match=r"write \.status == 'running'"):
        _ = vm.is_running
    with pytest.raises(ParameterError) as caught:
        await lab.vms(100).update(description=None)
    assert "unset=['description']" in str(caught.value.hint)


def test_a_profile_that_says_what_is_none(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    for text, said in (
        ("[profiles.lab]\nhots = 'pve1'\n", "did you mean host?"),
        ("[profiles.lab]\nverify = true\n", "names no host"),
    ):
        file.write_text(text)
        with pytest.raises(ConfigError) as caught:
            AsyncClient.from_file(file, profile="lab")
        assert said in str(caught.value)


async def test_names_in_filters_that_there_are_not(lab: AsyncClient, demo: Stub) -> None:
    with pytest.raises(NotFound, match="no storage 'locl'") as caught:
        await lab.backups.list(storage="locl")
    assert caught.value.hint == "there are local, local-lvm; did you mean 'local'?"
    with pytest.raises(NotFound, match="pool 'prod' does not exist") as missing:
        await lab.vms.list(pool={"prod"})
    assert missing.value.hint == "there are production"
    for listed in (lab.storage.volumes, lab.storage("local").volumes):
        with pytest.raises(ParameterError, match="invalid content type 'isos'") as wrong:
            await listed(node="pve1", content="isos")
        assert "did you mean 'iso'?" in str(wrong.value.hint)
    with pytest.raises(NotFound, match="'@pool/prodution'") as term:
        await lab.guests.select("100,@pool/prodution")
    assert term.value.hint == "did you mean '@pool/production'?"
    # what is there, and holds nothing
    await lab.pools.create("empty")
    assert list(await lab.vms.list(pool="empty")) == []
    assert list(await lab.backups.list(storage="local")) == []
    assert list(await lab.storage.volumes(storage="local", content="rootdir")) == []


async def test_a_pool_that_may_not_be_seen_is_no_stranger(lab: AsyncClient, demo: Stub) -> None:
    await lab.pools.create("empty")
    demo.build.user("ops@pve", "ops-password")
    demo.build.grant("/pool/empty", "PVEVMUser", "ops@pve")
    other = AsyncClient(
        "pve1", username="ops@pve", password="ops-password", transport=demo.transport()
    )
    assert list(await other.vms.list(pool="empty")) == []


async def test_a_filter_that_fits_something_asks_nothing_more(lab: AsyncClient, demo: Stub) -> None:
    assert await lab.vms.list(pool="production", node="pve1")
    assert [entry.path for entry in demo.journal.entries] == ["/cluster/resources"]


async def test_a_guest_that_may_be_saved_and_not_seen_is_no_stranger(
    lab: AsyncClient, demo: Stub
) -> None:
    await lab.access.roles.create("Saver", privs=["VM.Backup", "Datastore.AllocateSpace"])
    demo.build.user("ops@pve", "ops-password")
    for path in ("/vms", "/storage"):
        demo.build.grant(path, "Saver", "ops@pve")
    other = AsyncClient(
        "pve1", username="ops@pve", password="ops-password", transport=demo.transport()
    )
    assert list(await other.guests.list()) == []
    (task,) = await other.backups.run([100], storage="local")
    await task.wait()


async def test_backups_of_guests_that_there_are_not(lab: AsyncClient, demo: Stub) -> None:
    with pytest.raises(NotFound, match="no guest 998, 9999"):
        await lab.backups.run([100, 9999, 998], storage="local")
    with pytest.raises(NotFound, match="pool 'prod' does not exist"):
        await lab.backups.run(pool="prod", storage="local")
    with pytest.raises(ParameterError, match="'web1' is not the id of a guest"):
        await lab.backups.run(["web1"], storage="local")
    assert not demo.journal.requests("POST", "*")
    assert len(await lab.backups.run(iter([100, 101]), storage="local")) == 2
    assert len(await lab.backups.run(await lab.vms.list(name="web*"), storage="local")) == 1


async def test_numbers_and_names_that_are_none(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    disk = (await lab.vms(100).disks.list())[0]
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
            await call()
        assert caught.value.hint
    assert not demo.journal.requests("POST", "*")
    task = await vm.start()
    with pytest.raises(ParameterError, match="timeout='5'"):
        await task.wait(timeout=cast("float", "5"))
    with pytest.raises(NotFound, match="'5' is no node"):
        await lab.vms.list(node=cast("str", 5))


async def test_a_backup_that_was_made_can_be_removed(lab: AsyncClient) -> None:
    backup = await lab.vms(102).backup(storage="local", wait=True)
    assert (await backup.update(notes="before")).notes == "before"
    await backup.delete(wait=True)
    assert list(await lab.backups.list()) == []


async def test_a_disk_is_given_to_a_guest_by_its_id(lab: AsyncClient) -> None:
    source = await lab.vms.create(node="pve1", scsi={0: "local-lvm:1"}, wait=True)
    other = await lab.vms.create(node="pve1", wait=True)
    disk = (await source.disks.list())[0]
    assert (await disk.reassign(other.vmid, wait=True)).name == "scsi0"
    assert len(await other.disks.list()) == 1


async def test_columns_that_there_are_not(lab: AsyncClient) -> None:
    vms = await lab.vms.list()
    for call in (lambda: vms.column("vmdi"), lambda: vms.table("name", "vmdi")):
        with pytest.raises(ParameterError, match="no column 'vmdi'") as caught:
            call()
        assert "did you mean 'vmid'?" in str(caught.value.hint)
    assert vms.column("lock") == [None] * len(vms)  # none of them is locked now
    assert vms.column("cpus") == vms.column("maxcpu")
    assert vms.table("cpus").splitlines()[:2] == ["cpus", "   2"]
    assert (await lab.vms.list(name="nobody")).table("vmdi") == "vmdi"
    series = await lab.vms(100).statistics()
    with pytest.raises(ParameterError, match="no 'cup' in these numbers") as missing:
        series.column("cup")
    assert "did you mean 'cpu'?" in str(missing.value.hint)
    assert set(series.column("arcsize")) == {None}


async def test_a_move_in_the_words_of_the_api(lab: AsyncClient, demo: Stub) -> None:
    words: dict[str, Any] = {"target": "pve1"}
    with pytest.raises(TypeError, match=r"migrate\(\) takes no target=: write to='pve2'"):
        await lab.vms(102).migrate(**words)
    assert not demo.journal.entries


async def test_a_container_is_frozen_and_goes_on(lab: AsyncClient) -> None:
    container = lab.containers(200)
    assert (await container.suspend(wait=True)).ok
    assert (await container.resume(wait=True)).ok
    with pytest.raises(NotRunning):
        await lab.containers(201).suspend()


async def test_things_stand_for_their_names(lab: AsyncClient, demo: Stub) -> None:
    node, storage = await lab.nodes.get("pve1"), await lab.storage.get("local-lvm")
    vm = await lab.vms.create(node=node, name="new", scsi={0: "local-lvm:1"}, wait=True)
    assert (vm.node, type(vm.node)) == ("pve1", str)
    assert vm.vmid in (await lab.vms.list(node=node)).column("vmid")
    assert (await vm.disks.add(storage, "1G")).name == "scsi1"
    backup = await vm.backup(storage=lab.storage("local"), wait=True)
    assert backup == (await lab.backups.list(node=node, storage=lab.storage("local")))[0]
    assert (await lab.backups.restore(backup, node=lab.nodes("pve1"), wait=True)).node == "pve1"
    assert (await lab.storage("local").volumes(node, vmid=vm.vmid))[0].node == "pve1"
    assert await lab.tasks.list(node)
    assert (await vm.can_migrate(lab.nodes("pve2"))).to == "pve2"
    assert (await vm.migrate(lab.nodes("pve2"), wait=True)).node == "pve2"
    assert await lab.vms.get(vm) == vm  # type: ignore[arg-type]
    assert repr(lab.api.nodes(node).qemu(vm)) == f"<api /nodes/pve1/qemu/{vm.vmid}>"  # type: ignore[arg-type]


async def test_people_stand_for_their_names(lab: AsyncClient, demo: Stub) -> None:
    user = await lab.access.users.create("joe@pve")
    group = await lab.access.groups.create("ops")
    new = await user.tokens.create("bot")
    token = user.tokens("bot")
    await lab.access.grant("/vms", "PVEVMUser", user=user)
    await lab.access.grant("/vms", "PVEVMUser", group=group)
    await lab.access.grant("/vms", "PVEVMUser", token=new)
    await lab.access.grant("/nodes", "PVEAuditor", token=token)
    granted = {(entry.path, entry.ugid) for entry in await lab.access.acl()}
    assert granted >= {
        ("/vms", "joe@pve"), ("/vms", "ops"), ("/vms", "joe@pve!bot"), ("/nodes", "joe@pve!bot"),
    }  # fmt: skip
    secret = new.value.get_secret_value().partition("=")[2]
    assert not [entry for entry in demo.journal.entries if secret in str(entry.params)]
