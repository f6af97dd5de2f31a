from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats import scalars
from pyvirt_sdk.formats.checking import scalar_fault

NAMES = [
    name
    for topic in scalars.TOPICS
    for name in import_module(f"{scalars.__name__}.{topic}").CHECKERS
]
ACCEPTED = {
    "CIDR": ["10.0.0.5/24", "fe80::1/64", "::/8"],
    "IPorCIDR": ["::/0", "0.0.0.0/0", "10.0.0.5/24"],
    "IPorCIDRorAlias": ["my-net", "10.0.0.1"],
    "address": ["pve1.example.com", "::1"],
    "disk-size": ["32G", "1.5T", "0"],
    "email": ["root@localhost", "a+b@example.com"],
    "ipv4mask": ["255.255.255.0", "0.0.0.0", "255.255.255.255"],
    "lxc-ip-with-ll-iface": ["fe80::1%eth0", "10.0.0.1"],
    "mac-addr": ["BC:24:11:00:00:01"],
    "mac-prefix": ["BC:24:11", "bc:24:11:", "bc"],
    "pem-certificate-chain": [
        "-----BEGIN CERTIFICATE-----\nAAAA\nBB==\n-----END CERTIFICATE-----\n"
        "-----BEGIN CERTIFICATE-----\nCCCC\n-----END CERTIFICATE-----"
    ],
    "pve-calendar-event": [
        "*/15",
        "mon..fri 8..17,22:0/15",
        "sat 03:00",
        "2026-12-24 18:00",
        "*-*-1",
        "daily",
        "SUN 01:00 UTC",
    ],
    "pve-command-batch": ['[{"path": "version", "method": "GET"}]'],
    "pve-configid": ["ab", "a-b_c"],
    "pve-cpuset": ["", "0-3,5", " 1 "],
    "pve-dir-override": ["iso=/my/isos", "iso=/my.isos/.x", "import=x"],
    "pve-fw-addr-spec": ["10.0.0.1-10.0.0.9", "+set", "alias", "dc/lan", "10", "::1,fe80::1"],
    "pve-fw-dport-spec": ["80,443", "1000:2000", "https", "echo-request"],
    "pve-fw-protocol-spec": ["tcp", "6", "icmpv6", ""],
    "pve-ha-resource-id": ["vm:100"],
    "pve-hotplug-features": ["1", "disk,network;usb"],
    "pve-iface": ["eth0", "vmbr0.5", "eth0:1"],
    "pve-phys-bits": ["host", "8", "64"],
    "pve-poolid": ["a/b/c", "prod"],
    "pve-priv": ["VM.Audit"],
    "pve-qm-bootdev": ["scsi30", "net31", "usb13"],
    "pve-sdn-fabric-id": ["a", "a-b", "12345678"],
    "pve-sdn-subnet-id": ["10.0.0.0/24", "zone-10.0.0.0-24"],
    "pve-startup-order": ["1", "order=1,up=2,down=3", "00"],
    "pve-storage-portal-dns": ["[::1]:3260", "10.0.0.1:3260", "san.example.com", "sän", "[ä]:1"],
    "pve-storage-zfs-blocksize": ["", "8k", "512", "16M"],
    "pve-task-status-type": ["ok", "OK", "Warning"],
    "pve-tag": ["prod", "_x", "1.0+b"],
    "pve-tokenid": ["root@pam!ci"],
    "pve-userid": ["root@pam"],
    "pve-ct-timezone": ["host", "UTC", "Europe/Vienna"],
    "pve-vlan-id-or-range": ["2", "2-4094", "100-0"],
    "pve-vmid": ["100", "999999999"],
    "pve-volume-id-or-qm-path": ["none", "cdrom", "/dev/sda", "local:iso/x.iso"],
    "storage-pair": ["local", "a1:b1,c1:d1", "1", "0"],
    "urlencoded": ["a%20b"],
}
REFUSED = {
    "CIDR": ["10.0.0.5", "10.0.0.0/7", "10.0.0.0/33", "fe80::1/129"],
    "IPorCIDR": ["10.0.0.5/0", "10.0.0.0/33", "alias"],
    "disk-size": ["32GB", "", "-1", "1.G"],
    "ipv4mask": ["255.0.255.0", "/24"],
    "mac-addr": ["01:00:5e:00:00:01", "BC:24:11"],
    "pem-certificate": ["AAAA", "-----BEGIN CERTIFICATE-----\nAAAA"],
    "pve-calendar-event": ["", " ", "bogus", "25 o'clock", "mon.fri"],
    "pve-command-batch": ["1", "{}", "[{}]", "nonsense"],
    "pve-configid": ["a", "1a", ""],
    "pve-cpuset": ["3-1", "a", "1,,2"],
    "pve-dir-override": [
        "iso=",
        "iso=../x",
        "iso=x.",
        "bogus=/x",
        "/x",
        f"iso=/{'a' * 255}",
        f"iso={'/a' * 512}",
    ],
    "pve-fw-addr-spec": [
        "10.0.0.1,::1",
        "10.0.0.1,",
        "10.0.0.9-10.0.0.1",
        "10.0.0.5/24",
        "10.0.0.1-10.0.0.256",
    ],
    "pve-fw-conntrack-helper": ["ftp,", "nonsense"],
    "pve-fw-dport-spec": ["70000", "90:80", "nonsense", ",".join(map(str, range(16)))],
    "pve-fw-sport-spec": ["echo-request"],
    "pve-ha-resource-or-vm-id": ["VM:100", "vm:", ""],
    "pve-iface": ["e", "1eth", "a" * 22, "eth-0"],
    "pve-lxc-dev-string": ["/dev/../etc/passwd", "sda"],
    "pve-lxc-mp-string": ["../x", "/a/../b", "/a/."],
    "pve-phys-bits": ["7", "65", "x"],
    "pve-poolid": ["a/b/c/d", "", "a//b"],
    "pve-qm-bootdev": ["scsi31", "scsi00", "efidisk0"],
    "pve-replication-job-id": ["99-0", "100", "a-0"],
    "pve-startup-order": ["", "0", "up=x"],
    "pve-storage-id": ["a", "1a", "a/b"],
    "pve-storage-zfs-blocksize": ["1000", "0k", "32M"],
    "pve-storage-portal-dns": ["a_b", "a:b", "[::1"],
    "pve-userid": ["ab", "x" * 61 + "@pam", "root"],
    "pve-ct-timezone": ["Mars/Olympus"],
    "pve-vlan-id-or-range": ["1", "0", "4095", "20-10", "a"],
    "pve-vmid": ["99", "0100", "1000000000"],
    "storage-pair": ["a1,b1", "1,a1", "a1:b1,a1:c1", "a1:b/"],
}


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in ACCEPTED.items() for text in texts]
)
def test_accepted(name: str, text: str) -> None:
    assert formats.check(name, text) == text


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in REFUSED.items() for text in texts]
)
def test_refused(name: str, text: str) -> None:
    with pytest.raises(FormatError):
        formats.check(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pve-vmid", "100"),
        ("pve-node", "pve1"),
        ("pve-volume-id", "local:iso/x.iso"),
        ("pve-startup-order", "order=1"),
        ("pve-qm-bootdev", "scsi0"),
        ("pve-fw-dport-spec", "80"),
        ("pve-replication-job-id", "100-0"),
        ("pve-storage-zfs-blocksize", "8k"),
    ],
)
def test_no_line_end_passes(name: str, text: str) -> None:
    assert formats.check(name, text) == text
    with pytest.raises(FormatError):
        formats.check(name, text + "\n")


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("pve-userid", "0", "user name '' is too short"),
        ("pve-fw-dport-spec", "echo-request,80", "ICMP ports not allowed in port range"),
        (
            "pve-fw-addr-spec",
            "10.0.0.1,::1",
            "detected mixed ipv4/ipv6 addresses in address list '10.0.0.1,::1'",
        ),
    ],
)
def test_the_servers_words(name: str, text: str, fault: str) -> None:
    assert scalar_fault(name, text) == fault


