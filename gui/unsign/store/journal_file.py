"""The file journal.db: found, opened, brought up to date, and set aside where it's broken."""

import contextlib
import logging
import os
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from unsign.domain.history import Remembered
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store import drives, migrations, schema, sqlite_files
from unsign.store.sqlite_problems import problem_from, told

NAME = "journal.db"

_NEVER = (-1, -1)
"""A stamp that no file has: whoever has it opens the file anew the next time."""
_START = b"SQLite format 3\0"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection, and which file it's to.

    connection: in autocommit mode
    stamp: what tells the file from another of the same name
    """

    connection: sqlite3.Connection
    stamp: tuple[int, int]


class JournalFile:
    """journal.db in a folder, and what's remembered of it elsewhere. Blocks on the disk. Raises StoreProblem.

    A process has one of these for a folder, or SQLite's locks don't hold: see `_refuse_other_files`.
    A journal that is remembered and is now missing, empty or corrupt can't be opened, however often it's tried, until
    `accept_loss`. Any thread may call.
    """

    def __init__(
        self,
        folder: Path,
        usual_service: str,
        remembered: Remembered,
        remember: Callable[[Remembered], None],
        is_network_drive: Callable[[Path], bool] = drives.is_network_drive,
    ) -> None:
        """Touch nothing yet. `usual_service`: EngageLab's address, for what version 1 kept without one."""
        self.path = folder / NAME
        self._usual_service = usual_service
        self._known = self._passed_on = remembered
        self._remember = remember
        self._is_network_drive = is_network_drive
        self._mutex = threading.RLock()
        self._was_sound = False

    @property
    def known(self) -> Remembered:
        """What is known of the journal: what was remembered, or was found in it since."""
        with self._mutex:
            return self._known

    def writer(self) -> Opened:
        """Open the file for writing; create it at a first start."""
        with self._mutex, told(self.path):
            self._refuse_loss()
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # SQLite would make it readable for everybody. A file that's there isn't opened: to close it would take
            # away the locks that SQLite holds on it in this process.
            with contextlib.suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            return self._opened("rw")

    def reader(self) -> Opened:
        """Open the file for reading; before a first start, open an empty database in memory."""
        with self._mutex, told(self.path):
            self._refuse_loss()
            if self.path.exists():
                return self._opened("ro")
            empty = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            schema.create(empty)
            empty.execute("DELETE FROM meta")
            return Opened(empty, _NEVER)

    def is_current(self, opened: Opened) -> bool:
        """Whether a connection is still to the file of this name, and the file isn't emptied."""
        try:
            status = self.path.stat()
        except OSError:
            return False
        return opened.stamp == (status.st_dev, status.st_ino) and status.st_size > 0

    def refuse_outdated(self, opened: Opened) -> None:
        """Raise StoreProblem where what was written to a connection isn't in the file of this name."""
        if not self.is_current(opened):
            with told(self.path):
                self._refuse_loss()
            raise StoreProblem(StoreProblemKind.MISSING, "it was replaced while it was written to", self.path)

    def remember(self, now: Remembered | None) -> None:
        """Keep what has to be remembered elsewhere, and pass it on where it changed."""
        with self._mutex:
            if now is None:
                return
            self._known = now
            if now == self._passed_on:
                return
            try:
                self._remember(now)
                self._passed_on = now
            except OSError:
                # a disk that is full, say: what's in the file is in the file, and it's passed on the next time
                return
            except Exception:  # noqa: BLE001 - somebody else's code
                _log.exception("What is remembered of the journal couldn't be passed on")

    def accept_loss(self) -> Path | None:
        """Set aside a file that is corrupt or empty, start a new one, and return where the old one is.

        A file that is sound after all stays. Nothing is set aside that is busy, newer or on a disk that refuses.
        """
        with self._mutex, told(self.path):
            missed, self._known = self._known, Remembered()
            try:
                aside = None
                examined = sqlite_files.stamp(self.path)
                # another copy may have been faster, and what's there now is its new file
                if self._is_broken() and sqlite_files.stamp(self.path) == examined:
                    aside = sqlite_files.set_aside(self.path, f"{self.path.stem}-broken")
                    self._known, self._was_sound = Remembered(), False
                self.writer().connection.close()
            except BaseException:
                self._known = missed
                raise
            return aside

    def _refuse_loss(self) -> None:
        # SQLite writes to a WAL only once there's something in the file
        was_there = self._known.journal_id is not None or sqlite_files.size(Path(f"{self.path}-wal"))
        if was_there and not (size := sqlite_files.size(self.path)):
            raise StoreProblem(StoreProblemKind.MISSING if size is None else StoreProblemKind.EMPTIED, "", self.path)

    def _opened(self, mode: str) -> Opened:
        self._refuse_other_files()
        stamp = sqlite_files.stamp(self.path) or _NEVER
        connection = sqlite_files.connected(self.path, mode)
        if mode == "ro" and not sqlite_files.can_read(connection) and not sqlite_files.size(Path(f"{self.path}-wal")):
            # WAL wants to write beside the file, and can't. All that was written is in the file, and while that's
            # taken for one that doesn't change, nothing else is needed: for one reading, and then it's opened anew.
            connection.close()
            connection, stamp = sqlite_files.connected(self.path, "ro&immutable=1"), _NEVER
        try:
            if mode == "rw":
                self._prepare(connection)
            elif sqlite_files.version(connection) != schema.VERSION:
                self._opened("rw").connection.close()
            schema.check(connection)
            self._identify(connection)
        except BaseException:
            connection.close()
            raise
        self._was_sound = True
        return Opened(connection, stamp)

    def _refuse_other_files(self) -> None:
        """Raise StoreProblem where the file doesn't begin like SQLite's, which would remove what is beside it."""
        # while it's open, to open and close it once more would take away the locks that SQLite holds in this process
        if not self._was_sound:
            with self.path.open("rb") as file:
                start = file.read(len(_START))
            if start not in {b"", _START}:
                raise StoreProblem(StoreProblemKind.CORRUPT, "it isn't a database", self.path)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA synchronous = FULL")
        # macOS's fsync leaves the drive's own cache alone
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        if sqlite_files.version(connection) != schema.VERSION:
            self._bring_up_to_date(connection)
        wanted = "delete" if self._is_network_drive(self.path.parent) else "wal"
        if connection.execute("PRAGMA journal_mode").fetchone() != (wanted,):
            try:
                connection.execute(f"PRAGMA journal_mode = {wanted}")
            except sqlite3.OperationalError as error:
                # while another copy has the file open, either does; the next start changes it
                if problem_from(error, self.path).kind is not StoreProblemKind.BUSY:
                    raise

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        self._refuse_foreign(sqlite_files.version(connection))
        connection.execute("BEGIN IMMEDIATE")
        try:
            # another copy may have been faster
            version = sqlite_files.version(connection)
            self._refuse_foreign(version)
            if version == 0:
                self._refuse_tables(connection)
                schema.create(connection)
            elif version < schema.VERSION:
                sqlite_files.copy_aside(self.path, f"{self.path.stem}-v{version}")
                migrations.migrate(connection, version, self._usual_service)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _refuse_foreign(self, version: int) -> None:
        if version > schema.VERSION:
            raise StoreProblem(StoreProblemKind.NEWER, f"version {version}", self.path)
        if version < 0:
            raise StoreProblem(StoreProblemKind.CORRUPT, f"version {version}", self.path)

    def _refuse_tables(self, connection: sqlite3.Connection) -> None:
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
            raise StoreProblem(StoreProblemKind.CORRUPT, "another program's database", self.path)
        if self._known.journal_id is not None:
            raise StoreProblem(StoreProblemKind.EMPTIED, "", self.path)

    def _identify(self, connection: sqlite3.Connection) -> None:
        found = recorded(connection)
        if found is None:
            raise StoreProblem(StoreProblemKind.CORRUPT, "it has no ID", self.path)
        if self._known.journal_id not in {None, found.journal_id}:
            raise StoreProblem(StoreProblemKind.MISSING, "another journal is in its place", self.path)
        self.remember(found)

    def _is_broken(self) -> bool:
        """Whether the file has to be set aside. Reads all of it."""
        if not sqlite_files.size(self.path):
            return True
        try:
            with told(self.path), contextlib.closing(self._opened("rw").connection) as connection:
                return bool(connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
        except StoreProblem as problem:
            if problem.kind is not StoreProblemKind.CORRUPT:
                raise
            return True


def recorded(database: sqlite3.Connection) -> Remembered | None:
    """Return what has to be remembered of a journal, None for one without an ID."""
    row = database.execute("SELECT value, (SELECT count(*) FROM locks) FROM meta WHERE key = 'journal_id'").fetchone()
    return Remembered(row[0], row[1]) if row and isinstance(row[0], str) else None
