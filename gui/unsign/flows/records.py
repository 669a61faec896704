"""Writes down what is asked for and what becomes of it. No record, no deletion."""

import asyncio
import platform
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.domain.consent import Consent
from unsign.domain.creation import Created
from unsign.domain.exchange import Exchange
from unsign.domain.history import HistoryEntry, Intent, Kind, Origin, Proof, RecordedVerdict
from unsign.domain.lock import Lock
from unsign.domain.outcome import Verdict
from unsign.domain.problems import Problem
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.flows.journal_port import Journal

if TYPE_CHECKING:
    from concurrent.futures import Future

_RECORDED: Mapping[Verdict | Created, RecordedVerdict] = {
    Verdict.DELETED: RecordedVerdict.DELETED,
    Verdict.ALREADY_GONE: RecordedVerdict.ALREADY_GONE,
    Verdict.NOT_DELETED: RecordedVerdict.NOT_DELETED,
    Verdict.NOT_SURE: RecordedVerdict.NOT_SURE,
    Created.CREATED: RecordedVerdict.CREATED,
    Created.NOT_CREATED: RecordedVerdict.NOT_CREATED,
    Created.NOT_SURE: RecordedVerdict.NOT_SURE,
}
_SHOWN = {RecordedVerdict.DELETED: Verdict.DELETED, RecordedVerdict.ALREADY_GONE: Verdict.ALREADY_GONE}


class Record:
    """One deletion or creation in the journal."""

    def __init__(self, journal: Journal, number: int) -> None:
        """Add to what `number` is about."""
        self._journal = journal
        self._number = number
        self._writing: list[Future[None]] = []

    def sent(self, at: datetime) -> None:
        """Note that the request is leaving now."""
        self._writing.append(self._journal.sent(self._number, at))

    def answered(self, exchange: Exchange, signature_id: SignatureId | None = None) -> None:
        """Note what the service answered, if it did. `signature_id`: what a creation was given."""
        if exchange.status is not None:
            self._writing.append(
                self._journal.answered(self._number, exchange.status, exchange.code, exchange.words, signature_id)
            )

    def created(self, signature_id: SignatureId) -> None:
        """Note that the service answered HTTP 200 with the new ID."""
        self._writing.append(self._journal.answered(self._number, HTTPStatus.OK, None, "", signature_id))

    def looked_up(self, *, found: bool | None, problem: Problem | None = None) -> None:
        """Note what a look-up afterwards found; None if it couldn't tell."""
        self._writing.append(self._journal.looked_up(self._number, found, _name(problem)))

    async def not_sent(self, problem: object | None = None) -> None:
        """Note that nothing was sent, and why. A journal that refuses keeps an intent, which is looked up later."""
        self._writing.append(self._journal.not_sent(self._number, _name(problem)))
        await self.written()

    async def settle(
        self,
        verdict: Verdict | Created,
        problem: object | None = None,
        proof: Proof | None = None,
        signature_id: SignatureId | None = None,
    ) -> bool:
        """Note what is true; return whether all that was noted is on disk."""
        recorded = _RECORDED[verdict]
        self._writing.append(self._journal.settled(self._number, recorded, _name(problem), proof, signature_id))
        return await self.written()

    async def written(self) -> bool:
        """Wait until all that was noted is on disk; return whether it is."""
        waiting, self._writing = self._writing, []
        results = await asyncio.gather(*map(asyncio.wrap_future, waiting), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException) and not isinstance(result, StoreProblem):
                raise result
        return not any(results)


class Records:
    """The journal, as the flows use it: with who works here, and on which computer."""

    def __init__(self, journal: Callable[[], Awaitable[Journal]], operator: str) -> None:
        """Take what it works with.

        journal: returns the journal in use; another folder may be chosen for it meanwhile
        operator: who works here
        """
        self._journal = journal
        self._operator = operator
        self._computer = platform.node()

    async def ready(self) -> StoreProblem | None:
        """Return why no record could be written; None if one can."""
        try:
            await asyncio.wrap_future((await self._journal()).probe())
        except StoreProblem as problem:
            return problem
        return None

    async def begin_deletion(
        self, account: AccountRef, consent: Consent, snapshot: SignatureSnapshot | None, at: datetime
    ) -> Record:
        """Have a deletion on disk before it's asked for. Raises StoreProblem.

        snapshot: the signature at that moment; None if it couldn't be looked up
        """
        intent = self._intent(Kind.DELETION, account, at)
        if snapshot is not None:
            intent = replace(
                intent,
                name=snapshot.signature.name,
                status=snapshot.signature.status,
                templates=snapshot.templates if snapshot.templates_problem is None else None,
            )
        return await self._begin(
            replace(
                intent,
                signature_id=consent.proposal.id,
                ticket=consent.ticket,
                origin=consent.origin,
                batch=consent.batch,
            )
        )

    async def begin_creation(self, account: AccountRef, name: str, at: datetime) -> Record:
        """Have a creation on disk before it's asked for. Raises StoreProblem."""
        return await self._begin(replace(self._intent(Kind.CREATION, account, at), name=name))

    async def of(self, entry: HistoryEntry) -> Record:
        """Return the record of an entry, to add what became of it."""
        return Record(await self._journal(), entry.number)

    async def unknown(self) -> tuple[HistoryEntry, ...]:
        """Return what has no known outcome and isn't in progress anywhere. Raises StoreProblem."""
        return await asyncio.wrap_future((await self._journal()).unknown())

    async def backups(self, account: AccountRef) -> tuple[Backup, ...]:
        """Return the signatures of an account that may be created again, newest first. Raises StoreProblem."""
        found = await asyncio.wrap_future((await self._journal()).backups(account.service, account.dev_key))
        return tuple(
            Backup(
                number=it.number,
                account=it.account,
                id=it.id,
                name=it.name,
                status=it.status,
                templates=it.templates,
                at=it.at,
                # confirmed and never checked isn't proved, and neither is what can't be read
                verdict=Verdict.NOT_SURE if it.verdict is None else _SHOWN.get(it.verdict, Verdict.NOT_SURE),
            )
            for it in found
            # one without an ID can't be told from the new one
            if it.id is not None
        )

    async def locks(self, account: AccountRef) -> Mapping[str, Lock]:
        """Return the locks at an account's service, by the signatures' digits. Raises StoreProblem.

        A lock holds whichever key asks.
        """
        return await asyncio.wrap_future((await self._journal()).locks(account.service))

    async def set_locked(self, account: AccountRef, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        """Lock or unlock signatures. Raises StoreProblem."""
        journal = await self._journal()
        writing = journal.lock(account.service, ids, self._operator) if locked else journal.unlock(account.service, ids)
        await asyncio.wrap_future(writing)

    def _intent(self, kind: Kind, account: AccountRef, at: datetime) -> Intent:
        return Intent(
            kind=kind,
            account_id=account.id,
            account=account.name,
            dev_key=account.dev_key,
            base_url=account.service,
            signature_id=None,
            name=None,
            status=None,
            templates=None,
            operator=self._operator,
            computer=self._computer,
            ticket=None,
            origin=Origin.SINGLE,
            batch=None,
            asked_at=at,
        )

    async def _begin(self, intent: Intent) -> Record:
        journal = await self._journal()
        return Record(journal, await asyncio.wrap_future(journal.intend(intent)))


def _name(problem: object | None) -> str | None:
    """Return what the journal calls a problem: the name of its kind."""
    if problem is None:
        return None
    return getattr(problem, "name", None) or type(problem).__name__
