"""Compares the journal with what the service has seen: what's wrong, in sentences, and counts."""

import contextlib
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.endurance.service import Received, Service

NAME = "journal.db"
_HISTORY = (
    "SELECT h.number, h.kind, h.signature_id, h.name, h.asked_at, h.verdict, h.http_status, h.code, h.proof,"
    " EXISTS (SELECT 1 FROM events AS e WHERE e.number = h.number AND e.what = 'sent') AS was_sent,"
    " EXISTS (SELECT 1 FROM events AS e WHERE e.number = h.number AND e.what = 'not_sent') AS was_not_sent,"
    " (SELECT what FROM events AS e WHERE e.number = h.number ORDER BY id DESC LIMIT 1) AS last"
    " FROM history AS h ORDER BY h.number"
)
OPEN = {None, "not_sure", "confirmed"}
"""The verdicts after which something is left to look up."""


@dataclass
class Findings:
    """What was found in one folder at one moment.

    wrong: what mustn't be, one sentence each
    verdicts: how many rows have which
    notes: what is true and could be said better, with how often
    """

    wrong: list[str] = field(default_factory=list)
    verdicts: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)


def judge(folder: Path, service: Service, *, is_checked: bool) -> Findings:
    """Compare a folder's journal with the service, which has to be quiet.

    is_checked: whether the program has looked up what was unknown, so that every row has to have a final verdict
    """
    found = Findings()
    for entry in service.received:
        if not entry.has_intent:
            found.wrong.append(f"{entry.method} {entry.subject} came in at {entry.at} without an open intent on disk")
    rows = _rows(folder, found)
    requests_of: dict[int, list[Received]] = {row["number"]: [] for row in rows}
    for entry in service.received:
        row = _row_of(entry, rows)
        if row is None:
            found.wrong.append(f"{entry.method} {entry.subject} has no row in the journal")
        else:
            requests_of[row["number"]].append(entry)
    for row in rows:
        found.verdicts[str(row["verdict"])] += 1
        subject, requests = _subject(row), requests_of[row["number"]]
        told = f"row {row['number']} about {subject[1]} ({len(requests)} {subject[0]})"
        lies = _claims(row, requests)
        if row["proof"] == "looked_up" and not _was_looked_up(row, requests, service):
            lies.append(f"says {row['verdict']} by a look-up, and none after the last request showed that")
        lies += (_of_deletion if subject[0] == "DELETE" else _of_creation)(row, requests, service)
        found.wrong += [f"{told} {lie}" for lie in lies]
        if is_checked and row["verdict"] in OPEN:
            found.wrong.append(f"{told} is still {row['verdict']} after the check, last event {row['last']}")
        if row["verdict"] == "already_gone" and any(it.had_effect for it in requests):
            found.notes["already_gone, and it was this deletion that took it away"] += 1
    return found


def unsettled(folder: Path) -> int:
    """Return how many intents of a folder have no final verdict."""
    if not (folder / NAME).exists():
        return 0
    with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(_connected(folder)) as database:
        return int(database.execute("SELECT count(*) FROM unsettled").fetchone()[0])
    # it's being made
    return 0


def _subject(row: sqlite3.Row) -> tuple[str, str]:
    """Return what its request has as method and subject."""
    return ("DELETE", row["signature_id"]) if row["kind"] == "deletion" else ("POST", row["name"])


def _row_of(entry: Received, rows: list[sqlite3.Row]) -> sqlite3.Row | None:
    """Return the row that a request is of: a name may be created several times, one after the other."""
    about = [row for row in rows if _subject(row) == (entry.method, entry.subject)]
    before = [row for row in about if datetime.fromisoformat(row["asked_at"]) <= entry.at]
    found = before or about
    return found[-1] if found else None


def _claims(row: sqlite3.Row, requests: list[Received]) -> list[str]:
    """Return what a row claims of its request that isn't so."""
    lies = []
    if row["verdict"] == "confirmed" and not any(it.status == 200 for it in requests):
        lies.append("says confirmed, and nothing was answered 200")
    if row["http_status"] is not None and row["http_status"] not in {it.status for it in requests}:
        lies.append(f"says that HTTP {row['http_status']} was answered, and it wasn't")
    # without either event, it's unknown whether it was sent, until it's looked up
    if requests and row["was_not_sent"] and not row["was_sent"]:
        lies.append("says that it was not sent, and the request came in")
    return lies


def _was_looked_up(row: sqlite3.Row, requests: list[Received], service: Service) -> bool:
    """Whether a look-up after the last request showed what a row says."""
    looks = [look for look in service.looks if not requests or look.at >= requests[-1].at]
    if row["kind"] == "creation":
        is_there = row["verdict"] == "created"
        return any(any(service.names[it] == row["name"] for it in look.shown) is is_there for look in looks)
    digits = row["signature_id"]
    is_there = row["verdict"] in {"not_deleted", "not_sure"}
    return any((digits in look.shown) is is_there for look in looks if look.asked in {None, digits})


def _of_deletion(row: sqlite3.Row, requests: list[Received], service: Service) -> list[str]:
    """Return what a row claims of its signature that isn't so."""
    digits, verdict = row["signature_id"], row["verdict"]
    is_gone = digits not in service.present
    lies = []
    if row["name"] not in {None, service.names.get(digits)}:
        lies.append(f"names it {row['name']!r}")
    if verdict in {"deleted", "already_gone"} and not is_gone:
        lies.append(f"says {verdict}, and it's still there")
    if verdict == "deleted" and not requests:
        lies.append("says deleted, and no DELETE ever came in")
    # each signature is asked to be deleted in one life of the program only, by one copy
    if verdict == "not_deleted" and is_gone:
        lies.append("says not_deleted, and it's gone")
    return lies


def _of_creation(row: sqlite3.Row, requests: list[Received], service: Service) -> list[str]:
    """Return what a row claims of a new signature that isn't so."""
    there = service.created(row["name"])
    lies = []
    if row["verdict"] == "created" and not there:
        lies.append("says created, and nothing of that name is there")
    if row["verdict"] == "created" and row["signature_id"] not in {None, *there}:
        lies.append(f"says created as {row['signature_id']}, and it's {there}")
    if row["verdict"] == "not_created" and there and any(it.had_effect for it in requests):
        lies.append("says not_created, and it's there")
    return lies


def _rows(folder: Path, found: Findings) -> list[sqlite3.Row]:
    if not (folder / NAME).exists():
        return []
    try:
        with contextlib.closing(_connected(folder)) as database:
            if _first(database, "PRAGMA user_version") == 0:
                # ended while it was being made
                return []
            if (said := _first(database, "PRAGMA integrity_check")) != "ok":
                found.wrong.append(f"the journal is damaged: {said}")
            return database.execute(_HISTORY).fetchall()
    except sqlite3.DatabaseError as error:
        found.wrong.append(f"the journal can't be read: {error}")
        return []


def _first(database: sqlite3.Connection, query: str) -> Any:  # noqa: ANN401 - what SQLite has
    return database.execute(query).fetchone()[0]


def _connected(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(f"{(folder / NAME).as_uri()}?mode=ro", uri=True, timeout=5)
    database.row_factory = sqlite3.Row
    return database
