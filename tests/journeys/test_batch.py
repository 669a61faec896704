"""Several deletions: asked once, looked up one by one, told one by one, and never one too many."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QPushButton, QTableView

from tests.app_driver import AppDriver, service_of, shown
from tests.driver import buttons, click, dialog_titled, find, gone, named, texts, until, write
from tests.servers import Recorded
from tests.store.journals import kept, lock_as_somebody_else
from unsign.domain.batch import Tally
from unsign.domain.catalogue import Column
from unsign.domain.history import RecordedVerdict
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.store.journal_file import NAME
from unsign.ui.widgets.signatures_table import SignaturesTable
from unsign.wording import batch as wording

HARBOUR, KAFFEBAR, CITA = Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value, Lesson.ONE_TEMPLATE.value
SILENT = Lesson.SILENCE.value


async def chosen(desk: AppDriver, *digits: str) -> QDialog:
    """Select rows and press the button; give the question."""
    desk.sign_in()
    await desk.load_list()
    desk.select(*digits)
    await click(desk.delete_selected, desk.window)
    return await dialog_titled("Delete signatures")


async def begun(desk: AppDriver, *digits: str) -> QDialog:
    """Say yes; give the progress."""
    question = await chosen(desk, *digits)
    write("Confirmation", str(len(digits)), question)
    await click("Delete signatures", question)
    await gone(question)
    return await dialog_titled("Deleting signatures")


async def over(desk: AppDriver, progress: QDialog) -> dict[str, str]:
    """Wait for the end; give what became of each, by ID, and close."""
    await until(find(QPushButton, "Close", progress).isEnabled, "the end")
    said = states(progress)
    await desk.close(progress)
    await desk.settled()
    return said


def states(progress: QDialog) -> dict[str, str]:
    """Read what became of each, by ID."""
    table = find(QTableView, "Signatures in this batch", progress)
    return dict(zip(shown(table, 1), shown(table, 2), strict=True))


def deleted(service: Recorded) -> list[str]:
    """Give the IDs of the DELETEs that the server saw."""
    return sorted(r.path.rpartition("/")[2] for r in service.seen("DELETE"))


async def test_the_question_says_what_would_go(desk: AppDriver) -> None:
    """In counts and names: the signatures, the templates that use them and how old that is, and whose they are."""
    question = await chosen(desk, HARBOUR, KAFFEBAR, CITA)
    said = "\n".join(texts(question))
    for words in (
        "Permanently delete 3 signatures?",
        "“Zoë & Søren Kaffebar”",
        "2 of them are approved",
        "1 template uses them:\n“Cita confirmada” – utility, approved, ES, as prefix\n(As of ",
        "This can’t be undone. Unsign looks each one up again",
        "Account: practice, at 127.0.0.1:",
        "Confirmation: type the number of signatures to continue",
    ):
        assert words in said
    await click("Keep signatures", question)
    await gone(question)


async def test_templates_that_cant_be_had_are_never_none(desk: AppDriver, service: Recorded) -> None:
    """Nor do they become "none" in a batch, and a count that differs from the list is said too."""
    question = await chosen(desk, Lesson.COUNT_DIFFERS.value)
    assert "EngageLab’s own count is 4. (As of " in "\n".join(texts(question))
    question.reject()
    await gone(question)
    service.service.templates_fault = 503
    for digits, words in (
        (HARBOUR, "Unsign couldn’t load which templates use them."),
        (CITA, "EngageLab says 1 template uses them, but the list couldn’t be loaded."),
    ):
        question = await chosen(desk, digits)
        assert words in "\n".join(texts(question))
        question.reject()
        await gone(question)


@pytest.mark.parametrize("typed", ["", "2", "4", "33", "three", "3 signatures", "-3", "3.0", "³"])
async def test_a_wrong_number_opens_nothing(desk: AppDriver, service: Recorded, typed: str) -> None:
    """The button stays off, whatever is pressed."""
    question = await chosen(desk, HARBOUR, KAFFEBAR, CITA)
    write("Confirmation", typed, question)
    field = find(QLineEdit, "Confirmation", question)
    await until(field.hasFocus, "the focus")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(field, key)
    delete = find(QPushButton, "Delete signatures", question)
    await asyncio.sleep(0)
    assert not delete.isEnabled()
    assert find(QPushButton, "Keep signatures", question).isDefault()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    await gone(question)
    await desk.settled()
    assert service.seen("DELETE") == []


@pytest.mark.parametrize("typed", ["3", " 3 ", "\N{ARABIC-INDIC DIGIT THREE}", "\N{FULLWIDTH DIGIT THREE}"])
async def test_the_right_number_arms_the_button_and_return_only_leads_there(
    desk: AppDriver, service: Recorded, typed: str
) -> None:
    """In the digits of any keyboard; and even then Return presses nothing."""
    question = await chosen(desk, HARBOUR, KAFFEBAR, CITA)
    write("Confirmation", typed, question)
    await until(find(QPushButton, "Delete signatures", question).isEnabled, "the button")
    field = find(QLineEdit, "Confirmation", question)
    field.setFocus()
    await until(field.hasFocus, "the focus")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert question.isVisible()
    question.reject()
    await gone(question)
    assert service.seen("DELETE") == []


async def test_each_is_looked_up_and_then_deleted_once(desk: AppDriver, service: Recorded) -> None:
    """What becomes of each is told; the server saw a look before each DELETE; the list is loaded anew."""
    held, somebody, no, key = (
        Lesson.HELD_BY_A_PLAN.value,
        Lesson.ALSO_HELD_BY_A_PLAN.value,
        Lesson.BUSINESS_RULE.value,
        Lesson.KEY_REFUSED.value,
    )
    progress = await begun(desk, HARBOUR, CITA, held, no, key, Lesson.GONE_MEANWHILE.value)
    del service.service.signatures[CITA]
    said = await over(desk, progress)
    assert said[HARBOUR] == "Deleted"
    assert said[CITA] == "Already gone"
    assert said[Lesson.GONE_MEANWHILE.value] == "Already gone"
    assert said[held].startswith("Not deleted: Can’t delete")
    assert "a scheduled or sending message still uses it" in said[held]
    assert said[no].startswith("Not deleted: EngageLab refused the request for")
    assert said[key] == "Not deleted: EngageLab didn’t accept this key"
    assert deleted(service) == sorted([HARBOUR, held, no, key, Lesson.GONE_MEANWHILE.value])
    # loaded, and read anew after the yes: each time both lists; what was missing was looked up by itself
    first = [r.method for r in service.requests].index("DELETE")
    before = [r.path.removeprefix("/v1/") for r in service.requests[:first]]
    assert before == ["sign-configs", "template-configs"] * 2
    assert [r.method for r in service.requests if r.path.endswith(CITA)] == ["GET"]
    assert "1 deleted, 2 already gone, 3 not deleted (account: practice)" in desk.status
    await until(lambda: HARBOUR not in shown(table_of(desk), Column.ID), "the new list")
    assert somebody in shown(table_of(desk), Column.ID)
    assert kept(desk.folder, service_of(desk), PRACTICE_KEY) == {
        HARBOUR: RecordedVerdict.DELETED,
        Lesson.GONE_MEANWHILE.value: RecordedVerdict.ALREADY_GONE,
    }


def table_of(desk: AppDriver) -> SignaturesTable:
    """Give the table of all signatures."""
    table = desk.window.findChild(SignaturesTable)  # it may be hidden
    assert table is not None
    return table


async def test_results_can_be_copied(desk: AppDriver) -> None:
    """As text for the ticket, and so that a spreadsheet keeps the digits."""
    progress = await begun(desk, HARBOUR, Lesson.NINETEEN_DIGITS.value)
    await until(find(QPushButton, "Close", progress).isEnabled, "the end")
    text = await desk.copy("Copy results", progress)
    assert sorted(line.split("\t")[1:] for line in text.split("\n")) == [
        [Lesson.NINETEEN_DIGITS.value, "Deleted"],
        [HARBOUR, "Deleted"],
    ]
    assert "mso-number-format" in QGuiApplication.clipboard().mimeData().html()
    await desk.close(progress)
    await desk.settled()


async def test_pause_go_on_and_stop(desk: AppDriver, service: Recorded) -> None:
    """Paused, nothing more is sent; stopped, the rest isn't begun, and what is done stays."""
    progress = await begun(desk, HARBOUR, KAFFEBAR, CITA)
    await click("Pause", progress)
    await until(lambda: "Deleting…" not in states(progress).values(), "the one under way to end")
    before = len(service.requests)
    for _ in range(50):
        await asyncio.sleep(0.002)
    assert len(service.requests) == before
    confirmed = "Confirmed, being checked"
    done = [d for d, state in states(progress).items() if state == confirmed]
    waiting = [d for d, state in states(progress).items() if state == "Waiting"]
    assert len(done) in {1, 2}
    assert named(progress, "batch_line") == f"{len(done)} confirmed and being checked, {3 - len(done)} left – paused"
    assert find(QProgressBar, "Progress", progress).value() == len(done)
    await click("Stop", progress)
    said = await over(desk, progress)
    assert {said[d] for d in waiting} == {"Not started"}
    assert {said[d] for d in done} == {"Deleted"}
    assert deleted(service) == sorted(done)
    assert set(waiting) <= set(service.service.signatures)


