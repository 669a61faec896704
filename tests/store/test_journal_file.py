"""The journal's file: what was lost is never taken for "nothing", and nothing is lost by opening it."""

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.journals import (
    AT,
    ID,
    KEY,
    OTHER_ID,
    OTHER_SERVICE,
    USUAL,
    Memory,
    done,
    execute,
    intent,
    journal_in,
    locked,
    refused,
    rows,
)
from unsign.domain.history import RecordedVerdict, Remembered
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblemKind
from unsign.store import journal_file, schema
from unsign.store.journal_file import NAME

VERSION_1 = """
CREATE TABLE kept (number INTEGER PRIMARY KEY, account_key TEXT NOT NULL, account TEXT NOT NULL,
    signature_id TEXT NOT NULL, name TEXT NOT NULL, status INTEGER NOT NULL, templates TEXT, at TEXT NOT NULL,
    verdict TEXT NOT NULL);
CREATE TABLE locks (account_key TEXT NOT NULL, signature_id TEXT NOT NULL, locked_by TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (account_key, signature_id));
PRAGMA user_version = 1;
"""


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """Make a journal with one lock and one intent, and return what is remembered of it."""
    memory = Memory()
    with journal_in(tmp_path, memory) as journal:
        done(journal.lock(USUAL, [ID], "Jo"))
        done(journal.intend(intent()))
    return memory


def empty(path: Path) -> None:
    """Leave no byte of it."""
    path.write_bytes(b"")


def zero(path: Path) -> None:
    """Leave as many bytes as there were, as a power cut can."""
    path.write_bytes(bytes(path.stat().st_size))


def scribble(path: Path) -> None:
    """Leave only what a database begins with."""
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))


def cut(path: Path) -> None:
    """Leave the first page."""
    os.truncate(path, 4096)


def replace(path: Path) -> None:
    """Put something else in its place."""
    path.write_bytes(b"{}")


def start_anew(path: Path) -> None:
    """Put an empty database in its place."""
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA application_id = 1")


def exchange(path: Path) -> None:
    """Put another journal in its place."""
    path.unlink()
    with journal_in(path.parent) as journal:
        done(journal.probe())


def take_over(path: Path) -> None:
    """Put another program's database in its place."""
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE notes (text)")


def drop_table(path: Path) -> None:
    """Leave a journal without its locks."""
    execute(path.parent, "DROP TABLE locks")


def drop_id(path: Path) -> None:
    """Leave a journal that could be any."""
    execute(path.parent, "DELETE FROM meta WHERE key = 'journal_id'")


LOSSES: list[tuple[Callable[[Path], None], StoreProblemKind]] = [
    (Path.unlink, StoreProblemKind.MISSING),
    (exchange, StoreProblemKind.MISSING),
    (empty, StoreProblemKind.EMPTIED),
    (start_anew, StoreProblemKind.EMPTIED),
    (zero, StoreProblemKind.CORRUPT),
    (scribble, StoreProblemKind.CORRUPT),
    (cut, StoreProblemKind.CORRUPT),
    (replace, StoreProblemKind.CORRUPT),
    (take_over, StoreProblemKind.CORRUPT),
    (drop_table, StoreProblemKind.CORRUPT),
    (drop_id, StoreProblemKind.CORRUPT),
]


@pytest.mark.parametrize(("harm", "kind"), LOSSES, ids=lambda it: getattr(it, "__name__", ""))
def test_a_lost_journal_never_counts_as_no_locks(
    tmp_path: Path, memory: Memory, harm: Callable[[Path], None], kind: StoreProblemKind
) -> None:
    """However often it's read or written, and by whichever run, until a person accepts the loss."""
    path = tmp_path / NAME
    harm(path)
    harmed = path.read_bytes() if path.exists() else None
    before = memory.now
    for _run in range(2):
        with journal_in(tmp_path, memory) as journal:
            for ask in (
                lambda: journal.locks(USUAL),
                journal.probe,
                lambda: journal.intend(intent()),
                lambda: journal.lock(USUAL, [OTHER_ID], "Jo"),
                lambda: journal.backups(USUAL, KEY),
                journal.unknown,
                lambda: journal.locks(USUAL),
            ):
                problem = refused(kind, ask())
                assert problem.path == path
    assert memory.now == before
    assert (path.read_bytes() if path.exists() else None) == harmed
    with journal_in(tmp_path, memory) as journal:
        aside = done(journal.accept_loss())
        assert done(journal.locks(USUAL)) == {}
        done(journal.intend(intent()))
        assert memory.now == Remembered(done(journal._database.read(journal_file.recorded)).journal_id, 0)  # type: ignore[union-attr] # noqa: SLF001 - the file's own word
    assert (memory.now == before) is False
    if aside is not None:
        assert aside.read_bytes() == harmed
        assert aside.name.startswith("journal-broken-")
    else:
        assert harm in {Path.unlink, exchange, start_anew}


