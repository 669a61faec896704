"""Two copies of the program on one folder, and what each makes of what the other saved."""

import asyncio
import contextlib
import json
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox

from tests.app_driver import AppDriver
from tests.driver import click, dialog_titled, find, gone, until, write
from tests.journeys.memory_journey import A_MOMENT
from tests.servers import Recorded
from unsign.domain.settings import Settings
from unsign.practice.lessons import Lesson
from unsign.store.settings_file import SettingsFile
from unsign.ui.widgets.idle import IdleWatch

ID = Lesson.PLAIN_DELETE.value
FORGOTTEN = "Another copy of Unsign has forgotten account “Zen”, so it’s no longer in use here."


@contextlib.asynccontextmanager
async def two_copies(url: str, folder: Path) -> AsyncIterator[tuple[AppDriver, AppDriver]]:
    """Run two copies that both know Harbour and Zen; Zen is in use in both, and its secret is known in both."""
    async with AppDriver.at(url, folder) as one:
        await one.save_two_accounts()
        one.window.hide()
        async with AppDriver.at(url, folder) as other:
            await until(lambda: other.account_chosen == "Zen (blue)", "the second copy to have started")
            write("Dev secret", "whatever", other.window)
            yield one, other


def turn_to(copy: AppDriver, from_copy: AppDriver) -> None:
    """Bring the window of a copy to the front, in place of the other's."""
    from_copy.window.hide()
    copy.window.show()
    copy.window.activateWindow()


def edit_file(folder: Path, change: Callable[[Settings], Settings]) -> None:
    """Change the file as another copy does."""
    store = SettingsFile(folder)
    store.load()
    store.update(change)


def without_zen(settings: Settings) -> Settings:
    """Forget Zen."""
    return replace(settings, accounts=tuple(a for a in settings.accounts if a.name != "Zen"))


