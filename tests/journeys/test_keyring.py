"""Secrets in a real keyring, from one start of the program to the next; and a keyring that can't be used."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from tests.app_driver import KEEP, AppDriver
from tests.driver import click, dialog_titled, find, gone, named, texts, until, write
from tests.secret_service import SecretService, leaves_connections
from tests.servers import Plan, Recorded, misbehaving, say_nothing
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.ui.widgets.idle import IdleWatch

ID = Lesson.PLAIN_DELETE.value
KEPT = "The secret is saved in this computer’s keyring."
NOT_HAD = "The secret couldn’t be read from the keyring. Enter it here to use it until you close Unsign."
FORGOTTEN = "Unsign forgot the typed secrets after 30 minutes without use."
A_MOMENT = 0.0005
"""Minutes."""


async def keep_one(desk: AppDriver) -> None:
    """Keep an account with its secret in the keyring."""
    desk.sign_in()
    await desk.save_account("Harbour", "red", keep=True)


async def test_kept_across_a_restart(ring: SecretService, url: str, tmp_path: Path) -> None:
    """One entry for the account; the next start works without a word; forgetting removes it, and says so."""
    async with AppDriver.at(url, tmp_path) as desk:
        await keep_one(desk)
        assert desk.keyring_line == KEPT
        assert list(ring.entries().values()) == [PRACTICE_SECRET]
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        assert desk.keyring_line == KEPT
        assert desk.dialogs() == []
        assert not [w for w in desk.window.findChildren(QLineEdit, "dev_secret") if w.isVisible()]
        await desk.look_up(ID)
        await click("Edit account…")
        form = await dialog_titled("Edit account")
        assert find(QCheckBox, KEEP, form).isChecked()
        write("Dev secret", "newer", form)
        await desk.save(form)
        assert list(ring.entries().values()) == ["newer"]
        await desk.forget_account()
        question = await dialog_titled("Forget account")
        assert "Its secret will be removed from this computer’s keyring." in texts(question)
        await click("Forget account", question)
        await gone(question)
        await until(desk.is_idle)
        assert desk.status == "Account “Harbour” and its secret in the keyring were forgotten."
    assert ring.entries() == {}


async def test_taken_out_of_the_keyring(ring: SecretService, desk: AppDriver) -> None:
    """Unticked: the entry goes, the work goes on."""
    await keep_one(desk)
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    await click(KEEP, form)
    await desk.save(form)
    assert ring.entries() == {}
    assert desk.keyring_line == ""
    await desk.look_up(ID)


async def test_ticked_with_no_secret_known(ring: SecretService, url: str, tmp_path: Path) -> None:
    """Nothing could be put into the keyring: the secret is asked for."""
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await desk.save_account("Harbour")
    async with AppDriver.at(url, tmp_path) as desk:
        await desk.settled()
        await click("Edit account…")
        form = await dialog_titled("Edit account")
        await click(KEEP, form)
        await click("Save", form)
        assert any(t.startswith("Enter the dev secret") for t in texts(form))
        write("Dev secret", PRACTICE_SECRET, form)
        await desk.save(form)
        assert list(ring.entries().values()) == [PRACTICE_SECRET]
        assert desk.keyring_line == KEPT


async def told_about_the_keyring(desk: AppDriver, why: str) -> None:
    """Read what is said of the keyring, and close it."""
    message = await dialog_titled("Keyring")
    assert named(message, "headline") == "Can’t use this computer’s keyring right now"
    said = texts(message)
    assert why in said
    assert "You can keep working. Secrets that you enter now are forgotten when you close Unsign." in said
    details = await desk.copy("Copy details", message)
    assert PRACTICE_SECRET not in details
    await desk.close(message)


async def works_without(desk: AppDriver) -> None:
    """Type the secret, and work; nothing more is said of the keyring."""
    await until(lambda: desk.keyring_line == NOT_HAD, "the field")
    write("Dev secret", PRACTICE_SECRET)
    await desk.look_up(ID)
    await desk.choose_account("Harbour (red)")
    assert desk.dialogs() == []


@leaves_connections
async def test_the_keyring_is_locked(ring: SecretService, url: str, tmp_path: Path) -> None:
    """Said once; nothing of it is lost."""
    async with AppDriver.at(url, tmp_path) as desk:
        await keep_one(desk)
    ring.lock()
    async with AppDriver.at(url, tmp_path) as desk:
        await told_about_the_keyring(desk, "It’s locked, and nobody unlocked it.")
        await works_without(desk)
        await desk.forget_account()
        question = await dialog_titled("Forget account")
        await click("Forget account", question)
        await gone(question)
        await told_about_the_keyring(desk, "It’s locked, and nobody unlocked it.")
        await until(desk.is_idle)
        said = "Account “Harbour” was forgotten. Its secret may still be in the keyring, under “Unsign”."
        assert desk.status == said


async def test_the_keyring_is_gone(ring: SecretService, url: str, tmp_path: Path) -> None:
    """Said once; the secret is typed, and kept for this run."""
    async with AppDriver.at(url, tmp_path) as desk:
        await keep_one(desk)
    ring.stop()
    async with AppDriver.at(url, tmp_path) as desk:
        await told_about_the_keyring(desk, "This computer has no keyring that Unsign can use.")
        await works_without(desk)


async def test_no_keyring_to_keep_it_in(desk: AppDriver, service: Recorded) -> None:
    """Wished for and not to be had: the account is kept, its secret for this run, and no file has it."""
    desk.sign_in()
    await desk.save_account("Harbour", keep=True)
    await told_about_the_keyring(desk, "This computer has no keyring that Unsign can use.")
    await until(desk.is_idle)
    assert desk.accounts == ["Harbour"]
    assert desk.keyring_line == ""
    await desk.look_up(ID)
    assert not [p for p in desk.folder.rglob("*") if p.is_file() and PRACTICE_SECRET.encode() in p.read_bytes()]


def watch(desk: AppDriver) -> IdleWatch:
    """Give what notices that nobody is there."""
    found = desk.window.findChild(IdleWatch)
    assert found is not None
    return found


def press_a_key(desk: AppDriver) -> None:
    """Touch the keyboard, as the system tells it to the window."""
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.window.windowHandle(), key)


def secret(desk: AppDriver) -> str:
    """Give the secret in use."""
    return desk.window.credentials_panel.current().dev_secret


async def test_idle_minutes(ring: SecretService, desk: AppDriver) -> None:
    """Secrets of this run are forgotten; those in the keyring come back with the next key, those typed don't."""
    await keep_one(desk)
    await desk.look_up(ID)
    watch(desk).wait(A_MOMENT)
    await until(lambda: secret(desk) == "", "the secret to be forgotten")
    assert desk.status == FORGOTTEN
    assert desk.window.delete_page.sighting is None
    watch(desk).wait(30)
    press_a_key(desk)
    await until(lambda: secret(desk) == PRACTICE_SECRET, "the secret to come back")
    await desk.look_up(ID)


