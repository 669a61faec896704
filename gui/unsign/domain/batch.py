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

    LOCKS_UNKNOWN: the locks couldn't be read, so it might be locked
    NO_COPY: no copy of it could be kept on this computer, and nobody was asked whether it may go without
    CANCELLED: the person cancelled it in time
    CHANGED: it isn't any more what the list showed, and the yes was given to
    """

    LOCKS_UNKNOWN = enum.auto()
    NO_COPY = enum.auto()
    CANCELLED = enum.auto()
    CHANGED = enum.auto()


Result = Outcome | Lock | Skipped
"""What became of one signature of a batch. A Lock: somebody had locked it meanwhile."""


class Tally:
    """How many signatures of a batch came to which end so far.

    done: all of them
    locked: those that somebody had locked meanwhile
    """

    def __init__(self, results: Iterable[Result] = ()) -> None:
        """Count these results."""
        self.done = 0
        self.locked = 0
        self._verdicts: Counter[Verdict] = Counter()
        for result in results:
            self.add(result)

    def add(self, result: Result) -> None:
        """Count one more result."""
        self.done += 1
        if isinstance(result, Lock):
            self.locked += 1
        else:
            self._verdicts[result.verdict if isinstance(result, Outcome) else Verdict.NOT_DELETED] += 1

    def of(self, verdict: Verdict) -> int:
        """Return the number of signatures with a verdict; a skipped one wasn't deleted."""
        return self._verdicts[verdict]
