"""Accounts as a support person has them: several, one in use, and never in doubt which."""

import asyncio
import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPushButton

from tests.app_driver import KEEP, NOT_KEPT, AppDriver, find_popup
from tests.driver import buttons, click, dialog_titled, find, gone, named, options, texts, turn_wheel, until, write
from tests.servers import Plan, Recorded, misbehaving, say_nothing, served
from unsign.domain.account import Colour
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.store.settings_file import SettingsFile
from unsign.wording import colours

ID = Lesson.PLAIN_DELETE.value


async def test_the_first_start(desk: AppDriver) -> None:
    """No account: the fields are there, and what is typed can be kept."""
    assert desk.accounts == []
    assert desk.account_chosen == NOT_KEPT
    assert desk.account_line == ""
    assert desk.window.windowTitle() == "Unsign"
    shown = buttons(desk.window)
    assert "Save account…" in shown
    assert not {"Edit account…", "Forget account…"} & set(shown)
    assert desk.dialogs() == []


async def test_saving_an_account(desk: AppDriver) -> None:
    """What was typed is in the form; the keyring is off until it is chosen; then one loud line says it all."""
    desk.sign_in()
    await click("Save account…")
    form = await dialog_titled("Save account")
    assert find(QLineEdit, "Dev key", form).text() == PRACTICE_KEY
    assert find(QLineEdit, "Dev secret", form).text() == PRACTICE_SECRET
    assert find(QLineEdit, "Dev secret", form).echoMode() is QLineEdit.EchoMode.Password
    assert not find(QCheckBox, KEEP, form).isChecked()
    assert len(options("Colour", form)) == 9
    write("Name", "Harbour", form)
    write("Note", "calls on Mondays", form)
    await desk.save(form)
    assert desk.accounts == ["Harbour"]
    assert desk.account_line == "Harbour · Dev key ending in tice"
    shown = buttons(desk.window)
    assert {"Edit account…", "Change account"} <= set(shown)
    assert not {"Save account…", "Show dev secret"} & set(shown)
    await desk.look_up(ID)
    kept = (desk.folder / "settings.json").read_text(encoding="utf-8")
    assert "calls on Mondays" in kept
    assert PRACTICE_SECRET not in kept


async def test_the_second_start_with_two(url: str, tmp_path: Path, service: Recorded) -> None:
    """Used last comes first; without the keyring the secret is asked for, and nothing else."""
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.save_two_accounts()
        await desk.choose_account("Harbour (red)")
        assert desk.accounts == ["Harbour (red)", "Zen (blue)"]
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        assert desk.accounts == ["Harbour (red)", "Zen (blue)"]
        assert desk.account_chosen == "Harbour (red)"
        assert desk.account_line == "Harbour (red) · Dev key ending in tice"
        assert not [w for w in desk.window.findChildren(QLineEdit, "dev_key") if w.isVisible()]
        write("Signature ID", ID)
        await click("Look up")
        assert desk.note("dev_secret").startswith("Enter the dev secret")
        assert service.requests == []
        write("Dev secret", PRACTICE_SECRET)
        await desk.look_up(ID)
        await desk.choose_account("Zen (blue)")
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        assert desk.accounts == ["Zen (blue)", "Harbour (red)"]
        assert desk.account_chosen == "Zen (blue)"


async def test_secrets_of_this_run_are_remembered(desk: AppDriver) -> None:
    """Going from one account to the other and back asks for nothing."""
    await desk.save_two_accounts()
    await desk.choose_account("Harbour (red)")
    await desk.look_up(ID)
    await desk.choose_account("Zen (blue)")
    await desk.look_up(ID)


async def test_what_the_service_said_to_the_key(desk: AppDriver) -> None:
    """After a look-up, and after a refusal; for this account only."""
    await desk.save_two_accounts()
    await desk.choose_account("Harbour (red)")
    assert "accepted" not in desk.account_line
    await desk.look_up(ID)
    assert re.fullmatch(r"Harbour \(red\) · Dev key ending in tice · key accepted \d{1,2}:\d\d.*", desk.account_line)
    await desk.choose_account("Zen (blue)")
    assert desk.account_line == "Zen (blue) · Dev key ending in only"
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    write("Dev key", "practice", form)
    write("Dev secret", "wrong", form)
    await desk.save(form)
    write("Signature ID", ID)
    await click("Look up")
    message = await dialog_titled("Look up")
    assert any(it.startswith("Account: Zen (blue), at 127.0.0.1:") for it in texts(message))
    await click("Change key", message)
    form = await dialog_titled("Edit account")
    assert re.fullmatch(r"Zen \(blue\) · Dev key ending in tice · key not accepted \d{1,2}:\d\d.*", desk.account_line)
    assert find(QLineEdit, "Dev secret", form).text() == "wrong"
    write("Dev secret", PRACTICE_SECRET, form)
    await desk.save(form)
    assert desk.account_line == "Zen (blue) · Dev key ending in tice"
    await desk.look_up(ID)
    assert "key accepted" in desk.account_line