def test_a_journal_that_goes_away_under_a_run_is_lost_too(tmp_path: Path, memory: Memory) -> None:
    """The file was open then, and would go on being written to, without a name."""
    with journal_in(tmp_path, memory) as journal:
        done(journal.probe())
        assert ID.digits in done(journal.locks(USUAL))
        for path in tmp_path.iterdir():
            path.unlink()
        for ask in (lambda: journal.locks(USUAL), lambda: journal.intend(intent()), lambda: journal.locks(USUAL)):
            refused(StoreProblemKind.MISSING, ask())
        assert list(tmp_path.iterdir()) == []


def test_a_journal_that_is_emptied_under_a_run_is_lost_too(tmp_path: Path, memory: Memory) -> None:
    """SQLite may write some of its pages back into the file; that doesn't make it whole."""
    with journal_in(tmp_path, memory) as journal:
        done(journal.probe())
        assert ID.digits in done(journal.locks(USUAL))
        empty(tmp_path / NAME)
        for ask in (lambda: journal.locks(USUAL), lambda: journal.intend(intent()), lambda: journal.locks(USUAL)):
            refused({StoreProblemKind.EMPTIED, StoreProblemKind.CORRUPT}, ask())
        assert done(journal.accept_loss()) is not None
        assert done(journal.locks(USUAL)) == {}


@pytest.mark.parametrize("main", [None, b""], ids=["missing", "emptied"])
def test_a_wal_tells_of_a_file_that_nobody_remembers(tmp_path: Path, main: bytes | None) -> None:
    """SQLite would remove it: it's set aside instead, and only once a person agrees."""
    (tmp_path / f"{NAME}-wal").write_bytes(b"the rest")
    if main is not None:
        (tmp_path / NAME).write_bytes(main)
    with journal_in(tmp_path) as journal:
        for _turn in range(2):
            kind = StoreProblemKind.MISSING if main is None else StoreProblemKind.EMPTIED
            refused(kind, journal.locks(USUAL))
            refused(kind, journal.probe())
        done(journal.accept_loss())
        assert done(journal.locks(USUAL)) == {}
    (aside,) = tmp_path.glob("journal-broken-*-wal")
    assert aside.read_bytes() == b"the rest"


def test_a_first_start_is_no_loss(tmp_path: Path) -> None:
    """Nothing is there and nothing is remembered; who only looks makes no file."""
    folder, memory = tmp_path / "new", Memory()
    with journal_in(folder, memory) as journal:
        assert done(journal.locks(USUAL)) == {}
        assert done(journal.unknown()) == done(journal.newest(10)) == ()
        assert done(journal.backups(USUAL, KEY)) == ()
        assert not folder.exists()
        assert memory.now == Remembered()
        done(journal.probe())
    assert memory.now.journal_id
    # nor is a file that another copy is just creating
    other = tmp_path / "other"
    other.mkdir()
    empty(other / NAME)
    with journal_in(other) as journal:
        done(journal.probe())


def test_a_first_journal_that_goes_away_is_lost_too(tmp_path: Path) -> None:
    """Who had looked before it was there doesn't go on seeing that there's none."""
    with journal_in(tmp_path) as journal:
        assert done(journal.locks(USUAL)) == {}
        done(journal.lock(USUAL, [ID], "Jo"))
        for path in tmp_path.iterdir():
            path.unlink()
        refused(StoreProblemKind.MISSING, journal.locks(USUAL))


def test_a_broken_file_that_nobody_remembers_isnt_replaced(tmp_path: Path) -> None:
    """The settings may be lost as well: locks may have been in there."""
    replace(tmp_path / NAME)
    with journal_in(tmp_path) as journal:
        for _turn in range(2):
            refused(StoreProblemKind.CORRUPT, journal.locks(USUAL))
            refused(StoreProblemKind.CORRUPT, journal.probe())
    assert (tmp_path / NAME).read_bytes() == b"{}"


def test_what_belongs_to_a_broken_file_goes_with_it(tmp_path: Path, memory: Memory) -> None:
    """A WAL that stays would be taken for the new file's."""
    for tail in ("", "-wal", "-shm"):
        (tmp_path / f"{NAME}{tail}").write_bytes(f"broken{tail}".encode())
    with journal_in(tmp_path, memory) as journal:
        aside = done(journal.accept_loss())
    assert aside is not None
    assert {tail: Path(f"{aside}{tail}").read_bytes() for tail in ("", "-wal", "-shm")} == {
        tail: f"broken{tail}".encode() for tail in ("", "-wal", "-shm")
    }
    assert rows(tmp_path, "SELECT count(*) FROM intents") == [(0,)]


