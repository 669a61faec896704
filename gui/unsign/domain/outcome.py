"""What is true after somebody asked for a deletion."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.history import Proof
from unsign.domain.problems import Problem
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot


class Verdict(enum.Enum):
    """What is true after somebody asked for a deletion. There is no fifth."""

    DELETED = enum.auto()
    ALREADY_GONE = enum.auto()
    NOT_DELETED = enum.auto()
    NOT_SURE = enum.auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is true after somebody asked for a deletion.

    verdict: the one word
    account, id: whose signature, and which
    at: when it was settled, with time zone
    sighting: what was seen before; None where nothing was
    sent: whether a DELETE left, or may have
    problem: what it met instead of success, on the way there or back; None after a plain success
    confirmed: whether EngageLab answered that it's deleted
    looked: whether a look-up afterwards showed whether it still exists
    look_problem: why the last look-up afterwards couldn't tell
    sent_at: when the last DELETE left, by the run's clock that can't be set back; None where none did
    recorded: whether everything about it is in the journal
    exchanges: the requests and answers it rests on, in order
    """

    verdict: Verdict
    account: AccountRef
    id: SignatureId
    at: datetime
    sighting: SignatureSnapshot | None
    sent: bool
    problem: Problem | None = None
    confirmed: bool = False
    looked: bool = False
    look_problem: Problem | None = None
    sent_at: float | None = None
    recorded: bool = True
    exchanges: tuple[Exchange, ...] = ()

    @property
    def awaits_check(self) -> bool:
        """Whether EngageLab has confirmed it, and nobody has looked yet whether it's gone."""
        return self.confirmed and self.verdict is Verdict.NOT_SURE and not self.looked

    @property
    def proof(self) -> Proof | None:
        """What the verdict rests on: None where it's neither a look-up afterwards nor EngageLab's word."""
        if self.looked:
            return Proof.LOOKED_UP
        return Proof.WORD_ONLY if self.confirmed and self.verdict is Verdict.DELETED else None


class Step(enum.Enum):
    """What a person can do after an outcome, a failed look-up, or trouble with the journal."""

    CLOSE = enum.auto()
    TRY_AGAIN = enum.auto()
    LOOK_AGAIN = enum.auto()
    EDIT_KEY = enum.auto()
    EDIT_ID = enum.auto()
    CHOOSE_FROM_LIST = enum.auto()
    OPEN_SETTINGS = enum.auto()
    CHOOSE_FOLDER = enum.auto()
    START_ANEW = enum.auto()
