"""A pause is shown where the work is: everything in reach, nothing cut off, and the keyboard never lost."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.app_driver import AppDriver
from tests.driver import find, named
from tests.ui.models.test_batch_model import sightings
from tests.wording import ACCOUNT, AT, ID, exchange
from unsign.domain.activity import Activity
from unsign.domain.batch import Batch
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.pause import Pause
from unsign.domain.problems import PauseAsked
from unsign.ui.dialogs.batch_dialogs import BatchProgress
from unsign.ui.dialogs.connection_dialog import ConnectionDialog
from unsign.ui.pages.delete_page import DeletePage
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.ui.widgets.pause_line import PauseLine


def a_pause() -> Pause:
    """Make a pause that doesn't end during a test."""
    return Pause(PauseAsked(exchange(429)), 600)


def delete_page() -> DeletePage:
    """Make a page on which something is deleted."""
    page = DeletePage()
    page.show_activity(Activity.DELETING)
    return page


def signatures_page() -> SignaturesPage:
    """Make a page whose list is being loaded."""
    page = SignaturesPage()
    page.show_loading(True)
    return page


def batch() -> BatchProgress:
    """Make a batch that has begun."""
    dialog = BatchProgress(Batch(ACCOUNT, sightings(3), ()))
    dialog.show_begun(0)
    return dialog


def connection() -> ConnectionDialog:
    """Make a check that is under way."""
    return ConnectionDialog(ACCOUNT)


Place = DeletePage | SignaturesPage | BatchProgress | ConnectionDialog


@pytest.mark.parametrize(
    ("make", "beside"),
    [
        (delete_page, "cancel"),
        (signatures_page, "cancel_loading"),
        (batch, "copy_results"),
        (connection, "cancel_check"),
    ],
)
def test_the_keyboard_comes_from_a_neighbour_and_goes_back(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], Place], beside: str
) -> None:
    """Tab leads from what stands beside it to the button; when the button goes, its neighbour has the keyboard."""
    place = make()
    qtbot.addWidget(place)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is place)
    place.show_pause(a_pause())
    neighbour = place.findChild(QWidget, beside)
    assert neighbour is not None
    neighbour.setFocus()
    QTest.keyClick(neighbour, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is find(QPushButton, "Try now", place)
    place.show_pause(None)
    assert qapp.focusWidget() is neighbour


def test_the_connection_dialog_grows_with_it(qtbot: QtBot) -> None:
    """Nothing has to be scrolled for as long as the screen has room."""
    dialog = connection()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_pause(a_pause())
    (words,) = dialog.findChildren(QScrollArea)
    button = find(QPushButton, "Try now", dialog)
    bottom = button.mapTo(words.viewport(), button.rect().bottomLeft()).y()
    assert bottom < words.viewport().height()
    high = dialog.height()
    dialog.show_pause(None)
    assert dialog.height() < high


def test_it_goes_on_where_nobody_looks(qtbot: QtBot) -> None:
    """A pause that ends while another page is in front leaves this one saying what is going on."""
    page = delete_page()
    qtbot.addWidget(page)
    page.show_pause(a_pause())
    page.show_pause(None)
    page.show()
    activity = page.findChild(QLabel, "activity")
    assert activity is not None
    assert activity.isVisible()


async def test_no_key_of_the_window_is_taken_twice(desk: AppDriver) -> None:
    """No letter of a button that is there during a pause is another one's."""
    page = desk.window.delete_page
    page.show_activity(Activity.DELETING)
    page.show_pause(a_pause())
    try:
        assert find(QPushButton, "Try now", page).isVisible()
        assert _taken_twice(desk.window) == []
    finally:
        page.show_pause(None)
        page.show_activity(None)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("make", [batch, connection])
def test_no_key_of_a_dialog_is_taken_twice(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], Place], language: str
) -> None:
    """Nor in a dialog, in any language."""
    texts = QTranslator(qapp)
    assert texts.load(QLocale(language), "unsign", "_", ":/i18n")
    qapp.installTranslator(texts)
    try:
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show_pause(a_pause())
        dialog.show()
        assert _taken_twice(dialog) == []
    finally:
        qapp.removeTranslator(texts)


