"""Whether a folder is on a network drive, where SQLite's WAL doesn't work.

Measured on Linux only. What can't be found out counts as local.
"""

import re
import sys
from pathlib import Path

_SHARED = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "coda", "ncpfs", "davfs", "virtiofs"),
        *("ceph", "glusterfs", "lustre", "gpfs", "beegfs", "gfs2", "ocfs2", "orangefs", "vboxsf", "vmhgfs", "prl_fs"),
    }
)
"""File systems that several computers may write to at once."""


def file_system_of(folder: Path, mountinfo: str) -> str:
    """Return the type of the file system that holds a resolved folder, from the text of /proc/self/mountinfo, or ""."""
    found, depth = "", -1
    for line in mountinfo.splitlines():
        before, separator, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if not separator or len(fields) < 5:  # noqa: PLR2004 - man 5 proc_pid_mountinfo: the fifth is the mount point
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        # the last of those at the same place is on top
        if folder.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = rest[0], len(point.parts)
    return found


def is_shared(file_system: str) -> bool:
    """Whether a type of file system is shared between computers. What FUSE mounts may be anything, so it counts."""
    return file_system in _SHARED or file_system.startswith("fuse.")


if sys.platform == "win32":
    import ctypes

    _REMOTE = 4
    """GetDriveType's DRIVE_REMOTE."""

    def is_network_drive(folder: Path) -> bool:
        """Whether the system says that a folder is on a network drive."""
        anchor = folder.resolve().anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE

elif sys.platform == "darwin":
    import ctypes
    import os

    _LOCAL = 0x1000
    """<sys/mount.h>'s MNT_LOCAL."""
    _FLAGS_AT, _ROOM = 64, 4096
    """Where f_flags is in struct statfs with 64-bit inodes, and more bytes than it has."""

    def is_network_drive(folder: Path) -> bool:
        """Whether the system doesn't say that a folder is on a local drive."""
        nearest = next((f for f in (folder, *folder.parents) if f.exists()), folder)
        library = ctypes.CDLL(None)
        statfs = getattr(library, "statfs$INODE64", library.statfs)
        room = ctypes.create_string_buffer(_ROOM)
        if statfs(os.fsencode(nearest), room) != 0:
            return False
        return not int.from_bytes(room.raw[_FLAGS_AT : _FLAGS_AT + 4], sys.byteorder) & _LOCAL

else:

    def is_network_drive(folder: Path) -> bool:
        """Whether the system's list of mounts says that a folder is on a network drive."""
        try:
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
            return is_shared(file_system_of(folder.resolve(), mounts))
        except OSError:
            return False
