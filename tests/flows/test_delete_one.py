"""One deletion: what is sent, what is asked, what is said to be true."""

import asyncio
import errno
import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.backup import Backup
from unsign.domain.creation import Creation
from unsign.domain.exchange import Exchange
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.proposal import Answer as Said
from unsign.domain.proposal import Challenge, Proposal
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import ListedSignatures, SignatureSnapshot
from unsign.domain.template import ListedTemplates, Template
from unsign.flows.cancelling import CancelToken
from unsign.flows.delete_one import FRESH_SECONDS, DeleteOne
from unsign.flows.deletion import Deletion
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations, PausePolicy
from unsign.flows.pausing import LONGEST_PAUSE, SHORTEST_PAUSE, UNTOLD_PAUSE
from unsign.flows.session import Session
from unsign.wording import outcomes

ID = SignatureId("987654321")
ACCOUNT = AccountRef("Acme Ltd", "acme-key")
OTHER_ACCOUNT = AccountRef("Other Ltd", "other-key")
SIGNATURE = Signature(ID, "Acme", Status.APPROVED, 1)
MINE, OTHERS = Template("t1", "Welcome", signature_id=ID.digits), Template("t2", "Bye", signature_id="1")

Answer = object
"""What a call gives: an exception is raised, a callable is called and may await, anything else is returned."""
Event = tuple[object, ...]
T = TypeVar("T")


def exchange(status: int | None = None, method: str = "GET") -> Exchange:
    """Make the facts of a request."""
    return Exchange(method, f"https://smsapi.engagelab.com/v1/sign-configs/{ID}", datetime.now(UTC), status)


def gone() -> problems.NoSuchSignature:
    """Make the answer that a signature doesn't exist."""
    return problems.NoSuchSignature(exchange(400))


PROOF = exchange(200, "DELETE")


def sighting(age: float = 0.0, account: AccountRef = ACCOUNT) -> SignatureSnapshot:
    """Make what a window may show, looked up `age` seconds ago."""
    return SignatureSnapshot(account, SIGNATURE, (MINE,), None, datetime.now(UTC) - timedelta(seconds=age))


