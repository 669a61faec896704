"""Reads the answers that are lists: row by row, so that one that can't be read costs no other.

A list that says that it goes on elsewhere is refused: a part of it would pass
for all there is.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from unsign.api import echoes, headers, wire
from unsign.api.json_reading import Malformed, StrictDecoder, integer, parse, skip, text, text_or
from unsign.domain import problems
from unsign.domain.flaw import Flaw
from unsign.domain.problems import Unreadable
from unsign.domain.signature import Status
from unsign.domain.snapshot import ListedSignatures
from unsign.domain.template import ListedTemplates, Position, Template

T = TypeVar("T")

# a field that says which signature a template uses, by another name than the documented one
_LIKE_SIGN_ID = re.compile(r"sign(?:ature)?s?(?:config)?s?ids?")
_LIKE_SIGNATURE = re.compile(r"sign(?:ature)?s?(?:config)?s?")


class _RowFlaw(Exception):  # noqa: N818 - it says what is wrong, and goes no further
    """A row can't be used."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.name)
        self.flaw = flaw


@dataclass(frozen=True, slots=True)
class _Row(Generic[T]):
    """One entry.

    read: what it says; None where it can't be used
    flaw: why not
    start, end: where in the body it stands
    """

    read: T | None
    flaw: Flaw | None
    start: int
    end: int


def signatures(reply: wire.Reply) -> ListedSignatures:
    """Read the list of signatures. Of entries with one ID that say different things, none counts."""
    body, rows = _rows(reply, lambda item: echoes.signature(wire.signature_in(item), reply.cleaned))
    different = Counter(signature.id for signature in {row.read for row in rows} if signature)
    for position, row in enumerate(rows):
        if row.read and different[row.read.id] > 1:
            rows[position] = replace(row, read=None, flaw=Flaw.AMBIGUOUS)
    readable, unreadable, problem = _sorted_out(reply, body, rows)
    return ListedSignatures(tuple(dict.fromkeys(readable)), unreadable, problem)


def templates(reply: wire.Reply) -> ListedTemplates:
    """Read the list of templates."""
    return ListedTemplates(
        *_sorted_out(reply, *_rows(reply, lambda item: echoes.template(_template(item), reply.cleaned)))
    )


def _sorted_out(reply: wire.Reply, body: str, rows: list[_Row[T]]) -> tuple[tuple[T, ...], int, Unreadable | None]:
    """Give the entries that can be used, how many others there are, and what is wrong with the first of those."""
    readable = tuple(row.read for row in rows if row.read is not None)
    first = next((row for row in rows if row.read is None), None)
    if first is None:
        return readable, 0, None
    quoted = wire.quoted_part(reply, body[first.start : min(first.end, first.start + wire.QUOTED_BYTES + 1)])
    problem = Unreadable(quoted, first.flaw or Flaw.OTHER_SHAPE)
    if not readable:
        raise problem
    return readable, len(rows) - len(readable), problem


def _rows(reply: wire.Reply, read: Callable[[dict[str, Any]], T]) -> tuple[str, list[_Row[T]]]:
    """Read a list that is whole, entry by entry; give the body, too."""
    if reply.exchange.status == 206:
        raise problems.ListIncomplete(reply.exchange)
    body = wire.answer_text(reply)
    rows = []
    for value, flaw, start, end in _entries(reply, body):
        found: T | None = None
        wrong = flaw
        if wrong is None:
            try:
                found = read(value)
            except _RowFlaw as error:
                wrong = error.flaw
            except (AttributeError, KeyError, TypeError, ValueError):  # no object, or not of this kind
                wrong = Flaw.OTHER_SHAPE
        rows.append(_Row(found, wrong, start, end))
    if headers.continues(reply.headers, len(rows)):
        raise problems.ListIncomplete(reply.exchange)
    return body, rows


def _entries(reply: wire.Reply, body: str) -> Iterator[tuple[Any, Flaw | None, int, int]]:
    """Give each entry, why it mustn't be used if so, and where it begins and ends.

    A long list is read in a thread, and json.loads would hold the interpreter,
    and so the window, for all of it.
    """
    decoder = StrictDecoder()
    at = skip(body, 0)
    if body[at : at + 1] != "[":
        _refuse_other_json(reply, body)
    at = skip(body, at + 1)
    more = body[at : at + 1] != "]"
    while more:
        start = at
        try:
            value, at, flaw = decoder.value(body, start)
        except Malformed as error:
            wire.unreadable(reply, error.flaw)
        yield value, flaw, start, at
        at = skip(body, at)
        more = body[at : at + 1] == ","
        if more:
            at = skip(body, at + 1)
    if body[at : at + 1] != "]":
        wire.unreadable(reply, Flaw.HALF)
    if skip(body, at + 1) < len(body):
        wire.unreadable(reply, Flaw.NOT_JSON)


def _refuse_other_json(reply: wire.Reply, body: str) -> None:
    """Say what is wrong with a body that is no list."""
    try:
        parse(body)
    except Malformed as error:
        wire.unreadable(reply, error.flaw)
    wire.unreadable(reply, Flaw.OTHER_SHAPE)


def _template(item: dict[str, Any]) -> Template:
    kind, countries = item.get("template_type"), text_or(item.get("country_codes"), "")
    return Template(
        id=text(item["template_id"]),
        name=text(item["template_name"]),
        kind=text_or(kind, ""),
        status=Status(integer(item.get("status"))),
        signature_id=_signature_of(item),
        position=Position(integer(item.get("sign_position"))),
        country_codes=tuple(c.strip() for c in countries.split(",") if c.strip()),
    )


def _signature_of(item: dict[str, Any]) -> str | None:
    """Give the digits of the signature that a template uses; None where it clearly uses none."""
    if any(_is_like_sign_id(key, value) for key, value in item.items()):
        raise _RowFlaw(Flaw.SIGNATURE_UNCLEAR)
    value = item.get("sign_id")
    if value is None or value == "":
        used = bool(item.get("sign_name")) or integer(item.get("sign_position")) in {1, 2}
        if "sign_id" not in item and used:
            raise _RowFlaw(Flaw.SIGNATURE_UNCLEAR)
        return None
    try:
        return wire.id_in(value).digits
    except (TypeError, ValueError):
        raise _RowFlaw(Flaw.SIGNATURE_UNCLEAR) from None


def _is_like_sign_id(key: str, value: object) -> bool:
    """Tell whether a key that the documents don't have may say which signature is used."""
    if key == "sign_id":
        return False
    bare = re.sub(r"[\W_]+", "", key.casefold())
    holds_more = isinstance(value, dict | list) and bool(value)
    return bool(_LIKE_SIGN_ID.fullmatch(bare) or (holds_more and _LIKE_SIGNATURE.fullmatch(bare)))
