import pytest

from pyvirt_sdk.formats.net_ip import range_fault, without_host_bits


@pytest.mark.parametrize(
    "text",
    [
        "10",
        "10.1",
        "001.2.3.4",
        "10.0.0.0/8",
        "10.0.0.0/08",
        "10.0.0.5/x",
        "10.0.0.1-10.0.1.",
        "10.0.0.1 + 5",
        "::1 + 5",
        "10.0.0.1 + x",
        "::",
        "::1.2.3",
        "fe80::/10",
        "1:2:3:4:5:6:1.2.3.4",
        "fe80::1 - FE80::2",
    ],
)
def test_accepted(text: str) -> None:
    assert range_fault(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("10.0.0.x", "Invalid chars in IP 10.0.0.x"),
        (".1", "Invalid IP .1 - starts with a dot"),
        ("1.", "Invalid IP 1. - ends with a dot"),
        ("1.2.3.4.5", "Invalid IP address 1.2.3.4.5"),
        ("1..2", "Empty quad in IP address 1..2"),
        ("10.0.0.256", "Invalid quad in IP address 10.0.0.256 - 256"),
        ("0010.1.1.1", "Not a valid IPv4 address 0010.1.1.1"),
        ("10.0.0.0/33", "Prefix length 33 is longer than IP address (32)"),
        ("10.0.0.1/08", f"Invalid prefix {10:08b}{1:024b}/08"),
        ("10.0.0.1-1.2.3.4.5", "Not a valid IPv address 1.2.3.4.5"),
        ("10.0.0.1-10.0.0.256", "Invalid quad in IP address 10.0.0.256 - 256"),
        ("10.0.0.9-10.0.0.1", "Begin address is greater than End address 10.0.0.9 - 10.0.0.1"),
        ("10.0.0.1 + 4294967296", "IP addresses of different length"),
        ("255.255.255.255 + 1", "Begin address is greater than End address"),
        ("fe80::1-10.1", "Invalid number of octets 0a01:0000"),
        ("::1%eth0", "Invalid IP address ::1%eth0"),
        ("::1.2.3.256", "Invalid IP address ::1.2.3.256"),
        (":1", "Invalid address :1 (starts with :)"),
        ("1:", "Invalid address 1: (ends with :)"),
        ("1:::2", "Invalid address 1:::2 (More than one :: pattern)"),
        ("1::2::3", "Invalid address 1::2::3 (More than one :: pattern)"),
        ("1:2:3", "Invalid number of octets 1:2:3"),
        ("::2:3:4:5:6:7:8", "Invalid number of octets ::2:3:4:5:6:7:8"),
        ("::1-::2::3", "Too many :: in ip"),
        ("::1-::12345", f"Invalid IP address {'0000:' * 7}12345"),
    ],
)
def test_refused(text: str, fault: str) -> None:
    found = range_fault(text)
    assert found is not None
    assert found.startswith(fault)


def test_bits_of_the_host() -> None:
    assert without_host_bits("10.0.0.5/24") == "10.0.0.0/24"
    assert without_host_bits("fe80::1/10") == "fe80::/10"
    assert without_host_bits("10.0.0.5/0") == "10.0.0.5/0"
    assert without_host_bits("10.0.0.5") == "10.0.0.5"
