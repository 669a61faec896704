"""A deletion that waits for a person's yes, and what has to be typed for it."""

import enum
import re
import sys
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
        name, given = _bare(self.sighting.signature.name), _bare(typed)
        # the question has it in quotes, and they may be copied along
        return given == name or (given[:1] == given[-1:] == '"' and given[1:-1].strip() == name)


_UNTYPABLE = frozenset({"Cc", "Cf", "Zl", "Zp"})
# as the question shows what can't be seen, and as it is copied from there
_MARKED = re.compile(r"\u27e8U\+([0-9A-F]{4,6})\u27e9")
# on a keyboard, there is one of each kind
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u02c8\u2032\u2035\u00b4`\uff07\u055a\ua78c"
_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u02ba\u02ee\uff02\u301d\u301e\u301f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u02d7\ufe58\ufe63\uff0d\u30fb\u2e3a\u2e3b"
_AS_TYPED = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_QUOTES, '"') | dict.fromkeys(_DASHES, "-"))
_BLANK = re.compile("[\u115f\u1160\u2800\u3164\uffa0]")
"""Letters and symbols that look like spaces."""
_SELECTORS = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Marks that choose between pictures of the same character, and are seen by themselves nowhere."""


def _bare(text: str) -> str:
    """Fold away what a person can't see or type.

    Case, forms of the same letter, control characters, spaces, kinds of apostrophes, quotes and dashes, and whether an
    emoji is in colour.
    """
    text = _MARKED.sub(_unmarked, text).translate(_AS_TYPED)
    # Unicode's compatibility caseless matching (chapter 3.13, D146): folding makes forms that want normalising again
    folded = unicodedata.normalize("NFD", text).casefold()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).casefold())
    folded = _BLANK.sub(" ", _SELECTORS.sub("", folded)).translate(_AS_TYPED)
    spaced = " ".join(folded.split())
    return " ".join("".join(c for c in spaced if unicodedata.category(c) not in _UNTYPABLE).split())


def _unmarked(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return chr(code) if code <= sys.maxunicode else found[0]


class Answer(enum.Enum):
    """What a person answers to the question before a deletion. REFRESH: look once more, then ask again."""

    KEEP = enum.auto()
    DELETE = enum.auto()
    REFRESH = enum.auto()
