"""Answers of which a part can't be read, or that aren't of now, seen from the window."""

from pathlib import Path

from tests.app_driver import AppDriver, shown
from tests.driver import named, texts
from tests.servers import Handler, Plan, answering, described, misbehaving
from unsign.domain.catalogue import Column

ID = "987654321"


async def test_a_list_with_one_that_cant_be_read(tmp_path: Path) -> None:
    """The others are shown, and the note counts and quotes the one that isn't."""
    rows = [described(ID, "Acme"), {"sign_id": "5", "sign_name": None, "status": 1}, described("6", "Company \ud83d")]
    with misbehaving(Plan(Handler.reset, lists=answering(200, rows))) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            table = await desk.load_list()
            note = named(desk.window, "list_note")
            assert "1 signature couldn’t be read. The first one: " in note
            assert '{"sign_id": "5", "sign_name": null' in note
            assert shown(table, Column.NAME) == ["Acme", "Company \ufffd"]
            await desk.settled()


def stored(handler: Handler) -> None:
    """Answer a look-up out of a cache, which still has the signature."""
    end = handler.end_headers

    def end_headers() -> None:
        handler.send_header("Age", "120")
        end()

    handler.end_headers = end_headers  # type: ignore[method-assign] # for this one answer
    handler.answer(200, described(ID, "Acme"))


async def test_a_cache_that_answers_the_check(tmp_path: Path) -> None:
    """The DELETE takes effect, and the connection breaks: what a cache says then proves nothing."""

    def fault(handler: Handler) -> None:
        plan.look_up = stored
        handler.reset()

    plan = Plan(fault, deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Not sure yet"
            assert "isn’t current" in "\n".join(texts(outcome))
            await desk.close(outcome)


async def test_a_cache_that_answers_the_look_up(tmp_path: Path) -> None:
    """Nothing is deleted by what was so two minutes ago."""
    plan = Plan(Handler.reset, look_up=stored)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert outcome.windowTitle() == "Not deleted"
            assert named(outcome, "headline") == "The answer isn’t current"
            await desk.close(outcome)
    assert [r.method for r in plan.requests] == ["GET"]