def renamed_zen(settings: Settings) -> Settings:
    """Call Zen another name."""
    accounts = (replace(a, name="Zen Ltd") if a.name == "Zen" else a for a in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


def other_key(settings: Settings) -> Settings:
    """Change Zen's key."""
    accounts = (replace(a, dev_key="other-key") if a.name == "Zen" else a for a in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


async def test_save_with_nothing_changed_reverts_nothing(url: str, tmp_path: Path) -> None:
    """The form of one is open while the other saves; Save with another field changed keeps both."""
    async with two_copies(url, tmp_path) as (one, other):
        form = await other.open_settings()
        other.window.hide()
        edit_file(
            tmp_path,
            lambda now: replace(
                now,
                preferences=replace(
                    now.preferences, network=replace(now.preferences.network, timeout=77.0), idle_minutes=7
                ),
            ),
        )
        before = (tmp_path / "settings.json").stat()
        await click("Save", form)
        await gone(form)
        await until(other.is_idle_in_its_window, "the save")
        after = (tmp_path / "settings.json").stat()
        assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
        turn_to(one, other)
        form = await one.open_settings()
        assert find(QSpinBox, "Time limit", form).value() == 77
        assert find(QSpinBox, "Forget typed secrets after", form).value() == 7
        find(QSpinBox, "Time limit", form).setValue(88)
        await one.save(form)
        kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["preferences"]
        assert (kept["timeout"], kept["idle_minutes"]) == (88.0, 7)


async def test_a_name_given_in_one_is_used_in_the_other(url: str, tmp_path: Path) -> None:
    """When its window comes to the front: in the list, the line, the title and beside the button that deletes."""
    async with two_copies(url, tmp_path) as (one, other):
        turn_to(one, other)
        await click("Edit account…", one.window)
        form = await dialog_titled("Edit account")
        write("Name", "Zen Ltd", form)
        await one.save(form)
        turn_to(other, one)
        await until(lambda: other.account_chosen == "Zen Ltd (blue)", "the new name")
        assert other.accounts[0] == "Zen Ltd (blue)"
        assert other.account_line.startswith("Zen Ltd (blue)")
        assert other.window.windowTitle() == "Unsign – Zen Ltd (blue)"
        assert other.window.credentials_panel.account().name == "Zen Ltd"
        # what was typed is still there
        assert other.window.credentials_panel.has_secret()


async def test_an_account_forgotten_in_one_isnt_used_in_the_other(url: str, tmp_path: Path) -> None:
    """When its window comes to the front, the account is gone, with its secret, and that is said."""
    async with two_copies(url, tmp_path) as (one, other):
        turn_to(one, other)
        await one.forget_account()
        await click("Forget account", await dialog_titled("Forget account"))
        await until(lambda: one.account_line == "", "Zen to be forgotten")
        turn_to(other, one)
        await until(lambda: other.status == FORGOTTEN, "the sentence")
        assert other.accounts == ["Harbour (red)"]
        assert other.account_line == ""
        assert find(QLineEdit, "Dev key", other.window).text() == ""
        assert other.window.windowTitle() == "Unsign"


async def look_up(desk: AppDriver) -> None:
    """Look a signature up."""
    write("Signature ID", ID)
    await click("Look up", desk.window)


async def delete(desk: AppDriver) -> None:
    """Ask to delete."""
    write("Signature ID", ID)
    await click("Delete signature…", desk.window)


async def check(desk: AppDriver) -> None:
    """Check the connection."""
    await click("Check connection", desk.window)


async def load(desk: AppDriver) -> None:
    """List the signatures."""
    desk.window.show_page("signatures")
    await asyncio.sleep(0)


async def edit(desk: AppDriver) -> None:
    """Edit it."""
    await click("Edit account…", desk.window)


async def forget(desk: AppDriver) -> None:
    """Forget it."""
    await desk.forget_account()


@pytest.mark.parametrize("act", [look_up, delete, check, load, edit, forget], ids=lambda a: a.__name__)
async def test_nothing_is_done_with_an_account_that_another_copy_forgot(
    desk: AppDriver, service: Recorded, act: Callable[[AppDriver], Awaitable[None]]
) -> None:
    """No request is sent, and no form opens, even if the window was in front all the time."""
    await desk.save_two_accounts()
    await desk.settled()
    session, account = desk.program.session, desk.window.credentials_panel.account()
    assert desk.window.credentials_panel.has_secret()
    edit_file(desk.folder, without_zen)
    await act(desk)
    await until(lambda: desk.status == FORGOTTEN, "the sentence")
    await desk.settled()
    assert service.requests == []
    assert desk.dialogs() == []
    assert session.credentials(account) is None
    kept = json.loads((desk.folder / "settings.json").read_text(encoding="utf-8"))
    assert [a["name"] for a in kept["accounts"]] == ["Harbour"]


async def test_nothing_is_done_with_an_account_whose_key_another_copy_changed(
    desk: AppDriver, service: Recorded
) -> None:
    """It has to be chosen anew."""
    await desk.save_two_accounts()
    await desk.settled()
    edit_file(desk.folder, other_key)
    await look_up(desk)
    await until(lambda: desk.status.startswith("Another copy of Unsign has changed the dev key"), "the sentence")
    await desk.settled()
    assert service.requests == []
    assert "Zen (blue)" in desk.accounts
    await desk.choose_account("Zen (blue)")
    assert desk.account_line == "Zen (blue) · Dev key ending in -key"


async def test_a_look_up_goes_on_under_the_new_name(desk: AppDriver) -> None:
    """Renamed by another copy between two clicks."""
    await desk.save_two_accounts()
    edit_file(desk.folder, renamed_zen)
    await desk.look_up(ID)
    sighting = desk.window.delete_page.sighting
    assert sighting is not None
    assert sighting.account.name == "Zen Ltd"
    assert desk.account_line.startswith("Zen Ltd (blue)")


async def test_a_batch_from_a_list_under_the_old_name(desk: AppDriver, service: Recorded) -> None:
    """Its question would name an account as nobody calls it any more: the list has to be loaded anew."""
    await desk.save_two_accounts()
    await desk.load_list()
    await desk.settled()
    desk.select(ID)
    service.requests.clear()
    edit_file(desk.folder, renamed_zen)
    await click(desk.delete_selected, desk.window)
    await until(lambda: desk.status.startswith("Another copy of Unsign has renamed"), "the sentence")
    assert service.requests == []
    assert desk.dialogs() == []


@pytest.mark.parametrize(("answer", "names"), [("Save as a new account", ["Harbour", "Zen"]), ("Cancel", ["Harbour"])])
async def test_save_doesnt_bring_back_what_was_forgotten(desk: AppDriver, answer: str, names: list[str]) -> None:
    """The form was open when another copy forgot the account."""
    await desk.save_two_accounts()
    await click("Edit account…")
    form = await dialog_titled("Edit account")
    old = desk.window.credentials_panel.account().id
    edit_file(desk.folder, without_zen)
    write("Note", "mine", form)
    await click("Save", form)
    await gone(form)
    question = await dialog_titled("Account forgotten")
    await click(answer, question)
    await gone(question)
    await until(desk.is_idle, "the save")
    kept = SettingsFile(desk.folder).load()[0].accounts
    assert sorted(a.name for a in kept) == names
    assert old not in {a.id for a in kept}


async def test_deletions_ask_right_before_they_are_sent(desk: AppDriver) -> None:
    """The window's own answer, with the service as it really is in use."""
    await desk.save_two_accounts()
    account = desk.window.credentials_panel.account()
    accounts = desk.program._accounts  # noqa: SLF001 - nothing that can be seen in the window asks it
    assert await accounts.still_exists(account)
    edit_file(desk.folder, renamed_zen)
    assert await accounts.still_exists(account)
    edit_file(desk.folder, lambda now: replace(now, accounts=()))
    assert not await accounts.still_exists(account)
    assert await accounts.still_exists(replace(account, id=""))


@pytest.mark.parametrize("minutes", [None, 600])
async def test_a_longer_idle_time_set_by_another_copy(desk: AppDriver, minutes: int | None) -> None:
    """Set while nobody was at this copy: its secret stays, until that time is over."""
    desk.sign_in()
    await desk.save_account("Harbour")
    edit_file(desk.folder, lambda now: replace(now, preferences=replace(now.preferences, idle_minutes=minutes)))
    watch = desk.window.findChild(IdleWatch)
    assert watch is not None
    asleep: list[bool] = []
    watch.idle.connect(lambda: asleep.append(True))
    watch.wait(A_MOMENT)
    await until(lambda: asleep, "the idle time")
    await desk.settled()
    assert desk.window.credentials_panel.has_secret()
    assert "forgotten" not in desk.status
    # the same time again, now that it's no news: over at once
    if minutes is not None:
        assert not watch.asleep
        watch.wait(A_MOMENT)
        await until(lambda: not desk.window.credentials_panel.has_secret(), "the secret to be forgotten")


async def test_another_process(desk: AppDriver) -> None:
    """A real one, at the same file."""
    await desk.save_two_accounts()
    code = """
        import sys
        from dataclasses import replace
        from pathlib import Path
        from unsign.store.settings_file import SettingsFile
        SettingsFile(Path(sys.argv[1])).update(
            lambda now: replace(now, accounts=tuple(a for a in now.accounts if a.name != "Zen")))
    """
    await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", textwrap.dedent(code), str(desk.folder)], check=True, timeout=60
    )
    await look_up(desk)
    await until(lambda: desk.status == FORGOTTEN, "the sentence")
