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
    at: when it was kept, with time zone
    verdict: what became of it
    """

    number: int
    account: str
    id: SignatureId
    name: str
    status: Status
    templates: tuple[Template, ...] | None
    at: datetime
    verdict: Verdict
