from __future__ import annotations

import pytest

from pyvirt_sdk import APIError, AsyncClient, NotFound, ParameterError, TaskFailed
from pyvirt_sdk.formats import MigrationSettings
from pyvirt_sdk.stub import Stub


async def test_members_and_settings(lab: AsyncClient, demo: Stub) -> None:
    status = await lab.cluster.status()
    assert [member.name for member in status.members] == ["pve1", "pve2", "pve3"]
    assert status.quorate
    assert all(member.online for member in status.members)
    demo.conditions.node_offline("pve3")
    assert [m.name for m in (await lab.cluster.status()).members if not m.online] == ["pve3"]
    options = await lab.cluster.update_options(keyboard="de", migration="type=insecure")
    assert options.keyboard == "de"
    assert isinstance(options.migration, MigrationSettings)
    assert options.migration.type == "insecure"
    assert (await lab.cluster.update_options(unset=["keyboard"])).keyboard is None
    with pytest.raises(ParameterError, match="set and removed at once"):
        await lab.cluster.update_options(keyboard="de", unset=["keyboard"])
    assert await lab.cluster.next_id() not in demo.state.guests


async def test_log_and_resources(lab: AsyncClient, demo: Stub) -> None:
    await lab.vms(100).stop(wait=True)
    entries = await lab.cluster.log(limit=5)
    assert len(entries) <= 5
    assert any("100" in entry.msg for entry in entries)
    nodes = await lab.cluster.resources("node")
    assert len(nodes) == len(demo.state.nodes)
    assert {row["type"] for row in (await lab.cluster.resources()).raw} >= {"node", "qemu"}


async def test_numbers_of_everything_at_once(lab: AsyncClient, demo: Stub) -> None:
    everything = await lab.cluster.metrics()
    running = {guest.vmid for guest in demo.state.guests.values() if guest.running}
    guests = {row.id for row in everything if not row.id.startswith("node/")}
    assert {int(one.partition("/")[2]) for one in guests} == running
    rows = [row for row in await lab.cluster.metrics(nodes=["pve2"]) if row.id == "node/pve2"]
    assert {row.type for row in rows} == {"gauge"}
    assert {"cpu_current"} <= {row.metric for row in rows}
    with pytest.raises(APIError, match="unknown nodes"):
        await lab.cluster.metrics(nodes=["elsewhere"])


async def test_a_node_alone_becomes_a_cluster(pve_stub: Stub) -> None:
    root = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport()
    )
    assert (await root.cluster.status()).name is None
    await root.cluster.create("lab", wait=True)
    assert (await root.cluster.status()).name == "lab"
    information = await root.cluster.join_info()
    assert [node.name for node in information.nodes] == ["pve1"]
    assert information.nodes[0].fingerprint
    pin = "AB:" * 31 + "AB"
    task = await root.cluster.join("192.0.2.1", password="none-of-it", fingerprint=pin)
    with pytest.raises(TaskFailed, match="failed"):
        await task.wait()


async def test_what_the_nodes_share(lab: AsyncClient) -> None:
    job = await lab.cluster.replication.create(
        "100-0", type="local", target="pve2", schedule="*/15"
    )
    assert (job.guest, job.target) == (100, "pve2")
    await job.update(schedule="*/30")
    assert job.schedule == "*/30"
    await job.run("pve1")
    await job.delete()
    graphite = await lab.cluster.metric_servers.create(
        "graph", type="graphite", server="192.0.2.9", port=2003
    )
    await graphite.update(port=2004)
    assert (graphite.type, graphite.port) == ("graphite", 2004)
    await graphite.delete()
    with pytest.raises(NotFound):
        await lab.cluster.metric_servers.get("graph")


@pytest.mark.parametrize("kind", ["pci", "usb", "dir"])
async def test_mappings(person: AsyncClient, kind: str) -> None:
    mappings, where = {
        "pci": (person.cluster.pci_mappings, "node=pve1,path=0000:00:02.0,id=1234:1111"),
        "usb": (person.cluster.usb_mappings, "node=pve1,id=0781:5583"),
        "dir": (person.cluster.dir_mappings, "node=pve1,path=/srv/share"),
    }[kind]
    made = await mappings.create("mine", map=[where])
    assert len(made.map) == 1
    await made.update(description="of the first node")
    assert made.description == "of the first node"
    assert [one.id for one in await mappings.list()] == ["mine"]
    (there,) = await mappings.list(check_node="pve1")
    (elsewhere,) = await mappings.list(check_node="pve2")
    gone = ["Invalid configuration: usb device '0781:5583' not found\n"] if kind == "usb" else []
    assert [one.message for one in there.faults] == gone
    assert [one.message for one in elsewhere.faults] == ["No mapping for node pve2."]
    await made.delete()
    assert len(await mappings.list()) == 0


async def test_notifications(lab: AsyncClient) -> None:
    gotify = lab.cluster.notifications.endpoints("gotify")
    phone = await gotify.create("phone", server="https://gotify.example.com", token="secret")
    await phone.update(comment="of the one on duty")
    assert phone.comment == "of the one on duty"
    matcher = await lab.cluster.notifications.matchers.create("errors", target=["phone"])
    assert matcher.target == ("phone",)
    targets = {one.name: one for one in await lab.cluster.notifications.targets()}
    assert (targets["phone"].type, targets["mail-to-root"].origin) == ("gotify", "builtin")
    assert phone.server == "https://gotify.example.com"
    mail = await lab.cluster.notifications.endpoints("smtp").create(
        "mail", server="mail.example.com", from_address="pve@example.com", mailto=["a@example.com"],
        mode="starttls", username="pve", password="hush",
    )  # fmt: skip
    assert (mail.mailto, mail.mode, mail.from_address) == (
        ("a@example.com",), "starttls", "pve@example.com",
    )  # fmt: skip
    hook = await lab.cluster.notifications.endpoints("webhook").create(
        "hook", url="https://hooks.example.com", method="post"
    )
    assert (hook.url, hook.method) == ("https://hooks.example.com", "post")
    values = await lab.cluster.notifications.field_values()
    assert "vzdump" in values["type"]
    assert values["hostname"] == ("pve1", "pve2", "pve3")
    await lab.cluster.notifications.test("phone")
    await matcher.delete()
    await phone.delete()
    assert "phone" not in {one.name for one in await gotify.list()}
