"""What the journal holds: what was going to be done, what became of it, and what may not be done. Holds no secret."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.signature import SignatureId, Status
from unsign.domain.template import Template


class Kind(enum.Enum):
    """What an intent wants to be done."""

    DELETION = "deletion"
    CREATION = "creation"


class Origin(enum.Enum):
    """Where in the program an intent comes from."""

    SINGLE = "single"
    BATCH = "batch"
    WAITING = "waiting"


class Proof(enum.Enum):
    """What a verdict rests on: a look-up afterwards, or the service's word alone."""

    LOOKED_UP = "looked_up"
    WORD_ONLY = "word_only"


class RecordedVerdict(enum.Enum):
    """What is true about an intent, as the view `history` spells it.

    CONFIRMED: the service answered HTTP 200 with code 0, and nobody has checked yet
    """

    CONFIRMED = "confirmed"
    DELETED = "deleted"
    ALREADY_GONE = "already_gone"
    NOT_DELETED = "not_deleted"
    NOT_SURE = "not_sure"
    CREATED = "created"
    NOT_CREATED = "not_created"

    @property
    def is_final(self) -> bool:
        """Whether the outcome is known, so that there's nothing left to look up."""
        return self not in {RecordedVerdict.CONFIRMED, RecordedVerdict.NOT_SURE}


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of the journal outside of it, so that a lost one isn't taken for a first start.

    journal_id: the journal's own ID; None where there has never been one
    locks: how many locks it held when it was last read
    """

    journal_id: str | None = None
    locks: int = 0


@dataclass(frozen=True, slots=True)
class Intent:
    """A deletion or creation that is about to be asked for.

    kind: which of the two
    account_id: what the settings know the account by; "" for one that isn't saved
    account: the account's name at that moment
    dev_key: the account's dev key, which is no secret
    base_url: the service's effective, normalised address
    signature_id: what is to be deleted; None for a creation
    name: the signature's name; None where it couldn't be looked up
    status: where its review stood; None where that isn't known
    templates: those that used it; None where that isn't known
    operator, computer: who asked for it, and where
    ticket: the number of the request behind it; None for none
    origin: where in the program it comes from
    batch: what the intents of one batch have in common; None for a single one
    asked_at: when, with time zone
    """

    kind: Kind
    account_id: str
    account: str
    dev_key: str
    base_url: str
    signature_id: SignatureId | None
    name: str | None
    status: Status | None
    templates: tuple[Template, ...] | None
    operator: str
    computer: str
    ticket: str | None
    origin: Origin
    batch: str | None
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One row of the view `history`, and which account it belongs to.

    number: what the journal knows it by
    kind: deletion or creation
    account_id, account, dev_key, base_url: the account at that moment
    signature_id: the signature; of a creation, the new ID where it's known
    name: the signature's name; None where it wasn't known
    asked_at: when it was asked for, with time zone
    settled_at: when it was settled, with time zone; None where it wasn't, or version 1 didn't note it
    verdict: what is true; None while it's in progress, or where it can't be read (see `unreadable`)
    problem: what stood in the way; None for nothing
    http_status, code, message: the last answer; None where there was none, or it has none
    operator, computer, ticket, origin, batch: as in the intent; None where version 1 didn't note them
    proof: what the verdict rests on; None for neither
    unreadable: the columns that hold something that can't be understood; here they are None
    """

    number: int
    kind: Kind | None
    account_id: str | None
    account: str | None
    dev_key: str | None
    base_url: str | None
    signature_id: SignatureId | None
    name: str | None
    asked_at: datetime | None
    settled_at: datetime | None
    verdict: RecordedVerdict | None
    problem: str | None
    http_status: int | None
    code: int | None
    message: str | None
    operator: str | None
    computer: str | None
    ticket: str | None
    origin: Origin | None
    batch: str | None
    proof: Proof | None
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedBackup:
    """A signature as it was before a deletion, with what creating it again needs.

    number: what the journal knows the deletion by
    account: the account's name then
    id, name, status: the signature's; the ID is None where it can't be read
    templates: those that used it; None where that isn't known or can't be read
    at: when its deletion was asked for, with time zone; None where that can't be read
    verdict: what became of the deletion; None where that can't be read
    """

    number: int
    account: str
    id: SignatureId | None
    name: str
    status: Status
    templates: tuple[Template, ...] | None
    at: datetime | None
    verdict: RecordedVerdict | None
