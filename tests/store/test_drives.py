"""Which folders are on network drives, by Linux's list of mounts."""

import sys
from pathlib import Path

import pytest

from unsign.store.drives import file_system_of, is_network_drive, is_shared

MOUNTS = r"""
22 1 0:21 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:22 / /proc rw - proc proc rw
36 22 0:40 / /home rw,relatime master:1 propagate_from:2 - nfs4 server:/home rw,vers=4.2
37 36 0:41 / /home/jo/local rw - tmpfs tmpfs rw
38 22 0:42 / /mnt/our\040share rw - cifs //server/share rw
39 22 0:43 / /mnt/auto rw - autofs systemd-1 rw
40 39 0:44 / /mnt/auto rw - nfs server:/auto rw
41 22 0:45 / /mnt/far rw,nosuid - fuse.sshfs jo@server: rw
42 22 0:46 / /mnt/stick rw - fuseblk /dev/sdb1 rw
43 22 0:47 / /mnt/host rw - 9p host rw
a line that isn't one
44 22
"""


@pytest.mark.parametrize(
    ("folder", "file_system", "shared"),
    [
        ("/srv/data", "ext4", False),
        ("/homes", "ext4", False),
        ("/home", "nfs4", True),
        ("/home/jo/.local/share", "nfs4", True),
        ("/home/jo/local/x", "tmpfs", False),
        ("/mnt/our share/x", "cifs", True),
        ("/mnt/auto/x", "nfs", True),
        ("/mnt/far", "fuse.sshfs", True),
        ("/mnt/stick", "fuseblk", False),
        ("/mnt/host", "9p", True),
    ],
)
def test_the_deepest_mount_that_was_made_last_counts(folder: str, file_system: str, shared: bool) -> None:
    """As the system itself finds a file."""
    assert file_system_of(Path(folder), MOUNTS) == file_system
    assert is_shared(file_system) is shared


def test_what_cant_be_found_out_is_local() -> None:
    """An empty list, as in some sandboxes."""
    assert not file_system_of(Path("/home"), "")
    assert not is_shared("")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="each system has a list of its own")
def test_this_computer_is_asked() -> None:
    """Shared memory is as local as can be, also below folders that aren't there yet."""
    assert not is_network_drive(Path("/dev/shm/not/there"))  # noqa: S108 - nothing is written
