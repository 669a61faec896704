"""What a connection check found, step by step."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLayout, QProgressBar, QVBoxLayout, QWidget

from unsign.domain.account import AccountRef
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.pause import Pause
from unsign.ui.dialogs.dialog_frame import DialogFrame
from unsign.ui.dialogs.message_dialog import PICTURES
from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Kind
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.chip import Glyph
from unsign.ui.widgets.clipboard import copy
from unsign.ui.widgets.pause_line import PauseLine
from unsign.ui.widgets.prose import Prose, announce
from unsign.wording import connection
from unsign.wording.connection import Line

translate = QCoreApplication.translate


class ConnectionDialog(DialogFrame):
    """Says that a check is under way, then what it found. To close it means to stop it.

    Signals:
        again_requested(): the person wants another check
        try_now_requested(): the person doesn't want to wait for the end of a pause
    """

    again_requested = Signal()
    try_now_requested = Signal()

    def __init__(self, account: AccountRef, parent: QWidget | None = None) -> None:
        """Show that a check of `account` is under way."""
        super().__init__("connection", translate("Connection", "Connection"), parent)
        self._text = ""
        self._picture = Glyph(Icon.CALM, Size.TARGET, Ink.MUTED, self)
        self._headline = Prose(parent=self).as_headline()
        self._headline.setObjectName("headline")
        self._account = AccountLine("connection_account", account, self)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("connection_progress")
        self._progress.setAccessibleName(translate("Connection", "Check in progress"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._copied = Prose(parent=self).muted()
        self._copied.setObjectName("copied")
        self._lay_out()
        self.show_checking()

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._pause.show_pause(pause)
        self.refit()

    def show_checking(self) -> None:
        """Say that a check is under way."""
        self._headline.say(connection.checking())
        self._show(under_way=True)
        self._picture.show_icon(Icon.CALM, Ink.MUTED)
        self._cancel.setFocus()
        announce(self._headline, connection.checking())

    def show_examination(self, examination: ConnectionReport) -> None:
        """Say what was found."""
        tone, headline = connection.summary(examination)
        self._picture.show_icon(*PICTURES[tone][:2])
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
        top = QHBoxLayout()
        looks.spaced(top, Space.M)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._headline, 1)
        words = self.words.column
        words.addLayout(top)
        words.addWidget(self._account)
        words.addWidget(self._progress)
        self._steps = QVBoxLayout()
        looks.spaced(self._steps, Space.M)
        words.addLayout(self._steps)
        words.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        self._copy = self.add_button("copy_connection", translate("Connection", "Co&py"), role.ActionRole)
        self._again = self.add_button("check_again", translate("Connection", "Check &again"), role.ActionRole)
        self._cancel = self.add_button("cancel_check", translate("Connection", "&Cancel"), role.RejectRole)
        self._close = self.add_button("close", translate("Connection", "&Close"), role.RejectRole, Kind.PRIMARY)
        for button in (self._cancel, self._close):
            button.setAutoDefault(True)
        self._copy.clicked.connect(self._copy_all)
        self._again.clicked.connect(self.again_requested)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.reject)
        self._pause = PauseLine(self._cancel, self)
        self._pause.try_now_requested.connect(self.try_now_requested)
        words.insertWidget(words.indexOf(self._progress) + 1, self._pause)
        self.below.addWidget(self._copied)

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
        self.refit()

    def _step(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        looks.spaced(row, Space.S)
        icon, ink, _tint = PICTURES[line.tone]
        row.addWidget(Glyph(icon, Size.DIALOG_ICON, ink, self), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        looks.spaced(texts, Space.HAIR)
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
        said = copy(self._text, translate("Connection", "Results copied."))
        self._copied.say(said)
        self._copied.setVisible(True)
        self.refit()
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
