"""After it was forgotten, nothing that Python can reach holds a secret, however long the day with it was."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.app_driver import NOT_KEPT, AppDriver
from tests.driver import click, dialog_titled, find, named, until, write
from tests.journeys import memory_journey as journey
from tests.journeys.test_batch import states
from tests.memory_scan import Needle, reachable
from tests.secret_service import SecretService
from tests.service_process import service_that_takes
from unsign.practice.lessons import Lesson

ENDS: dict[str, Callable[[AppDriver], Awaitable[None]]] = {
    "forget account": journey.forget_account,
    "idle time": journey.be_idle,
    "another key and secret": lambda desk: journey.change(desk, key="another-key", secret="another-secret"),
}


@pytest.mark.parametrize("end", ENDS)
async def test_a_whole_journey(ring: SecretService, tmp_path: Path, end: str) -> None:
    """With the keyring; whatever forgets it, neither the secret nor the header is left."""
    secret = Needle.random()
    header = journey.header_of(secret)
    with service_that_takes(secret) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            await journey.sign_in(desk, secret, keep=True)
            await journey.whole_journey(desk)
            assert reachable(secret), "the search would find it"
            await ENDS[end](desk)
            assert reachable(secret, header) == []


async def test_a_key_that_is_changed_takes_the_header_along(desk: AppDriver) -> None:
    """The secret stays, with another key: what was sent so far is gone."""
    secret = Needle.random()
    header = journey.header_of(secret)
    await journey.sign_in(desk, secret, keep=False)
    await journey.change(desk, key="another-key")
    assert desk.window.credentials_panel.current().dev_secret == secret.text()
    assert reachable(header) == []
    await journey.change(desk, key="a-third-key", secret="another-secret")
    assert reachable(secret) == []


async def test_another_key_without_a_secret(desk: AppDriver) -> None:
    """The old key's secret isn't the new one's: it's gone."""
    secret = Needle.random()
    await journey.sign_in(desk, secret, keep=False)
    await journey.change(desk, key="another-key", secret="")
    assert not desk.window.credentials_panel.has_secret()
    assert reachable(secret) == []


async def typed_over(desk: AppDriver) -> None:
    """Type another secret, and use it."""
    desk.open_fields()
    write("Dev secret", "another-secret")
    await use(desk)


async def typed_over_with_a_key(desk: AppDriver) -> None:
    """Type another key and its secret."""
    desk.sign_in("another-key", "another-secret")
    await use(desk)


async def use(desk: AppDriver) -> None:
    """Have what was typed refused."""
    await click("Look up")
    await desk.close(await dialog_titled("Look up"))


async def another_account(desk: AppDriver) -> None:
    """Choose one that is kept."""
    await desk.choose_account("Zen (blue)")


async def saved(desk: AppDriver) -> None:
    """Save it, and forget it then."""
    await desk.save_account("Third")
    await journey.forget_account(desk)


@pytest.mark.parametrize("end", [typed_over, typed_over_with_a_key, another_account, saved, journey.be_idle])
async def test_a_secret_that_is_only_typed(tmp_path: Path, end: Callable[[AppDriver], Awaitable[None]]) -> None:
    """Used, and then typed over, left for another account, or saved and forgotten."""
    secret = Needle.random()
    header = journey.header_of(secret)
    with service_that_takes(secret) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            await desk.save_two_accounts()
            await desk.choose_account(NOT_KEPT)
            desk.sign_in(secret=secret.text())
            await desk.look_up(Lesson.PLAIN_DELETE.value)
            assert reachable(secret), "the search would find it"
            await end(desk)
            await desk.settled()
            assert reachable(secret, header) == []


PAIR = (Lesson.APPROVED.value, Lesson.ONE_TEMPLATE.value)


@contextlib.asynccontextmanager
async def signed_in(folder: Path, secret: Needle) -> AsyncIterator[AppDriver]:
    """Run the program with a saved account."""
    with service_that_takes(secret) as url:
        async with AppDriver.at(url, folder) as desk:
            await journey.sign_in(desk, secret, keep=False)
            yield desk


async def test_a_batch_that_the_person_paused(tmp_path: Path) -> None:
    """It keeps no secret alive; taken up again it says what it needs, and leaves the rest alone."""
    secret = Needle.random()
    header = journey.header_of(secret)
    async with signed_in(tmp_path, secret) as desk:
        progress = await journey.begin_batch(desk, *PAIR, Lesson.PLAIN_DELETE.value)
        await click("Pause", progress)
        await until(lambda: "Deleting…" not in states(progress).values(), "the one under way to end")
        await journey.be_idle(desk)
        assert reachable(secret, header) == []
        before = states(progress)
        await click("Pause", progress)
        await until(find(QPushButton, "Close", progress).isEnabled, "the end")
        assert "\nThe dev secret was forgotten during the pause" in named(progress, "batch_line")
        after = states(progress)
        assert "Waiting" in before.values()
        ends = {
            "Waiting": "Not started",
            "Confirmed, being checked": "Deleted, going by the service’s confirmation alone",
        }
        assert after == {d: ends[state] for d, state in before.items()}
        await desk.close(progress)
        await desk.settled()


@pytest.mark.parametrize(
    ("lesson", "words", "button", "title"),
    [
        (Lesson.SILENCE, "Deleting…", "Cancel", "Not deleted"),
        (Lesson.PAUSE_UNSAID, "EngageLab is limiting requests", "Try now", "Deleted"),
    ],
)
async def test_what_runs_keeps_its_secret_to_its_end_and_no_longer(
    tmp_path: Path, lesson: Lesson, words: str, button: str, title: str
) -> None:
    """A DELETE without an answer, and one that EngageLab wants to wait: idle time forgets it right after."""
    secret = Needle.random()
    header = journey.header_of(secret)
    async with signed_in(tmp_path, secret) as desk:
        await desk.confirm(await desk.ask_to_delete(lesson.value))
        await journey.shown_words(desk, words)
        await journey.shown_button(desk, button)
        idle = journey.watch(desk)
        idle.wait(journey.A_MOMENT)
        await until(lambda: idle.asleep, "the idle time")
        assert reachable(secret)
        await click(button)
        outcome = await dialog_titled(title)
        await until(lambda: not desk.window.credentials_panel.has_secret(), "the secret to be forgotten")
        assert reachable(secret, header) == []
        await desk.close(outcome)
        await desk.settled()
