"""Whether a password is a user's own."""

from __future__ import annotations

from pyvirt_sdk.stub.access.identity import usable
from pyvirt_sdk.stub.access.permissions import ROOT
from pyvirt_sdk.stub.call import Call

__all__ = ["password_fits", "ticket_owner"]


def ticket_owner(call: Call, text: str) -> str | None:
    """Whose ticket stands in the place of a password, if one does."""
    return call.world.signer.check_ticket(text, call.now) if text.startswith("PVE:") else None


def password_fits(call: Call, userid: str, password: str) -> bool:
    """Whether that is the user's password, or a ticket: the user's, or one of root@pam."""
    if not usable(call.state, userid, call.now):
        return False
    if owner := ticket_owner(call, password):
        return owner in (userid, ROOT)
    stored = call.state.access.users[userid].password
    return stored is not None and stored == password
