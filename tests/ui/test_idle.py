"""Nobody is at the program: that is when it clears up."""

import gc
import weakref

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from unsign.ui.widgets.idle import IdleCollector

SOON = 0.001
"""Minutes."""


class Knot:
    """Garbage that only the collector finds: it refers to itself."""

    def __init__(self) -> None:
        """Tie it."""
        self.itself = self


def test_garbage_is_collected_after_each_pause(qtbot: QtBot, qapp: QApplication) -> None:
    """Old garbage too; and again after the next key."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    collector = IdleCollector(window, SOON)

    def collected() -> bool:
        return knot() is None

    for _ in range(2):
        knot = weakref.ref(Knot())
        # what has survived two collections is looked at by full ones only
        gc.freeze()
        gc.unfreeze()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        qtbot.waitUntil(collected)
    assert collector.parent() is window
