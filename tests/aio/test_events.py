"""What a client tells of what it does, and what it never tells."""

from __future__ import annotations

import logging

import pytest

from pyvirt_sdk import AsyncClient, ConnectionFailed, NodeUnreachable, NotFound, otel
from pyvirt_sdk.events import (
    Event,
    HostPassedOver,
    LoggedIn,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    Retried,
    TaskPolled,
)
from pyvirt_sdk.stub import Stub


async def test_requests_logins_and_looks_at_tasks_are_told(pve_stub: Stub) -> None:
    seen: list[Event] = []
    pve = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=pve_stub.transport(),
        on_event=seen.append,
    )  # fmt: skip
    vm = await pve.vms.create(node="pve1", wait=True)
    answers = [event for event in seen if isinstance(event, ResponseReceived)]
    assert [event.operation for event in answers[:3]] == [
        "POST /access/ticket", "GET /cluster/nextid", "POST /nodes/{node}/qemu",
    ]  # fmt: skip
    assert all(event.status == 200 and event.seconds >= 0 and event.size for event in answers)
    sent = [event.id for event in seen if isinstance(event, RequestSent)]
    assert sent == [event.id for event in answers]
    assert LoggedIn("root@pam", renewed=False) in seen
    assert any(isinstance(event, TaskPolled) and event.status == "OK" for event in seen)
    assert pve_stub.password not in repr(seen)

    end = pve.subscribe(seen.append)
    end()
    seen.clear()
    assert (await vm.refresh()).vmid == vm.vmid
    assert {type(event) for event in seen} == {RequestSent, ResponseReceived}


async def test_tries_and_hosts_are_told(pve_stub: Stub) -> None:
    seen: list[Event] = []
    pve_stub.faults.add("GET", "/version", kind="unreachable", times=1)
    pve = AsyncClient(
        "pve1", token=pve_stub.token, transport=pve_stub.transport(), on_event=seen.append
    )
    await pve.version()
    (again,) = [event for event in seen if isinstance(event, Retried)]
    assert (again.path, again.attempt) == ("/version", 2)
    assert isinstance(again.error, NodeUnreachable)

    gone = AsyncClient("127.0.0.1:1", token=pve_stub.token, retries=0, on_event=seen.append)
    with pytest.raises(ConnectionFailed):
        await gone.version()
    assert isinstance(seen[-2], RequestFailed)
    assert isinstance(seen[-1], HostPassedOver)
    assert seen[-1].host == "127.0.0.1:1"


async def test_a_listener_that_fails_costs_nothing(
    pve_stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_event: Event) -> None:
        raise ValueError("boom")

    pve = AsyncClient("pve1", token=pve_stub.token, transport=pve_stub.transport(), on_event=fail)
    assert (await pve.version()).version
    assert "failed at RequestSent" in caplog.text


async def test_nothing_that_is_told_holds_a_secret(
    pve_stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[Event] = []
    transport = pve_stub.transport()
    pve = AsyncClient(
        "pve1", username="root@pam", password=pve_stub.password, transport=transport,
        on_event=seen.append,
    )  # fmt: skip
    secrets = ["hunter-hunter-2", f"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{'P' + 42 * 'v'} me"]
    vm = await pve.vms.create(node="pve1", cipassword=secrets[0], ssh_keys=secrets[1], wait=True)
    user = await pve.access.users.create("joe@pve", password=secrets[0])
    secrets.append((await user.add_totp(password=pve_stub.password)).secret.get_secret_value())
    token = await user.tokens.create("bot")
    secrets.append(token.value.get_secret_value().partition("=")[2])
    ticket = (await vm.vnc()).ticket.get_secret_value() if vm.status == "running" else None
    secrets += [pve_stub.password, *([ticket] if ticket else [])]
    with pytest.raises(Exception, match="no such group") as caught:
        await pve.access.users.create("x@pve", password=secrets[0], groups="nope")
    told = [caplog.text, repr(seen), repr(pve), str(caught.value), repr(caught.value.__dict__)]
    for secret in secrets:
        assert not any(secret in text for text in told)


async def test_spans(pve_stub: Stub) -> None:
    pytest.importorskip("opentelemetry.sdk")
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    pve = AsyncClient("pve1", token=pve_stub.token, transport=pve_stub.transport())
    stop = otel.instrument(pve, provider)
    await pve.version()
    with pytest.raises(NotFound):
        await pve.vms.get(999)
    stop()
    await pve.version()
    spans = exporter.get_finished_spans()
    assert spans[0].name == "GET /version"
    assert dict(spans[0].attributes or {})["http.response.status_code"] == 200
    assert len(spans) == 2