async def test_accepted_elsewhere_isnt_accepted_here(desk: AppDriver, url: str) -> None:
    """The same key and secret at another place: nobody knows yet."""
    with served(Recorded()) as other:
        desk.sign_in()
        await desk.save_account("Harbour")
        await desk.look_up(ID)
        assert "key accepted" in desk.account_line
        await click("Edit account…")
        form = await dialog_titled("Edit account")
        write("Name", "Harbour test", form)
        write("Base URL", other, form)
        await click("Save as a copy", form)
        await gone(form)
        await until(desk.is_idle)
        assert desk.account_line == f"Harbour test · Dev key ending in tice · {other}"


async def test_name_and_colour_are_everywhere(desk: AppDriver) -> None:
    """Title, panel, beside the button, confirmation, outcome; the colour as a word beside its spot."""
    desk.sign_in()
    await desk.save_account("Harbour", "teal")
    loud = "Harbour (teal)"
    assert desk.window.windowTitle() == f"Unsign – {loud}"
    assert named(desk.window, "account_in_use").startswith(f"Account: {loud}, at 127.0.0.1:")
    assert desk.account_line.startswith(loud)
    confirm = await desk.ask_to_delete(ID)
    assert named(confirm, "confirm_account").startswith(f"Account: {loud}, at 127.0.0.1:")
    await desk.confirm(confirm)
    outcome = await dialog_titled("Deleted")
    assert named(outcome, "message_account").startswith(f"Account: {loud}, at 127.0.0.1:")
    receipt = await desk.copy("Copy receipt", outcome)
    assert "Account: Harbour" in receipt
    await desk.close(outcome)


async def test_changing_the_account_clears_the_card(desk: AppDriver) -> None:
    """What was found belongs to the other account."""
    await desk.save_two_accounts()
    await desk.choose_account("Harbour (red)")
    await desk.look_up(ID)
    await desk.choose_account("Zen (blue)")
    assert desk.window.delete_page.sighting is None
    assert find(QLineEdit, "Signature ID").text() == ID


async def test_a_confirmation_for_another_account_doesnt_go_through(desk: AppDriver, service: Recorded) -> None:
    """The account changes under the open question: its yes counts no more."""
    await desk.save_two_accounts()
    await desk.choose_account("Harbour (red)")
    confirm = await desk.ask_to_delete(ID)
    (zen,) = [it.id for it in SettingsFile(desk.folder).load()[0].accounts if it.name == "Zen"]
    desk.window.credentials_panel.chosen.emit(zen)
    await until(lambda: desk.account_line.startswith("Zen"), "the other account")
    await desk.confirm(confirm)
    await until(desk.is_idle)
    assert service.seen("DELETE") == []
    assert desk.status == "Cancelled. Nothing was changed."
    assert ID in service.service.signatures


async def test_only_an_open_list_changes_the_account(desk: AppDriver) -> None:
    """Neither arrow keys nor the wheel on the button do; in the list, Return does, and Escape changes nothing."""
    await desk.save_two_accounts()
    first, second = desk.accounts
    assert (first, desk.account_chosen) == ("Zen (blue)", "Zen (blue)")
    button = find(QPushButton, "Change account")
    button.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(button, key)
    turn_wheel(button)
    await desk.settled()
    assert desk.account_chosen == first
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(button, Qt.Key.Key_Space)
        search = find_popup().findChild(QLineEdit, "search_accounts")
        assert search is not None
        QTest.keyClick(search, Qt.Key.Key_Down)
        QTest.keyClick(search, key)
        await desk.settled()
        assert desk.account_chosen == (first if key is Qt.Key.Key_Escape else second)


