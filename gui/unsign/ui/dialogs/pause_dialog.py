"""Counts down the pause that the service asked for."""

import time

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from unsign.domain.account import Account
from unsign.ui.dialogs.dialog_frame import Words, fit, picture, width
from unsign.ui.theme.icons import Icon
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.prose import Prose
from unsign.wording.counted import counted

translate = QCoreApplication.translate

TICK_MS = 250
MARGIN = 1.05
"""Qt's coarse timers may fire five per cent early: who asked for a pause gets all of it."""


class PauseDialog(QDialog):
    """Accepted when the pause is over, or by its button; rejected where the person stops instead."""

    def __init__(
        self, headline: str, why: str, account: Account, seconds: float, parent: QWidget | None = None
    ) -> None:
        """Wait `seconds`, and say why."""
        super().__init__(parent)
        self.setObjectName("pause")
        self.setWindowTitle(headline)
        self.setMinimumWidth(width(self))
        self._until = time.monotonic() + seconds * MARGIN
        self._remaining = Prose(parent=self)
        self._remaining.setObjectName("remaining")
        heading = Prose(headline, self).as_headline()
        heading.setObjectName("headline")
        self._words = Words(self)
        words = self._words.column
        words.addWidget(heading)
        words.addWidget(Prose(why, self))
        words.addWidget(self._remaining)
        words.addWidget(AccountLine("pause_account", account, self))
        top = QHBoxLayout()
        top.addWidget(picture(Icon.CALM, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words, 1)
        box = QDialogButtonBox(self)
        now = box.addButton(translate("Pause", "&Try now"), QDialogButtonBox.ButtonRole.ActionRole)
        now.setObjectName("try_now")
        now.setAutoDefault(False)
        now.clicked.connect(self.accept)
        stop = box.addButton(translate("Pause", "&Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        stop.setObjectName("stop")
        stop.setDefault(True)
        stop.setFocus()
        stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addWidget(box)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()
        fit(self, self._words)

    def _tick(self) -> None:
        remaining = self._until - time.monotonic()
        if remaining <= 0:
            self._timer.stop()
            self.accept()
            return
        self._remaining.say(counted.seconds_left(max(1, round(remaining))))
