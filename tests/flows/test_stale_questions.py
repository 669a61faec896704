"""A yes to a question that was open for a while: it holds only for what the question showed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fake_clock import FakeClock
from unsign.api.client import HttpService
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.activity import Activity
from unsign.domain.differences import Difference
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.pause import Pause
from unsign.domain.problems import Problem
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.delete_one import QUICK_SECONDS, DeleteOne
from unsign.flows.deletion import Deletion
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.session import Session
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.store.journal import JournalFile
from unsign.wording import confirmation

DIGITS = Lesson.PLAIN_DELETE.value
ACCOUNT = AccountRef("practice", PRACTICE_KEY, "https://practice.invalid")


class Reader:
    """A person who reads each question for a while, and says yes; and the window."""

    def __init__(self, service: PracticeService, folder: Path, meanwhile: Callable[[], object], seconds: float) -> None:
        """Let `meanwhile` happen while the first question is open, for so many seconds."""
        self.clock = FakeClock()
        self.asked: list[Proposal] = []
        self.told: list[Outcome] = []
        self._meanwhile = meanwhile
        self._seconds = seconds
        session = Session()
        session.remember("", Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        self._client = HttpService(session.credentials, Network(), app=service)
        self.journal = JournalFile(folder)
        lookup = Lookup(self._client)
        deletion = Deletion(self._client, lookup, self.journal)
        locking = Locking(self.journal, self, operator="Jo")
        self._flow = DeleteOne(Operations(session, self.clock), lookup, deletion, locking, self, self)

    async def delete(self) -> Verdict | None:
        """Ask for the deletion; return what the person is told, if anything."""
        await self._flow.delete(ACCOUNT, SignatureId(DIGITS), None)
        await self._client.close()
        return self.told[-1].verdict if self.told else None

    async def confirm(self, proposal: Proposal) -> Answer:
        """Read, and say yes."""
        self.asked.append(proposal)
        if len(self.asked) == 1:
            self._meanwhile()
            await self.clock.advance(self._seconds)
        return Answer.DELETE

    async def tell(self, outcome: Outcome) -> Step:
        """Read, and close."""
        self.told.append(outcome)
        return Step.CLOSE

    async def explain(
        self, account: AccountRef, signature_id: SignatureId | None, problem: Problem, before: SignatureSnapshot | None
    ) -> Step:
        """Fail: nothing but a deletion is asked for."""
        pytest.fail(f"explained {problem}")

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Read that it's locked."""

    async def disk_trouble(self, reason: str) -> None:
        """Fail: the disk is fine."""
        pytest.fail(reason)

    def is_wanted(self, account: AccountRef, signature_id: SignatureId) -> bool:
        """Say yes: nobody uses the window."""
        return True

    def is_in_use(self, account: AccountRef) -> bool:
        """Say yes."""
        return True

    def show_operation(self, operation: Operation) -> None:
        """Show nothing."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show nothing."""

    def show_sighting(self, sighting: SignatureSnapshot | None) -> None:
        """Show nothing."""

    def show_stopped(self) -> None:
        """Show nothing."""

    def show_outcome(self, outcome: Outcome) -> None:
        """Show nothing."""

    def focus_on(self, step: Step) -> None:
        """Show nothing."""


def changed(service: PracticeService, **fields: object) -> Callable[[], object]:
    """Make something that changes the signature."""
    return lambda: service.signatures.update({DIGITS: replace(service.signatures[DIGITS], **fields)})  # type: ignore[arg-type] # any of its fields


@pytest.mark.parametrize("seconds", [QUICK_SECONDS, 66.0])
@pytest.mark.parametrize(
    ("fields", "difference"),
    [({"sign_name": "Quiet name"}, Difference.NAME), ({"status": Status.APPROVED}, Difference.STATUS)],
)
async def test_it_changed_meanwhile(
    tmp_path: Path, seconds: float, fields: dict[str, object], difference: Difference
) -> None:
    """Nothing is sent: the question is asked again, with the change marked; the second yes is to what it is now."""
    service = PracticeService()
    service.signatures[DIGITS] = replace(service.signatures[DIGITS], status=Status.REJECTED)
    reader = Reader(service, tmp_path, changed(service, **fields), seconds)
    assert await reader.delete() is Verdict.DELETED
    first, second = reader.asked
    assert (first.changes, second.changes) == ((), (difference,))
    assert second.sighting is not None
    assert second.sighting.signature.name == service_name(fields, first)
    assert any("changed since you were asked" in text for text in confirmation.consequences(second))


def service_name(fields: dict[str, object], first: Proposal) -> object:
    """Return the name that the second question has to show."""
    assert first.sighting is not None
    return fields.get("sign_name", first.sighting.signature.name)


async def test_nothing_changed_meanwhile(tmp_path: Path) -> None:
    """One question, one look-up more, one deletion, and one copy that counts."""
    reader = Reader(PracticeService(), tmp_path, lambda: None, 66.0)
    assert await reader.delete() is Verdict.DELETED
    assert len(reader.asked) == 1
    assert [kept.verdict for kept in reader.journal.kept(ACCOUNT.identity)] == [Verdict.DELETED]


async def test_it_was_deleted_meanwhile(tmp_path: Path) -> None:
    """Somebody else was faster: that's said, and the copy says it too."""
    service = PracticeService()
    reader = Reader(service, tmp_path, lambda: service.signatures.pop(DIGITS), 66.0)
    assert await reader.delete() is Verdict.ALREADY_GONE
    assert [kept.verdict for kept in reader.journal.kept(ACCOUNT.identity)] == [Verdict.ALREADY_GONE]


async def test_it_was_locked_meanwhile(tmp_path: Path) -> None:
    """A lock that comes while the question is open holds."""
    service = PracticeService()
    reader = Reader(service, tmp_path, lambda: None, 66.0)
    locker = JournalFile(tmp_path)
    reader._meanwhile = lambda: locker.lock(ACCOUNT.identity, (SignatureId(DIGITS),), "Ann")  # noqa: SLF001 - it needs the folder
    assert await reader.delete() is None
    assert DIGITS in service.signatures
