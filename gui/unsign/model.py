"""The words of the trade. Standard library only.

Facts about the service come from EngageLab's public documents of its SMS API
("Delete signature configuration", "Query signature configurations", "Query
template configurations"); where those are silent, nothing here guesses.
"""

import enum
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

LONGEST_ID = 32
"""Digits in the longest text taken for an ID. The documents show 9 and 19 and set no limit."""

LONGEST_TEXT = 1000
"""Characters in the longest text that is looked at in search of an ID."""

_QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d"
_GROUPED = re.compile(r"[0-9]{1,4}(?:[ \u00a0\u2009\u202f][0-9]{3,4})+")
_SEVERAL = re.compile(r"[0-9]+(?:[\s,;]+[0-9]+)+")


class IdProblem(enum.Enum):
    """Why a text isn't a signature ID."""

    EMPTY = enum.auto()
    SEVERAL = enum.auto()
    INVISIBLE = enum.auto()
    OTHER_DIGITS = enum.auto()
    NOT_DIGITS = enum.auto()
    TOO_LONG = enum.auto()


class NotASignatureId(ValueError):  # noqa: N818 - a person typed it, and may go on typing
    """A text that can't be taken for one signature ID.

    problem: what is wrong with it
    character: the first character that doesn't belong, or ""
    """

    def __init__(self, problem: IdProblem, character: str = "") -> None:
        """Keep the facts; the wording is somebody else's."""
        super().__init__(problem.name)
        self.problem = problem
        self.character = character


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
        if _SEVERAL.fullmatch(bare):
            raise NotASignatureId(IdProblem.SEVERAL)
        for character in bare:
            if character not in "0123456789":
                raise NotASignatureId(_why_not(character), character)
        if len(bare) > LONGEST_ID:
            raise NotASignatureId(IdProblem.TOO_LONG)
        return cls(bare)


def _why_not(character: str) -> IdProblem:
    category = unicodedata.category(character)
    if category in {"Cc", "Cf", "Zl", "Zp", "Mn"}:
        return IdProblem.INVISIBLE
    return IdProblem.OTHER_DIGITS if category in {"Nd", "No", "Nl"} else IdProblem.NOT_DIGITS


@dataclass(frozen=True, slots=True)
class Credentials:
    """What HTTP Basic takes: the pair from the API Keys page of the EngageLab SMS console.

    dev_key: names the account; not a secret
    dev_secret: the secret; never shown, not even by repr
    """

    dev_key: str
    dev_secret: str = field(repr=False)


class Colour(enum.Enum):
    """What people mark accounts with."""

    NONE = "none"
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    BROWN = "brown"


@dataclass(frozen=True, slots=True)
class Account:
    """One customer's account, as people see it.

    name: how it is called in every sentence; the dev key as long as nobody named it
    credentials: what opens it
    base_url: where its service is; "" for the usual place
    colour: what sets it apart at a glance
    """

    name: str
    credentials: Credentials
    base_url: str = ""
    colour: Colour = Colour.NONE

    @property
    def identity(self) -> str:
        """Tell accounts apart, whatever they are called: by their key, and by their place where it isn't the usual."""
        return f"{self.credentials.dev_key} {self.base_url}" if self.base_url else self.credentials.dev_key


class Status(enum.Enum):
    """Where a signature or template stands in EngageLab's review. UNKNOWN: a number the documents don't give."""

    PENDING_REVIEW = 1
    APPROVED = 2
    REJECTED = 3
    UNKNOWN = 0

    @classmethod
    def _missing_(cls, _value: object) -> "Status":
        return cls.UNKNOWN


class Position(enum.Enum):
    """Where in a message a template puts its signature. UNKNOWN: not said, or a number the documents don't give."""

    NONE = 0
    PREFIX = 1
    SUFFIX = 2
    UNKNOWN = -1

    @classmethod
    def _missing_(cls, _value: object) -> "Position":
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


@dataclass(frozen=True, slots=True)
class Template:
    """A message template, as far as it matters to a signature.

    id, name: its ID and its name
    kind: "utility", "marketing", "authentication" or "otp" by the documents, or another word
    status: where its review stands
    signature_id: the digits of the signature that it carries; None for none
    country_codes: the countries it may be sent to
    position: where in a message the signature stands
    """

    id: str
    name: str
    kind: str = ""
    status: Status = Status.UNKNOWN
    signature_id: str | None = None
    country_codes: tuple[str, ...] = ()
    position: Position = Position.UNKNOWN


SHORTEST_NAME, LONGEST_NAME = 2, 60
"""Characters in a signature's name, by the documents of the creating call."""
FORBIDDEN_IN_NAMES = "\u3010\u3011[]"
"""Characters that a signature's name must not hold, by the same documents."""


class Verdict(enum.Enum):
    """What is true after somebody asked for a deletion. There is no fifth."""

    DELETED = enum.auto()
    ALREADY_GONE = enum.auto()
    NOT_DELETED = enum.auto()
    NOT_SURE = enum.auto()


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came back, in facts that hold no secret.

    method, url: the request
    at: when it ended, with time zone
    status: the HTTP status; None where no answer came
    code: the answer's own code; None where it has none that is an integer
    words: the service's own words, or the start of whatever else was answered
    """

    method: str
    url: str
    at: datetime
    status: int | None = None
    code: int | None = None
    words: str = ""


NO_EXTRAS: Mapping[str, str] = MappingProxyType({})
