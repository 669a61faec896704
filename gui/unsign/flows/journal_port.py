"""What the flows need from the journal on this computer."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Protocol

from unsign.domain.history import HistoryEntry, Intent, Proof, RecordedBackup, RecordedVerdict
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId


class JournalPlace(Protocol):
    """Where the journal is, and what can be done where it can't be used."""

    async def remembered_locks(self) -> int:
        """Return how many locks the journal held when it was last read."""

    async def accept_loss(self) -> Path | None:
        """Start a new journal in place of one that is missing, empty or corrupt. Raises StoreProblem.

        Returns where the old file is now, None for none.
        """

    async def move_to(self, folder: Path) -> None:
        """Use a journal in another folder from now on, with all that is in the present one. Raises StoreProblem."""


class Journal(Protocol):
    """The append-only journal. Nothing blocks; futures raise StoreProblem.

    A future of something written is done once it's on disk. It can't be cancelled.
    """

    def probe(self) -> Future[None]:
        """Find out whether a record can be written."""

    def intend(self, intent: Intent) -> Future[int]:
        """Write down what is about to be asked for; the result is its number."""

    def sent(self, number: int, at: datetime) -> Future[None]:
        """Write down that a request is leaving now, or may have left."""

    def answered(
        self,
        number: int,
        http_status: int | None,
        code: int | None,
        message: str,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Write down what the service answered; `signature_id` is what a creation was given."""

    def looked_up(self, number: int, found: bool | None, problem: str | None = None) -> Future[None]:
        """Write down what a look-up afterwards found; None where it couldn't tell."""

    def not_sent(self, number: int, problem: str | None = None) -> Future[None]:
        """Write down that nothing of an intent has reached the service since it last answered, nor ever will."""

    def settled(
        self,
        number: int,
        verdict: RecordedVerdict,
        problem: str | None = None,
        proof: Proof | None = None,
        signature_id: SignatureId | None = None,
    ) -> Future[None]:
        """Write down what is true. The last one counts. `signature_id`: of a creation, what it's known by."""

    def unknown(self, service: str | None = None) -> Future[tuple[HistoryEntry, ...]]:
        """Return what has no known outcome and isn't in progress anywhere, oldest first."""

    def backups(self, base_url: str, dev_key: str) -> Future[tuple[RecordedBackup, ...]]:
        """Return the signatures of an account that may be created again, newest first."""

    def locks(self, service: str) -> Future[Mapping[str, Lock]]:
        """Return the locks at a service, by the signatures' digits."""

    def lock(self, service: str, ids: Sequence[SignatureId], by: str) -> Future[None]:
        """Lock signatures at a service; who locked one first stays on record."""

    def unlock(self, service: str, ids: Sequence[SignatureId]) -> Future[None]:
        """Unlock signatures at a service."""
