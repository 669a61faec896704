"""A key and its secret that come in one piece are offered to be taken apart; the clipboard, to be cleared."""

import base64
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, named, paste, texts, until, write
from tests.servers import Recorded
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.ui.widgets.prose import FieldNote

BASIC = base64.b64encode(f"{PRACTICE_KEY}:{PRACTICE_SECRET}".encode()).decode()
FORMS = {
    "joined": f"{PRACTICE_KEY}:{PRACTICE_SECRET}",
    "header": f"Authorization: Basic {BASIC}\n",
    "basic": f"Basic {BASIC}",
    "base64": BASIC,
    "quoted": f'"{PRACTICE_KEY}:{PRACTICE_SECRET}"',
}
ONE_PIECE = "This looks like a dev key and its secret together."
APART, CLEAR = "Split them", "Clear the clipboard"


def offers(within: QWidget) -> set[str]:
    """Give what is offered."""
    return {APART, CLEAR} & set(buttons(within))


@pytest.mark.parametrize("field", ["Dev key", "Dev secret"])
@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
async def test_taken_apart_into_the_fields(desk: AppDriver, service: Recorded, field: str, text: str) -> None:
    """Pasted into either field; nothing happens until it is asked for; then each has its own, and it works."""
    paste(field, text)
    assert desk.note(field.lower().replace(" ", "_")) == ONE_PIECE
    assert offers(desk.window) == {APART, CLEAR}
    assert PRACTICE_SECRET not in desk.window.windowTitle()
    assert BASIC not in desk.window.windowTitle()
    await click(APART)
    assert find(QLineEdit, "Dev key").text() == PRACTICE_KEY
    assert find(QLineEdit, "Dev secret").text() == PRACTICE_SECRET
    assert find(QLineEdit, "Dev secret").echoMode() is QLineEdit.EchoMode.Password
    assert offers(desk.window) == {CLEAR}
    assert QGuiApplication.clipboard().text() == text
    await click(CLEAR)
    assert QGuiApplication.clipboard().text() == ""
    assert desk.note("dev_secret") == "Clipboard cleared."
    assert offers(desk.window) == set()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    assert service.requests[0].headers["authorization"] == f"Basic {BASIC}"


async def test_a_key_alone_is_just_pasted(desk: AppDriver) -> None:
    """A key is no secret: nothing is offered."""
    paste("Dev key", "3f0c8b1e9ad24c5f8e7b6a90")
    assert offers(desk.window) == set()
    assert desk.note("dev_key") == ""


async def test_a_secret_alone_can_be_cleared_from_the_clipboard(desk: AppDriver) -> None:
    """Offered as long as it is the clipboard's; what was typed is not."""
    paste("Dev secret", PRACTICE_SECRET)
    assert offers(desk.window) == {CLEAR}
    QGuiApplication.clipboard().setText("something else")
    paste("Dev secret", "something-else")
    write("Dev secret", "typed by hand")
    assert offers(desk.window) == set()
    assert QGuiApplication.clipboard().text() == "something-else"


async def test_clearing_takes_only_the_secret_away(desk: AppDriver) -> None:
    """The clipboard holds something else by now: that stays."""
    paste("Dev secret", PRACTICE_SECRET)
    QGuiApplication.clipboard().setText("a customer's address")
    await until(lambda: offers(desk.window) == set(), "the offer to go")
    assert QGuiApplication.clipboard().text() == "a customer's address"


async def test_one_that_isnt_taken_apart_goes_nowhere(desk: AppDriver, service: Recorded, tmp_path: Path) -> None:
    """Base64 in the key's field holds the secret: it isn't sent, shown as a name, or written down."""
    paste("Dev key", BASIC)
    write("Dev secret", "whatever")
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    await click("Look up")
    assert desk.note("dev_key") == ONE_PIECE
    assert BASIC not in named(desk.window, "account_in_use")
    assert service.requests == []
    await click("Save account…")
    form = await dialog_titled("Save account")
    write("Name", "Harbour", form)
    await click("Save", form)
    assert ONE_PIECE in texts(form)
    await click("Cancel", form)
    await gone(form)
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
async def test_into_a_kept_accounts_secret(desk: AppDriver, text: str) -> None:
    """The pair is this account's own: its secret stays, and the key is the account's."""
    desk.sign_in(PRACTICE_KEY, "wrong")
    await desk.save_account("Harbour")
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    desk.window.credentials_panel.clear_secret()
    paste("Dev secret", text)
    assert offers(desk.window) == {APART, CLEAR}
    await click(APART)
    assert find(QLineEdit, "Dev secret").text() == PRACTICE_SECRET
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    assert desk.account_line.startswith("Harbour · Dev key ending in tice · key accepted")


async def test_another_customers_pair_into_a_kept_accounts_secret(desk: AppDriver, service: Recorded) -> None:
    """Under this account's name no other key is ever used."""
    desk.sign_in("harbour-key", "wrong")
    await desk.save_account("Harbour")
    desk.window.credentials_panel.clear_secret()
    paste("Dev secret", f"{PRACTICE_KEY}:{PRACTICE_SECRET}")
    await click(APART)
    assert desk.note("dev_secret") == "The dev key in it isn’t this account’s key."
    assert desk.window.credentials_panel.dev_key() == "harbour-key"
    assert desk.account_line == "Harbour · Dev key ending in -key"


@pytest.mark.parametrize("field", ["Dev key", "Dev secret"])
async def test_into_the_form_of_an_account(desk: AppDriver, field: str) -> None:
    """The same where an account is edited."""
    await click("Save account…")
    form = await dialog_titled("Save account")
    write("Name", "Harbour", form)
    paste(field, f"Basic {BASIC}", form)
    assert ONE_PIECE in [note.text() for note in form.findChildren(FieldNote) if note.isVisible()]
    assert offers(form) == {APART, CLEAR}
    await click(APART, form)
    assert find(QLineEdit, "Dev key", form).text() == PRACTICE_KEY
    assert find(QLineEdit, "Dev secret", form).text() == PRACTICE_SECRET
    await click(CLEAR, form)
    assert QGuiApplication.clipboard().text() == ""
    await desk.save(form)
    await desk.look_up(Lesson.PLAIN_DELETE.value)


@pytest.mark.parametrize("quoted", ['"{}"', "\u201c{}\u201d", " '{}',\n"])
async def test_quotes_around_a_key(desk: AppDriver, service: Recorded, quoted: str) -> None:
    """They aren't sent, and the field says that they were taken away; what is typed stays as it is."""
    paste("Dev key", quoted.format(PRACTICE_KEY))
    assert desk.note("dev_key") == "Pasted without the quotes around it."
    paste("Dev secret", quoted.format(PRACTICE_SECRET))
    assert desk.note("dev_secret") == "Pasted without the quotes around it."
    assert find(QLineEdit, "Dev key").text() == PRACTICE_KEY
    assert offers(desk.window) == {CLEAR}
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    assert service.requests[0].headers["authorization"] == f"Basic {BASIC}"
    desk.open_fields()
    write("Dev key", '"typed"')
    assert find(QLineEdit, "Dev key").text() == '"typed"'
    assert desk.note("dev_key") == ""
