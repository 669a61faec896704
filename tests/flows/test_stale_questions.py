"""A yes to a question that was open for a while: it holds only for what the question showed."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fake_clock import FakeClock
from unsign.api.client import HttpService
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.activity import Activity
from unsign.domain.backup import Backup  # noqa: TC001 - pytest reads annotations
from unsign.domain.creation import Creation
from unsign.domain.differences import Difference
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.pause import Pause
from unsign.domain.problems import Problem
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.flows.delete_one import DeleteOne
from unsign.flows.deletion import Deletion
from unsign.flows.following import Checks
from unsign.flows.gate import Gate
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.records import Records
from unsign.flows.session import Session
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.store.journal_keeper import JournalKeeper
from unsign.store.settings_file import PracticeSettings, SettingsFile
from unsign.wording import confirmation

DIGITS = Lesson.PLAIN_DELETE.value
ACCOUNT = AccountRef("practice", PRACTICE_KEY, "https://practice.invalid")


Meanwhile = Callable[["Reader"], Awaitable[None]]
"""What happens while the first question is open."""


class Reader:
    """A person who reads each question for a while, and says yes; and the window."""

    def __init__(self, service: PracticeService, folder: Path, meanwhile: Meanwhile, seconds: float) -> None:
        """Let `meanwhile` happen while the first question is open, for so many seconds."""
        self.clock = FakeClock()
        self.asked: list[Proposal] = []
        self.told: list[Outcome] = []
        self.kept: tuple[Backup, ...] = ()
        self.locked: list[str] = []
        self._meanwhile = meanwhile
        self._seconds = seconds
        session = Session()
        session.remember("", Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        self._client = HttpService(session.credentials, Network(), app=service)
        self.keeper = JournalKeeper(folder, PracticeSettings(SettingsFile(folder)))
        self.records = Records(self.keeper.journal, "Jo")
        lookup = Lookup(self._client)
        deletion = Deletion(self._client, lookup, Gate(self.records, self.still_exists))
        locking = Locking(self.records, self)
        operations = Operations(session, self.clock)
        self._flow = DeleteOne(operations, lookup, deletion, self.records, locking, self, self)

    async def delete(self) -> Verdict | None:
        """Ask for the deletion; return what the person is told, if anything."""
        await self._flow.delete(ACCOUNT, SignatureId(DIGITS), None)
        await self._client.close()
        self.kept = await self.records.backups(ACCOUNT)
        await self.keeper.close()
        return self.told[-1].verdict if self.told else None

    async def confirm(self, proposal: Proposal) -> Answer:
        """Read, and say yes."""
        self.asked.append(proposal)
        if len(self.asked) == 1:
            await self._meanwhile(self)
            await self.clock.advance(self._seconds)
        return Answer.DELETE

    async def still_exists(self, account: AccountRef) -> bool:
        """Say yes."""
        return True

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
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
        self.locked.append(proposal.id.digits)

    async def no_record(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Fail: the disk is fine."""
        pytest.fail(str(problem))

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

    def show_outcome(self, outcome: Outcome, checks: Checks = (), *, again: bool = False) -> None:
        """Show nothing."""

    def show_creation(self, creation: Creation, checks: Checks = (), *, again: bool = False) -> None:
        """Show nothing."""

    def show_account_gone(self, account: AccountRef) -> None:
        """Fail: it's there."""
        pytest.fail("the account is gone")

    def go_on(self, work: Coroutine[object, object, None], name: str) -> None:
        """Fail: nothing is left to follow."""
        work.close()
        pytest.fail(name)

    def when_idle(self, make_work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Fail: nothing is left to follow."""
        pytest.fail(name)

    def focus_on(self, step: Step) -> None:
        """Show nothing."""


def changed(service: PracticeService, **fields: object) -> Meanwhile:
    """Make something that changes the signature."""

    async def change(_reader: Reader) -> None:
        service.signatures[DIGITS] = replace(service.signatures[DIGITS], **fields)  # type: ignore[arg-type] # any of its fields

    return change


async def nothing(_reader: Reader) -> None:
    """Change nothing."""


@pytest.mark.parametrize("seconds", [0.0, 66.0])
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
    """One question, one look-up more, one deletion, and one record."""
    reader = Reader(PracticeService(), tmp_path, nothing, 66.0)
    assert await reader.delete() is Verdict.DELETED
    assert len(reader.asked) == 1
    assert [kept.verdict for kept in reader.kept] == [Verdict.DELETED]


async def test_it_was_deleted_meanwhile(tmp_path: Path) -> None:
    """Somebody else was faster: that's said, and nothing is written down, since nothing was asked for."""
    service = PracticeService()

    async def delete(_reader: Reader) -> None:
        del service.signatures[DIGITS]

    reader = Reader(service, tmp_path, delete, 66.0)
    assert await reader.delete() is Verdict.ALREADY_GONE
    assert reader.kept == ()


async def test_it_was_locked_meanwhile(tmp_path: Path) -> None:
    """A lock that comes while the question is open holds."""
    service = PracticeService()

    async def lock(reader: Reader) -> None:
        await reader.records.set_locked(ACCOUNT, (SignatureId(DIGITS),), locked=True)

    reader = Reader(service, tmp_path, lock, 66.0)
    assert await reader.delete() is None
    assert DIGITS in service.signatures
    assert reader.locked == [DIGITS]
