"""What is read from the journal. Each query starts at an index, however long the journal is."""

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from unsign.domain.history import HistoryEntry, RecordedBackup, RecordedVerdict
from unsign.domain.lock import Lock
from unsign.store.history_rows import BACKUP_COLUMNS, ENTRY_COLUMNS, LARGEST, backup_of, entry_of, fetch, lock_of, safe
from unsign.store.run_lock import is_alive

_JOINED = "FROM intents AS i JOIN history AS h ON h.number = i.number"
_NEWEST = " AND i.number < ? ORDER BY i.number DESC LIMIT ?"

NEWEST = f"SELECT {ENTRY_COLUMNS} {_JOINED} WHERE 1{_NEWEST}"
NEWEST_OF_ACCOUNT = f"SELECT {ENTRY_COLUMNS} {_JOINED} WHERE i.base_url = ? AND i.dev_key = ?{_NEWEST}"
OF_SIGNATURE = f"SELECT {ENTRY_COLUMNS} {_JOINED} WHERE i.base_url = ? AND i.signature_id = ? ORDER BY i.number DESC"
UNSETTLED = (
    f"SELECT i.run, {ENTRY_COLUMNS} FROM unsettled AS u CROSS JOIN intents AS i ON i.number = u.number"  # noqa: S608 - constants
    " JOIN history AS h ON h.number = u.number ORDER BY u.number"
)
BACKUPS = (
    f"SELECT {BACKUP_COLUMNS} {_JOINED} WHERE i.base_url = ? AND i.dev_key = ? AND i.kind = 'deletion'"
    f" AND i.name IS NOT NULL AND h.verdict IS NOT NULL AND h.verdict <> 'not_deleted'{_NEWEST}"
)
LOCKS = "SELECT signature_id, locked_by, at FROM locks WHERE service = ?"
_RUNNING = "SELECT id, token FROM runs WHERE id NOT IN (SELECT run FROM run_ends)"


def newest(
    database: sqlite3.Connection, account: tuple[str, str] | None, limit: int, before: int | None
) -> tuple[HistoryEntry, ...]:
    """Return the newest entries, of one account (base URL and dev key) or of all."""
    page = (LARGEST if before is None else before, limit)
    rows = (
        fetch(database, NEWEST, page)
        if account is None
        else fetch(database, NEWEST_OF_ACCOUNT, (*map(safe, account), *page))
    )
    return tuple(entry_of(row) for row in rows)


def of_signature(database: sqlite3.Connection, base_url: str, digits: str) -> tuple[HistoryEntry, ...]:
    """Return all that was ever done to a signature, newest first."""
    return tuple(entry_of(row) for row in fetch(database, OF_SIGNATURE, (safe(base_url), digits)))


def backups(
    database: sqlite3.Connection, base_url: str, dev_key: str, limit: int | None, before: int | None
) -> tuple[RecordedBackup, ...]:
    """Return what may be created again, newest first."""
    page = (LARGEST if before is None else before, LARGEST if limit is None else limit)
    return tuple(backup_of(row) for row in fetch(database, BACKUPS, (safe(base_url), safe(dev_key), *page)))


def locks(database: sqlite3.Connection, service: str) -> Mapping[str, Lock]:
    """Return a service's locks by the signatures' digits."""
    return {str(digits): lock_of(by, at) for digits, by, at in fetch(database, LOCKS, (safe(service),))}


def dead_runs(database: sqlite3.Connection, folder: Path, own_token: str) -> dict[int, str]:
    """Return the tokens of runs, by ID, that are over without having noted it."""
    return {
        run: token
        for run, token in fetch(database, _RUNNING)
        if token != own_token and not is_alive(folder, str(token))
    }


def unknown(database: sqlite3.Connection, dead: Mapping[int, str], service: str | None) -> tuple[HistoryEntry, ...]:
    """Return what has no known outcome and isn't of a live run, oldest first."""
    alive = {run for run, _token in fetch(database, _RUNNING)} - set(dead)
    entries = (entry_of(row) for run, *row in fetch(database, UNSETTLED) if run not in alive)
    return tuple(
        # nobody has noted yet that its run is over
        replace(it, verdict=RecordedVerdict.NOT_SURE) if it.verdict is None and "verdict" not in it.unreadable else it
        for it in entries
        if service is None or it.base_url == service
    )
