"""What is true after somebody asked for a deletion."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
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
    looked: whether a look-up afterwards decided
    look_problem: why the look-up afterwards couldn't tell
    exchanges: the requests and answers it rests on, in order
    """

    verdict: Verdict
    account: AccountRef
    id: SignatureId
    at: datetime
    sighting: SignatureSnapshot | None
    sent: bool
    problem: Problem | None = None
    looked: bool = False
    look_problem: Problem | None = None
    exchanges: tuple[Exchange, ...] = ()


class Step(enum.Enum):
    """What a person can do after an outcome or a failed look-up."""

    CLOSE = enum.auto()
    TRY_AGAIN = enum.auto()
    LOOK_AGAIN = enum.auto()
    EDIT_KEY = enum.auto()
    EDIT_ID = enum.auto()