async def test_idle_minutes_for_a_typed_secret(desk: AppDriver) -> None:
    """Key and account stay, the secret has to be typed again."""
    desk.sign_in()
    await desk.save_account("Harbour")
    watch(desk).wait(A_MOMENT)
    await until(lambda: secret(desk) == "", "the secret to be forgotten")
    watch(desk).wait(30)
    press_a_key(desk)
    await desk.settled()
    assert secret(desk) == ""
    assert desk.window.credentials_panel.dev_key() == PRACTICE_KEY
    write("Signature ID", ID)
    await click("Look up")
    assert desk.note("dev_secret").startswith("Enter the dev secret")


async def test_not_while_something_runs(tmp_path: Path) -> None:
    """A deletion is under way, and may have to be looked up afterwards: the secret stays until that is over."""
    plan = Plan(say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await desk.confirm(await desk.ask_to_delete(ID))
            await until(lambda: any(r.method == "DELETE" for r in plan.requests), "the DELETE to arrive")
            fired: list[bool] = []
            watch(desk).idle.connect(lambda: fired.append(True))
            watch(desk).wait(A_MOMENT)
            await until(lambda: fired, "the idle time")
            assert secret(desk) == PRACTICE_SECRET
            await click("Cancel")
            outcome = await dialog_titled("Not deleted")
            await desk.close(outcome)
            await until(lambda: secret(desk) == "", "the secret to be forgotten")


async def test_a_question_left_open_is_no_reason_to_remember(desk: AppDriver, service: Recorded) -> None:
    """Somebody went home over it: the secret is forgotten, and the yes of whoever comes next counts for nothing."""
    desk.sign_in()
    confirm = await desk.ask_to_delete(ID)
    watch(desk).wait(A_MOMENT)
    await until(lambda: secret(desk) == "", "the secret to be forgotten")
    watch(desk).wait(30)
    await click("Delete signature", confirm)
    await gone(confirm)
    outcome = await dialog_titled("Not deleted")
    assert named(outcome, "headline") == "Unsign no longer has the dev secret"
    await desk.close(outcome)
    assert service.seen("DELETE") == []


async def test_an_outcome_left_open_is_none_either(desk: AppDriver) -> None:
    """It can still be read."""
    desk.sign_in()
    outcome = await desk.delete(ID)
    watch(desk).wait(A_MOMENT)
    await until(lambda: secret(desk) == "", "the secret to be forgotten")
    assert outcome.isVisible()
    await desk.close(outcome)
