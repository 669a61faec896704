"""Which runs of the program are alive: each holds a lock on a file of its own, which the system takes back.

A lock survives neither kill -9 nor a power cut, and needs neither clocks nor process IDs. On a drive that knows no
locks, every other run counts as dead: what it's still doing may be looked up by another run, and settled twice.
"""

import contextlib
import errno
import os
import re
import sys
import uuid
from pathlib import Path


class RunLock:
    """The lock that says that this run is alive. `token`: what other runs know it by."""

    def __init__(self, folder: Path) -> None:
        """Hold a file in `folder`, as soon as `hold` is called."""
        self.token = str(uuid.uuid4())
        self._path = _path(folder, self.token)
        self._handle: int | None = None

    def hold(self) -> None:
        """Create and lock the file, unless that's done. Raises OSError where it can't be created."""
        if self._handle is None:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            _try_to_lock(self._handle)

    def let_go(self) -> None:
        """Unlock and remove the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            remove(self._path.parent, self.token)


def is_alive(folder: Path, token: str) -> bool:
    """Whether another run holds the lock of that name, or nobody can tell that it doesn't."""
    try:
        handle = os.open(_path(folder, token), os.O_RDWR)
    except OSError as error:
        # a disk that can't be written to has no run that writes; with too many files open, say, there may be one
        return error.errno not in {errno.ENOENT, errno.ENOTDIR, errno.EROFS}
    try:
        return not _try_to_lock(handle)
    finally:
        os.close(handle)


def remove(folder: Path, token: str) -> None:
    """Remove the file of a run that is over."""
    with contextlib.suppress(OSError):
        _path(folder, token).unlink()


def _path(folder: Path, token: str) -> Path:
    # the token of another run comes out of a file: it names nothing elsewhere
    return folder / f"run-{re.sub('[^0-9a-f-]', '', token)}.lock"


if sys.platform == "win32":
    import msvcrt

    def _try_to_lock(handle: int) -> bool:
        """Lock it, or return whether it's not another's, without waiting."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            return True
        return True

else:
    import fcntl

    def _try_to_lock(handle: int) -> bool:
        """Lock it, or return whether it's not another's, without waiting."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
