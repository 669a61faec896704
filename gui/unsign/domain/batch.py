"""Several deletions after one yes."""

import enum
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from unsign.domain.account import AccountRef
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.snapshot import SignatureSnapshot


@dataclass(frozen=True, slots=True)
class Batch:
    """Several deletions that wait for one yes.

    account: whose signatures
    sightings: what would go, as the list showed it
    locked: what was chosen too, and is left out since it is locked, each with its lock
    """

    account: AccountRef
    sightings: tuple[SignatureSnapshot, ...]
    locked: tuple[tuple[SignatureSnapshot, Lock], ...]

    def accepts(self, typed: str) -> bool:
        """Whether what was typed is the number of signatures, in whatever digits the person's keyboard has."""
        text = typed.strip()
        return bool(self.sightings) and text.isdecimal() and int(text) == len(self.sightings)


class Skipped(enum.Enum):
    """Why a signature of a batch wasn't asked to be deleted, though nothing is known against it.

    NO_RECORD: the journal couldn't be written to, or the locks couldn't be read
    CANCELLED: the person cancelled it in time
    CHANGED: it isn't any more what the list showed, and the yes was given to
    ACCOUNT_GONE: the account was forgotten, or has another key or service by now
    """

    NO_RECORD = enum.auto()
    CANCELLED = enum.auto()
    CHANGED = enum.auto()
    ACCOUNT_GONE = enum.auto()


Result = Outcome | Lock | Skipped
"""What became of one signature of a batch. A Lock: somebody had locked it meanwhile."""


class Tally:
    """How many signatures of a batch came to which end so far.

    done: all of them
    confirmed: those that EngageLab has confirmed, and that nobody has looked up yet
    locked: those that somebody had locked meanwhile
    """

    def __init__(self, results: Iterable[Result] = ()) -> None:
        """Count these results."""
        self.done = 0
        self.locked = 0
        self.confirmed = 0
        self._verdicts: Counter[Verdict] = Counter()
        for result in results:
            self.add(result)

    def add(self, result: Result) -> None:
        """Count one more result."""
        self._count(result, 1)

    def replace(self, before: Result, after: Result) -> None:
        """Count a result in place of an earlier one of the same signature."""
        self._count(before, -1)
        self._count(after, 1)

    def _count(self, result: Result, by: int) -> None:
        self.done += by
        if isinstance(result, Lock):
            self.locked += by
        elif isinstance(result, Outcome) and result.awaits_check:
            self.confirmed += by
        else:
            self._verdicts[result.verdict if isinstance(result, Outcome) else Verdict.NOT_DELETED] += by

    def of(self, verdict: Verdict) -> int:
        """Return the number of signatures with a verdict; a skipped one wasn't deleted."""
        return self._verdicts[verdict]
