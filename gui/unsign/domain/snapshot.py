"""What a look-up, or the list of all, showed at one moment."""

import enum
from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.problems import Problem, Unreadable
from unsign.domain.signature import Signature
from unsign.domain.template import Template


class Use(enum.Enum):
    """Whether templates use a signature. UNKNOWN: neither is proved."""

    YES = enum.auto()
    NO = enum.auto()
    UNKNOWN = enum.auto()


@dataclass(frozen=True, slots=True)
class SignatureSnapshot:
    """A signature as a look-up found it.

    account: in whose name it was looked up
    signature: what the service said
    templates: those that carry it, as far as their list could be read; None where there was none
    templates_problem: why there was none, or why a part of it couldn't be read; None where all was read
    at: when, with time zone
    """

    account: AccountRef
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
    def use(self) -> Use:
        """Whether templates use it: NO takes a count of 0 and a list that was understood and shows none."""
        count = self.signature.related_template_count
        if count or self.templates:
            return Use.YES
        return Use.NO if count == 0 and self.templates == () and self.templates_problem is None else Use.UNKNOWN

    @property
    def surely_idle(self) -> bool:
        """Whether it is known that no template uses it."""
        return self.use is Use.NO


@dataclass(frozen=True, slots=True)
class ListedSignatures:
    """The signatures of an account, as far as their list could be read.

    rows: those that could be read, in the service's order, no ID twice
    unreadable: how many entries couldn't be read, or can't be told apart from others with the same ID
    problem: what is wrong with the first of those; None where all could be read
    """

    rows: tuple[Signature, ...]
    unreadable: int = 0
    problem: Unreadable | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """All signatures of an account.

    account: whose
    signatures: in the service's order
    templates: by signature ID, the listed templates that carry it; None where there was no list of them
    at: when, with time zone
    templates_problem: why there was none, or why a part of it couldn't be read; None where all was read
    unreadable: how many entries of the list of signatures couldn't be read
    problem: what is wrong with the first of those; None where all could be read
    """

    account: AccountRef
    signatures: tuple[Signature, ...]
    templates: dict[str, tuple[Template, ...]] | None
    at: datetime
    templates_problem: Problem | None = None
    unreadable: int = 0
    problem: Unreadable | None = None

    def sighting(self, signature: Signature) -> SignatureSnapshot:
        """Give one of them as the list showed it."""
        templates = None if self.templates is None else self.templates.get(signature.id.digits, ())
        return SignatureSnapshot(self.account, signature, templates, self.templates_problem, self.at)
