"""The threads that write and read: what is queued up shares a transaction, and fails alone."""

import asyncio
import contextlib
import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from tests.store.journals import done, file_in, refused, rows
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store import sqlite_files
from unsign.store.database import Database
from unsign.store.journal_file import NAME


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Return a database whose file isn't there yet."""
    it = Database(file_in(tmp_path / "new"))
    yield it
    done(it.close())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where it is."""
    return tmp_path / "new"


def note(database: Database, key: str) -> Future[None]:
    """Write a row; a second one of the same key is refused."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES (?, NULL)", (key,))

    return database.write(work)


def noted(folder: Path) -> set[str]:
    """Return the keys of the rows that are on disk."""
    return {key for (key,) in rows(folder, "SELECT key FROM meta")} - {"journal_id"}


@contextlib.contextmanager
def writer_kept(database: Database) -> Iterator[list[str]]:
    """Keep the writer busy while work is queued up; gives the statements that it executes from then on."""
    started, go_on = threading.Event(), threading.Event()
    statements: list[str] = []

    def wait(connection: sqlite3.Connection) -> None:
        started.set()
        go_on.wait(20)
        connection.set_trace_callback(statements.append)

    waiting = database.write(wait)
    assert started.wait(20)
    yield statements
    go_on.set()
    done(waiting)


def test_a_future_is_done_when_its_row_is_on_disk(database: Database, folder: Path) -> None:
    """Another tool sees it at once, each time."""
    for turn in range(20):
        done(note(database, str(turn)))
        assert str(turn) in noted(folder)


def test_what_is_queued_up_shares_a_transaction(database: Database, folder: Path) -> None:
    """A hundred rows, one commit besides that of the work that kept the writer."""
    with writer_kept(database) as statements:
        futures = [note(database, str(turn)) for turn in range(100)]
    for future in futures:
        done(future)
    assert [it for it in statements if "COMMIT" in it] == ["COMMIT", "COMMIT"]
    assert len(noted(folder)) == 100


def test_a_row_that_cant_be_written_doesnt_cost_the_others(database: Database, folder: Path) -> None:
    """It alone is told; the rest is there, in order."""
    with writer_kept(database):
        futures = [note(database, key) for key in ("a", "b", "a", "c")]
    refused(StoreProblemKind.OTHER, futures.pop(2))
    for future in futures:
        done(future)
    assert noted(folder) == {"a", "b", "c"}


def test_a_mistake_of_ours_is_told_as_it_is(database: Database, folder: Path) -> None:
    """Only what SQLite and the system say becomes a StoreProblem. Neither stops the threads."""

    def stumble(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES ('half', NULL)")
        raise ZeroDivisionError

    for ask in (database.write, database.read):
        with pytest.raises(ZeroDivisionError if ask == database.write else StoreProblem):
            done(ask(stumble))
    done(note(database, "whole"))
    assert noted(folder) == {"whole"}


async def test_to_stop_waiting_doesnt_undo_a_record(database: Database, folder: Path) -> None:
    """A flow that is cancelled while it waits has written all the same."""
    with writer_kept(database):
        future = note(database, "kept")
        waiting = asyncio.wrap_future(future)
        waiting.cancel()
        assert not future.cancel()
    done(future)
    assert noted(folder) == {"kept"}


def test_closing_finishes_what_was_asked_for(folder: Path) -> None:
    """Then it takes no more."""
    database = Database(file_in(folder))
    with writer_kept(database):
        futures = [note(database, str(turn)) for turn in range(600)]
        closed = database.close()
    done(closed)
    assert all(future.done() for future in futures)
    assert len(noted(folder)) == 600
    assert not [path for path in folder.iterdir() if path.name.endswith(("-wal", "-shm"))]
    for ask in (database.write, database.read):
        refused(StoreProblemKind.OTHER, ask(lambda _connection: None))


def test_a_long_read_keeps_nobody_waiting(database: Database, folder: Path) -> None:
    """Neither who writes, nor who reads what's short; closing breaks it off."""
    done(note(database, "before"))
    started, go_on = threading.Event(), threading.Event()

    def read(connection: sqlite3.Connection) -> int:
        connection.execute("BEGIN")
        connection.execute("SELECT * FROM meta").fetchall()
        started.set()
        go_on.wait(20)
        counted = int(connection.execute("SELECT count(*) FROM meta").fetchone()[0])
        connection.execute("COMMIT")
        return counted

    reading = database.read(read, takes_long=True)
    assert started.wait(20)
    done(note(database, "meanwhile"))
    count = database.read(lambda connection: int(connection.execute("SELECT count(*) FROM meta").fetchone()[0]))
    assert done(count) == 3
    go_on.set()
    assert done(reading) == 2, "it saw what was written after it began"


def test_readers_cant_write(database: Database) -> None:
    """Their connections are read-only."""
    done(note(database, "a"))
    for takes_long in (False, True):
        reading = database.read(lambda connection: connection.execute("DELETE FROM meta"), takes_long=takes_long)
        refused(StoreProblemKind.READ_ONLY, reading)


def test_busy_isnt_broken(database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program keeps the file: that's said, of all that was queued up at once, and passes."""
    monkeypatch.setattr(sqlite_files, "BUSY_SECONDS", 0.05)
    done(note(database, "before"))
    with contextlib.closing(sqlite3.connect(folder / NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for future in [note(database, str(turn)) for turn in range(30)]:
            refused(StoreProblemKind.BUSY, future)
        other.execute("ROLLBACK")
    done(note(database, "after"))
    assert noted(folder) == {"before", "after"}
    assert [path.name for path in folder.iterdir() if "broken" in path.name] == []


@pytest.mark.parametrize(("is_network", "mode"), [(False, "wal"), (True, "delete")])
def test_wal_needs_a_local_disk(tmp_path: Path, is_network: bool, mode: str) -> None:
    """Whatever mode an earlier run left the file in."""
    for earlier in (not is_network, is_network):
        database = Database(file_in(tmp_path, is_network=earlier))
        done(note(database, str(earlier)))
        modes = done(
            database.write(
                lambda connection: [
                    connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
                ]
            )
        )
        done(database.close())
    assert modes == [mode, 2]
    assert noted(tmp_path) == {"True", "False"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, and one's own folder is one's own")
def test_the_file_is_its_owners_alone(database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And what SQLite keeps beside it is, too."""
    done(note(database, "a"))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == dict.fromkeys((NAME, f"{NAME}-wal", f"{NAME}-shm"), 0o600)


def test_a_file_that_is_exchanged_under_a_run_is_noticed(database: Database, folder: Path) -> None:
    """What's written goes to the file of that name, or is told not to have gone there; never into a deleted file."""
    done(note(database, "first"))
    done(database.read(lambda connection: connection.execute("SELECT 1 FROM meta").fetchall()))
    aside = folder / "aside"
    aside.mkdir()
    for path in [path for path in folder.iterdir() if path.is_file()]:
        path.rename(aside / path.name)
    refused(StoreProblemKind.MISSING, note(database, "second"))
    refused(StoreProblemKind.MISSING, database.read(lambda _connection: None))
    for path in aside.iterdir():
        path.rename(folder / path.name)

    def write_while_it_goes_away(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES ('nowhere', NULL)")
        (folder / NAME).rename(aside / NAME)

    refused(StoreProblemKind.MISSING, database.write(write_while_it_goes_away))
    (aside / NAME).rename(folder / NAME)
    done(note(database, "third"))
    assert {"first", "third"} <= noted(folder) <= {"first", "third", "nowhere"}
