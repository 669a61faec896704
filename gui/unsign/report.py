"""What the flows hand to people: what was seen, what is asked, what came of it. Facts, no prose."""

import enum
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from unsign.errors import Problem
from unsign.model import LONGEST_NAME, Account, Exchange, Signature, SignatureId, Status, Template, Verdict


@dataclass(frozen=True, slots=True)
class Sighting:
    """A signature as a look-up found it.

    account: in whose name it was looked up
    signature: what the service said
    templates: those that carry it; None where the list couldn't be had
    templates_problem: why it couldn't
    at: when, with time zone
    """

    account: Account
    signature: Signature
    templates: tuple[Template, ...] | None
    templates_problem: Problem | None
    at: datetime

    @property
    def counts_differ(self) -> bool:
        """Whether the service counts other templates than its own list shows."""
        count = self.signature.related_template_count
        return self.templates is not None and count is not None and count != len(self.templates)

    @property
    def surely_idle(self) -> bool:
        """Whether it is known that no template uses it. A list that couldn't be had is no such proof."""
        return self.templates == () and not self.signature.related_template_count


@dataclass(frozen=True, slots=True)
class Lock:
    """A person's word that a signature mustn't go away.

    by: who gave it
    at: when, with time zone
    """

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """A signature as it was kept before a deletion.

    number: what it is kept under
    account: the account's name then
    id, name, status: the signature's
    templates: those that carried it; None where that wasn't known
    at: when it was kept, with time zone
    verdict: what became of it
    """

    number: int
    account: str
    id: SignatureId
    name: str
    status: Status
    templates: tuple[Template, ...] | None
    at: datetime
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Listing:
    """All signatures of an account.

    account: whose
    signatures: in the service's order
    templates: by signature ID, the listed templates that carry it; None where their list couldn't be had
    at: when, with time zone
    """

    account: Account
    signatures: tuple[Signature, ...]
    templates: dict[str, tuple[Template, ...]] | None
    at: datetime

    def sighting(self, signature: Signature) -> Sighting:
        """Give one of them as the list showed it."""
        templates = None if self.templates is None else self.templates.get(signature.id.digits, ())
        return Sighting(self.account, signature, templates, None, self.at)


class Challenge(enum.Enum):
    """What the person types before a deletion: the more harm it does, the more."""

    NOTHING = enum.auto()
    NAME = enum.auto()
    ID = enum.auto()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A deletion that waits for a person's yes.

    account, id: whose signature, and which
    sighting: what would go; None where it couldn't be looked up
    obstacle: why it couldn't
    kept: the number under which a copy of it is kept on this computer, for the way back; None for none
    """

    account: Account
    id: SignatureId
    sighting: Sighting | None
    obstacle: Problem | None = None
    kept: int | None = None

    @property
    def challenge(self) -> Challenge:
        """Tell what has to be typed."""
        if self.sighting is None:
            return Challenge.ID
        signature = self.sighting.signature
        if self.sighting.surely_idle and signature.status in {Status.PENDING_REVIEW, Status.REJECTED}:
            return Challenge.NOTHING
        # a name that is empty, or longer than any by the documents, is no fair thing to ask for
        return Challenge.NAME if 0 < len(_bare(signature.name)) <= LONGEST_NAME else Challenge.ID

    def accepts(self, typed: str) -> bool:
        """Whether what was typed is what was asked for. Letter case and outer spaces don't count."""
        if self.challenge is Challenge.NOTHING:
            return True
        if self.challenge is Challenge.ID or self.sighting is None:
            return "".join(c for c in typed if unicodedata.category(c) not in _UNTYPABLE).strip() == self.id.digits
        return _bare(typed) == _bare(self.sighting.signature.name)


_UNTYPABLE = frozenset({"Cc", "Cf", "Zl", "Zp"})


def _bare(text: str) -> str:
    """Fold away what a person can't see or type: case, forms of the same letter, control characters, spaces."""
    # Unicode's compatibility caseless matching (chapter 3.13, D146): folding makes forms that want normalising again
    folded = unicodedata.normalize("NFD", text).casefold()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).casefold())
    spaced = " ".join(folded.split())
    return " ".join("".join(c for c in spaced if unicodedata.category(c) not in _UNTYPABLE).split())


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
    account: Account
    id: SignatureId
    at: datetime
    sighting: Sighting | None
    sent: bool
    problem: Problem | None = None
    looked: bool = False
    look_problem: Problem | None = None
    exchanges: tuple[Exchange, ...] = ()


class Answer(enum.Enum):
    """What a person answers to the question before a deletion. REFRESH: look once more, then ask again."""

    KEEP = enum.auto()
    DELETE = enum.auto()
    REFRESH = enum.auto()


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
    id: the new ID; None where there is none, or nobody knows
    problem: what the request met instead of success
    look_problem: why the look afterwards couldn't tell
    looked: whether a look afterwards decided
    old_is_there: whether that look found the signature that it was made from: it had never gone
    """

    verdict: Created
    account: Account
    name: str
    kept: Kept
    id: SignatureId | None = None
    problem: Problem | None = None
    look_problem: Problem | None = None
    looked: bool = False
    old_is_there: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Several deletions that wait for one yes.

    account: whose signatures
    sightings: what would go, as the list showed it
    locked: what was chosen too, and is left out since it is locked, each with its lock
    """

    account: Account
    sightings: tuple[Sighting, ...]
    locked: tuple[tuple[Sighting, Lock], ...]

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


class Step(enum.Enum):
    """What a person can do after an outcome or a failed look-up."""

    CLOSE = enum.auto()
    TRY_AGAIN = enum.auto()
    LOOK_AGAIN = enum.auto()
    EDIT_KEY = enum.auto()
    EDIT_ID = enum.auto()


class Activity(enum.Enum):
    """What the program is busy with."""

    LOOKING_UP = enum.auto()
    DELETING = enum.auto()
    CREATING = enum.auto()
    CHECKING = enum.auto()
