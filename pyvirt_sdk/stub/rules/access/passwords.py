"""Whether a password is a user's own."""

from __future__ import annotations

from pyvirt_sdk.stub.access.identity import usable
from pyvirt_sdk.stub.access.permissions import ROOT
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty_fields, forbidden
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import User

__all__ = ["confirm", "password_fits", "realm_of", "store_password", "ticket_owner"]


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


def realm_of(userid: str) -> str:
    """The realm that knows a user."""
    return userid.rpartition("@")[2]


def confirm(call: Call, user: User, name: str) -> None:
    """Whoever is not root gives the own password once more; root alone may change root."""
    if call.authority.is_root:
        return
    if user.userid == ROOT:
        raise forbidden()
    given = call.given(name)
    if given is None:
        raise faulty_fields({name: "password is required to modify user"})
    # the realm itself is asked, so a ticket does not stand for the password
    stored = call.state.access.users[call.authid.partition("!")[0]].password
    if stored is None:
        raise Refused("no password set")
    if stored != given:
        raise Refused("invalid credentials")


def store_password(state: State, user: User, password: str) -> None:
    """Has a user's realm keep a password, if it keeps any."""
    name = realm_of(user.userid)
    realm = state.access.realms.get(name)
    if realm is None:
        raise Refused(f"auth domain '{name}' does not exist")
    if realm.type == "pam" and user.userid != ROOT:
        # nobody but root has an account on a node
        account = user.userid.rpartition("@")[0]
        raise Refused(f"change password failed: usermod: user '{account}' does not exist")
    if realm.type not in ("pam", "pve"):
        raise Refused(f"can't set password on auth type '{realm.type}'")
    user.password = password
