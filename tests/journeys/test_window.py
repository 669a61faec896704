"""The window itself: its public names, its keyboard, and that nothing makes it stand still."""

import asyncio
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGroupBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, name_of, named, texts, until, write
from tests.servers import Plan, Recorded, misbehaving, say_nothing
from unsign.practice.lessons import Lesson
from unsign.ui.widgets.pause_line import PauseLine

PUBLIC = [
    ("dev_key", "Dev key", QAccessible.Role.EditableText),
    ("dev_secret", "Dev secret", QAccessible.Role.EditableText),
    ("show_dev_secret", "Show dev secret", QAccessible.Role.CheckBox),
    ("signature_id", "Signature ID", QAccessible.Role.EditableText),
    ("look_up", "Look up", QAccessible.Role.Button),
    ("delete_signature", "Delete signature…", QAccessible.Role.Button),
    ("cancel", "Cancel", QAccessible.Role.Button),
    ("signature", "Signature", QAccessible.Role.Grouping),
]


def focus() -> str:
    """Name what has the keyboard; "" while a window is just becoming active."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


@pytest.mark.parametrize(("object_name", "name", "role"), PUBLIC, ids=[p[0] for p in PUBLIC])
async def test_public_names(desk: AppDriver, object_name: str, name: str, role: QAccessible.Role) -> None:
    """Names and roles that automation and screen readers rely on."""
    widget = desk.window.findChild(QWidget, object_name)
    assert widget is not None
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.text(QAccessible.Text.Name) == name
    assert interface.role() is role


async def test_every_control_has_a_name_and_every_field_a_label(desk: AppDriver) -> None:
    """Nothing that can be focused is nameless; each field's visible label is its buddy and begins its name."""
    controls = [
        w for w in desk.window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_part(w)
    ]
    assert len(controls) > 20
    for widget in controls:
        assert name_of(widget), widget
    labels = {label.buddy(): label.text().replace("&", "") for label in desk.window.findChildren(QLabel)}
    for field in desk.window.findChildren(QLineEdit):
        if not _is_part(field):
            assert name_of(field).startswith(labels[field])


def _is_part(widget: QWidget) -> bool:
    """Tell whether Qt made it, as a piece of a control: that control has the name."""
    return widget.objectName().startswith("qt_") or widget.inherits("QComboBoxListView")


async def test_the_card_shows_labelled_values(desk: AppDriver) -> None:
    """Name, ID, status, templates, created, updated and account: each beside its caption, which is its buddy."""
    desk.sign_in()
    await desk.look_up(Lesson.APPROVED_WITH_TEMPLATES.value)
    card = find(QGroupBox, "Signature")
    shown = {label.text(): label.buddy().accessibleName() for label in card.findChildren(QLabel) if label.buddy()}
    assert set(shown) == {"Name", "ID", "Status", "Templates", "Created", "Updated", "Account", "Lock"}
    assert shown["ID"] == Lesson.APPROVED_WITH_TEMPLATES.value
    assert shown["Status"] == "Approved"
    assert shown["Account"].startswith("practice, looked up at ")
    assert "“Order ready” – utility, approved, SG and MY, as suffix" in shown["Templates"]
    assert shown["Lock"] == "Not locked"


async def test_the_secret_is_masked_until_asked_for(desk: AppDriver) -> None:
    """The toggle shows the secret, and hides it again."""
    desk.sign_in()
    field = find(QLineEdit, "Dev secret")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    await click("Show dev secret")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    await click("Show dev secret")
    assert field.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("key", "secret", "field", "words"),
    [
        ("", "secret", "dev_key", "Enter the dev key"),
        ("key", "", "dev_secret", "Enter the dev secret"),
        ("key:secret", "secret", "dev_key", "no colon"),
        ("k\u200bey", "secret", "dev_key", "invisible character"),
        ("key", "se\u202ecret", "dev_secret", "invisible character"),
    ],
)
async def test_incomplete_credentials(
    desk: AppDriver, service: Recorded, key: str, secret: str, field: str, words: str
) -> None:
    """A key or secret that can't be right is said beside its field; nothing is sent, nothing is lost."""
    desk.sign_in(key, secret)
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    await click("Delete signature…")
    assert words in desk.note(field)
    assert find(QLineEdit, "Signature ID").text() == Lesson.PLAIN_DELETE.value
    assert desk.is_idle()
    assert service.requests == []


async def test_typing_sends_nothing_and_return_looks_up(desk: AppDriver, service: Recorded) -> None:
    """Only Return, or the button, sends something: and Return never more than a look-up."""
    desk.sign_in()
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    assert service.requests == []
    QTest.keyClick(find(QLineEdit, "Signature ID"), Qt.Key.Key_Return)
    await until(lambda: desk.window.delete_page.sighting, "the card")
    assert service.seen("DELETE") == []


