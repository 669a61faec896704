"""A journal in memory that writes down, among the other events, what was noted in it."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from unsign.domain.history import HistoryEntry, Intent, Proof, RecordedBackup, RecordedVerdict
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem, StoreProblemKind

T = TypeVar("T")
FULL = StoreProblem(StoreProblemKind.FULL, "no space left", Path("journal.db"))
BROKEN = StoreProblem(StoreProblemKind.OTHER, "input/output error", Path("journal.db"))


class Scribe:
    """Implements `journal_port.Journal` on a list of events.

    full: whether nothing can be written; fails_after: or from which writing on
    broken: whether nothing can be read
    """

    def __init__(self, events: list[tuple[object, ...]], locks: Callable[[], Mapping[str, Lock]] = dict) -> None:
        self._events = events
        self._locks = locks
        self._numbers = itertools.count(1)
        self.full = False
        self.fails_after: int | None = None
        self.broken = False
        self._written = 0

    def probe(self) -> Future[None]:
        """Note it."""
        return self._write(None, "probe")

    def intend(self, intent: Intent) -> Future[int]:
        """Note it."""
        return self._write(next(self._numbers), "intend", intent)

    def sent(self, number: int, at: datetime) -> Future[None]:
        """Note it."""
        return self._write(None, "sent", number)

    def answered(
        self,
        number: int,
        http_status: int | None,
        code: int | None,
        message: str,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Note it."""
        return self._write(None, "answered", number, http_status, code)

    def looked_up(self, number: int, found: bool | None, problem: str | None = None) -> Future[None]:
        """Note it."""
        return self._write(None, "looked up", number, found)

    def not_sent(self, number: int, problem: str | None = None) -> Future[None]:
        """Note it."""
        return self._write(None, "not sent", number, problem)

    def settled(
        self,
        number: int,
        verdict: RecordedVerdict,
        problem: str | None = None,
        proof: Proof | None = None,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Note it."""
        return self._write(None, "settle", number, verdict, proof)

    def unknown(self, service: str | None = None) -> Future[tuple[HistoryEntry, ...]]:
        """Give none."""
        return self._done(())

    def backups(self, base_url: str, dev_key: str) -> Future[tuple[RecordedBackup, ...]]:
        """Give none."""
        return self._done(())

    def locks(self, service: str) -> Future[Mapping[str, Lock]]:
        """Give the locks."""
        self._events.append(("locks", service))
        return self._done(self._locks(), BROKEN if self.broken else None)

    def lock(self, service: str, ids: Sequence[SignatureId], by: str) -> Future[None]:
        """Note it."""
        return self._write(None, "lock", service, tuple(ids), by)

    def unlock(self, service: str, ids: Sequence[SignatureId]) -> Future[None]:
        """Note it."""
        return self._write(None, "unlock", service, tuple(ids))

    def _write(self, result: T, *event: object) -> Future[T]:
        self._events.append(event)
        self._written += 1
        fails = self.full or (self.fails_after is not None and self._written > self.fails_after)
        return self._done(result, FULL if fails else None)

    @staticmethod
    def _done(result: T, problem: StoreProblem | None = None) -> Future[T]:
        future: Future[T] = Future()
        if problem is None:
            future.set_result(result)
        else:
            future.set_exception(problem)
        return future