async def test_the_list_of_accounts_is_searched_by_typing(desk: AppDriver) -> None:
    """By name and by key; what's found first is chosen by Return."""
    await desk.save_two_accounts()
    popup = desk.open_accounts()
    rows = popup.findChild(QListWidget, "accounts")
    assert rows is not None
    for typed, found in (("harb", ["Harbour (red)"]), ("readonly", ["Zen (blue)"]), ("nothing", [])):
        write("Search by name or dev key", typed, popup)
        items = [rows.item(number) for number in range(rows.count())]
        assert [it.text() for it in items if not it.isHidden()] == found, typed
    write("Search by name or dev key", "HARB", popup)
    QTest.keyClick(find(QLineEdit, "Search by name or dev key", popup), Qt.Key.Key_Return)
    await desk.settled()
    assert desk.account_chosen == "Harbour (red)"


async def test_an_account_with_a_place_of_its_own(desk: AppDriver, service: Recorded) -> None:
    """Its key goes there, and nowhere else; the others' go where they belong."""
    elsewhere = Recorded()
    with served(elsewhere) as other:
        desk.sign_in()
        await desk.save_account("Far", "green", base_url=other + "/")
        assert desk.account_line == f"Far (green) · Dev key ending in tice · {other}"
        await desk.close(await desk.delete(ID))
        assert service.requests == []
        assert [r.method for r in elsewhere.requests][-2:] == ["DELETE", "GET"]
        count = len(elsewhere.requests)
        await desk.choose_account(NOT_KEPT)
        desk.sign_in()
        await desk.save_account("Near")
        await desk.look_up(Lesson.APPROVED.value)
        assert len(elsewhere.requests) == count
        assert service.requests != []


async def test_forget(desk: AppDriver) -> None:
    """Asked with the account's name and colour; Return keeps it; then it is gone, and that is said."""
    await desk.save_two_accounts()
    for _ in range(2):
        await desk.forget_account()
        question = await dialog_titled("Forget account")
        assert "Forget account “Zen”?" in texts(question)
        assert "Account: Zen (blue)" in texts(question)
        if _ == 0:
            QTest.keyClick(question, Qt.Key.Key_Return)
            await gone(question)
            await until(desk.is_idle)
            assert "Zen (blue)" in desk.accounts
    await click("Forget account", question)
    await gone(question)
    await until(desk.is_idle)
    assert desk.accounts == ["Harbour (red)"]
    assert desk.account_chosen == NOT_KEPT
    assert desk.status == "Account “Zen” was forgotten."
    assert "Zen" not in (desk.folder / "settings.json").read_text(encoding="utf-8")


async def test_while_something_runs_nothing_else_begins(tmp_path: Path) -> None:
    """Accounts and settings wait until a deletion is over; to choose another account is always possible."""
    plan = Plan(say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await desk.save_account("Harbour")
            await desk.confirm(await desk.ask_to_delete(ID))
            await until(lambda: any(r.method == "DELETE" for r in plan.requests), "the DELETE to arrive")
            popup = desk.open_accounts()
            for name in ("Add account…", "Forget account…"):
                assert not find(QPushButton, name, popup).isEnabled(), name
            popup.close()
            for name in ("Edit account…", "Look up", "Delete signature…"):
                assert not find(QPushButton, name, desk.window).isEnabled(), name
            settings = desk.window.findChild(QAction, "settings")
            assert settings is not None
            assert not settings.isEnabled()
            assert find(QPushButton, "Change account").isEnabled()


async def test_correcting_a_refused_key_is_part_of_it(desk: AppDriver) -> None:
    """While the form is open that a refusal led to, the window takes nothing else."""
    desk.sign_in(PRACTICE_KEY, "wrong")
    await desk.save_account("Harbour")
    write("Signature ID", ID)
    await click("Look up")
    await click("Change key", await dialog_titled("Look up"))
    form = await dialog_titled("Edit account")
    await asyncio.sleep(0)
    assert not desk.is_idle()
    await click("Cancel", form)
    await gone(form)
    await until(desk.is_idle)


def test_every_colour_has_a_word() -> None:
    """And no two the same."""
    words = [colours.colour(it) for it in Colour]
    assert len(set(words)) == len(words)


async def test_the_buttons_are_as_automation_knows_them(desk: AppDriver) -> None:
    """Accessible names, found on the window whether shown or not."""
    named_buttons = {b.text().replace("&", "") for b in desk.window.findChildren(QPushButton)}
    assert {"Save account…", "Edit account…", "Check connection", "Change account"} <= named_buttons
