"""What was deleted, and what may not be: one SQLite file for all copies of the program on a data directory.

Every method blocks on the disk: call them in a worker thread. Each opens the
file, does one thing, and closes it, so that copies of the program don't stand
in each other's way for longer than a moment.
"""

import contextlib
import errno
import json
import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from unsign.domain.backup import Backup
from unsign.domain.lock import Lock
from unsign.domain.outcome import Verdict
from unsign.domain.signature import SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import Position, Template

NAME = "journal.db"
BUSY_SECONDS = 5.0
"""How long one copy of the program waits for another."""

_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS kept (
    number INTEGER PRIMARY KEY,
    account_key TEXT NOT NULL,
    account TEXT NOT NULL,
    signature_id TEXT NOT NULL,
    name TEXT NOT NULL,
    status INTEGER NOT NULL,
    templates TEXT,
    at TEXT NOT NULL,
    verdict TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS locks (
    account_key TEXT NOT NULL,
    signature_id TEXT NOT NULL,
    locked_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (account_key, signature_id)
);
PRAGMA user_version = 1;
COMMIT;
"""
_VERSION = 1
_setting_aside = threading.Lock()


class JournalFile:
    """Keeps what goes away, and the locks. Raises OSError where the disk doesn't let it."""

    def __init__(self, folder: Path) -> None:
        """Keep to journal.db in `folder`, which comes into being with the first thing kept."""
        self._path = folder / NAME
        self._lost: Path | None = None

    def keep(self, sighting: SignatureSnapshot) -> int:
        """Keep a signature and its templates, before it may go away. Return the number it is kept under."""
        signature, account = sighting.signature, sighting.account
        templates = None if sighting.templates is None else json.dumps([_packed(t) for t in sighting.templates])
        with self._open() as database:
            cursor = database.execute(
                "INSERT INTO kept (account_key, account, signature_id, name, status, templates, at, verdict)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    account.identity,
                    account.name,
                    signature.id.digits,
                    signature.name,
                    signature.status.value,
                    templates,
                    datetime.now(UTC).isoformat(),
                    Verdict.NOT_SURE.name,
                ),
            )
            return cursor.lastrowid or 0

    def settle(self, number: int, verdict: Verdict) -> None:
        """Write down what became of what was kept."""
        with self._open() as database:
            database.execute("UPDATE kept SET verdict = ? WHERE number = ?", (verdict.name, number))

    def kept(self, account: str) -> tuple[Backup, ...]:
        """Give what was kept of an account and isn't known to be still there, the latest first."""
        if not self._path.exists():
            return ()
        with self._open() as database:
            rows = database.execute(
                "SELECT number, account, signature_id, name, status, templates, at, verdict FROM kept"
                " WHERE account_key = ? AND verdict <> ? ORDER BY number DESC",
                (account, Verdict.NOT_DELETED.name),
            ).fetchall()
        return tuple(
            Backup(
                number,
                called,
                SignatureId(digits),
                name,
                Status(status),
                None if templates is None else tuple(_unpacked(t) for t in json.loads(templates)),
                datetime.fromisoformat(at),
                Verdict[verdict],
            )
            for number, called, digits, name, status, templates, at, verdict in rows
        )

    def locks(self, account: str) -> dict[str, Lock]:
        """Give an account's locks by signature ID. Raises, once, where a broken file took them along."""
        if not self._path.exists():
            return {}
        with self._open() as database:
            if self._lost:
                lost, self._lost = self._lost, None
                raise OSError(errno.EIO, "the locks were in a file that is broken; it is kept as", str(lost))
            rows = database.execute("SELECT signature_id, locked_by, at FROM locks WHERE account_key = ?", (account,))
            return {digits: Lock(by, datetime.fromisoformat(at)) for digits, by, at in rows}

    def lock(self, account: str, ids: tuple[SignatureId, ...], by: str) -> None:
        """Lock signatures; who locked one first stays on record."""
        now = datetime.now(UTC).isoformat()
        with self._open() as database:
            database.executemany(
                "INSERT OR IGNORE INTO locks VALUES (?, ?, ?, ?)", [(account, i.digits, by, now) for i in ids]
            )

    def unlock(self, account: str, ids: tuple[SignatureId, ...]) -> None:
        """Unlock signatures."""
        with self._open() as database:
            database.executemany(
                "DELETE FROM locks WHERE account_key = ? AND signature_id = ?", [(account, i.digits) for i in ids]
            )

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            with contextlib.closing(self._connect()) as database, database:
                yield database
        except sqlite3.Error as error:
            raise OSError(str(error)) from error

    def _connect(self) -> sqlite3.Connection:
        """Open the file, and make its tables; set a file aside that is no database."""
        self._make()
        try:
            return self._opened()
        except sqlite3.OperationalError:  # busy, full, read-only: nothing is wrong with the file
            raise
        except sqlite3.DatabaseError:
            return self._set_aside()

    def _opened(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=BUSY_SECONDS)
        try:
            database.execute("PRAGMA synchronous = FULL")
            (version,) = database.execute("PRAGMA user_version").fetchone()
            if version < _VERSION:
                database.executescript(_SCHEMA)
            self._refuse_newer(version)
        except BaseException:
            database.close()
            raise
        return database

    def _refuse_newer(self, version: int) -> None:
        if version > _VERSION:
            raise sqlite3.OperationalError(f"{self._path} was written by a newer version of Unsign")

    def _set_aside(self) -> sqlite3.Connection:
        """Keep a broken file under another name, and start a new one, unless a thread of ours was faster."""
        with _setting_aside:
            try:
                return self._opened()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                when = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
                self._lost = self._path.with_name(f"journal-broken-{when}.db")
                self._path.replace(self._lost)
                self._make()
                return self._opened()

    def _make(self) -> None:
        # sqlite3 would make it readable for everybody
        os.close(os.open(self._path, os.O_CREAT | os.O_RDONLY, 0o600))


def _packed(template: Template) -> dict[str, object]:
    return {
        "id": template.id,
        "name": template.name,
        "kind": template.kind,
        "status": template.status.value,
        "countries": template.country_codes,
        "position": template.position.value,
    }


def _unpacked(packed: dict[str, object]) -> Template:
    countries = packed["countries"]
    return Template(
        id=str(packed["id"]),
        name=str(packed["name"]),
        kind=str(packed["kind"]),
        status=Status(packed["status"]),
        country_codes=tuple(str(c) for c in countries) if isinstance(countries, list) else (),
        position=Position(packed["position"]),
    )
