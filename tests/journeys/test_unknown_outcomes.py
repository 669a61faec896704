"""What an earlier run left without a known outcome: the strip above the pages, and what takes it away."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.app_driver import AppDriver
from tests.driver import click, find, named, until
from tests.secret_service import SecretService
from tests.servers import Recorded
from tests.store.journals import AT, done, file_in, intent, rows
from unsign.domain.signature import SignatureId
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.store.event_journal import EventJournal
from unsign.ui import main_window
from unsign.ui.widgets import unknown_strip

HARBOUR, KAFFEBAR = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value
STRIP = "unknown_outcomes"


def left_open(folder: Path, url: str, *ids: str) -> None:
    """Let an earlier run send DELETEs, and end before it knew what became of them."""
    journal = EventJournal(file_in(folder))
    for digits in ids:
        it = intent(
            dev_key=PRACTICE_KEY,
            base_url=url,
            account="Harbour",
            signature_id=SignatureId(digits),
            asked_at=datetime.now(UTC) - timedelta(hours=1),
        )
        done(journal.sent(done(journal.intend(it)), AT))
    done(journal.close())


def verdicts(folder: Path) -> list[object]:
    """Read the journal with another tool."""
    return [verdict for (verdict,) in rows(folder, "SELECT verdict FROM history ORDER BY number")]


def is_shown(desk: AppDriver) -> bool:
    """Tell whether the strip is there."""
    return desk.window.unknown_strip.isVisible()


async def test_the_strip_says_whose_key_it_needs(url: str, service: Recorded, tmp_path: Path) -> None:
    """Two deletions, one of which took effect. With the key typed, Check now finds out, and the strip goes."""
    left_open(tmp_path, url, HARBOUR, KAFFEBAR)
    del service.service.signatures[HARBOUR]
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: is_shown(desk), "the strip")
        await until(lambda: "Harbour" in named(desk.window, STRIP), "the account's name")
        said = named(desk.window, STRIP)
        assert said.startswith("2 deletions have no known outcome.")
        assert service.requests == []
        desk.sign_in()
        await click("Check now", desk.window)
        await until(lambda: not is_shown(desk), "the strip to go")
        await desk.settled()
    assert verdicts(tmp_path) == ["deleted", "not_deleted"]
    assert {r.method for r in service.requests} == {"GET"}


async def test_with_the_key_in_the_keyring_nobody_is_asked(
    url: str, service: Recorded, tmp_path: Path, ring: SecretService
) -> None:
    """The next start looks it up by itself."""
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        await desk.save_account("Harbour", keep=True)
    left_open(tmp_path, url, HARBOUR)
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: verdicts(tmp_path) == ["not_deleted"], "the look-up")
        await desk.settled()
        assert not is_shown(desk)
    assert service.seen("DELETE") == []


async def test_the_strip_can_be_used_by_keyboard(url: str, service: Recorded, tmp_path: Path) -> None:
    """Its button takes the focus, and is off while it's being looked up."""
    left_open(tmp_path, url, HARBOUR)
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: is_shown(desk), "the strip")
        button = find(QPushButton, "Check now", desk.window)
        await until(button.isEnabled, "the button")
        desk.sign_in()
        button.setFocus()
        assert button.hasFocus()
        button.click()
        assert not button.isEnabled()
        await until(lambda: not is_shown(desk), "the strip to go")
        await desk.settled()


async def test_check_now_by_keyboard_says_how_it_stands(
    url: str, service: Recorded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the start it's announced once. Whoever presses the button hears the answer, new or not, and stays there."""
    said: list[str] = []
    for module in (unknown_strip, main_window):
        monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    left_open(tmp_path, url, HARBOUR)
    async with AppDriver.at(url, tmp_path) as desk:
        await until(lambda: "Harbour" in named(desk.window, STRIP), "the strip")
        await desk.settled()
        assert said == [named(desk.window, STRIP)]
        button = find(QPushButton, "Check now", desk.window)
        desk.window.activateWindow()
        await until(desk.window.isActiveWindow, "the window to be active")
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        await until(button.isEnabled, "the end of the check")
        assert button.hasFocus()
        assert said[1:] == [desk.status]
        assert desk.status.endswith(said[0])
        # Tab goes on to the page below
        QTest.keyClick(button, Qt.Key.Key_Tab)
        assert find(QLineEdit, "Signature ID", desk.window).hasFocus()
        desk.sign_in()
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        await until(lambda: not is_shown(desk), "the strip to go")
        await desk.settled()
        assert desk.status.endswith("Every outcome is known now.")
        assert find(QLineEdit, "Signature ID", desk.window).hasFocus()
