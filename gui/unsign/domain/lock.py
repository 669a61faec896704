"""Locks: a person's word, on this computer, that a signature mustn't be deleted."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lock:
    """A person's word that a signature mustn't be deleted.

    by: who gave it
    at: when, with time zone; None where that can't be read any more
    """

    by: str
    at: datetime | None
