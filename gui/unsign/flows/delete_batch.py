"""Delete several signatures, one after the other, after one yes."""

from collections.abc import Sequence

from unsign.domain import problems
from unsign.domain.batch import Batch, Result, Skipped
from unsign.domain.differences import differences
from unsign.domain.lock import Lock
from unsign.domain.outcome import Verdict
from unsign.domain.proposal import Proposal
from unsign.domain.signature import Signature
from unsign.domain.snapshot import Listing, SignatureSnapshot
from unsign.flows.deletion import Deletion, not_asked_for
from unsign.flows.locks import Locking
from unsign.flows.lookup import CANCELLED, Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import AccountInUse, BatchDialogs, BatchView


class DeleteBatch:
    """Asks once, then looks each up and deletes it.

    Nothing is deleted that can't be looked up, is locked, or can't be kept for the way back.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        operations: Operations,
        lookup: Lookup,
        deletion: Deletion,
        locking: Locking,
        dialogs: BatchDialogs,
        view: AccountInUse,
    ) -> None:
        """Take what it works with."""
        self._operations = operations
        self._lookup = lookup
        self._deletion = deletion
        self._locking = locking
        self._dialogs = dialogs
        self._view = view

    async def run(self, listing: Listing, wanted: Sequence[Signature]) -> tuple[Sequence[Result], int]:
        """Delete some of a listing, in the order given.

        Give what became of each whose turn came, and how many were to go.
        """
        try:
            locks = await self._locking.known(listing.account)
        except OSError as problem:
            await self._dialogs.disk_trouble(str(problem))
            return (), 0
        chosen = [listing.sighting(s) for s in wanted]
        batch = Batch(
            listing.account,
            tuple(s for s in chosen if s.signature.id.digits not in locks),
            tuple((s, locks[s.signature.id.digits]) for s in chosen if s.signature.id.digits in locks),
        )
        if not batch.sightings:
            if batch.locked:
                await self._dialogs.refuse_batch(batch)
            return (), 0
        if not await self._dialogs.confirm_batch(batch):
            return (), 0
        if not self._view.is_in_use(batch.account):
            # its secret was forgotten, or another account came into use, over the open question
            self._view.show_stopped()
            return (), 0
        results: list[Result] = []
        follow = self._dialogs.follow_batch(batch)
        operation = self._operations.begin(batch.account, follow)
        follow.show_operation(operation)
        try:
            await self._go_through(operation, batch, follow, results)
            await follow.closed()
        finally:
            follow.dismiss()
        return results, len(batch.sightings)

    async def _go_through(self, operation: Operation, batch: Batch, follow: BatchView, results: list[Result]) -> None:
        position = 0
        while position < len(batch.sightings):
            # while a person has paused it, its secret isn't kept for it
            if not await follow.may_go_on():
                return
            if not operation.has_secret:
                follow.show_secret_forgotten()
                return
            with operation.working():
                while position < len(batch.sightings) and follow.goes_on:
                    follow.show_begun(position)
                    results.append(await self._delete(operation, batch.sightings[position]))
                    follow.show_done(position, results[-1])
                    position += 1

    async def _delete(self, operation: Operation, listed: SignatureSnapshot) -> Result:
        operation.begin_item()
        signature_id = listed.signature.id
        before = Proposal(operation.account, signature_id, listed)
        try:
            with operation.step():
                snapshot = await self._lookup.see(operation, signature_id)
        except CANCELLED:
            return Skipped.CANCELLED
        except problems.NoSuchSignature as problem:
            return not_asked_for(operation, before, Verdict.ALREADY_GONE, problem)
        except problems.Problem as problem:
            return not_asked_for(operation, before, Verdict.NOT_DELETED, problem)
        if differences(listed, snapshot):
            return Skipped.CHANGED
        proposal = await self._deletion.keep(Proposal(operation.account, signature_id, snapshot))
        # after all that takes time: another copy of the program, or the person, may have said no meanwhile
        reason = await self._reason_not_to(operation, proposal)
        if reason is not None:
            await self._deletion.let_go(proposal)
            return reason
        return await self._deletion.delete(operation, proposal)

    async def _reason_not_to(self, operation: Operation, proposal: Proposal) -> Lock | Skipped | None:
        if proposal.kept is None:
            return Skipped.NO_COPY
        try:
            lock = (await self._locking.known(proposal.account)).get(proposal.id.digits)
        except OSError:
            return Skipped.LOCKS_UNKNOWN
        return Skipped.CANCELLED if lock is None and operation.token.cancelled else lock
