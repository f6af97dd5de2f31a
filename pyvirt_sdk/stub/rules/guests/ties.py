"""What still names a guest when it is about to go: high availability, replication, jobs."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.tasks import Task

__all__ = ["check_ties", "purge_ties"]

_HA = "ha/resources.cfg"
_REPLICATION = "replication.cfg"
_JOBS = "jobs.cfg"


def check_ties(call: Call, guest: Guest) -> None:
    """Refuses to remove a guest that is cared for, unless it is to be purged from there, too."""
    if call.flag("purge"):
        return
    if _sid(guest) in call.state.files[_HA]:
        title = "VM" if guest.kind == "qemu" else "CT"
        raise Refused(
            f"unable to remove {title} {guest.vmid} - used in HA resources and purge parameter not"
            " set."
        )
    for job in _replication_jobs(call, guest):
        raise Refused(
            f"There is a replication job '{job}' for guest '{guest.vmid}' - Please remove that"
            " first."
        )


def purge_ties(call: Call, guest: Guest, task: Task) -> None:
    """Takes a guest out of everything that names it, if that was asked for."""
    files = call.state.files
    if not call.flag("purge"):
        return
    title = f"{'VM' if guest.kind == 'qemu' else 'CT'} {guest.vmid}"
    task.log(f"purging {title} from related configurations..")
    for replication in _replication_jobs(call, guest):
        del files[_REPLICATION][replication]
    for name, job in list(files[_JOBS].items()):
        named = split_list(str(job.get("vmid", "")))
        if str(guest.vmid) in named:
            rest = [vmid for vmid in named if vmid != str(guest.vmid)]
            job["vmid"] = ",".join(rest)
            if not rest:
                del files[_JOBS][name]
    if files[_HA].pop(_sid(guest), None):
        task.log(f"NOTE: removed {title} from HA resource configuration.")


def _sid(guest: Guest) -> str:
    return f"{'vm' if guest.kind == 'qemu' else 'ct'}:{guest.vmid}"


def _replication_jobs(call: Call, guest: Guest) -> list[str]:
    prefix = f"{guest.vmid}-"
    return [name for name in sorted(call.state.files[_REPLICATION]) if name.startswith(prefix)]
