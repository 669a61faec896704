"""What was deleted from this computer, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QStackedWidget, QWidget

from unsign.domain.backup import Backup
from unsign.ui.models.deleted_model import DeletedModel
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import Ground
from unsign.ui.widgets.empty_state import EmptyState
from unsign.ui.widgets.page_parts import Page
from unsign.ui.widgets.prose import Prose
from unsign.ui.widgets.rows_table import RowsTable

translate = QCoreApplication.translate


class DeletedPage(Page):
    """A table of what was kept before deletions of this account.

    Signals:
        create_requested(Backup): one is to be created again
    """

    create_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._busy = False
        self._showing = False
        self._chosen: int | None = None
        self._rows = DeletedModel(self)
        self._table = RowsTable(self._rows, self)
        self._table.setObjectName("deleted_table")
        self._table.setAccessibleName(translate("Deleted", "Deleted signatures"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.set_widths(dict(enumerate((25, 21, 18, 18))))
        self._note = Prose(parent=self).muted()
        self._note.setObjectName("deleted_note")
        self._create = QPushButton(translate("Deleted", "C&reate again…"), self)
        self._create.setObjectName("create_again")
        self._create.setAutoDefault(False)
        self._create.clicked.connect(self._ask)
        self._table.selectionModel().selectionChanged.connect(self._selection_changed)
        self._table.selectionModel().currentChanged.connect(self._choose)
        # the row that was current already is chosen by a press on it too
        self._table.pressed.connect(self._choose)
        self._table.activated.connect(self._ask)
        self._empty = EmptyState(Icon.DELETED, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(looks.ground(self._empty, Ground.CARD))
        self.add_title(translate("Deleted", "Deleted")).addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.foot.addWidget(self._note, 1)
        self.foot.addWidget(self._create)
        self.show_kept(())

    def show_kept(self, kept: Sequence[Backup]) -> None:
        """Show what was kept of the account in use.

        The backup that the person chose stays selected; where nobody has chosen, the newest is.
        """
        scrolled = self._table.verticalScrollBar().value()
        self._showing = True
        self._rows.show(kept)
        chosen = self._rows.row_of(self._chosen)
        if chosen is None:
            self._chosen = None
        if kept:
            self._note.say(
                translate("Deleted", "Unsign saved these copies on this computer before each deletion in this account.")
            )
            # selectRow does nothing where the window runs from right to left
            self._table.setCurrentIndex(self._rows.index(chosen or 0, max(0, self._table.currentIndex().column())))
            self._table.verticalScrollBar().setValue(scrolled)
        else:
            self._note.say(translate("Deleted", "Nothing in this account has been deleted from this computer yet."))
            self._empty.say(
                translate("Deleted", "Nothing deleted yet"),
                translate(
                    "Deleted", "Signatures that you delete on this computer are listed here, with a copy of each."
                ),
            )
        self._stack.setCurrentWidget(self._table if kept else self._empty)
        self._showing = False
        self._selection_changed()

    def layout_state(self) -> dict[str, object]:
        """Return how the columns stand, for the next start."""
        return {"deleted_columns": self._table.layout_state()}

    def restore_layout(self, state: dict[str, object]) -> None:
        """Put the columns as they stood; what can't be understood is left out."""
        self._table.restore_layout(state.get("deleted_columns"))

    def show_busy(self, busy: bool) -> None:
        """Show whether something runs beside which nothing else may begin."""
        self._busy = busy
        if busy and self.window().focusWidget() is self._create:
            # a disabled button loses the keyboard, and Qt would give it to whatever comes next
            self.edit()
        self._selection_changed()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self._chosen = self._rows.backup(index.row()).number

    def _selection_changed(self) -> None:
        self._create.setEnabled(self._table.selectionModel().hasSelection() and not self._busy)

    def _ask(self) -> None:
        index = self._table.currentIndex()
        if index.isValid() and not self._busy:
            self.create_requested.emit(self._rows.backup(index.row()))

    def edit(self) -> None:
        """Put the cursor into the table."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
