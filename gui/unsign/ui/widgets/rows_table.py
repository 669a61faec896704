"""What every table of rows has in common."""

from PySide6.QtCore import QByteArray, QItemSelectionModel
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from unsign.ui.models.table_model import TableModel
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.cells import Cells


class RowsTable(QTableView):
    """A table of whole rows, all of one height, that nobody edits. It asks little of its model, however long it is."""

    def __init__(self, rows: TableModel, parent: QWidget | None = None) -> None:
        """Show `rows`."""
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(Size.ROW, self.fontMetrics().height() + Space.M))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(max(Size.ROW, self.fontMetrics().height() + Space.M))
        # with the table's own, Qt would ask for each of 50,000 rows whether a column is selected as a whole
        header.setSelectionModel(QItemSelectionModel(rows, header))
        header.setStretchLastSection(True)
        self._fitted = False

    def layout_state(self) -> str:
        """Return how the columns stand, for the next start."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def restore_layout(self, state: object) -> None:
        """Put the columns as they stood; what can't be understood is left out."""
        if isinstance(state, str) and state.isascii():
            self._fitted = self.horizontalHeader().restoreState(QByteArray.fromBase64(state.encode("ascii")))

    def set_widths(self, digits: dict[int, int]) -> None:
        """Make columns as wide as so many digits of the font."""
        for column, width in digits.items():
            self.setColumnWidth(column, width * self.fontMetrics().horizontalAdvance("0"))

    def showEvent(self, event: QShowEvent) -> None:
        """Make each column at least as wide as its heading, unless a person has set the widths."""
        super().showEvent(event)
        if self._fitted:
            return
        self._fitted = True
        # only now is it known how the headings look
        header = self.horizontalHeader()
        for column in range(header.count()):
            self.setColumnWidth(column, max(self.columnWidth(column), header.sectionSizeHint(column)))
