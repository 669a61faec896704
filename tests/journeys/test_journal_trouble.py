"""A journal that can't be used: no record, no deletion, and what the person can do about it."""

import asyncio
import contextlib
import os
import random
import signal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from tests.app_driver import AppDriver, service_of
from tests.driver import buttons, click, dialog_titled, gone, leave, name_of, named, texts, until, write
from tests.endurance import small_disk
from tests.fault_injection import unix_only
from tests.servers import Recorded
from tests.store.journals import kept, lock_as_somebody_else
from unsign.domain.history import RecordedVerdict
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.store.journal_file import NAME

HARBOUR, KAFFEBAR = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value
HEADLINE = "Unsign can’t use its history on this computer"


def spoil(folder: Path, how: str) -> None:
    """Have the journal's file go, empty, or break, as it happens between two runs of the program."""
    for beside in folder.glob(f"{NAME}-*"):
        beside.unlink()
    match how:
        case "missing":
            (folder / NAME).unlink()
        case "emptied":
            os.truncate(folder / NAME, 0)
        case _:
            (folder / NAME).write_bytes(b"not a database, whatever its name says")


async def click_delete(desk: AppDriver, digits: str) -> None:
    """Press the button that deletes."""
    await until(desk.is_idle)
    write("Signature ID", digits)
    await click("Delete signature…")


async def calm(desk: AppDriver) -> None:
    """Wait until the window takes requests and nothing is told. What looks at the journal again later goes on."""
    await until(lambda: desk.is_idle() and not desk.dialogs(), "the window")


def default_of(dialog: QDialog) -> str:
    """Name the button that Return presses."""
    (it,) = [name_of(b) for b in dialog.findChildren(QPushButton) if b.isDefault()]
    return it


def set_aside(folder: Path) -> int:
    """Count the broken files that are kept under another name."""
    return len(list(folder.glob("journal-broken-*.db")))


async def lock_one(url: str, folder: Path) -> None:
    """Lock a signature in a run of the program that ends."""
    async with AppDriver.at(url, folder) as desk:
        desk.sign_in()
        await desk.look_up(HARBOUR)
        await until(desk.is_idle)
        await click("Lock")
        await until(lambda: named(desk.window, "signature_lock").startswith("Locked by "), "the lock")
        await desk.settled()


@pytest.mark.parametrize("how", ["missing", "emptied", "corrupt"])
async def test_locks_that_are_lost_never_count_as_none(url: str, service: Recorded, tmp_path: Path, how: str) -> None:
    """However often it's tried, until the person says that the locks may be lost; then deletions go on."""
    await lock_one(url, tmp_path)
    spoil(tmp_path, how)
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        # a dialog would take the keys of whoever types
        await until(lambda: not any("refresh locks" in it.get_name() for it in asyncio.all_tasks()), "the reading")
        assert desk.dialogs() == []
        await leave("Dev secret")
        # told once without being asked for anything; from then on, each time that something is
        await desk.close(await dialog_titled("Unsign"))
        await calm(desk)
        for _ in range(3):
            await click_delete(desk, HARBOUR)
            trouble = await dialog_titled("Unsign")
            assert named(trouble, "headline") == HEADLINE
            assert {"Try again", "Choose another folder…", "Start a new history…", "Close"} <= set(buttons(trouble))
            await desk.close(trouble)
            await calm(desk)
        assert service.seen("DELETE") == []
        await click_delete(desk, HARBOUR)
        await click("Start a new history…", await dialog_titled("Unsign"))
        question = await dialog_titled("Start a new history")
        assert "It held 1 lock. Without it, the signature that was locked can be deleted." in texts(question)
        assert default_of(question) == "Cancel"
        await click("Start a new history", question)
        await desk.confirm(await dialog_titled("Delete signature"))
        await desk.close(await dialog_titled("Deleted"))
        assert kept(tmp_path, service_of(desk), PRACTICE_KEY) == {HARBOUR: RecordedVerdict.DELETED}
    assert len(service.seen("DELETE")) == 1
    assert set_aside(tmp_path) == (how != "missing")


