"""The test of the frozen program from inside: started like the program, out of the same archive of modules.

It runs the program in practice mode, off-screen, and goes everywhere. Nobody
lists where to: pages are those of the list; dialogs are what the menus'
entries and the buttons open, and what follows from an
answer. Each class of dialog that the program has must have been seen in the
end. Any warning of Python's, Qt's or the program's own is a failure.
"""

import asyncio
import importlib
import importlib.metadata
import logging
import os
import pkgutil
import re
import sys
import tempfile
import warnings
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
warnings.simplefilter("error")

from PySide6.QtCore import (
    QDir,
    QEvent,
    QItemSelectionModel,
    QProcess,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)
from qasync import QEventLoop
from shiboken6 import isValid

import unsign.ui
from unsign import about, app, command_line
from unsign.bootstrap import Program
from unsign.domain.settings import SavedAccount
from unsign.ui.dialogs.account_dialog import ForgetQuestion, NewAccountQuestion
from unsign.ui.dialogs.start_anew_question import StartAnewQuestion
from unsign.ui.main_window import MainWindow
from unsign.ui.theme import icons

HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""What the off-screen plugin says of every window, and of lists that open."""
PATIENCE = 60.0
"""Seconds for anything to come to rest: pauses that the service asks for, and answers that never come."""
MOMENT = 0.05
ARMED = 0.5
"""Seconds after which a dialog takes an answer, whatever it asks."""
ROWS = 3
"""How many rows of a list are chosen: enough for several, few enough to wait for."""
KEYRINGS = {"linux": "SecretService", "darwin": "macOS", "win32": "Windows"}
"""The back end that each system has, as the keyring library calls its module."""


class Explorer:
    """Goes wherever a window leads. `seen`: the classes of the dialogs that opened, each with its titles."""

    def __init__(self, window: MainWindow) -> None:
        self.seen: dict[type, set[str]] = {}
        self._window = window
        self._tried: set[object] = set()
        self._own = asyncio.all_tasks()

    async def go(self) -> None:
        """Go everywhere."""
        await self._rest()
        pages = self._window.findChild(QListWidget, "pages")
        if pages is None:
            raise LookupError("there is no list of pages")
        # what menus fill in stands on the first page, so that comes last
        for row in reversed(range(pages.count())):
            pages.setCurrentRow(row)
            await self._rest()
        for action in self._entries():
            print(f"entry {action.text()!r}")
            action.trigger()
            await self._answer()
            await self._press(self._window)
        # what came into lists meanwhile leads on
        for row in range(pages.count()):
            pages.setCurrentRow(row)
            await self._rest()
            self._choose_rows()
            await self._press(self._window)

    def _entries(self) -> list[QAction]:
        return [
            action
            for action in self._window.findChildren(QAction)
            if any(isinstance(holder, QMenu) or holder is self._window for holder in action.associatedObjects())
            and action.isEnabled()
            and action.text()
            and action.menu() is None
            and action.menuRole() is not QAction.MenuRole.QuitRole
        ]

    def _choose_rows(self) -> None:
        for view in self._window.findChildren(QAbstractItemView):
            # in the list of pages, another row would be another page
            if view.isVisible() and view.model() is not None and view.objectName() not in {"", "pages"}:
                choose = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                for row in range(min(ROWS, view.model().rowCount())):
                    view.selectionModel().select(view.model().index(row, 0), choose)
                view.setCurrentIndex(view.model().index(0, 0))

    async def _press(self, within: QWidget) -> None:
        """Press what leads to a dialog, each once with the same words in the fields."""
        # the window's title names the account, on which it depends what there is to do
        fields = [field.text() for field in within.findChildren(QLineEdit) if field.isVisible()]
        words = (within.windowTitle(), *fields)
        # what certainly asks something comes first: the others may change what there is to ask
        for button in sorted(within.findChildren(QPushButton), key=lambda it: not _words(it).endswith("…")):
            if not isValid(button):  # an answer to one that was pressed before has closed the dialog
                return
            trial = (type(within), words, _words(button))
            if _usable(button) and button.menu() is None and _leads_on(button) and trial not in self._tried:
                self._tried.add(trial)
                print(f"button {_words(button)!r} with {words}")
                button.click()
                await self._press_in_popup(button)
                await self._answer()

    async def _press_in_popup(self, opener: QPushButton) -> None:
        """Press each button of the list that a button has opened, which closes with every choice."""
        for text in [button.text() for button in _popups_buttons()]:
            if not _popups_buttons():
                opener.click()
            for button in _popups_buttons():
                if button.text() == text:
                    print(f"button {text!r} in a list")
                    button.click()
                    break
            await self._answer()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    async def _answer(self) -> None:
        """Answer every dialog that comes up, until none is left and nothing goes on."""
        async with asyncio.timeout(PATIENCE):
            while await self._rest():
                dialog = _open_dialogs()[-1]
                first = dialog.windowTitle() not in self.seen.setdefault(type(dialog), set())
                self.seen[type(dialog)].add(dialog.windowTitle())
                await asyncio.sleep(ARMED)
                if not dialog.isVisible():
                    continue
                if first and type(dialog).__module__.startswith("unsign."):
                    print(f"dialog {type(dialog).__name__} {dialog.windowTitle()!r}")
                    for button in dialog.findChildren(QPushButton):
                        if isValid(button) and button.isCheckable() and _usable(button):
                            button.click()
                            await asyncio.sleep(MOMENT)
                            button.click()
                    await self._press(dialog)
                if isValid(dialog) and dialog.isVisible():
                    self._decide(dialog)

    def _decide(self, dialog: QDialog) -> None:
        """Go on if that was never done with the same words, else leave."""
        words = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        for field in dialog.findChildren(QLineEdit):
            if _usable(field) and not field.text() and not field.isReadOnly():
                _type_what_is_asked(dialog, field, words)
        for button in _ways_on(dialog):
            trial = (type(dialog), dialog.windowTitle(), words, button.text())
            if trial not in self._tried:
                self._tried.add(trial)
                button.click()
                if isValid(dialog) and _fill_what_lacks(dialog):
                    button.click()
                return
        dialog.reject()

    async def open_the_rest(self) -> None:
        """Open what takes another copy of the program, or a file that is broken."""
        saved = SavedAccount("1", "Practice", "practice")
        for dialog in (
            ForgetQuestion(saved, self._window),
            NewAccountQuestion(saved, self._window),
            StartAnewQuestion(1, self._window),
        ):
            dialog.show()
            await asyncio.sleep(MOMENT)
            self.seen.setdefault(type(dialog), set()).add(dialog.windowTitle())
            dialog.reject()

    def _under_way(self) -> list[asyncio.Task[object]]:
        """Return what the window waits for; what looks again later goes on for minutes, and stands in nobody's way."""
        others = asyncio.all_tasks() - self._own
        return [
            task
            for task in others
            if not task.get_name().startswith("look again: ")
            and "_tell_later" not in getattr(task.get_coro(), "__qualname__", "")
        ]

    async def _rest(self) -> bool:
        """Wait until nothing goes on, or a dialog wants an answer: True then."""
        async with asyncio.timeout(PATIENCE):
            await asyncio.sleep(MOMENT)
            while self._under_way() and not _open_dialogs():  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(MOMENT)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return bool(_open_dialogs())


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _words(button: QPushButton) -> str:
    """Return what a button says, also where only its icon is seen."""
    return button.text() or button.accessibleName()


