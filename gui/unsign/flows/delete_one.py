"""Look one signature up, and delete it: the main job."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from unsign import errors
from unsign.model import Account, Exchange, Signature, SignatureId, Verdict
from unsign.ports import Dialogs, Service, View
from unsign.report import Activity, Outcome, Proposal, Sighting, Step
from unsign.tasks import Stop, Stopped

T = TypeVar("T")

FRESH_SECONDS = 60.0
"""How long a look-up counts as a look before the deletion."""
SETTLING_PAUSES = (0.0, 2.0)
"""Seconds before each look after a deletion that nobody knows of: a slow one may still be under way."""
UNTOLD_PAUSE = 5.0
"""Seconds to wait where the service asks for a pause and doesn't say how long: doubled each time."""
LONGEST_PAUSE = 3600.0

_NO_WAY_AROUND = (
    errors.NotSent,
    errors.NobodyKnows,
    errors.Refusal,
    errors.PauseAsked,
    errors.Redirected,
    errors.SomebodyElse,
)
"""Look-ups that end so leave nothing to go on with: who, or what, answered is in doubt, or said no."""

_SETTLED = (errors.InUse, errors.NoSuchSignature, errors.IdRefused)
"""Documented answers to a DELETE that prove by themselves what became of the signature."""

_STOPPED = (errors.StoppedBefore, errors.StoppedAfter)

_MAY_GO_ON = (errors.NobodyKnows, errors.ServiceUnavailable)
"""After these, a deletion may still be under way behind the silence."""


