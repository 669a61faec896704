"""What a connection check found, step by step."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.domain.account import AccountRef
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.pause import Pause
from unsign.ui.dialogs.dialog_frame import PICTURE, Words, fit, picture, width
from unsign.ui.dialogs.message_dialog import PICTURES
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.clipboard import copy
from unsign.ui.widgets.pause_line import PauseLine
from unsign.ui.widgets.prose import Prose, announce
from unsign.wording import connection
from unsign.wording.connection import Line

translate = QCoreApplication.translate

STEP_PICTURE = 24


class ConnectionDialog(QDialog):
    """Says that a check is under way, then what it found. To close it means to stop it.

    Signals:
        again_requested(): the person wants another check
        try_now_requested(): the person doesn't want to wait for the end of a pause
    """

    again_requested = Signal()
    try_now_requested = Signal()

    def __init__(self, account: AccountRef, parent: QWidget | None = None) -> None:
        """Show that a check of `account` is under way."""
        super().__init__(parent)
        self.setObjectName("connection")
        self.setWindowTitle(translate("Connection", "Connection"))
        self.setMinimumWidth(width(self))
        self._text = ""
        self._picture = picture(Icon.CALM, self)
        self._headline = Prose(parent=self).as_headline()
        self._headline.setObjectName("headline")
        self._account = AccountLine("connection_account", account, self)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("connection_progress")
        self._progress.setAccessibleName(translate("Connection", "Check under way"))
        self._progress.setRange(0, 0)
        self._copied = Prose(parent=self)
        self._copied.setObjectName("copied")
        self._lay_out()
        self.show_checking()

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._pause.show_pause(pause)
        fit(self, self._words)

    def show_checking(self) -> None:
        """Say that a check is under way."""
        self._headline.say(connection.checking())
        self._show(under_way=True)
        self._picture.setPixmap(Icon.CALM.picture(PICTURE, self))
        self._cancel.setFocus()
        announce(self._headline, connection.checking())

    def show_examination(self, examination: ConnectionReport) -> None:
        """Say what was found."""
        tone, headline = connection.summary(examination)
        self._picture.setPixmap(PICTURES[tone].picture(PICTURE, self))
        self._headline.say(headline)
        self._text = connection.copied(examination)
        self._clear()
        for line in connection.lines(examination):
            row = self._step(line)
            self._steps.addLayout(row)
            _show_all(row)
        self._show(under_way=False)
        self._close.setFocus()
        announce(self._headline, headline)

    def _lay_out(self) -> None:
        self._words = Words(self)
        words = self._words.column
        words.addWidget(self._headline)
        words.addWidget(self._account)
        words.addWidget(self._progress)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(10)
        words.addLayout(self._steps)
        words.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        box = QDialogButtonBox(self)
        self._copy = self._button(box, "copy_connection", translate("Connection", "Co&py"))
        self._again = self._button(box, "check_again", translate("Connection", "Check &again"))
        self._cancel = self._button(box, "cancel_check", translate("Connection", "&Cancel"), rejects=True)
        self._close = self._button(box, "close", translate("Connection", "&Close"), rejects=True)
        self._copy.clicked.connect(self._copy_all)
        self._again.clicked.connect(self.again_requested)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.reject)
        self._pause = PauseLine(self._cancel, self)
        self._pause.try_now_requested.connect(self.try_now_requested)
        words.insertWidget(words.indexOf(self._progress) + 1, self._pause)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addWidget(self._copied)
        column.addWidget(box)

    def _button(self, box: QDialogButtonBox, name: str, text: str, *, rejects: bool = False) -> QPushButton:
        role = QDialogButtonBox.ButtonRole.RejectRole if rejects else QDialogButtonBox.ButtonRole.ActionRole
        button = box.addButton(text, role)
        button.setObjectName(name)
        button.setAutoDefault(rejects)
        return button

    def _show(self, *, under_way: bool) -> None:
        if under_way:
            self._clear()
        self._copied.say("")
        self._copied.setVisible(False)
        self._progress.setVisible(under_way)
        self._cancel.setVisible(under_way)
        for button in (self._copy, self._again, self._close):
            button.setVisible(not under_way)
        (self._cancel if under_way else self._close).setDefault(True)
        fit(self, self._words)

    def _step(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        mark = QLabel(self)
        mark.setPixmap(PICTURES[line.tone].picture(STEP_PICTURE, self))
        mark.setFixedWidth(STEP_PICTURE)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        heading = Prose(line.heading, self).in_bold()
        heading.setObjectName(f"{line.id}_step")
        texts.addWidget(heading)
        for name, said in ((f"{line.id}_found", line.found), (f"{line.id}_advice", line.advice)):
            if said:
                text = Prose(said, self)
                text.setObjectName(name)
                texts.addWidget(text)
        row.addLayout(texts, 1)
        return row

    def _clear(self) -> None:
        while (row := self._steps.takeAt(0)) is not None:
            _discard(row.layout())

    def _copy_all(self) -> None:
        said = copy(self._text, translate("Connection", "What was found is in the clipboard."))
        self._copied.say(said)
        self._copied.setVisible(True)
        fit(self, self._words)
        announce(self._copied, said)


def _show_all(layout: QLayout) -> None:
    """Show what is in a layout at once: left to itself, it is shown later, and counts for nothing until then."""
    for item in (layout.itemAt(index) for index in range(layout.count())):
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            widget.show()
        elif (inner := item.layout()) is not None:
            _show_all(inner)


def _discard(layout: QLayout | None) -> None:
    """Take a layout away with everything in it."""
    while layout is not None and (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # what is deleted later would still be read and seen until then
            widget.hide()
            widget.setObjectName("")
            widget.deleteLater()
        _discard(item.layout())
