"""Signatures (sender IDs) and their IDs, as EngageLab's documents describe them. Standard library only."""

import enum
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

LONGEST_ID = 32
"""Digits in the longest text taken for an ID. The documents show 9 and 19 and set no limit."""

LONGEST_TEXT = 1000
"""Characters in the longest text that is looked at in search of an ID."""

_QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d"

# in threes and with one kind of space, as numbers are written; "1234 5678" and "1 234" may be two IDs
_GROUPED = re.compile(r"[0-9]{1,3}([ \u00a0\u2009\u202f])[0-9]{3}(?:\1[0-9]{3})+")
_SEPARATED = re.compile(r"[0-9]{1,3}([,.'\u2019_])[0-9]{3}(?:\1[0-9]{3})+")
_SCIENTIFIC = re.compile(r"[0-9]+(?:[.,][0-9]+)?\s*(?:[eE]\s*\+?|[x\u00d7*]\s*10\s*\^?\s*)[0-9]+")
_DECIMAL = re.compile(r"[0-9]{4,}[.,]0+")

_SEVERAL = re.compile(r"[0-9]+(?:[\s,;|]+[0-9]+)+")

_KEPT_BY_SPREADSHEETS = 15
"""Digits of a number that a spreadsheet keeps; the others become zeros."""


class IdProblem(enum.Enum):
    """Why a text isn't a signature ID.

    EMPTY: there's nothing
    SEVERAL: more than one number
    ROUNDED: a number as a spreadsheet shortens it, in scientific notation or with zeros for its last digits
    SEPARATED: a number with commas, points or the like between its thousands
    DECIMAL: a number with decimals, all of them 0
    INVISIBLE, OTHER_DIGITS, NOT_DIGITS: it holds a character that no ID has
    TOO_LONG: more digits than any ID has
    """

    EMPTY = enum.auto()
    SEVERAL = enum.auto()
    ROUNDED = enum.auto()
    SEPARATED = enum.auto()
    DECIMAL = enum.auto()
    INVISIBLE = enum.auto()
    OTHER_DIGITS = enum.auto()
    NOT_DIGITS = enum.auto()
    TOO_LONG = enum.auto()


class NotASignatureId(ValueError):  # noqa: N818 - a person typed it, and may go on typing
    """A text that can't be taken for one signature ID.

    problem: what is wrong with it
    character: the first character that doesn't belong, or ""
    numbers: those that it holds, where they are SEVERAL; what the digits would be, where they are SEPARATED or DECIMAL
    """

    def __init__(self, problem: IdProblem, character: str = "", numbers: tuple[str, ...] = ()) -> None:
        """Keep the facts; the wording is somebody else's."""
        super().__init__(problem.name)
        self.problem = problem
        self.character = character
        self.numbers = numbers


@dataclass(frozen=True, slots=True)
class SignatureId:
    """The ID of one signature: ASCII digits, kept as text since 19 of them fit no common number type.

    digits: the digits, exactly as they go into the request's path
    """

    digits: str

    def __post_init__(self) -> None:
        """Refuse whatever `parse` wouldn't give."""
        if not re.fullmatch(f"[0-9]{{1,{LONGEST_ID}}}", self.digits):
            raise NotASignatureId(IdProblem.NOT_DIGITS)

    def __str__(self) -> str:
        """Give the digits."""
        return self.digits

    @classmethod
    def parse(cls, text: str) -> "SignatureId":
        """Take a typed or pasted text for an ID, or raise NotASignatureId.

        Spaces, line ends and quotes around it, and the spaces of a number
        written in groups, don't count. Nothing else is taken away: two IDs
        must never become one.
        """
        if len(text) > LONGEST_TEXT:
            raise NotASignatureId(IdProblem.TOO_LONG)
        bare = text.strip().strip(_QUOTES).strip()
        if not bare:
            raise NotASignatureId(IdProblem.EMPTY)
        if _GROUPED.fullmatch(bare):
            bare = re.sub(r"[^0-9]", "", bare)
        _refuse_numbers(bare)
        for character in bare:
            if character not in "0123456789":
                raise NotASignatureId(_why_not(character), character)
        if len(bare) > LONGEST_ID:
            raise NotASignatureId(IdProblem.TOO_LONG)
        return cls(bare)


def may_be_rounded(digits: str) -> bool:
    """Tell whether an ID looks as if a spreadsheet had replaced its last digits by zeros."""
    return len(digits) > _KEPT_BY_SPREADSHEETS + 2 and not digits[_KEPT_BY_SPREADSHEETS:].strip("0")


def _refuse_numbers(bare: str) -> None:
    """Raise NotASignatureId for several numbers, and for one in a form that lists and spreadsheets have."""
    if _SCIENTIFIC.fullmatch(bare):
        raise NotASignatureId(IdProblem.ROUNDED)
    # before several: a comma may stand between IDs as well, but not between nothing but groups of three
    if _SEPARATED.fullmatch(bare):
        digits = re.sub(r"[^0-9]", "", bare)
        rounded = may_be_rounded(digits)
        raise NotASignatureId(IdProblem.ROUNDED if rounded else IdProblem.SEPARATED, numbers=(digits,))
    if _DECIMAL.fullmatch(bare):
        raise NotASignatureId(IdProblem.DECIMAL, numbers=(re.split(r"[.,]", bare)[0],))
    if _SEVERAL.fullmatch(bare):
        raise NotASignatureId(IdProblem.SEVERAL, numbers=tuple(re.findall(r"[0-9]+", bare)))


def _why_not(character: str) -> IdProblem:
    category = unicodedata.category(character)
    if category in {"Cc", "Cf", "Zl", "Zp", "Mn"}:
        return IdProblem.INVISIBLE
    return IdProblem.OTHER_DIGITS if category in {"Nd", "No", "Nl"} else IdProblem.NOT_DIGITS


class Status(enum.Enum):
    """Where a signature or template stands in EngageLab's review. UNKNOWN: a number the documents don't give."""

    PENDING_REVIEW = 1
    APPROVED = 2
    REJECTED = 3
    UNKNOWN = 0

    @classmethod
    def _missing_(cls, _value: object) -> "Status":
        return cls.UNKNOWN


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature (sender ID), as the service describes it.

    id: its ID
    name: its name; text from outside, so it may hold anything
    status: where its review stands
    related_template_count: how many templates use it, by the service's own count; None where it doesn't say
    audit_remark: what the reviewer wrote, or ""
    created, updated: with time zone; None where the service doesn't say
    """

    id: SignatureId
    name: str
    status: Status
    related_template_count: int | None = None
    audit_remark: str = ""
    created: datetime | None = None
    updated: datetime | None = None


SHORTEST_NAME, LONGEST_NAME = 2, 60
"""Characters in a signature's name, by the documents of the creating call."""

FORBIDDEN_IN_NAMES = "\u3010\u3011[]"
"""Characters that a signature's name must not hold, by the same documents."""
