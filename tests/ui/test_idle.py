"""Nobody is at the program: that is when it clears up."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from unsign.ui.widgets.idle import FEW, MANY, MINUTE_MS, IdleCollector, IdleWatch

SOON, HOURS = 0.001, 600.0
"""Minutes."""


class Knot:
    """Garbage that only the collector finds: it refers to itself."""

    def __init__(self) -> None:
        """Tie it."""
        self.itself = self


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """Show a window that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    return window


def test_garbage_is_collected_after_each_pause(qtbot: QtBot, window: QWidget) -> None:
    """Old garbage too; and again after the next key."""
    collector = IdleCollector(window, SOON)

    def collected() -> bool:
        return knot() is None

    for _ in range(2):
        tied = Knot()
        knot = weakref.ref(tied)
        # what has survived two collections is looked at by full ones only
        gc.collect(0)
        gc.collect(1)
        del tied
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
        qtbot.waitUntil(collected)
    assert collector.parent() is window


def test_little_garbage_is_collected_while_somebody_is_there(qtbot: QtBot, window: QWidget) -> None:
    """It's young, and looked through in no time."""
    gc.collect()
    knots = [weakref.ref(Knot()) for _ in range(2 * FEW)]
    IdleCollector(window, HOURS, look_ms=1)
    qtbot.waitUntil(lambda: not any(knot() for knot in knots))


def test_nothing_is_looked_through_while_much_is_new(qtbot: QtBot, window: QWidget) -> None:
    """A long list was loaded: what was made with it waits for the next pause, even one that has already begun."""
    gc.collect()
    knot = weakref.ref(Knot())
    made = [[n] for n in range(MANY + FEW)]
    collector = IdleCollector(window, HOURS, look_ms=1)
    looks: list[bool] = []
    (timer,) = collector.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    timer.timeout.connect(lambda: looks.append(knot() is not None))
    qtbot.waitUntil(lambda: len(looks) > 2)
    assert all(looks)
    watch = collector.findChild(IdleWatch)
    assert watch is not None
    watch.wait(SOON)
    qtbot.waitUntil(lambda: watch.asleep and knot() is None)
    later = weakref.ref(Knot())
    made += [[n] for n in range(MANY + FEW)]
    qtbot.waitUntil(lambda: later() is None)


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


def test_a_longer_time_set_while_nobody_is_there(qtbot: QtBot, qapp: QApplication) -> None:
    """It isn't idle after all, and is once that time is over, counted from the last sign of life."""
    _window, watch, timer = watched(qtbot, qapp, SOON)
    qtbot.waitUntil(lambda: watch.asleep)
    assert watch.still_asleep()
    watch.wait(HOURS)
    assert not watch.still_asleep()
    assert not watch.asleep
    assert 0 < timer.interval() < HOURS * MINUTE_MS
    watch.wait(SOON)
    qtbot.waitUntil(lambda: watch.asleep)
    assert watch.still_asleep()
    watch.wait(None)
    assert not watch.still_asleep()


def test_what_an_input_method_writes_is_a_sign_of_life(qtbot: QtBot, qapp: QApplication) -> None:
    """It goes straight to the field, and no key is pressed in the window."""
    window, watch, timer = watched(qtbot, qapp, SOON)
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(lambda: qapp.focusObject() is field and watch.asleep)
    event = QInputMethodEvent()
    event.setCommitString("\u3042")
    qapp.sendEvent(field, event)
    assert field.text() == "\u3042"
    assert not watch.asleep
    assert timer.isActive()
