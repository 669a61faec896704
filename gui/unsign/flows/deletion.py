"""One DELETE and the look-ups after it. Never asks the user: whoever uses it has asked."""

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from datetime import datetime

from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.exchange import Exchange
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.proposal import Proposal
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation
from unsign.flows.ports import Journal, Service

SETTLING_PAUSES = (0.0, 2.0)
"""Seconds before each look-up after a deletion that nobody knows of: a slow one may still be under way."""

_SETTLED = (problems.InUse, problems.NoSuchSignature, problems.IdRefused)
"""Documented answers to a DELETE that prove by themselves what became of the signature."""

_MAY_GO_ON = (problems.NobodyKnows, problems.ServiceUnavailable)
"""After these, a deletion may still be under way behind the silence."""


class Deletion:
    """Deletes, makes sure, and has it written down."""

    def __init__(
        self,
        service: Service,
        lookup: Lookup,
        journal: Journal,
        *,
        settling_pauses: tuple[float, ...] = SETTLING_PAUSES,
    ) -> None:
        """Take what it works with. `settling_pauses`: shorter ones for tests."""
        self._service = service
        self._lookup = lookup
        self._journal = journal
        self._settling_pauses = settling_pauses

    async def delete(self, operation: Operation, proposal: Proposal) -> Outcome:
        """Send the DELETE, and find out what became of it.

        proposal: what a person has said yes to
        """
        with operation.working():
            outcome = await self._delete(operation, proposal)
        return await self._written_down(proposal, outcome)

    async def _delete(self, operation: Operation, proposal: Proposal) -> Outcome:
        sent = 0

        def request(token: CancelToken) -> Awaitable[Exchange]:
            nonlocal sent
            sent += 1
            return self._service.delete_signature(proposal.account, proposal.id, token)

        try:
            with operation.step():
                proof = await operation.send(Activity.DELETING, request)
        except problems.NotSent as problem:
            if sent > 1:  # an earlier one did leave, and was answered with a pause, which proves nothing
                outcome = _outcome(operation, proposal, Verdict.NOT_SURE, sent=True, problem=problem)
                outcome = await self.make_sure(operation, outcome)
            else:
                outcome = _outcome(operation, proposal, Verdict.NOT_DELETED, sent=False, problem=problem)
        except _SETTLED as problem:
            outcome = _outcome(operation, proposal, Verdict.NOT_DELETED, sent=True, problem=problem)
            seen = proposal.sighting or self._lookup.seen(proposal.account, proposal.id)
            if seen and isinstance(problem, problems.NoSuchSignature):
                outcome = replace(outcome, verdict=Verdict.ALREADY_GONE, sighting=seen)
        except problems.Problem as problem:
            outcome = _outcome(operation, proposal, Verdict.NOT_SURE, sent=True, problem=problem)
            outcome = await self.make_sure(operation, outcome)
        else:
            outcome = replace(_outcome(operation, proposal, Verdict.DELETED, sent=True), exchanges=(proof,))
        return outcome

    async def make_sure(self, operation: Operation, outcome: Outcome) -> Outcome:
        """Look up whether the signature still exists, after a DELETE whose answer proves nothing."""
        pauses = self._settling_pauses if isinstance(outcome.problem, _MAY_GO_ON) else (0.0,)
        found: datetime | None = None
        try:
            with operation.step():
                operation.show(Activity.CHECKING)
                for pause in pauses:
                    async with operation.token.within(None):
                        await operation.clock.sleep(pause)
                    signature = await self._lookup.fetch(operation, outcome.id, Activity.CHECKING)
                    found = operation.clock.now()
                    self._lookup.note_found(outcome.account, signature, found)
        except problems.NoSuchSignature as problem:
            # never seen before: it may be gone, or may never have been there
            verdict = Verdict.DELETED if outcome.sighting else Verdict.ALREADY_GONE
            return _checked(outcome, verdict, operation.clock.now(), problem, decided=True)
        except (problems.Problem, Cancelled) as trouble:
            obstacle = trouble if isinstance(trouble, problems.Problem) else None
            verdict = Verdict.NOT_SURE if found is None else Verdict.NOT_DELETED
            return _checked(outcome, verdict, found or operation.clock.now(), obstacle, decided=found is not None)
        return _checked(outcome, Verdict.NOT_DELETED, found or operation.clock.now(), None, decided=True)

    async def check_again(self, operation: Operation, proposal: Proposal, outcome: Outcome) -> Outcome:
        """Look up once more whether it still exists, some time later."""
        return await self._written_down(proposal, await self.make_sure(operation, outcome))

    async def keep(self, proposal: Proposal) -> Proposal:
        """Save a copy of what would be deleted, so that it can be created again."""
        if proposal.sighting is None:
            return proposal
        try:
            return replace(proposal, kept=await asyncio.to_thread(self._journal.keep, proposal.sighting))
        except OSError:
            return replace(proposal, kept=None)

    async def let_go(self, proposal: Proposal) -> None:
        """Write down that the copy isn't needed: the signature stays."""
        await self.settle(proposal, Verdict.NOT_DELETED)

    async def settle(self, proposal: Proposal, verdict: Verdict) -> None:
        """Write down what became of what was saved."""
        if proposal.kept is not None:
            # what can't be written stays "not sure" in the journal, which isn't false
            try:
                await asyncio.to_thread(self._journal.settle, proposal.kept, verdict)
            except OSError:
                return

    async def _written_down(self, proposal: Proposal, outcome: Outcome) -> Outcome:
        # a slow deletion may still take effect after the checks: it can be created again
        slow = outcome.verdict is Verdict.NOT_DELETED and isinstance(outcome.problem, _MAY_GO_ON)
        await self.settle(proposal, Verdict.NOT_SURE if slow else outcome.verdict)
        return outcome


def not_asked_for(operation: Operation, proposal: Proposal, verdict: Verdict, problem: problems.Problem) -> Outcome:
    """Return the outcome of a look-up after which nothing is sent."""
    return _outcome(operation, proposal, verdict, sent=False, problem=problem)


def _outcome(
    operation: Operation, proposal: Proposal, verdict: Verdict, *, sent: bool, problem: problems.Problem | None = None
) -> Outcome:
    return Outcome(
        verdict=verdict,
        account=proposal.account,
        id=proposal.id,
        at=operation.clock.now(),
        sighting=proposal.sighting,
        sent=sent,
        problem=problem,
        exchanges=(problem.exchange,) if problem else (),
    )


def _checked(
    outcome: Outcome, verdict: Verdict, at: datetime, problem: problems.Problem | None, *, decided: bool
) -> Outcome:
    """Add what a look-up afterwards showed: `problem` is its proof that nothing is there, or why it couldn't tell."""
    return replace(
        outcome,
        verdict=verdict,
        at=at,
        looked=decided,
        look_problem=None if isinstance(problem, problems.NoSuchSignature) else problem,
        exchanges=(*outcome.exchanges, problem.exchange) if problem else outcome.exchanges,
    )
