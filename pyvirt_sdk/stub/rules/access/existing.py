"""Finding users."""

from __future__ import annotations

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import User

__all__ = ["existing_user"]


def existing_user(state: State, userid: str) -> User:
    """The user, or the text for one that is not there."""
    if user := state.access.users.get(userid):
        return user
    raise Refused(f"no such user ('{userid}')")
