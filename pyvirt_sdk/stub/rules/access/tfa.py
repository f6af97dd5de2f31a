"""Second factors, as far as nobody has any: adding one comes with the rest of the access area."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.access.existing import existing_user
from pyvirt_sdk.stub.rules.registry import rule


@rule("GET", "/access/tfa")
def all_entries(_call: Call) -> list[object]:
    """The users who have entries."""
    return []


@rule("GET", "/access/tfa/{userid}")
def entries(call: Call) -> list[object]:
    """The entries of a user."""
    existing_user(call.state, call.text("userid"))
    return []


@rule("GET", "/access/tfa/{userid}/{id}")
def entry(call: Call) -> None:
    """One entry."""
    existing_user(call.state, call.text("userid"))
    raise Refused(f"No such tfa entry '{call.text('id')}'", status=404)


@rule("DELETE", "/access/tfa/{userid}/{id}")
def delete_entry(call: Call) -> None:
    """Removes an entry."""
    existing_user(call.state, call.text("userid"))
    raise Refused("no such entry")