@dataclass
class World:
    """The service, the person and the window; it writes down what happens, in order.

    looks, lists, deletes: answers to the calls, in order; when they are over, the calls fail the test
    confirms, tells, explains, waits: what the person does, in order; when they are over, what is safe
    wanted: whether the window still shows what was asked for, each time that it is asked
    presses_at: the numbers (from 0) of the sleeps during which the person presses Cancel
    locks_found: the locks on this computer, each time that they are asked for; the last stays
    disk_full: whether nothing can be written
    disk_broken: whether nothing can be read either
    """

    looks: Iterable[Answer] = ()
    lists: Iterable[Answer] = ()
    deletes: Iterable[Answer] = ()
    confirms: Iterable[bool | Said] = (True,)
    tells: Iterable[Step] = ()
    explains: Iterable[Step] = ()
    waits: Iterable[bool] = ()
    wanted: Iterable[bool] = ()
    presses_at: Sequence[int] = ()
    locks_found: Sequence[dict[str, Lock]] = ({},)
    disk_full: bool = False
    disk_broken: bool = False
    settling_pauses: tuple[float, ...] = (0.0, 2.0)
    events: list[Event] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._looks, self._lists, self._deletes = iter(self.looks), iter(self.lists), iter(self.deletes)
        self._confirms, self._tells = iter(self.confirms), iter(self.tells)
        self._explains, self._waits = iter(self.explains), iter(self.waits)
        self._wanted, self._locks = iter(self.wanted), list(self.locks_found)
        self._started = time.monotonic()
        self.operation: Operation | None = None
        lookup = Lookup(self)
        deletion = Deletion(self, lookup, self, settling_pauses=self.settling_pauses)
        operations = Operations(Session(), self, PausePolicy(retries=100, seconds=1e9))
        self.flow = DeleteOne(operations, lookup, deletion, Locking(self, self, operator="Jo"), self, self)

    # the clock

    def now(self) -> datetime:
        """Tell the time."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Count what was waited for as if it had passed."""
        return self._started + sum(self.slept) + sum(float(str(event[1])) for event in self.all("wait"))

    async def sleep(self, seconds: float) -> None:
        """Pass at once, unless the person cancels."""
        self.slept.append(seconds)
        self.events.append(("sleep", seconds))
        if len(self.slept) - 1 in self.presses_at:
            self.cancel()
            await asyncio.Event().wait()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for the end of a pause, or have the person cancel."""
        self.events.append(("wait", seconds))
        if not next(self._waits, False):
            self.cancel()
            await asyncio.Event().wait()
        return False

    def cancel(self) -> None:
        """Press Cancel."""
        if self.operation is not None:
            self.operation.cancel()

    def show_operation(self, operation: Operation) -> None:
        """Know what Cancel ends."""
        self.operation = operation

    def show_pause(self, pause: object) -> None:
        """Note it."""
        self.events.append(("pause", pause))

    # what the test asks for

    async def delete(self, shown: SignatureSnapshot | None = None, account: AccountRef = ACCOUNT) -> Outcome | None:
        """Delete; give what the person is told last."""
        await self.flow.delete(account, ID, shown)
        return self.told[-1] if self.told else None

    def all(self, kind: str) -> list[Event]:
        """Give the events of a kind."""
        return [e for e in self.events if e[0] == kind]

    def order(self, *kinds: str) -> list[object]:
        """Give the kinds of what happened, out of these."""
        return [e[0] for e in self.events if e[0] in kinds]

    @property
    def told(self) -> list[Outcome]:
        """What the person was told."""
        return [o for _, o in self.all("tell") if isinstance(o, Outcome)]

    @property
    def proposals(self) -> list[Proposal]:
        """What the person was asked."""
        return [e[1] for e in self.all("confirm") if isinstance(e[1], Proposal)]

    @property
    def activities(self) -> list[object]:
        """What the window showed as going on."""
        return [a for _, a in self.all("activity")]

    # the service

    async def signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Signature:
        """Answer a look-up."""
        self.events.append(("look", account.identity))
        return await self._answer(self._looks, Signature)

    async def templates(self, account: AccountRef, token: CancelToken) -> ListedTemplates:
        """Answer with a list."""
        self.events.append(("list", account.identity))
        return ListedTemplates(await self._answer(self._lists, tuple))

    async def delete_signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Exchange:
        """Answer a DELETE."""
        self.events.append(("DELETE", account.identity))
        return await self._answer(self._deletes, Exchange)

    async def signatures(self, account: AccountRef, token: CancelToken) -> ListedSignatures:
        """Fail: nobody has to list signatures for one deletion."""
        pytest.fail("all signatures were asked for")

    async def create_signature(self, account: AccountRef, name: str, token: CancelToken) -> SignatureId:
        """Fail: nobody has to create anything for a deletion."""
        pytest.fail("a signature was created")

    async def _answer(self, answers: Iterable[Answer], kind: type[T]) -> T:
        await asyncio.sleep(0)
        for answer in answers:
            given_answer = await answer() if callable(answer) else answer
            self.events.append(("answer", given_answer))
            if isinstance(given_answer, BaseException):
                raise given_answer
            assert isinstance(given_answer, kind)
            return given_answer
        pytest.fail(f"a call too many: {self.events}")

    # the person

    async def confirm(self, proposal: Proposal) -> Said:
        """Say yes or no, or ask for another look."""
        said = next(self._confirms, False)
        answer = said if isinstance(said, Said) else Said.DELETE if said else Said.KEEP
        self.events.append(("confirm", proposal, answer is Said.DELETE))
        return answer

    async def tell(self, outcome: Outcome) -> Step:
        """Read, and go on."""
        self.events.append(("tell", outcome))
        return next(self._tells, Step.CLOSE)

    async def explain(
        self,
        account: AccountRef,
        signature_id: SignatureId | None,
        problem: problems.Problem,
        before: SignatureSnapshot | None,
    ) -> Step:
        """Read, and go on."""
        self.events.append(("explain", problem, before))
        return next(self._explains, Step.CLOSE)

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Read, and leave it."""
        self.events.append(("locked", proposal, lock))

    async def disk_trouble(self, reason: str) -> None:
        """Read, and go on."""
        self.events.append(("disk trouble", reason))

    async def ask_name(self, account: AccountRef, kept: Backup, name: str) -> str | None:
        """Fail: a deletion asks for no name."""
        pytest.fail("a name was asked for")

    async def confirm_creation(self, account: AccountRef, name: str) -> bool:
        """Fail: a deletion creates nothing."""
        pytest.fail("a creation was asked about")

    async def tell_creation(self, creation: Creation) -> Step:
        """Fail: a deletion creates nothing."""
        pytest.fail("a creation was told")

    # this computer

    def keep(self, sighting: SignatureSnapshot) -> int:
        """Keep a copy; its number is that of the event."""
        self._disk("keep", sighting)
        return len(self.events)

    def settle(self, number: int, verdict: Verdict) -> None:
        """Note it."""
        self._disk("settle", number, verdict)

    def kept(self, dev_key: str) -> tuple[Backup, ...]:
        """Fail: nobody has to read copies for a deletion."""
        pytest.fail("copies were asked for")

    def locks(self, dev_key: str) -> dict[str, Lock]:
        """Give the locks."""
        self.events.append(("locks", dev_key))
        if self.disk_broken:
            raise OSError(errno.EIO, "input/output error")
        return self._locks.pop(0) if len(self._locks) > 1 else self._locks[0]

    def lock(self, dev_key: str, ids: tuple[SignatureId, ...], by: str) -> None:
        """Fail: nothing is locked by a deletion."""
        pytest.fail("something was locked")

    def unlock(self, dev_key: str, ids: tuple[SignatureId, ...]) -> None:
        """Fail: nothing is unlocked by a deletion."""
        pytest.fail("something was unlocked")

    def _disk(self, *event: object) -> None:
        self.events.append(event)
        if self.disk_full:
            raise OSError(errno.ENOSPC, "no space left")

    # the window

    def is_wanted(self, account: AccountRef, signature_id: SignatureId) -> bool:
        """Tell it."""
        return next(self._wanted, True)

    def is_in_use(self, account: AccountRef) -> bool:
        """Say yes: whoever deletes one asks more."""
        return True

    def show_activity(self, activity: Activity | None) -> None:
        """Note it."""
        self.events.append(("activity", activity))

    def show_sighting(self, sighting: SignatureSnapshot | None) -> None:
        """Note it."""
        self.events.append(("card", sighting))

    def show_stopped(self) -> None:
        """Note it."""
        self.events.append(("stopped",))

    def show_outcome(self, outcome: Outcome) -> None:
        """Note it."""
        self.events.append(("line", outcome))

    def focus_on(self, step: Step) -> None:
        """Note it."""
        self.events.append(("focus", step))


def press(world: Callable[[], World], raised: problems.Problem) -> Callable[[], object]:
    """Make an answer during which the person presses Cancel."""

    async def answer() -> problems.Problem:
        world().cancel()
        return raised

    return answer


UNPROVEN: list[Callable[[], problems.Problem]] = [
    lambda: problems.AnswerTimedOut(exchange()),
    lambda: problems.ConnectionBroken(exchange()),
    lambda: problems.AnswerCutOff(exchange(200)),
    lambda: problems.AnswerMixedUp(exchange(200)),
    lambda: problems.StoredAnswer(exchange(200)),
    lambda: problems.ListIncomplete(exchange(200)),
    lambda: problems.OwnMistake(exchange()),
    lambda: problems.CancelledAfterSending(exchange()),
    lambda: problems.NameTaken(exchange(400)),
    lambda: problems.OtherRefusal(exchange(400)),
    lambda: problems.KeyRefused(exchange(401)),
    lambda: problems.NotAllowed(exchange(403)),
    lambda: problems.AddressUnknown(exchange(404)),
    lambda: problems.MethodUnknown(exchange(405)),
    lambda: problems.ServerProblem(exchange(500)),
    lambda: problems.ServiceUnavailable(exchange(503)),
    lambda: problems.OtherStatus(exchange(202)),
    lambda: problems.CodeInSuccess(exchange(200)),
    lambda: problems.Unreadable(exchange(200)),
    lambda: problems.TooLarge(exchange(200)),
    lambda: problems.Redirected(exchange(302)),
    lambda: problems.SomebodyElse(exchange(200)),
]
"""After these answers to a DELETE, only a look can tell."""
NOT_SENT: list[type[problems.NotSent]] = problems.NotSent.__subclasses__()
BLIND: list[type[problems.Answered]] = [
    problems.AddressUnknown,
    problems.MethodUnknown,
    problems.ServerProblem,
    problems.ServiceUnavailable,
    problems.OtherStatus,
    problems.CodeInSuccess,
    problems.Unreadable,
    problems.TooLarge,
]
"""Look-ups that end so leave the way open to delete by the ID alone."""
NO_WAY: list[type[problems.Problem]] = [
    problems.AnswerTimedOut,
    problems.ConnectionBroken,
    problems.AnswerCutOff,
    problems.OwnMistake,
    problems.InUse,
    problems.IdRefused,
    problems.NameTaken,
    problems.OtherRefusal,
    problems.KeyRefused,
    problems.NotAllowed,
    problems.AnswerMixedUp,
    problems.StoredAnswer,
    problems.ListIncomplete,
    problems.Redirected,
    problems.SomebodyElse,
    *(p for p in NOT_SENT if p is not problems.CancelledBeforeSending),
]
"""Look-ups that end so leave nothing to go on with."""


