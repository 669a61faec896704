"""Goes through the main job off-screen in practice mode, and leaves pictures: `python -m tests.tour FOLDER`.

`make run` does this where there is no display. `make pictures` makes the
README's pictures so; beside each then lies a text with what can be read in it,
and a test compares these texts with today's program, so that no picture grows
old unnoticed.
"""

import argparse
import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from qasync import QEventLoop

from tests.app_driver import AppDriver
from tests.driver import click, dialog_titled, find, gone, named, texts, until, write
from unsign import app, command_line
from unsign.bootstrap import Program
from unsign.practice.lessons import Lesson
from unsign.ui.main_window import MainWindow

Show = Callable[[str, QWidget], None]

PICTURE_FONT = "DejaVu Sans"
"""So that the README's pictures don't change with the machine that makes them."""


def main() -> int:
    """Take the tour."""
    parser = argparse.ArgumentParser(description="Goes through the main job in practice mode, off-screen.")
    parser.add_argument("folder", type=Path, help="where the numbered pictures go")
    parser.add_argument("--pictures", action="store_true", help="make the README's pictures, each with its text")
    given = parser.parse_args()
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    stops = 0

    def show(title: str, widget: QWidget) -> None:
        nonlocal stops
        stops += 1
        path = folder / f"{stops:02}-{title}.png"
        if not widget.grab().save(str(path)):
            sys.exit(f"can't write {path}")
        if given.pictures:
            path.with_suffix(".txt").write_text(transcript(widget), encoding="utf-8")
        print(f"  see {path}")

    take(show, PICTURE_FONT if given.pictures else "")
    return 0


def take(show: Show, font: str = "") -> None:
    """Run the program and walk through it; `show` gets a name and what is to be seen, at each stop."""
    scratch = tempfile.TemporaryDirectory()
    options = command_line.parse(["--practice", "--locale", "en", "--data-dir", scratch.name], {})
    application = app.start_qt(options)
    if font in QFontDatabase.families():
        QApplication.setFont(QFont(font, 10))
    window = MainWindow(practice=True)
    window.show()

    async def live() -> None:
        program = Program(window, options)
        await walk(AppDriver(window, program, Path(scratch.name), asyncio.all_tasks()), show)
        window.close()
        await program.closed()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(live())
    scratch.cleanup()


async def walk(desk: AppDriver, show: Show) -> None:
    """Look up, confirm, delete; then be refused, and be told why."""
    print("Look a signature up:")
    await desk.look_up(Lesson.ONE_TEMPLATE.value)
    await until(desk.is_idle)
    show("looked-up", desk.window)
    confirm = await desk.ask_to_delete(Lesson.ONE_TEMPLATE.value)
    print(f"Delete it: {named(confirm, 'confirm_question')}")
    sighting = desk.window.delete_page.sighting
    assert sighting is not None
    write("Confirmation", sighting.signature.name, confirm)
    await until(find(QPushButton, "Delete signature", confirm).isEnabled)
    show("confirm", confirm)
    await click("Delete signature", confirm)
    await gone(confirm)
    await _end(await dialog_titled("Deleted"), "deleted", show)
    print("Delete one that a message plan holds:")
    await _end(await desk.delete(Lesson.HELD_BY_A_PLAN.value), "in-use", show)
    await until(desk.is_idle)


async def _end(outcome: QDialog, picture: str, show: Show) -> None:
    print(f"{outcome.windowTitle()}: {named(outcome, 'headline')}")
    show(picture, outcome)
    await click("Close", outcome)
    await gone(outcome)


def transcript(widget: QWidget) -> str:
    """Write down what can be read in a widget; times and dates all alike."""
    lines = "\n".join([widget.windowTitle(), *texts(widget)])
    lines = re.sub(r"[A-Z][a-z]{2} \d+, \d{4}", "Jan 2, 2034", lines)
    return re.sub(r"\d+:\d\d\s[AP]M", "5:06 AM", lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
