"""Threads in which a file of SQLite is written to and read: callers get futures, and never wait for the disk.

The file is journal.db, with its version, its migrations and what makes it unusable: see `journal_file`.
"""

import collections
import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from unsign.domain.store_problem import StoreProblem, StoreProblemKind
from unsign.store.journal_file import JournalFile, Opened
from unsign.store.sqlite_problems import problem_from

T = TypeVar("T")
S = TypeVar("S")
Work = Callable[[sqlite3.Connection], T]

PATIENCE = 0.005
"""Seconds that the writer waits for more to write, before it commits."""
MOST = 500
"""Pieces of work in one transaction."""


class _Job(Generic[T]):
    """A piece of work, and the future of its result.

    work: what to do; it may be done again where a transaction failed
    after: makes the future's result of the work's, once that's on disk
    alone: whether it wants the file to itself: nothing is open then, and it gets no transaction
    """

    def __init__(self, work: Work[Any], after: Callable[[Any], T], *, alone: bool = False) -> None:
        self.work = work
        self.alone = alone
        self.future: Future[T] = Future()
        # to give up waiting mustn't undo a record
        self.future.set_running_or_notify_cancel()
        self._after = after

    def finish(self, result: object) -> None:
        try:
            self.future.set_result(self._after(result))
        except Exception as error:  # noqa: BLE001 - whatever it is, it's what became of the job
            self.future.set_exception(error)