def name_of(make: Callable[[], problems.Problem]) -> str:
    """Name a case."""
    return type(make()).__name__


# a plain deletion


async def test_the_whole_sentence() -> None:
    """Look up, list, ask, delete, tell: in this order, once each, and nothing else."""
    world = World(looks=[SIGNATURE], lists=[(MINE, OTHERS)], deletes=[PROOF])
    outcome = await world.delete()
    assert world.order("look", "list", "card", "confirm", "DELETE", "line", "tell", "focus") == [
        "look",
        "list",
        "card",
        "confirm",
        "DELETE",
        "line",
        "tell",
        "focus",
    ]
    (proposal,) = world.proposals
    assert proposal.sighting is not None
    assert (proposal.sighting.signature, proposal.sighting.templates) == (SIGNATURE, (MINE,))
    assert proposal.challenge is Challenge.NAME
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked, outcome.problem) == (Verdict.DELETED, True, False, None)
    assert (outcome.sighting, outcome.exchanges) == (proposal.sighting, (PROOF,))
    assert world.all("line") == [("line", outcome)]
    assert world.all("focus") == [("focus", Step.CLOSE)]
    assert world.activities == [Activity.LOOKING_UP, None, Activity.DELETING, None]


async def test_a_signature_that_is_kept() -> None:
    """No is no: nothing is sent, nothing is told."""
    world = World(looks=[SIGNATURE], lists=[()], confirms=[False])
    assert await world.delete() is None
    assert world.order("DELETE", "tell", "line", "focus") == []
    assert world.activities[-1] is None


async def test_everything_in_the_name_of_the_account() -> None:
    """Each call carries the credentials of the account that was asked for."""
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF])
    await world.delete(account=OTHER_ACCOUNT)
    assert {e[1] for e in world.events if e[0] in {"look", "list", "DELETE"}} == {"other-key"}


async def test_a_list_that_cant_be_had_is_no_empty_list() -> None:
    """Without the list of templates, the person still decides, and knows that it is missing."""
    trouble = problems.ServerProblem(exchange(500))
    world = World(looks=[SIGNATURE], lists=[trouble], confirms=[False])
    await world.delete()
    (proposal,) = world.proposals
    assert proposal.sighting is not None
    assert (proposal.sighting.templates, proposal.sighting.templates_problem) == (None, trouble)
    assert proposal.challenge is Challenge.NAME


# the card that is already there


@pytest.mark.parametrize("age", [0.0, FRESH_SECONDS - 1])
async def test_a_fresh_card_is_a_look(age: float) -> None:
    """What was looked up a moment ago isn't looked up again."""
    shown = sighting(age)
    world = World(deletes=[PROOF])
    outcome = await world.delete(shown)
    assert world.order("look", "list", "confirm", "DELETE") == ["confirm", "DELETE"]
    assert world.proposals[0].sighting is shown
    assert outcome is not None
    assert outcome.sighting is shown


@pytest.mark.parametrize("age", [FRESH_SECONDS, FRESH_SECONDS + 1, 86_400.0])
async def test_a_stale_card_is_looked_up_again(age: float) -> None:
    """A card of yesterday is no look before the deletion."""
    shown = sighting(age)
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF])
    await world.delete(shown)
    assert world.order("look", "confirm", "DELETE") == ["look", "confirm", "DELETE"]
    assert world.proposals[0].sighting is not shown


# look-ups before the deletion that give nothing


@pytest.mark.parametrize("kind", BLIND)
async def test_a_blind_deletion_takes_the_id(kind: type[problems.Answered]) -> None:
    """Where the service can't say what would go, the person may go on, by typing the ID."""
    trouble = kind(exchange(500))
    world = World(looks=[trouble], deletes=[PROOF])
    outcome = await world.delete()
    (proposal,) = world.proposals
    assert (proposal.sighting, proposal.obstacle, proposal.challenge) == (None, trouble, Challenge.ID)
    assert world.all("card") == [("card", None)]
    assert world.order("confirm", "DELETE") == ["confirm", "DELETE"]
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize("kind", NO_WAY)
async def test_no_way_around_such_a_look_up(kind: type[problems.Problem]) -> None:
    """Where it is in doubt who answered, or the answer is no, nobody is asked and nothing is sent."""
    trouble = kind(exchange())
    world = World(looks=[trouble])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, False, False)
    assert (outcome.problem, outcome.exchanges) == (trouble, (trouble.exchange,))


def test_every_problem_of_a_look_up_is_in_these_tests() -> None:
    """A new leaf has to be decided about."""
    others = {
        problems.CancelledBeforeSending,
        problems.CancelledAfterSending,
        problems.NoSuchSignature,
        problems.PauseAsked,
    }
    leaves = {c for c in _below(problems.Problem) if not c.__subclasses__()}
    assert others | set(BLIND) | set(NO_WAY) == leaves
    settled = {problems.InUse, problems.NoSuchSignature, problems.IdRefused, problems.PauseAsked}
    assert settled | {type(make()) for make in UNPROVEN} | set(NOT_SENT) == leaves


