"""Looking a signature up, alone and before its deletion.

On the fake only: cancelling, and look-ups that leave nothing to go on with, which take a network;
cards of a certain age.
"""

import pytest

from tests.flows.answers import (
    ACCOUNT,
    BLIND,
    ID,
    NO_WAY,
    NOT_SENT,
    OTHER_ACCOUNT,
    PROOF,
    SIGNATURE,
    UNPROVEN,
    below,
    exchange,
    gone,
    sighting,
)
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.outcome import Step, Verdict
from unsign.domain.proposal import Challenge
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.delete_one import SHOWN_SECONDS


@pytest.mark.parametrize("age", [0.0, SHOWN_SECONDS - 1])
async def test_a_fresh_card_is_a_look(age: float) -> None:
    """What was looked up a moment ago isn't looked up again."""
    shown = sighting(age)
    world = World(deletes=[PROOF])
    outcome = await world.delete(shown)
    assert world.order("look", "list", "confirm", "DELETE") == ["confirm", "DELETE"]
    assert world.proposals[0].sighting is shown
    assert outcome is not None
    assert outcome.sighting is shown


@pytest.mark.parametrize("age", [SHOWN_SECONDS, SHOWN_SECONDS + 1, 86_400.0])
async def test_a_stale_card_is_looked_up_again(age: float) -> None:
    """A card of yesterday is no look before the deletion."""
    shown = sighting(age)
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF])
    await world.delete(shown)
    assert world.order("look", "confirm", "DELETE") == ["look", "confirm", "DELETE"]
    assert world.proposals[0].sighting is not shown


@pytest.mark.parametrize("kind", BLIND)
async def test_a_blind_deletion_takes_the_id(kind: type[problems.Answered]) -> None:
    """Where the service can't say what would go, the person may go on, by typing the ID."""
    trouble = kind(exchange(500))
    world = World(looks=[trouble], deletes=[PROOF])
    outcome = await world.delete()
    (proposal,) = world.proposals
    assert (proposal.sighting, proposal.obstacle, proposal.challenge) == (None, trouble, Challenge.ID)
    assert world.all("card") == [("card", None)]
    assert world.order("confirm", "DELETE") == ["confirm", "DELETE"]
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize("status", [201, 202, 203, 204, 206, 226, 299, 400])
async def test_no_way_around_half_an_answer(status: int) -> None:
    """It's there, and isn't what goes with its status: the outcome of a deletion couldn't be known either."""
    world = World(looks=[problems.OtherStatus(exchange(status))])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sent) == (Verdict.NOT_DELETED, False)


@pytest.mark.parametrize("kind", NO_WAY)
async def test_no_way_around_such_a_look_up(kind: type[problems.Problem]) -> None:
    """Where it is in doubt who answered, or the answer is no, nobody is asked and nothing is sent."""
    trouble = kind(exchange())
    world = World(looks=[trouble])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, False, False)
    assert (outcome.problem, outcome.exchanges) == (trouble, (trouble.exchange,))


def test_every_problem_of_a_look_up_is_in_these_tests() -> None:
    """A new leaf has to be decided about."""
    others = {
        problems.CancelledBeforeSending,
        problems.CancelledAfterSending,
        problems.NoSuchSignature,
        problems.PauseAsked,
    }
    leaves = {c for c in below(problems.Problem) if not c.__subclasses__()}
    assert others | set(BLIND) | set(NO_WAY) == leaves
    settled = {problems.InUse, problems.NoSuchSignature, problems.IdRefused, problems.PauseAsked}
    assert settled | {type(make()) for make in UNPROVEN} | set(NOT_SENT) == leaves


async def test_another_accounts_look_is_no_look() -> None:
    """What was seen in one account says nothing about another."""
    world = World(looks=[SIGNATURE, gone()], lists=[()])
    await world.flow.look_up(ACCOUNT, ID)
    outcome = await world.delete(account=OTHER_ACCOUNT)
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting) == (Verdict.NOT_DELETED, None)


@pytest.mark.parametrize("kind", [problems.CancelledBeforeSending, problems.CancelledAfterSending])
@pytest.mark.parametrize("in_list", [False, True])
async def test_a_look_up_that_is_cancelled(kind: type[problems.Problem], *, in_list: bool) -> None:
    """Cancel during the look before the deletion: nothing is asked, sent or told, the window says so."""
    stopped = kind(exchange())
    world = World(looks=[SIGNATURE], lists=[stopped]) if in_list else World(looks=[stopped])
    assert await world.delete() is None
    assert world.order("stopped", "confirm", "DELETE", "tell", "explain", "card") == ["stopped"]
    assert world.activities[-1] is None


@pytest.mark.parametrize("kind", [problems.CancelledBeforeSending, problems.CancelledAfterSending])
async def test_a_cancelled_look_up_opens_no_dialog(kind: type[problems.Problem]) -> None:
    """Who presses Cancel knows it: a word in the window is enough."""
    world = World(looks=[kind(exchange())])
    await world.flow.look_up(ACCOUNT, ID)
    assert world.order("stopped", "explain", "tell", "card", "focus") == ["stopped"]
    assert world.activities[-1] is None


async def test_a_look_up_is_tried_again_as_often_as_asked() -> None:
    """Try again looks again, and ends with a card or another explanation."""
    trouble = problems.ServerProblem(exchange(500))
    world = World(looks=[trouble, trouble, SIGNATURE], lists=[()], explains=[Step.TRY_AGAIN] * 2)
    await world.flow.look_up(ACCOUNT, ID)
    assert world.order("look", "explain", "focus") == ["look", "explain"] * 2 + ["look"]
    assert isinstance(world.all("card")[-1][1], SignatureSnapshot)
    assert world.activities[-1] is None
