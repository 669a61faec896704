"""One deletion and the looks around it: what every flow that deletes is made of."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from unsign.domain import problems
from unsign.domain.account import Account
from unsign.domain.activity import Activity
from unsign.domain.exchange import Exchange
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.proposal import Proposal
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.ports import Journal, Pauses, Service, View
from unsign.tasks import Cancelled, CancelToken

T = TypeVar("T")

SETTLING_PAUSES = (0.0, 2.0)
"""Seconds before each look after a deletion that nobody knows of: a slow one may still be under way."""
UNTOLD_PAUSE = 5.0
"""Seconds to wait where the service asks for a pause and doesn't say how long: doubled each time."""
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 3600.0

_SETTLED = (problems.InUse, problems.NoSuchSignature, problems.IdRefused)
"""Documented answers to a DELETE that prove by themselves what became of the signature."""

STOPPED = (problems.CancelledBeforeSending, problems.CancelledAfterSending)

_MAY_GO_ON = (problems.NobodyKnows, problems.ServiceUnavailable)
"""After these, a deletion may still be under way behind the silence."""


class Deleting:
    """Looks signatures up, deletes, and makes sure. Asks nobody: whoever uses it has asked."""

    def __init__(  # noqa: PLR0913 - its four neighbours, and two clocks for the tests
        self,
        service: Service,
        memory: Journal,
        pauses: Pauses,
        view: View,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        settling_pauses: tuple[float, ...] = SETTLING_PAUSES,
    ) -> None:
        """Take what it works with. `sleep` and `settling_pauses`: so that tests needn't wait."""
        self._service = service
        self._memory = memory
        self._pauses = pauses
        self._view = view
        self._sleep = sleep
        self._settling_pauses = settling_pauses
        self._last_seen: dict[tuple[str, str], SignatureSnapshot] = {}
        self.stop = CancelToken()

    def seen(self, account: Account, signature_id: SignatureId) -> SignatureSnapshot | None:
        """Give the last sighting of a signature in this run of the program."""
        return self._last_seen.get((account.identity, signature_id.digits))

    async def see(self, account: Account, signature_id: SignatureId) -> SignatureSnapshot:
        """Fetch a signature, then the templates that carry it. Raises Problem."""
        signature = await self._ask_for(account, signature_id, Activity.LOOKING_UP)
        templates = None
        trouble: problems.Problem | None = None
        try:
            listed = await self._service.templates(account, self.stop)
            templates = tuple(t for t in listed.rows if t.signature_id == signature_id.digits)
            trouble = listed.problem
        except STOPPED:
            raise
        except problems.Problem as problem:
            trouble = problem
        sighting = SignatureSnapshot(account, signature, templates, trouble, datetime.now(UTC))
        self._last_seen[account.identity, signature_id.digits] = sighting
        return sighting

    async def delete(self, proposal: Proposal) -> Outcome:
        """Send the DELETE, and find out what became of it. `proposal`: what a person has said yes to."""
        self.stop = CancelToken()
        account, signature_id = proposal.account, proposal.id
        asked = 0

        def request() -> Awaitable[Exchange]:
            nonlocal asked
            asked += 1
            return self._service.delete_signature(account, signature_id, self.stop)

        try:
            proof = await self.heeding_pauses(account, Activity.DELETING, request)
        except problems.NotSent as problem:
            if asked > 1:  # an earlier one did leave, and was answered with a pause, which proves nothing
                outcome = await self.make_sure(_outcome(Verdict.NOT_SURE, proposal, sent=True, problem=problem))
            else:
                outcome = _outcome(Verdict.NOT_DELETED, proposal, sent=False, problem=problem)
        except _SETTLED as problem:
            outcome = _outcome(Verdict.NOT_DELETED, proposal, sent=True, problem=problem)
            seen = proposal.sighting or self.seen(account, signature_id)
            if seen and isinstance(problem, problems.NoSuchSignature):
                outcome = replace(outcome, verdict=Verdict.ALREADY_GONE, sighting=seen)
        except problems.Problem as problem:
            outcome = await self.make_sure(_outcome(Verdict.NOT_SURE, proposal, sent=True, problem=problem))
        else:
            outcome = replace(_outcome(Verdict.DELETED, proposal, sent=True), exchanges=(proof,))
        return await self._written_down(proposal, outcome)

    async def make_sure(self, outcome: Outcome) -> Outcome:
        """Look whether the signature is still there, after a DELETE whose answer proves nothing."""
        self.stop = CancelToken()
        pauses = self._settling_pauses if isinstance(outcome.problem, _MAY_GO_ON) else (0.0,)
        found: datetime | None = None
        try:
            for pause in pauses:
                self._view.show_activity(Activity.CHECKING)
                async with self.stop.within(None):
                    await self._sleep(pause)
                signature = await self._ask_for(outcome.account, outcome.id, Activity.CHECKING)
                found = datetime.now(UTC)
                self._remember(outcome.account, signature, found)
        except problems.NoSuchSignature as problem:
            # never seen before: it may be gone, or may never have been there
            verdict = Verdict.DELETED if outcome.sighting else Verdict.ALREADY_GONE
            return _looked(outcome, verdict, datetime.now(UTC), problem, decided=True)
        except (problems.Problem, Cancelled) as trouble:
            obstacle = trouble if isinstance(trouble, problems.Problem) else None
            verdict = Verdict.NOT_SURE if found is None else Verdict.NOT_DELETED
            return _looked(outcome, verdict, found or datetime.now(UTC), obstacle, decided=found is not None)
        return _looked(outcome, Verdict.NOT_DELETED, found or datetime.now(UTC), None, decided=True)

    async def look_again(self, proposal: Proposal, outcome: Outcome) -> Outcome:
        """Make sure once more, some time later."""
        return await self._written_down(proposal, await self.make_sure(outcome))

    async def heeding_pauses(self, account: Account, activity: Activity, request: Callable[[], Awaitable[T]]) -> T:
        """Send a request, and again after each pause that the service asks for instead of answering."""
        untold = UNTOLD_PAUSE
        while True:
            self._view.show_activity(activity)
            try:
                return await request()
            except problems.PauseAsked as problem:
                seconds, untold = (untold, 2 * untold) if problem.seconds is None else (problem.seconds, untold)
                self._view.show_activity(None)
                seconds = min(max(seconds, SHORTEST_PAUSE), LONGEST_PAUSE)
                if not await self._pauses.wait(account, problem, seconds):
                    raise

    async def keep(self, proposal: Proposal) -> Proposal:
        """Keep a copy of what would go away, for the way back."""
        if proposal.sighting is None:
            return proposal
        try:
            return replace(proposal, kept=await asyncio.to_thread(self._memory.keep, proposal.sighting))
        except OSError:
            return replace(proposal, kept=None)

    async def let_go(self, proposal: Proposal) -> None:
        """Forget that copy: the signature stays."""
        await self._settle(proposal, Verdict.NOT_DELETED)

    def _remember(self, account: Account, signature: Signature, at: datetime) -> None:
        """Note that a look after a deletion still found it: the next one that doesn't may say so."""
        before = self.seen(account, signature.id)
        sighting = replace(before, at=at) if before else SignatureSnapshot(account, signature, None, None, at)
        self._last_seen[account.identity, signature.id.digits] = sighting

    async def _written_down(self, proposal: Proposal, outcome: Outcome) -> Outcome:
        # a slow deletion may still take effect after the looks: the way back stays open
        slow = outcome.verdict is Verdict.NOT_DELETED and isinstance(outcome.problem, _MAY_GO_ON)
        await self._settle(proposal, Verdict.NOT_SURE if slow else outcome.verdict)
        return outcome

    async def _settle(self, proposal: Proposal, verdict: Verdict) -> None:
        if proposal.kept is not None:
            # what can't be written stays "not sure" in the journal, which is no lie
            try:
                await asyncio.to_thread(self._memory.settle, proposal.kept, verdict)
            except OSError:
                return

    def _ask_for(self, account: Account, signature_id: SignatureId, activity: Activity) -> Awaitable[Signature]:
        def request() -> Awaitable[Signature]:
            return self._service.signature(account, signature_id, self.stop)

        return self.heeding_pauses(account, activity, request)


def not_asked_for(proposal: Proposal, verdict: Verdict, problem: problems.Problem) -> Outcome:
    """Give the outcome of a look-up after which nothing is sent."""
    return _outcome(verdict, proposal, sent=False, problem=problem)


def _outcome(verdict: Verdict, proposal: Proposal, *, sent: bool, problem: problems.Problem | None = None) -> Outcome:
    return Outcome(
        verdict=verdict,
        account=proposal.account,
        id=proposal.id,
        at=datetime.now(UTC),
        sighting=proposal.sighting,
        sent=sent,
        problem=problem,
        exchanges=(problem.exchange,) if problem else (),
    )


def _looked(
    outcome: Outcome, verdict: Verdict, at: datetime, problem: problems.Problem | None, *, decided: bool
) -> Outcome:
    """Add what a look afterwards gave: `problem` is its proof that nothing is there, or why it couldn't be had."""
    return replace(
        outcome,
        verdict=verdict,
        at=at,
        looked=decided,
        look_problem=None if isinstance(problem, problems.NoSuchSignature) else problem,
        exchanges=(*outcome.exchanges, problem.exchange) if problem else outcome.exchanges,
    )
