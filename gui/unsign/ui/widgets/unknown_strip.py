"""A strip above the pages: deletions of an earlier run have no known outcome."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.strip import Strip

translate = QCoreApplication.translate


class UnknownStrip(Strip):
    """Hidden while every outcome is known.

    Signals:
        check_requested(): the person wants what's unknown to be looked up now
    """

    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(Tint.WARNING, Icon.ALERT, parent, Qt.AlignmentFlag.AlignVCenter)
        self.across = True
        self.setObjectName("unknown_strip")
        self._words = Prose(parent=self)
        self._words.setObjectName("unknown_outcomes")
        self._check = QPushButton(translate("Unknown", "Chec&k now"), self)
        self._check.setObjectName("check_now")
        self._check.setAutoDefault(False)
        self._check.clicked.connect(self.check_requested)
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self._check)
        self.hide()

    def say(self, text: str) -> None:
        """Say what's unknown; "" hides the strip."""
        if text != self._words.text():
            self._words.say(text)
            if text:
                announce(self._words, text)
        self.setVisible(bool(text))

    def show_checking(self, checking: bool) -> None:
        """Show whether it's being looked up."""
        self._check.setEnabled(not checking)
