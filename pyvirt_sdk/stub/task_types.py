"""The types of the tasks that there can be."""

from __future__ import annotations

from pyvirt_sdk.stub.words import words

__all__ = ["TASK_TYPES"]

TASK_TYPES = words(
    """acmedeactivate acmenewcert acmeregister acmerenew acmerevoke acmeupdate aptupdate
    auth-realm-sync auth-realm-sync-test bulk-migrate bulk-shutdown bulk-start bulk-suspend
    cephcreatemds cephcreatemgr cephcreatemon cephcreateosd cephcreatepool cephdestroymds
    cephdestroymgr cephdestroymon cephdestroyosd cephdestroypool cephfscreate cephfsdestroy
    cephsetpool clustercreate clusterjoin dircreate dirremove diskinit download hamigrate
    hastart hastop imgcopy imgdel lvmcreate lvmremove lvmthincreate lvmthinremove migrateall
    move_volume ociregistrypull prunebackups qmclone qmconfig qmcreate qmdelsnapshot
    qmdestroy qmigrate qmmove qmpause qmreboot qmreset qmrestore qmresume qmrollback
    qmshutdown qmsnapshot qmstart qmstop qmsuspend qmtemplate reloadnetworkall resize
    spiceproxy spiceshell srvreload srvrestart srvstart srvstop startall stopall suspendall
    vncproxy vncshell vzclone vzcreate vzdelsnapshot vzdestroy vzdump vzmigrate vzreboot
    vzrestore vzresume vzrollback vzshutdown vzsnapshot vzstart vzstop vzsuspend vztemplate
    wipedisk zfscreate zfsremove"""
)
