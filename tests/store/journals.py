"""What the tests of the journal share: real files, and intents to write into them."""

import contextlib
import dataclasses
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from unsign.domain.history import Intent, Kind, Origin, RecordedVerdict, Remembered
from unsign.domain.signature import SignatureId, Status
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.domain.template import Template
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import NAME, JournalFile

T = TypeVar("T")

USUAL = "https://smsapi.engagelab.com"
OTHER_SERVICE = "http://127.0.0.1:8000"
KEY = "acme-key"
ID, OTHER_ID = SignatureId("987654321"), SignatureId("1234567890123456789")
AT = datetime(2026, 11, 25, 12, 0, 0, 5, UTC)

INTENT = Intent(
    kind=Kind.DELETION,
    account_id="1",
    account="Acme",
    dev_key=KEY,
    base_url=USUAL,
    signature_id=ID,
    name="Quiet name",
    status=Status.APPROVED,
    templates=(Template("7", "Welcome", country_codes=("DE", "FR")),),
    operator="Jo",
    computer="desk",
    ticket="T-1",
    origin=Origin.SINGLE,
    batch=None,
    asked_at=AT,
)


def intent(**changes: Any) -> Intent:  # noqa: ANN401 - whatever an intent has
    """Return an intent like any other, but for `changes`."""
    return dataclasses.replace(INTENT, **changes)


def done(future: Future[T]) -> T:
    """Return a future's result, and don't wait forever."""
    return future.result(20)


def locked(journal: EventJournal, service: str = USUAL) -> set[str]:
    """Return the digits of the signatures that are locked at a service."""
    locks = done(journal.locks(service))
    return set(locks)


class Memory:
    """Stands for the settings file. `now`: what was remembered last."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self.now = Remembered()

    def remember(self, remembered: Remembered) -> None:
        """Replace what is remembered."""
        self.now = remembered


def file_in(folder: Path, memory: Memory | None = None, *, is_network: bool = False) -> JournalFile:
    """Return the journal's file in a folder."""
    memory = memory or Memory()
    return JournalFile(folder, USUAL, memory.now, memory.remember, lambda _folder: is_network)


@contextlib.contextmanager
def journal_in(folder: Path, memory: Memory | None = None) -> Iterator[EventJournal]:
    """Open a folder's journal, as one run of the program does."""
    journal = EventJournal(file_in(folder, memory))
    try:
        yield journal
    finally:
        done(journal.close())


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """Read the file with another tool."""
    with contextlib.closing(sqlite3.connect(folder / NAME)) as database:
        return database.execute(query).fetchall()


def execute(folder: Path, *statements: str) -> None:
    """Change the file with another tool."""
    with contextlib.closing(sqlite3.connect(folder / NAME, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def refused(
    kind: StoreProblemKind | set[StoreProblemKind], subject: Future[Any] | Callable[[], object]
) -> StoreProblem:
    """Make sure that a future, or a call, raises a StoreProblem of a kind, or of one of several; return it."""
    with pytest.raises(StoreProblem) as told:
        done(subject) if isinstance(subject, Future) else subject()
    assert told.value.kind in (kind if isinstance(kind, set) else {kind}), told.value
    return told.value


def kept(folder: Path, service: str, dev_key: str) -> dict[str, RecordedVerdict | None]:
    """Return what became of an account's signatures that may be gone, by their digits, as another copy reads it."""
    with journal_in(folder) as journal:
        return {str(it.id): it.verdict for it in done(journal.backups(service, dev_key))}


def lock_as_somebody_else(folder: Path, service: str, *digits: str) -> None:
    """Lock signatures as another copy of the program does it."""
    with journal_in(folder) as journal:
        done(journal.lock(service, tuple(map(SignatureId, digits)), "Somebody else"))
