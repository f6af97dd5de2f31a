from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats import (
    UPID,
    VolumeID,
    format_size,
    format_tags,
    parse_size,
    parse_tags,
)

names = st.from_regex(r"[a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?", fullmatch=True)
words = st.from_regex(r"[a-z@.]+", fullmatch=True)
hexadecimal = st.integers(0, 0xFFFFFFFF)


def test_a_upid_taken_apart() -> None:
    text = "UPID:pve1:0001a2b3:012345678:6720F1A0:qmstart:100:root@pam!full:"
    upid = UPID.parse(text)
    assert upid == UPID(
        node="pve1",
        pid=0x1A2B3,
        pstart=0x12345678,
        starttime=0x6720F1A0,
        type="qmstart",
        id="100",
        user="root@pam",
        token="full",
    )
    assert str(upid) == text
    assert upid.started == datetime(2024, 10, 29, 14, 30, 56, tzinfo=UTC)


def test_a_upid_without_id_or_token() -> None:
    upid = UPID.parse("UPID:pve1:00000001:00000002:00000003:aptupdate::root@pam:")
    assert (upid.id, upid.token) == ("", None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "UPID",
        "UPID:pve1:1:2:3:qmstart:100:root@pam:",
        "UPID:pve1:00000001:00000002:00000003:qmstart:100:root@pam",
        "UPID:pve1:00000001:00000002:00000003:qm start:100:root@pam:",
        "UPID:-pve1:00000001:00000002:00000003:qmstart:100:root@pam:",
        "UPID:pve1:00000001:00000002:00000003:qmstart:100:root@pam:\n",
    ],
)
def test_what_is_no_upid(text: str) -> None:
    with pytest.raises(FormatError, match="not the id of a task"):
        UPID.parse(text)


@given(
    node=names,
    pid=hexadecimal,
    pstart=st.integers(0, 0xFFFFFFFFF),
    starttime=hexadecimal,
    kind=words,
    user=words,
    token=st.none() | names,
)
def test_every_upid_comes_back(
    node: str, pid: int, pstart: int, starttime: int, kind: str, user: str, token: str | None
) -> None:
    upid = UPID(node, pid, pstart, starttime, kind, "100", user, token)
    assert UPID.parse(str(upid)) == upid


def test_volume_ids() -> None:
    volume = VolumeID.parse("local:iso/a:b.iso")
    assert volume == VolumeID("local", "iso/a:b.iso")
    assert str(volume) == "local:iso/a:b.iso"
    with pytest.raises(FormatError, match="unable to parse volume ID '/dev/sda'"):
        VolumeID.parse("/dev/sda")


@given(st.integers(0, 2**60))
def test_every_size_comes_back(size: int) -> None:
    assert parse_size(format_size(size)) == size


def test_sizes() -> None:
    assert parse_size("1.5G") == 1610612736
    assert format_size(0) == "0T"
    assert format_size(1536 * 1024) == "1536K"
    with pytest.raises(FormatError, match="valid disk size: 32GB"):
        parse_size("32GB")


@given(st.lists(st.from_regex(r"[a-z0-9_][a-z0-9_\-+.]*", fullmatch=True)))
def test_tags_come_back_sorted_and_once(tags: list[str]) -> None:
    assert parse_tags(format_tags(tags)) == sorted(set(tags))


def test_tags() -> None:
    assert parse_tags("b; a,c d") == ["b", "a", "c", "d"]
    assert format_tags(["Web", "prod", "web"]) == "prod;web"
    assert parse_tags("") == []