def _below(cls: type[problems.Problem]) -> list[type[problems.Problem]]:
    return [cls, *itertools.chain.from_iterable(_below(c) for c in cls.__subclasses__())]


async def test_what_was_never_there_isnt_deleted() -> None:
    """Not seen before: a typo or another customer's ID, not a success."""
    world = World(looks=[gone()])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting, outcome.sent) == (Verdict.NOT_DELETED, None, False)


async def test_what_was_there_before_is_already_gone() -> None:
    """Seen earlier, and gone at the look before the deletion: already gone, with when it was there."""
    world = World(looks=[SIGNATURE, gone()], lists=[()])
    await world.flow.look_up(ACCOUNT, ID)
    _, seen = world.all("card")[0]
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting, outcome.sent) == (Verdict.ALREADY_GONE, seen, False)
    assert world.order("confirm", "DELETE") == []
    assert world.all("card")[-1] == ("card", None)


async def test_another_accounts_look_is_no_look() -> None:
    """What was seen in one account says nothing about another."""
    world = World(looks=[SIGNATURE, gone()], lists=[()])
    await world.flow.look_up(ACCOUNT, ID)
    outcome = await world.delete(account=OTHER_ACCOUNT)
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting) == (Verdict.NOT_DELETED, None)


@pytest.mark.parametrize("kind", [problems.CancelledBeforeSending, problems.CancelledAfterSending])
@pytest.mark.parametrize("in_list", [False, True])
async def test_a_look_up_that_is_cancelled(kind: type[problems.Problem], *, in_list: bool) -> None:
    """Cancel during the look before the deletion: nothing is asked, sent or told, the window says so."""
    stopped = kind(exchange())
    world = World(looks=[SIGNATURE], lists=[stopped]) if in_list else World(looks=[stopped])
    assert await world.delete() is None
    assert world.order("stopped", "confirm", "DELETE", "tell", "explain", "card") == ["stopped"]
    assert world.activities[-1] is None


# answers to the DELETE


@pytest.mark.parametrize("kind", NOT_SENT)
async def test_what_never_left_isnt_looked_up(kind: type[problems.NotSent]) -> None:
    """Provably not sent: not deleted, without a look."""
    trouble = kind(exchange())
    world = World(deletes=[trouble])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.problem) == (Verdict.NOT_DELETED, False, trouble)
    assert world.order("DELETE", "look") == ["DELETE"]


@pytest.mark.parametrize("kind", [problems.InUse, problems.IdRefused])
async def test_documented_refusals_settle_it(kind: type[problems.Refusal]) -> None:
    """In use, or a malformed ID: not deleted, without a look."""
    trouble = kind(exchange(400))
    world = World(deletes=[trouble])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, True, False)
    assert world.order("DELETE", "look") == ["DELETE"]


async def test_gone_between_look_and_deletion() -> None:
    """The DELETE finds nothing of what was seen a moment before: already gone, and not deleted by us."""
    world = World(looks=[SIGNATURE], lists=[()], deletes=[gone()])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.ALREADY_GONE, True, False)
    assert outcome.sighting is not None
    assert world.order("DELETE", "look") == ["look", "DELETE"]


async def test_never_seen_and_not_found() -> None:
    """A blind DELETE that finds nothing deletes nothing, and nothing is known to be gone."""
    world = World(looks=[problems.ServerProblem(exchange(500))], deletes=[gone()])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting) == (Verdict.NOT_DELETED, None)


async def test_already_gone_says_when_it_was_seen() -> None:
    """Seen earlier, then deleted blindly and not found: already gone, with the look that saw it."""
    world = World(looks=[SIGNATURE, problems.ServerProblem(exchange(500))], lists=[()], deletes=[gone()])
    await world.flow.look_up(ACCOUNT, ID)
    _, seen = world.all("card")[0]
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting) == (Verdict.ALREADY_GONE, seen)


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_an_answer_without_proof_is_looked_after(make: Callable[[], problems.Problem]) -> None:
    """One DELETE, then a look: gone means deleted, since it was there before."""
    trouble, proof = make(), gone()
    world = World(deletes=[trouble], looks=[proof])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.DELETED, True, True)
    assert (outcome.problem, outcome.look_problem) == (trouble, None)
    assert outcome.exchanges == (trouble.exchange, proof.exchange)
    assert world.order("DELETE", "look", "tell") == ["DELETE", "look", "tell"]
    assert world.activities == [Activity.DELETING, Activity.CHECKING, None]


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_still_there_after_all_looks(make: Callable[[], problems.Problem]) -> None:
    """Still there: not deleted. Where it may still be under way, that takes a second look after a pause."""
    trouble = make()
    slow = isinstance(trouble, problems.NobodyKnows | problems.ServiceUnavailable)
    world = World(deletes=[trouble], looks=[SIGNATURE] * (1 + slow))
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.looked, outcome.problem) == (Verdict.NOT_DELETED, True, trouble)
    assert world.slept == ([0.0, 2.0] if slow else [0.0])
    assert world.order("DELETE") == ["DELETE"]


async def test_gone_at_the_second_look() -> None:
    """A slow deletion that takes effect between two looks is one."""
    world = World(deletes=[problems.AnswerTimedOut(exchange())], looks=[SIGNATURE, gone()])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_a_look_that_cant_tell(make: Callable[[], problems.Problem]) -> None:
    """Neither the answer nor the look proves anything: not sure, with both reasons."""
    for kind in [*NO_WAY, *BLIND, problems.CancelledBeforeSending, problems.CancelledAfterSending]:
        trouble, look_trouble = make(), kind(exchange())
        world = World(deletes=[trouble], looks=[look_trouble])
        outcome = await world.delete(sighting())
        assert outcome is not None
        assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_SURE, True, False)
        assert (outcome.problem, outcome.look_problem) == (trouble, look_trouble)
        assert outcome.exchanges == (trouble.exchange, look_trouble.exchange)
        assert world.order("DELETE") == ["DELETE"]


async def test_a_second_look_that_cant_tell_keeps_what_the_first_saw() -> None:
    """Seen after the DELETE is seen: the look that fails later doesn't take it back."""
    world = World(
        deletes=[problems.AnswerTimedOut(exchange())], looks=[SIGNATURE, problems.ServerProblem(exchange(500))]
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.looked) == (Verdict.NOT_DELETED, True)


