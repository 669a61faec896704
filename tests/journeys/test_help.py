"""The Help menu: F1, where things are kept, and what the program is."""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QPushButton

import unsign.store
from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, named, until
from unsign import about
from unsign.practice.lessons import Lesson
from unsign.ui.dialogs.reading_dialogs import ReadingDialog
from unsign.wording import help as wording

READING = [("help", "Unsign help"), ("places", "Data and files"), ("about", "About Unsign")]


async def opened(desk: AppDriver, name: str, title: str) -> ReadingDialog:
    """Choose an entry of the menu, and wait for what it opens."""
    entry = desk.window.help_menu.findChild(QAction, name)
    assert entry is not None
    entry.trigger()
    dialog = await dialog_titled(title)
    assert isinstance(dialog, ReadingDialog)
    return dialog


async def test_f1_explains_the_program(desk: AppDriver) -> None:
    """Every outcome that there is, and whether it is safe."""
    (shortcut,) = desk.window.help_menu.actions()[0].shortcuts()
    assert shortcut == QKeySequence(Qt.Key.Key_F1)
    dialog = await opened(desk, "help", "Unsign help")
    for words in ("Deleted:", "Already gone:", "Not deleted:", "Not sure yet:", "Is it safe?", "can’t be undone"):
        assert words in dialog.shown_text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await gone(dialog)


async def test_help_stays_open_beside_the_work(desk: AppDriver) -> None:
    """The window works on, and a second F1 opens no second one."""
    dialog = await opened(desk, "help", "Unsign help")
    assert await opened(desk, "help", "Unsign help") is dialog
    desk.sign_in()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    assert dialog.isVisible()
    await desk.close(dialog)


@pytest.mark.parametrize(("name", "title"), READING)
async def test_help_goes_with_the_window(desk: AppDriver, name: str, title: str) -> None:
    """Leaving the program ends all that runs in it, what is open beside the window too."""
    dialog = await opened(desk, name, title)
    assert dialog.isVisible()
    await desk.program._tasks.close()  # noqa: SLF001 - the step of leaving that is meant
    await gone(dialog)


def shown_by(shown: list[str]) -> Callable[[QUrl], bool]:
    """Stand in for the system's way of opening folders: write down which, and be content."""

    def open_url(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    return open_url


async def test_where_things_are_kept(desk: AppDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder, what each file is for and whether it is there, and where the secret is."""
    (desk.folder / "window.json").write_text("{}", encoding="utf-8")
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown_by(shown))
    dialog = await opened(desk, "places", "Data and files")
    assert find(QPlainTextEdit, "Data folder", dialog).toPlainText() == str(desk.folder)
    lines = dialog.shown_text().splitlines()
    (window,) = [line for line in lines if line.startswith("window.json")]
    (log,) = [line for line in lines if line.startswith("problems.log")]
    assert "It doesn’t exist yet" in log
    assert "It doesn’t exist yet" not in window
    assert any("keyring" in line for line in lines)
    assert await desk.copy("Copy path", dialog) == str(desk.folder)
    await click("Open folder", dialog)
    assert shown == [str(desk.folder)]
    assert named(dialog, "said") == f"Opening {desk.folder}…"
    await desk.close(dialog)


async def test_a_folder_that_is_not_there_yet(desk: AppDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest one that is there opens; where nothing opens folders, that is said."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = await opened(desk, "places", "Data and files")
    dialog._folder = Path("/nowhere/at/all")  # type: ignore[attr-defined] # noqa: SLF001 - as on a new computer
    await click("Open folder", dialog)
    assert "no program that opens folders" in named(dialog, "said")
    await desk.close(dialog)


def test_every_file_that_is_written_is_told_of() -> None:
    """The store's modules name their files; none may be missing."""
    modules = [importlib.import_module(m.name) for m in pkgutil.iter_modules(unsign.store.__path__, "unsign.store.")]
    names = {module.NAME for module in modules if hasattr(module, "NAME")}
    assert {"journal.db", "problems.log"} <= names <= set(wording.purposes())


async def test_about(desk: AppDriver) -> None:
    """Versions to copy, the LGPL's words, and each part with its licence."""
    dialog = await opened(desk, "about", "About Unsign")
    assert await desk.copy("Copy versions", dialog) == about.summary()
    text = dialog.shown_text()
    assert about.summary() in text
    assert "GNU Lesser General Public License, version 3" in text
    assert "https://download.qt.io" in text
    for part in about.parts():
        assert f"{part.name} {part.version}: {part.licence}" in text
    # on Linux a list's name is what is chosen in it, and screen readers take the label that leads to it
    choice, licence = dialog.findChild(QComboBox), find(QPlainTextEdit, "Text of the licence", dialog)
    assert choice is not None
    assert [choice.itemText(i) for i in range(choice.count())] == ["Unsign", *(p.name for p in about.parts())]
    assert licence.toPlainText().startswith("MIT License")
    choice.setCurrentText("qasync")
    # a checkout has the licences with the parts themselves
    assert licence.toPlainText() == wording.no_text()
    await desk.close(dialog)


@pytest.mark.parametrize(("name", "title"), READING)
async def test_help_by_keyboard(desk: AppDriver, name: str, title: str) -> None:
    """The text has the focus first and can be selected; Tab goes round and ends where it began."""
    dialog = await opened(desk, name, title)
    dialog.activateWindow()
    await until(dialog.focusWidget, "a focus")
    first = dialog.focusWidget()
    assert first is not None
    assert first.objectName() == "text"
    QTest.keyClick(first, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(first, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == dialog.shown_text().strip()
    visited = []
    for _step in range(12):
        focused = dialog.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {b.objectName() for b in dialog.findChildren(QPushButton)} <= set(visited), buttons(dialog)
    assert visited.count("text") > 1
    assert isinstance(dialog, QDialog)
    await desk.close(dialog)
