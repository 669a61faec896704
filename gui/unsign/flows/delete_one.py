"""Look one signature up, and delete it: the main job."""

from dataclasses import replace

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.consent import Changed, Consent, Halt, Held
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.flows.deletion import Deletion, Done, not_asked_for
from unsign.flows.following import Checks, Following
from unsign.flows.gate import Seen, may_be_deleted_unseen
from unsign.flows.locks import Locking
from unsign.flows.lookup import CANCELLED, Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import Dialogs, View
from unsign.flows.records import Records

SHOWN_SECONDS = 60.0
"""How old what the window shows may be for the question to repeat it. The gate looks anew in any case."""


class DeleteOne:
    """Looks up, asks, deletes, makes sure, and tells."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        operations: Operations,
        lookup: Lookup,
        deletion: Deletion,
        records: Records,
        locking: Locking,
        dialogs: Dialogs,
        view: View,
    ) -> None:
        """Take what it works with."""
        self._operations = operations
        self._lookup = lookup
        self._deletion = deletion
        self._records = records
        self._locking = locking
        self._dialogs = dialogs
        self._view = view
        self._following: Following[Done] = Following(operations, view, self)

    async def look_up(self, account: AccountRef, signature_id: SignatureId) -> None:
        """Show what the ID stands for; change nothing."""
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            operation = self.begin(account)
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
        step = Step.TRY_AGAIN
        while step is Step.TRY_AGAIN:
            operation = self.begin(account)
            # before anything is asked: no record, no deletion
            while (problem := await self._records.ready()) is not None:
                if not await self._dialogs.no_record(problem):
                    return
            result = await self._attempt(operation, signature_id, shown)
            shown = None
            if result is None:
                return
            if isinstance(result, Done):
                step = await self._following.tell(account, result, f"follow the deletion of {signature_id}")
            else:
                self._view.show_outcome(result)
                step = await self._dialogs.tell(result)
        self._view.focus_on(step)

    async def _attempt(
        self, operation: Operation, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> Done | Outcome | None:
        """Look up, ask, delete; None if nothing was asked for, and the person knows."""
        proposal = await self._propose(operation, signature_id, shown)
        while isinstance(proposal, Proposal):
            answer = await self._answer(operation, proposal)
            if answer is Answer.KEEP:
                return None
            if answer is Answer.REFRESH:
                proposal = await self._propose(operation, signature_id, None)
                continue
            result = await self._delete(operation, proposal)
            if isinstance(result, Done):
                return result
            proposal = await self._held(operation, proposal, result)
        return proposal

    async def _delete(self, operation: Operation, proposal: Proposal) -> Done | Held:
        account, signature_id = proposal.account, proposal.id

        async def look() -> Seen:
            asked_at = operation.clock.monotonic()
            return Seen(await self._lookup.see(operation, signature_id), asked_at)

        return await self._deletion.delete(
            operation, Consent(proposal), look, lambda: self._view.is_wanted(account, signature_id)
        )

    async def _held(self, operation: Operation, proposal: Proposal, held: Held) -> Proposal | Outcome | None:
        """Go on from what the gate held back: with another question, an outcome, or nothing where it's told."""
        match held:
            case Changed():
                self._view.show_sighting(held.now)
                return replace(proposal, sighting=held.now, obstacle=None, changes=held.differences)
            case Lock():
                await self._dialogs.refuse_locked(proposal, held)
            case StoreProblem():
                # asked again from the beginning: what was agreed to may have changed while this was put right
                if await self._dialogs.no_record(held):
                    return await self._propose(operation, proposal.id, None)
            case Halt.ACCOUNT_GONE:
                self._view.show_account_gone(proposal.account)
            case Halt():
                self._view.show_stopped()
            case problems.Problem():
                return self._unseen(operation, proposal, held)
        return None

    async def _answer(self, operation: Operation, proposal: Proposal) -> Answer:
        """Ask, unless it is locked or no longer wanted."""
        if await self._locking.refuses(proposal):
            return Answer.KEEP
        if operation.token.cancelled or not self._view.is_wanted(proposal.account, proposal.id):
            self._view.show_stopped()
            return Answer.KEEP
        return await self._dialogs.confirm(proposal)

    async def _propose(
        self, operation: Operation, signature_id: SignatureId, shown: SignatureSnapshot | None
    ) -> Proposal | Outcome | None:
        """Look up before the question: a proposal, or the outcome if there is nothing to propose."""
        account = operation.account
        # a clock that was set back makes nothing fresh
        if shown is not None and 0 <= (operation.clock.now() - shown.at).total_seconds() < SHOWN_SECONDS:
            return Proposal(account, signature_id, shown)
        before = Proposal(account, signature_id, self._lookup.seen(account, signature_id))
        try:
            with operation.step():
                snapshot = await self._lookup.see(operation, signature_id)
        except CANCELLED:
            self._view.show_stopped()
            return None
        except problems.Problem as problem:
            return self._unseen(operation, before, problem)
        self._view.show_sighting(snapshot)
        return Proposal(account, signature_id, snapshot)

    def _unseen(self, operation: Operation, proposal: Proposal, problem: problems.Problem) -> Proposal | Outcome:
        """Return what to propose, or the outcome, after a look-up that showed nothing.

        proposal: with what was seen before, if anything was
        """
        self._view.show_sighting(None)
        if may_be_deleted_unseen(problem):
            return Proposal(proposal.account, proposal.id, None, problem)
        is_gone = isinstance(problem, problems.NoSuchSignature) and proposal.sighting is not None
        return not_asked_for(operation, proposal, Verdict.ALREADY_GONE if is_gone else Verdict.NOT_DELETED, problem)

    # what Following asks

    def next_checks(self, operation: Operation, result: Done) -> tuple[float, ...]:
        """Return in how many seconds from now to look again."""
        return self._deletion.next_checks(operation, result.outcome)

    async def look_again(self, operation: Operation, result: Done) -> Done:
        """Look again whether it still exists."""
        return await self._deletion.make_sure(operation, result.outcome, result.record)

    async def tell(self, result: Done, checks: Checks) -> Step:
        """Say what is true now."""
        return await self._dialogs.tell(result.outcome, checks)

    def show(self, result: Done, checks: Checks, *, again: bool = False) -> None:
        """Show it in the window."""
        self._view.show_outcome(result.outcome, checks, again=again)

    def begin(self, account: AccountRef) -> Operation:
        """Begin a run that the person can see and cancel."""
        operation = self._operations.begin(account, self._view)
        self._view.show_operation(operation)
        return operation

    async def go_on_from(self, result: Done, step: Step) -> None:
        """Do what the person wants after it was told late, if the window still shows what it's about."""
        outcome = result.outcome
        if not self._view.is_wanted(outcome.account, outcome.id):
            return
        if step is Step.TRY_AGAIN:
            await self.delete(outcome.account, outcome.id, None)
        else:
            self._view.focus_on(step)
