"""A deletion that waits for a person's yes, and what has to be typed for it."""

import enum
import unicodedata
from dataclasses import dataclass

from unsign.domain.account import AccountRef
from unsign.domain.differences import Difference
from unsign.domain.problems import Problem
from unsign.domain.signature import LONGEST_NAME, SignatureId, Status
from unsign.domain.snapshot import SignatureSnapshot


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
    changes: in what it isn't what the person said yes to a moment ago, and is asked about again
    """

    account: AccountRef
    id: SignatureId
    sighting: SignatureSnapshot | None
    obstacle: Problem | None = None
    changes: tuple[Difference, ...] = ()

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


class Answer(enum.Enum):
    """What a person answers to the question before a deletion. REFRESH: look once more, then ask again."""

    KEEP = enum.auto()
    DELETE = enum.auto()
    REFRESH = enum.auto()
