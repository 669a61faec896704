"""A signature as it was saved before a deletion."""

from dataclasses import dataclass
from datetime import datetime

from unsign.domain.outcome import Verdict
from unsign.domain.signature import SignatureId, Status
from unsign.domain.template import Template


@dataclass(frozen=True, slots=True)
class Backup:
    """A signature as it was kept before a deletion.

    number: what it is kept under
    account: the account's name then
    id, name, status: the signature's
    templates: those that carried it; None where that wasn't known
    at: when its deletion was asked for, with time zone; None where that can't be read any more
    verdict: what became of it
    """

    number: int
    account: str
    id: SignatureId
    name: str
    status: Status
    templates: tuple[Template, ...] | None
    at: datetime | None
    verdict: Verdict
