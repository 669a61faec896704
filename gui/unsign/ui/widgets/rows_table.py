"""What every table of rows has in common."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from unsign.ui.models.table_model import TableModel


class RowsTable(QTableView):
    """A table of whole rows, all of one height, that nobody edits. It asks little of its model, however long it is."""

    def __init__(self, rows: TableModel, parent: QWidget | None = None) -> None:
        """Show `rows`."""
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(_Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        # with the table's own, Qt would ask for each of 50,000 rows whether a column is selected as a whole
        header.setSelectionModel(QItemSelectionModel(rows, header))
        header.setStretchLastSection(True)

    def set_widths(self, digits: dict[int, int]) -> None:
        """Make columns as wide as so many digits of the font."""
        for column, width in digits.items():
            self.setColumnWidth(column, width * self.fontMetrics().horizontalAdvance("0"))


class _Cells(QStyledItemDelegate):
    """Words a cell in one call. Qt's own way asks the model seven times a cell.

    While a list is read in a thread, each call from Qt into Python waits for a
    turn: for a window full of cells that adds up.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill in what the model says."""
        rows = index.model()
        if not isinstance(rows, TableModel):
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