async def test_blind_then_nobody_knows_then_not_there() -> None:
    """Never seen before, so nobody can say that it was deleted: only that it isn't there."""
    world = World(
        looks=[problems.AddressUnknown(exchange(404)), gone()], deletes=[problems.ConnectionBroken(exchange())]
    )
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.looked, outcome.sighting) == (Verdict.ALREADY_GONE, True, None)
    assert world.order("DELETE") == ["DELETE"]


async def test_cancel_after_the_request_left_is_looked_after() -> None:
    """Cancel during the DELETE ends the waiting, not the looking."""
    world = World(
        deletes=[press(lambda: world, problems.CancelledAfterSending(exchange()))],
        looks=[gone()],
        settling_pauses=(0.0,),
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize(
    ("pressed_at", "looks", "verdict"), [(0, [], Verdict.NOT_SURE), (1, [SIGNATURE], Verdict.NOT_DELETED)]
)
async def test_cancel_between_the_looks(pressed_at: int, looks: list[Answer], verdict: Verdict) -> None:
    """Cancel before any look leaves it open; after one, what that saw counts."""
    world = World(deletes=[problems.AnswerTimedOut(exchange())], looks=looks, presses_at=[pressed_at])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.look_problem) == (verdict, None)
    assert outcome.looked is (verdict is Verdict.NOT_DELETED)
    assert world.activities[-1] is None


# what the person does next


@pytest.mark.parametrize("step", [Step.CLOSE, Step.EDIT_ID, Step.EDIT_KEY])
async def test_the_cursor_goes_where_the_person_works_on(step: Step) -> None:
    """After the last dialog, the window is told what was chosen."""
    world = World(deletes=[problems.InUse(exchange(400))], tells=[step])
    await world.delete(sighting())
    assert world.events[-1] == ("focus", step)


@pytest.mark.parametrize("kind", [problems.ConnectionRefused, problems.InUse])
async def test_try_again_asks_again(kind: type[problems.Problem]) -> None:
    """A second DELETE takes a second look and a second yes."""
    world = World(
        looks=[SIGNATURE],
        lists=[(MINE,)],
        deletes=[kind(exchange()), PROOF],
        confirms=[True, True],
        tells=[Step.TRY_AGAIN],
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("confirm", "DELETE", "look", "tell") == [
        *("confirm", "DELETE", "tell"),
        *("look", "confirm", "DELETE", "tell"),
    ]


async def test_try_again_can_be_thought_better_of() -> None:
    """Without the second yes there is no second DELETE."""
    world = World(
        looks=[SIGNATURE], lists=[()], deletes=[problems.InUse(exchange(400))], confirms=[True], tells=[Step.TRY_AGAIN]
    )
    await world.delete(sighting())
    assert world.order("confirm", "DELETE") == ["confirm", "DELETE", "confirm"]
    assert len(world.told) == 1


async def test_what_a_look_afterwards_saw_was_there() -> None:
    """Deleted blindly, still there at the look afterwards, gone at the next try: that was no typo."""
    world = World(
        looks=[problems.ServerProblem(exchange(500)), SIGNATURE, SIGNATURE, gone()],
        deletes=[problems.AnswerTimedOut(exchange())],
        tells=[Step.TRY_AGAIN],
    )
    await world.delete()
    assert [o.verdict for o in world.told] == [Verdict.NOT_DELETED, Verdict.ALREADY_GONE]


async def test_look_again_sends_no_delete() -> None:
    """Looking again only looks, as often as the person likes, until it is settled."""
    broken = problems.ConnectionBroken(exchange())
    trouble = problems.ServerProblem(exchange(500))
    world = World(deletes=[broken], looks=[trouble, trouble, SIGNATURE, SIGNATURE, gone()], tells=[Step.LOOK_AGAIN] * 3)
    outcome = await world.delete(sighting())
    verdicts = [o.verdict for o in world.told]
    assert verdicts == [Verdict.NOT_SURE, Verdict.NOT_SURE, Verdict.NOT_DELETED, Verdict.DELETED]
    assert world.order("DELETE", "confirm") == ["confirm", "DELETE"]
    assert outcome is not None
    assert outcome.problem is broken
    assert outcome.look_problem is None
    assert world.activities[-1] is None


# locks and copies on this computer

LOCK = Lock("Sam", datetime(2026, 1, 2, tzinfo=UTC))
LOCKED = {ID.digits: LOCK}


async def test_a_locked_signature_stays() -> None:
    """Somebody's word is no: who gave it is said, nobody is asked, nothing is sent."""
    world = World(locks_found=[LOCKED])
    assert await world.delete(sighting()) is None
    assert world.order("locked", "confirm", "DELETE", "tell") == ["locked"]
    assert world.all("locked")[0][2] is LOCK


async def test_a_lock_that_comes_while_the_person_reads() -> None:
    """What somebody locks between the question and the yes stays."""
    world = World(locks_found=[{}, LOCKED])
    assert await world.delete(sighting()) is None
    assert world.order("confirm", "locked", "DELETE") == ["confirm", "locked"]


async def test_a_lock_of_another_signature_is_none_of_this_ones() -> None:
    """Only the very ID counts, in the very account."""
    world = World(locks_found=[{"1": LOCK}], deletes=[PROOF])
    await world.delete(sighting())
    assert world.order("locked", "DELETE") == ["DELETE"]
    assert set(world.all("locks")) == {("locks", "acme-key")}


async def test_a_blind_deletion_heeds_locks() -> None:
    """A lock holds where nothing can be looked up, too."""
    world = World(looks=[problems.ServerProblem(exchange(500))], locks_found=[LOCKED])
    assert await world.delete() is None
    assert world.order("locked", "confirm", "DELETE") == ["locked"]


@pytest.mark.parametrize("wanted", [[False], [True]])
async def test_what_the_window_doesnt_show_any_more_isnt_asked(wanted: list[bool]) -> None:
    """Who has gone on to another ID meanwhile isn't asked about the last one."""
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF], wanted=wanted)
    await world.delete()
    asked = ["confirm", "DELETE"] if wanted[0] else ["stopped"]
    assert world.order("confirm", "DELETE", "stopped") == asked


