"""The monitor of a running machine, its keyboard, and the helper that saves its state."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.qemu.keys import unknown_key
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.words import words

_VM = "/nodes/{node}/qemu/{vmid}"
_FOR_ALL = words("help ? info")
_FOR_ROOT = words(
    """backup block_stream change chardev-add chardev-change chardev-remove client_migrate_info
    device_add device_del drive_add drive_backup drive_del drive_mirror dump-guest-memory dumpdtb
    gdbserver hostfwd_add hostfwd_remove logfile mce memsave migrate migrate_incoming
    migrate_recover nbd_server_add nbd_server_remove nbd_server_start nbd_server_stop netdev_add
    netdev_del nmi o object_add object_del pcie_aer_inject_error pmemsave qom-set savevm-end
    savevm-start screendump snapshot_blkdev watchdog_action wavcapture xen-event-inject
    xen-event-list"""
)
_FOR_ADMINS = words(
    """announce_self backup_cancel balloon block_job_cancel block_job_complete block_job_pause
    block_job_resume block_job_set_speed block_resize block_set_io_throttle boot_set
    calc_dirty_rate cancel_vcpu_dirty_limit chardev-send-break closefd commit cont c cpu delvm
    eject exit_preconfig expire_password getfd gpa2hpa gpa2hva gva2gpa i loadvm log migrate_cancel
    migrate_continue migrate_pause migrate_set_capability migrate_set_parameter
    migrate_start_postcopy mouse_button mouse_move mouse_set one-insn-per-tb print p qemu-io
    qom-get qom-list quit q replay_break replay_delete_break replay_seek ringbuf_read
    ringbuf_write savevm sendkey set_link set_password set_vcpu_dirty_limit
    snapshot_blkdev_internal snapshot_delete_blkdev_internal stopcapture stop s sum sync-profile
    system_powerdown system_reset system_wakeup trace-event x x_colo_lost_heartbeat xp"""
)


@rule("POST", f"{_VM}/monitor")
def monitor(call: Call) -> str:
    """A line of the monitor; errors come as text."""
    pieces = call.text("command").split()
    if not call.text("command"):
        raise Refused("no command specified")
    if not pieces:
        raise Refused(f"unexpected command '{call.text('command')}'")
    _check_command(call, pieces[0])
    guest = call.guest("qemu")
    if guest.running is None:
        return f"ERROR: VM {guest.vmid} not running\n"
    if call.text("command") == "info status":
        return f"VM status: {'paused' if guest.running.paused else 'running'}\n"
    return f"unknown command: '{call.text('command')}'\n"


def _check_command(call: Call, name: str) -> None:
    """Commands that reach out of the machine are for root alone."""
    if call.authority.is_root or name in _FOR_ALL:
        return
    if name in _FOR_ROOT:
        raise Refused(f"root-only command '{name}'")
    if name not in _FOR_ADMINS:
        raise Refused(
            f"command '{name}' non-existent or not assigned a required permission yet, limiting to "
            "root user"
        )
    call.authority.require("/", "Sys.Modify")


@rule("PUT", f"{_VM}/sendkey")
def sendkey(call: Call) -> None:
    """A key press; what the monitor says of a key that there is not is the error."""
    call.root_only("skiplock")
    _check_running(call)
    unknown = unknown_key(call.text("key"))
    if unknown is not None:
        raise Refused(f"invalid parameter: {unknown}")


@rule("POST", f"{_VM}/dbus-vmstate")
def state_helper(call: Call) -> None:
    """Starts or stops a helper of migrations, which nothing shows."""
    _check_running(call)


def _check_running(call: Call) -> None:
    guest = call.guest("qemu")
    if guest.running is None:
        raise Refused(f"VM {guest.vmid} not running")
