"""Which host is asked, over real sockets: fail-over, hosts that were learnt, proxies, addresses."""

from __future__ import annotations

from time import monotonic

import pytest

from pyvirt_sdk import (
    AsyncClient,
    CertificateError,
    ConfigError,
    ConnectionFailed,
    NodeUnreachable,
    OutcomeUnknown,
)
from pyvirt_sdk._aio import session
from pyvirt_sdk.stub import Stub
from tests.faults.ways import HTTPProxy, SocksProxy, refusing


async def test_the_next_host_takes_over_a_write_that_never_left(pve_stub: Stub) -> None:
    with refusing() as port, pve_stub.serve() as server:
        hosts = [f"127.0.0.1:{port}", server.url]
        async with AsyncClient(hosts, token=pve_stub.token, verify=server.ca_file) as pve:
            await pve.request("POST", "/pools", poolid="lab")
            assert repr(pve).startswith(f"<{type(pve).__name__} {server.url}, ")
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


async def test_two_servers_of_one_cluster_stand_in_for_each_other(pve_stub: Stub) -> None:
    with pve_stub.serve() as second:
        with pve_stub.serve() as first:
            hosts = [first.url, second.url]
            pve = AsyncClient(
                hosts, username="root@pam", password=pve_stub.password, verify=first.ca_file
            )
            await pve.request("POST", "/pools", poolid="before")
        # The connection that was kept is gone, and so is the host: the ticket is good at both.
        await pve.request("POST", "/pools", poolid="after")
        assert {pool["poolid"] for pool in await pve.request("GET", "/pools")} == {
            "before",
            "after",
        }
        await pve.aclose()
    assert len(pve_stub.journal.requests("POST", "/pools")) == 2
    assert len(pve_stub.journal.requests("POST", "/access/ticket")) == 1


async def test_a_write_whose_answer_was_lost_does_not_go_to_the_next_host(pve_stub: Stub) -> None:
    pve_stub.faults.add("POST", "/pools", drop="after", times=1)
    with pve_stub.serve() as first, pve_stub.serve() as second:
        hosts = [first.url, second.url]
        async with AsyncClient(hosts, token=pve_stub.token, verify=first.ca_file) as pve:
            with pytest.raises(OutcomeUnknown):
                await pve.request("POST", "/pools", poolid="lab")
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


