"""The rows of all signatures: whatever their number, only what is in sight is worded."""

import itertools
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt

from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.signature import Signature, Status
from unsign.ui.models.table_model import Cell, Index, TableModel, runs
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.wording import datetimes, sanitize, signatures, table

STATUS_CHIPS = {
    Status.PENDING_REVIEW: (Tint.ACCENT, Icon.PENDING),
    Status.APPROVED: (Tint.SUCCESS, Icon.APPROVED),
    Status.REJECTED: (Tint.DANGER, Icon.REJECTED),
    Status.UNKNOWN: (Tint.NEUTRAL, Icon.HELP),
}
"""The chip of a review's state: its tint and icon."""
LOCK_CHIP = (Tint.NEUTRAL, Icon.LOCK)
_CELLS: dict[int, Cell] = {Column.NAME: Cell.NAME, Column.ID: Cell.ID, Column.TEMPLATES: Cell.NUMBER}


class SignaturesModel(TableModel):
    """The signatures of a catalogue that a query asks for.

    catalogue, query, locks: what is shown; the locks by ID
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__([table.heading(column) for column in Column], parent, _CELLS)
        self.catalogue: Catalogue | None = None
        self.locks: dict[str, Lock] = {}
        self.query = Query()
        self._shown: list[int] = []

    def show(self, catalogue: Catalogue | None, query: Query, locks: dict[str, Lock]) -> None:
        """Show what a query finds in a catalogue; None: nothing."""
        self.beginResetModel()
        self.catalogue, self.query, self.locks = catalogue, query, locks
        self._shown = catalogue.select(query, locks) if catalogue else []
        self.forget_texts()
        self.endResetModel()

    def show_locks(self, locks: dict[str, Lock]) -> None:
        """Show other locks in the same rows; only those whose lock has changed are reported."""
        before, self.locks = self.locks, locks
        changed = {digits for digits in before.keys() | locks.keys() if before.get(digits) != locks.get(digits)}
        if changed and self.catalogue is not None:
            digits = self.catalogue.digits
            for first, last in runs(row for row, at in enumerate(self._shown) if digits[at] in changed):
                self.touch(first, last, Column.LOCK, Column.LOCK)

    def positions(self, rows: Iterable[int]) -> list[int]:
        """Return where rows stand in the catalogue."""
        return [self._shown[row] for row in rows]

    def rows_of(self, other: Catalogue, positions: list[int]) -> list[int]:
        """Return the rows, from top to bottom, that show what stands at these positions in another catalogue."""
        if self.catalogue is None or not positions:
            return []
        wanted = self.catalogue.carried_over(other, positions)
        return list(itertools.compress(range(len(self._shown)), map(wanted.__getitem__, self._shown)))

    def signature(self, row: int) -> Signature:
        """Return what a row shows."""
        if self.catalogue is None:
            raise IndexError(row)
        return self.catalogue.signatures[self._shown[row]]

    def height(self) -> int:
        """Return the number of signatures shown."""
        return len(self._shown)

    def word(self, row: int) -> tuple[str, ...]:
        """Return a signature's facts, in the order of the columns."""
        signature = self.signature(row)
        counted, listed = self.catalogue.use(signature) if self.catalogue else (None, None)
        return (
            sanitize.visible(signature.name),
            signature.id.digits,
            signatures.status(signature.status),
            table.use(counted, listed),
            datetimes.date_and_time(signature.created) if signature.created else "",
            datetimes.date_and_time(signature.updated) if signature.updated else "",
            table.lock(self.locks.get(signature.id.digits)),
        )

    def chip(self, row: int, column: int) -> tuple[Tint, Icon | None] | None:
        """Return the chip of a status or a lock."""
        if column == Column.STATUS:
            return STATUS_CHIPS[self.signature(row).status]
        if column == Column.LOCK and self.signature(row).id.digits in self.locks:
            return LOCK_CHIP
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, tool tip or alignment."""
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.LOCK:
            return signatures.lock(self.locks.get(self.signature(index.row()).id.digits))
        return super().data(index, role)
