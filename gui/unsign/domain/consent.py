"""What a person agreed to, and why nothing is sent in spite of it."""

import enum
from dataclasses import dataclass

from unsign.domain.differences import Difference
from unsign.domain.history import Origin
from unsign.domain.lock import Lock
from unsign.domain.problems import Problem
from unsign.domain.proposal import Proposal
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.store_problem import StoreProblem


@dataclass(frozen=True, slots=True)
class Consent:
    """A person's yes.

    proposal: what the question showed
    origin: where in the program it was given
    batch: what the deletions of one batch have in common; None for a single one
    ticket: the number of the request behind it; None for none
    """

    proposal: Proposal
    origin: Origin = Origin.SINGLE
    batch: str | None = None
    ticket: str | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """The signature isn't what the person agreed to.

    now: what it is
    differences: in what it differs; never empty
    """

    now: SignatureSnapshot
    differences: tuple[Difference, ...]


class Halt(enum.Enum):
    """Why nothing is sent, though nothing is known against the signature.

    ACCOUNT_GONE: the account was forgotten, or has another key or service by now
    NOT_IN_USE: another account, or another ID, is in use by now
    CANCELLED: the person cancelled
    """

    ACCOUNT_GONE = enum.auto()
    NOT_IN_USE = enum.auto()
    CANCELLED = enum.auto()


Held = Changed | Lock | StoreProblem | Halt | Problem
"""Why a deletion isn't sent.

A Lock: it's locked; a StoreProblem: locks can't be read, or records can't be written; a Problem: the look-up met it.
"""
