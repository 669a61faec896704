"""What the keys do in a field for a secret, where Qt's own line edit would do it in clear text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Act = Callable[[], object]

_Key = QKeySequence.StandardKey


class KeyedField(QLineEdit):
    """A line edit that erases in a way of its own."""

    def erase(self, select: Act) -> None:
        """Erase what is selected; if nothing is, what `select` selects."""
        raise NotImplementedError


def changing(field: KeyedField, event: QKeyEvent) -> Act | None:
    """Return how a key changes the text; None if it doesn't."""
    acts: dict[QKeySequence.StandardKey, Act] = {
        _Key.Undo: field.undo,
        _Key.Redo: field.redo,
        _Key.Cut: field.cut,
        _Key.Paste: field.paste,
        _Key.Delete: lambda: field.erase(lambda: field.cursorForward(True)),
        _Key.DeleteStartOfWord: lambda: field.erase(lambda: field.cursorWordBackward(True)),
        _Key.DeleteEndOfWord: lambda: field.erase(lambda: field.cursorWordForward(True)),
        _Key.DeleteEndOfLine: lambda: field.erase(lambda: field.end(True)),
        _Key.DeleteCompleteLine: lambda: field.erase(field.selectAll),
    }
    if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return lambda: field.erase(lambda: field.cursorBackward(True))
    return _first(acts, event) or ((lambda: field.insert(event.text())) if _types(event) else None)


def selecting(field: KeyedField, event: QKeyEvent) -> Act | None:
    """Return how a key selects text; None if it doesn't.

    Qt's line edit copies what keys select to X's primary selection, unless it is selected by these methods.
    """
    acts: dict[QKeySequence.StandardKey, Act] = {
        _Key.SelectAll: field.selectAll,
        _Key.SelectNextChar: lambda: field.cursorForward(True),
        _Key.SelectPreviousChar: lambda: field.cursorBackward(True),
        _Key.SelectNextWord: lambda: field.cursorWordForward(True),
        _Key.SelectPreviousWord: lambda: field.cursorWordBackward(True),
        _Key.SelectStartOfLine: lambda: field.home(True),
        _Key.SelectStartOfBlock: lambda: field.home(True),
        _Key.SelectEndOfLine: lambda: field.end(True),
        _Key.SelectEndOfBlock: lambda: field.end(True),
    }
    return _first(acts, event)


def _first(acts: dict[QKeySequence.StandardKey, Act], event: QKeyEvent) -> Act | None:
    return next((act for key, act in acts.items() if event.matches(key)), None)


def _types(event: QKeyEvent) -> bool:
    """Tell whether a key puts its text into a field, by Qt's own rules."""
    text, modifiers = event.text(), event.modifiers()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    if not text:
        return False
    if unicodedata.category(text[0]) == "Cf":
        return True
    return modifiers not in {control, control | shift} and (
        text[0].isprintable() or unicodedata.category(text[0]) in {"Co", "Cs", "Zs"}
    )
