"""The rows of a batch: which signatures, and what has become of each so far."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from unsign.domain.snapshot import SignatureSnapshot
from unsign.ui.models.table_model import Cell, TableModel
from unsign.wording import sanitize

translate = QCoreApplication.translate

NAME, ID, STATE = range(3)


class BatchModel(TableModel):
    """One row a signature. A change costs the same however many rows there are."""

    def __init__(self, sightings: Sequence[SignatureSnapshot], parent: QObject | None = None) -> None:
        """Start with every signature waiting."""
        headings = (
            translate("Batch", "Name"),
            translate("Batch", "ID"),
            translate("Batch", "Outcome"),
        )
        super().__init__(headings, parent, {NAME: Cell.NAME, ID: Cell.ID})
        self._sightings = sightings
        self._others = translate("Batch", "Waiting")
        self._states: dict[int, str] = {}
        self._settled: set[int] = set()

    def height(self) -> int:
        """Return the number of signatures."""
        return len(self._sightings)

    def word(self, row: int) -> tuple[str, ...]:
        """Return a signature's name, ID and state."""
        signature = self._sightings[row].signature
        return sanitize.visible(signature.name), str(signature.id), self._states.get(row, self._others)

    def begin(self, row: int) -> None:
        """Show that a signature's turn has come."""
        self._show(row, translate("Batch", "Deleting…"))

    def settle(self, row: int, state: str) -> None:
        """Show what became of a signature, for good."""
        self._settled.add(row)
        self._show(row, state)

    def end(self) -> None:
        """Show that nothing more happens: whatever has no result wasn't begun."""
        self._others = translate("Batch", "Not started")
        self._states = {row: self._states[row] for row in self._settled}
        for first, last in self._open_runs():
            self.touch(first, last, STATE, STATE)

    def _show(self, row: int, state: str) -> None:
        self._states[row] = state
        self.touch(row, row, STATE, STATE)

    def _open_runs(self) -> Iterator[tuple[int, int]]:
        """Give the first and the last row between those that are settled."""
        begin = 0
        for row in (*sorted(self._settled), self.height()):
            if begin < row:
                yield begin, row - 1
            begin = row + 1
