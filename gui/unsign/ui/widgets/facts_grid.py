"""A small table to read: headings, and rows of texts with lines between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.looks import Ground, Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.prose import Prose

WRAPPED = {0: 3, 3: 2}
"""The columns whose texts may be long, with their shares of the room that the others leave."""


class FactsGrid(QWidget):
    """Hidden while it has no rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        looks.spaced(self._grid, Space.XS)
        self._grid.setHorizontalSpacing(Space.M)
        self._cells: list[QWidget] = []
        self.hide()

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these, and nothing else."""
        while self._cells:
            cell = self._cells.pop()
            # what is deleted later would still be seen and read until then
            cell.hide()
            self._grid.removeWidget(cell)
            cell.deleteLater()
        for number, row in enumerate((headings, *rows) if rows else ()):
            for column, text in enumerate(row):
                words = Prose(text, self)
                if column not in WRAPPED:
                    words = words.on_one_line()
                elif number:
                    words = words.in_column()
                else:
                    # a column is never narrower than its heading
                    words.setMinimumWidth(words.fontMetrics().horizontalAdvance(text))
                if number == 0:
                    looks.text(words, Text.SMALL)
                self._add(words, 2 * number, column)
                self._grid.setColumnStretch(column, WRAPPED.get(column, 0))
            line = looks.ground(QWidget(self), Ground.LINE)
            line.setFixedHeight(Size.LINE)
            self._add(line, 2 * number + 1, 0, across=len(row))
        self.setVisible(bool(rows))

    def _add(self, widget: QWidget, row: int, column: int, *, across: int = 1) -> None:
        self._grid.addWidget(widget, row, column, 1, across, Qt.AlignmentFlag(0))
        self._cells.append(widget)
        widget.show()
