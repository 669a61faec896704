"""Delete several signatures, one after the other, after one yes."""

from unsign import errors
from unsign.flows.deleting import Deleting, not_asked_for
from unsign.flows.locking import Locking
from unsign.model import Verdict
from unsign.ports import BatchDialogs, BatchView, View
from unsign.report import Batch, Listing, Lock, Outcome, Proposal, Sighting
from unsign.tasks import Stop


class DeleteBatch:
    """Asks once, then looks each up and deletes it. Nothing is deleted that can't be looked up, or is locked."""

    def __init__(self, deleting: Deleting, locking: Locking, dialogs: BatchDialogs, view: View) -> None:
        """Take what it works with."""
        self._deleting = deleting
        self._locking = locking
        self._dialogs = dialogs
        self._view = view

    async def run(self, listing: Listing, digits: frozenset[str]) -> None:
        """Delete those of a listing whose IDs are among `digits`."""
        locks = await self._locking.locks(listing.account)
        chosen = [
            Sighting(listing.account, s, None, None, listing.at) for s in listing.signatures if s.id.digits in digits
        ]
        batch = Batch(
            listing.account,
            tuple(s for s in chosen if s.signature.id.digits not in locks),
            tuple(s for s in chosen if s.signature.id.digits in locks),
        )
        if not await self._dialogs.confirm_batch(batch):
            return
        follow = self._dialogs.follow_batch(batch)
        try:
            await self._go_through(batch, follow)
            self._view.show_activity(None)
            await follow.closed()
        finally:
            self._view.show_activity(None)
            follow.dismiss()

    async def _go_through(self, batch: Batch, follow: BatchView) -> None:
        for position, sighting in enumerate(batch.sightings):
            if not await follow.may_go_on():
                return
            follow.show_begun(position)
            follow.show_done(position, await self._delete(sighting))

    async def _delete(self, listed: Sighting) -> Outcome | Lock:
        account, signature_id = listed.account, listed.signature.id
        lock = (await self._locking.locks(account)).get(signature_id.digits)
        if lock is not None:
            return lock
        self._deleting.stop = Stop()
        before = Proposal(account, signature_id, listed)
        try:
            sighting = await self._deleting.see(account, signature_id)
        except errors.NoSuchSignature as problem:
            return not_asked_for(before, Verdict.ALREADY_GONE, problem)
        except errors.Problem as problem:
            return not_asked_for(before, Verdict.NOT_DELETED, problem)
        return await self._deleting.delete(await self._deleting.keep(Proposal(account, signature_id, sighting)))
