"""Sets of names, written as one text."""

__all__ = ["words"]


def words(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(words("cores sockets"))
    ['cores', 'sockets']
    """
    return frozenset(text.split())