def test_a_sound_file_is_never_set_aside(tmp_path: Path, memory: Memory) -> None:
    """Whoever accepts a loss that isn't one keeps everything."""
    with journal_in(tmp_path, memory) as journal:
        assert done(journal.accept_loss()) is None
        assert ID.digits in done(journal.locks(USUAL))
    # "another journal": it's used from now on
    stranger = Memory()
    stranger.now = Remembered("another", 3)
    with journal_in(tmp_path, stranger) as journal:
        refused(StoreProblemKind.MISSING, journal.locks(USUAL))
        assert done(journal.accept_loss()) is None
        assert ID.digits in done(journal.locks(USUAL))
    assert stranger.now == memory.now == Remembered(memory.now.journal_id, 1)


@pytest.mark.parametrize("table", ["locks", "intents"])
def test_a_page_that_is_damaged_is_found_when_the_loss_is_accepted(tmp_path: Path, memory: Memory, table: str) -> None:
    """The file opens, and one of its tables can't be read. What can be read is."""
    page = dict(rows(tmp_path, "SELECT name, rootpage FROM sqlite_master"))[table]
    ((size,),) = rows(tmp_path, "PRAGMA page_size")
    with (tmp_path / NAME).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with journal_in(tmp_path, memory) as journal:
        for _turn in range(3):
            if table == "locks":
                refused(StoreProblemKind.CORRUPT, journal.locks(USUAL))
            else:
                refused(StoreProblemKind.CORRUPT, journal.newest(1))
                assert locked(journal) == {ID.digits}
            refused(StoreProblemKind.CORRUPT, journal.intend(intent()))
        assert done(journal.accept_loss()) is not None
        assert done(journal.locks(USUAL)) == {}
        assert done(journal.newest(1)) == ()


def test_a_newer_file_is_left_alone(tmp_path: Path, memory: Memory) -> None:
    """Nothing is read wrongly, nothing is written, nothing is set aside."""
    execute(tmp_path, f"PRAGMA user_version = {schema.VERSION + 1}")
    before = (tmp_path / NAME).read_bytes()
    with journal_in(tmp_path, memory) as journal:
        for ask in (lambda: journal.locks(USUAL), journal.probe, journal.accept_loss, lambda: journal.locks(USUAL)):
            refused(StoreProblemKind.NEWER, ask())
    assert (tmp_path / NAME).read_bytes() == before
    assert {path.name for path in tmp_path.iterdir() if "broken" in path.name} == set()


def version_1(folder: Path) -> bytes:
    """Write a file as version 1 did, with odd rows in it; return its bytes."""
    at, later = AT.isoformat(), AT.replace(year=2027).isoformat()
    templates = '[{"id": "7", "name": "W", "kind": "otp", "status": 2, "countries": ["DE"], "position": 1}]'
    with contextlib.closing(sqlite3.connect(folder / NAME)) as database, database:
        database.executescript(VERSION_1)
        database.executemany(
            "INSERT INTO kept VALUES (?, ?, 'Acme', ?, 'Quiet', 2, ?, ?, ?)",
            [
                (3, KEY, "7", templates, at, "DELETED"),
                (4, f"{KEY} {OTHER_SERVICE}", "8", None, at, "NOT_SURE"),
                (6, KEY, "9", "[", "yesterday", "WHAT"),
                (7, KEY, "10", "[]", at, "NOT_DELETED"),
                (8, KEY, "11", "[]", at, "ALREADY_GONE"),
            ],
        )
        database.executemany(
            "INSERT INTO locks VALUES (?, ?, ?, ?)",
            [
                ("second-key", "7", "Later", later),
                (KEY, "7", "First", at),
                (f"{KEY} HTTPS://SMSAPI.engagelab.com/", "7", "Later", later),
                (f"{KEY} {OTHER_SERVICE}", "7", "There", at),
                (f"{KEY} no://address", "8", "Odd", at),
            ],
        )
    return (folder / NAME).read_bytes()


