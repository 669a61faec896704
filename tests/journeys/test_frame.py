"""The frame around the pages: the list at the side, the account's line, and what holds in every window and dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton, QSpinBox, QStyle

from tests.app_driver import AppDriver
from tests.driver import click, dialog_titled, find, gone, named, texts, turn_wheel, until, write
from tests.servers import Plan, misbehaving, say_nothing
from unsign.domain.settings import Preferences, PreferencesDraft
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.ui.dialogs.settings_dialog import SettingsDialog
from unsign.ui.main_window import DELETE, DELETED, SIGNATURES
from unsign.ui.widgets.account_bar import AccountBar

ID = Lesson.PLAIN_DELETE.value
PRACTISED = "Practice mode: nothing real is deleted."


def pages(desk: AppDriver) -> QListWidget:
    """Give the list of pages."""
    listed = desk.window.findChild(QListWidget, "pages")
    assert listed is not None
    return listed


async def test_pages_by_list_and_by_keys(desk: AppDriver) -> None:
    """Arrows in the list, and Ctrl with a number from anywhere."""
    listed = pages(desk)
    listed.setFocus()
    for key, page in ((Qt.Key.Key_Down, SIGNATURES), (Qt.Key.Key_End, DELETED), (Qt.Key.Key_Up, SIGNATURES)):
        QTest.keyClick(listed, key)
        assert desk.window.page() == page
    for key, page in ((Qt.Key.Key_3, DELETED), (Qt.Key.Key_1, DELETE), (Qt.Key.Key_2, SIGNATURES)):
        QTest.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.window.page() == page
        assert listed.currentItem().text().casefold() == page
    await desk.settled()


@pytest.mark.parametrize("width", [1060, 700])
async def test_the_list_of_pages_has_names_and_roles(desk: AppDriver, width: int) -> None:
    """A list with an item for each page, named even where only icons are seen; then the name is a tool tip, too."""
    desk.window.resize(width, 600)
    narrow = width < 800
    button = find(QPushButton, "Settings", desk.window)
    await until(lambda: (button.text() == "") is narrow, "the width")
    listed = pages(desk)
    interface = QAccessible.queryAccessibleInterface(listed)
    assert interface.role() is QAccessible.Role.List
    names = [interface.child(number).text(QAccessible.Text.Name) for number in range(3)]
    assert names == ["Delete", "Signatures", "Deleted"]
    assert interface.child(0).role() is QAccessible.Role.ListItem
    assert [listed.item(n).toolTip() for n in range(3)] == (names if narrow else ["", "", ""])
    for name in ("Settings", "Help"):
        assert find(QPushButton, name, desk.window).toolTip() == (name if narrow else "")


async def test_an_accepted_key_closes_its_fields(desk: AppDriver) -> None:
    """One line is left, with the cursor where the next ID goes; Change key opens them again."""
    desk.sign_in()
    write("Signature ID", ID)
    field = find(QLineEdit, "Dev secret", desk.window)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: desk.window.delete_page.sighting, "the card")
    await until(desk.is_idle)
    assert not field.isVisible()
    assert "key accepted" in named(desk.window, "account_line")
    focus = desk.window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "signature_id"
    await click("Change key")
    assert field.isVisible()
    assert find(QLineEdit, "Dev key", desk.window).text() == PRACTICE_KEY
    assert field.text() == PRACTICE_SECRET


async def test_the_accounts_buttons_make_room_for_its_name(desk: AppDriver) -> None:
    """Icons in place of words; what they are called stays."""
    desk.sign_in()
    await desk.save_account("Harbour")
    bar = desk.window.findChild(AccountBar)
    assert bar is not None
    check = find(QPushButton, "Check connection", bar)
    for width, words in ((1300, True), (700, False), (1300, True)):
        desk.window.resize(width, 600)

        def shown(words: bool = words) -> bool:
            return bool(check.text()) is words

        await until(shown, f"the buttons at {width}")
        assert find(QPushButton, "Check connection", bar) is check
        assert (check.toolTip() == "") is words


async def test_practice_is_said_in_every_dialog(tmp_path: Path) -> None:
    """A question, an outcome and a form."""
    async with AppDriver.at("https://unused.example", tmp_path, "--practice") as desk:
        question = await desk.ask_to_delete(ID)
        assert PRACTISED in texts(question)
        await desk.confirm(question)
        outcome = await dialog_titled("Deleted")
        assert PRACTISED in texts(outcome)
        await desk.close(outcome)
        await until(desk.is_idle)
        settings = await desk.open_settings()
        assert PRACTISED in texts(settings)
        settings.reject()
        await gone(settings)


async def test_no_real_dialog_says_practice(desk: AppDriver) -> None:
    """The band is practice mode's."""
    desk.sign_in()
    question = await desk.ask_to_delete(ID)
    assert PRACTISED not in texts(question)
    question.reject()
    await gone(question)


