"""All signatures as a table, and copied rows."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId
from unsign.ui.models.signatures_model import SignaturesModel
from unsign.ui.models.table_model import runs
from unsign.ui.widgets.rows_table import RowsTable
from unsign.wording import table

translate = QCoreApplication.translate

WIDTHS: dict[int, int] = {
    Column.NAME: 20,
    Column.ID: 21,
    Column.STATUS: 19,
    Column.TEMPLATES: 12,
    Column.CREATED: 21,
    Column.UPDATED: 21,
    Column.LOCK: 11,
}
"""In digits of the font: an ID of 19 is to be seen whole."""


class SignaturesTable(RowsTable):
    """The table itself. Selection and scroll position survive whatever is shown next.

    Signals:
        chosen(SignatureId): Return or a double click on a row
        copy_requested(): the person pressed the keys for copying
    """

    chosen = Signal(object)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        rows = SignaturesModel()
        super().__init__(rows, parent)
        rows.setParent(self)
        self.rows = rows
        self.setObjectName("signatures_table")
        self.setAccessibleName(translate("Signatures", "List of signatures"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        self.set_widths(WIDTHS)
        # the one that is asked for least comes last, where a small window cuts the table off
        header.moveSection(Column.CREATED, len(Column) - 1)
        self.doubleClicked.connect(self._choose)

    def show_rows(self, catalogue: Catalogue | None, query: Query, locks: dict[str, Lock]) -> None:
        """Show something else; what was selected and is still there stays selected, in sight."""
        before = self.rows.catalogue
        selected = self.rows.positions(self.selected_rows())
        current = self.currentIndex()
        had_keys = self.rows.positions([current.row()]) if current.isValid() else []
        self._current_column = max(0, current.column())
        scrolled = self.verticalScrollBar().value()
        self.rows.show(catalogue, query, locks)
        self.horizontalHeader().setSortIndicator(
            query.column, Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        )
        if before is not None:
            self._select_again(self.rows.rows_of(before, selected), self.rows.rows_of(before, had_keys))
        self.verticalScrollBar().setValue(scrolled)

    def selected_ids(self) -> tuple[SignatureId, ...]:
        """Give what is selected, from top to bottom."""
        return tuple(self.rows.signature(row).id for row in self.selected_rows())

    def selected_rows(self) -> list[int]:
        """Give the selected rows, from top to bottom."""
        # by ranges: an index for each of 50,000 selected rows would take its time
        ranges = self.selectionModel().selection()
        parts = sorted((part.top(), part.bottom()) for part in map(ranges.at, range(ranges.count())))
        return list(itertools.chain.from_iterable(range(top, bottom + 1) for top, bottom in parts))

    def selected_number(self) -> int:
        """Count the selected rows."""
        ranges = self.selectionModel().selection()
        return sum(ranges.at(i).height() for i in range(ranges.count()))

    def _select_again(self, rows: list[int], had_keys: list[int]) -> None:
        if had_keys:
            index = self.rows.index(had_keys[0], self._current_column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if not rows:
            return
        selection = QItemSelection()
        last = self.rows.columnCount() - 1
        for start, end in runs(rows):
            selection.select(self.rows.index(start, 0), self.rows.index(end, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.signature(index.row()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for a choice, and the keys for copying for all that is selected."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)


class CopiedTable(QMimeData):
    """Rows in the clipboard."""


def copy_rows(rows: Sequence[Sequence[str]]) -> None:
    """Put rows into the clipboard: as text for a ticket, and so that a spreadsheet keeps every digit."""
    data = CopiedTable()
    data.setText(table.tab_separated(rows))
    data.setHtml(table.as_html(rows))
    QGuiApplication.clipboard().setMimeData(data)


def let_go() -> None:
    """Leave copied rows behind as text: Qt would free an object of Python's when Python is gone, and may crash."""
    clipboard = QGuiApplication.clipboard()
    if isinstance(clipboard.mimeData(), CopiedTable):
        clipboard.setText(clipboard.text())
