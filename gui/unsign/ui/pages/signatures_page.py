"""All signatures of the account in use: found, filtered, sorted, locked, chosen."""

import itertools

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.pause import Pause
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Ground, Kind, Text
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.compact_button import CompactButton
from unsign.ui.widgets.empty_state import EmptyState
from unsign.ui.widgets.filter_row import FilterRow
from unsign.ui.widgets.page_parts import Page
from unsign.ui.widgets.pause_line import PauseLine
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.signatures_table import SignaturesTable, copy_rows
from unsign.wording import table
from unsign.wording.counted import counted

translate = QCoreApplication.translate


class SignaturesPage(Page):
    """The table with its search, its filters and its buttons.

    Signals:
        load_requested(), stop_requested(): the person wants the list, or cancels the loading
        try_now_requested(): the person doesn't want to wait for the end of a pause
        chosen(SignatureId): a row is to be put on the delete page
        delete_requested(tuple[SignatureId]), lock_requested(tuple[SignatureId], bool): what to do with the chosen ones
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
        self._filters = FilterRow(self)
        self._count = Prose(parent=self).muted().on_one_line()
        self._count.setObjectName("count")
        self._list_note = Prose(parent=self)
        looks.text(self._list_note, Text.SMALL)
        self._list_note.setObjectName("list_note")
        self._busy = False
        self._loading = QProgressBar(self)
        self._loading.setRange(0, 0)
        self._loading.setTextVisible(False)
        self._loading.setAccessibleName(translate("Signatures", "Loading"))
        self._empty = EmptyState(Icon.SIGNATURES, self)
        self._chosen = Prose(parent=self).in_bold()
        self._chosen.setObjectName("chosen_count")
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
        if busy and self.window().focusWidget() in {self._delete, self._open}:
            # a disabled button loses the keyboard, and Qt would give it to whatever comes next
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
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
        for widget in (self._loading, self._cancel, self._running):
            widget.setVisible(loading)
        self._load.setEnabled(not loading)

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._pause.show_pause(pause)

    def is_empty(self) -> bool:
        """Tell whether there is no list."""
        return self._catalogue is None

    def edit(self) -> None:
        """Put the cursor into the search."""
        self._filters.edit()

    def layout_state(self) -> dict[str, object]:
        """Give how the columns stand, for the next start."""
        columns = self._table.layout_state()
        return {"columns": columns, "sorted": int(self._column), "descending": self._descending}

    def restore_layout(self, state: dict[str, object]) -> None:
        """Put the columns as they stood; what can't be understood is left out."""
        column = state.get("sorted")
        self._table.restore_layout(state.get("columns"))
        if isinstance(column, int) and column in set(Column):
            self._column, self._descending = Column(column), state.get("descending") is True
        self._refresh()

    def _make_buttons(self) -> None:
        self._load = self._button("load_signatures", "")
        self._cancel = self._button("cancel_loading", translate("Signatures", "&Cancel loading"))
        self._lock = CompactButton("lock_selected", translate("Signatures", "&Lock"), Icon.LOCK, self, pictured=True)
        self._unlock = CompactButton(
            "unlock_selected", translate("Signatures", "Unloc&k"), Icon.UNLOCK, self, pictured=True
        )
        self._copy = CompactButton("copy_rows", translate("Signatures", "Copy rows"), Icon.COPY, self)
        self._open = CompactButton("show_on_delete_page", translate("Signatures", "Open"), Icon.SEE, self)
        self._delete = looks.button(self._button("delete_selected", ""), Kind.DANGER)
        self._delete.setIcon(Icon.DELETE.load(Ink.DANGER))
        self._load.setIcon(Icon.REFRESH.load())
        self._clear = looks.button(self._button("clear_filters", translate("Signatures", "Clear filters")), Kind.LINK)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        title = self.add_title(translate("Signatures", "Signatures"))
        title.addWidget(self._count)
        title.addWidget(self._clear)
        title.addWidget(self._list_note, 1)
        # takes the room while there is no note
        title.addStretch(0)
        title.addWidget(self._load)
        self._running = QWidget(self)
        running = QHBoxLayout(self._running)
        looks.spaced(running, Space.M)
        running.addWidget(self._loading, 1)
        running.addWidget(self._cancel)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(looks.ground(self._empty, Ground.CARD))
        self.body.addWidget(self._filters)
        self.body.addWidget(self._running)
        self.body.addWidget(self._pause)
        self.body.addWidget(self._stack, 1)
        self.foot.addWidget(self._chosen, 1)
        acting = (self._copy, self._open, self._lock, self._unlock, self._delete)
        for button in acting:
            self.foot.addWidget(button)
        filtering = (self._load, self._clear, *self._filters.in_order(), self._cancel, self._pause.button)
        for before, after in itertools.pairwise((*filtering, self._table, *acting)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._load.clicked.connect(self.load_requested)
        self._cancel.clicked.connect(self.stop_requested)
        self._pause.try_now_requested.connect(self.try_now_requested)
        self._filters.changed.connect(self._refresh)
        self._filters.entered.connect(self._into_table)
        self._clear.clicked.connect(lambda: self.search(""))
        self._empty.acted.connect(lambda: self.search(""))
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
        QShortcut(QKeySequence.StandardKey.Find, self, self.edit)
        copy_cell = QShortcut(QKeySequence("Ctrl+Shift+C"), self._table)
        copy_cell.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy_cell.activated.connect(self._copy_cell)

    def _query(self) -> Query:
        return self._filters.query(self._column, descending=self._descending)

    def _refresh(self) -> None:
        self._table.show_rows(self._catalogue, self._query(), self._locks)
        shown = self._table.rows.rowCount()
        if self._catalogue is None:
            self._load.setText(translate("Signatures", "L&oad signatures"))
            self._count.say(translate("Signatures", "Not loaded yet."))
            self._list_note.say("")
        else:
            self._load.setText(translate("Signatures", "Rel&oad"))
            self._count.say(table.count(shown, len(self._catalogue.signatures)))
            self._list_note.say(table.note(self._catalogue.listing))
        self._list_note.setVisible(self._catalogue is not None)
        self._clear.setVisible(self._filters.is_active() and shown > 0)
        self._show_empty()
        self._stack.setCurrentWidget(self._table if shown else self._empty)

    def _show_empty(self) -> None:
        """Say why there's no row, and what can be done."""
        if self._catalogue is None:
            self._empty.say(
                translate("Signatures", "All signatures of this account"),
                translate("Signatures", "Load the list to search it, lock signatures and delete several at once."),
            )
        elif self._filters.is_active():
            self._empty.say(
                translate("Signatures", "No matching signatures"),
                translate("Signatures", "Check the spelling, or clear the filters."),
                translate("Signatures", "Clear filters"),
                "clear_filters_here",
            )
        else:
            self._empty.say(translate("Signatures", "This account has no signatures"), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons in place of words where there's too little room for these."""
        super().resizeEvent(event)
        room = self.width() - self._delete.sizeHint().width() - 2 * Space.L - Size.COUNT
        for button in (buttons := (self._lock, self._unlock, self._copy, self._open)):
            button.show_compact(sum(it.wide() + Space.S for it in buttons) > room)

    def show_narrow(self, narrow: bool) -> None:
        """Leave out what can be done without."""
        super().show_narrow(narrow)
        self._filters.show_narrow(narrow)

    def search(self, words: str) -> None:
        """Show the rows with a piece of a name or an ID; "" for all."""
        self._filters.search(words)
        self.edit()

    def _sort_by(self, section: int) -> None:
        column = Column(section)
        self._descending = column is self._column and not self._descending
        self._column = column
        self._refresh()

    def _selection_changed(self) -> None:
        number = self._table.selected_number()
        self._chosen.say(counted.selected(number) if number else "")
        self._delete.setText(
            counted.delete_selected(number) if number else translate("Signatures", "Delete signatures…")
        )
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
        menu.addSeparator()
        for button in (self._copy, self._open, self._lock, self._unlock, self._delete):
            entry = menu.addAction(button.icon(), button.accessibleName() or button.text(), button.click)
            entry.setEnabled(button.isEnabled())
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _copy_cell(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self._table.rows.texts(index.row())[index.column()])

    def _copy_rows(self) -> None:
        rows = self._table.rows
        copy_rows([rows.headings, *map(rows.word, self._table.selected_rows())])
