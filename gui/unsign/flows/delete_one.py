"""Look one signature up, and delete it: the main job."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from unsign.domain import problems
from unsign.domain.account import Account
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.deleting import STOPPED, Deleting, not_asked_for
from unsign.flows.locking import Locking
from unsign.flows.ports import Dialogs, View
from unsign.tasks import CancelToken

FRESH_SECONDS = 60.0
"""How long a look-up counts as a look before the deletion."""

_NO_WAY_AROUND = (
    problems.NotSent,
    problems.NobodyKnows,
    problems.Refusal,
    problems.PauseAsked,
    problems.StoredAnswer,
    problems.ListIncomplete,
    problems.Redirected,
    problems.SomebodyElse,
)
"""Look-ups that end so leave nothing to go on with: who, or what, answered is in doubt, or said no."""


class DeleteOne:
    """Looks up, asks, deletes, makes sure, and tells. One thing at a time."""

    def __init__(self, deleting: Deleting, locking: Locking, dialogs: Dialogs, view: View) -> None:
        """Take what it works with."""
        self._deleting = deleting
        self._locking = locking
        self._dialogs = dialogs
        self._view = view

    def stop(self) -> None:
        """End the step that runs: the person pressed Cancel."""
        self._deleting.stop.ask()

    async def look_up(self, account: Account, signature_id: SignatureId) -> None:
        """Show what the ID stands for; change nothing."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            with self._working():
                before = self._deleting.seen(account, signature_id)
                try:
                    sighting = await self._deleting.see(account, signature_id)
                except STOPPED:
                    return self._view.show_stopped()
                except problems.Problem as problem:
                    self._view.show_sighting(None)
                    trouble = problem
                else:
                    return self._view.show_sighting(sighting)
            step = await self._dialogs.explain(account, signature_id, trouble, before)
        return self._view.focus_on(step)

    async def delete(self, account: Account, signature_id: SignatureId, shown: SignatureSnapshot | None) -> None:
        """Delete a signature, with the person's yes, and say what is true then.

        shown: what the window shows of it, if it does
        """
        attempt = await self._attempt(account, signature_id, shown)
        while attempt is not None:
            proposal, outcome = attempt
            self._view.show_outcome(outcome)
            step = await self._dialogs.tell(outcome)
            if step is Step.TRY_AGAIN:
                attempt = await self._attempt(account, signature_id, None)
            elif step is Step.LOOK_AGAIN:
                with self._working():
                    attempt = proposal, await self._deleting.look_again(proposal, outcome)
            else:
                return self._view.focus_on(step)
        return None

    @contextmanager
    def _working(self) -> Iterator[None]:
        self._deleting.stop = CancelToken()
        try:
            yield
        finally:
            self._view.show_activity(None)

    async def _attempt(
        self, account: Account, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> tuple[Proposal, Outcome] | None:
        """Look, ask, delete; None where the person keeps the signature."""
        answer = Answer.REFRESH
        while answer is Answer.REFRESH:
            with self._working():
                proposal = await self._propose(account, signature_id, shown)
                if isinstance(proposal, Outcome):
                    return Proposal(account, signature_id, proposal.sighting), proposal
                if proposal is None:
                    return None
                answer, shown = await self._answer(proposal), None
                if answer is Answer.DELETE:
                    return proposal, await self._deleting.delete(proposal)
        return None

    async def _answer(self, proposal: Proposal) -> Answer:
        """Ask, unless it is locked or no longer wanted; and once more, whether somebody has locked it meanwhile."""
        self._view.show_activity(None)
        answer = Answer.KEEP
        try:
            if await self._locking.refuses(proposal):
                pass
            elif self._deleting.stop.asked or not self._view.is_wanted(proposal.account, proposal.id):
                self._view.show_stopped()
            else:
                answer = await self._dialogs.confirm(proposal)
                if answer is Answer.DELETE and not await self._still_right(proposal):
                    answer = Answer.KEEP
        finally:
            # also when the program ends over the open question: nothing of it may look as if it were gone
            if answer is not Answer.DELETE:
                await self._deleting.let_go(proposal)
        return answer

    async def _still_right(self, proposal: Proposal) -> bool:
        """Tell whether a yes still holds: not where another account came into use meanwhile, or somebody locked it."""
        if not self._view.is_wanted(proposal.account, proposal.id):
            self._view.show_stopped()
            return False
        return not await self._locking.refuses(proposal)

    async def _propose(
        self, account: Account, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> Proposal | Outcome | None:
        """Look before the deletion: a proposal, or the outcome where there is nothing to propose."""
        # a clock that was set back makes nothing fresh
        if shown is not None and 0 <= (datetime.now(UTC) - shown.at).total_seconds() < FRESH_SECONDS:
            return await self._deleting.keep(Proposal(account, signature_id, shown))
        before = Proposal(account, signature_id, self._deleting.seen(account, signature_id))
        try:
            sighting = await self._deleting.see(account, signature_id)
        except STOPPED:
            self._view.show_stopped()
            return None
        except problems.NoSuchSignature as problem:
            self._view.show_sighting(None)
            verdict = Verdict.ALREADY_GONE if before.sighting else Verdict.NOT_DELETED
            return not_asked_for(before, verdict, problem)
        except _NO_WAY_AROUND as problem:
            self._view.show_sighting(None)
            return not_asked_for(before, Verdict.NOT_DELETED, problem)
        except problems.Problem as problem:
            self._view.show_sighting(None)
            return Proposal(account, signature_id, None, problem)
        self._view.show_sighting(sighting)
        return await self._deleting.keep(Proposal(account, signature_id, sighting))
