"""A day at the program with a secret that nothing else holds: whatever sends it is done once."""

import base64

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from tests.app_driver import OUTCOMES, AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, texts, until, write
from tests.memory_scan import Needle
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.ui.main_window import DELETE, DELETED, SIGNATURES
from unsign.ui.widgets.idle import IdleWatch

A_MOMENT = 0.0005
"""Minutes."""


def header_of(secret: Needle) -> Needle:
    """Return what the Authorization header holds of a secret."""
    return Needle(base64.b64encode(f"{PRACTICE_KEY}:{secret.text()}".encode()).decode())


async def sign_in(desk: AppDriver, secret: Needle, *, keep: bool) -> None:
    """Type the secret, and save the account, with the keyring or without."""
    desk.sign_in(secret=secret.text())
    await desk.save_account("Harbour", "red", keep=keep)


async def whole_journey(desk: AppDriver) -> None:
    """Look up, list, delete and whatever else, with the account in use."""
    await deletions(desk)
    await troubles(desk)
    await batch(desk)
    await create_again(desk)
    await check_connection(desk)
    desk.window.show_page(SIGNATURES)
    await desk.listed()
    desk.window.show_page(DELETE)
    await desk.settled()
    QGuiApplication.clipboard().clear()


async def deletions(desk: AppDriver) -> None:
    """Delete one, and one that is in use."""
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    await close_outcome(desk, Lesson.PLAIN_DELETE, "Deleted")
    await close_outcome(desk, Lesson.HELD_BY_A_PLAN, "Not deleted")


async def close_outcome(desk: AppDriver, lesson: Lesson, title: str) -> None:
    """Delete one, and read the outcome."""
    outcome = await desk.delete(lesson.value)
    assert outcome.windowTitle() == title
    await desk.copy("Copy details", outcome)
    await desk.close(outcome)
    await desk.settled()


async def troubles(desk: AppDriver) -> None:
    """Have the key refused, EngageLab ask for a pause, and an answer fail to come until somebody cancels."""
    await close_outcome(desk, Lesson.KEY_REFUSED, "Not deleted")
    for lesson, button, activity in (
        (Lesson.PAUSE_UNSAID, "Try now", "EngageLab is limiting requests"),
        (Lesson.SILENCE, "Cancel", "Deleting…"),
    ):
        await desk.confirm(await desk.ask_to_delete(lesson.value))
        await shown_words(desk, activity)
        await click(await shown_button(desk, button))
        await desk.close(await dialog_titled(*OUTCOMES))
        await desk.settled()


async def shown_words(desk: AppDriver, words: str) -> None:
    """Wait for words in the window."""
    await until(lambda: words in texts(desk.window), words)


async def shown_button(desk: AppDriver, name: str) -> str:
    """Wait for a button of the window."""
    await until(lambda: name in buttons(desk.window), name)
    return name


async def batch(desk: AppDriver) -> None:
    """Delete two after one yes."""
    ids = (Lesson.APPROVED.value, Lesson.ONE_TEMPLATE.value)
    progress = await begin_batch(desk, *ids)
    await until(find(QPushButton, "Close", progress).isEnabled, "the end")
    await desk.close(progress)
    await desk.settled()


async def begin_batch(desk: AppDriver, *ids: str) -> QDialog:
    """Say yes to several deletions; give the progress."""
    await desk.load_list()
    desk.select(*ids)
    await click(desk.delete_selected, desk.window)
    question = await dialog_titled("Delete signatures")
    write("Confirmation", str(len(ids)), question)
    await click("Delete signatures", question)
    await gone(question)
    return await dialog_titled("Deleting signatures")


async def create_again(desk: AppDriver) -> None:
    """Create one again that was deleted."""
    desk.window.show_page(DELETED)
    await until(find(QPushButton, "Create again…").isEnabled, "the row")
    await click("Create again…")
    form = await dialog_titled("Create signature again")
    await click("Review…", form)
    await gone(form)
    question = await dialog_titled("Create signature")
    await click("Create signature", question)
    await gone(question)
    await desk.close(await dialog_titled("Created"))
    await desk.settled()


async def check_connection(desk: AppDriver) -> None:
    """Check the connection."""
    await click("Check connection", desk.window)
    dialog = await dialog_titled("Connection")
    await until(lambda: "Check again" in buttons(dialog), "the check")
    await desk.close(dialog)
    await desk.settled()


async def forget_account(desk: AppDriver) -> None:
    """Press "Forget account…", and say yes."""
    await desk.forget_account()
    question = await dialog_titled("Forget account")
    await click("Forget account", question)
    await gone(question)
    await desk.settled()


def watch(desk: AppDriver) -> IdleWatch:
    """Return what notices that nobody is there."""
    found = desk.window.findChild(IdleWatch)
    assert found is not None
    return found


async def be_idle(desk: AppDriver) -> None:
    """Do nothing for so long that the secrets are forgotten."""
    watch(desk).wait(A_MOMENT)
    await until(lambda: not desk.window.credentials_panel.has_secret(), "the secret to be forgotten")
    watch(desk).wait(None)


async def change(desk: AppDriver, *, key: str = "", secret: str | None = None) -> None:
    """Change the account's key or its secret; None: leave it as it is."""
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    if key:
        write("Dev key", key, form)
    if secret is not None:
        write("Dev secret", secret, form)
    await desk.save(form)
    await desk.settled()
