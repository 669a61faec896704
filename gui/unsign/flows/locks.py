"""Locks: a person's word, on this computer, that a signature mustn't be deleted."""

from unsign.domain.account import AccountRef
from unsign.domain.proposal import Proposal
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem
from unsign.flows.ports import Dialogs
from unsign.flows.records import Records


class Locking:
    """Locks and unlocks signatures, and says no for those that are locked."""

    def __init__(self, records: Records, dialogs: Dialogs) -> None:
        """Take what it works with."""
        self._records = records
        self._dialogs = dialogs

    async def refuses(self, proposal: Proposal) -> bool:
        """Say no, and why, where the signature is locked, or nobody can tell whether it is.

        Asks the disk each time: another copy may have locked it.
        """
        while True:
            try:
                lock = (await self._records.locks(proposal.account)).get(proposal.id.digits)
            except StoreProblem as problem:
                if await self._dialogs.no_record(problem):
                    continue
                return True
            if lock is None:
                return False
            await self._dialogs.refuse_locked(proposal, lock)
            return True

    async def set_locked(self, account: AccountRef, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        """Lock or unlock signatures. Where the disk doesn't let it, that's told."""
        while True:
            try:
                await self._records.set_locked(account, ids, locked=locked)
            except StoreProblem as problem:
                if await self._dialogs.no_record(problem):
                    continue
            return
