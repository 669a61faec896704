"""The one gate before every DELETE: a single one, a batch's, and the next try after a pause."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.consent import Changed, Consent, Halt, Held
from unsign.domain.differences import differences
from unsign.domain.lock import Lock
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem
from unsign.flows.lookup import CANCELLED
from unsign.flows.operation import Operation
from unsign.flows.records import Record, Records

FRESH_SECONDS = 60.0
"""How old a look-up may be when the DELETE is sent, by a clock that can't be set back."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look-up showed.

    snapshot: the signature
    asked_at: when it began, by the run's clock that can't be set back
    """

    snapshot: SignatureSnapshot
    asked_at: float


Look = Callable[[], Awaitable[Seen]]
"""Looks the signature up. Raises Problem."""
StillExists = Callable[[AccountRef], Awaitable[bool]]
StillWanted = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Passed:
    """Everything that has to be true was true a moment ago, and the intent is on disk.

    record: what becomes of it is added to
    snapshot: what the look-up showed; None for a signature that can't be looked up
    """

    record: Record
    snapshot: SignatureSnapshot | None


class Gate:
    """Makes sure, right before a DELETE, that the signature is still what the person agreed to delete."""

    def __init__(self, records: Records, still_exists: StillExists) -> None:
        """Take what it asks.

        still_exists: whether an account is still saved, or typed, with the same key and service
        """
        self._records = records
        self._still_exists = still_exists

    async def check(
        self,
        operation: Operation,
        consent: Consent,
        look: Look,
        still_wanted: StillWanted,
        record: Record | None = None,
    ) -> Passed | Held:
        """Check everything, and have the intent on disk. Send the DELETE without awaiting anything else.

        look: looks the signature up, after the person's yes
        still_wanted: whether the window still shows what was asked for
        record: of an earlier try of the same deletion; None for the first

        Returns why nothing may be sent, otherwise; that is on disk too, but for an earlier try, which was sent.
        """
        opened = record
        held: Held | None = None
        while held is None:
            seen = await self._look(operation, consent, look)
            if not isinstance(seen, Seen | None):
                held = seen
                break
            snapshot = seen.snapshot if seen else None
            try:
                if opened is None:
                    now = operation.clock.now()
                    opened = await self._records.begin_deletion(operation.account, consent, snapshot, now)
                held = await self._last_check(operation, consent, still_wanted)
            except StoreProblem as problem:
                held = problem
                break
            # the disk may have taken its time, and another request of this account been answered with a pause
            if held is None and operation.is_open and (seen is None or _is_fresh(operation, seen)):
                return Passed(opened, snapshot)
        if record is None and opened is not None:
            await opened.not_sent(held)
        return held

    async def _look(self, operation: Operation, consent: Consent, look: Look) -> Seen | Held | None:
        """Look up after the yes. None if it can't be, and the person agreed to delete it unseen."""
        agreed = consent.proposal.sighting
        try:
            await operation.opened()
            seen = await look()
        except CANCELLED:
            return Halt.CANCELLED
        except problems.Problem as problem:
            return None if agreed is None and may_be_deleted_unseen(problem) else problem
        found = differences(agreed, seen.snapshot)
        return Changed(seen.snapshot, found) if found else seen

    async def _last_check(
        self, operation: Operation, consent: Consent, still_wanted: StillWanted
    ) -> Lock | Halt | None:
        if not await self._still_exists(operation.account):
            return Halt.ACCOUNT_GONE
        # may raise StoreProblem: while nobody can tell what is locked, nothing is deleted
        lock = (await self._records.locks(operation.account)).get(consent.proposal.id.digits)
        if lock is not None:
            return lock
        if operation.token.cancelled:
            return Halt.CANCELLED
        return None if still_wanted() else Halt.NOT_IN_USE


_NO_WAY_AROUND = (
    problems.NotSent,
    problems.NobodyKnows,
    problems.Refusal,
    problems.PauseAsked,
    problems.Redirected,
    problems.SomebodyElse,
)
"""After look-ups that end like this, nothing is offered: who, or what, answered is in doubt, or said no."""


def may_be_deleted_unseen(problem: problems.Problem) -> bool:
    """Tell whether a signature may be deleted that can't be looked up because of `problem`.

    Not if the service's answers can't be read, either: the outcome couldn't be known.
    """
    return not (isinstance(problem, _NO_WAY_AROUND) or problem.answer_unreadable or _is_half_known(problem))


def _is_half_known(problem: problems.Problem) -> bool:
    """Tell whether an answer has a status that the service answers with, and isn't what goes with it.

    That's a success other than 200, which may be a part of the answer, or one that was changed on its way; and a 400
    that isn't JSON.
    """
    status = problem.exchange.status or 0
    return isinstance(problem, problems.OtherStatus) and (
        HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES or status == HTTPStatus.BAD_REQUEST
    )


def _is_fresh(operation: Operation, seen: Seen) -> bool:
    return 0 <= operation.clock.monotonic() - seen.asked_at <= FRESH_SECONDS
