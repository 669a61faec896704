"""All signatures of the account in use: found, filtered, sorted, locked, chosen."""

import itertools
from datetime import datetime

from PySide6.QtCore import QByteArray, QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.pause import Pause
from unsign.domain.signature import Status
from unsign.ui.widgets.pause_line import PauseLine
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.signatures_table import SignaturesTable, copy_rows
from unsign.wording import datetimes, signatures, table

translate = QCoreApplication.translate


class SignaturesPage(QWidget):
    """The table with its search, its filters and its buttons.

    Signals:
        load_requested(): the person wants the list, or wants it anew
        stop_requested(): the person cancels the loading
        try_now_requested(): the person doesn't want to wait for the end of a pause
        chosen(SignatureId): a row is to be put on the delete page
        delete_requested(tuple[SignatureId]): the selected signatures are to be deleted
        lock_requested(tuple[SignatureId], bool): they are to be locked, or unlocked
    """

    load_requested = Signal()
    stop_requested = Signal()
    try_now_requested = Signal()
    chosen = Signal(object)
    delete_requested = Signal(object)
    lock_requested = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a list."""
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._locks: dict[str, Lock] = {}
        self._column, self._descending = Column.NAME, False
        self._table = SignaturesTable(self)
        self._search = QLineEdit(self)
        self._search.setObjectName("search")
        self._search.setClearButtonEnabled(True)
        self._status = QComboBox(self)
        self._status.setObjectName("status_filter")
        self._status.addItem(translate("Signatures", "All"), None)
        for status in (Status.PENDING_REVIEW, Status.APPROVED, Status.REJECTED):
            self._status.addItem(signatures.status(status), status)
        self._unused = QCheckBox(translate("Signatures", "No template uses &it"), self)
        self._unused.setObjectName("unused_filter")
        self._old = QCheckBox(translate("Signatures", "Last updated &before"), self)
        self._old.setObjectName("updated_before_filter")
        self._date = QDateEdit(QDate.currentDate().addYears(-1), self)
        self._date.setObjectName("updated_before")
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat(datetimes.date_form())
        self._date.setAccessibleName(translate("Signatures", "Last updated before: date"))
        self._count = Prose(parent=self)
        self._count.setObjectName("count")
        self._list_note = Prose(parent=self)
        self._list_note.setObjectName("list_note")
        self._busy = False
        self._loading = QProgressBar(self)
        self._loading.setRange(0, 0)
        self._loading.setAccessibleName(translate("Signatures", "Loading"))
        self._make_buttons()
        self._pause = PauseLine(self._cancel, self, mnemonic=False)
        self._lay_out()
        self._connect()
        self.show_loading(False)
        self._refresh()

    def show_catalogue(self, catalogue: Catalogue | None) -> None:
        """Show a list; None: there is none, for this account."""
        self._catalogue = catalogue
        self._refresh()
        if catalogue:
            announce(self, self._count.accessibleName())

    def show_busy(self, busy: bool) -> None:
        """Show whether something runs beside which nothing else may begin."""
        self._busy = busy
        self._selection_changed()

    def show_locks(self, locks: dict[str, Lock]) -> None:
        """Show what is locked. Only rows whose lock has changed are shown anew, unless the locks decide the order."""
        self._locks = locks
        if self._column is Column.LOCK:
            self._refresh()
        else:
            self._table.rows.show_locks(locks)

    def show_loading(self, loading: bool) -> None:
        """Show that a list is on its way; the old one stays until it is there."""
        self._loading.setVisible(loading)
        self._cancel.setVisible(loading)
        self._load.setEnabled(not loading)

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._pause.show_pause(pause)

    def is_empty(self) -> bool:
        """Tell whether there is no list."""
        return self._catalogue is None

    def edit(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def layout_state(self) -> dict[str, object]:
        """Give how the columns stand, for the next start."""
        header = self._table.horizontalHeader().saveState().toBase64().data()
        return {"columns": bytes(header).decode("ascii"), "sorted": int(self._column), "descending": self._descending}

    def restore_layout(self, state: dict[str, object]) -> None:
        """Put the columns as they stood; what can't be understood is left out."""
        columns, column = state.get("columns"), state.get("sorted")
        if isinstance(columns, str) and columns.isascii():
            self._table.horizontalHeader().restoreState(QByteArray.fromBase64(columns.encode("ascii")))
        if isinstance(column, int) and column in set(Column):
            self._column, self._descending = Column(column), state.get("descending") is True
        self._refresh()

    def _make_buttons(self) -> None:
        self._load = self._button("load_signatures", translate("Signatures", "L&oad signatures"))
        self._cancel = self._button("cancel_loading", translate("Signatures", "&Cancel loading"))
        self._lock = self._button("lock_selected", translate("Signatures", "&Lock"))
        self._unlock = self._button("unlock_selected", translate("Signatures", "Unloc&k"))
        self._copy = self._button("copy_rows", translate("Signatures", "Copy rows"))
        self._open = self._button("show_on_delete_page", translate("Signatures", "Show on delete page"))
        self._delete = self._button("delete_selected", translate("Signatures", "Delete selected…"))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        for text, field, share in (
            (translate("Signatures", "Sea&rch"), self._search, 3),
            (translate("Signatures", "&Status"), self._status, 1),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            finding.addWidget(label)
            finding.addWidget(field, share)
        finding.addWidget(self._load)
        filters = QHBoxLayout()
        filters.addWidget(self._unused)
        filters.addWidget(self._old)
        filters.addWidget(self._date)
        filters.addWidget(self._loading, 1)
        filters.addWidget(self._cancel)
        filters.addStretch(1)
        telling = QHBoxLayout()
        telling.addWidget(self._count, 1)
        telling.addWidget(self._list_note, 3)
        acting = QHBoxLayout()
        acting.addStretch(1)
        for button in (self._lock, self._unlock, self._copy, self._open, self._delete):
            acting.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(finding)
        column.addLayout(filters)
        column.addWidget(self._pause)
        column.addWidget(self._table, 1)
        column.addLayout(telling)
        column.addLayout(acting)

        filtering: tuple[QWidget, ...] = (self._unused, self._old, self._date, self._cancel, self._pause.button)
        buttons = (self._lock, self._unlock, self._copy, self._open, self._delete)
        order = (self._search, self._status, self._load, *filtering, self._table, *buttons)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._load.clicked.connect(self.load_requested)
        self._cancel.clicked.connect(self.stop_requested)
        self._pause.try_now_requested.connect(self.try_now_requested)
        self._search.textChanged.connect(self._refresh)
        self._search.returnPressed.connect(self._into_table)
        self._status.currentIndexChanged.connect(self._refresh)
        for signal in (self._unused.toggled, self._old.toggled, self._date.dateChanged):
            signal.connect(self._refresh)
        self._table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self._table.chosen.connect(self.chosen)
        self._table.copy_requested.connect(self._copy_rows)
        self._table.selectionModel().selectionChanged.connect(self._selection_changed)
        self._table.rows.modelReset.connect(self._selection_changed)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._offer)
        self._copy.clicked.connect(self._copy_rows)
        self._lock.clicked.connect(lambda: self.lock_requested.emit(self._table.selected_ids(), True))
        self._unlock.clicked.connect(lambda: self.lock_requested.emit(self._table.selected_ids(), False))
        self._open.clicked.connect(lambda: self.chosen.emit(self._table.selected_ids()[0]))
        self._delete.clicked.connect(lambda: self.delete_requested.emit(self._table.selected_ids()))
        copy_cell = QShortcut(QKeySequence("Ctrl+Shift+C"), self._table)
        copy_cell.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy_cell.activated.connect(self._copy_cell)

    def _query(self) -> Query:
        before = self._date.date()
        return Query(
            text=self._search.text(),
            status=self._status.currentData(),
            unused=self._unused.isChecked(),
            updated_before=_midnight(before) if self._old.isChecked() else None,
            column=self._column,
            descending=self._descending,
        )

    def _refresh(self) -> None:
        self._table.show_rows(self._catalogue, self._query(), self._locks)
        if self._catalogue is None:
            self._count.say(translate("Signatures", "Not loaded yet."))
            self._list_note.say("")
        else:
            self._count.say(table.count(self._table.rows.rowCount(), len(self._catalogue.signatures)))
            self._list_note.say(table.note(self._catalogue.listing))

    def _sort_by(self, section: int) -> None:
        column = Column(section)
        self._descending = column is self._column and not self._descending
        self._column = column
        self._refresh()

    def _selection_changed(self) -> None:
        number = self._table.selected_number()
        for button in (self._lock, self._unlock, self._copy):
            button.setEnabled(number > 0)
        self._delete.setEnabled(number > 0 and not self._busy)
        self._open.setEnabled(number == 1 and not self._busy)

    def _into_table(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._table.rows.rowCount() and not self._table.selected_number():
            # selectRow does nothing where the window runs from right to left
            self._table.setCurrentIndex(self._table.rows.index(0, 0))

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Signatures", "Copy cell"), self._copy_cell)
        menu.addAction(translate("Signatures", "Copy rows"), self._copy_rows)
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _copy_cell(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self._table.rows.texts(index.row())[index.column()])

    def _copy_rows(self) -> None:
        rows = self._table.rows
        copy_rows([rows.headings, *map(rows.word, self._table.selected_rows())])


def _midnight(date: QDate) -> datetime:
    return datetime(date.year(), date.month(), date.day()).astimezone()
