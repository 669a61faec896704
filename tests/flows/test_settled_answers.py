"""Answers to a DELETE that settle it.

On the fake only: a request that never left, which takes a network; two answers in a row that the
practice service never gives to one ID.
"""

import pytest

from tests.flows.answers import ACCOUNT, ID, NOT_SENT, SIGNATURE, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.outcome import Verdict


@pytest.mark.parametrize("kind", NOT_SENT)
async def test_what_never_left_isnt_looked_up(kind: type[problems.NotSent]) -> None:
    """Provably not sent: not deleted, without a look."""
    trouble = kind(exchange())
    world = World(deletes=[trouble])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.problem) == (Verdict.NOT_DELETED, False, trouble)
    assert world.order("DELETE", "look") == ["DELETE"]


@pytest.mark.parametrize("kind", [problems.InUse, problems.IdRefused])
async def test_documented_refusals_settle_it(kind: type[problems.Refusal]) -> None:
    """In use, or a malformed ID: not deleted, without a look."""
    trouble = kind(exchange(400))
    world = World(deletes=[trouble])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, True, False)
    assert world.order("DELETE", "look") == ["DELETE"]


async def test_already_gone_says_when_it_was_seen() -> None:
    """Seen earlier, then deleted blindly and not found: already gone, with the look that saw it."""
    world = World(looks=[SIGNATURE, problems.ServerProblem(exchange(500))], lists=[()], deletes=[gone()])
    await world.flow.look_up(ACCOUNT, ID)
    _, seen = world.all("card")[0]
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting) == (Verdict.ALREADY_GONE, seen)
