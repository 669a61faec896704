"""Goes through the main job off-screen in practice mode, and leaves pictures: `python -m tests.tour FOLDER`.

`make run` does this where there is no display; `make pictures` makes the
README's pictures so. Beside each picture lies a text with what can be read in
it: a test compares that text with today's program, so that no picture grows
old unnoticed.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QWidget
from qasync import QEventLoop

from tests.driver import click, dialog_titled, gone, named, texts, until, write
from unsign import app, command_line
from unsign.practice.lessons import Lesson
from unsign.program import Program
from unsign.ui.main_window import MainWindow

Show = Callable[[str, QWidget], None]


def main() -> int:
    """Take the tour."""
    parser = argparse.ArgumentParser(description="Goes through the main job in practice mode, off-screen.")
    parser.add_argument("folder", type=Path, help="where the numbered pictures go")
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    number = 0

    def show(title: str, widget: QWidget) -> None:
        nonlocal number
        number += 1
        path = folder / f"{number:02}-{title.casefold().replace(' ', '-')}.png"
        if not widget.grab().save(str(path)):
            sys.exit(f"can't write {path}")
        path.with_suffix(".txt").write_text(transcript(widget), encoding="utf-8")
        print(f"{path}: {title}")

    take(show)
    return 0


def take(show: Show, *arguments: str) -> None:
    """Run the program and walk through it; `show` gets a title and what is to be seen, at each stop."""
    options = command_line.parse(["--practice", "--locale", "en", *arguments], {})
    application = app.start_qt(options)
    window = MainWindow(practice=True)
    window.show()

    async def live() -> None:
        program = Program(window, options)
        program.start()
        await walk(window, show)
        window.close()
        await program.closed()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(live())


async def walk(window: MainWindow, show: Show) -> None:
    """Look up, confirm, delete; then be refused, and be told why."""
    panel = window.delete_panel
    write("Signature ID", Lesson.APPROVED_WITH_TEMPLATES.value)
    await click("Look up")
    await until(lambda: panel.sighting, "the card")
    show("Looked up", window)
    await click("Delete signature…")
    confirm = await dialog_titled("Delete signature")
    assert panel.sighting is not None
    write("Confirmation", panel.sighting.signature.name, confirm)
    show("Confirm", confirm)
    await click("Delete signature", confirm)
    await gone(confirm)
    await _end(show, "Deleted", "Deleted")
    write("Signature ID", Lesson.HELD_BY_A_PLAN.value)
    await click("Delete signature…")
    confirm = await dialog_titled("Delete signature")
    assert panel.sighting is not None
    write("Confirmation", panel.sighting.signature.name, confirm)
    await click("Delete signature", confirm)
    await gone(confirm)
    await _end(show, "Not deleted", "In use")


async def _end(show: Show, title: str, picture: str) -> None:
    outcome = await dialog_titled(title)
    show(picture, outcome)
    print(f"  {title}: {named(outcome, 'headline')}")
    await click("Close", outcome)
    await gone(outcome)


def transcript(widget: QWidget) -> str:
    """Write down what can be read in a widget, less what changes with the time of day."""
    today = QDateTime.currentDateTime().date().year()
    lines = [widget.windowTitle(), *texts(widget)]
    return "\n".join(line for line in lines if ":" not in line or str(today) not in line) + "\n"


if __name__ == "__main__":
    sys.exit(main())
