"""Files of SQLite: connections to them, copies of them, and what SQLite keeps beside them."""

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

BUSY_SECONDS = 5.0
"""How long one copy of the program waits for another."""

_PRIMARY = 0xFF


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """Connect to a file that is there, in autocommit mode. `mode`: "rw" or "ro", as in SQLite's URIs."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )


def version(connection: sqlite3.Connection) -> int:
    """Return the number that the file's owner gave its schema; 0 for none."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def can_read(connection: sqlite3.Connection) -> bool:
    """Return whether the system lets SQLite read the file; it may want to write beside it for that."""
    try:
        version(connection)
    except sqlite3.OperationalError as error:
        refusals = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL}
        return error.sqlite_errorcode & _PRIMARY not in refusals
    except sqlite3.DatabaseError:
        # it can be read, and isn't a database
        return True
    return True


def size(path: Path) -> int | None:
    """Return a file's size in bytes, None where there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def stamp(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name, None where there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def copy_aside(path: Path, stem: str) -> None:
    """Copy what was committed to a file into one beside it, which only its owner can read: STEM-DATE.db."""
    copy = path.with_name(f"{stem}-{_now()}.db")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        with contextlib.closing(connected(path, "ro")) as source, contextlib.closing(connected(copy, "rw")) as target:
            source.backup(target)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise


def set_aside(path: Path, stem: str) -> Path | None:
    """Rename a file to STEM-DATE.db, and what SQLite keeps beside it likewise: what belongs together stays together.

    Returns where the file is now, None where there was none.
    """
    aside = path.with_name(f"{stem}-{_now()}.db")
    for tail in ("-wal", "-shm", "-journal", ""):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{tail}").rename(f"{aside}{tail}")
    return aside if aside.exists() else None


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
