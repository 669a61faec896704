"""Locks: what is locked can't be deleted by a slip, singly or with others, whoever locked it and wherever."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from tests.app_driver import AppDriver, cell, service_of
from tests.driver import buttons, click, dialog_titled, find, gone, named, texts, until, write
from tests.servers import Recorded
from tests.store.journals import kept, lock_as_somebody_else
from unsign.domain.catalogue import Column
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.store.journal_file import NAME

HARBOUR, KAFFEBAR, CITA = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value, Lesson.ONE_TEMPLATE.value


def this_year() -> str:
    """Give what every date of today shows."""
    return str(datetime.now(UTC).astimezone().year)


def lock(desk: AppDriver, *digits: str) -> None:
    """Lock signatures, as another copy of the program does it."""
    lock_as_somebody_else(desk.folder, service_of(desk), *digits)


async def card_says(desk: AppDriver, words: str) -> None:
    """Wait until the card's line about the lock says so."""
    await until(lambda: words in named(desk.window, "signature_lock"), f"{words!r} on the card")


async def refusal(desk: AppDriver, button: str = "Delete signature…") -> QDialog:
    """Press a button that deletes; give the refusal."""
    await click(button, desk.window)
    return await dialog_titled("Not deleted")


async def test_lock_and_unlock_on_the_card(desk: AppDriver, service: Recorded) -> None:
    """Locked, it says by whom and when, and can't be confirmed; unlocked, it can be deleted."""
    desk.sign_in()
    await desk.look_up(HARBOUR)
    await until(desk.is_idle)
    await click("Lock")
    await card_says(desk, "Locked by ")
    assert this_year() in named(desk.window, "signature_lock")
    no = await refusal(desk)
    assert named(no, "headline") == "“Harbour Lane Books” is locked"
    said = "\n".join(texts(no))
    assert "locked it on" in said
    assert this_year() in said
    assert "Delete signature" not in buttons(no)
    await desk.close(no)
    await until(desk.is_idle)
    await click("Unlock")
    await card_says(desk, "Not locked")
    await desk.close(await desk.delete(HARBOUR))
    assert len(service.seen("DELETE")) == 1


async def test_lock_and_unlock_in_the_table(desk: AppDriver) -> None:
    """Several at once; the table shows it in a word and a picture, sorts by it, and takes it off again."""
    desk.sign_in()
    table = await desk.load_list()
    desk.select(HARBOUR, KAFFEBAR)
    await click("Lock")
    await until(lambda: len(table.rows.locks) == 2, "the locks")
    for digits in (HARBOUR, KAFFEBAR):
        index = table.model().index(cell(table, digits, Column.ID).row(), Column.LOCK)
        assert index.data() == "Locked"
        assert table.rows.chip(index.row(), Column.LOCK) is not None
        assert index.data(3).startswith("Locked by ")
    assert {i.digits for i in table.selected_ids()} == {HARBOUR, KAFFEBAR}
    desk.select(HARBOUR)
    await click("Unlock")
    await until(lambda: set(table.rows.locks) == {KAFFEBAR}, "the lock to go")


async def test_a_lock_holds_whichever_key_asks_and_outlives_the_program(url: str, tmp_path: Path) -> None:
    """Another key for the same service is no way around it, and neither is another run."""
    async with AppDriver.at(url, tmp_path) as first:
        first.sign_in()
        await first.look_up(HARBOUR)
        await until(first.is_idle)
        await click("Lock")
        await card_says(first, "Locked by ")
        first.sign_in("readonly", "anything")
        await first.look_up(HARBOUR)
        await card_says(first, "Locked by ")
    async with AppDriver.at(url, tmp_path) as second:
        second.sign_in()
        await second.look_up(HARBOUR)
        await card_says(second, "Locked by ")
        await second.close(await refusal(second))


