"""What assistive technologies hear of a secret: that there is something, and how long it is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLineEdit

BULLET = "\u2022"


def announce_bullets(field: QLineEdit, start: int, removed: int, inserted: int) -> None:
    """Say how many characters came and went, and where the cursor is now."""
    if not QAccessible.isActive():
        return
    if removed:
        QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(field, start, BULLET * removed))
    if inserted:
        QAccessible.updateAccessibility(QAccessibleTextInsertEvent(field, start, BULLET * inserted))
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(field, field.cursorPosition()))


@contextlib.contextmanager
def silenced(field: QLineEdit) -> Iterator[None]:
    """Say nothing of what is done to a field meanwhile.

    Accessibility is a switch of the whole process. The field's signals are off
    as well, so that nothing that they set off goes unsaid.
    """
    active = QAccessible.isActive()
    QAccessible.setActive(False)
    try:
        with QSignalBlocker(field):
            yield
    finally:
        QAccessible.setActive(active)


def silence_until_idle() -> None:
    """Say nothing until the event loop turns. For a slot of what Qt is about to tell in clear text."""
    if QAccessible.isActive():
        QAccessible.setActive(False)
        QTimer.singleShot(0, lambda: QAccessible.setActive(True))
