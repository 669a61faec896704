"""The page of all signatures: loaded, found, sorted, chosen, copied, and as it was left."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from tests.app_driver import AppDriver, cell, shown
from tests.driver import click, dialog_titled, find, gone, name_of, named, until, write
from tests.servers import Plan, Recorded, misbehaving, say_nothing
from unsign.domain.catalogue import Column
from unsign.domain.settings import SavedAccount
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.ui.main_window import DELETE, DELETED, SIGNATURES
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.ui.widgets.signatures_table import SignaturesTable

NINETEEN = Lesson.NINETEEN_DIGITS.value


def press(header: QHeaderView, column: Column) -> None:
    """Click on a column's heading."""
    header.viewport().window().resize(1100, 640)
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def double_click(table: SignaturesTable, digits: str) -> None:
    """Double-click on a row."""
    index = cell(table, digits, Column.ID)
    table.scrollTo(index)
    at = table.visualRect(index).center()
    for act in (QTest.mouseClick, QTest.mouseDClick):
        act(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


async def test_the_list_is_there_in_words(desk: AppDriver, service: Recorded) -> None:
    """Every signature with its name, ID, status, templates and dates; one list of each kind was asked for."""
    desk.sign_in()
    table = await desk.load_list()
    total = len(service.service.signatures)
    assert named(desk.window, "count") == f"{total} signatures"
    assert named(desk.window, "list_note").startswith("Loaded at ")
    assert set(shown(table, Column.ID)) == set(service.service.signatures)
    row = cell(table, Lesson.APPROVED_WITH_TEMPLATES.value, Column.ID).row()
    texts = [table.model().index(row, column).data() for column in Column]
    assert texts[:4] == ["晨光书店", Lesson.APPROVED_WITH_TEMPLATES.value, "Approved", "6"]
    assert all(texts[4:6])
    assert table.rows.chip(row, Column.STATUS) == (Tint.SUCCESS, Icon.APPROVED)
    differs = cell(table, Lesson.COUNT_DIFFERS.value, Column.ID).row()
    assert table.model().index(differs, Column.TEMPLATES).data() == "4 (1 listed)"
    assert [(r.method, r.path) for r in service.requests] == [
        ("GET", "/v1/sign-configs"),
        ("GET", "/v1/template-configs"),
    ]


async def test_nothing_is_loaded_without_a_key(desk: AppDriver, service: Recorded) -> None:
    """The page says so; its button says beside the field what is missing."""
    desk.window.show_page(SIGNATURES)
    assert named(desk.window, "count") == "Not loaded yet."
    await click(desk.load_signatures)
    assert "Enter the dev key" in desk.note("dev_key")
    await desk.settled()
    assert service.requests == []


async def test_names_and_roles(desk: AppDriver) -> None:
    """What automation and screen readers go by: the pages, and each control on this one."""
    desk.sign_in()
    await desk.load_list()
    for object_name, name, role in (
        ("pages", "Pages", None),
        (SIGNATURES, "Signatures", None),
        (DELETE, "Delete", None),
        (DELETED, "Deleted", None),
        ("signatures_table", "List of signatures", QAccessible.Role.Table),
        ("search", "Search", QAccessible.Role.EditableText),
        ("unused_filter", "Not used by templates", QAccessible.Role.CheckBox),
        ("updated_before_filter", "Last updated before", QAccessible.Role.CheckBox),
        ("updated_before", "Last updated before: date", None),
        ("load_signatures", "Reload", QAccessible.Role.Button),
        ("lock_selected", "Lock", QAccessible.Role.Button),
        ("unlock_selected", "Unlock", QAccessible.Role.Button),
        ("copy_rows", "Copy rows", QAccessible.Role.Button),
        ("show_on_delete_page", "Open", QAccessible.Role.Button),
        ("delete_selected", "Delete signatures…", QAccessible.Role.Button),
    ):
        widget = desk.window.findChild(QWidget, object_name)
        assert widget is not None, object_name
        assert name_of(widget) == name
        if role is not None:
            assert QAccessible.queryAccessibleInterface(widget).role() is role, object_name


@pytest.mark.parametrize("kept", [False, True], ids=["typed", "kept"])
async def test_no_two_things_in_sight_answer_to_the_same_key(desk: AppDriver, kept: bool) -> None:
    """Alt and a letter does one thing, on each page, with an account that is typed and with one that is kept."""
    desk.sign_in()
    if kept:
        saved = SavedAccount("1", "Acme", PRACTICE_KEY)
        desk.window.credentials_panel.show_accounts([saved], "1")
        desk.window.credentials_panel.show_account(saved, PRACTICE_SECRET)
    await desk.load_list()
    for page in (DELETE, SIGNATURES, DELETED):
        desk.window.show_page(page)
        if page == DELETE:
            await desk.look_up(Lesson.PLAIN_DELETE.value)
        texts = [b.text() for b in desk.window.findChildren(QAbstractButton) if b.isVisible()]
        texts += [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible() and label.buddy()]
        letters = sorted(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert letters == sorted(set(letters)), (page, texts)


async def test_search_filters_and_count(desk: AppDriver, service: Recorded) -> None:
    """By name in any script, case and accents aside; by a piece of the ID; each filter; all of it together."""
    desk.sign_in()
    table = await desk.load_list()
    total = len(service.service.signatures)
    for text, name in (("SOREN kaff", "Zoë & Søren Kaffebar"), ("晨光", "晨光书店"), ("654321", "Harbour Lane Books")):
        write("Search", text)
        assert shown(table, Column.NAME) == [name]
        assert named(desk.window, "count") == f"1 of {total} signatures"
    write("Search", "nothing of this name")
    assert named(desk.window, "count") == f"0 of {total} signatures"
    find(QLineEdit, "Search").clear()
    # on Linux a combo box's name is what it shows; its label, which is its buddy, names it
    status = desk.window.findChild(QComboBox, "status_filter")
    assert status is not None
    assert status.accessibleName() == "Status"
    for words, number in (("Rejected", 3), ("Pending review", 1), ("Approved", 2)):
        QTest.keyClick(status, Qt.Key.Key_Home)
        while status.currentText() != words:
            QTest.keyClick(status, Qt.Key.Key_Down)
        assert set(shown(table, Column.STATUS)) == {words}
        expected = sum(it.status.value == number for it in service.service.signatures.values())
        assert named(desk.window, "count") == f"{expected} of {total} signatures"
    status.setCurrentIndex(0)
    await click("Not used by templates")
    assert set(shown(table, Column.TEMPLATES)) == {"0"}
    await click("Last updated before")
    find(QDateEdit, "Last updated before: date").setDate(QDate.currentDate().addDays(-365))
    assert shown(table, Column.NAME) == ["Donaudampfschifffahrt Niederösterreich GmbH & Co. KG"]
    await click("Last updated before")
    await click("Not used by templates")
    assert named(desk.window, "count") == f"{total} signatures"
    assert len(service.requests) == 2


async def test_a_list_of_templates_that_cant_be_had_is_never_none(desk: AppDriver, service: Recorded) -> None:
    """It is said, and the filter for unused ones lets nothing through, whatever the service counts."""
    service.service.templates_fault = 503
    desk.sign_in()
    table = await desk.load_list()
    assert "Templates couldn’t be loaded" in named(desk.window, "list_note")
    await click("Not used by templates")
    assert shown(table, Column.ID) == []
    service.service.templates_fault = None
    await click(desk.load_signatures)
    await until(table.rows.rowCount, "the new list")
    assert "couldn’t" not in named(desk.window, "list_note")


async def test_headings_sort_and_sort_back(desk: AppDriver) -> None:
    """A click sorts, another turns it round; the arrow shows it; IDs sort as numbers."""
    desk.sign_in()
    table = await desk.load_list()
    header = table.horizontalHeader()
    by_name = shown(table, Column.NAME)
    press(header, Column.ID)
    ids = [int(i) for i in shown(table, Column.ID)]
    assert ids == sorted(ids)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (Column.ID, Qt.SortOrder.AscendingOrder)
    press(header, Column.ID)
    assert [int(i) for i in shown(table, Column.ID)] == ids[::-1]
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    press(header, Column.NAME)
    assert shown(table, Column.NAME) == by_name
    assert table.selected_ids() == ()


async def test_selection_and_place_survive_a_refresh_and_a_search(desk: AppDriver, service: Recorded) -> None:
    """What was selected stays selected, in sight, in a new list and in another order; what is gone isn't."""
    desk.sign_in()
    table = await desk.load_list()
    desk.select(NINETEEN, Lesson.APPROVED.value, Lesson.REJECTED.value)
    table.verticalScrollBar().setValue(7)
    before = table.rows.catalogue
    del service.service.signatures[Lesson.REJECTED.value]
    await click(desk.load_signatures)
    await until(lambda: table.rows.catalogue is not before, "the new list")
    assert {i.digits for i in table.selected_ids()} == {NINETEEN, Lesson.APPROVED.value}
    assert table.verticalScrollBar().value() == 7
    write("Search", "kaffebar")
    assert [i.digits for i in table.selected_ids()] == [Lesson.APPROVED.value]
    press(table.horizontalHeader(), Column.UPDATED)
    assert [i.digits for i in table.selected_ids()] == [Lesson.APPROVED.value]


async def test_the_row_goes_to_the_delete_page(desk: AppDriver, service: Recorded) -> None:
    """A double click, Return and the button: each puts the row there and looks it up, and deletes nothing."""
    desk.sign_in()
    table = await desk.load_list()

    async def arrived(digits: str) -> None:
        await until(lambda: desk.window.delete_page.sighting, "the card")
        assert desk.window.page() == DELETE
        assert find(QLineEdit, "Signature ID").text() == digits
        await until(desk.is_idle)
        await desk.settled()
        desk.window.show_page(SIGNATURES)
        desk.window.delete_page.fill("")

    double_click(table, NINETEEN)
    await arrived(NINETEEN)
    desk.select(Lesson.APPROVED.value)
    QTest.keyClick(table, Qt.Key.Key_Return)
    await arrived(Lesson.APPROVED.value)
    desk.select(Lesson.REJECTED.value)
    await click("Open")
    await arrived(Lesson.REJECTED.value)
    desk.select(NINETEEN, Lesson.APPROVED.value)
    assert not find(QPushButton, "Open").isEnabled()
    assert service.seen("DELETE") == []


async def test_copying(desk: AppDriver) -> None:
    """A cell; rows as text for a ticket and as text for a spreadsheet, with every digit and no formula."""
    desk.sign_in()
    table = await desk.load_list()
    desk.select(NINETEEN)
    table.setCurrentIndex(cell(table, NINETEEN, Column.ID))
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == NINETEEN
    desk.select(NINETEEN, "204857193")
    for act in (lambda: QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier), None):
        QGuiApplication.clipboard().clear()
        if act:
            act()
        else:
            await click("Copy rows")
        data = QGuiApplication.clipboard().mimeData()
        lines = [line.split("\t") for line in data.text().split("\n")]
        assert lines[0] == ["Name", "ID", "Status", "Templates", "Created", "Updated", "Lock"]
        assert {line[1] for line in lines[1:]} == {NINETEEN, "204857193"}
        assert {len(line) for line in lines} == {7}
        assert f">{NINETEEN}</td>" in data.html()
        assert data.html().count("mso-number-format:'\\@'") == 21


async def test_nothing_in_a_name_breaks_out_of_its_cell(desk: AppDriver) -> None:
    """Line ends, control characters and markup are shown, not obeyed."""
    desk.sign_in()
    table = await desk.load_list()
    desk.select(Lesson.NAME_WITH_HIDDEN_CHARACTERS.value, Lesson.NAME_WITH_LINK.value)
    await click("Copy rows")
    data = QGuiApplication.clipboard().mimeData()
    assert len(data.text().split("\n")) == 3
    assert "⟨U+202E⟩" in data.text()
    assert "<b>Sale" not in data.html()
    assert any("<b>Sale" in name for name in shown(table, Column.NAME))


async def test_loading_can_be_cancelled(tmp_path: Path) -> None:
    """A service that says nothing: the page shows that it loads, and Cancel ends that."""
    plan = Plan(say_nothing, lists=say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            desk.window.show_page(SIGNATURES)
            await until(lambda: plan.requests, "the request")
            assert not find(QPushButton, desk.load_signatures).isEnabled()
            await click("Cancel loading")
            await until(find(QPushButton, desk.load_signatures).isEnabled)
            assert desk.status == "Cancelled. Nothing was changed."
            assert named(desk.window, "count") == "Not loaded yet."
            await desk.settled()


async def test_the_old_rows_stay_until_the_new_ones_are_there(tmp_path: Path) -> None:
    """While it loads, when that is cancelled, and when it comes to nothing."""
    plan = Plan(say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            table = await desk.load_list()
            assert shown(table, Column.NAME) == ["Acme"]
            plan.names.append("New")
            plan.lists = say_nothing
            await click(desk.load_signatures)
            await until(lambda: len(plan.requests) == 3, "the request")
            assert shown(table, Column.NAME) == ["Acme"]
            await click("Cancel loading")
            await until(find(QPushButton, desk.load_signatures).isEnabled)
            plan.lists = lambda handler: handler.answer(500, {"code": 500, "message": "internal server error"})
            await click(desk.load_signatures)
            trouble = await dialog_titled("Look up")
            assert named(trouble, "headline") == "Something went wrong at EngageLab"
            assert shown(table, Column.NAME) == ["Acme"]
            plan.lists = None
            await click("Try again", trouble)
            await gone(trouble)
            await until(lambda: shown(table, Column.NAME) == ["Acme", "New"], "the new list")


async def test_another_account_clears_the_list(desk: AppDriver) -> None:
    """Rows of one customer never stand under another's key."""
    desk.sign_in()
    table = await desk.load_list()
    desk.open_fields()
    write("Dev key", "somebody")
    assert shown(table, Column.NAME) == []
    assert named(desk.window, "count") == "Not loaded yet."
    assert not find(QPushButton, desk.delete_selected).isEnabled()


async def test_another_account_ends_the_loading(tmp_path: Path) -> None:
    """A list that is on its way for one customer doesn't stand in another's way."""
    plan = Plan(say_nothing, lists=say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            desk.window.show_page(SIGNATURES)
            await until(lambda: plan.requests, "the request")
            write("Dev key", "somebody")
            await until(find(QPushButton, desk.load_signatures).isEnabled)
            plan.lists = None
            await click(desk.load_signatures)
            assert shown(await desk.listed(), Column.NAME) == ["Acme"]
            assert desk.status == ""


async def test_what_was_deleted_is_gone_when_the_list_is_seen_again(desk: AppDriver, service: Recorded) -> None:
    """The list is loaded anew when it is next looked at: its row mustn't tempt anybody."""
    desk.sign_in()
    table = await desk.load_list()
    desk.window.show_page(DELETE)
    await desk.close(await desk.delete(Lesson.PLAIN_DELETE.value))
    desk.window.show_page(SIGNATURES)
    await until(lambda: Lesson.PLAIN_DELETE.value not in shown(table, Column.ID), "the new list")
    assert len([r for r in service.requests if r.path == "/v1/sign-configs"]) == 2


async def test_the_window_comes_back_as_it_was_left(url: str, tmp_path: Path) -> None:
    """Size, page, the columns' order and widths, and the sorting."""
    async with AppDriver.at(url, tmp_path) as first:
        await until(lambda: first.program._state._restored, "the start")  # noqa: SLF001 - nothing of it can be seen
        first.window.resize(777, 555)
        first.sign_in()
        table = await first.load_list()
        table.horizontalHeader().moveSection(Column.ID, 0)
        table.setColumnWidth(Column.NAME, 234)
        for _ in range(2):
            at = QPoint(table.horizontalHeader().sectionViewportPosition(Column.ID) + 20, 5)
            QTest.mouseClick(
                table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
            )
        first.window.resize(777, 555)
    kept = json.loads((tmp_path / "window.json").read_text(encoding="utf-8"))
    assert kept["version"] == 1
    assert "practice" not in json.dumps(kept)
    async with AppDriver.at(url, tmp_path) as second:
        await until(lambda: second.window.page() == SIGNATURES, "the page")
        assert (second.window.width(), second.window.height()) == (777, 555)
        second.sign_in()
        await click(second.load_signatures)
        table = await second.listed()
        assert table.horizontalHeader().visualIndex(Column.ID) == 0
        assert table.columnWidth(Column.NAME) == 234
        ids = [int(i) for i in shown(table, Column.ID)]
        assert ids == sorted(ids, reverse=True)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        '{"version": 99, "page": "signatures"}',
        '{"version": 1, "page": 7, "width": "wide", "columns": "ü", "sorted": 99}',
        '{"version": 1, "columns": "AAAA", "width": -5, "height": 99999999, "sorted": true, "page": "nowhere"}',
    ],
)
async def test_a_window_that_was_kept_wrongly_opens_all_the_same(url: str, tmp_path: Path, content: str) -> None:
    """Whatever stands in the file, the window comes up, with every column in reach."""
    (tmp_path / "window.json").write_text(content, encoding="utf-8")
    async with AppDriver.at(url, tmp_path) as second:
        await until(lambda: second.program._state._restored, "the start")  # noqa: SLF001 - nothing of it can be seen
        second.sign_in()
        table = await second.load_list()
        assert all(table.columnWidth(column) > 20 for column in Column)
        assert second.window.width() >= 640


async def test_by_keyboard_alone(desk: AppDriver, service: Recorded) -> None:
    """From the tabs to the card: Tab, arrows and letters reach everything, and nothing holds the focus."""
    desk.sign_in()
    await desk.load_list()

    def focus() -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget else ""

    def tab() -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, Qt.Key.Key_Tab)

    find(QLineEdit, "Search").setFocus()
    await until(lambda: focus() == "search", "the focus")
    seen = []
    for _ in range(30):
        if focus() not in seen:
            seen.append(focus())
        tab()  # inside a date it goes from part to part first
    on_page = ["search", "status_filter", "unused_filter", "updated_before_filter", "signatures_table"]
    assert seen[:5] == on_page
    assert {"pages", "change_account", "load_signatures"} <= set(seen)
    write("Search", "harbour")
    QTest.keyClick(find(QLineEdit, "Search"), Qt.Key.Key_Return)
    assert focus() == "signatures_table"
    table = QApplication.focusWidget()
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Return)
    await until(lambda: desk.window.delete_page.sighting, "the card")
    await until(desk.is_idle)
    assert desk.window.page() == DELETE
    assert service.seen("DELETE") == []