def _popups_buttons() -> list[QPushButton]:
    popup = QApplication.activePopupWidget()
    return [button for button in popup.findChildren(QPushButton) if _usable(button)] if popup is not None else []


def _leads_on(button: QPushButton) -> bool:
    """In a dialog, what closes it is for later; a window's buttons may all open something."""
    return isinstance(button.window(), MainWindow) or _words(button).endswith("…")


def _fill_what_lacks(dialog: QDialog) -> bool:
    """Put a word into each empty field beside which a dialog, having been left open, says what is wrong."""
    filled = False
    for field in dialog.findChildren(QLineEdit):
        note = dialog.findChild(QWidget, f"{field.objectName()}_note")
        if note is not None and note.isVisible() and not field.text():
            field.setText("Practice")
            filled = True
    return filled


def _open_dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _ways_on(dialog: QDialog) -> list[QPushButton]:
    boxes = dialog.findChildren(QDialogButtonBox)
    leaving = QDialogButtonBox.ButtonRole.RejectRole
    return [
        button
        for box in boxes
        for button in box.buttons()
        if isinstance(button, QPushButton) and box.buttonRole(button) is not leaving and _usable(button)
    ]


def _type_what_is_asked(dialog: QDialog, field: QLineEdit, words: str) -> None:
    """Type a name or a number that the dialog's own words have, until that opens a way on."""
    before = len(_ways_on(dialog))
    for candidate in (*re.findall(r"[\"“]([^\"”]+)[\"”]", words), *re.findall(r"\d+", words)):
        field.clear()
        for letter in candidate:
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        if len(_ways_on(dialog)) > before:
            return


