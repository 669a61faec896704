"""All signatures as a table: whatever their number, only what is in sight is worded."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from unsign.catalogue import Catalogue, Column, Query
from unsign.model import Signature, SignatureId, Status
from unsign.report import Lock
from unsign.ui.icons import Icon
from unsign.wording import plain, signatures, table, when

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()

STATUS_ICONS = {
    Status.PENDING_REVIEW: Icon.CALM,
    Status.APPROVED: Icon.DONE,
    Status.REJECTED: Icon.STOPPED,
    Status.UNKNOWN: Icon.UNSURE,
}
WIDTHS = {
    Column.NAME: 190,
    Column.ID: 150,
    Column.STATUS: 125,
    Column.TEMPLATES: 80,
    Column.CREATED: 140,
    Column.UPDATED: 140,
}


class SignaturesModel(QAbstractTableModel):
    """The signatures of a catalogue that a query asks for."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.catalogue: Catalogue | None = None
        self.locks: dict[str, Lock] = {}
        self.query = Query()
        self._shown: list[int] = []
        self._icons = {status: icon.load() for status, icon in STATUS_ICONS.items()}
        self._lock_icon = Icon.LOCK.load()

    def show(self, catalogue: Catalogue | None, query: Query, locks: dict[str, Lock]) -> None:
        """Show what a query finds in a catalogue; None: nothing."""
        self.beginResetModel()
        self.catalogue, self.query, self.locks = catalogue, query, locks
        self._shown = catalogue.select(query, locks) if catalogue else []
        self.endResetModel()

    def rows_of(self, digits: Iterable[str]) -> list[int]:
        """Give the rows of these IDs, those that are shown, from top to bottom."""
        if self.catalogue is None:
            return []
        positions = self.catalogue.positions(digits)
        return [row for row, position in enumerate(self._shown) if position in positions] if positions else []

    def ids(self, rows: Iterable[int]) -> tuple[SignatureId, ...]:
        """Give the IDs of rows."""
        if self.catalogue is None:
            return ()
        signatures = self.catalogue.signatures
        return tuple(signatures[self._shown[row]].id for row in rows)

    def signature(self, row: int) -> Signature:
        """Give what a row shows."""
        if self.catalogue is None:
            raise IndexError(row)
        return self.catalogue.signatures[self._shown[row]]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return table.heading(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Word a cell."""
        signature, column = self.signature(index.row()), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(signature, column)
        if role == Qt.ItemDataRole.DecorationRole:
            if column is Column.STATUS:
                return self._icons[signature.status]
            if column is Column.LOCK and signature.id.digits in self.locks:
                return self._lock_icon
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.LOCK:
            return signatures.lock(self.locks.get(signature.id.digits))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.TEMPLATES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, signature: Signature, column: Column) -> str:
        """Word one fact of a signature."""
        match column:
            case Column.NAME:
                return plain.visible(signature.name)
            case Column.ID:
                return signature.id.digits
            case Column.STATUS:
                return signatures.status(signature.status)
            case Column.TEMPLATES:
                return table.use(*self.catalogue.use(signature)) if self.catalogue else ""
            case Column.CREATED:
                return when.date_and_time(signature.created) if signature.created else ""
            case Column.UPDATED:
                return when.date_and_time(signature.updated) if signature.updated else ""
            case Column.LOCK:
                return table.lock(self.locks.get(signature.id.digits))


class SignaturesTable(QTableView):
    """The table itself. Selection and scroll position survive whatever is shown next.

    Signals:
        chosen(SignatureId): Return or a double click on a row
        copy_requested(): the person pressed the keys for copying
    """

    chosen = Signal(object)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("signatures_table")
        self.setAccessibleName(translate("Signatures", "List of signatures"))
        self.rows = SignaturesModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        # with the table's own, Qt would ask for each of 50,000 rows whether a column is selected as a whole
        header.setSelectionModel(QItemSelectionModel(self.rows, header))
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(self._choose)

    def show_rows(self, catalogue: Catalogue | None, query: Query, locks: dict[str, Lock]) -> None:
        """Show something else; what was selected and is still there stays selected, in sight."""
        selected = {i.digits for i in self.selected_ids()}
        current = self.currentIndex()
        current_id = self.rows.signature(current.row()).id if current.isValid() else None
        self._current_column = max(0, current.column())
        scrolled = self.verticalScrollBar().value()
        self.rows.show(catalogue, query, locks)
        self.horizontalHeader().setSortIndicator(
            query.column, Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        )
        if selected or current_id:
            self._select_again(selected, current_id)
        self.verticalScrollBar().setValue(scrolled)

    def selected_ids(self) -> tuple[SignatureId, ...]:
        """Give what is selected, from top to bottom."""
        return self.rows.ids(self.selected_rows())

    def selected_rows(self) -> list[int]:
        """Give the selected rows, from top to bottom."""
        # by ranges: an index for each of 50,000 selected rows would take its time
        ranges = self.selectionModel().selection()
        parts = [ranges.at(i) for i in range(ranges.count())]
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _select_again(self, digits: set[str], current: SignatureId | None) -> None:
        if current and (found := self.rows.rows_of([current.digits])):
            index = self.rows.index(found[0], self._current_column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection = QItemSelection()
        last = self.rows.columnCount() - 1
        for start, end in _runs(self.rows.rows_of(digits)):
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


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Put neighbouring rows together: the first and the last of each run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
