"""Answers to a DELETE that prove nothing: a look-up has to tell.

On the fake only: every problem there is, also those that take a network, with every look-up there
is; and Cancel at a certain moment. Those of them that the practice service can bring about are in
test_every_lesson.
"""

from collections.abc import Callable

import pytest

from tests.flows.answers import BLIND, LASTING, NO_WAY, SIGNATURE, UNPROVEN, Answer, exchange, gone, name_of, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.outcome import Verdict
from unsign.domain.patience import Patience


def press(world: Callable[[], World], raised: problems.Problem) -> Callable[[], object]:
    """Make an answer during which the person presses Cancel."""

    async def answer() -> problems.Problem:
        world().cancel()
        return raised

    return answer


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_an_answer_without_proof_is_looked_after(make: Callable[[], problems.Problem]) -> None:
    """One DELETE, then a look: gone means deleted, since it was there before."""
    trouble, proof = make(), gone()
    world = World(deletes=[trouble], looks=[proof])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.DELETED, True, True)
    assert (outcome.problem, outcome.look_problem) == (trouble, None)
    assert outcome.exchanges == (trouble.exchange, proof.exchange)
    assert world.order("DELETE", "look", "tell") == ["DELETE", "look", "tell"]
    assert world.activities == [Activity.LOOKING_UP, Activity.DELETING, Activity.CHECKING, None]


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_still_there_after_all_looks(make: Callable[[], problems.Problem]) -> None:
    """Still there: not deleted. Where it may still be under way, nobody knows, even after a second look."""
    trouble = make()
    slow = isinstance(trouble, LASTING)
    world = World(deletes=[trouble], looks=[SIGNATURE] * (1 + slow))
    outcome = await world.delete(sighting())
    assert outcome is not None
    verdict = Verdict.NOT_SURE if slow else Verdict.NOT_DELETED
    assert (outcome.verdict, outcome.looked, outcome.problem) == (verdict, True, trouble)
    assert world.slept == ([0.0, 2.0] if slow else [0.0])
    assert world.order("DELETE") == ["DELETE"]


@pytest.mark.parametrize("trouble", [problems.AnswerTimedOut(exchange()), problems.OtherStatus(exchange(202))])
async def test_gone_at_the_second_look(trouble: problems.Problem) -> None:
    """A slow deletion that takes effect between two looks is one, also one that was merely accepted."""
    world = World(deletes=[trouble], looks=[SIGNATURE, gone()])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize("make", UNPROVEN, ids=name_of)
async def test_a_look_that_cant_tell(make: Callable[[], problems.Problem]) -> None:
    """Neither the answer nor the look proves anything: not sure, with both reasons."""
    for kind in [*NO_WAY, *BLIND, problems.CancelledBeforeSending, problems.CancelledAfterSending]:
        trouble, look_trouble = make(), kind(exchange())
        world = World(deletes=[trouble], looks=[look_trouble])
        outcome = await world.delete(sighting())
        assert outcome is not None
        assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_SURE, True, False)
        assert (outcome.problem, outcome.look_problem) == (trouble, look_trouble)
        assert outcome.exchanges == (trouble.exchange, look_trouble.exchange)
        assert world.order("DELETE") == ["DELETE"]


async def test_a_second_look_that_cant_tell_keeps_what_the_first_saw() -> None:
    """Seen after the DELETE is seen: the look that fails later doesn't take it back."""
    world = World(
        deletes=[problems.AnswerTimedOut(exchange())], looks=[SIGNATURE, problems.ServerProblem(exchange(500))]
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.looked) == (Verdict.NOT_SURE, True)


async def test_blind_then_nobody_knows_then_not_there() -> None:
    """Never seen before, so nobody can say that it was deleted: only that it isn't there."""
    world = World(
        looks=[problems.AddressUnknown(exchange(404)), gone()], deletes=[problems.ConnectionBroken(exchange())]
    )
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.looked, outcome.sighting) == (Verdict.ALREADY_GONE, True, None)
    assert world.order("DELETE") == ["DELETE"]


async def test_cancel_after_the_request_left_is_looked_after() -> None:
    """Cancel during the DELETE ends the waiting, not the looking."""
    world = World(
        deletes=[press(lambda: world, problems.CancelledAfterSending(exchange()))],
        looks=[gone()],
        patience=Patience(settling=(0.0,), rechecks=()),
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize(("pressed_at", "looks", "seen"), [(0, [], False), (1, [SIGNATURE], True)])
async def test_cancel_between_the_looks(pressed_at: int, looks: list[Answer], *, seen: bool) -> None:
    """Cancel before any look, or after one that still found it, leaves it open: a slow request may take effect."""
    world = World(deletes=[problems.AnswerTimedOut(exchange())], looks=looks, presses_at=[pressed_at])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.look_problem, outcome.looked) == (Verdict.NOT_SURE, None, seen)
    assert world.activities[-1] is None
