"""Fields that the mouse wheel passes by, unless they have the keyboard: what scrolls a page mustn't change it."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QWidget

from unsign.ui.theme.tokens import Space


def _is_meant(field: QWidget, event: QWheelEvent) -> bool:
    """Tell whether a turn of the wheel is meant for a field; leave it to what is around it otherwise."""
    if field.hasFocus():
        return True
    event.ignore()
    return False


class ChoiceField(QComboBox):
    """A list that opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        # a turn of the wheel would give it the keyboard, and the next one change it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go by the wheel only with the keyboard here."""
        if _is_meant(self, event):
            super().wheelEvent(event)


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with Qt's range."""
        super().__init__(parent)
        self.lineEdit().setTextMargins(Space.S, Space.NONE, Space.NONE, Space.NONE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go by the wheel only with the keyboard here."""
        if _is_meant(self, event):
            super().wheelEvent(event)


class DateField(QDateEdit):
    """A date."""

    def __init__(self, date: QDate, parent: QWidget | None = None) -> None:
        """Start with `date`."""
        super().__init__(date, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go by the wheel only with the keyboard here."""
        if _is_meant(self, event):
            super().wheelEvent(event)