async def test_a_copy_is_kept_before_the_question_and_settled_after_it() -> None:
    """What would go is on the disk before anything is sent; what became of it is written there once it is known."""
    seen = sighting()
    world = World(deletes=[PROOF])
    await world.delete(seen)
    assert world.order("keep", "confirm", "DELETE", "settle", "tell") == ["keep", "confirm", "DELETE", "settle", "tell"]
    assert world.all("keep") == [("keep", seen)]
    number = world.proposals[0].kept
    assert world.all("settle") == [("settle", number, Verdict.DELETED)]


async def test_a_refresh_looks_again_and_asks_again() -> None:
    """What was shown is let go; what is found now is asked about, and nothing else is deleted."""
    world = World(looks=[SIGNATURE], lists=[(MINE,)], confirms=[Said.REFRESH, True], deletes=[PROOF])
    assert await world.delete(sighting()) is not None
    assert world.order("keep", "confirm", "settle", "look", "DELETE") == [
        *("keep", "confirm", "settle", "look", "keep", "confirm", "DELETE", "settle")
    ]
    old, new = world.proposals
    assert old.sighting is not None
    assert new.sighting is not None
    assert old.sighting.at < new.sighting.at
    assert world.all("settle")[0][-1] is Verdict.NOT_DELETED


async def test_what_is_gone_at_a_refresh_isnt_asked_about_again() -> None:
    """Somebody else was faster while the question stood open."""
    world = World(looks=[gone()], confirms=[Said.REFRESH])
    outcome = await world.delete(sighting())
    assert world.order("confirm", "look", "DELETE", "tell") == ["confirm", "look", "tell"]
    assert outcome is not None
    assert outcome.verdict is Verdict.NOT_DELETED


async def test_closing_over_the_open_question_settles_the_copy() -> None:
    """The program ends: the journal mustn't offer to create again what was never asked to go."""

    class Leaving(World):
        async def confirm(self, proposal: Proposal) -> Said:
            raise asyncio.CancelledError

    world = Leaving()
    with pytest.raises(asyncio.CancelledError):
        await world.delete(sighting())
    assert world.order("keep", "settle", "DELETE") == ["keep", "settle"]
    assert world.all("settle")[0][-1] is Verdict.NOT_DELETED


@pytest.mark.parametrize(
    ("confirms", "locks"), [([False], [{}]), ([True], [LOCKED]), ([True], [{}, LOCKED])], ids=["no", "locked", "late"]
)
async def test_a_copy_of_what_stays_is_settled(confirms: list[bool], locks: list[dict[str, Lock]]) -> None:
    """A signature that is kept isn't one that may be gone."""
    world = World(confirms=confirms, locks_found=locks)
    await world.delete(sighting())
    assert [e[2] for e in world.all("settle")] == [Verdict.NOT_DELETED]
    assert world.order("DELETE") == []


async def test_every_later_look_is_written_down() -> None:
    """The last verdict is what stands on the disk, under the one number."""
    world = World(
        deletes=[problems.ConnectionBroken(exchange())],
        looks=[problems.ServerProblem(exchange(500)), gone()],
        tells=[Step.LOOK_AGAIN],
    )
    await world.delete(sighting())
    assert [e[2] for e in world.all("settle")] == [Verdict.NOT_SURE, Verdict.DELETED]
    assert len({e[1] for e in world.all("settle")}) == 1


async def test_what_nobody_saw_cant_be_kept() -> None:
    """A blind deletion has nothing to copy."""
    world = World(looks=[problems.ServerProblem(exchange(500))], deletes=[PROOF])
    await world.delete()
    assert world.order("keep", "settle") == []
    assert world.proposals[0].kept is None


async def test_a_full_disk_is_said_and_blocks_nothing() -> None:
    """Without a copy, the question says so, and the person decides."""
    world = World(deletes=[PROOF], disk_full=True)
    outcome = await world.delete(sighting())
    assert world.proposals[0].kept is None
    assert world.order("settle") == []
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


async def test_nothing_goes_while_its_lock_cant_be_read() -> None:
    """Nobody knows whether it is locked: that is said, and nobody is asked."""
    world = World(deletes=[PROOF], disk_full=True, disk_broken=True)
    assert await world.delete(sighting()) is None
    assert world.order("disk trouble", "confirm", "DELETE") == ["disk trouble"]


# pauses


@pytest.mark.parametrize("seconds", [0.0, 12.0, 2 * LONGEST_PAUSE])
async def test_a_pause_that_is_waited_out(seconds: float) -> None:
    """After the pause the same request goes out again, with the yes that was given; each pause has its limits."""
    world = World(deletes=[problems.PauseAsked(exchange(429), seconds), PROOF], waits=[True])
    outcome = await world.delete(sighting())
    assert world.order("confirm", "DELETE", "wait") == ["confirm", "DELETE", "wait", "DELETE"]
    (waited,) = world.all("wait")
    assert waited[1] == pytest.approx(min(max(seconds, SHORTEST_PAUSE), LONGEST_PAUSE))
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.activities == [Activity.DELETING, None]


async def test_untold_pauses_double() -> None:
    """Where the service doesn't say how long, each pause is twice the last; a told one in between doesn't count."""
    told = problems.PauseAsked(exchange(429), 7.0)
    untold = [problems.PauseAsked(exchange(429)) for _ in range(12)]
    world = World(deletes=[untold[0], told, *untold[1:], PROOF], waits=[True] * 13)
    await world.delete(sighting())
    waited = [seconds for _, seconds in world.all("wait")]
    assert waited[:4] == [UNTOLD_PAUSE, 7.0, 2 * UNTOLD_PAUSE, 4 * UNTOLD_PAUSE]
    assert waited[-1] == pytest.approx(LONGEST_PAUSE)
    assert world.order("confirm") == ["confirm"]


