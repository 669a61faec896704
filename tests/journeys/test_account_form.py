"""The form of an account: what can't be kept is said beside its field; names, colours, copies."""

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.app_driver import NOT_KEPT, AppDriver
from tests.driver import click, dialog_titled, find, gone, texts, until, write
from unsign.domain.settings import Draft, SavedAccount
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_SECRET
from unsign.ui.dialogs.account_dialog import AccountDialog

ID = Lesson.PLAIN_DELETE.value


async def test_rename_recolour_and_copy(desk: AppDriver) -> None:
    """An account stays the same one under another name; a copy is one of its own."""
    await desk.save_two_accounts()
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    assert find(QLineEdit, "Name", form).text() == "Zen"
    write("Name", "Zen Ltd", form)
    await desk.save(form)
    assert desk.accounts == ["Zen Ltd (blue)", "Harbour (red)"]
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    await click("Save as a copy", form)
    assert "Another account already has this name." in texts(form)
    write("Name", "Zen II", form)
    await click("Save as a copy", form)
    await gone(form)
    await until(desk.is_idle)
    assert sorted(desk.accounts) == ["Harbour (red)", "Zen II (blue)", "Zen Ltd (blue)"]
    assert desk.account_chosen == "Zen II (blue)"
    await desk.look_up(ID)


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("Name", "", "Give the account a name"),
        ("Name", "  ", "Give the account a name"),
        ("Name", "x" * 61, "at most 60"),
        ("Name", "harbour", "already has this name"),
        ("Dev key", "", "Enter the dev key"),
        ("Dev key", "key:secret", "no colon"),
        ("Dev key", "cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0", "together"),
        ("Dev key", "k\u200by", "invisible character"),
        ("Dev secret", "s\u202et", "invisible character"),
        ("Base URL", "http://example.org", "https://"),
        ("Base URL", "https://k:s@example.org", "Leave out the user name and password"),
        ("Base URL", "example", "Enter an address such as"),
        ("Note", f"Basic {PRACTICE_SECRET}", "Don’t put a secret here"),
        ("Name", PRACTICE_SECRET, "Don’t put a secret here"),
    ],
)
async def test_what_cant_be_kept_is_said_beside_its_field(desk: AppDriver, field: str, typed: str, words: str) -> None:
    """Nothing is kept until all of it can be used; what was typed stays."""
    desk.sign_in()
    await desk.save_account("Harbour")
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    if field == "Name" and typed == "harbour":
        await click("Cancel", form)
        await gone(form)
        await desk.choose_account(NOT_KEPT)
        desk.sign_in()
        await click("Save account…")
        form = await dialog_titled("Save account")
    write(field, typed, form)
    await click("Save", form)
    assert form.isVisible()
    assert words in "\n".join(texts(form))
    assert find(QLineEdit, field, form).text() == typed
    assert form.focusWidget() is find(QLineEdit, field, form)
    await click("Cancel", form)
    await gone(form)


@pytest.mark.parametrize("keeps", [True, False])
async def test_another_key_wants_its_secret(qtbot: QtBot, keeps: bool) -> None:
    """The one in the keyring stays as it was with its own key only; where none is to be kept, none is wanted yet."""
    form = AccountDialog(Draft(SavedAccount("1", "Zen", "key", keeps_secret=keeps), ""), {})
    qtbot.addWidget(form)
    form.show()
    secret = find(QLineEdit, "Dev secret", form)
    assert secret.placeholderText() == "Unchanged"
    write("Dev key", "other", form)
    assert secret.placeholderText() == ""
    await click("Save", form)
    assert form.isVisible() is keeps
    if keeps:
        assert any(text.startswith("Enter the dev secret") for text in texts(form))
        write("Dev key", "key", form)
        assert secret.placeholderText() == "Unchanged"
        await click("Save", form)
    assert form.result() == QDialog.DialogCode.Accepted
