"""Exceptions that nobody foresaw leave the window idle.

On the fake only: the practice service raises none.
"""

import asyncio

import pytest

from tests.flows.answers import ACCOUNT, ID, PROOF, SIGNATURE, Answer, exchange, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.outcome import Step


class Surprise(Exception):  # noqa: N818 - it is none of the program's
    """Something that nobody foresaw."""


def fails(_self: World, *_args: object, **_named: object) -> None:
    """Fail at once."""
    raise Surprise


@pytest.mark.parametrize(
    "world",
    [
        World(looks=[Surprise()]),
        World(looks=[SIGNATURE], lists=[Surprise()]),
        World(looks=[SIGNATURE], lists=[()], deletes=[Surprise()]),
        World(looks=[SIGNATURE, Surprise()], lists=[()], deletes=[problems.AnswerTimedOut(exchange())]),
        World(looks=[SIGNATURE, Surprise()], lists=[()], deletes=[problems.InUse(exchange())], tells=[Step.TRY_AGAIN]),
        World(
            looks=[SIGNATURE, problems.ServerProblem(exchange(500)), Surprise()],
            lists=[()],
            deletes=[problems.ServerProblem(exchange(500))],
            tells=[Step.LOOK_AGAIN],
        ),
    ],
    ids=["look", "list", "delete", "look afterwards", "try again", "look again"],
)
async def test_a_surprise_leaves_the_window_idle(world: World) -> None:
    """An exception that nobody foresaw goes up, and the window doesn't stay busy."""
    with pytest.raises(Surprise):
        await world.delete()
    assert world.activities[-1] is None


@pytest.mark.parametrize("method", ["confirm", "wait", "tell", "show_sighting", "show_outcome", "focus_on"])
async def test_a_surprise_while_deleting_leaves_the_window_idle(method: str) -> None:
    """The same where the surprise is a dialog's or the window's own."""
    failing = type("Failing", (World,), {method: fails})
    pause = problems.PauseAsked(exchange(429), 1)
    world = failing(looks=[SIGNATURE], lists=[()], deletes=[pause if method == "wait" else PROOF])
    with pytest.raises(Surprise):
        await world.delete()
    assert world.activities[-1] is None


@pytest.mark.parametrize(
    ("method", "look"),
    [
        ("wait", problems.PauseAsked(exchange(429), 1)),
        ("explain", problems.ServerProblem(exchange(500))),
        ("focus_on", problems.ServerProblem(exchange(500))),
        ("show_sighting", SIGNATURE),
        ("show_sighting", problems.ServerProblem(exchange(500))),
        ("show_stopped", problems.CancelledBeforeSending(exchange())),
    ],
)
async def test_a_surprise_while_looking_leaves_the_window_idle(method: str, look: Answer) -> None:
    """The same for a look-up."""
    world = type("Failing", (World,), {method: fails})(looks=[look], lists=[()])
    with pytest.raises(Surprise):
        await world.flow.look_up(ACCOUNT, ID)
    assert world.activities[-1] is None


async def test_a_task_that_is_cancelled_leaves_the_window_idle() -> None:
    """The end of the program during a DELETE: no dialog, no look, nothing left running."""
    started = asyncio.Event()

    async def for_ever() -> None:
        started.set()
        await asyncio.Event().wait()

    world = World(deletes=[for_ever])
    task = asyncio.create_task(world.flow.delete(ACCOUNT, ID, sighting()))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert world.order("tell", "look", "line") == []
    assert world.activities[-1] is None
