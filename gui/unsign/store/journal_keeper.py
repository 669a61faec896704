"""The journal in use: in the data folder, or in another one that a person chose where that one refused."""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from unsign.domain.account import SERVICE
from unsign.domain.history import Remembered
from unsign.domain.settings import Settings
from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import NAME, JournalFile
from unsign.store.sqlite_files import connected
from unsign.store.sqlite_problems import told

ABANDON_SECONDS = 5.0
"""How long the disk may take where nothing else can be done any more."""
UNREADABLE = "unreadable"
"""Stands for the ID of a journal that couldn't be read: no journal has it."""


class Memory(Protocol):
    """Where it's remembered which journal there is: the file of settings. Every method may block."""

    def current(self) -> Settings:
        """Return what is remembered."""

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change what is remembered; may raise OSError."""


class JournalKeeper:
    """Opens the journal, moves it, and starts a new one where a person accepts that the old one is lost."""

    def __init__(self, folder: Path, memory: Memory) -> None:
        """Touch nothing yet. `folder`: where it is as long as nobody chose another one."""
        self._usual = self._folder = folder
        self._memory = memory
        # whether the folder counts for this run alone: nobody else could be told of it
        self._is_own = False
        self._left: list[EventJournal] = []
        self._file: JournalFile | None = None
        self._journal: EventJournal | None = None
        self._opening = asyncio.Lock()

    async def journal(self) -> EventJournal:
        """Return the journal in use. The file itself is opened by the first work.

        Where another copy of the program has chosen another folder, it's the one there: locks have to hold for both.
        """
        async with self._opening:
            settings = await asyncio.to_thread(self._memory.current)
            chosen = Path(settings.journal_folder) if settings.journal_folder else self._usual
            if self._journal is None or (chosen != self._folder and not self._is_own):
                if self._journal is not None:
                    # what began there is written down there
                    self._left.append(self._journal)
                self._folder = chosen
                self._file = self._in(chosen, settings.journal)
                self._journal = EventJournal(self._file)
            return self._journal

    async def remembered_locks(self) -> int:
        """Return how many locks the journal held when it was last read."""
        await self.journal()
        return self._file.known.locks if self._file else 0

    async def accept_loss(self) -> Path | None:
        """Start a new journal in place of one that is missing, empty or corrupt. Raises StoreProblem.

        Returns where the old file is now, None for none.
        """
        return await asyncio.wrap_future((await self.journal()).accept_loss())

    async def move_to(self, folder: Path) -> None:
        """Use a journal in another folder from now on, with all that is in the present one. Raises StoreProblem.

        A journal that is there already is used as it is; it gets the locks of the present one. Where the present one
        can't be read, the new one can't be either until `accept_loss`: its locks mustn't count as none. Where the new
        one can't be used for another reason, the present one stays in use.
        """
        before = await self.journal()
        async with self._opening:
            if await asyncio.to_thread(_is_same, folder, self._folder):
                return
            old = self._file or self._in(self._folder, Remembered())
            file = self._in(folder, await asyncio.to_thread(_carried_over, old, folder))
            moved = EventJournal(file)
            try:
                await asyncio.wrap_future(moved.probe())
            except StoreProblem as problem:
                if problem.kind not in {StoreProblemKind.MISSING, StoreProblemKind.EMPTIED, StoreProblemKind.CORRUPT}:
                    await asyncio.wrap_future(moved.close())
                    raise
            self._file, self._journal, self._folder = file, moved, folder
            self._is_own = not await asyncio.to_thread(self._tell_others, folder)
        await asyncio.wrap_future(before.close())

    async def close(self) -> None:
        """Finish writing, and close."""
        async with self._opening:
            for journal in (*self._left, *([self._journal] if self._journal is not None else [])):
                await asyncio.wrap_future(journal.close())

    def abandon(self) -> None:
        """Finish writing, and close, where no loop runs any more. Blocks, for some seconds at most."""
        if self._journal is not None:
            with contextlib.suppress(TimeoutError, StoreProblem):
                self._journal.close().result(ABANDON_SECONDS)

    def _tell_others(self, folder: Path) -> bool:
        """Write down which folder is in use; return whether that's where everybody finds it."""
        with contextlib.suppress(OSError):
            self._memory.update(lambda now: replace(now, journal_folder=str(folder)))
        return self._memory.current().journal_folder == str(folder)

    def _in(self, folder: Path, remembered: Remembered) -> JournalFile:
        return JournalFile(folder, SERVICE, remembered, self._remember)

    def _remember(self, now: Remembered) -> None:
        self._memory.update(lambda settings: replace(settings, journal=now))


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one folder."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def _carried_over(old: JournalFile, folder: Path) -> Remembered:
    """Carry a journal over; return what has to be remembered of the one in the new folder.

    Raises StoreProblem where the new one can't be written.
    """
    known = old.known
    try:
        with told(old.path):
            if known.journal_id is None and not old.path.exists():
                # before a first start there's nothing to carry
                return known
        source = old.reader().connection
        with contextlib.closing(source), told(old.path):
            locks = source.execute("SELECT service, signature_id, locked_by, at FROM locks").fetchall()
            with told(folder / NAME):
                if _is_new(folder / NAME):
                    _copy(source, folder / NAME)
                    return Remembered()
    except StoreProblem as problem:
        # a file that was just created can't be corrupt: what was copied into it is
        if problem.path == folder / NAME and problem.kind is not StoreProblemKind.CORRUPT:
            raise
        # it can't be told what was locked: the new one can't be used before a person accepts that
        return known if known.journal_id else Remembered(UNREADABLE, known.locks)
    there = JournalFile(folder, SERVICE, Remembered(), lambda _now: None)
    with told(there.path), contextlib.closing(there.writer().connection) as target:
        target.executemany("INSERT OR IGNORE INTO locks VALUES (?, ?, ?, ?)", locks)
    return Remembered()


def _is_new(path: Path) -> bool:
    """Create a file that only its owner can read, unless it's there already; return whether it wasn't."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    return True


def _copy(source: sqlite3.Connection, path: Path) -> None:
    """Copy a journal into a file that was just created."""
    try:
        with contextlib.closing(connected(path, "rw")) as target:
            source.backup(target)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
