"""What hangs on a signature: named before the deletion, with its age, and never "none" where nobody knows."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.app_driver import AppDriver, service_of
from tests.driver import click, dialog_titled, find, gone, named, texts, until, write
from tests.servers import Plan, Recorded, misbehaving, say_nothing
from tests.store.journals import done, journal_in, kept
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.ui.main_window import DELETED, SIGNATURES
from unsign.ui.widgets.facts_grid import FactsGrid

CITA, DIFFERS, HELD = Lesson.ONE_TEMPLATE.value, Lesson.COUNT_DIFFERS.value, Lesson.HELD_BY_A_PLAN.value
LINE = "“Cita confirmada” – utility, approved, ES, as prefix"


async def test_the_card_and_the_question_name_the_templates(desk: AppDriver) -> None:
    """Name, type, status, countries and position, and when that was looked up, in whose name."""
    desk.sign_in()
    await desk.look_up(CITA)
    assert named(desk.window, "signature_templates") == LINE
    assert named(desk.window, "signature_account").startswith("practice, looked up at ")
    await until(desk.is_idle)
    question = await desk.ask_to_delete(CITA)
    said = "\n".join(texts(question))
    assert "1 template uses it." in said
    assert LINE in said
    assert "Looked up at " in said
    await click("Keep signature", question)
    await gone(question)


async def test_a_refresh_of_the_card_shows_what_is_so_now(desk: AppDriver, service: Recorded) -> None:
    """Somebody unlinks the template in the console meanwhile."""
    desk.sign_in()
    await desk.look_up(CITA)
    service.service.templates.clear()
    await until(desk.is_idle)
    await click("Look up again")
    await until(lambda: named(desk.window, "signature_templates") == "None", "the new card")


async def test_a_refresh_of_the_question_asks_anew_about_what_is_so_now(desk: AppDriver, service: Recorded) -> None:
    """The new question is about the new facts: here a name has to be typed, and what was typed before doesn't count."""
    desk.sign_in()
    await desk.look_up(CITA)
    await until(desk.is_idle)
    question = await desk.ask_to_delete(CITA)
    write("Confirmation", "Peluquería Ñandú", question)
    service.service.templates.clear()
    await click("Look up again", question)
    await gone(question)
    question = await dialog_titled("Delete signature")
    said = "\n".join(texts(question))
    assert "No templates use it." in said
    assert LINE not in said
    assert find(QLineEdit, "Confirmation", question).text() == ""
    await desk.confirm(question)
    await desk.close(await dialog_titled("Deleted"))
    assert [r.method for r in service.requests] == ["GET"] * 6 + ["DELETE", "GET"]
    with journal_in(desk.folder) as journal:
        (backup,) = done(journal.backups(service_of(desk), PRACTICE_KEY))
    assert backup.templates == ()


async def test_a_count_that_differs_from_the_list_is_said_beside_it(desk: AppDriver) -> None:
    """Both numbers, on the card and in the question."""
    desk.sign_in()
    await desk.look_up(DIFFERS)
    card = named(desk.window, "signature_templates")
    assert "“Κωδικός” – authentication, approved, GR and CY, as prefix" in card
    assert "EngageLab’s own count is 4." in card
    await until(desk.is_idle)
    question = await desk.ask_to_delete(DIFFERS)
    assert "1 template uses it. EngageLab’s own count is 4." in "\n".join(texts(question))
    question.reject()
    await gone(question)


async def test_a_list_that_cant_be_had_is_no_none(desk: AppDriver, service: Recorded) -> None:
    """Nor does it lower the hurdle: a signature that may be used wants its name typed."""
    service.service.templates_fault = 503
    desk.sign_in()
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    assert "couldn’t be loaded" in named(desk.window, "signature_templates")
    await until(desk.is_idle)
    question = await desk.ask_to_delete(Lesson.PLAIN_DELETE.value)
    said = "\n".join(texts(question))
    assert "Unsign couldn’t load which templates use it." in said
    assert "Not used by templates" not in said
    assert "Confirmation: type the signature’s name to continue" in said
    question.reject()
    await gone(question)


async def test_a_held_signature_names_the_templates_to_look_for(desk: AppDriver) -> None:
    """Which plan holds it can be seen in the console only: by its templates."""
    desk.sign_in()
    outcome = await desk.delete(HELD)
    said = "\n".join(texts(outcome))
    assert "find sends that use its templates" in said
    assert "“Заказ готов” – utility, approved, KZ and KG, as prefix" in said
    assert "“Скидка недели” – marketing, approved, KZ, as prefix" in said
    await desk.close(outcome)


async def test_closing_over_the_question_leaves_nothing_to_create_again(desk: AppDriver) -> None:
    """What was never asked to go isn't listed among what may be gone."""
    desk.sign_in()
    await desk.ask_to_delete(CITA)
    desk.window.close_requested.emit()
    await desk.program.closed()
    assert kept(desk.folder, service_of(desk), PRACTICE_KEY) == {}


async def test_one_thing_at_a_time(tmp_path: Path) -> None:
    """While a look-up hangs, nothing else that deletes or creates can begin; what can be cancelled is in sight."""
    plan = Plan(lambda handler: handler.answer(200, {"code": 0, "message": "success"}))
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await desk.close(await desk.delete("987654321"))
            await until(desk.is_idle)
            table = await desk.load_list()
            desk.select("987654321")
            assert find(QPushButton, desk.delete_selected).isEnabled()
            plan.look_up = say_nothing
            await click("Open")
            before = len(plan.requests)
            await until(lambda: len(plan.requests) > before, "the look-up")
            desk.window.show_page(SIGNATURES)
            assert not find(QPushButton, desk.delete_selected).isEnabled()
            assert not find(QPushButton, "Open").isEnabled()
            desk.window.show_page(DELETED)
            assert not find(QPushButton, "Create again…").isEnabled()
            table.chosen.emit(table.selected_ids()[0])
            await click("Cancel")
            await until(desk.is_idle)
            desk.window.show_page(DELETED)
            await until(find(QPushButton, "Create again…").isEnabled, "what was deleted to be read")


async def test_nothing_of_a_second_card_is_cut(desk: AppDriver, service: Recorded) -> None:
    """A card with more templates than the one before has room for all of them."""
    desk.sign_in()
    await desk.look_up(Lesson.ONE_TEMPLATE.value)
    write("Signature ID", "1")
    await desk.look_up(Lesson.HELD_BY_A_PLAN.value)
    await desk.settled()
    grid = desk.window.findChild(FactsGrid)
    assert grid is not None
    labels = [label for label in grid.findChildren(QLabel) if label.isVisible()]
    assert len(labels) > 2 * 5
    await until(lambda: all(it.height() >= it.heightForWidth(it.width()) for it in labels), "the room")
