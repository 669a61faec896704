"""A process with every masked field in it, which does to them what people do. Run by test_secret_field.

Says in a field that everybody may hear what it is about to do. Reads commands
from standard input: "go", then "text" for what the field holds; the end of
the input ends it.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.driver import type_into
from unsign.domain.account import Credentials
from unsign.domain.settings import Draft, SavedAccount
from unsign.ui.dialogs.account_dialog import AccountDialog
from unsign.ui.widgets.credentials_panel import CredentialsPanel
from unsign.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET, OTHER = "\u03de\u03e1\u03d8\u03d7", "\u03d6\u03d0\u03d1\u03f0"
KEEPER = SavedAccount("1", "Acme", "key", keeps_secret=True)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OPEN = "everybody may see this"


class Subject:
    """The window, and what is done in it."""

    def __init__(self) -> None:
        """Show it."""
        self.window = QWidget()
        self.said = QLineEdit(self.window)
        self.panel = CredentialsPanel(self.window)
        self.panel.show_accounts((), "")
        column = QVBoxLayout(self.window)
        column.addWidget(self.said)
        column.addWidget(self.panel)
        field = self.window.findChild(SecretField, "dev_secret")
        assert field is not None
        self.field = field
        self.window.show()

    def do_everything(self) -> dict[str, list[str]]:
        """Do it, and tell what the primary selection held meanwhile."""
        field, found = self.field, dict[str, list[str]]()
        field.setFocus()
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("type", lambda: type_into(field, SECRET)),
            ("erase", lambda: press(field, Qt.Key.Key_Backspace)),
            ("undo", field.undo),
            ("undo by key", lambda: press(field, Qt.Key.Key_Z, CONTROL)),
            ("redo", field.redo),
            ("clear", field.clear),
            ("paste", self.paste),
            ("drop", self.drop),
            ("compose", self.compose),
            ("fill", lambda: self.panel.fill(Credentials("key", OTHER))),
            ("fill with another", lambda: self.panel.fill(Credentials("key", SECRET))),
            ("select", field.selectAll),
            ("replace", lambda: type_into(field, OTHER)),
            ("show", lambda: field.reveal(True)),
            ("type while it is shown", lambda: type_into(field, SECRET)),
            ("erase while it is shown", lambda: press(field, Qt.Key.Key_Backspace)),
            ("undo while it is shown", field.undo),
            ("select while it is shown", lambda: found.update(shown=self.selected(field))),
            ("mask", lambda: field.reveal(False)),
            ("use an account", lambda: self.panel.show_account(KEEPER, "")),
            ("fill from the keyring", lambda: self.panel.fill_secret(SECRET)),
            ("forget", self.panel.clear_secret),
            ("open the form", self.open_form),
        )
        for name, act in steps:
            self.said.setText(name)
            act()
        self.said.setText(OPEN)
        found["open"] = self.selected(self.said)
        self.panel.show_account(None, SECRET)
        self.said.setText("the end")
        return found

    def drop(self) -> None:
        """Drop a text into the field."""
        data = QMimeData()
        data.setText(SECRET)
        at = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.field, QDragEnterEvent(QPoint(5, 5), *at))
        QApplication.sendEvent(self.field, QDropEvent(QPointF(5, 5), *at))

    def compose(self) -> None:
        """Type a letter with a dead key."""
        event = QInputMethodEvent()
        event.setCommitString(SECRET[0])
        QApplication.sendEvent(self.field, event)

    def open_form(self) -> None:
        """Open the form of an account whose secret is there, and type another."""
        form = AccountDialog(Draft(KEEPER, SECRET), {}, self.window)
        form.show()
        field = form.findChild(SecretField, "account_dev_secret")
        assert field is not None
        field.selectAll()
        type_into(field, OTHER)
        form.hide()
        form.deleteLater()

    def paste(self) -> None:
        """Replace all from the clipboard."""
        QGuiApplication.clipboard().setText(OTHER)
        self.field.selectAll()
        press(self.field, Qt.Key.Key_V, CONTROL)
        QGuiApplication.clipboard().clear()

    def selected(self, field: QLineEdit) -> list[str]:
        """Select with the mouse, by word and with the keyboard; return what X has of it each time."""
        found = []
        clipboard, selection = QGuiApplication.clipboard(), QClipboard.Mode.Selection
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        left, right = QPoint(3, field.height() // 2), QPoint(field.width() - 3, field.height() // 2)
        QTest.mousePress(field, button, none, right)
        QTest.mouseMove(field, left)
        QTest.mouseRelease(field, button, none, left)
        assert field.hasSelectedText()
        found.append(clipboard.text(selection))
        clipboard.clear(selection)
        QTest.mouseDClick(field, button, none, left)
        QTest.mouseRelease(field, button, none, left)
        assert field.hasSelectedText()
        found.append(clipboard.text(selection))
        clipboard.clear(selection)
        for key, modifier in (
            (Qt.Key.Key_A, CONTROL),
            (Qt.Key.Key_Home, SHIFT),
            (Qt.Key.Key_Right, SHIFT),
            (Qt.Key.Key_Left, SHIFT | CONTROL),
            (Qt.Key.Key_F5, SHIFT),
        ):
            press(field, Qt.Key.Key_End if key is Qt.Key.Key_Home else Qt.Key.Key_unknown)
            press(field, key, modifier)
            assert field.hasSelectedText(), key
            found.append(clipboard.text(selection))
            clipboard.clear(selection)
        return found


def press(field: QLineEdit, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key. QTest waits for the screen's own loop with it."""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifier))


def main() -> None:
    """Wait for commands."""
    application = QApplication(sys.argv[:1])
    subject = Subject()
    waiting = QTimer(interval=20)
    # until somebody listens
    waiting.timeout.connect(lambda: subject.said.setText("" if subject.said.text() else "waiting"))
    waiting.start()

    def obey() -> None:
        match sys.stdin.readline().strip():
            case "go":
                waiting.stop()
                answer: object = subject.do_everything()
            case "text":
                answer = subject.field.text()
            case _:
                application.quit()
                return
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    application.exec()
    application.clipboard().clear()


if __name__ == "__main__":
    main()