@pytest.mark.parametrize(
    ("look", "verdict"), [(SIGNATURE, Verdict.NOT_DELETED), ("gone", Verdict.DELETED), ("fails", Verdict.NOT_SURE)]
)
async def test_a_pause_that_is_stopped_is_looked_after(look: Answer, verdict: Verdict) -> None:
    """Stop during the pause: no further DELETE, but a look, since one was sent."""
    answers: dict[object, Answer] = {"gone": gone(), "fails": problems.ServerProblem(exchange(500))}
    world = World(deletes=[problems.PauseAsked(exchange(429), 5)], waits=[False], looks=[answers.get(look, look)])
    outcome = await world.delete(sighting())
    assert world.order("DELETE", "wait", "look") == ["DELETE", "wait", "look"]
    assert outcome is not None
    assert outcome.verdict is verdict


@pytest.mark.parametrize(
    ("look", "verdict"), [(SIGNATURE, Verdict.NOT_DELETED), ("gone", Verdict.DELETED), ("fails", Verdict.NOT_SURE)]
)
async def test_a_delete_before_a_pause_was_sent(look: Answer, verdict: Verdict) -> None:
    """A DELETE that was answered with a pause has left, even where the next one couldn't: only a look can tell."""
    answers: dict[object, Answer] = {"gone": gone(), "fails": problems.ServerProblem(exchange(500))}
    refused = problems.ConnectionRefused(exchange())
    world = World(
        deletes=[problems.PauseAsked(exchange(429), 1), refused], waits=[True], looks=[answers.get(look, look)]
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.problem) == (verdict, True, refused)
    assert world.order("DELETE", "wait", "look") == ["DELETE", "wait", "DELETE", "look"]


async def test_pauses_in_looks() -> None:
    """Looks before and after the deletion heed pauses as well."""
    pause = problems.PauseAsked(exchange(429), 1)
    world = World(
        looks=[pause, SIGNATURE, pause, gone()],
        lists=[()],
        deletes=[problems.AnswerTimedOut(exchange())],
        waits=[True, True],
    )
    outcome = await world.delete()
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("look", "wait", "DELETE") == ["look", "wait", "look", "DELETE", "look", "wait", "look"]


async def test_a_pause_before_the_deletion_that_is_stopped() -> None:
    """Stop during the pause of the first look: nothing was sent to delete, nobody is asked."""
    world = World(looks=[problems.PauseAsked(exchange(429), 1)])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sent) == (Verdict.NOT_DELETED, False)
    assert world.order("confirm", "DELETE") == []


# looking up only


async def test_a_look_up_shows_a_card() -> None:
    """Looking changes nothing and asks nothing."""
    world = World(looks=[SIGNATURE], lists=[(OTHERS, MINE)])
    await world.flow.look_up(ACCOUNT, ID)
    (card,) = world.all("card")
    seen = card[1]
    assert isinstance(seen, SignatureSnapshot)
    assert (seen.account, seen.signature, seen.templates) == (ACCOUNT, SIGNATURE, (MINE,))
    assert world.order("confirm", "tell", "explain", "DELETE", "stopped", "focus") == []
    assert world.activities == [Activity.LOOKING_UP, None]


@pytest.mark.parametrize("kind", [problems.CancelledBeforeSending, problems.CancelledAfterSending])
async def test_a_cancelled_look_up_opens_no_dialog(kind: type[problems.Problem]) -> None:
    """Who presses Cancel knows it: a word in the window is enough."""
    world = World(looks=[kind(exchange())])
    await world.flow.look_up(ACCOUNT, ID)
    assert world.order("stopped", "explain", "tell", "card", "focus") == ["stopped"]
    assert world.activities[-1] is None


async def test_a_look_up_that_gives_nothing_is_explained() -> None:
    """Why, with what was seen before; then the person goes on as chosen."""
    trouble = gone()
    world = World(looks=[SIGNATURE, trouble], lists=[()], explains=[Step.EDIT_ID])
    await world.flow.look_up(ACCOUNT, ID)
    _, seen = world.all("card")[0]
    await world.flow.look_up(ACCOUNT, ID)
    assert world.all("explain") == [("explain", trouble, seen)]
    assert world.all("card")[-1] == ("card", None)
    assert world.events[-1] == ("focus", Step.EDIT_ID)


async def test_a_look_up_is_tried_again_as_often_as_asked() -> None:
    """Try again looks again, and ends with a card or another explanation."""
    trouble = problems.ServerProblem(exchange(500))
    world = World(looks=[trouble, trouble, SIGNATURE], lists=[()], explains=[Step.TRY_AGAIN] * 2)
    await world.flow.look_up(ACCOUNT, ID)
    assert world.order("look", "explain", "focus") == ["look", "explain"] * 2 + ["look"]
    assert isinstance(world.all("card")[-1][1], SignatureSnapshot)
    assert world.activities[-1] is None


# what must never happen


class Surprise(Exception):  # noqa: N818 - it is none of the program's
    """Something that nobody foresaw."""


def fails(_self: World, *_args: object) -> None:
    """Fail at once."""
    raise Surprise


@pytest.mark.parametrize(
    "world",
    [
        World(looks=[Surprise()]),
        World(looks=[SIGNATURE], lists=[Surprise()]),
        World(looks=[SIGNATURE], lists=[()], deletes=[Surprise()]),
        World(looks=[SIGNATURE, Surprise()], lists=[()], deletes=[problems.AnswerTimedOut(exchange())]),
        World(looks=[SIGNATURE, Surprise()], lists=[()], deletes=[problems.InUse(exchange())], tells=[Step.TRY_AGAIN]),
        World(
            looks=[SIGNATURE, problems.ServerProblem(exchange(500)), Surprise()],
            lists=[()],
            deletes=[problems.ServerProblem(exchange(500))],
            tells=[Step.LOOK_AGAIN],
        ),
    ],
    ids=["look", "list", "delete", "look afterwards", "try again", "look again"],
)
async def test_a_surprise_leaves_the_window_idle(world: World) -> None:
    """An exception that nobody foresaw goes up, and the window doesn't stay busy."""
    with pytest.raises(Surprise):
        await world.delete()
    assert world.activities[-1] is None


@pytest.mark.parametrize("method", ["confirm", "wait", "tell", "show_sighting", "show_outcome", "focus_on"])
async def test_a_surprise_while_deleting_leaves_the_window_idle(method: str) -> None:
    """The same where the surprise is a dialog's or the window's own."""
    failing = type("Failing", (World,), {method: fails})
    pause = problems.PauseAsked(exchange(429), 1)
    world = failing(looks=[SIGNATURE], lists=[()], deletes=[pause if method == "wait" else PROOF])
    with pytest.raises(Surprise):
        await world.delete()
    assert world.activities[-1] is None


