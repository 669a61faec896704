"""How long it takes to open the journal when it's empty, and when it holds a million intents; how fast it writes."""

import contextlib
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.store.journals import AT, KEY, USUAL, Memory, done, intent, journal_in
from unsign.domain.history import RecordedVerdict
from unsign.domain.signature import SignatureId
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import NAME

MANY = 1_000_000
TURNS = 9
ROWS = 1000
QUESTIONS: dict[str, Callable[[EventJournal], object]] = {
    "the locks": lambda journal: done(journal.locks(USUAL)),
    "what's unknown": lambda journal: done(journal.unknown()),
    "50 of an account": lambda journal: done(journal.newest(50, account=(USUAL, f"{KEY}7"))),
    "a signature": lambda journal: done(journal.of_signature(USUAL, SignatureId("500000"))),
    "a record": lambda journal: done(journal.probe()),
}


def report() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as name:
        empty, full = Path(name) / "empty", Path(name) / "full"
        for folder in (empty, full):
            _begin(folder)
        began = time.perf_counter()
        _fill(full / NAME)
        size, taken = (full / NAME).stat().st_size / 1e6, time.perf_counter() - began
        print(f"Journal of {MANY:,} intents and {3 * MANY:,} events: {size:.0f} MB, in {taken:.0f} s")
        for what, ask in QUESTIONS.items():
            short, long = (1000 * it for it in _paired(empty, full, ask))
            print(
                f"Journal, opening with {what}: {short:.1f} ms empty, {long:.1f} ms full (medians of {TURNS}, paired)"
            )
        print(f"Journal, {ROWS} rows of intent, sent, answered and settled: {_written(empty):.0f} rows/s, 16 at once")


def _begin(folder: Path) -> None:
    with journal_in(folder) as journal:
        done(journal.lock(USUAL, [SignatureId("1")], "Jo"))
        number = done(journal.intend(intent()))
        done(journal.sent(number, AT))
        done(journal.settled(number, RecordedVerdict.DELETED))


def _fill(path: Path) -> None:
    count = "WITH RECURSIVE c(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM c WHERE n < ?)"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        intents = (
            f"{count} INSERT INTO intents (kind, account_id, account,"  # noqa: S608 - our own words
            " dev_key, base_url, signature_id, name, status, templates, operator, computer, origin, batch, asked_at,"
            " run) SELECT 'deletion', '1', 'Acme', ? || (n % 20),"
            " ?, n, 'Signature ' || n, 2, '[]', 'Jo', 'desk', 'batch', 'batch ' || (n / 1000),"
            " '2026-11-25T12:00:00.000000+00:00', 1 FROM c"
        )
        database.execute(intents, (MANY, KEY, USUAL))
        for what, columns in (
            ("sent", "NULL, NULL, NULL"),
            ("answered", "200, 0, NULL"),
            ("settled", "NULL, NULL, 'deleted'"),
        ):
            events = (
                f"INSERT INTO events (number, at, what, http_status, code, verdict) {count}"  # noqa: S608 - our own words
                f" SELECT n, '2026-11-25T12:00:00.000000+00:00', ?, {columns} FROM c"
            )
            database.execute(events, (MANY, what))
        database.execute("COMMIT")


def _paired(empty: Path, full: Path, ask: Callable[[EventJournal], object]) -> tuple[float, float]:
    times: dict[Path, list[float]] = {empty: [], full: []}
    for _turn in range(TURNS):
        for folder, taken in times.items():
            began = time.perf_counter()
            with journal_in(folder, Memory()) as journal:
                ask(journal)
                taken.append(time.perf_counter() - began)
    return statistics.median(times[empty]), statistics.median(times[full])


def _written(folder: Path) -> float:
    with journal_in(folder) as journal:
        began = time.perf_counter()
        for _turn in range(0, ROWS, 16):
            numbers = [done(it) for it in [journal.intend(intent()) for _row in range(16)]]
            events = [
                event
                for number in numbers
                for event in (
                    journal.sent(number, AT),
                    journal.answered(number, 200, 0, "success"),
                    journal.settled(number, RecordedVerdict.DELETED),
                )
            ]
            for event in events:
                done(event)
        return ROWS / (time.perf_counter() - began)
