import pytest

from pyvirt_sdk.formats.perl import (
    is_blank,
    is_false,
    is_integer,
    is_number,
    pattern,
    split_commas,
    split_list,
)


@pytest.mark.parametrize("text", ["0", "007", "+3", "-1", "12\n"])
def test_integers(text: str) -> None:
    assert is_integer(text)


@pytest.mark.parametrize("text", ["", " 7", "1e3", "1.0", "0x10", "٣", "12\n\n"])
def test_what_is_no_integer(text: str) -> None:
    assert not is_integer(text)


@pytest.mark.parametrize("text", ["1", "1.", ".5", "-1.5", "1e3", "1.5E-3"])
def test_numbers(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["", ".", "1e", "e3", "0x10", "1,5"])
def test_what_is_no_number(text: str) -> None:
    assert not is_number(text)


def test_a_bar_at_the_top_parts_the_anchors() -> None:
    assert pattern("abc|def").search("abcx")
    assert pattern("abc|def").search("xdef")
    assert not pattern("(?:abc|def)").search("abcx")


def test_one_line_end_passes_the_end_of_a_pattern() -> None:
    assert pattern("[a-z]+").search("abc\n")
    assert not pattern("[a-z]+").search("abc\n\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("a,b;c d", ["a", "b", "c", "d"]),
        (" a ,, b ", ["a", "b"]),
        (",a", ["a"]),
        ("a\0b c", ["a", "b c"]),
        (";", []),
        ("a\u2003b\x85c", ["a", "b", "c"]),
        ("a\x1cb", ["a\x1cb"]),
    ],
)
def test_lists(text: str, words: list[str]) -> None:
    assert split_list(text) == words


def test_empty_parts_at_the_end_are_dropped() -> None:
    assert split_commas(",a,,b,,") == ["", "a", "", "b"]


def test_what_is_false() -> None:
    assert is_false(None)
    assert is_false("")
    assert is_false("0")
    assert not is_false("00")
    assert not is_false(" ")


def test_what_is_blank() -> None:
    assert is_blank("")
    assert is_blank(" \t\n\u00a0")
    assert not is_blank("\x1c")
    assert not is_blank("0")