async def test_paused_and_taken_up_again_it_ends_as_if_nothing_were(desk: AppDriver, service: Recorded) -> None:
    """Each is deleted once."""
    progress = await begun(desk, HARBOUR, KAFFEBAR, CITA)
    await click("Pause", progress)
    await until(lambda: "Deleting…" not in states(progress).values(), "the one under way to end")
    await click("Pause", progress)
    assert set((await over(desk, progress)).values()) == {"Deleted"}
    assert deleted(service) == sorted([HARBOUR, KAFFEBAR, CITA])


async def test_one_can_be_cancelled_and_the_rest_goes_on(desk: AppDriver, service: Recorded) -> None:
    """A DELETE that hangs: Cancel ends it, a look says what is true of it, and the next one's turn comes."""
    progress = await begun(desk, SILENT, KAFFEBAR)
    await until(lambda: SILENT in deleted(service), "the DELETE")
    await click("Skip this one", progress)
    said = await over(desk, progress)
    assert said[SILENT] == "Not deleted: You cancelled after the request was sent"
    assert said[KAFFEBAR] == "Deleted"
    assert deleted(service) == sorted([KAFFEBAR, SILENT])


async def test_closing_the_progress_is_a_stop(desk: AppDriver, service: Recorded) -> None:
    """Esc and the window's own button stop after the one whose turn it is; only then can it be closed."""
    progress = await begun(desk, SILENT, KAFFEBAR)
    await until(lambda: SILENT in deleted(service), "the DELETE")
    QTest.keyClick(progress, Qt.Key.Key_Escape)
    assert progress.isVisible()
    progress.close()
    assert progress.isVisible()
    assert "Close" in buttons(progress)
    await click("Skip this one", progress)
    said = await over(desk, progress)
    assert said[KAFFEBAR] == "Not started"
    assert deleted(service) == [SILENT]