class _Worker:
    """One thread with one connection, which does the jobs in order."""

    def __init__(self, name: str, file: JournalFile, open_file: Callable[[], Opened]) -> None:
        self._file = file
        self._open_file = open_file
        self._opened: Opened | None = None
        self._jobs: collections.deque[_Job[Any]] = collections.deque()
        self._changed = threading.Condition()
        self._is_closing = False
        self.closed: Future[None] = Future()
        # a disk that hangs must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def submit(self, job: _Job[T]) -> Future[T]:
        with self._changed:
            if not self._is_closing:
                self._jobs.append(job)
                self._changed.notify()
                # what is never wanted costs nothing
                if self._thread.ident is None:
                    self._thread.start()
                return job.future
        job.future.set_exception(StoreProblem(StoreProblemKind.OTHER, "it is closed", self._file.path))
        return job.future

    def close(self) -> None:
        with self._changed:
            is_idle = not self._is_closing and self._thread.ident is None
            self._is_closing = True
            self._changed.notify()
        if is_idle:
            self.closed.set_result(None)

    def release(self) -> None:
        """Close the connection; the next job opens another. Only from a job."""
        if self._opened is not None:
            with contextlib.suppress(sqlite3.Error):
                self._opened.connection.close()
            self._opened = None

    def _run(self) -> None:
        while jobs := self._next():
            self._do(jobs)
        self.release()
        self.closed.set_result(None)

    def _next(self) -> list[_Job[Any]]:
        """Wait for jobs, and return those to do at once; none at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._is_closing)
            return [self._jobs.popleft()] if self._jobs else []

    def _do(self, jobs: list[_Job[Any]]) -> None:
        raise NotImplementedError

    def _connection(self) -> Opened:
        if self._opened is not None and not self._file.is_current(self._opened):
            self.release()
        if self._opened is None:
            self._opened = self._open_file()
        return self._opened

    def _alone(self, job: _Job[Any]) -> None:
        self.release()
        try:
            with contextlib.closing(sqlite3.connect(":memory:")) as nothing:
                result = job.work(nothing)
        except Exception as error:  # noqa: BLE001 - whatever it is, it's what became of the job
            self._fail(job, error)
        else:
            job.finish(result)

    def _fail(self, job: _Job[Any], error: Exception) -> None:
        job.future.set_exception(self._told(error))

    def _told(self, error: Exception) -> Exception:
        return problem_from(error, self._file.path) if isinstance(error, sqlite3.Error | OSError) else error


class _Reader(_Worker):
    def close(self) -> None:
        super().close()
        # it may be closed at this very moment
        with contextlib.suppress(sqlite3.Error, AttributeError):
            self._opened.connection.interrupt()  # type: ignore[union-attr] # None raises AttributeError, suppressed

    def _do(self, jobs: list[_Job[Any]]) -> None:
        for job in jobs:
            if job.alone:
                self._alone(job)
            else:
                self._read(job)

    def _read(self, job: _Job[Any]) -> None:
        try:
            result = job.work(self._connection().connection)
        except Exception as error:  # noqa: BLE001 - whatever it is, it's what became of the job
            self.release()
            self._fail(job, error)
        else:
            job.finish(result)


class _Writer(_Worker):
    def _next(self) -> list[_Job[Any]]:
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._is_closing)
            if self._jobs and not self._jobs[0].alone:
                until = time.monotonic() + PATIENCE
                while not self._is_closing and len(self._jobs) < MOST and (left := until - time.monotonic()) > 0:
                    self._changed.wait(left)
            jobs: list[_Job[Any]] = []
            while self._jobs and len(jobs) < MOST and not (jobs and (jobs[0].alone or self._jobs[0].alone)):
                jobs.append(self._jobs.popleft())
            return jobs

    def _do(self, jobs: list[_Job[Any]]) -> None:
        if jobs[0].alone:
            self._alone(jobs[0])
            return
        try:
            opened = self._connection()
            opened.connection.execute("BEGIN IMMEDIATE")
        except Exception as error:  # noqa: BLE001 - whatever it is, it's what became of the jobs
            self.release()
            for job in jobs:
                self._fail(job, error)
            return
        try:
            results = [job.work(opened.connection) for job in jobs]
            opened.connection.execute("COMMIT")
            self._file.refuse_outdated(opened)
        except Exception as error:  # noqa: BLE001 - whatever it is, it's what became of the job, or of one of them
            problem = self._told(error)
            kind = problem.kind if isinstance(problem, StoreProblem) else None
            self._undo(opened.connection, kind)
            for job in jobs:
                # each alone would wait for the others again
                if kind is StoreProblemKind.BUSY or len(jobs) == 1:
                    self._fail(job, problem)
                else:
                    self._do([job])
            return
        for job, result in zip(jobs, results, strict=True):
            job.finish(result)

    def _undo(self, connection: sqlite3.Connection, kind: StoreProblemKind | None) -> None:
        with contextlib.suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        # While the disk is full, nobody could open the file again, not even to read it. After another error, nobody
        # knows what a connection is still good for.
        if kind not in {StoreProblemKind.FULL, StoreProblemKind.BUSY}:
            self.release()


class Database:
    """One connection for writing and two for reading, one for what's short and one for what takes long.

    Every method can be called from any thread and returns at once. A future raises StoreProblem, or what the work
    raised. It can't be cancelled: what was asked to be written is written.
    """

    def __init__(self, file: JournalFile) -> None:
        """Cost nothing yet: a thread is started, and opens the file, with the first work that it gets."""
        self._file = file
        self._writer = _Writer("journal-writer", file, file.writer)
        self._short = _Reader("journal-reader", file, file.reader)
        self._long = _Reader("journal-long-reader", file, file.reader)

    def write(self, work: Work[T]) -> Future[T]:
        """Do some work in order with all other writing; the future is done once its transaction is on disk.

        Work that is queued up shares a transaction. If that fails, each is done again in one of its own, so that it
        fails alone.
        """
        return self.write_then(work, _as_it_is)

    def write_then(self, work: Work[S], after: Callable[[S], T]) -> Future[T]:
        """Write; once it's on disk, call `after` with the result, in the writer's thread, for the future's result."""
        return self._writer.submit(_Job(work, after))

    def read(self, work: Work[T], *, takes_long: bool = False) -> Future[T]:
        """Read. It sees all that was on disk when it began, and nothing that is still being written."""
        reader = self._long if takes_long else self._short
        return reader.submit(_Job(work, _as_it_is))

    def alone(self, work: Callable[[], T]) -> Future[T]:
        """Do some work, in order with all writing, while no thread has the file open."""

        def with_nothing_open(_nothing: sqlite3.Connection) -> T:
            done = threading.Event()
            # a file that is open can't be renamed on Windows
            held = [_held(reader, done) for reader in (self._short, self._long)]
            try:
                for it in held:
                    it.wait()
                return work()
            finally:
                done.set()

        return self._writer.submit(_Job(with_nothing_open, _as_it_is, alone=True))

    def close(self) -> Future[None]:
        """Finish all that was asked to be written, and close; the future is done then. Reading is broken off."""
        closed: Future[None] = Future()
        closed.set_running_or_notify_cancel()

        def when_read(_closed: Future[None]) -> None:
            # the writer last: who closes last tidies up, and can only if it may write
            if self._short.closed.done() and self._long.closed.done():
                self._writer.close()

        self._writer.closed.add_done_callback(lambda _closed: closed.set_result(None))
        for reader in (self._short, self._long):
            reader.close()
            reader.closed.add_done_callback(when_read)
        return closed


def _as_it_is(result: T) -> T:
    return result


def _held(reader: _Reader, done: threading.Event) -> threading.Event:
    """Let a reader close its connection and wait for `done`. Returns what is set as soon as it waits."""
    held = threading.Event()

    def hold(_nothing: sqlite3.Connection) -> None:
        held.set()
        done.wait()

    # a reader that is closing takes no more work
    reader.submit(_Job(hold, _as_it_is, alone=True)).add_done_callback(lambda _done: held.set())
    return held
