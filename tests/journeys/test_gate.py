"""The gate and the proof as a person sees them: a question that comes again, and an outcome that isn't known yet."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.app_driver import AppDriver, service_of
from tests.driver import click, dialog_titled, find, gone, named, texts, until, write
from tests.servers import Handler, Plan, Recorded, misbehaving
from tests.store.journals import kept
from unsign.domain.history import RecordedVerdict
from unsign.domain.patience import Patience
from unsign.practice.lessons import Lesson

APPROVED, ID = Lesson.APPROVED.value, "987654321"
SOON = Patience(settling=(0.0, 0.05), rechecks=(0.3, 0.6), certain_after=0.0)


@pytest.mark.parametrize(
    ("change", "words", "fits"),
    [({"miscount": 3}, "more templates use it", True), ({"sign_name": "Another name"}, "its name is different", False)],
)
async def test_a_question_that_comes_again(
    desk: AppDriver, service: Recorded, change: dict[str, object], words: str, fits: bool
) -> None:
    """With the change marked; what was typed stays where it still fits, and nothing was sent so far."""
    desk.sign_in()
    question = await desk.ask_to_delete(APPROVED)
    stored = service.service.signatures[APPROVED]
    write("Confirmation", stored.sign_name, question)
    service.service.signatures[APPROVED] = replace(stored, **change)  # type: ignore[arg-type] # any of its fields
    await click("Delete signature", question)
    await gone(question)
    again = await dialog_titled("Delete signature")
    assert any(words in text for text in texts(again))
    assert service.seen("DELETE") == []
    assert find(QLineEdit, "Confirmation", again).text() == (stored.sign_name if fits else "")
    write("Confirmation", service.service.signatures[APPROVED].sign_name, again)
    await click("Delete signature", again)
    await desk.close(await dialog_titled("Deleted"))
    assert len(service.seen("DELETE")) == 1


def confirm(handler: Handler) -> None:
    """Confirm a deletion, as documented."""
    handler.answer(200, {"code": 0, "message": "success"})


async def test_confirmed_and_gone_a_moment_later(tmp_path: Path) -> None:
    """Not sure yet, with the moments at which Unsign looks again; then the message is replaced by itself."""
    plan = Plan(confirm)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, patience=SOON) as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Not sure yet"
            said = "\n".join(texts(outcome))
            assert "confirmed the deletion" in said
            assert "it was still there when Unsign checked at" in said
            assert "will check again at" in said
            plan.there = False
            await gone(outcome)
            outcome = await dialog_titled("Deleted")
            assert "no longer exists" in "\n".join(texts(outcome))
            await desk.close(outcome)
            await desk.settled()
            assert kept(tmp_path, service_of(desk), "practice") == {ID: RecordedVerdict.DELETED}
    assert len([r for r in plan.requests if r.method == "DELETE"]) == 1


async def test_the_message_can_be_closed_meanwhile(tmp_path: Path) -> None:
    """The window can be used, a line says when Unsign looks again, and it tells once it knows."""
    plan = Plan(confirm)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, patience=SOON) as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            await desk.close(outcome)
            await until(desk.is_idle)
            assert " – next check at " in desk.status
            plan.there = False
            await desk.close(await dialog_titled("Deleted"))
            assert "“Acme” was deleted" in desk.status
            await desk.settled()


async def test_what_never_goes_is_left_to_the_person(tmp_path: Path) -> None:
    """After the last check it says so; looking again is a button."""
    plan = Plan(confirm)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, patience=SOON) as desk:
            desk.sign_in()
            first = await desk.delete(ID)
            await gone(first)
            last = await dialog_titled("Not sure yet")
            assert "will check again" not in "\n".join(texts(last))
            assert find(QPushButton, "Check again", last).isDefault()
            await desk.close(last)
            assert named(desk.window, "status").endswith("(account: practice)")


async def test_quitting_while_it_isnt_known_leaves_nothing_running(tmp_path: Path) -> None:
    """The next start looks it up: it's confirmed, and nobody has seen that it's gone."""
    plan = Plan(confirm)
    patience = replace(SOON, rechecks=(60.0,))
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, patience=patience) as desk:
            desk.sign_in()
            await desk.close(await desk.delete(ID))
            service_url = service_of(desk)
    assert kept(tmp_path, service_url, "practice") == {ID: RecordedVerdict.NOT_SURE}
