"""Counts down a pause that EngageLab asks for, in the page or dialog whose work it holds back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Space, Tint
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.strip import Strip
from unsign.wording import outcomes
from unsign.wording.counted import pause_left

if TYPE_CHECKING:
    from unsign.domain.pause import Pause

translate = QCoreApplication.translate

TICK_MS = 250


class PauseLine(Strip):
    """Hidden while there is no pause.

    Signals:
        try_now_requested(): the person doesn't want to wait
    """

    try_now_requested = Signal()

    def __init__(self, beside: QWidget, parent: QWidget | None = None, *, mnemonic: bool = True) -> None:
        """Start without a pause.

        beside: where Tab comes from, and what gets the keyboard when the button that has it goes
        mnemonic: False where the window uses the letter already
        """
        super().__init__(Tint.WARNING, Icon.PENDING, parent)
        self.setObjectName("pause")
        self._until = 0.0
        self._beside = beside
        self._why = Prose(parent=self).in_bold()
        self._why.setObjectName("pause_reason")
        self._remaining = Prose(parent=self)
        self._remaining.setObjectName("remaining")
        words = translate("Pause", "&Try now")
        self._now = QPushButton(words if mnemonic else words.replace("&", ""), self)
        self._now.setObjectName("try_now")
        self._now.setAutoDefault(False)
        self._now.clicked.connect(self.try_now_requested)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        QWidget.setTabOrder(beside, self._now)
        lines = QVBoxLayout()
        looks.spaced(lines, Space.HAIR)
        lines.addWidget(self._why)
        lines.addWidget(self._remaining)
        self.row.addLayout(lines, 1)
        self.row.addWidget(self._now)
        self.hide()

    @property
    def button(self) -> QPushButton:
        """What ends the pause."""
        return self._now

    def show_pause(self, pause: Pause | None) -> None:
        """Count down a pause; None: there is none any more."""
        if pause is None:
            if self._now.hasFocus():
                # Qt would give it to whatever comes next
                self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
            self._timer.stop()
            self.hide()
            return
        headline, why = outcomes.pause(pause.problem)
        self._why.say(headline)
        self._why.setToolTip(why)
        self._until = time.monotonic() + pause.seconds
        self._tick()
        self._timer.start()
        self.show()
        announce(self, f"{headline}. {self._remaining.accessibleName()}")

    def _tick(self) -> None:
        self._remaining.say(pause_left(self._until - time.monotonic()))
