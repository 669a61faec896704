"""Look one signature up, and delete it: the main job."""

from dataclasses import replace

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.differences import differences
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.deletion import Deletion, not_asked_for
from unsign.flows.locks import Locking
from unsign.flows.lookup import CANCELLED, Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import Dialogs, View

FRESH_SECONDS = 60.0
"""How long a look-up counts as a look-up before the deletion."""
QUICK_SECONDS = 5.0
"""How long a person may read the question before it's looked up again what they said yes to."""

_NO_WAY_AROUND = (
    problems.NotSent,
    problems.NobodyKnows,
    problems.Refusal,
    problems.PauseAsked,
    problems.Redirected,
    problems.SomebodyElse,
)
"""After look-ups that end like this, nothing is offered: who, or what, answered is in doubt, or said no."""


class DeleteOne:
    """Looks up, asks, deletes, makes sure, and tells."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self, operations: Operations, lookup: Lookup, deletion: Deletion, locking: Locking, dialogs: Dialogs, view: View
    ) -> None:
        """Take what it works with."""
        self._operations = operations
        self._lookup = lookup
        self._deletion = deletion
        self._locking = locking
        self._dialogs = dialogs
        self._view = view

    async def look_up(self, account: AccountRef, signature_id: SignatureId) -> None:
        """Show what the ID stands for; change nothing."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            operation = self._begin(account)
            before = self._lookup.seen(account, signature_id)
            try:
                with operation.step():
                    snapshot = await self._lookup.see(operation, signature_id)
            except CANCELLED:
                return self._view.show_stopped()
            except problems.Problem as problem:
                self._view.show_sighting(None)
                trouble = problem
            else:
                return self._view.show_sighting(snapshot)
            step = await self._dialogs.explain(account, signature_id, trouble, before)
        return self._view.focus_on(step)

    async def delete(self, account: AccountRef, signature_id: SignatureId, shown: SignatureSnapshot | None) -> None:
        """Delete a signature, with the person's yes, and say what is true then.

        shown: what the window shows of it, if it does
        """
        operation = self._begin(account)
        attempt = await self._attempt(operation, signature_id, shown)
        while attempt is not None:
            proposal, outcome = attempt
            self._view.show_outcome(outcome)
            step = await self._dialogs.tell(outcome)
            if step is Step.TRY_AGAIN:
                operation = self._begin(account)
                attempt = await self._attempt(operation, signature_id, None)
            elif step is Step.LOOK_AGAIN:
                attempt = proposal, await self._deletion.check_again(operation, proposal, outcome)
            else:
                return self._view.focus_on(step)
        return None

    def _begin(self, account: AccountRef) -> Operation:
        operation = self._operations.begin(account, self._view)
        self._view.show_operation(operation)
        return operation

    async def _attempt(
        self, operation: Operation, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> tuple[Proposal, Outcome] | None:
        """Look up, ask, delete; None if the person keeps the signature."""
        proposal = await self._propose(operation, signature_id, shown)
        while isinstance(proposal, Proposal):
            asked = operation.clock.monotonic()
            answer = await self._answer(operation, proposal)
            if answer is Answer.KEEP:
                return None
            agreed = proposal
            if answer is Answer.DELETE and operation.clock.monotonic() - asked < QUICK_SECONDS:
                return agreed, await self._deletion.delete(operation, agreed)
            proposal = await self._propose(operation, signature_id, None)
            if answer is not Answer.DELETE:
                continue
            if isinstance(proposal, Proposal):
                proposal = await self._weighed(operation, agreed, proposal)
                if proposal is agreed:
                    return agreed, await self._deletion.delete(operation, agreed)
            else:
                await self._deletion.settle(agreed, proposal.verdict if proposal else Verdict.NOT_DELETED)
        if proposal is None:
            return None
        return Proposal(operation.account, signature_id, proposal.sighting), proposal

    async def _weighed(self, operation: Operation, agreed: Proposal, now: Proposal) -> Proposal | None:
        """Compare what a person said yes to with what it is now: what was agreed to, or what to ask about again.

        None if the yes doesn't hold any more for another reason.
        """
        changes = () if now.sighting is None else differences(agreed.sighting, now.sighting)
        lost = agreed.sighting is not None and now.sighting is None
        if changes or lost:
            await self._deletion.let_go(agreed)
            return replace(now, changes=changes)
        # it was looked up twice, and one copy is enough
        await self._deletion.let_go(now)
        if operation.token.cancelled or not await self._still_right(agreed):
            await self._deletion.let_go(agreed)
            return None
        return agreed

    async def _answer(self, operation: Operation, proposal: Proposal) -> Answer:
        """Ask, unless it is locked or no longer wanted; and once more, whether somebody has locked it meanwhile."""
        answer = Answer.KEEP
        try:
            if await self._locking.refuses(proposal):
                pass
            elif operation.token.cancelled or not self._view.is_wanted(proposal.account, proposal.id):
                self._view.show_stopped()
            else:
                answer = await self._dialogs.confirm(proposal)
                if answer is Answer.DELETE and not await self._still_right(proposal):
                    answer = Answer.KEEP
        finally:
            # also when the program ends over the open question: nothing may look as if it were deleted
            if answer is not Answer.DELETE:
                await self._deletion.let_go(proposal)
        return answer

    async def _still_right(self, proposal: Proposal) -> bool:
        """Tell whether a yes still holds: not if another account came into use meanwhile, or somebody locked it."""
        if not self._view.is_wanted(proposal.account, proposal.id):
            self._view.show_stopped()
            return False
        return not await self._locking.refuses(proposal)

    async def _propose(
        self, operation: Operation, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> Proposal | Outcome | None:
        """Look up before the deletion: a proposal, or the outcome if there is nothing to propose."""
        account = operation.account
        # a clock that was set back makes nothing fresh
        if shown is not None and 0 <= (operation.clock.now() - shown.at).total_seconds() < FRESH_SECONDS:
            return await self._deletion.keep(Proposal(account, signature_id, shown))
        before = Proposal(account, signature_id, self._lookup.seen(account, signature_id))
        try:
            with operation.step():
                snapshot = await self._lookup.see(operation, signature_id)
        except CANCELLED:
            self._view.show_stopped()
            return None
        except problems.NoSuchSignature as problem:
            self._view.show_sighting(None)
            verdict = Verdict.ALREADY_GONE if before.sighting else Verdict.NOT_DELETED
            return not_asked_for(operation, before, verdict, problem)
        except _NO_WAY_AROUND as problem:
            self._view.show_sighting(None)
            return not_asked_for(operation, before, Verdict.NOT_DELETED, problem)
        except problems.Problem as problem:
            self._view.show_sighting(None)
            if problem.answer_unreadable:
                # what became of a deletion couldn't be known either
                return not_asked_for(operation, before, Verdict.NOT_DELETED, problem)
            return Proposal(account, signature_id, None, problem)
        self._view.show_sighting(snapshot)
        return await self._deletion.keep(Proposal(account, signature_id, snapshot))
