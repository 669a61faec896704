"""Defects of the program itself: one calm dialog, a report without secrets, and the window works on."""

import asyncio
import sys

import pytest
from PySide6.QtCore import QTimer

from tests.app_driver import AppDriver
from tests.driver import click, dialog_titled, named, until, write
from unsign.controllers.crash_reports import CrashReports
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_SECRET


def broken(_what: object = None) -> None:
    """Fail, with a secret in the message."""
    raise ZeroDivisionError(PRACTICE_SECRET)


async def apologised(desk: AppDriver, caplog: pytest.LogCaptureFixture) -> None:
    """Expect one apology whose report names the defect and holds no secret; then the window works."""
    apology = await dialog_titled("Unsign")
    assert named(apology, "headline") == "Something went wrong in Unsign"
    report = await desk.copy("Copy details", apology)
    assert "ZeroDivisionError" in report
    assert PRACTICE_SECRET not in report
    await desk.close(apology)
    written = (desk.folder / "problems.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert PRACTICE_SECRET not in written
    assert "ZeroDivisionError" in caplog.text
    assert PRACTICE_SECRET not in caplog.text
    caplog.clear()
    await until(desk.is_idle)
    await desk.look_up(Lesson.PLAIN_DELETE.value)


async def test_a_task_that_fails(
    desk: AppDriver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What a flow stumbles over."""
    desk.sign_in()
    with monkeypatch.context() as patch:
        patch.setattr(desk.window.delete_page, "show_sighting", broken)
        write("Signature ID", Lesson.PLAIN_DELETE.value)
        await click("Look up")
        await dialog_titled("Unsign")
    await apologised(desk, caplog)


async def test_a_slot_that_fails(desk: AppDriver, caplog: pytest.LogCaptureFixture) -> None:
    """What a click or a timer calls directly, outside of any task; again and again is still one dialog."""
    desk.sign_in()
    failing, failed = QTimer(desk.window), []
    failing.timeout.connect(lambda: failed.append(1))
    failing.timeout.connect(broken)
    failing.start(0)
    await dialog_titled("Unsign")
    await until(lambda: len(failed) > 50, "it to fail some more")
    failing.stop()
    assert len(desk.dialogs()) == 1
    assert len(caplog.records) == 1
    await apologised(desk, caplog)


async def test_a_callback_of_the_loop_that_fails(desk: AppDriver, caplog: pytest.LogCaptureFixture) -> None:
    """What asyncio itself would only print."""
    desk.sign_in()
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "it failed", "exception": ZeroDivisionError(PRACTICE_SECRET)})
    await apologised(desk, caplog)


async def test_a_trouble_without_an_error(desk: AppDriver, caplog: pytest.LogCaptureFixture) -> None:
    """Where nothing was raised, the report has asyncio's own words."""
    asyncio.get_running_loop().call_exception_handler({"message": "a task was lost"})
    apology = await dialog_titled("Unsign")
    assert "a task was lost" in await desk.copy("Copy details", apology)
    await desk.close(apology)
    caplog.clear()


async def test_the_hooks_go_with_the_program(desk: AppDriver) -> None:
    """While it runs it listens."""
    assert isinstance(getattr(sys.excepthook, "__self__", None), CrashReports)