async def test_a_batch_leaves_locked_ones_out_and_says_whose_they_are(desk: AppDriver, service: Recorded) -> None:
    """Who locked it, and when, stands in the question; it isn't counted, and it isn't deleted."""
    lock(desk, KAFFEBAR)
    desk.sign_in()
    await desk.load_list()
    desk.select(HARBOUR, KAFFEBAR)
    await click(desk.delete_selected)
    question = await dialog_titled("Delete signatures")
    said = "\n".join(texts(question))
    assert "Permanently delete 1 signature?" in said
    assert "1 locked signature won’t be deleted:\n“Zoë & Søren Kaffebar” – Locked by Somebody else on " in said
    write("Confirmation", "1", question)
    await click("Delete signatures", question)
    await gone(question)
    progress = await dialog_titled("Deleting signatures")
    await until(find(QPushButton, "Close", progress).isEnabled, "the end")
    await desk.close(progress)
    await desk.settled()
    assert [r.path.rpartition("/")[2] for r in service.seen("DELETE")] == [HARBOUR]
    assert KAFFEBAR in service.service.signatures


async def test_a_batch_of_locked_ones_isnt_even_asked_about(desk: AppDriver, service: Recorded) -> None:
    """There is nothing to confirm: it says who locked them."""
    lock(desk, KAFFEBAR, HARBOUR)
    desk.sign_in()
    await desk.load_list()
    desk.select(HARBOUR, KAFFEBAR)
    no = await refusal(desk, desk.delete_selected)
    assert named(no, "headline") == "All 2 selected signatures are locked"
    assert "\n".join(texts(no)).count("Locked by Somebody else on ") == 2
    await desk.close(no)
    await desk.settled()
    assert service.seen("DELETE") == []


async def test_locked_by_another_copy_while_the_question_stands_open(desk: AppDriver, service: Recorded) -> None:
    """Somebody locks it between the look and the yes: the yes doesn't count."""
    desk.sign_in()
    question = await desk.ask_to_delete(HARBOUR)
    lock(desk, HARBOUR)
    await desk.confirm(question)
    no = await dialog_titled("Not deleted")
    assert "Somebody else locked it on" in "\n".join(texts(no))
    await desk.close(no)
    await desk.settled()
    assert service.seen("DELETE") == []
    assert kept(desk.folder, service_of(desk), PRACTICE_KEY) == {}


async def test_two_windows_on_one_folder(url: str, service: Recorded, tmp_path: Path) -> None:
    """What one locks, the other refuses, though its card was there before."""
    async with AppDriver.at(url, tmp_path) as one:
        one.sign_in()
        await one.look_up(CITA)
        await until(one.is_idle)
        one.window.hide()
        async with AppDriver.at(url, tmp_path) as two:
            two.sign_in()
            await two.look_up(CITA)
            await until(two.is_idle)
            await click("Lock")
            await card_says(two, "Locked by ")
        one.window.show()
        await one.close(await refusal(one))
    assert service.seen("DELETE") == []


@pytest.mark.parametrize("broken", ["folder", "file"])
async def test_locks_that_cant_be_read_are_told_and_a_batch_waits(
    desk: AppDriver, service: Recorded, broken: str
) -> None:
    """Where nobody knows what is locked, that is said: one dialog, and several signatures don't go at once."""
    desk.sign_in()
    await desk.load_list()
    desk.select(HARBOUR, KAFFEBAR)
    if broken == "folder":
        (desk.folder / NAME).mkdir()
    else:
        (desk.folder / NAME).write_bytes(b"no database")
    await click(desk.delete_selected)
    trouble = await dialog_titled("Unsign")
    assert named(trouble, "headline") == "Unsign can’t use its history on this computer"
    await desk.close(trouble)
    await desk.settled()
    assert desk.dialogs() == []
    assert service.seen("DELETE") == []
    await click("Lock", desk.window)
    await desk.close(await dialog_titled("Unsign"))
    await desk.settled()
    assert desk.dialogs() == []
    assert list(desk.folder.glob("journal-broken-*.db")) == []


async def test_one_signature_waits_too_while_its_lock_cant_be_read(desk: AppDriver, service: Recorded) -> None:
    """It is looked up all the same; asked to delete it, Unsign says each time why it doesn't."""
    (desk.folder / NAME).mkdir()
    desk.sign_in()
    await desk.look_up(HARBOUR)
    await desk.close(await dialog_titled("Unsign"))
    await card_says(desk, "Unknown")
    for _ in range(2):
        await until(desk.is_idle)
        await click("Delete signature…")
        trouble = await dialog_titled("Unsign")
        assert "it won’t delete anything." in "\n".join(texts(trouble))
        await desk.close(trouble)
    await desk.settled()
    assert desk.dialogs() == []
    assert service.seen("DELETE") == []