async def test_escape_cancels_what_runs(tmp_path: Path) -> None:
    """As the button does, wherever the cursor is on the page."""
    plan = Plan(say_nothing, look_up=say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            write("Signature ID", "987654321")
            await click("Look up")
            await until(lambda: plan.requests, "the look-up to arrive")
            QTest.keyClick(find(QLineEdit, "Signature ID"), Qt.Key.Key_Escape)
            await until(desk.is_idle)
            assert desk.status == "Cancelled. Nothing was changed."


async def test_search_has_a_key(desk: AppDriver) -> None:
    """Ctrl+F goes to the search of the page."""
    desk.sign_in()
    table = await desk.load_list()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: find(QLineEdit, "Search").hasFocus(), "the search")


async def test_filters_that_leave_nothing_can_be_cleared(desk: AppDriver) -> None:
    """The page says so in the list's place, and its button brings all rows back."""
    desk.sign_in()
    table = await desk.load_list()
    total = table.rows.rowCount()
    write("Search", "no such name")
    assert not table.isVisible()
    assert "No matching signatures" in texts(desk.window)
    await click("Clear filters")
    assert table.isVisible()
    assert find(QLineEdit, "Search").text() == ""
    await click("Not used by templates")
    assert table.rows.rowCount() < total
    await click("Clear filters")
    assert table.rows.rowCount() == total


async def test_selected_rows_are_counted(desk: AppDriver) -> None:
    """Beside the buttons that act on them."""
    desk.sign_in()
    table = await desk.load_list()
    assert named(desk.window, "chosen_count") == ""
    table.selectAll()
    assert named(desk.window, "chosen_count") == f"{table.rows.rowCount()} selected"


async def test_a_question_that_was_answered_with_no_leaves_the_keyboard_in_the_list(desk: AppDriver) -> None:
    """Where the rows are that it was about: not at whatever comes after a disabled button."""
    desk.sign_in()
    table = await desk.load_list()
    table.selectRow(0)
    button = find(QPushButton, desk.delete_selected, desk.window)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    question = await dialog_titled("Delete signatures")
    await click("Keep signatures", question)
    await gone(question)
    await until(button.isEnabled, "the window to be free")
    assert desk.window.focusWidget() is table


async def test_what_is_wrong_with_a_field_is_told_of_the_field(desk: AppDriver) -> None:
    """By its frame and its description, and not any longer than it's so."""
    field = find(QLineEdit, "Signature ID", desk.window)
    for typed, wrong in (("98#7", True), ("987", False), ("", False)):
        write("Signature ID", typed)
        interface = QAccessible.queryAccessibleInterface(field)
        assert (field.property("invalid") == "true") is wrong, typed
        assert interface.text(QAccessible.Text.Description) == desk.note("signature_id"), typed
        assert bool(desk.note("signature_id")) is wrong, typed


async def test_the_wheel_passes_fields_by(desk: AppDriver) -> None:
    """It changes no list and no number, unless the keyboard is there."""
    form = SettingsDialog(PreferencesDraft(Preferences()), desk.window)
    form.show()
    form.activateWindow()
    boxes, numbers = form.findChildren(QComboBox), form.findChildren(QSpinBox)
    assert (len(boxes), len(numbers)) == (3, 2)

    def values() -> list[int]:
        return [*(box.currentIndex() for box in boxes), *(number.value() for number in numbers)]

    before = values()
    find(QLineEdit, "Additional trusted certificates", form).setFocus()
    for field in (*boxes, *numbers):
        turn_wheel(field)
        assert not field.hasFocus()
    assert values() == before
    for field in (*boxes, *numbers):
        field.setFocus()
        await until(field.hasFocus, "the focus")
        turn_wheel(field, -1)
        assert values() != before
        before = values()
    form.close()
    form.deleteLater()


@pytest.mark.parametrize("name", ["Delete signature…", "Settings", "Check connection", "Save account…"])
async def test_the_keyboard_comes_back_to_what_opened_a_dialog(desk: AppDriver, name: str) -> None:
    """Whoever thinks better of it is where they were. The button is disabled meanwhile, which would lose it."""
    desk.sign_in()
    write("Signature ID", ID)
    await until(desk.is_idle)
    desk.window.activateWindow()
    await until(desk.window.isActiveWindow, "the window to be active")
    button = find(QPushButton, name, desk.window)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    await until(desk.dialogs, "the dialog")
    assert not button.isEnabled()
    (dialog,) = desk.dialogs()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: desk.is_idle() and not desk.dialogs(), "the window")
    assert desk.window.focusWidget() is button


async def test_a_small_screen_has_room_for_the_title_bar(desk: AppDriver) -> None:
    """Otherwise the foot of the window, with the button that deletes, would be below the screen's edge."""
    desk.window.restore({"width": 10_000, "height": 10_000})
    style = desk.window.style()
    title_bar = style.pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, desk.window)
    assert desk.window.height() + title_bar <= desk.window.screen().availableSize().height()
    assert desk.window.frameGeometry().width() <= desk.window.screen().availableSize().width()
