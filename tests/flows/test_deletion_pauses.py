"""Pauses that the service asks for during a deletion.

On the fake only: pauses of any length, several in a row and in look-ups; the practice service asks
for one, of 3 seconds or of no said length, after a DELETE.
"""

from dataclasses import replace
from typing import Any

import pytest

from tests.flows.answers import LOCKED, MINE, PROOF, SIGNATURE, Answer, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.history import RecordedVerdict
from unsign.domain.outcome import Verdict
from unsign.flows.pausing import LONGEST_PAUSE, SHORTEST_PAUSE, UNTOLD_PAUSE


@pytest.mark.parametrize("seconds", [0.0, 12.0, 2 * LONGEST_PAUSE])
async def test_a_pause_that_is_waited_out(seconds: float) -> None:
    """After the pause the same request goes out again, with the yes that was given; each pause has its limits."""
    world = World(deletes=[problems.PauseAsked(exchange(429), seconds), PROOF], waits=[True])
    outcome = await world.delete(sighting())
    assert world.order("confirm", "DELETE", "wait") == ["confirm", "DELETE", "wait", "DELETE"]
    (waited,) = world.all("wait")
    assert waited[1] == pytest.approx(min(max(seconds, SHORTEST_PAUSE), LONGEST_PAUSE))
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    looked = (Activity.LOOKING_UP, Activity.DELETING)
    assert world.activities == [*looked, *looked, Activity.CHECKING, None]


async def test_untold_pauses_double() -> None:
    """Where the service doesn't say how long, each pause is twice the last; a told one in between doesn't count."""
    told = problems.PauseAsked(exchange(429), 7.0)
    untold = [problems.PauseAsked(exchange(429)) for _ in range(12)]
    world = World(gate_looks=[untold[0], told, *untold[1:], SIGNATURE], deletes=[PROOF], waits=[True] * 13)
    await world.delete(sighting())
    waited = [seconds for _, seconds in world.all("wait")]
    assert waited[:4] == [UNTOLD_PAUSE, 7.0, 2 * UNTOLD_PAUSE, 4 * UNTOLD_PAUSE]
    assert waited[-1] == pytest.approx(LONGEST_PAUSE)
    assert world.order("confirm") == ["confirm"]


async def test_each_try_after_a_pause_goes_through_the_gate() -> None:
    """Before each DELETE, the signature is looked up anew; its one record takes all of them."""
    pauses = [problems.PauseAsked(exchange(429), 1) for _ in range(3)]
    world = World(deletes=[*pauses, PROOF], waits=[True] * 3)
    await world.delete(sighting())
    once = ["gate look", "locks", "DELETE"]
    assert world.order("gate look", "DELETE", "locks", "wait") == ["locks", *once, *["wait", *once] * 3]
    assert len(world.all("intend")) == 1
    assert len(world.all("sent")) == 4


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        ({"gate_looks": [SIGNATURE, replace(SIGNATURE, name="Quiet name")]}, "confirm"),
        ({"gate_lists": [(MINE,), (MINE, replace(MINE, id="t9"))]}, "confirm"),
        ({"locks_found": [{}, {}, LOCKED]}, "locked"),
        ({"exists": [True, False]}, "account gone"),
        ({"wanted": [True, True, False]}, "stopped"),
    ],
)
async def test_what_changed_during_the_pause_isnt_deleted(meanwhile: dict[str, Any], told: str) -> None:
    """Renamed, used by another template, locked, forgotten, or no longer wanted: no second DELETE, and it's said."""
    pause = problems.PauseAsked(exchange(429), 1)
    world = World(deletes=[pause], waits=[True], looks=[SIGNATURE], confirms=[True, False], **meanwhile)
    assert await world.delete(sighting()) is None
    assert world.order("DELETE") == ["DELETE"]
    assert world.order("confirm", "locked", "account gone", "stopped")[1:] == [told]
    # the first one was sent, and a look has shown that nothing came of it
    assert [e[2] for e in world.all("settle")] == [RecordedVerdict.NOT_DELETED]


@pytest.mark.parametrize(
    ("look", "verdict"), [(SIGNATURE, Verdict.NOT_DELETED), ("gone", Verdict.DELETED), ("fails", Verdict.NOT_SURE)]
)
async def test_a_pause_that_is_stopped_is_looked_after(look: Answer, verdict: Verdict) -> None:
    """Stop during the pause: no further DELETE, but a look, since one was sent."""
    answers: dict[object, Answer] = {"gone": gone(), "fails": problems.ServerProblem(exchange(500))}
    world = World(deletes=[problems.PauseAsked(exchange(429), 5)], waits=[False], looks=[answers.get(look, look)])
    outcome = await world.delete(sighting())
    assert world.order("DELETE", "wait", "look") == ["DELETE", "wait", "look"]
    assert outcome is not None
    assert outcome.verdict is verdict


@pytest.mark.parametrize(
    ("look", "verdict"), [(SIGNATURE, Verdict.NOT_DELETED), ("gone", Verdict.DELETED), ("fails", Verdict.NOT_SURE)]
)
async def test_a_delete_before_a_pause_was_sent(look: Answer, verdict: Verdict) -> None:
    """A DELETE that was answered with a pause has left, even where the next one couldn't: only a look can tell."""
    answers: dict[object, Answer] = {"gone": gone(), "fails": problems.ServerProblem(exchange(500))}
    refused = problems.ConnectionRefused(exchange())
    world = World(
        deletes=[problems.PauseAsked(exchange(429), 1), refused], waits=[True], looks=[answers.get(look, look)]
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.problem) == (verdict, True, refused)
    assert world.order("DELETE", "wait", "look") == ["DELETE", "wait", "DELETE", "look"]


async def test_pauses_in_looks() -> None:
    """Looks before and after the deletion heed pauses as well."""
    pause = problems.PauseAsked(exchange(429), 1)
    world = World(
        looks=[pause, SIGNATURE, pause, gone()],
        lists=[()],
        deletes=[problems.AnswerTimedOut(exchange())],
        waits=[True, True],
    )
    outcome = await world.delete()
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("look", "wait", "DELETE") == ["look", "wait", "look", "DELETE", "look", "wait", "look"]


async def test_a_pause_before_the_deletion_that_is_stopped() -> None:
    """Stop during the pause of the first look: nothing was sent to delete, nobody is asked."""
    world = World(looks=[problems.PauseAsked(exchange(429), 1)])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sent) == (Verdict.NOT_DELETED, False)
    assert world.order("confirm", "DELETE") == []
