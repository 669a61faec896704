"""What the flows hand to people: what was seen, what is asked, what came of it. Facts, no prose."""

import enum
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from unsign.errors import Problem
from unsign.model import Account, Exchange, Signature, SignatureId, Status, Template, Verdict

LONGEST_NAME = 60
"""Characters in the longest name that the service's documents allow."""


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
    """

    account: Account
    id: SignatureId
    sighting: Sighting | None
    obstacle: Problem | None = None

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
            return typed.strip() == self.id.digits
        return _bare(typed) == _bare(self.sighting.signature.name)


_UNTYPABLE = frozenset({"Cc", "Cf", "Zl", "Zp"})


def _bare(text: str) -> str:
    """Fold away what a person can't see or type: case, forms of the same letter, control characters, spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    visible = "".join(c if unicodedata.category(c) not in _UNTYPABLE else " " for c in folded)
    return " ".join(visible.split())


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
    CHECKING = enum.auto()
