"""Buttons that can't be pressed while something is worked on, and the keyboard that comes back to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


class BusyButtons:
    """Disables buttons, and gives the keyboard back to the one that it was at."""

    def __init__(self, *buttons: QAbstractButton, meanwhile: QWidget | None = None) -> None:
        """Take the buttons. `meanwhile`: where the keyboard is as long as they're disabled; None for nowhere."""
        self._buttons = buttons
        self._meanwhile = meanwhile
        self._starter: QAbstractButton | None = None

    def show_busy(self, busy: bool) -> None:
        """Disable them, or enable them again."""
        if busy:
            self._let_go()
        for button in self._buttons:
            button.setEnabled(not busy)
        if not busy and self._starter is not None:
            if self._starter.window().focusWidget() in {None, self._meanwhile} and self._starter.isVisible():
                self._starter.setFocus(Qt.FocusReason.OtherFocusReason)
            self._starter = None

    def forget(self) -> None:
        """Leave the keyboard where it is: somebody wants it there."""
        self._starter = None

    def _let_go(self) -> None:
        # a disabled button loses the keyboard, and Qt would give it to whatever comes next
        for button in self._buttons:
            if button.window().focusWidget() is button:
                self._starter = button
                if self._meanwhile is not None and self._meanwhile.isVisible():
                    self._meanwhile.setFocus(Qt.FocusReason.OtherFocusReason)
                else:
                    button.clearFocus()
