"""What was going to be done, what became of it, and what may not be done: append-only events in journal.db.

A run of the program is alive while it holds its lock (see `run_lock`). What another run left open counts as unknown
once that lock is gone; what a live run has open is in progress.
"""

import platform
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

from unsign.domain.history import (
    HistoryEntry,
    Intent,
    Proof,
    RecordedBackup,
    RecordedVerdict,
    Remembered,
)
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId
from unsign.store import history_queries, history_rows
from unsign.store.database import Database
from unsign.store.history_rows import moment_text, safe
from unsign.store.journal_file import JournalFile, recorded
from unsign.store.run_lock import RunLock, remove

_INSERT_INTENT = (
    f"INSERT INTO intents ({', '.join(history_rows.INTENT_COLUMNS)})"  # noqa: S608 - a constant
    f" VALUES ({', '.join('?' * len(history_rows.INTENT_COLUMNS))})"
)
_UNSENT = (
    "FROM unsettled AS u JOIN intents AS i ON i.number = u.number WHERE {which} AND NOT EXISTS"
    " (SELECT 1 FROM events AS e WHERE e.number = u.number AND e.what IN ('sent', 'answered', 'settled'))"
)


def _now() -> datetime:
    return datetime.now(UTC)


class EventJournal:
    """The journal of one folder. Any thread may call; nothing blocks.

    Futures raise StoreProblem. What writes can't be cancelled: giving up waiting doesn't undo a record. A future of
    something written is done once that's on disk.
    """

    def __init__(self, file: JournalFile, now: Callable[[], datetime] = _now) -> None:
        """Keep to `file`, which is created with the first thing written. `now`: the time, with time zone."""
        self._folder = file.path.parent
        self._file = file
        self._database = Database(file)
        self._run = RunLock(self._folder)
        self._now = now
        self._has_intents = False

    def probe(self) -> Future[None]:
        """Find out whether a record can be written, by writing one."""
        at = moment_text(self._now())

        def work(database: sqlite3.Connection) -> None:
            database.execute("INSERT OR REPLACE INTO meta VALUES ('probe', ?)", (at,))

        return self._database.write(work)

    def intend(self, intent: Intent) -> Future[int]:
        """Write down what is about to be asked for; the result is its number. Send nothing before it's done."""
        started = moment_text(self._now())
        self._has_intents = True

        def work(database: sqlite3.Connection) -> int:
            run = self._own_run(database, started)
            return database.execute(_INSERT_INTENT, history_rows.intent_row(intent, run)).lastrowid or 0

        return self._database.write(work)

    def sent(self, number: int, at: datetime) -> Future[None]:
        """Write down that a request is leaving now, or may have left."""
        return self._event(number, "sent", at)

    def answered(
        self,
        number: int,
        http_status: int | None,
        code: int | None,
        message: str,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Write down what the service answered; `signature_id` is what a creation was given."""
        return self._event(
            number, "answered", http_status=http_status, code=code, message=message, signature_id=_digits(signature_id)
        )

    def looked_up(self, number: int, found: bool | None, problem: str | None = None) -> Future[None]:
        """Write down what a look-up afterwards found; None where it couldn't tell, for which `problem` is why."""
        return self._event(number, "looked_up", found=None if found is None else int(found), problem=problem)

    def not_sent(self, number: int, problem: str | None = None) -> Future[None]:
        """Write down that nothing of an intent has reached the service since it last answered, nor ever will."""
        return self._event(number, "not_sent", problem=problem)

    def settled(
        self,
        number: int,
        verdict: RecordedVerdict,
        problem: str | None = None,
        proof: Proof | None = None,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Write down what is true. The last one counts. `signature_id`: of a creation, what it's known by."""
        return self._event(
            number,
            "settled",
            verdict=verdict.value,
            problem=problem,
            proof=None if proof is None else proof.value,
            signature_id=_digits(signature_id),
        )

    def stopped(self, batch: str, problem: str | None = None) -> Future[int]:
        """Write down that what wasn't sent of a batch never will be; the result is how many those are."""
        at = moment_text(self._now())
        return self._database.write(
            lambda database: _give_up(database, "i.batch = ?", (at, safe(problem), safe(batch)))
        )

    def unknown(self, service: str | None = None) -> Future[tuple[HistoryEntry, ...]]:
        """Return what has no known outcome and isn't in progress in any live run, at one service or all, oldest first.

        It's noted of runs that turn out to be dead that they are over.
        """

        def work(database: sqlite3.Connection) -> tuple[HistoryEntry, ...]:
            dead = history_queries.dead_runs(database, self._folder, self._run.token)
            if dead:
                self._note_dead(dead)
            return history_queries.unknown(database, dead, service)

        return self._database.read(work)

    def backups(
        self, base_url: str, dev_key: str, limit: int | None = None, before: int | None = None
    ) -> Future[tuple[RecordedBackup, ...]]:
        """Return the signatures of an account that may be created again, newest first.

        Those are the ones whose deletion was asked for, isn't in progress and isn't known to have failed.
        `before`: only what has a lower number, for the next page.
        """
        return self._database.read(
            lambda database: history_queries.backups(database, base_url, dev_key, limit, before), takes_long=True
        )

    def newest(
        self, limit: int, before: int | None = None, account: tuple[str, str] | None = None
    ) -> Future[tuple[HistoryEntry, ...]]:
        """Return the newest entries, of one account (base URL and dev key) or of all.

        `before`: only what has a lower number, for the next page.
        """
        return self._database.read(
            lambda database: history_queries.newest(database, account, limit, before), takes_long=True
        )

    def of_signature(self, base_url: str, signature_id: SignatureId) -> Future[tuple[HistoryEntry, ...]]:
        """Return all that was ever asked for about a signature, newest first."""
        return self._database.read(
            lambda database: history_queries.of_signature(database, base_url, signature_id.digits), takes_long=True
        )

    def locks(self, service: str) -> Future[Mapping[str, Lock]]:
        """Return the locks at a service, by the signatures' digits."""
        return self._database.read(lambda database: history_queries.locks(database, service))

    def lock(self, service: str, ids: Sequence[SignatureId], by: str) -> Future[None]:
        """Lock signatures at a service; who locked one first stays on record."""
        rows = [(safe(service), it.digits, safe(by), moment_text(self._now())) for it in ids]
        return self._change_locks("INSERT OR IGNORE INTO locks VALUES (?, ?, ?, ?)", rows)

    def unlock(self, service: str, ids: Sequence[SignatureId]) -> Future[None]:
        """Unlock signatures at a service."""
        rows = [(safe(service), it.digits) for it in ids]
        return self._change_locks("DELETE FROM locks WHERE service = ? AND signature_id = ?", rows)

    def accept_loss(self) -> Future[Path | None]:
        """Start a new journal in place of one that is missing, empty or corrupt; a person has agreed to that.

        Returns where the old file is now, None for none. A file that is sound after all stays, and is used from now on.
        """
        return self._database.alone(self._file.accept_loss)

    def close(self) -> Future[None]:
        """Finish writing, note that this run is over, and close.

        Call it after all that sends has ended: what has no "sent" by then is noted as not sent.
        """
        at = moment_text(self._now())

        def work(database: sqlite3.Connection) -> None:
            for (run,) in database.execute("SELECT id FROM runs WHERE token = ?", (self._run.token,)).fetchall():
                _give_up(database, "i.run = ?", (at, None, run))
                database.execute("INSERT INTO run_ends VALUES (?, ?, 'stopped')", (run, at))

        if self._has_intents:
            # where the end can't be noted, the next run finds out by itself
            self._database.write(work).add_done_callback(lambda _done: self._run.let_go())
        return self._database.close()

    def _event(self, number: int, what: str, at: datetime | None = None, **columns: str | int | None) -> Future[None]:
        row = {"number": number, "at": moment_text(at or self._now()), "what": what, **columns}
        statement = f"INSERT INTO events ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"  # noqa: S608 - ours
        values = [safe(value) for value in row.values()]

        def work(database: sqlite3.Connection) -> None:
            database.execute(statement, values)

        return self._database.write(work)

    def _change_locks(self, statement: str, rows: Sequence[tuple[str | int | None, ...]]) -> Future[None]:
        def work(database: sqlite3.Connection) -> Remembered | None:
            database.executemany(statement, rows)
            return recorded(database)

        return self._database.write_then(work, self._file.remember)

    def _own_run(self, database: sqlite3.Connection, started: str) -> int:
        """Return the ID of this run in the journal, after having entered it."""
        row = database.execute("SELECT id FROM runs WHERE token = ?", (self._run.token,)).fetchone()
        if row is not None:
            return int(row[0])
        # nobody may find it without its lock
        self._run.hold()
        values = (self._run.token, safe(platform.node()), started)
        return (
            database.execute("INSERT INTO runs (token, computer, started_at) VALUES (?, ?, ?)", values).lastrowid or 0
        )

    def _note_dead(self, dead: Mapping[int, str]) -> None:
        at = moment_text(self._now())

        def work(database: sqlite3.Connection) -> None:
            # another run may have been faster
            database.executemany(
                "INSERT INTO run_ends SELECT id, ?, 'found_dead' FROM runs"
                " WHERE id = ? AND id NOT IN (SELECT run FROM run_ends)",
                [(at, run) for run in dead],
            )

        def tidy(_result: None) -> None:
            for token in dead.values():
                remove(self._folder, token)

        # where it can't be noted, the next one who asks finds out again
        self._database.write_then(work, tidy)


def _give_up(database: sqlite3.Connection, which: str, values: tuple[str | int | None, ...]) -> int:
    """Note all that is unsent of what `which` says as not sent. `values`: the time, the problem, what `which` needs."""
    statement = f"INSERT INTO events (number, at, what, problem) SELECT u.number, ?, 'not_sent', ? {_UNSENT}"
    return database.execute(statement.format(which=which), values).rowcount


def _digits(signature_id: SignatureId | None) -> str | None:
    return None if signature_id is None else signature_id.digits
