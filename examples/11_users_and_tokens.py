"""A robot with few rights: a role, a user, a token, and a look at what it may do.

python examples/11_users_and_tokens.py
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import Client, PermissionDenied

ROLE, USER, TOKEN = "ExamplePower", "example-robot@pve", "ci"


def make_robot(pve: Client) -> None:
    """It may look at all guests and switch them on and off; nothing else."""
    pve.access.roles.create(ROLE, privs=["VM.Audit", "VM.PowerMgmt"])
    user = pve.access.users.create(USER, comment="for the examples")
    new = user.tokens.create(TOKEN, comment="rights of its own")
    print(f"made {new.id}; its secret is shown this once: {new.value}")
    pve.access.grant("/vms", ROLE, user=USER)
    pve.access.grant("/vms", ROLE, token=new.id)  # both: a token may no more than its user
    secret = new.value.get_secret_value()
    try_out(pve.with_credentials(token=secret))


def try_out(robot: Client) -> None:
    """What it may do is known before a run, and a refusal says what is missing."""
    with robot:
        guest = robot.guests.list()[0]
        report = robot.access.preflight(
            ["POST /nodes/{node}/{kind}/{vmid}/status/start",
             ("POST /pools", {"poolid": "example"})],
            node=guest.node, kind=guest.kind, vmid=guest.vmid,
        )  # fmt: skip
        for missing in report.missing:
            print(f"it may not: {missing}")
        try:
            robot.pools.create("example")
        except PermissionDenied as error:
            print(f"refused: {error}")


def remove_robot(pve: Client) -> None:
    """Its tokens and rights go with the user."""
    pve.access.users(USER).delete()
    pve.access.roles(ROLE).delete()
    print("removed")


if __name__ == "__main__":
    with connect() as pve:
        try:
            make_robot(pve)
            where = pve.access.explain("/vms", "VM.PowerMgmt", f"{USER}!{TOKEN}")
            print(where)
        finally:
            remove_robot(pve)
