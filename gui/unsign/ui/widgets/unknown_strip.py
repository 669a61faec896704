"""A strip above the pages: deletions of an earlier run have no known outcome."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

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
        self._said = ""
        self._had_focus = False
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

    def say(self, text: str, *, aloud: bool) -> None:
        """Say what's unknown; "" hides the strip. `aloud`: have a screen reader say it, too, if it's new."""
        self._words.say(text)
        self.setVisible(bool(text))
        if aloud and text not in {"", self._said}:
            announce(self._words, text)
        if aloud:
            self._said = text

    def show_checking(self, checking: bool) -> None:
        """Show whether it's being looked up. The keyboard comes back to the button afterwards."""
        if checking and self._check.hasFocus():
            # a disabled button loses the keyboard, and Qt would give it to whatever comes next
            self._check.clearFocus()
            self._had_focus = True
        self._check.setEnabled(not checking)
        if not checking:
            if self._had_focus and self.isVisible() and QApplication.focusWidget() is None:
                self._check.setFocus(Qt.FocusReason.OtherFocusReason)
            self._had_focus = False

    def read_before(self, following: QWidget) -> None:
        """Let Tab come to the button right before `following`."""
        if (before := following.previousInFocusChain()) is not None:
            QWidget.setTabOrder(before, self._check)
