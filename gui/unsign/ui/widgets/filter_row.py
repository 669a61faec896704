"""What narrows a list of signatures down, in one row: a search, a status, and filters that are on or off."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.domain.catalogue import Column, Query
from unsign.domain.signature import Status
from unsign.ui.theme import looks
from unsign.ui.theme.looks import Kind, Text
from unsign.ui.theme.tokens import Space
from unsign.ui.widgets.calm_fields import ChoiceField, DateField
from unsign.ui.widgets.flow_layout import FlowLayout
from unsign.ui.widgets.search_field import SearchField
from unsign.wording import datetimes, signatures

translate = QCoreApplication.translate


class FilterRow(QWidget):
    """The filters of the page Signatures.

    Signals:
        changed(): other rows are wanted
        entered(): Return was pressed in the search
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a filter."""
        super().__init__(parent)
        self._search = SearchField(self)
        self._search.setObjectName("search")
        self._search.setPlaceholderText(translate("Signatures", "Name or ID"))
        self._status = ChoiceField(self)
        self._status.setObjectName("status_filter")
        self._status.addItem(translate("Signatures", "All"), None)
        for status in (Status.PENDING_REVIEW, Status.APPROVED, Status.REJECTED):
            self._status.addItem(signatures.status(status), status)
        self._unused = self._filter("unused_filter", translate("Signatures", "Not used by &templates"))
        self._old = self._filter("updated_before_filter", translate("Signatures", "Last updated &before"))
        self._date = DateField(QDate.currentDate().addYears(-1), self)
        self._date.setObjectName("updated_before")
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat(datetimes.date_form())
        self._date.setAccessibleName(translate("Signatures", "Last updated before: date"))
        self._date.hide()
        self._flow = FlowLayout(Space.S)
        self._labels: list[QLabel] = []
        self._lay_out()
        self._search.textChanged.connect(self.changed)
        self._search.returnPressed.connect(self.entered)
        self._status.currentIndexChanged.connect(self.changed)
        for signal in (self._unused.toggled, self._old.toggled, self._date.dateChanged):
            signal.connect(self.changed)
        self._old.toggled.connect(self._date.setVisible)

    def query(self, column: Column, *, descending: bool) -> Query:
        """Return what is wanted, in this order."""
        before = self._date.date()
        return Query(
            text=self._search.text(),
            status=self._status.currentData(),
            unused=self._unused.isChecked(),
            updated_before=_midnight(before) if self._old.isChecked() else None,
            column=column,
            descending=descending,
        )

    def is_active(self) -> bool:
        """Tell whether anything is filtered out."""
        chosen = self._status.currentIndex() > 0
        return bool(self._search.text()) or chosen or self._unused.isChecked() or self._old.isChecked()

    def clear(self) -> None:
        """Filter nothing out any more."""
        self._search.clear()
        self._status.setCurrentIndex(0)
        self._unused.setChecked(False)
        self._old.setChecked(False)

    def search(self, words: str) -> None:
        """Filter by a piece of a name or an ID alone."""
        self.clear()
        self._search.setText(words)

    def edit(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.selectAll()

    def show_narrow(self, narrow: bool) -> None:
        """Leave out what the search's icon and its placeholder say."""
        self._labels[0].setVisible(not narrow)

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard, in the order of reading."""
        return self._search, self._status, self._unused, self._old, self._date

    def _filter(self, name: str, text: str) -> QPushButton:
        """Make a filter that is on or off. To a screen reader it is a check box."""
        button = looks.button(QPushButton(text, self), Kind.FILTER)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        for text, field in (
            (translate("Signatures", "Sea&rch"), self._search),
            (translate("Signatures", "&Status"), self._status),
        ):
            field.setAccessibleName(text.replace("&", ""))
            label = QLabel(text, self)
            label.setBuddy(field)
            looks.text(label, Text.MUTED)
            self._flow.addWidget(label)
            self._flow.addWidget(field)
            self._labels.append(label)
        for widget in (self._unused, self._old, self._date):
            self._flow.addWidget(widget)
        column = QVBoxLayout(self)
        looks.spaced(column, Space.NONE)
        column.addLayout(self._flow)


def _midnight(date: QDate) -> datetime:
    return datetime(date.year(), date.month(), date.day()).astimezone()