@pytest.mark.parametrize(
    ("method", "look"),
    [
        ("wait", problems.PauseAsked(exchange(429), 1)),
        ("explain", problems.ServerProblem(exchange(500))),
        ("focus_on", problems.ServerProblem(exchange(500))),
        ("show_sighting", SIGNATURE),
        ("show_sighting", problems.ServerProblem(exchange(500))),
        ("show_stopped", problems.CancelledBeforeSending(exchange())),
    ],
)
async def test_a_surprise_while_looking_leaves_the_window_idle(method: str, look: Answer) -> None:
    """The same for a look-up."""
    world = type("Failing", (World,), {method: fails})(looks=[look], lists=[()])
    with pytest.raises(Surprise):
        await world.flow.look_up(ACCOUNT, ID)
    assert world.activities[-1] is None


async def test_a_task_that_is_cancelled_leaves_the_window_idle() -> None:
    """The end of the program during a DELETE: no dialog, no look, nothing left running."""
    started = asyncio.Event()

    async def for_ever() -> None:
        started.set()
        await asyncio.Event().wait()

    world = World(deletes=[for_ever])
    task = asyncio.create_task(world.flow.delete(ACCOUNT, ID, sighting()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert world.order("tell", "look", "line") == []
    assert world.activities[-1] is None


# whatever comes

PROBLEMS = [c for c in _below(problems.Problem) if not c.__subclasses__()]
TROUBLES = st.sampled_from(PROBLEMS).map(lambda kind: kind(exchange()))
LOOKS = st.lists(st.just(SIGNATURE) | st.builds(gone) | TROUBLES, max_size=8)
DELETES = st.lists(st.just(PROOF) | TROUBLES, max_size=5)
STEPS = st.lists(st.sampled_from([Step.TRY_AGAIN, Step.TRY_AGAIN, Step.LOOK_AGAIN, Step.CLOSE]), max_size=5)
YES = st.lists(st.sampled_from([True, True, True, False]), max_size=6)
SCRIPTS: st.SearchStrategy[dict[str, list[Answer]]] = st.builds(
    dict,
    looks=LOOKS,
    deletes=DELETES,
    tells=STEPS,
    confirms=YES,
    waits=YES,
    presses_at=st.lists(st.integers(0, 5), max_size=1),
)


class Sober(World):
    """A person who presses only buttons that are there."""

    async def tell(self, outcome: Outcome) -> Step:
        """Read, and go on."""
        step = await super().tell(outcome)
        return step if step in outcomes.tell(outcome).steps else Step.CLOSE


@dataclass
class Reader:
    """Reads through what happened, with an eye on one confirmation at a time.

    yes: whether the person has agreed to a DELETE that hasn't left yet
    sent: whether one may have left with this agreement
    proven: whether an answer since then said that it is gone
    missed: whether any answer so far said that it doesn't exist
    shown: whether the window has ever shown its card
    """

    yes: bool = False
    sent: bool = False
    proven: bool = False
    missed: bool = False
    shown: bool = False

    def read(self, world: World) -> None:
        """Check each DELETE for its own yes, each verdict for its proof, each dialog for an idle window."""
        activity: object = None
        for number, event in enumerate(world.events):
            answer = next((e[1] for e in world.events[number + 1 :] if e[0] == "answer"), None)
            match event:
                case ("activity", activity):
                    continue
                case ("confirm", _, said):
                    self.yes, self.sent, self.proven = bool(said), False, False
                case ("DELETE", _):
                    self._request(answer)
                case ("look", _):
                    self.proven = self.proven or (self.sent and isinstance(answer, problems.NoSuchSignature))
                    self.missed = self.missed or isinstance(answer, problems.NoSuchSignature)
                case ("card", SignatureSnapshot()):
                    self.shown = True
                case ("tell", Outcome() as outcome):
                    self._verdict(outcome)
            if event[0] in {"confirm", "tell", "explain"}:
                assert activity is None, "a dialog over a busy window"
        assert activity is None

    def _request(self, answer: object) -> None:
        assert self.yes, "a DELETE without its own yes"
        # after a pause that was waited for, the same yes holds
        self.yes = isinstance(answer, problems.PauseAsked)
        self.sent = self.sent or not isinstance(answer, problems.NotSent)
        self.proven = answer is PROOF
        self.missed = self.missed or isinstance(answer, problems.NoSuchSignature)

    def _verdict(self, outcome: Outcome) -> None:
        match outcome.verdict:
            case Verdict.DELETED:
                assert self.sent
                assert self.proven
                assert outcome.sent
            case Verdict.ALREADY_GONE:
                assert self.missed
            case Verdict.NOT_SURE:
                assert self.sent
                assert not self.proven
            case Verdict.NOT_DELETED:
                assert not (self.proven and self.shown)
        assert self.sent or not outcome.sent
        assert (outcomes.tell(outcome).title == "Deleted") is (outcome.verdict is Verdict.DELETED)


@settings(max_examples=400, deadline=None)
@given(script=SCRIPTS, looked_before=st.booleans())
def test_whatever_the_service_answers(script: dict[str, list[Answer]], *, looked_before: bool) -> None:
    """Over random answers and choices: deleted is said with proof only, and no DELETE is ever repeated blindly."""
    # when the scripts are over, nothing works any more, and the person gives up
    endless = problems.ServerProblem(exchange(500))
    whole = {
        **script,
        "looks": itertools.chain(script["looks"], itertools.repeat(endless)),
        "lists": itertools.repeat((MINE,)),
        "deletes": itertools.chain(script["deletes"], itertools.repeat(endless)),
    }
    world = Sober(**whole)  # type: ignore[arg-type] # each list has the type of its field

    async def live() -> None:
        if looked_before:
            await world.flow.look_up(ACCOUNT, ID)
        cards = [seen for _, seen in world.all("card")]
        await world.flow.delete(ACCOUNT, ID, cards[-1] if cards and isinstance(cards[-1], SignatureSnapshot) else None)

    with asyncio.Runner() as runner:
        runner.run(live())
    Reader().read(world)