def _taken_twice(within: QWidget) -> list[str]:
    texts = [b.text() for b in within.findChildren(QAbstractButton) if b.isVisible()]
    texts += [label.text() for label in within.findChildren(QLabel) if label.isVisible() and label.buddy()]
    keys = [key for text in texts if (key := QKeySequence.mnemonic(text).toString())]
    return sorted({key for key in keys if keys.count(key) > 1})


def test_a_pause_isnt_counted_in(qtbot: QtBot) -> None:
    """How long a batch still takes is told by what its signatures took, without the pauses between."""
    times = iter([0.0, 10.0, 10.0, 13.0, 313.0, 913.0, 920.0])
    dialog = BatchProgress(Batch(ACCOUNT, sightings(3), ()), monotonic=lambda: next(times))
    qtbot.addWidget(dialog)
    result = Outcome(Verdict.DELETED, ACCOUNT, ID, AT, None, sent=True)
    dialog.show_begun(0)
    dialog.show_done(0, result)
    assert "about 20 seconds left" in named(dialog, "batch_line")
    dialog.show_begun(1)
    dialog.show_pause(a_pause())
    assert "about" not in named(dialog, "batch_line")
    dialog.show_pause(a_pause())
    dialog.show_pause(None)
    dialog.show_done(1, result)
    assert "about 10 seconds left" in named(dialog, "batch_line")


def test_a_pause_while_a_batch_is_being_checked(qtbot: QtBot) -> None:
    """What is going on stays said."""
    dialog = BatchProgress(Batch(ACCOUNT, sightings(1), ()))
    qtbot.addWidget(dialog)
    dialog.show_begun(0)
    dialog.show_done(0, Outcome(Verdict.DELETED, ACCOUNT, ID, AT, None, sent=True))
    dialog.show_checking()
    said = named(dialog, "batch_line")
    dialog.show_pause(a_pause())
    assert named(dialog, "batch_line") == said
    dialog.show_pause(None)


def test_a_batch_says_whether_one_is_still_under_way(qtbot: QtBot) -> None:
    """It pauses and stops after that one; where there is none, at once."""
    dialog = BatchProgress(Batch(ACCOUNT, sightings(3), ()))
    qtbot.addWidget(dialog)
    dialog.show()
    pause, said = find(QPushButton, "Pause", dialog), []
    acts: tuple[Callable[[], object], ...] = (
        lambda: dialog.show_begun(0),
        pause.click,
        lambda: dialog.show_done(0, Outcome(Verdict.DELETED, ACCOUNT, ID, AT, None, sent=True)),
        pause.click,
        pause.click,
        pause.click,
        lambda: dialog.show_begun(1),
        find(QPushButton, "Stop", dialog).click,
    )
    for act in acts:
        act()
        said.append(named(dialog, "batch_line").partition(" – ")[2])
    assert said == ["", "pausing after this one", "paused", "", "paused", "", "", "stopping after this one"]


def test_long_pauses_are_told_in_minutes(qtbot: QtBot) -> None:
    """Never fewer than it takes, and not by the second."""
    line = PauseLine(QWidget())
    qtbot.addWidget(line)
    for seconds, words in (
        (0.2, "in 1 second."),
        (1.4, "in 1 second."),
        (89.4, "in 89 seconds."),
        (91.0, "in 2 minutes."),
        (121.0, "in 3 minutes."),
        (3600.0, "in 60 minutes."),
    ):
        line.show_pause(Pause(PauseAsked(exchange(429)), seconds))
        assert named(line, "remaining") == f"Trying again {words}"
    line.show_pause(None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")
def test_a_screen_reader_hears_of_both_ends() -> None:
    """The pause is announced; once it is over, so is what goes on."""
    from tests.accessibility_bus import accessibility_bus, until  # noqa: PLC0415 - it needs what Linux has

    with accessibility_bus() as bus:
        command = [sys.executable, "-m", "tests.ui.paused_page"]
        with subprocess.Popen(command, env={**os.environ, **bus.environment}) as subject:
            try:
                until(lambda: _announced(bus.texts()).count("pause") > 1, "a second pause")
            finally:
                subject.terminate()
        said = _announced(bus.texts())
    first = said.index("pause")
    assert said[first : first + 3] == ["pause", "activity", "pause"]


def _announced(heard: list[str]) -> list[str]:
    words = {"EngageLab is limiting requests. Trying again in 10 minute": "pause", "Deleting…": "activity"}
    announced = [text for text in heard if text.startswith("Announcement")]
    return [meaning for text in announced for said, meaning in words.items() if said in text]