async def test_by_keyboard_alone(desk: AppDriver, service: Recorded) -> None:
    """Tab, letters, Return and Space reach everything, from the key to the closed outcome."""
    desk.sign_in()

    def press(key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)

    write("Signature ID", Lesson.PLAIN_DELETE.value)
    press(Qt.Key.Key_Return)
    await until(lambda: desk.window.delete_page.sighting, "the card")
    await until(desk.is_idle)
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        if focus() == "delete_signature":
            break
    press(Qt.Key.Key_Space)
    confirm = await dialog_titled("Delete signature")
    await until(lambda: focus() == "keep_signature", "the focus")
    await until(find(QPushButton, "Delete signature", confirm).isEnabled, "the button to be armed")
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    assert focus() == "delete_signature"
    press(Qt.Key.Key_Space)
    await gone(confirm)
    outcome = await dialog_titled("Deleted")
    await until(lambda: focus() == "close", "the focus")
    press(Qt.Key.Key_Return)
    await gone(outcome)
    assert len(service.seen("DELETE")) == 1


@pytest.mark.parametrize("lesson", [Lesson.PLAIN_DELETE, Lesson.APPROVED], ids=lambda lesson: lesson.name)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
async def test_no_single_key_deletes(desk: AppDriver, service: Recorded, lesson: Lesson, key: Qt.Key) -> None:
    """Return and Escape, wherever the focus is, never delete; even with everything typed that is asked for."""
    desk.sign_in()
    for place in ("keep_signature", "delete_signature", "confirmation"):
        confirm = await desk.ask_to_delete(lesson.value)
        field = confirm.findChild(QLineEdit, "confirmation")
        assert field is not None
        if field.isVisible():
            sighting = desk.window.delete_page.sighting
            assert sighting is not None
            write("Confirmation", sighting.signature.name, confirm)
        widget = confirm.findChild(QWidget, place)
        assert widget is not None
        if widget.isVisible():
            widget.setFocus()
            QTest.keyClick(widget, key)
        confirm.reject()
        await gone(confirm)
        await until(desk.is_idle)
    assert service.seen("DELETE") == []


async def test_the_name_has_to_be_typed_for_an_approved_signature(desk: AppDriver, service: Recorded) -> None:
    """Friction by harm: the button stays off until the name is there, in any case, with spaces around it."""
    desk.sign_in()
    confirm = await desk.ask_to_delete(Lesson.APPROVED.value)
    said = "\n".join(texts(confirm))
    assert "Permanently delete “" in said
    assert "Account: practice" in said
    delete = find(QPushButton, "Delete signature", confirm)
    sighting = desk.window.delete_page.sighting
    assert sighting is not None
    assert not delete.isEnabled()
    write("Confirmation", sighting.signature.name[:-1], confirm)
    assert not delete.isEnabled()
    write("Confirmation", f"  {sighting.signature.name.upper()} ", confirm)
    await until(delete.isEnabled, "the button to be armed")
    await click("Keep signature", confirm)
    await gone(confirm)
    assert service.seen("DELETE") == []


async def test_a_signature_that_cant_be_looked_up_needs_its_id(desk: AppDriver, service: Recorded) -> None:
    """Couldn't look it up: type the ID."""
    desk.sign_in()
    confirm = await desk.ask_to_delete(Lesson.LOOK_UP_SERVER_PROBLEM.value)
    assert "This signature couldn’t be looked up" in "\n".join(texts(confirm))
    delete = find(QPushButton, "Delete signature", confirm)
    write("Confirmation", Lesson.PLAIN_DELETE.value, confirm)
    assert not delete.isEnabled()
    write("Confirmation", Lesson.LOOK_UP_SERVER_PROBLEM.value, confirm)
    await click("Delete signature", confirm)
    await gone(confirm)
    await desk.close(await dialog_titled("Deleted"))
    assert len(service.seen("DELETE")) == 1


async def test_another_key_clears_the_card(desk: AppDriver) -> None:
    """A card belongs to the credentials it was looked up with."""
    desk.sign_in()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    desk.open_fields()
    write("Dev key", "somebody")
    assert desk.window.delete_page.sighting is None
    assert desk.window.windowTitle() == "Unsign – somebody"
    assert named(desk.window, "account_in_use").startswith("Account: somebody, at 127.0.0.1:")


async def test_a_shown_card_isnt_looked_up_again(desk: AppDriver, service: Recorded) -> None:
    """Looked up a moment ago is looked up; three requests come with the DELETE: two before it, one after it."""
    desk.sign_in()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    await desk.close(await desk.delete(Lesson.PLAIN_DELETE.value))
    assert [r.method for r in service.requests] == ["GET", "GET", "GET", "GET", "DELETE", "GET"]


async def test_seen_before_and_gone_now(desk: AppDriver, service: Recorded) -> None:
    """Already gone isn't an error where the wish was "gone": it says when it was last there."""
    desk.sign_in()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    del service.service.signatures[Lesson.PLAIN_DELETE.value]
    write("Signature ID", "1")
    outcome = await desk.ask_to_delete(Lesson.PLAIN_DELETE.value)
    assert outcome.windowTitle() == "Already gone"
    assert "It was there at" in "\n".join(texts(outcome))
    await desk.close(outcome)
    assert service.seen("DELETE") == []


