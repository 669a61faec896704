"""The way back: what was kept, the form, one POST, and what is true after it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QTableView

from tests.app_driver import AppDriver, cell, shown
from tests.driver import buttons, click, dialog_titled, find, gone, named, texts, until, write
from tests.servers import Handler, Plan, Recorded, Seen, answering, described, misbehaving, say_nothing
from unsign.domain.catalogue import Column
from unsign.domain.patience import Patience
from unsign.domain.signature import Status
from unsign.practice.lessons import Lesson
from unsign.practice.records import StoredSignature
from unsign.ui.main_window import DELETED
from unsign.ui.widgets.prose import FieldNote

HARBOUR, MANY = Lesson.PLAIN_DELETE.value, Lesson.APPROVED_WITH_TEMPLATES.value
ID = "987654321"


async def open_form(desk: AppDriver) -> QDialog:
    """Open the page of what was deleted, and the form of its first row."""
    desk.window.show_page(DELETED)
    await until(find(QPushButton, "Create again…").isEnabled, "the row")
    await click("Create again…")
    return await dialog_titled("Create signature again")


async def create(desk: AppDriver, form: QDialog) -> QDialog:
    """Go on, say yes, and give what is told then."""
    await click("Review…", form)
    await gone(form)
    question = await dialog_titled("Create signature")
    await click("Create signature", question)
    await gone(question)
    return await dialog_titled("Created", "Not created", "Not sure yet")


def note(form: QDialog) -> str:
    """Read what stands beside the name."""
    it = form.findChild(FieldNote, "new_name_note")
    assert it is not None
    return it.text() if it.isVisible() else ""


def posts(requests: list[Seen]) -> list[object]:
    """Give the bodies of the POSTs."""
    return [json.loads(r.body) for r in requests if r.method == "POST"]


def deleted_table(desk: AppDriver) -> QTableView:
    """Give the table of what was deleted, which is hidden while there's nothing in it."""
    table = desk.window.findChild(QTableView, "deleted_table")
    assert table is not None
    return table


async def deleted(desk: AppDriver, digits: str) -> None:
    """Delete a signature."""
    desk.sign_in()
    await desk.close(await desk.delete(digits))
    await until(desk.is_idle)


async def test_what_was_deleted_is_listed_and_created_again(desk: AppDriver, service: Recorded) -> None:
    """From the row to the new ID: the name is filled in, the templates to link are named, one POST leaves."""
    desk.sign_in()
    await desk.look_up(MANY)
    await deleted(desk, MANY)
    desk.window.show_page(DELETED)
    table = deleted_table(desk)
    await until(lambda: shown(table, 3) == ["Deleted"], "what became of it")
    assert [shown(table, column) for column in (0, 1, 4)] == [["晨光书店"], [MANY], ["6"]]
    form = await open_form(desk)
    assert find(QLineEdit, "Name", form).text() == "晨光书店"
    said = "\n".join(texts(form))
    assert f"It gets a new ID and has to be reviewed again. It can’t get its old ID {MANY} back." in said
    assert "6 templates used it. Link them to the new signature by hand:" in said
    assert "“Order ready” – utility, approved, SG and MY, as suffix" in said
    assert "Account: practice" in said
    told = await create(desk, form)
    (new,) = [i for i, s in service.service.signatures.items() if s.sign_name == "晨光书店"]
    assert new != MANY
    assert named(told, "headline") == "“晨光书店” was created"
    said = "\n".join(texts(told))
    assert f"Its new ID is {new}. It’s now pending EngageLab’s review." in said
    assert "“会员日”" in said
    await desk.close(told)
    assert posts(service.requests) == [{"sign_name": "晨光书店"}]
    listed = await desk.load_list()
    assert new in shown(listed, Column.ID)


async def test_a_refused_deletion_isnt_listed(desk: AppDriver) -> None:
    """What is still there needs no way back; nor does what was only asked about."""
    desk.sign_in()
    await desk.close(await desk.delete(Lesson.BUSINESS_RULE.value))
    await until(desk.is_idle)
    question = await desk.ask_to_delete(HARBOUR)
    question.reject()
    await gone(question)
    desk.window.show_page(DELETED)
    await desk.settled()
    assert deleted_table(desk).model().rowCount() == 0
    assert not find(QPushButton, "Create again…").isEnabled()
    assert named(desk.window, "deleted_note") == "Nothing in this account has been deleted from this computer yet."


