"""A person at the window: finds controls by their accessible names, clicks and types for real, reads what is shown."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)

PATIENCE = 20.0
POLL = 0.001
"""Seconds between two looks. Without any, the threads of servers and keyrings would hardly get a turn."""


async def until(condition: Callable[[], object], what: str = "", *, pause: float = POLL) -> None:
    """Let the program work until something is so; fail when it takes too long. `pause`: seconds between two looks."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not condition():  # noqa: ASYNC110 - most of what is waited for has no event
                await asyncio.sleep(pause)
    except TimeoutError:
        shown = [f"{dialog().windowTitle()}: {texts(dialog())}" if _open_dialogs() else "no dialog"]
        pytest.fail(f"waited in vain for {what or condition}; {shown}")


def name_of(widget: QWidget) -> str:
    """Give the name that a screen reader says, without a mnemonic's mark."""
    if isinstance(widget, QComboBox):
        # on Unix, Qt tells what is chosen as the name, and the name by the relation to the label
        return widget.accessibleName()
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def find(kind: type[W], name: str, within: QWidget | None = None) -> W:
    """Find the visible control of a kind with an accessible name."""
    roots = [within] if within else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    found = [w for root in roots for w in root.findChildren(kind) if w.isVisible() and name_of(w) == name]
    named = [(type(w).__name__, name_of(w)) for root in roots for w in root.findChildren(kind) if w.isVisible()]
    assert len(set(map(id, found))) == 1, f"{len(found)} controls named {name!r}; there are {named}"
    return found[0]


async def click(name: str, within: QWidget | None = None) -> None:
    """Press a button with the mouse, as soon as it can be pressed."""
    button = find(QAbstractButton, name, within)
    await until(button.isEnabled, f"{name!r} to be enabled")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, button.height() // 2))


def write(name: str, text: str, within: QWidget | None = None) -> None:
    """Replace what stands in a field, with the keyboard."""
    field = find(QLineEdit, name, within)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_into(field, text)


async def leave(name: str, within: QWidget | None = None) -> None:
    """Leave a field with Tab, once its window is active: before, a field that is left says nothing of it."""
    field = find(QLineEdit, name, within)
    await until(field.hasFocus, f"{name!r} to have the focus")
    QTest.keyClick(field, Qt.Key.Key_Tab)


def type_into(widget: QWidget, text: str) -> None:
    """Type into a control."""
    for character in text:  # QTest.keyClicks aborts at letters that no US keyboard has
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(widget, key)


def choose(name: str, option: str, within: QWidget | None = None) -> None:
    """Choose an option from a list that opens."""
    box = find(QComboBox, name, within)
    position = box.findText(option)
    assert position >= 0, f"there are {options(name, within)}"
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(position, 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def options(name: str, within: QWidget | None = None) -> list[str]:
    """Read what a list offers."""
    box = find(QComboBox, name, within)
    return [box.itemText(position) for position in range(box.count())]


def turn_wheel(widget: QWidget, *notches: int) -> None:
    """Turn the mouse's wheel over a control: by these notches, or by two that way and one back."""
    at = QPointF(widget.rect().center())
    for notch in notches or (-1, -1, 1):
        event = QWheelEvent(
            at,
            widget.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def paste(name: str, text: str, within: QWidget | None = None) -> None:
    """Replace what stands in a field, from the clipboard."""
    field = find(QLineEdit, name, within)
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _open_dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def dialog() -> QDialog:
    """Give the one dialog that is open."""
    (it,) = _open_dialogs()
    return it


async def dialog_titled(*titles: str) -> QDialog:
    """Wait for a dialog with one of these titles."""
    await until(_open_dialogs, f"a dialog titled {titles}")
    it = dialog()
    assert it.windowTitle() in titles, f"{it.windowTitle()!r} says {texts(it)}"
    return it


async def gone(it: QDialog) -> None:
    """Wait until a dialog is closed."""

    def closed() -> bool:
        with contextlib.suppress(RuntimeError):
            return not it.isVisible()
        return True

    await until(closed, "the dialog to close")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(within: QWidget) -> list[str]:
    """Read everything that is shown as text, from top to bottom."""
    said: list[str] = []
    for widget in within.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            said.append(widget.accessibleName() or widget.text())
        elif isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
    return said


def named(within: QWidget, object_name: str) -> str:
    """Read the text with an object name."""
    label = within.findChild(QLabel, object_name)
    assert label is not None, f"nothing is named {object_name}"
    return label.accessibleName() or label.text()


def buttons(within: QWidget) -> list[str]:
    """Name the buttons that are shown."""
    return [name_of(b) for b in within.findChildren(QAbstractButton) if b.isVisible()]
