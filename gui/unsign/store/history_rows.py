"""Rows of the journal, from and to what the program works with.

What goes in is made safe for SQLite. What comes out may have been written by anybody: what can't be understood is None,
and named, and never costs the rest.
"""

import enum
import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from unsign.domain.history import (
    HistoryEntry,
    Intent,
    Kind,
    Origin,
    Proof,
    RecordedBackup,
    RecordedVerdict,
)
from unsign.domain.lock import Lock
from unsign.domain.signature import NotASignatureId, SignatureId, Status
from unsign.domain.template import Position, Template

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)

LARGEST = 2**63 - 1
"""The largest integer that SQLite holds; the smallest is -LARGEST - 1."""

INTENT_COLUMNS = (
    *("kind", "account_id", "account", "dev_key", "base_url", "signature_id", "name", "status", "templates"),
    *("operator", "computer", "ticket", "origin", "batch", "asked_at", "run"),
)
ENTRY_COLUMNS = (
    "h.number, h.kind, i.account_id, h.account, i.dev_key, h.base_url, h.signature_id, h.name, h.asked_at,"
    " h.settled_at, h.verdict, h.problem, h.http_status, h.code, h.message, h.operator, h.computer, h.ticket,"
    " h.origin, h.batch, h.proof"
)
BACKUP_COLUMNS = "h.number, h.account, i.signature_id, h.name, i.status, i.templates, h.asked_at, h.verdict"


def safe_text(text: str) -> str:
    """Return a text that can be written as UTF-8: half a surrogate pair becomes U+FFFD, two halves a character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def safe_number(number: int) -> int:
    """Return the nearest number that SQLite can hold."""
    return max(-LARGEST - 1, min(LARGEST, number))


def safe(value: str | int | None) -> str | int | None:
    """Return a value that SQLite can hold."""
    if isinstance(value, str):
        return safe_text(value)
    return value if value is None else safe_number(value)


def moment_text(moment: datetime) -> str:
    """Return a time in UTC, as texts that sort like times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def intent_row(intent: Intent, run: int) -> tuple[str | int | None, ...]:
    """Return the values of INTENT_COLUMNS."""
    templates = None if intent.templates is None else json.dumps([_packed(it) for it in intent.templates])
    values = (
        intent.kind.value,
        intent.account_id,
        intent.account,
        intent.dev_key,
        intent.base_url,
        None if intent.signature_id is None else intent.signature_id.digits,
        intent.name,
        None if intent.status is None else intent.status.value,
        templates,
        intent.operator,
        intent.computer,
        intent.ticket,
        intent.origin.value,
        intent.batch,
        moment_text(intent.asked_at),
        run,
    )
    return tuple(safe(value) for value in values)


def fetch(database: sqlite3.Connection, query: str, values: Sequence[str | int | None] = ()) -> list[tuple[Any, ...]]:
    """Return all rows of a query, also those with text that isn't UTF-8."""
    try:
        return database.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        # sqlite3 itself says this one, not SQLite
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        return database.execute(query, values).fetchall()
    finally:
        database.text_factory = str


def entry_of(row: Sequence[object]) -> HistoryEntry:
    """Return the entry for a row of ENTRY_COLUMNS."""
    read = _Reading(row)
    return HistoryEntry(
        number=read("number", _number) or 0,
        kind=read("kind", _member(Kind)),
        account_id=read("account_id", _text),
        account=read("account", _text),
        dev_key=read("dev_key", _text),
        base_url=read("base_url", _text),
        signature_id=read("signature_id", _signature_id),
        name=read("name", _text),
        asked_at=read("asked_at", _moment),
        settled_at=read("settled_at", _moment),
        verdict=read("verdict", _member(RecordedVerdict)),
        problem=read("problem", _text),
        http_status=read("http_status", _number),
        code=read("code", _number),
        message=read("message", _text),
        operator=read("operator", _text),
        computer=read("computer", _text),
        ticket=read("ticket", _text),
        origin=read("origin", _member(Origin)),
        batch=read("batch", _text),
        proof=read("proof", _member(Proof)),
        unreadable=tuple(read.unreadable),
    )


def backup_of(row: Sequence[object]) -> RecordedBackup:
    """Return the backup for a row of BACKUP_COLUMNS."""
    read = _Reading(row)
    return RecordedBackup(
        number=read("number", _number) or 0,
        account=read("account", _text) or "",
        id=read("signature_id", _signature_id),
        name=read("name", _text) or "",
        status=Status(read("status", _number)),
        templates=read("templates", _templates),
        at=read("asked_at", _moment),
        verdict=read("verdict", _member(RecordedVerdict)),
    )


def lock_of(locked_by: object, at: object) -> Lock:
    """Return the lock for a row. A lock is a lock, even if nobody knows whose."""
    read = _Reading((locked_by, at))
    return Lock(read("locked_by", _text) or "", read("at", _moment))


class _Reading:
    """Reads the cells of a row one after the other. `unreadable`: the columns that couldn't be understood so far."""

    def __init__(self, row: Sequence[object]) -> None:
        self._cells = iter(row)
        self.unreadable: list[str] = []

    def __call__(self, column: str, parse: Callable[[object], T]) -> T | None:
        cell = next(self._cells)
        if cell is None:
            return None
        try:
            return parse(cell)
        except (ValueError, TypeError, KeyError, RecursionError, NotASignatureId):
            self.unreadable.append(column)
            return None


def _text(cell: object) -> str:
    if not isinstance(cell, str):
        raise TypeError
    return cell


def _number(cell: object) -> int:
    if not isinstance(cell, int):
        raise TypeError
    return cell


def _moment(cell: object) -> datetime:
    moment = datetime.fromisoformat(_text(cell))
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _signature_id(cell: object) -> SignatureId:
    return SignatureId(_text(cell))


def _member(kind: type[E]) -> Callable[[object], E]:
    return lambda cell: kind(_text(cell))


def _packed(template: Template) -> dict[str, object]:
    # JSON could hold half a surrogate pair, and would give it back
    return {
        "id": safe(template.id),
        "name": safe(template.name),
        "kind": safe(template.kind),
        "status": template.status.value,
        "countries": [safe(it) for it in template.country_codes],
        "position": template.position.value,
        "signature_id": safe(template.signature_id),
    }


def _templates(cell: object) -> tuple[Template, ...]:
    """Return the templates; one that can't be understood leaves all of them unknown, never fewer."""
    listed = json.loads(_text(cell))
    if not isinstance(listed, list):
        raise TypeError
    return tuple(_template(it) for it in listed)


def _template(packed: dict[str, object]) -> Template:
    countries, signature_id = packed["countries"], packed.get("signature_id")
    if not isinstance(countries, list):
        raise TypeError
    return Template(
        id=_text(packed["id"]),
        name=_text(packed["name"]),
        kind=_text(packed["kind"]),
        status=Status(packed["status"]),
        signature_id=None if signature_id is None else _text(signature_id),
        country_codes=tuple(_text(it) for it in countries),
        position=Position(packed["position"]),
    )
