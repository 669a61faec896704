"""What is true after somebody asked for a creation."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.domain.problems import Problem
from unsign.domain.signature import SignatureId


class Created(enum.Enum):
    """What is true after somebody asked for a creation."""

    CREATED = enum.auto()
    NOT_CREATED = enum.auto()
    NOT_SURE = enum.auto()


@dataclass(frozen=True, slots=True)
class Creation:
    """What came of creating a signature again.

    verdict: the one word
    account, name: whose, and under which name
    kept: what it was made from
    asked_at: when it was asked for, with time zone; None before that
    id: the new ID; None where there is none, or nobody knows
    problem: what the request met instead of success
    look_problem: why the look afterwards couldn't tell
    looked: whether a look afterwards showed whether it's in the list
    sent_at: when the last request left, by the run's clock that can't be set back; None where none did
    recorded: whether everything about it is in the journal
    old_is_there: whether that look found the signature that it was made from: it had never gone
    """

    verdict: Created
    account: AccountRef
    name: str
    kept: Backup
    asked_at: datetime | None = None
    id: SignatureId | None = None
    problem: Problem | None = None
    look_problem: Problem | None = None
    looked: bool = False
    old_is_there: bool = False
    sent_at: float | None = None
    recorded: bool = True