async def test_the_chosen_row_stays_selected_and_return_opens_the_form(desk: AppDriver) -> None:
    """The newest is selected until somebody chooses another one, which then stays chosen after more deletions."""
    await deleted(desk, HARBOUR)
    desk.window.show_page(DELETED)
    table = deleted_table(desk)
    rows = table.model()
    await until(rows.rowCount, "the row")
    desk.window.show_page("delete")
    await deleted(desk, Lesson.NINETEEN_DIGITS.value)
    desk.window.show_page(DELETED)
    await until(lambda: rows.rowCount() == 2, "the rows")
    assert table.currentIndex().row() == 0
    at = table.visualRect(cell(table, HARBOUR, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    desk.window.show_page("delete")
    # without signing in anew, which would bring other accounts into use
    await desk.close(await desk.delete(MANY))
    await until(desk.is_idle)
    desk.window.show_page(DELETED)
    await until(lambda: rows.rowCount() == 3, "the rows")
    assert table.currentIndex().row() == 2
    QTest.keyClick(table, Qt.Key.Key_Return)
    form = await dialog_titled("Create signature again")
    assert find(QLineEdit, "Name", form).text() == "Harbour Lane Books"
    await click("Cancel", form)
    await gone(form)


async def test_it_works_from_right_to_left(desk: AppDriver, qapp: QApplication) -> None:
    """The first row is chosen there too, so that its button can be pressed; and so is the first one found."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        await deleted(desk, HARBOUR)
        form = await open_form(desk)
        assert find(QLineEdit, "Name", form).text() == "Harbour Lane Books"
        form.reject()
        await gone(form)
        table = await desk.load_list()
        write("Search", "kaffebar")
        QTest.keyClick(find(QLineEdit, "Search"), Qt.Key.Key_Return)
        assert [i.digits for i in table.selected_ids()] == [Lesson.APPROVED.value]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "A name must have 2 to 60 characters."),
        (" x ", "A name must have 2 to 60 characters."),
        ("x" * 61, "A name must have 2 to 60 characters."),
        ("a【b", "A name can’t contain “【”."),
        ("a】b", "A name can’t contain “】”."),
        ("a[b", "A name can’t contain “[”."),
        ("a]b", "A name can’t contain “]”."),
        ("a\u202eb", "It contains an invisible character."),
        ("ab", ""),
        ("x" * 60, ""),
        ("🍕 Pizza 👨\u200d👩\u200d👧", ""),
        ("全角\u3000スペース", ""),
    ],
)
async def test_the_rules_of_a_name_stand_beside_the_field(
    desk: AppDriver, service: Recorded, name: str, words: str
) -> None:
    """As it is typed, and again at Go on, which doesn't."""
    await deleted(desk, HARBOUR)
    form = await open_form(desk)
    assert note(form) == ""
    write("Name", name, form)
    assert note(form) == words
    await click("Review…", form)
    if words:
        assert form.isVisible()
        assert find(QLineEdit, "Name", form).text() == name
        form.reject()
    else:
        await gone(form)
        question = await dialog_titled("Create signature")
        assert f"Create signature “{name}”?" in texts(question)
        assert find(QPushButton, "Cancel", question).isDefault()
        QTest.keyClick(question, Qt.Key.Key_Return)
        await gone(question)
    await until(lambda: not desk.dialogs(), "the dialog to close")
    await desk.settled()
    assert service.seen("POST") == []


async def test_a_name_that_is_taken(desk: AppDriver, service: Recorded) -> None:
    """Said as such, with the way to another name; what was typed is still there."""
    await deleted(desk, HARBOUR)
    service.service.signatures["42"] = StoredSignature("42", "Harbour Lane Books", Status.APPROVED, 1, 1)
    told = await create(desk, await open_form(desk))
    assert told.windowTitle() == "Not created"
    assert named(told, "headline") == "There’s already a signature named “Harbour Lane Books” in account “practice”"
    await click("Try again", told)
    await gone(told)
    form = await dialog_titled("Create signature again")
    assert find(QLineEdit, "Name", form).text() == "Harbour Lane Books"
    write("Name", "Harbour Lane Books 2", form)
    await desk.close(await create(desk, form))
    assert posts(service.requests) == [
        {"sign_name": "Harbour Lane Books"},
        {"sign_name": "Harbour Lane Books 2"},
    ]


@pytest.mark.parametrize(
    ("name", "title", "words"),
    [
        ("Practice: answers 401", "Not created", "EngageLab didn’t accept this key"),
        ("Practice: answers 403", "Not created", "This key isn’t allowed to do that"),
        ("Practice: answers 500", "Not created", "Something went wrong at EngageLab"),
        ("Practice: answers 500, yet deleted", "Created", "Its new ID is"),
        ("Practice: answers 502 with a gateway's page", "Not created", "status 502"),
        ("Practice: answers 405", "Not created", "EngageLab doesn’t support this request"),
    ],
)
async def test_other_answers(desk: AppDriver, service: Recorded, name: str, title: str, words: str) -> None:
    """Each is explained; where it proves nothing, the list was asked before anything is offered."""
    await deleted(desk, HARBOUR)
    form = await open_form(desk)
    write("Name", name, form)
    service.service.signatures = {i: s for i, s in service.service.signatures.items() if s.sign_name != name}
    told = await create(desk, form)
    assert told.windowTitle() == title
    assert words in "\n".join(texts(told))
    after = [r.path for r in service.requests[service.requests.index(service.seen("POST")[0]) + 1 :]]
    assert after == ([] if "40" in name and "405" not in name else ["/v1/sign-configs"])
    await desk.close(told)
    assert len(service.seen("POST")) == 1


@pytest.mark.parametrize("created", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("fault", [say_nothing, Handler.reset], ids=["silence", "reset"])
async def test_nobody_knows_so_the_list_is_asked(tmp_path: Path, fault: object, created: bool) -> None:
    """A timeout before or after it was created: it is looked up in the list before it is offered to try again."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}), deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, "--timeout", "0.5") as desk:
            await deleted(desk, ID)
            plan.fault, plan.creates = fault, created  # type: ignore[assignment] # a method is a function of its object
            told = await create(desk, await open_form(desk))
            said = "\n".join(texts(told))
            if created:
                assert told.windowTitle() == "Created"
                assert "Its new ID is 555000." in said
                assert "Try again" not in buttons(told)
            else:
                assert named(told, "headline") == "“Acme” wasn’t created"
                assert "Unsign checked the list: there’s no signature with this name." in said
                assert {"Check again", "Try again"} <= set(buttons(told))
                plan.names.append("Acme")
                await click("Check again", told)
                await gone(told)
                told = await dialog_titled("Created")
            await desk.close(told)
            assert [(r.method, r.path) for r in plan.requests if r.method == "POST"] == [("POST", "/v1/sign-configs")]
            at = [r.method for r in plan.requests].index("POST")
            assert (plan.requests[at + 1].method, plan.requests[at + 1].path) == ("GET", "/v1/sign-configs")


@pytest.mark.parametrize(("status", "answer"), [(202, {"sign_id": "555000"}), (200, {"id": "555000"})])
async def test_a_success_that_isnt_documented_may_come_later(
    tmp_path: Path, status: int, answer: dict[str, str]
) -> None:
    """Not in the list yet isn't "not created": it's looked up again by itself, and told once it's there."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}), deletes=True)
    patience = Patience(settling=(0.0, 0.05), rechecks=(0.5, 1.0, 2.0, 4.0), certain_after=60.0)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, patience=patience) as desk:
            await deleted(desk, ID)
            plan.fault = answering(status, answer)
            told = await create(desk, await open_form(desk))
            assert named(told, "headline") == "Not sure yet whether “Acme” was created"
            assert "Try again" not in buttons(told)
            plan.names.append("Acme")
            await gone(told)
            await desk.close(await dialog_titled("Created"))
            assert len([r for r in plan.requests if r.method == "POST"]) == 1


async def test_when_the_list_cant_be_had_either_nobody_knows(tmp_path: Path) -> None:
    """It says so, and offers to look again: not to try again."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}), deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, "--timeout", "0.5") as desk:
            await deleted(desk, ID)
            plan.fault = plan.lists = Handler.reset
            told = await create(desk, await open_form(desk))
            assert named(told, "headline") == "Not sure yet whether “Acme” was created"
            assert "Check again" in buttons(told)
            assert "Try again" not in buttons(told)
            plan.lists = None
            await click("Check again", told)
            await gone(told)
            told = await dialog_titled("Not created")
            await desk.close(told)
            assert len([r for r in plan.requests if r.method == "POST"]) == 1


async def test_what_cant_be_read_in_the_list_may_be_the_new_one(tmp_path: Path) -> None:
    """Not being among those that can be read is no proof that it wasn't created."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}), deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            await deleted(desk, ID)
            plan.fault = Handler.reset
            plan.lists = answering(200, [described("1", "Other"), {"sign_id": "2", "sign_name": None, "status": 1}])
            told = await create(desk, await open_form(desk))
            assert "Check again" in buttons(told)
            assert "Try again" not in buttons(told)
            await desk.close(told)


async def test_the_old_one_isnt_taken_for_a_new_one(tmp_path: Path) -> None:
    """Its deletion had only seemed to work: the name in the list is the old signature's."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}))
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, "--timeout", "0.5") as desk:
            await deleted(desk, ID)
            plan.fault = say_nothing
            told = await create(desk, await open_form(desk))
            assert told.windowTitle() == "Not created"
            assert f"the old signature, {ID}, is still there. It was never deleted" in "\n".join(texts(told))
            await desk.close(told)


async def test_cancelling_a_creation_looks_what_became_of_it(desk: AppDriver, service: Recorded) -> None:
    """Practice has a name that never answers, and creates it nevertheless."""
    await deleted(desk, HARBOUR)
    form = await open_form(desk)
    name = "Practice: never answers, yet deleted"
    service.service.signatures = {i: s for i, s in service.service.signatures.items() if s.sign_name != name}
    write("Name", name, form)
    await click("Review…", form)
    await gone(form)
    question = await dialog_titled("Create signature")
    await click("Create signature", question)
    await gone(question)
    await until(lambda: service.seen("POST"), "the POST")
    desk.window.show_page("delete")
    await click("Cancel")
    told = await dialog_titled("Created")
    assert "You cancelled after the request was sent" in "\n".join(texts(told))
    await desk.close(told)
    assert len(service.seen("POST")) == 1
