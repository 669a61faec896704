"""One DELETE, through the gate, and the look-ups after it. Never asks the user: whoever uses it has asked."""

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import datetime

from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.consent import Consent, Halt, Held
from unsign.domain.exchange import Exchange
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.patience import Patience
from unsign.domain.proposal import Proposal
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.flows.gate import Gate, Look, Passed, StillWanted
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation
from unsign.flows.ports import Service
from unsign.flows.records import Record

_SETTLED = (problems.InUse, problems.NoSuchSignature, problems.IdRefused)
"""Documented answers to a DELETE that prove by themselves what became of the signature."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a deletion that was asked for.

    outcome: what is true
    record: where more can be added once more is known
    """

    outcome: Outcome
    record: Record


class Deletion:
    """Deletes, makes sure, and has it written down."""

    def __init__(self, service: Service, lookup: Lookup, gate: Gate, patience: Patience | None = None) -> None:
        """Take what it works with. `patience`: shorter for tests."""
        self._service = service
        self._lookup = lookup
        self._gate = gate
        self._patience = patience or Patience()

    async def delete(
        self, operation: Operation, consent: Consent, look: Look, still_wanted: StillWanted, *, check: bool = True
    ) -> Done | Held:
        """Send the DELETE, unless the gate holds it back, and find out what became of it.

        look, still_wanted: as in Gate.check
        check: whether to look up afterwards what EngageLab has confirmed; a batch does that once, at its end
        """
        with operation.working():
            return await self._delete(operation, consent, look, still_wanted, check=check)

    async def _delete(
        self, operation: Operation, consent: Consent, look: Look, still_wanted: StillWanted, *, check: bool
    ) -> Done | Held:
        outcome = _outcome(operation, consent.proposal)
        record: Record | None = None
        retries = 0
        while True:
            with operation.step():
                passed = await self._gate.check(operation, consent, look, still_wanted, record)
                if not isinstance(passed, Passed):
                    return passed if record is None else await self._held(operation, outcome, record, passed)
                record = passed.record
                outcome = await self._send(operation, outcome, record)
                is_paused = isinstance(outcome.problem, problems.PauseAsked) and not operation.token.cancelled
            if not is_paused or not operation.may_retry(retries):
                return await self._finish(operation, outcome, record, check=check)
            retries += 1

    async def _send(self, operation: Operation, outcome: Outcome, record: Record) -> Outcome:
        """Send the DELETE once; return what it met."""

        def request(token: CancelToken) -> Awaitable[Exchange]:
            record.sent(operation.clock.now())
            return self._service.delete_signature(outcome.account, outcome.id, token)

        try:
            proof = await operation.send_once(Activity.DELETING, request)
        except problems.NotSent as problem:
            # an earlier one may have left, and been answered with a pause
            return replace(outcome, problem=problem, exchanges=(problem.exchange,), at=operation.clock.now())
        except problems.Problem as problem:
            record.answered(problem.exchange)
            met = replace(outcome, problem=problem, exchanges=(problem.exchange,))
        else:
            record.answered(proof)
            met = replace(outcome, problem=None, exchanges=(proof,), confirmed=True)
        return replace(
            met, verdict=Verdict.NOT_SURE, sent=True, at=operation.clock.now(), sent_at=operation.clock.monotonic()
        )

    async def _finish(self, operation: Operation, outcome: Outcome, record: Record, *, check: bool) -> Done:
        """Find out what became of a DELETE that isn't sent again."""
        if not outcome.sent:
            await record.not_sent(outcome.problem)
            return Done(outcome, record)
        if isinstance(outcome.problem, _SETTLED):
            return await self._settled(self._refused(outcome), record)
        if outcome.confirmed and not check:
            return Done(replace(outcome, recorded=await record.written()), record)
        return await self.make_sure(operation, outcome, record)

    def _refused(self, outcome: Outcome) -> Outcome:
        """Return the outcome of an answer that proves by itself what became of the signature."""
        seen = outcome.sighting or self._lookup.seen(outcome.account, outcome.id)
        if seen and isinstance(outcome.problem, problems.NoSuchSignature):
            return replace(outcome, verdict=Verdict.ALREADY_GONE, sighting=seen)
        return replace(outcome, verdict=Verdict.NOT_DELETED)

    async def _held(self, operation: Operation, outcome: Outcome, record: Record, held: Held) -> Done | Held:
        """Find out what became of a DELETE that was answered with a pause, and isn't sent once more."""
        done = await self.make_sure(operation, outcome, record)
        # an answer with a pause proves nothing; once it's known that nothing came of it, what stood in the way counts
        is_known = done.outcome.verdict is Verdict.NOT_DELETED
        return held if is_known and not isinstance(held, problems.Problem) and held is not Halt.CANCELLED else done

    async def make_sure(self, operation: Operation, outcome: Outcome, record: Record) -> Done:
        """Look up whether the signature still exists, after a DELETE that was sent."""
        is_first = not outcome.looked and outcome.problem is not None and outcome.problem.may_take_effect
        for pause in self._patience.settling if is_first else (0.0,):
            outcome = await self._looked(operation, outcome, record, pause)
            if outcome.verdict is not Verdict.NOT_SURE or not outcome.looked:
                break
        return await self._settled(outcome, record)

    def next_checks(self, operation: Operation, outcome: Outcome) -> tuple[float, ...]:
        """Return in how many seconds to look again, one after the other; empty once the outcome is known.

        Each is counted from now.
        """
        if outcome.verdict is not Verdict.NOT_SURE or outcome.sent_at is None:
            return ()
        return self._patience.after(operation.clock.monotonic() - outcome.sent_at)

    async def note_gone(self, done: Done, at: datetime) -> Done:
        """Settle what a list that was read afterwards didn't contain any more. `at`: when, with time zone."""
        done.record.looked_up(found=False)
        return await self._settled(replace(_gone(done.outcome), at=at), done.record)

    async def take_at_word(self, done: Done, problem: problems.Problem) -> Done:
        """Settle what was confirmed and couldn't be looked up afterwards, because of `problem`."""
        done.record.looked_up(found=None, problem=problem)
        outcome = replace(done.outcome, verdict=Verdict.DELETED, look_problem=problem)
        return await self._settled(replace(outcome, exchanges=(*outcome.exchanges, problem.exchange)), done.record)

    async def _looked(self, operation: Operation, outcome: Outcome, record: Record, pause: float) -> Outcome:
        try:
            with operation.step():
                operation.show(Activity.CHECKING)
                async with operation.token.within(None):
                    await operation.clock.sleep(pause)
                signature = await self._lookup.fetch(operation, outcome.id, Activity.CHECKING, own_connection=True)
        except problems.NoSuchSignature as problem:
            record.looked_up(found=False)
            outcome = replace(_gone(outcome), at=operation.clock.now())
            return replace(outcome, exchanges=(*outcome.exchanges, problem.exchange))
        except (problems.Problem, Cancelled) as trouble:
            return self._untold(operation, outcome, record, trouble)
        record.looked_up(found=True)
        self._lookup.note_found(outcome.account, signature, operation.clock.now())
        return self._still_there(operation, outcome)

    def _untold(
        self, operation: Operation, outcome: Outcome, record: Record, trouble: problems.Problem | Cancelled
    ) -> Outcome:
        """Return the outcome where a look-up couldn't tell."""
        obstacle = trouble if isinstance(trouble, problems.Problem) else None
        record.looked_up(found=None, problem=obstacle)
        exchanges = (*outcome.exchanges, obstacle.exchange) if obstacle else outcome.exchanges
        outcome = replace(outcome, look_problem=obstacle, exchanges=exchanges, at=operation.clock.now())
        # an earlier look-up that still found it isn't undone by one that couldn't be made
        is_word = outcome.confirmed and not outcome.looked
        return replace(outcome, verdict=Verdict.DELETED) if is_word else outcome

    def _still_there(self, operation: Operation, outcome: Outcome) -> Outcome:
        """Return the outcome where a look-up still found it: unsure as long as it may still go."""
        passed = operation.clock.monotonic() - (outcome.sent_at or 0.0)
        is_slow = outcome.problem is not None and outcome.problem.may_take_effect
        may_go = outcome.confirmed or (is_slow and passed < self._patience.certain_after)
        verdict = Verdict.NOT_SURE if may_go else Verdict.NOT_DELETED
        return replace(outcome, verdict=verdict, looked=True, look_problem=None, at=operation.clock.now())

    async def _settled(self, outcome: Outcome, record: Record) -> Done:
        recorded = await record.settle(outcome.verdict, outcome.problem, outcome.proof)
        return Done(replace(outcome, recorded=recorded), record)


def not_asked_for(operation: Operation, proposal: Proposal, verdict: Verdict, problem: problems.Problem) -> Outcome:
    """Return the outcome of a look-up after which nothing is sent."""
    return replace(_outcome(operation, proposal), verdict=verdict, problem=problem, exchanges=(problem.exchange,))


def _outcome(operation: Operation, proposal: Proposal) -> Outcome:
    """Return the outcome as long as nothing was sent."""
    return Outcome(
        verdict=Verdict.NOT_DELETED,
        account=proposal.account,
        id=proposal.id,
        at=operation.clock.now(),
        sighting=proposal.sighting,
        sent=False,
    )


def _gone(outcome: Outcome) -> Outcome:
    """Return the outcome where a look-up afterwards didn't find it."""
    # never seen before and never confirmed: it may be gone, or may never have been there
    verdict = Verdict.DELETED if outcome.sighting or outcome.confirmed else Verdict.ALREADY_GONE
    return replace(outcome, verdict=verdict, looked=True, look_problem=None)
