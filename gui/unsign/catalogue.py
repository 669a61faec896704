"""All signatures of an account, ready to be searched, filtered and sorted without a noticeable pause.

Standard library only. Making one takes a moment for tens of thousands of
signatures, so that belongs into a thread; asking it is quick.
"""

import enum
import time
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from unsign.model import Signature, Status
from unsign.report import Listing, Lock


class Column(enum.IntEnum):
    """What is shown of a signature, in the table's order."""

    NAME = 0
    ID = 1
    STATUS = 2
    TEMPLATES = 3
    CREATED = 4
    UPDATED = 5
    LOCK = 6


@dataclass(frozen=True, slots=True)
class Query:
    """What to show, and in which order.

    text: a piece of the name or the ID; letter case and accents don't count
    status: just these; None for all
    unused: just those that no template uses, as far as that is known
    updated_before: just those last updated before it, with time zone; None for all
    column, descending: the order
    """

    text: str = ""
    status: Status | None = None
    unused: bool = False
    updated_before: datetime | None = None
    column: Column = Column.NAME
    descending: bool = False


def fold(text: str) -> str:
    """Take away what a search mustn't depend on: letter case, accents, and forms of the same letter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").casefold()


_NEVER = datetime.min.replace(tzinfo=UTC)
_KEYS: dict[Column, Callable[[Signature, str], object]] = {
    Column.NAME: lambda _signature, folded: folded,
    Column.ID: lambda signature, _folded: (len(signature.id.digits), signature.id.digits),
    Column.STATUS: lambda signature, folded: (signature.status.value, folded),
    Column.TEMPLATES: lambda signature, _folded: signature.related_template_count or 0,
    Column.CREATED: lambda signature, _folded: signature.created or _NEVER,
    Column.UPDATED: lambda signature, _folded: signature.updated or _NEVER,
}


class Catalogue:
    """One listing with its indexes."""

    def __init__(self, listing: Listing) -> None:
        """Index everything. Lets other threads work between the steps."""
        self.listing = listing
        self.signatures = listing.signatures
        self._folded = []
        for signature in self.signatures:
            self._folded.append(f"{fold(signature.name)}\n{signature.id.digits}")
        self._orders: dict[Column, list[int]] = {}
        for column, key in _KEYS.items():
            keys = [key(s, f) for s, f in zip(self.signatures, self._folded, strict=True)]
            # in pieces, since one call of sorted holds the interpreter until it is done: the last merges sorted runs
            self._orders[column] = _sorted_in_pieces(keys)

    def use(self, signature: Signature) -> tuple[int | None, int | None]:
        """Give how many templates use a signature: by the service's count, and by its list; None where not known."""
        listed = None if self.listing.use is None else self.listing.use.get(signature.id.digits, 0)
        return signature.related_template_count, listed

    def is_unused(self, signature: Signature) -> bool:
        """Tell whether it is known that no template uses a signature."""
        known = [n for n in self.use(signature) if n is not None]
        return bool(known) and not any(known)

    def select(self, query: Query, locks: Iterable[str] | dict[str, Lock] = ()) -> list[int]:
        """Give the positions of the signatures that a query asks for, in its order."""
        wanted = fold(query.text.strip())
        chosen = [
            i
            for i in self._order(query.column, frozenset(locks))
            if wanted in self._folded[i] and self._passes(self.signatures[i], query)
        ]
        if query.descending:
            chosen.reverse()
        return chosen

    def _order(self, column: Column, locks: frozenset[str]) -> list[int]:
        if column is not Column.LOCK:
            return self._orders[column]
        by_name = self._orders[Column.NAME]
        locked = [i for i in by_name if self.signatures[i].id.digits in locks]
        return locked + [i for i in by_name if self.signatures[i].id.digits not in locks]

    def _passes(self, signature: Signature, query: Query) -> bool:
        if query.status is not None and signature.status is not query.status:
            return False
        if query.unused and not self.is_unused(signature):
            return False
        before = query.updated_before
        return before is None or (signature.updated is not None and signature.updated < before)


_PIECE = 4096


def _sorted_in_pieces(keys: list[object]) -> list[int]:
    """Sort positions by their keys, and let other threads work in between."""
    runs: list[int] = []
    for start in range(0, len(keys), _PIECE):
        runs += sorted(range(start, min(start + _PIECE, len(keys))), key=keys.__getitem__)  # type: ignore[arg-type] # each column's keys are of one kind
        time.sleep(0)
    return sorted(runs, key=keys.__getitem__)  # type: ignore[arg-type] # as above
