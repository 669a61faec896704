"""Locks: a person's word, on this computer, that a signature mustn't go away."""

import asyncio
from collections.abc import Mapping

from unsign.domain.account import AccountRef
from unsign.domain.lock import Lock
from unsign.domain.proposal import Proposal
from unsign.domain.signature import SignatureId
from unsign.flows.ports import Dialogs, Journal


class Locking:
    """Locks and unlocks signatures, and says no for those that are locked."""

    def __init__(self, memory: Journal, dialogs: Dialogs, *, operator: str) -> None:
        """Take what it works with. `operator`: in whose name to lock."""
        self._memory = memory
        self._dialogs = dialogs
        self._operator = operator
        self._told = False

    async def refuses(self, proposal: Proposal) -> bool:
        """Say no, and why, where the signature is locked, or nobody can tell whether it is.

        Asks the disk each time: another copy may have locked it.
        """
        try:
            lock = (await self.known(proposal.account)).get(proposal.id.digits)
        except OSError as problem:
            await self._tell(problem)
            return True
        if lock is None:
            return False
        await self._dialogs.refuse_locked(proposal, lock)
        return True

    async def locks(self, account: AccountRef) -> Mapping[str, Lock] | None:
        """Give an account's locks by signature ID. That they can't be read is told, once: None then."""
        try:
            found = await self.known(account)
        except OSError as problem:
            if not self._told:
                await self._tell(problem)
            return None
        self._told = False
        return found

    async def known(self, account: AccountRef) -> Mapping[str, Lock]:
        """Give the same, or raise OSError: for those who do nothing as long as nobody knows."""
        return await asyncio.to_thread(self._memory.locks, account.identity)

    async def set_locked(self, account: AccountRef, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        """Lock or unlock signatures."""
        key = account.identity
        try:
            if locked:
                await asyncio.to_thread(self._memory.lock, key, ids, self._operator)
            else:
                await asyncio.to_thread(self._memory.unlock, key, ids)
        except OSError as problem:
            await self._tell(problem)

    async def _tell(self, problem: OSError) -> None:
        self._told = True
        await self._dialogs.disk_trouble(str(problem))
