"""Delete several signatures, one after the other, after one yes."""

import asyncio
from collections.abc import Sequence

from unsign.domain.batch import Batch, Result
from unsign.domain.outcome import Outcome
from unsign.domain.signature import Signature
from unsign.domain.snapshot import Listing
from unsign.domain.store_problem import StoreProblem
from unsign.flows.batch_run import BatchRun
from unsign.flows.deletion import Deletion, Done
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations, Silent
from unsign.flows.ports import AccountInUse, BatchDialogs, Service
from unsign.flows.records import Records


class DeleteBatch:
    """Asks once, then deletes each through the gate.

    Nothing is deleted that can't be looked up, is locked, or can't be written down.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        operations: Operations,
        service: Service,
        lookup: Lookup,
        deletion: Deletion,
        records: Records,
        dialogs: BatchDialogs,
        view: AccountInUse,
    ) -> None:
        """Take what it works with."""
        self._operations = operations
        self._service = service
        self._lookup = lookup
        self._deletion = deletion
        self._records = records
        self._dialogs = dialogs
        self._view = view
        self._unsure: tuple[Done, ...] = ()

    async def follow(self) -> Sequence[Outcome]:
        """Look again at what the last batch left unsure, at the promised moments; return what is known then."""
        unsure, self._unsure = self._unsure, ()
        if not unsure:
            return ()
        operation = self._operations.begin(unsure[0].outcome.account, Silent())
        return await asyncio.gather(*(self._until_known(operation, done) for done in unsure))

    async def _until_known(self, operation: Operation, done: Done) -> Outcome:
        while checks := self._deletion.next_checks(operation, done.outcome):
            await operation.clock.sleep(checks[0])
            done = await self._deletion.make_sure(operation, done.outcome, done.record)
        return done.outcome

    async def run(self, listing: Listing, wanted: Sequence[Signature]) -> tuple[Sequence[Result], int]:
        """Delete some of a listing, in the order given.

        Returns what became of each whose turn came, and how many there were to delete.
        """
        batch = await self._prepared(listing, wanted)
        if batch is None:
            return (), 0
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
        follow = self._dialogs.follow_batch(batch)
        operation = self._operations.begin(batch.account, follow)
        follow.show_operation(operation)
        run = BatchRun(operation, batch, follow, self._service, self._lookup, self._deletion)
        try:
            await run.delete_all()
            await follow.closed()
        finally:
            follow.dismiss()
            self._unsure = tuple(run.unsure.values())
        return run.results, len(batch.sightings)

    async def _prepared(self, listing: Listing, wanted: Sequence[Signature]) -> Batch | None:
        """Return the batch to ask about; None if it couldn't be written down, and the person knows."""
        while True:
            problem = await self._records.ready()
            try:
                locks = await self._records.locks(listing.account)
            except StoreProblem as trouble:
                problem = trouble
            if problem is None:
                break
            if not await self._dialogs.no_record(problem):
                return None
        chosen = [listing.sighting(s) for s in wanted]
        return Batch(
            listing.account,
            tuple(s for s in chosen if s.signature.id.digits not in locks),
            tuple((s, locks[s.signature.id.digits]) for s in chosen if s.signature.id.digits in locks),
        )
