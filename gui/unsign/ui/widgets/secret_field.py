"""The field that a secret is typed into."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import (
    QDragLeaveEvent,
    QGuiApplication,
    QInputMethodEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from unsign.ui.widgets.secret_keys import KeyedField, changing, selecting
from unsign.ui.widgets.silence import BULLET, announce_bullets, silence_until_idle, silenced

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent

translate = QCoreApplication.translate

_UNDONE = 100
"""Changes that can be undone."""

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText

_Past = list[tuple[str, int]]


def _joined(text: str) -> str:
    """Make one character of two halves that stand together, as Qt does."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _whole(text: str) -> str:
    """Put U+FFFD in place of half a character: Qt would leave that out."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class SecretField(KeyedField):
    """A line edit for a secret: masked, and silent about it.

    Qt tells every assistive technology what is inserted into a field and what
    is removed from it, in clear text even where bullets are shown. So while it
    is masked, the line edit inside holds bullets only, and the secret stands
    beside it: whatever Qt tells, keeps for undoing, hands to an input method
    or answers when it is asked, it has nothing to tell. Switching
    accessibility off around each key would keep Qt silent as well, but the
    line edit would hold the secret for everything that was forgotten.

    Every change goes through `_replace`, which announces bullets itself.
    While the secret is shown, the line edit holds it, and a screen reader may
    read it there as everybody else does; it isn't announced even then, and
    selecting it with the mouse doesn't copy it.

    `text()` is the secret. `textChanged` and `textEdited` are emitted as
    usual, with bullets.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty and masked. No keyboard learns from it."""
        super().__init__(parent)
        self._secret = ""
        self._shown = False
        self._past: _Past = []
        self._future: _Past = []
        # where the text that is being typed ends: what is typed in one go is undone in one go
        self._typing_at = -1
        self.setObjectName("dev_secret")
        self.setAccessibleName(translate("Credentials", "Dev secret"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.textChanged.connect(self._take_from_outside)

    def text(self) -> str:
        """Return the secret, with U+FFFD for half a character, which nothing could send."""
        return _whole(self._secret)

    def setText(self, text: str | None) -> None:
        """Replace the secret, and forget everything that could be undone."""
        text = _joined(text or "")
        self.forget_undone()
        if text != self._secret:
            self._replace(0, len(self._secret), text)

    def forget_undone(self) -> None:
        """Forget everything that could be undone: what stands in the field is in use now."""
        self._past.clear()
        self._future.clear()
        self._typing_at = -1

    def clear(self) -> None:
        """Forget the secret, and everything that could be undone."""
        self.setText("")

    def insert(self, text: str) -> None:
        """Put a text in place of what is selected, or where the cursor is, as if it was typed."""
        start, end = self._selected()
        if text or end > start:
            self._keep_for_undoing(start, typed=len(text) == 1 and start == end)
            self._replace(start, end, text, edited=True)
            self._typing_at = start + len(text) if len(text) == 1 else -1

    def reveal(self, shown: bool) -> None:
        """Show the secret, or mask it again."""
        if shown == self._shown:
            return
        cursor = self._from_qt(self.cursorPosition())
        self._shown = shown
        with silenced(self):
            self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            # Qt takes them away along with the mask
            self.setInputMethodHints(_HINTS)
            self._fill(cursor)

    def undo(self) -> None:
        """Take back the last change."""
        self._go(self._past, self._future)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._go(self._future, self._past)

    def cut(self) -> None:
        """Move what is selected to the clipboard, if it can be seen."""
        if self._shown and self.hasSelectedText():
            self.copy()
            self.insert("")

    def paste(self) -> None:
        """Insert what is in the clipboard."""
        self.insert(QGuiApplication.clipboard().text())

    def erase(self, select: Callable[[], object]) -> None:
        """Remove what is selected; where nothing is, what `select` selects."""
        if not self.hasSelectedText():
            select()
        self.insert("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key that changes the text or, while it is shown, selects some; leave the others to Qt."""
        act = changing(self, event) or (selecting(self, event) if self._shown else None)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
            event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method, or a dead key, has put together."""
        text, start, length = event.commitString(), event.replacementStart(), event.replacementLength()
        if text or length:
            if length:
                self.setSelection(self.cursorPosition() + start, length)
            # first of all, the input method's own text goes out of the field
            super().inputMethodEvent(QInputMethodEvent())
            self.insert(text)
            if not event.preeditString():
                return
        super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Insert what is dropped, where it is dropped."""
        if event.mimeData().hasText():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.insert(event.mimeData().text())
            event.acceptProposedAction()
        # Qt's line edit stops drawing where it would be dropped
        super().dragLeaveEvent(QDragLeaveEvent())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put nothing of the secret into X's primary selection, and paste from there without Qt's help."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.deselect()
            self.insert(clipboard.text(clipboard.Mode.Selection))
        elif event.button() != Qt.MouseButton.LeftButton or not self._shown:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer Qt's own menu, with what this field does behind it."""
        menu = self.createStandardContextMenu()
        selected, seen = self.hasSelectedText(), self.hasSelectedText() and self._shown
        acts: dict[str, tuple[Callable[[], object], bool]] = {
            "edit-undo": (self.undo, bool(self._past)),
            "edit-redo": (self.redo, bool(self._future)),
            "edit-cut": (self.cut, seen),
            "edit-copy": (self.copy, seen),
            "edit-paste": (self.paste, bool(QGuiApplication.clipboard().text())),
            "edit-delete": (lambda: self.insert(""), selected),
        }
        for action in menu.actions():
            if action.objectName() in acts:
                act, possible = acts[action.objectName()]
                action.triggered.disconnect()
                action.triggered.connect(lambda _checked=False, act=act: act())
                action.setEnabled(possible)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _replace(self, start: int, end: int, text: str, *, edited: bool = False) -> None:
        """Change the secret. Nothing else does, but for assistive technologies."""
        text = text[: max(0, self.maxLength() - len(self._secret) + end - start)]
        before = self._secret[:start] + text
        # a keyboard may send a character beyond U+FFFF in two halves
        self._secret = _joined(before + self._secret[end:])
        with silenced(self):
            self._fill(len(_joined(before)))
        announce_bullets(self, start, end - start, len(text))
        if edited:
            self.textEdited.emit(BULLET * len(self._secret))
        self.textChanged.emit(BULLET * len(self._secret))

    def _fill(self, cursor: int) -> None:
        """Have the line edit hold what is to be seen. What Qt kept for undoing goes."""
        QLineEdit.setText(self, self._seen())
        self.setCursorPosition(self._to_qt(cursor))

    def _seen(self) -> str:
        return _whole(self._secret) if self._shown else BULLET * len(self._secret)

    def _to_qt(self, position: int) -> int:
        """Count as Qt does, in UTF-16; there is one bullet for a whole character, though."""
        return len(self._secret[:position].encode("utf-16-le", "surrogatepass")) // 2 if self._shown else position

    def _from_qt(self, position: int) -> int:
        if not self._shown:
            return position
        # in halves, of which a whole character has two
        ends = itertools.accumulate(1 if character <= "\uffff" else 2 for character in self._secret)
        return sum(end <= position for end in ends)

    def _selected(self) -> tuple[int, int]:
        """Return where the selection starts and ends; both are the cursor's place where there is none."""
        if self.hasSelectedText():
            return self._from_qt(self.selectionStart()), self._from_qt(self.selectionEnd())
        cursor = self._from_qt(self.cursorPosition())
        return cursor, cursor

    def _keep_for_undoing(self, start: int, *, typed: bool) -> None:
        self._future.clear()
        if not (typed and start == self._typing_at):
            self._past.append((self._secret, self._from_qt(self.cursorPosition())))
            del self._past[:-_UNDONE]

    def _go(self, back: _Past, forth: _Past) -> None:
        """Take the newest secret of one list, and leave the present one in the other."""
        if not back:
            return
        forth.append((self._secret, self._from_qt(self.cursorPosition())))
        secret, cursor = back.pop()
        self._replace(0, len(self._secret), secret, edited=True)
        self.setCursorPosition(self._to_qt(cursor))
        self._typing_at = -1

    def _take_from_outside(self) -> None:
        """Take what an assistive technology has written straight into the line edit, and mask it.

        What is written between bullets goes between the characters that they stand for. Where bullets were
        removed, nobody can tell which: then the field is emptied, rather than left with a wrong secret.
        """
        said = super().text()
        if said == self._seen():
            return
        silence_until_idle()
        bare = said.strip(BULLET)
        before = len(said) - len(said.lstrip(BULLET))
        after = len(said) - len(said.rstrip(BULLET))
        if self._shown:
            self._secret = said
        elif bare and before + after <= len(self._secret):
            self._secret = self._secret[:before] + bare + self._secret[len(self._secret) - after :]
        else:
            self._secret = bare
        self.forget_undone()
        with QSignalBlocker(self):
            self._fill(len(self._secret))
