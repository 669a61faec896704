"""The journal in use: moved to another folder, and what's there already."""

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fault_injection import as_anybody, unix_only
from tests.store.journals import ID, OTHER_ID, USUAL, done, execute, intent, journal_in, locked, rows
from tests.store.test_journal_file import version_1
from unsign.domain.history import RecordedVerdict
from unsign.domain.settings import Settings
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store.journal_file import NAME
from unsign.store.journal_keeper import JournalKeeper

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


@dataclass
class Kept:
    """Stands for the settings file."""

    settings: Settings = field(default_factory=Settings)

    def current(self) -> Settings:
        """Return what is remembered."""
        return self.settings

    def update(self, change: "Callable[[Settings], Settings]") -> Settings:
        """Change what is remembered."""
        self.settings = change(self.settings)
        return self.settings


@contextlib.asynccontextmanager
async def keeping(folder: Path, kept: Kept | None = None) -> "AsyncIterator[JournalKeeper]":
    """Have a journal in a folder, with a lock in it."""
    keeper = JournalKeeper(folder, kept or Kept())
    try:
        done((await keeper.journal()).lock(USUAL, (ID,), "Jo"))
        yield keeper
    finally:
        await keeper.close()


async def locked_now(keeper: JournalKeeper) -> set[str]:
    """Return the digits of what is locked by the journal in use."""
    return locked(await keeper.journal())


async def test_the_same_folder_by_another_name(tmp_path: Path) -> None:
    """It's the one in use: two journals on one file would take away each other's locks on it."""
    (tmp_path / "other name").symlink_to(tmp_path, target_is_directory=True)
    kept = Kept()
    async with keeping(tmp_path, kept) as keeper:
        before = await keeper.journal()
        for name in (tmp_path, tmp_path / "other name", tmp_path / "other name" / ".." / tmp_path.name):
            await keeper.move_to(name)
            assert await keeper.journal() is before
        assert not kept.settings.journal_folder


async def test_an_older_journal_is_there(tmp_path: Path) -> None:
    """It's brought up to date, and gets the locks: those of the one in use aren't lost, however sound they are."""
    (tmp_path / "there").mkdir()
    version_1(tmp_path / "there")
    async with keeping(tmp_path / "here") as keeper:
        await keeper.move_to(tmp_path / "there")
        assert ID.digits in await locked_now(keeper)


async def test_a_journal_that_cant_be_used_is_there(tmp_path: Path) -> None:
    """Then the one in use stays in use, with its locks, and it's told what is wrong with the other one."""
    with journal_in(tmp_path / "newer") as journal:
        done(journal.lock(USUAL, (OTHER_ID,), "Jo"))
    execute(tmp_path / "newer", "PRAGMA user_version = 99")
    for name in ("broken", "foreign"):
        (tmp_path / name).mkdir()
    (tmp_path / "broken" / NAME).write_bytes(b"not a database, whatever its name says")
    execute(tmp_path / "foreign", "CREATE TABLE somebody_elses (it)")
    (tmp_path / "file").write_bytes(b"")
    kept = Kept()
    async with keeping(tmp_path / "here", kept) as keeper:
        before = await keeper.journal()
        for name, kind in (
            ("newer", StoreProblemKind.NEWER),
            ("broken", StoreProblemKind.CORRUPT),
            ("foreign", StoreProblemKind.CORRUPT),
            ("file", StoreProblemKind.OTHER),
        ):
            with pytest.raises(StoreProblem) as told:
                await keeper.move_to(tmp_path / name)
            assert (told.value.kind, told.value.path) == (kind, tmp_path / name / NAME), name
            assert await keeper.journal() is before, name
        assert await locked_now(keeper) == {ID.digits}
        assert not kept.settings.journal_folder


@unix_only
async def test_the_folder_in_use_cant_even_be_entered() -> None:
    """Nobody can tell what was locked there: the new one can't be used before the person accepts that."""
    with as_anybody() as folder:
        here, there = folder / "here", folder / "there"
        async with keeping(here) as keeper:
            here.chmod(0)
            await keeper.move_to(there)
            with pytest.raises(StoreProblem) as told:
                done((await keeper.journal()).locks(USUAL))
            assert told.value.kind is StoreProblemKind.MISSING
            assert await keeper.remembered_locks() == 1
            await keeper.accept_loss()
            assert await locked_now(keeper) == set()
        here.chmod(0o700)
        assert rows(here, "SELECT signature_id FROM locks") == [(ID.digits,)]


async def test_what_one_copy_chooses_holds_for_the_other(tmp_path: Path) -> None:
    """A lock set in the new folder is seen by both; what had begun in the old one is written down there."""
    kept = Kept()
    async with keeping(tmp_path / "here", kept) as one, keeping(tmp_path / "here", kept) as other:
        begun = await other.journal()
        number = done(begun.intend(intent()))
        await one.move_to(tmp_path / "there")
        done((await one.journal()).lock(USUAL, (OTHER_ID,), "Jo"))
        assert await locked_now(other) == {ID.digits, OTHER_ID.digits}
        assert await other.journal() is not begun
        done(begun.settled(number, RecordedVerdict.DELETED))
    assert rows(tmp_path / "here", "SELECT verdict FROM history") == [("deleted",)]


async def test_a_folder_that_others_cant_be_told_of_counts_for_this_run(tmp_path: Path) -> None:
    """The settings can't be written: the folder is used all the same, each time."""

    class Full(Kept):
        def update(self, change: "Callable[[Settings], Settings]") -> Settings:
            raise OSError

    async with keeping(tmp_path / "here", Full()) as keeper:
        await keeper.move_to(tmp_path / "there")
        done((await keeper.journal()).lock(USUAL, (OTHER_ID,), "Jo"))
        assert await locked_now(keeper) == {ID.digits, OTHER_ID.digits}
    assert rows(tmp_path / "there", "SELECT count(*) FROM locks") == [(2,)]
