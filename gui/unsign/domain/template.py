"""Message templates, as far as they matter to a signature. Standard library only."""

import enum
from dataclasses import dataclass

from unsign.domain.problems import Unreadable
from unsign.domain.signature import Status


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


@dataclass(frozen=True, slots=True)
class ListedTemplates:
    """The templates of an account, as far as their list could be read.

    rows: those that could be read, in the service's order
    unreadable: how many couldn't; each of them may use any signature
    problem: what is wrong with the first of those; None where all could be read
    """

    rows: tuple[Template, ...]
    unreadable: int = 0
    problem: Unreadable | None = None
