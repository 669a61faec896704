"""What every table's model has in common: ready texts under headings, and one dataChanged for each change."""

import enum
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

MOST_WORDED = 1000
"""Rows whose texts are kept: far more than a screen shows, far fewer than a long list has."""


class Cell(enum.Enum):
    """How the texts of a column are shown."""

    TEXT = enum.auto()
    NAME = enum.auto()
    """Cut in the middle where it's too long: names often differ at their ends."""
    ID = enum.auto()
    """With digits of one width."""
    NUMBER = enum.auto()
    """At the side where numbers end."""


class TableModel(QAbstractTableModel):
    """Rows of texts. Only rows that somebody looks at are worded, and each of them once.

    Qt asks for data hundreds of times for one repaint, and each time it has to
    wait for its turn while a thread works: `data` only looks up what is ready.

    A subclass implements `height` and `word`, and reports each change through `touch`.
    """

    def __init__(
        self, headings: Sequence[str], parent: QObject | None = None, cells: Mapping[int, Cell] | None = None
    ) -> None:
        """Start with these headings, one a column. `cells`: how columns are shown that aren't plain text."""
        super().__init__(parent)
        self.headings = tuple(headings)
        self.cells = dict(cells or {})
        self._worded: dict[int, tuple[str, ...]] = {}

    def height(self) -> int:
        """Return the number of rows."""
        raise NotImplementedError

    def word(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row, one a column, made anew."""
        raise NotImplementedError

    def chip(self, row: int, column: int) -> tuple[Tint, Icon | None] | None:  # noqa: ARG002 - subclasses go by them
        """Return the tint and the icon of a cell that is shown as a chip; None for one that isn't."""
        return None

    def texts(self, row: int) -> tuple[str, ...]:
        """Return the texts of a row, one a column, from what is ready where possible."""
        ready = self._worded.get(row)
        if ready is None:
            if len(self._worded) >= MOST_WORDED:
                self._worded.clear()
            ready = self._worded[row] = self.word(row)
        return ready

    def forget_texts(self) -> None:
        """Make all texts anew when they are asked for next: rows have come, gone or moved."""
        self._worded.clear()

    def touch(self, first: int, last: int, column: int, last_column: int) -> None:
        """Report a change of neighbouring cells with one dataChanged."""
        if last - first < MOST_WORDED:
            for row in range(first, last + 1):
                self._worded.pop(row, None)
        else:
            self._worded.clear()
        self.dataChanged.emit(self.index(first, column), self.index(last, last_column))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of rows; cells have none below them."""
        return 0 if parent.isValid() else self.height()

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return the number of columns; cells have none below them."""
        return 0 if parent.isValid() else len(self.headings)

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Return the index of a cell. Qt's own way calls back twice, for each cell that is painted."""
        inside = 0 <= row < self.height() and 0 <= column < len(self.headings) and not parent.isValid()
        return self.createIndex(row, column) if inside else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading, or how it is aligned: as its cells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.headings):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self.headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where the texts of a column stand in their cells."""
        number = self.cells.get(column) is Cell.NUMBER
        side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, or where it stands; the same as a tool tip, since a cell may be too narrow for it."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.texts(index.row())[index.column()]
        return None


def runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and the last row of each run of neighbours among ascending rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