def dialog_classes(base: type = QDialog) -> Iterator[type]:
    """Find every class of dialog that the program has."""
    found: type
    for found in base.__subclasses__():
        if found.__module__.startswith("unsign."):
            yield found
        yield from dialog_classes(found)


def load_everything() -> None:
    """Load every module, picture and language; raise where one can't be."""
    for module in pkgutil.walk_packages(unsign.ui.__path__, "unsign.ui."):
        importlib.import_module(module.name)
    for icon in icons.Icon:
        if icon.load().pixmap(48).isNull():
            raise LookupError(f"there is no picture for {icon}")
    languages = QDir(":/i18n").entryList()
    for language in languages:
        if not QTranslator().load(f":/i18n/{language}"):
            raise LookupError(f"the language {language} can't be loaded")
    print(f"{about.summary()}: languages {', '.join(languages)}")


def look_at_the_rest() -> None:
    """Look for what is read and loaded when it is wanted: licences, versions, and the system's keyring."""
    for part in about.parts():
        if not about.licence_text(part).strip():
            raise LookupError(f"{part.name} has no licence")
    if about.UNKNOWN in about.summary():
        raise LookupError(about.summary())
    for entry in importlib.metadata.entry_points(group="keyring.backends"):
        entry.load()
    backend = importlib.import_module(f"keyring.backends.{KEYRINGS[sys.platform]}")
    # the module loads without what it is made of, and only says so when a secret is wanted
    if sys.platform == "linux" and not hasattr(backend, "secretstorage"):
        raise LookupError("SecretStorage is missing")
    print(f"{len(about.parts())} parts with their licences; {backend.__name__}")


async def explore(window: MainWindow, program: Program) -> None:
    """Go everywhere, and leave."""
    # practice mode in a window of its own would be this test once more, and so on
    QProcess.startDetached = lambda _program, _arguments: (True, 0)  # type: ignore[assignment] # Qt overloads it
    explorer = Explorer(window)
    await explorer.go()
    await explorer.open_the_rest()
    window.close()
    await program.closed()
    opened = {base for seen in explorer.seen for base in seen.__mro__}
    missed = {kind.__name__ for kind in dialog_classes()} - {kind.__name__ for kind in opened}
    if missed:
        raise LookupError(f"these dialogs never opened: {', '.join(sorted(missed))}")
    titles = {title for titles in explorer.seen.values() for title in titles}
    if "Deleted" not in titles:
        raise LookupError(f"nothing was deleted; there were {sorted(titles)}")


def main() -> int:
    """Test it all. Return 1 where something was complained about."""
    complaints: list[str] = []

    def listen(_kind: QtMsgType, _context: object, text: str) -> None:
        if text not in HARMLESS:
            complaints.append(text)

    qInstallMessageHandler(listen)
    sys.unraisablehook = lambda what: complaints.append(f"{what.exc_value!r} in {what.object!r}")
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: complaints.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--practice", "--locale", "en", "--data-dir", folder, "--timeout", "3"]
        options = command_line.parse(arguments, {})
        application = app.start_qt(options)
        window = MainWindow(practice=True)
        window.show()
        with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
            load_everything()
            look_at_the_rest()

            async def live() -> None:
                await explore(window, Program(window, options))

            runner.run(live())
    for complaint in complaints:
        print(f"complaint: {complaint}", file=sys.stderr)
    return 1 if complaints else 0


sys.exit(main())
