"""All signatures as a table: whatever their number, only what is in sight is worded."""

import itertools
from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.signature import Signature, SignatureId, Status
from unsign.ui.theme.icons import Icon
from unsign.wording import datetimes, sanitize, signatures, table

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
    Column.NAME: 20,
    Column.ID: 21,
    Column.STATUS: 17,
    Column.TEMPLATES: 10,
    Column.CREATED: 16,
    Column.UPDATED: 16,
}
"""In digits of the font: an ID of 19 is to be seen whole."""


class SignaturesModel(QAbstractTableModel):
    """The signatures of a catalogue that a query asks for."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.catalogue: Catalogue | None = None
        self.locks: dict[str, Lock] = {}
        self.query = Query()
        self._shown: list[int] = []
        self._icons = {status: icon.in_rows() for status, icon in STATUS_ICONS.items()}
        self._lock_icon = Icon.LOCK.in_rows()

    def show(self, catalogue: Catalogue | None, query: Query, locks: dict[str, Lock]) -> None:
        """Show what a query finds in a catalogue; None: nothing."""
        self.beginResetModel()
        self.catalogue, self.query, self.locks = catalogue, query, locks
        self._shown = catalogue.select(query, locks) if catalogue else []
        self.endResetModel()

    def positions(self, rows: Iterable[int]) -> list[int]:
        """Give where rows stand in the catalogue."""
        return [self._shown[row] for row in rows]

    def rows_of(self, other: Catalogue, positions: list[int]) -> list[int]:
        """Give the rows, from top to bottom, that show what stands at these positions in another catalogue."""
        if self.catalogue is None or not positions:
            return []
        wanted = self.catalogue.carried_over(other, positions)
        return list(itertools.compress(range(len(self._shown)), map(wanted.__getitem__, self._shown)))

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

    def index(self, row: int, column: int, parent: Index = NO_INDEX) -> QModelIndex:
        """Give a cell. Qt's own way calls back twice, for each cell that is painted."""
        inside = 0 <= row < len(self._shown) and 0 <= column < len(Column) and not parent.isValid()
        return self.createIndex(row, column) if inside else QModelIndex()

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
                return sanitize.visible(signature.name)
            case Column.ID:
                return signature.id.digits
            case Column.STATUS:
                return signatures.status(signature.status)
            case Column.TEMPLATES:
                return table.use(*self.catalogue.use(signature)) if self.catalogue else ""
            case Column.CREATED:
                return datetimes.date_and_time(signature.created) if signature.created else ""
            case Column.UPDATED:
                return datetimes.date_and_time(signature.updated) if signature.updated else ""
            case Column.LOCK:
                return table.lock(self.locks.get(signature.id.digits))


class _Cells(QStyledItemDelegate):
    """Words a cell in one call. Qt's own way asks the model seven times a cell.

    While a list is read in a thread, each call from Qt into Python waits for a
    turn: for a window full of cells that adds up.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill in what the model says."""
        rows = index.model()
        if not isinstance(rows, SignaturesModel):
            raise TypeError(rows)
        option.index = index  # type: ignore[assignment] # it is no persistent one, which a delegate never gets
        option.text = str(rows.data(index))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        alignment = rows.data(index, Qt.ItemDataRole.TextAlignmentRole)
        if isinstance(alignment, Qt.AlignmentFlag):
            option.displayAlignment = alignment
        icon = rows.data(index, Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            option.icon = icon
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


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
        self.setItemDelegate(_Cells(self))
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
            self.setColumnWidth(column, width * self.fontMetrics().horizontalAdvance("0"))
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
        for start, end in _runs(rows):
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


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Put neighbouring rows together: the first and the last of each run."""
    if rows and rows[-1] - rows[0] == len(rows) - 1:
        return [(rows[0], rows[-1])]
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
