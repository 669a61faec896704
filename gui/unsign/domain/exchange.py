"""One request and its answer, in facts that hold no secret. Standard library only."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came back, in facts that hold no secret.

    method, url: the request
    at: when it ended, with time zone
    status: the HTTP status; None where no answer came
    code: the answer's own code; None where it has none that is an integer
    words: the service's own words, or the start of whatever else was answered
    raw: the start of the answer's body as it came
    headers: those of the answer that say where it comes from and how to read it, by name
    """

    method: str
    url: str
    at: datetime
    status: int | None = None
    code: int | None = None
    words: str = ""
    raw: str = ""
    headers: tuple[tuple[str, str], ...] = ()
