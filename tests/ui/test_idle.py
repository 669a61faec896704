"""Nobody is at the program: that is when it clears up."""

import gc
import weakref

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from unsign.ui.widgets.idle import IdleCollector, IdleWatch

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


def watched(qtbot: QtBot, application: QApplication, minutes: float) -> tuple[QWidget, IdleWatch, QTimer]:
    """Show a window, and watch it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: application.focusWindow() is window.windowHandle())
    watch = IdleWatch(application, window)
    watch.wait(minutes)
    timer = watch.findChild(QTimer)
    assert timer is not None
    return window, watch, timer


def test_never_set_while_nobody_is_there_lasts(qtbot: QtBot, qapp: QApplication) -> None:
    """Another copy may set it: the next key is a sign of life, and starts no clock."""
    window, watch, timer = watched(qtbot, qapp, SOON)
    qtbot.waitUntil(lambda: watch.asleep)
    watch.wait(None)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert not watch.asleep
    assert not timer.isActive()


def test_the_same_time_set_again_is_no_sign_of_life(qtbot: QtBot, qapp: QApplication) -> None:
    """Whatever else another copy changes, and however often, the clock goes on."""
    window, watch, _timer = watched(qtbot, qapp, SOON)
    often = QTimer(window)
    often.timeout.connect(lambda: watch.wait(SOON))
    often.start(1)
    qtbot.waitUntil(lambda: watch.asleep)