async def test_who_thinks_better_of_it_keeps_the_locks(url: str, service: Recorded, tmp_path: Path) -> None:
    """Cancel leaves everything as it is; a backup that is put back is used."""
    await lock_one(url, tmp_path)
    saved = (tmp_path / NAME).read_bytes()
    spoil(tmp_path, "corrupt")
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await leave("Dev secret")
        await desk.close(await dialog_titled("Unsign"))
        await calm(desk)
        await click_delete(desk, HARBOUR)
        trouble = await dialog_titled("Unsign")
        await click("Start a new history…", trouble)
        question = await dialog_titled("Start a new history")
        await click("Cancel", question)
        await gone(question)
        trouble = await dialog_titled("Unsign")
        (tmp_path / NAME).write_bytes(saved)
        await click("Try again", trouble)
        locked = await dialog_titled("Not deleted")
        assert "is locked" in named(locked, "headline")
        await desk.close(locked)
    assert service.seen("DELETE") == []


async def test_a_full_disk_and_another_folder(url: str, service: Recorded, tmp_path: Path) -> None:
    """The history and its locks move to the folder that the person chooses, and the next deletion finds them there."""
    full, elsewhere = tmp_path / "full", tmp_path / "elsewhere"
    full.mkdir()
    elsewhere.mkdir()
    async with contextlib.AsyncExitStack() as stack:
        try:
            stack.enter_context(small_disk.mounted(full))
        except small_disk.Impossible as reason:
            pytest.skip(str(reason))
        desk = await stack.enter_async_context(AppDriver.at(url, full))
        desk.sign_in()
        lock_as_somebody_else(full, service_of(desk), KAFFEBAR)
        with small_disk.filled(full, random.Random(0)):  # noqa: S311 - how much room is left isn't a secret
            await click_delete(desk, HARBOUR)
            trouble = await dialog_titled("Unsign")
            assert any(it.startswith(f"The disk with the folder {full} is full. ") for it in texts(trouble))
            await desk.close(trouble)
            await calm(desk)
            assert service.seen("GET") == service.seen("DELETE") == []
            await click_delete(desk, HARBOUR)
            await click("Choose another folder…", await dialog_titled("Unsign"))
            chooser = await dialog_titled("Choose a folder for Unsign’s history")
            assert isinstance(chooser, QFileDialog)
            path = chooser.findChild(QLineEdit, "fileNameEdit")
            assert path is not None
            path.setText(str(elsewhere))
            chooser.accept()
            await gone(chooser)
            await desk.confirm(await dialog_titled("Delete signature"))
            await desk.close(await dialog_titled("Deleted"))
            assert kept(elsewhere, service_of(desk), PRACTICE_KEY) == {HARBOUR: RecordedVerdict.DELETED}
            await click_delete(desk, KAFFEBAR)
            locked = await dialog_titled("Not deleted")
            assert "is locked" in named(locked, "headline")
            await desk.close(locked)
        assert len(service.seen("DELETE")) == 1


@unix_only
@pytest.mark.parametrize("opened", ["", "Choose another folder…", "Start a new history…"])
async def test_the_program_ends_over_what_is_told(url: str, service: Recorded, tmp_path: Path, opened: str) -> None:
    """Whatever is open then means no: nothing is moved or started anew, and nothing is left."""
    await lock_one(url, tmp_path)
    spoil(tmp_path, "corrupt")
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await click_delete(desk, HARBOUR)
        trouble = await dialog_titled("Unsign")
        if opened:
            await click(opened, trouble)
            await dialog_titled("Choose a folder for Unsign’s history", "Start a new history")
        signal.raise_signal(signal.SIGTERM)
        async with asyncio.timeout(8):
            await desk.program.closed()
        assert desk.dialogs() == []
    assert set_aside(tmp_path) == 0
    assert service.seen("DELETE") == []
