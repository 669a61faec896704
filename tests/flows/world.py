"""The service, the person, the window, the clock and the journal that one deletion meets."""

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from tests.flows.answers import ACCOUNT, ID, Answer, gone
from tests.flows.scribe import Scribe
from tests.flows.unasked import Unasked
from unsign.api.client import HttpService
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.creation import Creation
from unsign.domain.exchange import Exchange
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step
from unsign.domain.patience import Patience
from unsign.domain.proposal import Answer as Said
from unsign.domain.proposal import Proposal
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.domain.template import ListedTemplates
from unsign.flows.cancelling import CancelToken
from unsign.flows.delete_one import DeleteOne
from unsign.flows.deletion import Deletion
from unsign.flows.following import Checks
from unsign.flows.gate import Gate
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations, PausePolicy
from unsign.flows.records import Records
from unsign.flows.session import Session

Event = tuple[object, ...]
T = TypeVar("T")


@dataclass
class World(Unasked):
    """The service, the person and the window; it writes down what happens, in order.

    looks, lists, deletes: answers to the calls, in order; when they are over, the calls fail the test
    gate_looks, gate_lists: answers to the gate's own calls; when they are over, what the question showed
    proofs: answers to the look-up after a confirmation; when they are over, that it doesn't exist
    confirms, tells, explains, waits: what the person does, in order; when they are over, what is safe
    wanted: whether the window still shows what was asked for, each time that it is asked
    presses_at: the numbers (from 0) of the sleeps during which the person presses Cancel
    locks_found: the locks on this computer, each time that they are asked for; the last stays
    disk_full: whether nothing can be written
    written_until: after how many writings nothing more can be written; None for never
    disk_broken: whether nothing can be read either
    rights: whether the person puts trouble with the journal right, each time that it's told
    exists: whether the account is still there, each time that it's asked
    id: what is to be deleted
    service: who answers in place of looks, lists and deletes
    beside: another person's world, whose service, clock and journal this one shares
    """

    looks: Iterable[Answer] = ()
    lists: Iterable[Answer] = ()
    deletes: Iterable[Answer] = ()
    gate_looks: Iterable[Answer] = ()
    gate_lists: Iterable[Answer] = ()
    proofs: Iterable[Answer] = ()
    confirms: Iterable[bool | Said] = (True,)
    tells: Iterable[Step] = ()
    explains: Iterable[Step] = ()
    waits: Iterable[bool] = ()
    wanted: Iterable[bool] = ()
    presses_at: Sequence[int] = ()
    locks_found: Sequence[dict[str, Lock]] = ({},)
    disk_full: bool = False
    disk_broken: bool = False
    written_until: int | None = None
    rights: Iterable[bool] = ()
    patience: Patience = field(default_factory=lambda: Patience(rechecks=()))
    exists: Iterable[bool] = ()
    id: SignatureId = ID
    service: HttpService | None = None
    beside: "World | None" = None
    events: list[Event] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._looks, self._lists, self._deletes = iter(self.looks), iter(self.lists), iter(self.deletes)
        self._confirms, self._tells = iter(self.confirms), iter(self.tells)
        self._explains, self._waits = iter(self.explains), iter(self.waits)
        self._wanted, self._locks = iter(self.wanted), list(self.locks_found)
        self._gate_looks, self._gate_lists, self._proofs = map(iter, (self.gate_looks, self.gate_lists, self.proofs))
        # whether a yes, or a pause after it, was the last thing that happened; and whether EngageLab has confirmed
        self._at_gate = self._confirmed = False
        self._agreed: SignatureSnapshot | problems.Problem | None = None
        self._started = time.monotonic()
        self.operation: Operation | None = None
        self._rights, self._exists = iter(self.rights), iter(self.exists)
        self.background: list[asyncio.Task[None]] = []
        self.scribe = Scribe(self.events, self._locks_now)
        self.scribe.full, self.scribe.fails_after = self.disk_full, self.written_until
        self.scribe.broken = self.disk_broken
        self.shared: tuple[Operations, Lookup, Deletion, Records] = (
            self.beside.shared if self.beside else self._shared()
        )
        operations, lookup, deletion, records = self.shared
        self.flow = DeleteOne(operations, lookup, deletion, records, Locking(records, self), self, self)

    def _shared(self) -> tuple[Operations, Lookup, Deletion, Records]:
        lookup = Lookup(self)
        operations = Operations(Session(), self, PausePolicy(retries=100, seconds=1e9))
        records = Records(self.journal, "Jo")
        deletion = Deletion(self, lookup, Gate(records, self.still_exists), self.patience)
        return operations, lookup, deletion, records

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
        await self.flow.delete(account, self.id, shown)
        return self.told[-1] if self.told else None

    async def look_up(self) -> None:
        """Look up what would be deleted."""
        await self.flow.look_up(ACCOUNT, self.id)

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
    def answers(self) -> list[object]:
        """What the service answered, in order."""
        return [answer for _, answer in self.all("answer")]

    @property
    def activities(self) -> list[object]:
        """What the window showed as going on."""
        return [a for _, a in self.all("activity")]

    # the service

    async def signature(
        self, account: AccountRef, signature_id: SignatureId, token: CancelToken, *, own_connection: bool = False
    ) -> Signature:
        """Answer a look-up."""
        looks, kind = iter(self._looks), "look"
        if self._at_gate and not own_connection:
            looks, kind = itertools.chain(self._gate_looks, itertools.repeat(self._agreed_signature())), "gate look"
        elif self._confirmed:
            looks, kind = itertools.chain(self._proofs, (gone() for _ in itertools.count())), "proof"
        self.events.append((kind, account.identity))
        return await self._answer(
            looks,
            Signature,
            lambda service: service.signature(account, signature_id, token, own_connection=own_connection),
        )

    async def templates(self, account: AccountRef, token: CancelToken) -> ListedTemplates:
        """Answer with a list."""
        lists, kind = iter(self._lists), "list"
        if self._at_gate:
            lists, kind = itertools.chain(self._gate_lists, itertools.repeat(self._agreed_templates())), "gate list"
        self.events.append((kind, account.identity))
        return await self._answer(lists, ListedTemplates, lambda service: service.templates(account, token))

    def _agreed_signature(self) -> Answer:
        return self._agreed.signature if isinstance(self._agreed, SignatureSnapshot) else self._agreed

    def _agreed_templates(self) -> Answer:
        if not isinstance(self._agreed, SignatureSnapshot):
            return self._agreed
        return self._agreed.templates_problem if self._agreed.templates is None else self._agreed.templates

    async def delete_signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Exchange:
        """Answer a DELETE."""
        self._at_gate = self._confirmed = False
        self.events.append(("DELETE", account.identity))
        try:
            proof = await self._answer(
                self._deletes, Exchange, lambda service: service.delete_signature(account, signature_id, token)
            )
        except problems.PauseAsked:
            self._at_gate = True
            raise
        self._confirmed = True
        return proof

    async def _answer(self, answers: Iterable[Answer], kind: type[T], ask: Callable[[HttpService], Awaitable[T]]) -> T:
        try:
            answer = await (self._scripted(answers) if self.service is None else ask(self.service))
        except Exception as problem:
            self.events.append(("answer", problem))
            raise
        found = ListedTemplates(answer) if isinstance(answer, tuple) else answer
        self.events.append(("answer", found))
        assert isinstance(found, kind)
        return found

    async def _scripted(self, answers: Iterable[Answer]) -> Answer:
        await asyncio.sleep(0)
        for answer in answers:
            given_answer = await answer() if callable(answer) else answer
            if isinstance(given_answer, BaseException):
                raise given_answer
            return given_answer
        pytest.fail(f"a call too many: {self.events}")

    # the person

    async def confirm(self, proposal: Proposal) -> Said:
        """Say yes or no, or ask for another look."""
        said = next(self._confirms, False)
        answer = said if isinstance(said, Said) else Said.DELETE if said else Said.KEEP
        self.events.append(("confirm", proposal, answer is Said.DELETE))
        self._at_gate, self._agreed = answer is Said.DELETE, proposal.sighting or proposal.obstacle
        return answer

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
        """Read, and go on."""
        self._at_gate = False
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

    async def no_record(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Read, and put it right or not."""
        self._at_gate = False
        self.events.append(("no record", problem.kind))
        right = next(self._rights, False)
        if right:
            self.scribe.full, self.scribe.fails_after, self.scribe.broken = False, None, False
        return right

    # this computer

    async def journal(self) -> Scribe:
        """Give the journal."""
        return self.scribe

    def _locks_now(self) -> dict[str, Lock]:
        return self._locks.pop(0) if len(self._locks) > 1 else self._locks[0]

    async def still_exists(self, account: AccountRef) -> bool:
        """Tell it."""
        self.events.append(("exists",))
        return next(self._exists, True)

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

    def show_account_gone(self, account: AccountRef) -> None:
        """Note it."""
        self.events.append(("account gone",))

    def show_creation(self, creation: Creation, checks: Checks = (), *, again: bool = False) -> None:
        """Note it."""
        self.events.append(("line", creation, checks, again))

    def go_on(self, work: Coroutine[object, object, None], name: str) -> None:
        """Let it go on."""
        self.background.append(asyncio.ensure_future(work))

    def when_idle(self, make_work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Begin it."""
        self.go_on(make_work(), name)

    def show_outcome(self, outcome: Outcome, checks: Checks = (), *, again: bool = False) -> None:
        """Note it."""
        self.events.append(("line", outcome, checks, again))

    def focus_on(self, step: Step) -> None:
        """Note it."""
        self.events.append(("focus", step))