async def test_templates_that_cant_be_had_are_never_none(desk: AppDriver, service: Recorded) -> None:
    """Where the list of templates can't be had, that is said, in the card and before the deletion."""
    service.service.templates_fault = 503
    desk.sign_in()
    await desk.look_up(Lesson.APPROVED_WITH_TEMPLATES.value)
    assert "but the list couldn’t be loaded" in named(desk.window, "signature_templates")
    confirm = await desk.ask_to_delete(Lesson.APPROVED_WITH_TEMPLATES.value)
    assert "but the list couldn’t be loaded" in "\n".join(texts(confirm))
    confirm.reject()
    await gone(confirm)


async def test_a_pause_is_kept_and_then_the_request_goes_out_again(desk: AppDriver, service: Recorded) -> None:
    """429 with Retry-After: counted down, and then it works."""
    desk.sign_in()
    await desk.confirm(await desk.ask_to_delete(Lesson.PAUSE_OF_3_SECONDS.value))
    await until(lambda: desk.window.delete_page.findChild(PauseLine), "the pause")
    began = time.monotonic()
    assert named(desk.window.delete_page, "pause_reason") == "EngageLab is limiting requests"
    assert named(desk.window.delete_page, "remaining") == "Trying again in 3 seconds."
    assert desk.dialogs() == []
    await dialog_titled("Deleted")
    assert time.monotonic() - began > 2.5
    await desk.close(await dialog_titled("Deleted"))
    assert len(service.seen("DELETE")) == 2


@pytest.mark.parametrize(("button", "title", "deletes"), [("Try now", "Deleted", 2), ("Cancel", "Not deleted", 1)])
async def test_a_pause_without_an_end(
    desk: AppDriver, service: Recorded, button: str, title: str, deletes: int
) -> None:
    """429 without Retry-After: the person can try now, or stop; a stop is followed by a look."""
    desk.sign_in()
    await desk.confirm(await desk.ask_to_delete(Lesson.PAUSE_UNSAID.value))
    await until(lambda: desk.window.delete_page.findChild(PauseLine), "the pause")
    await click(button, desk.window)
    if button == "Cancel":
        # the look-up that follows waits for the end of the pause, too
        await until(lambda: "Try now" in buttons(desk.window), "the pause")
        await click("Try now", desk.window)
    await desk.close(await dialog_titled(title))
    assert len(service.seen("DELETE")) == deletes
    assert service.requests[-1].method == "GET"


async def test_cancelling_a_look_up_says_so_and_changes_nothing(tmp_path: Path) -> None:
    """Cancel in the middle of a look-up: no dialog, a line in the status bar, and the ID is still there."""
    plan = Plan(say_nothing, look_up=say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            write("Signature ID", "987654321")
            await click("Delete signature…")
            await until(lambda: plan.requests, "the look-up to arrive")
            await click("Cancel")
            await until(desk.is_idle)
            assert desk.dialogs() == []
            assert desk.status == "Cancelled. Nothing was changed."
            assert find(QLineEdit, "Signature ID").text() == "987654321"


async def test_the_window_lives_while_a_call_hangs(tmp_path: Path) -> None:
    """With a call hanging it takes keys, repaints, takes no second request, and closes: Desk checks what is left."""
    plan = Plan(say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await desk.confirm(await desk.ask_to_delete("987654321"))
            await until(lambda: any(r.method == "DELETE" for r in plan.requests), "the DELETE to arrive")
            assert not desk.is_idle()
            assert not find(QPushButton, "Delete signature…").isEnabled()
            desk.open_fields()
            write("Dev key", "typed meanwhile")
            assert find(QLineEdit, "Dev key").text() == "typed meanwhile"
            desk.window.resize(640, 480)
            turns = 0
            until_then = asyncio.get_running_loop().time() + 0.2
            while asyncio.get_running_loop().time() < until_then:
                await asyncio.sleep(0)
                turns += 1
            assert turns > 20
            assert "Deleting…" in texts(desk.window)
    assert [r.method for r in plan.requests] == ["GET"] * 4 + ["DELETE"]


async def test_closing_over_an_open_question_deletes_nothing(desk: AppDriver, service: Recorded) -> None:
    """The program ends while the confirmation is open: that is a no."""
    desk.sign_in()
    await desk.ask_to_delete(Lesson.PLAIN_DELETE.value)
    desk.window.close_requested.emit()
    assert service.seen("DELETE") == []


async def test_dialogs_are_freed(desk: AppDriver) -> None:
    """What was closed is gone, in C++ too."""
    desk.sign_in()
    await desk.close(await desk.delete(Lesson.PLAIN_DELETE.value))
    await until(desk.is_idle)
    assert desk.window.findChildren(QDialog) == []
