"""What somebody does who is new here: practise, type a name in place of an ID, choose from the list."""

import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, named, until, write
from tests.servers import Recorded
from unsign import process
from unsign.practice.lessons import Lesson
from unsign.ui.main_window import DELETE, SIGNATURES

START = "Start practice mode"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Note what is started, instead of opening windows that nobody closes."""
    commands: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        commands.append([program, *arguments])
        return len(commands) < 3, 0

    monkeypatch.setattr(QProcess, "startDetached", start)
    return commands


async def test_practice_is_offered_until_there_is_an_account(desk: AppDriver, started: list[list[str]]) -> None:
    """One sentence says what to do first; the button opens practice mode in a window of its own."""
    assert "API Keys" in named(desk.window, "signature_empty")
    await click(START, desk.window)
    assert started[0][-3:] == ["--practice", "--data-dir", str(desk.folder)]
    assert desk.status == "Practice mode opens in its own window."
    desk.sign_in()
    assert START not in buttons(desk.window)
    action = desk.window.findChild(QAction, "practice")
    assert action is not None
    action.trigger()
    action.trigger()
    assert len(started) == 3
    assert desk.status == "Practice mode couldn’t be started."


async def test_letters_are_searched_for(desk: AppDriver, service: Recorded) -> None:
    """Whoever has a name and no ID gets to the list, with the name in its search."""
    desk.sign_in()
    write("Signature ID", " harbour & co")
    assert desk.note("signature_id") == ""
    offer = find(QPushButton, "Search signatures for “harbour & co”", desk.window)
    offer.click()
    table = await desk.listed()
    assert desk.window.page() == SIGNATURES
    search = find(QLineEdit, "Search", desk.window)
    assert search.text() == "harbour & co"
    await until(search.hasFocus, "the focus")
    write("Search", "harbour")
    await until(lambda: table.model().rowCount() == 1, "the row")
    desk.window.show_page(DELETE)
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    assert not offer.isVisible()


@pytest.mark.parametrize("text", ["", "98x7", "12 34 567 8", "1.97E+18", "-5", "+++"])
async def test_what_is_no_name_isnt_searched_for(desk: AppDriver, text: str) -> None:
    """Numbers in odd forms are told about beside the field."""
    desk.sign_in()
    write("Signature ID", text)
    assert not any(it.startswith("Search signatures for") for it in buttons(desk.window))


async def test_an_id_that_isnt_there_leads_to_the_list(desk: AppDriver, service: Recorded) -> None:
    """The outcome offers to choose from all signatures of the account."""
    desk.sign_in()
    write("Signature ID", Lesson.DOES_NOT_EXIST.value)
    await click("Look up")
    told = await dialog_titled("Look up")
    await click("Choose from the list", told)
    await gone(told)
    await until(lambda: desk.window.page() == SIGNATURES, "the page")
    await desk.listed()


def test_practice_opens_with_the_command_of_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """From Python, and as a program of its own."""
    assert process.own_command() == [sys.executable, "-m", "unsign"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.own_command() == [sys.executable]


async def test_who_has_no_account_yet_types_a_key_first(desk: AppDriver) -> None:
    """The cursor is where the first thing goes, unless somebody has begun with an ID."""
    await until(lambda: desk.window.focusWidget() is find(QLineEdit, "Dev key"), "the focus")