async def test_closing_the_window_in_the_middle_leaves_nothing(url: str, service: Recorded, tmp_path: Path) -> None:
    """No task, no dialog; the journal says that nobody knows of the one under way, and nothing of the others."""
    async with AppDriver.at(url, tmp_path) as desk:
        progress = await begun(desk, SILENT, KAFFEBAR)
        await until(lambda: SILENT in deleted(service), "the DELETE")
        assert progress.isVisible()
        service_url = service_of(desk)
        desk.window.close_requested.emit()
        await desk.program.closed()
        assert desk.dialogs() == []
    assert deleted(service) == [SILENT]
    assert kept(tmp_path, service_url, PRACTICE_KEY) == {SILENT: RecordedVerdict.NOT_SURE}


async def test_locked_meanwhile(desk: AppDriver, service: Recorded) -> None:
    """Another copy locks one while the batch is under way: it stays, and its row says whose lock it is."""
    progress = await begun(desk, SILENT, KAFFEBAR)
    await until(lambda: SILENT in deleted(service), "the DELETE")
    lock_as_somebody_else(desk.folder, service_of(desk), KAFFEBAR)
    await click("Skip this one", progress)
    said = await over(desk, progress)
    assert said[KAFFEBAR].startswith("Locked by Somebody else on ")
    assert KAFFEBAR in service.service.signatures
    assert ", 1 locked" in desk.status
    assert KAFFEBAR not in kept(desk.folder, service_of(desk), PRACTICE_KEY)


async def test_what_cant_be_written_down_isnt_deleted(desk: AppDriver, service: Recorded) -> None:
    """The disk goes away in the middle: without a record, the rest stays."""
    progress = await begun(desk, SILENT, KAFFEBAR)
    await until(lambda: SILENT in deleted(service), "the DELETE")
    (desk.folder / NAME).unlink()
    (desk.folder / NAME).mkdir()
    await click("Skip this one", progress)
    await until(find(QPushButton, "Close", progress).isEnabled, "the end")
    assert states(progress)[KAFFEBAR] == "Not deleted: Unsign couldn’t read or write its history on this computer"
    await desk.close(progress)
    await desk.close(await dialog_titled("Unsign"))
    await desk.settled()
    assert desk.dialogs() == []
    assert deleted(service) == [SILENT]


async def test_a_pause_that_the_service_asks_for_is_kept(desk: AppDriver, service: Recorded) -> None:
    """It is counted down in the dialog, and the batch goes on after it."""
    progress = await begun(desk, Lesson.PAUSE_UNSAID.value, HARBOUR)
    await until(lambda: named(progress, "pause_reason"), "the countdown")
    assert desk.dialogs() == [progress]
    assert named(progress, "pause_reason") == "EngageLab is limiting requests"
    await click("Try now", progress)
    assert set((await over(desk, progress)).values()) == {"Deleted"}
    assert deleted(service) == sorted([Lesson.PAUSE_UNSAID.value] * 2 + [HARBOUR])


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "about 1 second left"),
        (40.4, "about 40 seconds left"),
        (89.4, "about 89 seconds left"),
        (90.0, "about 2 minutes left"),
        (5400.0, "about 90 minutes left"),
    ],
)
def test_the_time_that_is_left(qapp: object, seconds: float, words: str) -> None:
    """People count long waits in minutes."""
    assert wording.progress(Tally(), 7, seconds) == f"7 left, {words}"


async def test_what_is_another_one_by_now_stays(desk: AppDriver, service: Recorded) -> None:
    """Renamed, approved, or taken by a template since the list was loaded: the yes was to something else."""
    question = await chosen(desk, HARBOUR, KAFFEBAR)
    signatures = service.service.signatures
    signatures[HARBOUR] = replace(signatures[HARBOUR], sign_name="Somebody else's")
    write("Confirmation", "2", question)
    await click("Delete signatures", question)
    await gone(question)
    said = await over(desk, await dialog_titled("Deleting signatures"))
    assert said[HARBOUR] == "Not deleted: it has changed since the list was loaded, so check it again"
    assert said[KAFFEBAR] == "Deleted"
    assert deleted(service) == [KAFFEBAR]