def test_version_1_is_migrated_and_a_copy_is_kept(tmp_path: Path) -> None:
    """By one of two runs that start at once; numbers, names and locks stay, and locks hold whichever key asks."""
    version_1(tmp_path)
    kept_before, locks_before = rows(tmp_path, "SELECT * FROM kept"), rows(tmp_path, "SELECT * FROM locks")
    memory = Memory()
    with journal_in(tmp_path, memory) as journal, journal_in(tmp_path) as other:
        both = [journal.locks(USUAL), other.locks(USUAL)]
        probes = [journal.probe(), other.probe()]
        assert done(both[0]) == done(both[1])
        for probe in probes:
            done(probe)
        assert {digits: lock.by for digits, lock in done(both[0]).items()} == {"7": "First"}
        assert {digits: lock.by for digits, lock in done(journal.locks(OTHER_SERVICE)).items()} == {"7": "There"}
        assert [lock.by for lock in done(journal.locks("no://address")).values()] == ["Odd"]
        entries = {it.number: it for it in done(journal.newest(10))}
        backups = done(journal.backups(USUAL, KEY))
        assert [it.number for it in done(journal.unknown())] == [4, 6]
    assert {number: it.verdict for number, it in entries.items()} == {
        3: RecordedVerdict.DELETED,
        4: RecordedVerdict.NOT_SURE,
        6: None,
        7: RecordedVerdict.NOT_DELETED,
        8: RecordedVerdict.ALREADY_GONE,
    }
    assert entries[3].asked_at == AT
    assert (entries[4].base_url, entries[4].dev_key) == (OTHER_SERVICE, KEY)
    assert (entries[6].asked_at, entries[6].unreadable) == (None, ("asked_at", "verdict"))
    assert [(it.number, it.id) for it in backups] == [(n, SignatureId(i)) for n, i in ((8, "11"), (6, "9"), (3, "7"))]
    assert backups[2].templates is not None
    assert backups[2].templates[0].country_codes == ("DE",)
    assert [it.templates for it in backups[:2]] == [(), None]
    assert memory.now.locks == 3
    (copy,) = tmp_path.glob("journal-v1-*.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600 or sys.platform == "win32"
    (tmp_path / "old").mkdir()
    copy.rename(tmp_path / "old" / NAME)
    assert rows(tmp_path / "old", "SELECT * FROM kept") == kept_before
    assert rows(tmp_path / "old", "SELECT * FROM locks") == locks_before
    assert rows(tmp_path / "old", "PRAGMA user_version") == [(1,)]


def test_version_1_stays_as_it_is_where_it_cant_be_migrated(tmp_path: Path) -> None:
    """Half a migration would be neither version."""
    version_1(tmp_path)
    execute(tmp_path, "ALTER TABLE kept RENAME COLUMN name TO called")
    before = (tmp_path / NAME).read_bytes()
    with journal_in(tmp_path) as journal:
        refused(StoreProblemKind.CORRUPT, journal.locks(USUAL))
        refused(StoreProblemKind.CORRUPT, journal.probe())
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("table", "key"), [("intents", "number"), ("events", "id"), ("runs", "id"), ("run_ends", "run")]
)
def test_nothing_is_ever_rewritten(tmp_path: Path, table: str, key: str) -> None:
    """Whichever tool tries."""
    with journal_in(tmp_path) as journal:
        done(journal.sent(done(journal.intend(intent())), AT))
    everything = f"SELECT * FROM {table}"  # noqa: S608 - our own name
    before = rows(tmp_path, everything)
    assert len(before) == 1
    for statement in (
        f"UPDATE {table} SET {key} = {key} + 1",  # noqa: S608 - our own names, here and below
        f"DELETE FROM {table}",  # noqa: S608
        f"INSERT OR REPLACE INTO {table} {everything}",
        f"INSERT OR IGNORE INTO {table} {everything}",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            execute(tmp_path, statement)
    assert rows(tmp_path, everything) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such folders")
def test_a_folder_that_cant_be_made(tmp_path: Path) -> None:
    """Where the folder's place is taken by a file."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with journal_in(tmp_path / "file" / "folder") as journal:
        refused(StoreProblemKind.OTHER, journal.probe())
        refused(StoreProblemKind.OTHER, journal.locks(USUAL))
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("error", [PermissionError, ValueError])
def test_what_cant_be_remembered_isnt_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, error: type[Exception]
) -> None:
    """The settings can't be written: the journal is used all the same, and it's passed on the next time."""
    told: list[Remembered] = []

    def remember(remembered: Remembered) -> None:
        told.append(remembered)
        if len(told) == 1:
            raise error

    file = journal_file.JournalFile(tmp_path, USUAL, Remembered(), remember)
    for _ in range(3):
        file.writer().connection.close()
    assert rows(tmp_path, "SELECT count(*) FROM locks") == [(0,)]
    assert len(told) == 2
    # a disk that refuses is told elsewhere
    assert ("couldn't be passed on" in caplog.text) is (error is ValueError)
    caplog.clear()
