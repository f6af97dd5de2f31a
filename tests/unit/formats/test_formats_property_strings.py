from typing import Any

import pytest

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("inline.net", "virtio", {"model": "virtio"}),
        (
            "inline.net",
            "virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1",
            {
                "model": "virtio",
                "macaddr": "BC:24:11:00:00:01",
                "bridge": "vmbr0",
                "firewall": True,
            },
        ),
        ("inline.scsi", "volume=local:1,size=32G", {"file": "local:1", "size": "32G"}),
        ("inline.agent", "yes,guest-fsfreeze=off", {"enabled": True, "freeze-fs": False}),
        ("pve-qm-boot", "order=scsi0;net0", {"order": "scsi0;net0"}),
        ("bwlimit", "clone=.5,move=007", {"clone": 0.5, "move": 7}),
        ("prune-backups", "keep-last=0", {"keep-all": True}),
        ("prune-backups", "keep-last=3,keep-all=0", {"keep-last": 3}),
        ("pve-qm-hostpci", " ,", {}),
        # what is false gives way to a value without a key
        ("inline.agent", "enabled=0,1", {"enabled": True}),
        ("inline.agent", "ye\u017f,freeze-fs=o\ufb00", {"enabled": True, "freeze-fs": False}),
    ],
)
def test_reading(name: str, text: str, values: dict[str, Any]) -> None:
    assert formats.parse(name, text).to_pve() == values


@pytest.mark.parametrize(
    ("name", "text", "message", "errors"),
    [
        ("inline.net", "bridge=vmbr0", "format error", {"model"}),
        ("inline.net", "virtio,tag=5000,bogus=1", "format error", {"tag", "bogus"}),
        (
            "inline.net",
            "virtio,bridge=a,bridge=b",
            "duplicate key in comma-separated list property: bridge",
            set(),
        ),
        (
            "inline.net",
            "model=e1000,virtio=BC:24:11:00:00:01",
            "key alias 'model' is already defined",
            set(),
        ),
        (
            "inline.agent",
            "enabled=1,0",
            "duplicate key in comma-separated list property: enabled",
            set(),
        ),
        (
            "inline.scsi",
            "file=local:1,volume=local:2",
            "key 'file' is already defined (via alias)",
            set(),
        ),
        (
            "inline.net",
            "macaddr=BC:24:11:00:00:01,virtio=BC:24:11:00:00:02",
            "key 'macaddr' is already defined (via alias)",
            set(),
        ),
        ("inline.net", "virtio,bridge=vmbr0\n", "properties must not contain newlines", set()),
        ("inline.net", "virtio,tag=", "missing key in comma-separated list property", set()),
        (
            "bwlimit",
            "100",
            "value without key, but schema does not define a default key",
            set(),
        ),
        ("pve-qm-ipconfig", "gw=10.0.0.1", "format error", {"ip"}),
        ("pve-vm-cpu-conf", "flags=+aes", "CPU is missing cputype", set()),
        (
            "prune-backups",
            "keep-all=1,keep-last=1",
            "keep-all cannot be set together with other options.",
            set(),
        ),
        (
            "backup-fleecing",
            "1",
            "'storage' parameter is required when 'enabled' is set",
            set(),
        ),
    ],
)
def test_what_is_refused(name: str, text: str, message: str, errors: set[str]) -> None:
    with pytest.raises(FormatError) as caught:
        formats.parse(name, text)
    assert caught.value.message == message
    assert set(caught.value.errors) == errors


def test_all_faults_come_at_once_in_the_servers_words() -> None:
    with pytest.raises(FormatError) as caught:
        formats.parse("inline.net", "virtio,mtu=0,queues=x")
    assert caught.value.errors == {
        "mtu": "value must have a minimum value of 1",
        "queues": "type check ('integer') failed - got 'x'",
    }


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("inline.net", {"bridge": "vmbr0", "model": "virtio"}, "virtio,bridge=vmbr0"),
        (
            "inline.net",
            "bridge=vmbr0,virtio=BC:24:11:00:00:01",
            "virtio=BC:24:11:00:00:01,bridge=vmbr0",
        ),
        ("inline.net", {"virtio": "BC:24:11:00:00:01"}, "virtio=BC:24:11:00:00:01"),
        # what is required comes before what is not
        ("pve-ct-mountpoint", {"acl": True, "mp": "/a", "volume": "x:1"}, "x:1,mp=/a,acl=1"),
        ("inline.scsi", {"file": "nas:1", "size": 4096, "cache": None}, "nas:1,size=4K"),
        ("bwlimit", {"default": 2.0, "move": 0.5}, "default=2,move=0.5"),
        # bare, the value would be read as a pair
        ("inline.rootfs", {"volume": "a=b"}, "volume=a=b"),
    ],
)
def test_rendering(name: str, value: Any, text: str) -> None:
    assert formats.render(name, value) == text


def test_rendering_is_strict() -> None:
    with pytest.raises(FormatError, match="bogus: property is not defined"):
        formats.render("inline.net", {"model": "virtio", "bogus": 1})
    with pytest.raises(FormatError, match="illegal value with commas for description"):
        formats.render("inline.map.3", {"id": "1234:5678", "node": "pve1", "description": "a,b"})


def test_a_number_longer_than_python_reads_stays_a_text() -> None:
    number = "9" * 5000
    assert formats.parse("inline.ivshmem", f"size={number}").size == number
    assert formats.render("inline.scsi", f"nas:1,size={number}") == f"nas:1,size={number}"
    assert formats.parse("prune-backups", f"keep-last={number}").keep_last == number


def test_no_line_end_is_written() -> None:
    with pytest.raises(FormatError, match="must not contain newlines"):
        formats.render("inline.map.3", {"id": "1234:5678", "node": "pve1", "description": "a\nb"})


def test_a_drive_is_checked_for_its_bus() -> None:
    drive = formats.Drive(file="local-lvm:32", iothread=True)
    assert formats.render("inline.scsi", drive) == "local-lvm:32,iothread=1"
    with pytest.raises(FormatError, match="iothread"):
        formats.render("inline.sata", drive)


def test_an_unknown_format_is_no_fault_of_the_text() -> None:
    with pytest.raises(LookupError, match="no such format: nonsense"):
        formats.check("nonsense", "x")
