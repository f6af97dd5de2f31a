"""Changing the file that users, rights and pools stand in: all of a change, or nothing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from copy import deepcopy

from pyvirt_sdk.stub.failures import Refused, doing
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import Grant

__all__ = ["changing", "forget", "forget_path"]


@contextmanager
def changing(state: State, failure: str) -> Generator[None]:
    """A change that is written to the file; ``failure`` opens the text of what goes wrong."""
    before = deepcopy((state.access, state.pools))
    with doing(failure):
        try:
            yield
        except Refused:
            state.access, state.pools = before
            raise
    for user in state.access.users.values():
        # root@pam is written with all its fields once anything is written at all
        if user.expire is None:
            user.expire = 0


def forget(state: State, grant: Grant) -> None:
    """Takes all rights from somebody who is gone."""
    for granted in state.access.acl.values():
        granted.pop(grant, None)
    state.access.acl = {path: one for path, one in state.access.acl.items() if one}


def forget_path(state: State, path: str) -> None:
    """Takes away all rights on something that is gone, and on what lay below it."""
    acl = state.access.acl
    for one in [one for one in acl if f"{one}/".startswith(f"{path}/")]:
        del acl[one]
