"""A batch that was agreed to: each signature through the gate, and one look at the end whether they're gone."""

import uuid

from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.batch import Batch, Result, Skipped
from unsign.domain.consent import Changed, Consent, Halt, Held
from unsign.domain.history import Origin
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.proposal import Proposal
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.flows.deletion import Deletion, Done, not_asked_for
from unsign.flows.gate import Seen
from unsign.flows.lists import FreshLists
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation
from unsign.flows.ports import BatchView, Service

LATER = 2.0
"""Seconds before what the list still shows after its deletion was confirmed is looked up by itself."""


class BatchRun:
    """Deletes what a person agreed to, one after the other.

    results: what became of each signature whose turn came, in order
    unsure: those of them that nobody knows the outcome of yet, by their positions
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        operation: Operation,
        batch: Batch,
        follow: BatchView,
        service: Service,
        lookup: Lookup,
        deletion: Deletion,
    ) -> None:
        """Begin with none of them."""
        self.results: list[Result] = []
        self.unsure: dict[int, Done] = {}
        self._operation = operation
        self._batch = batch
        self._follow = follow
        self._service = service
        self._deletion = deletion
        self._lists = FreshLists(operation, service, lookup)
        self._id = uuid.uuid4().hex
        self._confirmed: dict[int, Done] = {}

    async def delete_all(self) -> None:
        """Delete them, until the person stops it; afterwards, look whether what was confirmed is gone."""
        await self._go_through()
        if self._confirmed:
            await self._check()

    async def _go_through(self) -> None:
        sightings, follow = self._batch.sightings, self._follow
        while len(self.results) < len(sightings):
            # while a person has paused it, its secret isn't kept for it
            if not await follow.may_go_on():
                return
            if not self._operation.has_secret:
                follow.show_secret_forgotten()
                return
            with self._operation.working():
                while len(self.results) < len(sightings) and follow.goes_on:
                    position = len(self.results)
                    follow.show_begun(position)
                    self.results.append(await self._delete(position, sightings[position]))
                    follow.show_done(position, self.results[-1])

    async def _delete(self, position: int, listed: SignatureSnapshot) -> Result:
        self._operation.begin_item()
        proposal = Proposal(self._operation.account, listed.signature.id, listed)

        async def look() -> Seen:
            return await self._lists.see(proposal.id)

        consent = Consent(proposal, Origin.BATCH, self._id)
        done = await self._deletion.delete(self._operation, consent, look, lambda: True, check=False)
        if not isinstance(done, Done):
            return self._held(proposal, done)
        if done.outcome.awaits_check:
            self._confirmed[position] = done
        elif done.outcome.verdict is Verdict.NOT_SURE:
            self.unsure[position] = done
        return done.outcome

    def _held(self, proposal: Proposal, held: Held) -> Result:
        """Return what becomes of a signature that the gate held back."""
        match held:
            case Lock():
                return held
            case Changed():
                return Skipped.CHANGED
            case StoreProblem():
                return Skipped.NO_RECORD
            case Halt.CANCELLED:
                return Skipped.CANCELLED
            case Halt():
                return Skipped.ACCOUNT_GONE
            case problems.Problem():
                is_gone = isinstance(held, problems.NoSuchSignature)
                verdict = Verdict.ALREADY_GONE if is_gone else Verdict.NOT_DELETED
                return not_asked_for(self._operation, proposal, verdict, held)

    async def _check(self) -> None:
        """Look once at the list whether all that was confirmed is gone, and a little later at what isn't."""
        operation = self._operation
        self._follow.show_checking()
        with operation.working():
            try:
                with operation.step():
                    listed = await operation.send(
                        Activity.CHECKING, lambda token: self._service.signatures(operation.account, token)
                    )
            except problems.Problem as problem:
                for position, done in self._confirmed.items():
                    self._settle(position, (await self._deletion.take_at_word(done, problem)).outcome)
                return
            at = operation.clock.now()
            there = {it.id for it in listed.rows} if listed.problem is None else None
            late = []
            for position, done in self._confirmed.items():
                if there is not None and done.outcome.id not in there:
                    self._settle(position, (await self._deletion.note_gone(done, at)).outcome)
                else:
                    late.append((position, done))
            if late:
                await operation.clock.sleep(LATER)
            for position, done in late:
                checked = await self._deletion.make_sure(operation, done.outcome, done.record)
                if checked.outcome.verdict is Verdict.NOT_SURE:
                    self.unsure[position] = checked
                self._settle(position, checked.outcome)

    def _settle(self, position: int, outcome: Outcome) -> None:
        self.results[position] = outcome
        self._follow.show_done(position, outcome)
