"""What was deleted from this computer, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from unsign.domain.backup import Backup
from unsign.ui.widgets.prose import Prose
from unsign.wording import datetimes, outcomes, sanitize

translate = QCoreApplication.translate


class DeletedPage(QWidget):
    """A table of what was kept before deletions of this account.

    Signals:
        create_requested(Kept): one is to be created again
    """

    create_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._kept: tuple[Backup, ...] = ()
        self._busy = False
        self._table = QTableWidget(0, 5, self)
        self._table.setObjectName("deleted_table")
        self._table.setAccessibleName(translate("Deleted", "Deleted signatures"))
        self._table.setHorizontalHeaderLabels(
            [
                translate("Deleted", "Name"),
                translate("Deleted", "ID"),
                translate("Deleted", "When"),
                translate("Deleted", "What became of it"),
                translate("Deleted", "Templates"),
            ]
        )
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((25, 21, 18, 18)):
            self._table.setColumnWidth(column, width * self.fontMetrics().horizontalAdvance("0"))
        self._note = Prose(parent=self)
        self._note.setObjectName("deleted_note")
        self._create = QPushButton(translate("Deleted", "C&reate again…"), self)
        self._create.setObjectName("create_again")
        self._create.setAutoDefault(False)
        self._create.clicked.connect(self._ask)
        self._table.itemSelectionChanged.connect(self._selection_changed)
        self._table.itemActivated.connect(self._ask)
        acting = QHBoxLayout()
        acting.addWidget(self._note, 1)
        acting.addWidget(self._create)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.addWidget(self._table, 1)
        column_of_all.addLayout(acting)
        self.show_kept(())

    def show_kept(self, kept: Sequence[Backup]) -> None:
        """Show what was kept of the account in use."""
        selected, row = self._selected(), self._table.currentRow()
        scrolled = self._table.verticalScrollBar().value()
        self._kept = tuple(kept)
        self._table.setRowCount(len(self._kept))
        for row, it in enumerate(self._kept):
            number = "?" if it.templates is None else datetimes.number(len(it.templates))
            texts = (
                sanitize.visible(it.name),
                it.id.digits,
                datetimes.date_and_time(it.at),
                outcomes.title(it.verdict),
                number,
            )
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        if self._kept:
            self._note.say(translate("Deleted", "Kept on this computer before each deletion of this account."))
            # selectRow does nothing where the window runs from right to left
            # the newest stands first, and is meant until somebody chooses another one
            chosen = next((n for n, it in enumerate(self._kept) if it.number == selected), 0) if row > 0 else 0
            self._table.setCurrentCell(chosen, 0)
            self._table.verticalScrollBar().setValue(scrolled)
        else:
            self._note.say(translate("Deleted", "Nothing of this account was deleted from this computer yet."))
        self._selection_changed()

    def show_busy(self, busy: bool) -> None:
        """Show whether something runs beside which nothing else may begin."""
        self._busy = busy
        self._selection_changed()

    def _selected(self) -> int | None:
        """Give the number of what is selected."""
        row = self._table.currentRow()
        return self._kept[row].number if 0 <= row < len(self._kept) else None

    def _selection_changed(self) -> None:
        self._create.setEnabled(bool(self._table.selectedItems()) and not self._busy)

    def _ask(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._kept) and not self._busy:
            self.create_requested.emit(self._kept[row])

    def edit(self) -> None:
        """Put the cursor into the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
