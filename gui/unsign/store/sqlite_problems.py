"""What SQLite and the system say, as StoreProblem."""

import contextlib
import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from unsign.domain.store_problem import StoreProblem, StoreProblemKind

_PRIMARY = 0xFF
_TRIAL = 64 * 1024
"""Bytes: more than SQLite asks for at once."""

_BY_CODE = {
    sqlite3.SQLITE_FULL: StoreProblemKind.FULL,
    sqlite3.SQLITE_READONLY: StoreProblemKind.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: StoreProblemKind.CORRUPT,
    sqlite3.SQLITE_NOTADB: StoreProblemKind.CORRUPT,
    # the statements are tested: what they name isn't there
    sqlite3.SQLITE_ERROR: StoreProblemKind.CORRUPT,
    sqlite3.SQLITE_BUSY: StoreProblemKind.BUSY,
    sqlite3.SQLITE_LOCKED: StoreProblemKind.BUSY,
    # others recovered the file all the time
    sqlite3.SQLITE_PROTOCOL: StoreProblemKind.BUSY,
}
_BY_EXTENDED_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: StoreProblemKind.MISSING,
    sqlite3.SQLITE_IOERR_SHORT_READ: StoreProblemKind.CORRUPT,
}
_BY_ERRNO = {
    errno.ENOSPC: StoreProblemKind.FULL,
    errno.EFBIG: StoreProblemKind.FULL,
    errno.EROFS: StoreProblemKind.READ_ONLY,
    errno.EACCES: StoreProblemKind.READ_ONLY,
    errno.EPERM: StoreProblemKind.READ_ONLY,
}
if hasattr(errno, "EDQUOT"):  # not on Windows
    _BY_ERRNO[errno.EDQUOT] = StoreProblemKind.FULL


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise StoreProblem in place of sqlite3.Error and OSError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise problem_from(error, path) from error


def problem_from(error: sqlite3.Error | OSError, path: Path) -> StoreProblem:
    """Return the problem with the file `path` that an error stands for. May try to write to its folder."""
    if isinstance(error, OSError):
        return StoreProblem(_BY_ERRNO.get(error.errno or 0, StoreProblemKind.OTHER), error.strerror or str(error), path)
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return StoreProblem(StoreProblemKind.OTHER, str(error), path)
    kind = _BY_EXTENDED_CODE.get(code) or _BY_CODE.get(code & _PRIMARY)
    if kind is None and code & _PRIMARY in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        # SQLite keeps the system's reason to itself
        return _tried(path) or StoreProblem(StoreProblemKind.OTHER, str(error), path)
    return StoreProblem(kind or StoreProblemKind.OTHER, str(error), path)


def _tried(path: Path) -> StoreProblem | None:
    """Return why nothing can be written beside a file, or None where it can."""
    try:
        with tempfile.TemporaryFile(dir=path.parent, buffering=0) as file:
            file.write(bytes(_TRIAL))
            os.fsync(file.fileno())
    except OSError as error:
        return problem_from(error, path)
    return None
