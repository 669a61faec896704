"""Reads small files whose names may stand for anything: a device that never ends, or a pipe that never begins.

Standard library only.
"""

import errno
import os
import stat
from pathlib import Path

LARGEST = 16_000_000
"""Bytes: many times what the settings of thousands of accounts take."""

_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Don't wait for whoever may be at the other end of a pipe. Windows has no pipes among its files."""


def read_small(path: Path) -> bytes:
    """Return what is in a file.

    Raises:
        OSError: it can't be read, isn't an ordinary file, or has more than LARGEST bytes
    """
    with open(path, "rb", opener=without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content


def without_waiting(name: str, flags: int) -> int:
    """Open a file as `open` wants it from its opener, but for the waiting. Raises OSError for a pipe without an end."""
    return os.open(name, flags | _NO_WAITING, 0o666)
