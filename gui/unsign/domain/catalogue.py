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

from unsign.domain.signature import Signature, SignatureId, Status
from unsign.domain.snapshot import Listing


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
    unused: just those of which it is known that no template uses them
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
    """Take away what a search mustn't depend on: letter case, accents, strokes, and forms of the same letter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if unicodedata.category(c) not in _UNSEARCHED)
    return bare.casefold().translate(_STROKES)


_UNSEARCHED = frozenset({"Mn", "Cf"})
"""Categories of what nobody types into a search: accents, joiners, marks of direction."""
_STROKES = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ħ": "h",
        "ŧ": "t",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "\u2019": "'",
        "\u02bc": "'",
    }
)
"""What Unicode takes for whole letters, and people type in plain ones; U+0131 is the dotless i."""
_NEVER, _FOREVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_KEYS: dict[Column, Callable[[Signature, str], object]] = {
    Column.NAME: lambda _signature, folded: folded,
    Column.ID: lambda signature, _folded: (len(signature.id.digits), signature.id.digits),
    Column.STATUS: lambda signature, folded: (signature.status.value, folded),
    Column.TEMPLATES: lambda signature, _folded: signature.related_template_count or 0,
    Column.CREATED: lambda signature, _folded: signature.created or _NEVER,
    Column.UPDATED: lambda signature, _folded: signature.updated or _NEVER,
}


class Catalogue:
    """One listing with its indexes. `digits`: the IDs as texts, in the listing's order."""

    def __init__(self, listing: Listing, before: "Catalogue | None" = None) -> None:
        """Index everything. Lets other threads work between the steps.

        before: what it comes in the place of, so that a selection there is found again here in no time
        """
        self.listing = listing
        self.signatures = listing.signatures
        self.digits = [s.id.digits for s in self.signatures]
        self._folded: list[str] = []
        self._positions: dict[str, int] = {}
        for position, signature in enumerate(self.signatures):
            self._folded.append(f"{fold(signature.name)}\n{signature.id.digits}")
            self._positions[signature.id.digits] = position
        self._before = before.digits if before else []
        self._moved = [self._positions.get(digits, -1) for digits in self._before]
        self._unused = {i for i, s in enumerate(self.signatures) if self.is_unused(s)}
        self._orders: dict[Column, list[int]] = {}
        for column, key in _KEYS.items():
            keys = [key(s, f[: -len(s.id.digits) - 1]) for s, f in zip(self.signatures, self._folded, strict=True)]
            # in pieces, since one call of sorted holds the interpreter until it is done: the last merges sorted runs
            self._orders[column] = _sorted_in_pieces(keys)

    def use(self, signature: Signature) -> tuple[int | None, int | None]:
        """Give how many templates use a signature: by the service's count, and by its list; None where not known.

        Where a part of the list couldn't be read, finding none in it means nothing.
        """
        seen = self.listing.sighting(signature)
        if seen.templates is None or (not seen.templates and seen.templates_problem):
            return signature.related_template_count, None
        return signature.related_template_count, len(seen.templates)

    def is_unused(self, signature: Signature) -> bool:
        """Tell whether it is known that no template uses a signature."""
        return self.listing.sighting(signature).surely_idle

    def of(self, ids: Iterable[SignatureId]) -> list[Signature]:
        """Give the signatures of IDs, in their order; each ID has to be there."""
        return [self.signatures[self._positions[i.digits]] for i in ids]

    def carried_over(self, other: "Catalogue", positions: Iterable[int]) -> bytearray:
        """Mark, with a 1, the positions here of what stands at these positions in another catalogue."""
        if other is self:
            found = positions
        elif other.digits is self._before:
            found = map(self._moved.__getitem__, positions)
        else:
            return self.marked(map(other.digits.__getitem__, positions))
        marks = bytearray(len(self.signatures) + 1)  # what is there no longer marks the last, at -1, where nothing is
        for position in found:
            marks[position] = 1
        return marks[:-1]

    def marked(self, digits: Iterable[str]) -> bytearray:
        """Mark the positions of these IDs, those that are there, with a 1."""
        marks = bytearray(len(self.signatures))
        for position in map(self._positions.get, digits):
            if position is not None:
                marks[position] = 1
        return marks

    def select(self, query: Query, locks: Iterable[str] = ()) -> list[int]:
        """Give the positions of the signatures that a query asks for, in its order."""
        chosen = self._order(query.column, locks)
        # one thing after the other, each quick: all of this happens between two keys that a person types
        if wanted := fold(query.text.strip()):
            folded = self._folded
            chosen = [i for i in chosen if wanted in folded[i]]
        if query.unused:
            chosen = [i for i in chosen if i in self._unused]
        if query.status is not None:
            chosen = [i for i in chosen if self.signatures[i].status is query.status]
        if (before := query.updated_before) is not None:
            chosen = [i for i in chosen if (self.signatures[i].updated or _FOREVER) < before]
        return chosen[::-1] if query.descending else chosen

    def _order(self, column: Column, locks: Iterable[str]) -> list[int]:
        if column is not Column.LOCK:
            return self._orders[column]
        by_name, locked = self._orders[Column.NAME], self.marked(locks)
        return [i for i in by_name if locked[i]] + [i for i in by_name if not locked[i]]


_PIECE = 4096


def _sorted_in_pieces(keys: list[object]) -> list[int]:
    """Sort positions by their keys, and let other threads work in between."""
    runs: list[int] = []
    for start in range(0, len(keys), _PIECE):
        runs += sorted(range(start, min(start + _PIECE, len(keys))), key=keys.__getitem__)  # type: ignore[arg-type] # each column's keys are of one kind
        time.sleep(0)
    return sorted(runs, key=keys.__getitem__)  # type: ignore[arg-type] # as above