def test_a_list_is_refused_for_its_first_fault() -> None:
    assert formats.check("pve-vmid-list", "100, 101;102") == "100, 101;102"
    assert formats.check("pve-vmid-list", "") == ""
    with pytest.raises(FormatError, match="does not look like a valid VM ID"):
        formats.check("pve-vmid-list", "100,99")


def test_an_optional_format_lets_pass_what_is_false_to_perl() -> None:
    assert formats.check("email-opt", "") == ""
    assert formats.check("email-opt", "0") == "0"
    with pytest.raises(FormatError):
        formats.check("email-opt", "x")


@pytest.mark.parametrize("name", sorted(NAMES))
@settings(max_examples=30, deadline=None)
@given(st.text() | st.text("0123456789abcdef.:/-,;+ =%@!", min_size=1, max_size=20))
def test_a_checker_has_an_answer_to_every_text(name: str, text: str) -> None:
    fault = scalar_fault(name, text)
    assert fault is None or fault


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_number_may_be_longer_than_python_reads(name: str) -> None:
    number = "9" * 5000
    texts = [number, f"{number}-{number}", f"{number}:{number}", f"10.0.0.0/{number}"]
    for text in [*texts, f"10.0.0.1 + {number}", f"scsi{number}", f"{number}k"]:
        fault = scalar_fault(name, text)
        assert fault is None or fault


def test_formats_of_which_nothing_is_known_are_unchecked() -> None:
    assert formats.check("FullRangeCIDR", "anything") == "anything"