async def test_a_read_that_one_host_cannot_pass_on_is_asked_of_another(pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", status=595, reason="No route to host", times=1)
    pve_stub.faults.add("POST", "/pools", status=595, reason="No route to host", times=1)
    with pve_stub.serve() as first, pve_stub.serve() as second:
        hosts = [first.url, second.url]
        client = AsyncClient(hosts, token=pve_stub.token, verify=first.ca_file, retries=0)
        async with client as pve:
            await pve.version()
            assert second.url in repr(pve).split(",")[0]
            with pytest.raises(NodeUnreachable):
                await pve.request("POST", "/pools", poolid="lab")
    assert len(pve_stub.journal.requests("GET", "/version")) == 2
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


@pytest.mark.parametrize("status", [502, 504, 596, 599])
async def test_a_write_that_was_passed_on_and_not_answered_is_one_of_unknown_outcome(
    apve: AsyncClient, pve_stub: Stub, status: int
) -> None:
    pve_stub.faults.add("POST", "/pools", status=status, reason="Connection timed out")
    with pytest.raises(OutcomeUnknown) as caught:
        await apve.request("POST", "/pools", poolid="lab")
    assert caught.value.status == status
    assert len(pve_stub.journal.requests("POST", "/pools")) == 1


async def test_a_node_whose_certificate_is_refused_got_no_write(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    reason = "tls_process_server_certificate: certificate verify failed"
    pve_stub.faults.add("POST", "/pools", status=596, reason=reason)
    with pytest.raises(NodeUnreachable):
        await apve.request("POST", "/pools", poolid="lab")


async def test_a_read_that_one_host_does_not_answer_is_asked_of_another(pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", kind="drop-before", times=1)
    with pve_stub.serve() as first, pve_stub.serve() as second:
        hosts = [first.url, second.url]
        client = AsyncClient(hosts, token=pve_stub.token, verify=first.ca_file, retries=0)
        async with client as pve:
            await pve.version()
            assert second.url in repr(pve).split(",")[0]


async def test_a_read_that_nobody_can_pass_on_says_so_after_two_hosts(pve_stub: Stub) -> None:
    pve_stub.faults.add("GET", "/version", status=595, reason="No route to host")
    hosts = ["pve1", "pve2", "pve3"]
    client = AsyncClient(hosts, token=pve_stub.token, transport=pve_stub.transport(), retries=0)
    with pytest.raises(NodeUnreachable):
        await client.version()
    assert len(pve_stub.journal.requests("GET", "/version")) == 2


async def test_the_other_nodes_are_learnt_and_turned_to() -> None:
    stub = Stub.demo()
    stub.state.nodes["pve2"].ip = "127.0.0.2"
    with stub.serve() as first:
        url = f"https://127.0.0.2:{first.port}"
        pve = AsyncClient(first.url, token=stub.token, verify=first.ca_file, learn=True)
        await pve.version()
        assert url in repr(pve)
    with stub.serve(host="127.0.0.2", port=first.port):
        await pve.request("POST", "/pools", poolid="lab")
        await pve.aclose()
    assert repr(pve).startswith(f"<{type(pve).__name__} {url}")
    assert len(stub.journal.requests("POST", "/pools")) == 1


async def test_a_node_that_was_learnt_and_is_not_trusted_gets_nothing() -> None:
    stub, stranger = Stub.demo(), Stub.demo()
    stub.state.nodes["pve2"].ip = "127.0.0.2"
    stranger.state.nodes["pve2"].ip = "127.0.0.2"
    with stub.serve() as first:
        pve = AsyncClient(first.url, token=stub.token, verify=first.ca_file, learn=True, retries=0)
        await pve.version()
    with stranger.serve(host="127.0.0.2", port=first.port):
        with pytest.raises(ConnectionFailed) as caught:
            await pve.version()
        await pve.aclose()
    assert not isinstance(caught.value, CertificateError)  # it is the host given that is gone
    assert not stranger.journal.entries


async def test_a_cluster_that_does_not_tell_its_nodes_is_used_all_the_same() -> None:
    stub = Stub.demo()
    stub.faults.add("GET", "/cluster/status", status=403, reason="Permission check failed")
    pve = AsyncClient("pve1", token=stub.token, transport=stub.transport(), learn=True)
    await pve.version()
    await pve.version()
    assert len(stub.journal.requests("GET", "/cluster/status")) == 1


async def test_a_cluster_that_is_silent_about_its_nodes_holds_up_one_call_for_a_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session, "_LEARNING", 0.2)
    stub = Stub.demo()
    stub.faults.add("GET", "/cluster/status", kind="hang")
    with stub.serve() as server:
        async with AsyncClient(
            server.url, token=stub.token, verify=server.ca_file, learn=True
        ) as pve:
            began = monotonic()
            await pve.request("POST", "/pools", poolid="lab")
            assert monotonic() - began < 5
            await pve.version()
            assert len(stub.journal.requests("GET", "/cluster/status")) == 1
            monkeypatch.setattr(session, "monotonic", lambda: monotonic() + session._LEARN_AGAIN)
            stub.faults.clear()
            await pve.version()
            assert len(pve._caller.session.endpoints) == len(stub.state.nodes)


@pytest.mark.parametrize("ip", ["fe80::1%eth0", "fe80::1%\r\nX: y"])
async def test_what_is_no_address_of_a_node_is_not_learnt(ip: str) -> None:
    stub = Stub.demo()
    stub.state.nodes["pve2"].ip = ip
    with stub.serve() as server:
        async with AsyncClient(
            server.url, token=stub.token, verify=server.ca_file, learn=True
        ) as pve:
            await pve.version()
            assert all(ip not in endpoint.host for endpoint in pve._caller.session.endpoints)


def test_nothing_is_learnt_where_certificates_are_not_checked() -> None:
    for host, verify in (("pve1", False), ("http://127.0.0.1:8006", True)):
        with pytest.raises(ConfigError, match="learn=True"):
            AsyncClient(host, token="ci@pve!bot=x", verify=verify, learn=True)


async def test_ipv6(pve_stub: Stub) -> None:
    with pve_stub.serve(host="::1") as server:
        host = f"[::1]:{server.port}"
        async with AsyncClient(host, token=pve_stub.token, verify=server.ca_file) as pve:
            assert str(await pve.version()) == "9.2.11"


async def test_an_http_proxy_gets_a_tunnel_and_no_secret(pve_stub: Stub) -> None:
    with pve_stub.serve() as server, HTTPProxy() as proxy:
        async with AsyncClient(
            server.url,
            token=pve_stub.token,
            verify=server.ca_file,
            proxy=f"http://127.0.0.1:{proxy.port}",
        ) as pve:
            assert str(await pve.version()) == "9.2.11"
    assert proxy.asked == [f"127.0.0.1:{server.port}"]


async def test_a_socks_proxy(pve_stub: Stub) -> None:
    pytest.importorskip("socksio")
    with pve_stub.serve() as server, SocksProxy() as proxy:
        async with AsyncClient(
            server.url,
            token=pve_stub.token,
            verify=server.ca_file,
            proxy=f"socks5://127.0.0.1:{proxy.port}",
        ) as pve:
            assert str(await pve.version()) == "9.2.11"
    assert proxy.asked == [f"127.0.0.1:{server.port}"]


async def test_a_socks_proxy_asks_for_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "socksio", None)
    with pytest.raises(ConfigError, match=r"pyvirt-sdk\[socks\]"):
        AsyncClient("pve1", token="ci@pve!bot=x", proxy="socks5://127.0.0.1:1080")
