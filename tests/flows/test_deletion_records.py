"""What is kept on this computer before a deletion, and what is written down after it.

On the fake only: a disk that fails, a program that ends, and locks, with which the service has
nothing to do; and a look-up that fails once.
"""

import asyncio
from datetime import UTC, datetime

import pytest

from tests.flows.answers import ID, LOCKED, PROOF, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.lock import Lock
from unsign.domain.outcome import Step, Verdict
from unsign.domain.proposal import Answer as Said
from unsign.domain.proposal import Proposal


async def test_closing_over_the_open_question_settles_the_copy() -> None:
    """The program ends: the journal mustn't offer to create again what was never asked to go."""

    class Leaving(World):
        async def confirm(self, proposal: Proposal) -> Said:
            raise asyncio.CancelledError

    world = Leaving()
    with pytest.raises(asyncio.CancelledError):
        await world.delete(sighting())
    assert world.order("keep", "settle", "DELETE") == ["keep", "settle"]
    assert world.all("settle")[0][-1] is Verdict.NOT_DELETED


@pytest.mark.parametrize(
    ("confirms", "locks"), [([False], [{}]), ([True], [LOCKED]), ([True], [{}, LOCKED])], ids=["no", "locked", "late"]
)
async def test_a_copy_of_what_stays_is_settled(confirms: list[bool], locks: list[dict[str, Lock]]) -> None:
    """A signature that is kept isn't one that may be gone."""
    world = World(confirms=confirms, locks_found=locks)
    await world.delete(sighting())
    assert [e[2] for e in world.all("settle")] == [Verdict.NOT_DELETED]
    assert world.order("DELETE") == []


async def test_every_later_look_is_written_down() -> None:
    """The last verdict is what stands on the disk, under the one number."""
    world = World(
        deletes=[problems.ConnectionBroken(exchange())],
        looks=[problems.ServerProblem(exchange(500)), gone()],
        tells=[Step.LOOK_AGAIN],
    )
    await world.delete(sighting())
    assert [e[2] for e in world.all("settle")] == [Verdict.NOT_SURE, Verdict.DELETED]
    assert len({e[1] for e in world.all("settle")}) == 1


async def test_what_nobody_saw_cant_be_kept() -> None:
    """A blind deletion has nothing to copy."""
    world = World(looks=[problems.ServerProblem(exchange(500))], deletes=[PROOF])
    await world.delete()
    assert world.order("keep", "settle") == []
    assert world.proposals[0].kept is None


async def test_a_full_disk_is_said_and_blocks_nothing() -> None:
    """Without a copy, the question says so, and the person decides."""
    world = World(deletes=[PROOF], disk_full=True)
    outcome = await world.delete(sighting())
    assert world.proposals[0].kept is None
    assert world.order("settle") == []
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


LOCK = Lock("Sam", datetime(2026, 1, 2, tzinfo=UTC))
LOCKED = {ID.digits: LOCK}