class DeleteOne:
    """Looks up, asks, deletes, makes sure, and tells. One thing at a time."""

    def __init__(
        self,
        service: Service,
        dialogs: Dialogs,
        view: View,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        settling_pauses: tuple[float, ...] = SETTLING_PAUSES,
    ) -> None:
        """Take what it works with. `sleep` and `settling_pauses`: so that tests needn't wait."""
        self._service = service
        self._dialogs = dialogs
        self._view = view
        self._sleep = sleep
        self._settling_pauses = settling_pauses
        self._stop = Stop()
        self._last_seen: dict[tuple[str, str], Sighting] = {}

    def stop(self) -> None:
        """End the step that runs: the person pressed Cancel."""
        self._stop.ask()

    async def look_up(self, account: Account, signature_id: SignatureId) -> None:
        """Show what the ID stands for; change nothing."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            with self._working():
                before = self._seen(account, signature_id)
                try:
                    self._view.show_sighting(await self._see(account, signature_id))
                except _STOPPED:
                    return self._view.show_stopped()
                except errors.Problem as problem:
                    self._view.show_sighting(None)
                    trouble = problem
                else:
                    return None
            step = await self._dialogs.explain(account, signature_id, trouble, before)
        return self._view.focus_on(step)

    async def delete(self, account: Account, signature_id: SignatureId, shown: Sighting | None) -> None:
        """Delete a signature, with the person's yes, and say what is true then.

        shown: what the window shows of it, if it does
        """
        outcome = await self._attempt(account, signature_id, shown)
        while outcome is not None:
            self._view.show_outcome(outcome)
            step = await self._dialogs.tell(outcome)
            if step is Step.TRY_AGAIN:
                outcome = await self._attempt(account, signature_id, None)
            elif step is Step.LOOK_AGAIN:
                with self._working():
                    outcome = await self._make_sure(outcome)
            else:
                return self._view.focus_on(step)
        return None

    @contextmanager
    def _working(self) -> Iterator[None]:
        self._stop = Stop()
        try:
            yield
        finally:
            self._view.show_activity(None)

    async def _attempt(self, account: Account, signature_id: SignatureId, shown: Sighting | None) -> Outcome | None:
        """Look, ask, delete; None where the person keeps the signature."""
        with self._working():
            proposal = await self._propose(account, signature_id, shown)
            if isinstance(proposal, Outcome) or proposal is None:
                return proposal
            self._view.show_activity(None)
            if not await self._dialogs.confirm(proposal):
                return None
            return await self._delete(proposal)

    async def _propose(
        self, account: Account, signature_id: SignatureId, shown: Sighting | None
    ) -> Proposal | Outcome | None:
        """Look before the deletion: a proposal, or the outcome where there is nothing to propose."""
        if shown is not None and (datetime.now(UTC) - shown.at).total_seconds() < FRESH_SECONDS:
            return Proposal(account, signature_id, shown)
        before = self._seen(account, signature_id)
        try:
            sighting = await self._see(account, signature_id)
        except _STOPPED:
            self._view.show_stopped()
            return None
        except errors.NoSuchSignature as problem:
            self._view.show_sighting(None)
            verdict = Verdict.ALREADY_GONE if before else Verdict.NOT_DELETED
            return self._outcome(verdict, Proposal(account, signature_id, before), sent=False, problem=problem)
        except _NO_WAY_AROUND as problem:
            self._view.show_sighting(None)
            return self._outcome(
                Verdict.NOT_DELETED, Proposal(account, signature_id, before), sent=False, problem=problem
            )
        except errors.Problem as problem:
            self._view.show_sighting(None)
            return Proposal(account, signature_id, None, problem)
        self._view.show_sighting(sighting)
        return Proposal(account, signature_id, sighting)

    async def _see(self, account: Account, signature_id: SignatureId) -> Sighting:
        """Fetch the signature, then the templates that carry it."""
        signature = await self._ask_for(account, signature_id, Activity.LOOKING_UP)
        templates, trouble = None, None
        try:
            listed = await self._service.templates(account.credentials, self._stop)
            templates = tuple(t for t in listed if t.signature_id == signature_id.digits)
        except _STOPPED:
            raise
        except errors.Problem as problem:
            trouble = problem
        return self._remember(Sighting(account, signature, templates, trouble, datetime.now(UTC)))

    async def _delete(self, proposal: Proposal) -> Outcome:
        """Send the DELETE, and find out what became of it."""
        self._stop = Stop()
        account, signature_id = proposal.account, proposal.id

        def request() -> Awaitable[Exchange]:
            return self._service.delete_signature(account.credentials, signature_id, self._stop)

        try:
            proof = await self._heeding_pauses(account, Activity.DELETING, request)
        except errors.NotSent as problem:
            return self._outcome(Verdict.NOT_DELETED, proposal, sent=False, problem=problem)
        except _SETTLED as problem:
            return self._refused(proposal, problem)
        except errors.Problem as problem:
            return await self._make_sure(self._outcome(Verdict.NOT_SURE, proposal, sent=True, problem=problem))
        return self._outcome(Verdict.DELETED, proposal, sent=True, exchanges=(proof,))

    async def _heeding_pauses(self, account: Account, activity: Activity, request: Callable[[], Awaitable[T]]) -> T:
        """Send a request, and again after each pause that the service asks for instead of answering."""
        untold = UNTOLD_PAUSE
        while True:
            self._view.show_activity(activity)
            try:
                return await request()
            except errors.PauseAsked as problem:
                seconds, untold = (untold, 2 * untold) if problem.seconds is None else (problem.seconds, untold)
                self._view.show_activity(None)
                if not await self._dialogs.wait(account, problem, min(seconds, LONGEST_PAUSE)):
                    raise

    def _refused(self, proposal: Proposal, problem: errors.Problem) -> Outcome:
        gone = isinstance(problem, errors.NoSuchSignature) and self._seen(proposal.account, proposal.id)
        return self._outcome(
            Verdict.ALREADY_GONE if gone else Verdict.NOT_DELETED, proposal, sent=True, problem=problem
        )

    async def _make_sure(self, outcome: Outcome) -> Outcome:
        """Look whether the signature is still there, after a DELETE whose answer proves nothing."""
        self._stop = Stop()
        pauses = self._settling_pauses if isinstance(outcome.problem, _MAY_GO_ON) else (0.0,)
        found: Signature | None = None
        try:
            for pause in pauses:
                self._view.show_activity(Activity.CHECKING)
                async with self._stop.within(None):
                    await self._sleep(pause)
                found = await self._ask_for(outcome.account, outcome.id, Activity.CHECKING)
        except errors.NoSuchSignature as problem:
            # never seen before: it may be gone, or may never have been there
            verdict = Verdict.DELETED if outcome.sighting else Verdict.ALREADY_GONE
            return _settled(outcome, verdict, problem.exchange)
        except (errors.Problem, Stopped) as trouble:
            if found is None:
                return _unsettled(outcome, trouble)
        return _settled(outcome, Verdict.NOT_DELETED)

    def _ask_for(self, account: Account, signature_id: SignatureId, activity: Activity) -> Awaitable[Signature]:
        def request() -> Awaitable[Signature]:
            return self._service.signature(account.credentials, signature_id, self._stop)

        return self._heeding_pauses(account, activity, request)

    def _outcome(
        self,
        verdict: Verdict,
        proposal: Proposal,
        *,
        sent: bool,
        problem: errors.Problem | None = None,
        exchanges: tuple[Exchange, ...] = (),
    ) -> Outcome:
        return Outcome(
            verdict=verdict,
            account=proposal.account,
            id=proposal.id,
            at=datetime.now(UTC),
            sighting=proposal.sighting,
            sent=sent,
            problem=problem,
            exchanges=exchanges or ((problem.exchange,) if problem else ()),
        )

    def _remember(self, sighting: Sighting) -> Sighting:
        self._last_seen[sighting.account.credentials.dev_key, sighting.signature.id.digits] = sighting
        return sighting

    def _seen(self, account: Account, signature_id: SignatureId) -> Sighting | None:
        return self._last_seen.get((account.credentials.dev_key, signature_id.digits))


def _settled(outcome: Outcome, verdict: Verdict, *proof: Exchange) -> Outcome:
    """Give the outcome that a look afterwards decided."""
    exchanges = (*outcome.exchanges, *proof)
    return replace(outcome, verdict=verdict, at=datetime.now(UTC), looked=True, look_problem=None, exchanges=exchanges)


def _unsettled(outcome: Outcome, trouble: errors.Problem | Stopped) -> Outcome:
    """Give the outcome of a look that couldn't be had."""
    problem = trouble if isinstance(trouble, errors.Problem) else None
    exchanges = (*outcome.exchanges, problem.exchange) if problem else outcome.exchanges
    return replace(
        outcome,
        verdict=Verdict.NOT_SURE,
        at=datetime.now(UTC),
        looked=False,
        look_problem=problem,
        exchanges=exchanges,
    )
