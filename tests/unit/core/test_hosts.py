"""Which host is asked first, and which is passed over for how long."""

from __future__ import annotations

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.hosts import FIRST_REST, LONGEST_REST, Hosts, neighbours

ONE, TWO, THREE = (Endpoint("https", f"pve{number}", 8006) for number in (1, 2, 3))


def test_who_answered_last_is_asked_first() -> None:
    hosts = Hosts([ONE, TWO, THREE])
    assert hosts.answered(TWO)
    assert not hosts.answered(TWO)
    assert hosts.order(0) == (TWO, ONE, THREE)


def test_a_dead_host_comes_last_until_its_rest_is_over() -> None:
    hosts = Hosts([ONE, TWO])
    hosts.failed(ONE, now=0)
    assert list(hosts.order(FIRST_REST - 1)) == [TWO, ONE]
    assert list(hosts.order(FIRST_REST)) == [ONE, TWO]


def test_one_request_tries_a_host_whose_rest_is_over() -> None:
    hosts = Hosts([ONE, TWO])
    hosts.failed(ONE, now=0)
    hosts.trying(ONE, now=FIRST_REST)
    assert list(hosts.order(FIRST_REST)) == [TWO, ONE]  # the others go on passing it over
    hosts.answered(ONE)
    assert list(hosts.order(FIRST_REST)) == [ONE, TWO]


def test_a_rest_grows_up_to_a_limit() -> None:
    hosts = Hosts([ONE, TWO])
    for _ in range(20):
        hosts.failed(ONE, now=0)
    assert list(hosts.order(LONGEST_REST - 1)) == [TWO, ONE]
    assert list(hosts.order(LONGEST_REST)) == [ONE, TWO]


def test_the_only_host_is_asked_even_if_it_was_dead() -> None:
    hosts = Hosts([ONE])
    hosts.failed(ONE, now=0)
    assert list(hosts.order(1)) == [ONE]


def test_what_is_learnt_comes_behind_and_once() -> None:
    hosts = Hosts([ONE])
    hosts.learn([TWO, ONE])
    hosts.learn([TWO])
    assert hosts.all == (ONE, TWO)
    assert hosts.learnt == {TWO}


def test_neighbours_are_other_nodes_with_an_address() -> None:
    rows = [
        {"type": "cluster", "name": "lab"},
        {"type": "node", "ip": "192.0.2.1", "local": 1},
        {"type": "node", "ip": "2001:db8::2", "local": 0},
        {"type": "node", "ip": "elsewhere.example.com"},
        {"type": "node"},
        "nonsense",
    ]
    assert neighbours(rows, ONE) == [ONE._replace(host="2001:db8::2")]
    assert neighbours(rows, ONE._replace(base="/lab")) == []
    assert neighbours(None, ONE) == []
