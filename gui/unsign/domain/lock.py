"""Locks: a person's word, on this computer, that a signature mustn't be deleted."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lock:
    """A person's word that a signature mustn't go away.

    by: who gave it
    at: when, with time zone
    """

    by: str
    at: datetime
