"""Looks up what an earlier run of the program left without a known outcome."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.creation import Created
from unsign.domain.history import HistoryEntry, Kind, Proof
from unsign.domain.outcome import Verdict
from unsign.domain.patience import Patience
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem
from unsign.flows.cancelling import Cancelled
from unsign.flows.create_again import new_in
from unsign.flows.operation import Operation, Operations, Silent
from unsign.flows.ports import Service
from unsign.flows.records import Records

MOMENT = 1.0
"""Seconds after the moment from which on something is certain, to look again."""
JOURNAL_PAUSE = 30.0
"""Seconds after which a journal that couldn't be read is read again: a person may have put that right."""


class Keys(Protocol):
    """Who has the keys of accounts."""

    async def opened(self, dev_key: str, service: str) -> AccountRef | None:
        """Return an account with this key at this service, its secret at hand; None if nobody has it."""

    def closed(self, account: AccountRef) -> None:
        """Let go of the secret, unless it was at hand before."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """What has no known outcome.

    deletions, creations: how many
    needed: the names of the accounts whose keys are needed to look it up
    checking: whether it's being looked up, so that more is known soon
    """

    deletions: int = 0
    creations: int = 0
    needed: tuple[str, ...] = ()
    checking: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.deletions or self.creations)


class UnknownOutcomes:
    """Looks up what's unknown, and adds the true outcome to the journal."""

    def __init__(  # noqa: PLR0913 - what it stands between
        self,
        operations: Operations,
        service: Service,
        records: Records,
        keys: Keys,
        show: Callable[[Unknown], None],
        *,
        patience: Patience | None = None,
    ) -> None:
        """Take what it works with.

        show: shows what has no known outcome, and takes that away once there's nothing left
        patience: shorter for tests
        """
        self._operations = operations
        self._service = service
        self._records = records
        self._keys = keys
        self._show = show
        self._patience = patience or Patience()
        self._checking = asyncio.Lock()
        self._first_seen: dict[int, float] = {}
        # what was shown stays until more is known: it may name an account
        self._is_shown = False

    async def keep_checking(self) -> None:
        """Check, and once more as soon as it's certain that a request without an answer had no effect."""
        while (wait := await self.check()) is not None:
            await self._operations.clock.sleep(wait + MOMENT)

    async def check(self) -> float | None:
        """Look up all that's unknown and whose account's key is at hand or in the keyring.

        Returns in how many seconds more will be certain, or can be read; None for never.
        """
        async with self._checking:
            try:
                entries = [it for it in await self._records.unknown() if _can_be_looked_up(it)]
            except StoreProblem:
                # whoever needs the journal tells that
                return JOURNAL_PAUSE
            for entry in entries:
                self._first_seen.setdefault(entry.number, self._operations.clock.monotonic())
            by_account: dict[tuple[str, str], list[HistoryEntry]] = {}
            for entry in entries:
                by_account.setdefault((entry.dev_key or "", entry.base_url or ""), []).append(entry)
            left: list[HistoryEntry] = []
            needed: dict[str, None] = {}
            if entries and not self._is_shown:
                self._show(replace(_counted(entries, ()), checking=True))
            for (dev_key, service), group in by_account.items():
                account = await self._keys.opened(dev_key, service)
                if account is None:
                    left += group
                    needed[group[-1].account or dev_key] = None
                    continue
                try:
                    left += await self._look_up(account, group)
                finally:
                    self._keys.closed(account)
            unknown = _counted(left, tuple(needed))
            self._is_shown = bool(unknown)
            self._show(unknown)
            ages = [self._age(it) for it in left if (it.account or it.dev_key) not in needed]
            waits = [self._patience.certain_after - age for age in ages if age < self._patience.certain_after]
            return min(waits, default=None)

    async def _look_up(self, account: AccountRef, entries: list[HistoryEntry]) -> list[HistoryEntry]:
        """Look up what's unknown of one account; return what still is."""
        operation = self._operations.begin(account, Silent())
        left = []
        with operation.working():
            for entry in entries:
                is_known = await (
                    self._deletion(operation, entry.signature_id, entry)
                    if entry.kind is Kind.DELETION and entry.signature_id is not None
                    else self._creation(operation, entry)
                )
                if not is_known:
                    left.append(entry)
        return left

    async def _deletion(self, operation: Operation, signature_id: SignatureId, entry: HistoryEntry) -> bool:
        record = await self._records.of(entry)
        operation.begin_item()
        try:
            with operation.step():
                await operation.send(
                    Activity.CHECKING,
                    lambda token: self._service.signature(operation.account, signature_id, token, own_connection=True),
                )
        except problems.NoSuchSignature:
            record.looked_up(found=False)
            was_there = entry.name is not None or _is_confirmed(entry)
            verdict = Verdict.DELETED if was_there else Verdict.ALREADY_GONE
            return await record.settle(verdict, None, Proof.LOOKED_UP)
        except (problems.Problem, Cancelled) as trouble:
            record.looked_up(found=None, problem=trouble if isinstance(trouble, problems.Problem) else None)
            await record.written()
            return False
        record.looked_up(found=True)
        certain_after = self._patience.gone_after if _is_confirmed(entry) else self._patience.certain_after
        if self._age(entry) < certain_after:
            await record.written()
            return False
        return await record.settle(Verdict.NOT_DELETED, None, Proof.LOOKED_UP)

    async def _creation(self, operation: Operation, entry: HistoryEntry) -> bool:
        record = await self._records.of(entry)
        operation.begin_item()
        try:
            with operation.step():
                listed = await operation.send(
                    Activity.CHECKING, lambda token: self._service.signatures(operation.account, token)
                )
        except (problems.Problem, Cancelled) as trouble:
            record.looked_up(found=None, problem=trouble if isinstance(trouble, problems.Problem) else None)
            await record.written()
            return False
        made = new_in(listed, entry.name or "", None, entry.asked_at)
        if made is not None:
            record.looked_up(found=True)
            return await record.settle(Created.CREATED, None, Proof.LOOKED_UP, made)
        # it may be what couldn't be read
        record.looked_up(found=None if listed.problem else False, problem=listed.problem)
        if listed.problem is not None or self._age(entry) < self._patience.certain_after:
            await record.written()
            return False
        return await record.settle(Created.NOT_CREATED, None, Proof.LOOKED_UP)

    def _age(self, entry: HistoryEntry) -> float:
        """Return how many seconds ago it was asked for.

        A clock that was set back since then doesn't count: it's at least as old as this run has known it.
        """
        clock = self._operations.clock
        known = clock.monotonic() - self._first_seen[entry.number]
        if entry.asked_at is None:
            return max(known, self._patience.gone_after, self._patience.certain_after)
        return max(known, (clock.now() - entry.asked_at).total_seconds())


def _can_be_looked_up(entry: HistoryEntry) -> bool:
    """Tell whether an entry says what to look up, and where: another program may have spoilt it."""
    what = entry.signature_id if entry.kind is Kind.DELETION else entry.name
    return bool(entry.kind and what and entry.base_url and entry.dev_key)


def _is_confirmed(entry: HistoryEntry) -> bool:
    return entry.http_status == 200 and entry.code == 0  # noqa: PLR2004 - the service's own numbers


def _counted(entries: list[HistoryEntry], needed: tuple[str, ...]) -> Unknown:
    deletions = sum(it.kind is Kind.DELETION for it in entries)
    return Unknown(deletions, len(entries) - deletions, needed)
