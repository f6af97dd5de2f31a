"""The picture of the architecture shows the imports that there are."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tools import layers_picture


def test_it_is_fresh() -> None:
    assert layers_picture.PICTURE.read_text() == layers_picture.picture(), (
        "python -m tools.layers_picture"
    )


def test_it_shows_every_part_and_says_what_it_is() -> None:
    tree = ElementTree.fromstring(layers_picture.PICTURE.read_text())
    words = [text.text for text in tree.iter("{http://www.w3.org/2000/svg}text")]
    assert set(words[::2]) == set(layers_picture.measured())
    assert all(words)


def test_a_circle_is_named() -> None:
    with pytest.raises(ValueError, match="in a circle: a, b"):
        layers_picture.ranks({"a": {"b"}, "b": {"a"}, "c": set()})


def test_what_follows_is_not_drawn() -> None:
    graph = {"top": {"middle", "bottom"}, "middle": {"bottom"}, "bottom": set[str]()}
    assert layers_picture.direct(graph)["top"] == {"middle"}
