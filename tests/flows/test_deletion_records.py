"""What is written down before a deletion is asked for, and what becomes of it afterwards.

On the fake only: a disk that fails, a program that ends, and locks, with which the service has
nothing to do; and a look-up that fails once.
"""

import asyncio

import pytest

from tests.flows.answers import ACCOUNT, ID, LOCKED, MINE, PROOF, SIGNATURE, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.history import Intent, Kind, Origin, Proof, RecordedVerdict
from unsign.domain.lock import Lock
from unsign.domain.outcome import Step, Verdict
from unsign.domain.proposal import Answer as Said
from unsign.domain.proposal import Proposal
from unsign.domain.store_problem import StoreProblemKind


async def test_closing_over_the_open_question_leaves_no_record() -> None:
    """The program ends: nothing was asked for."""

    class Leaving(World):
        async def confirm(self, proposal: Proposal) -> Said:
            raise asyncio.CancelledError

    world = Leaving()
    with pytest.raises(asyncio.CancelledError):
        await world.delete(sighting())
    assert world.order("intend", "DELETE") == []


async def test_the_intent_is_on_disk_before_the_deletion() -> None:
    """It says what was going to be done, in whose name, and what was known at that moment."""
    world = World(deletes=[PROOF])
    await world.delete(sighting())
    kinds = ("probe", "confirm", "intend", "sent", "DELETE", "answered", "proof", "looked up", "settle", "tell")
    assert world.order(*kinds) == list(kinds)
    ((_, intent),) = world.all("intend")
    assert isinstance(intent, Intent)
    assert (intent.kind, intent.origin, intent.batch, intent.operator) == (Kind.DELETION, Origin.SINGLE, None, "Jo")
    assert (intent.base_url, intent.dev_key, intent.signature_id) == (ACCOUNT.service, ACCOUNT.dev_key, ID)
    assert (intent.name, intent.status, intent.templates) == (SIGNATURE.name, SIGNATURE.status, (MINE,))
    assert world.all("settle") == [("settle", 1, RecordedVerdict.DELETED, Proof.LOOKED_UP)]


@pytest.mark.parametrize(
    ("confirms", "locks", "written"),
    [([False], [{}], []), ([True], [LOCKED], []), ([True], [{}, LOCKED], ["intend", "not sent"])],
    ids=["no", "locked", "late"],
)
async def test_what_stays_is_never_settled(
    confirms: list[bool], locks: list[dict[str, Lock]], written: list[str]
) -> None:
    """A signature that is kept isn't one that may be gone."""
    world = World(confirms=confirms, locks_found=locks)
    await world.delete(sighting())
    assert world.order("intend", "not sent", "settle", "DELETE") == written


async def test_every_later_look_is_written_down() -> None:
    """The last verdict is what counts, under the one number."""
    world = World(
        deletes=[problems.ConnectionBroken(exchange())],
        looks=[problems.ServerProblem(exchange(500)), gone()],
        tells=[Step.LOOK_AGAIN],
    )
    await world.delete(sighting())
    assert [e[2] for e in world.all("settle")] == [RecordedVerdict.NOT_SURE, RecordedVerdict.DELETED]
    assert {e[1] for e in world.all("settle")} == {1}
    assert [e[2] for e in world.all("looked up")] == [None, False]


async def test_what_nobody_saw_is_written_down_too() -> None:
    """A blind deletion has its record: that the name and the templates weren't known."""
    world = World(looks=[problems.ServerProblem(exchange(500))], deletes=[PROOF])
    await world.delete()
    ((_, intent),) = world.all("intend")
    assert isinstance(intent, Intent)
    assert (intent.signature_id, intent.name, intent.status, intent.templates) == (ID, None, None, None)
    assert [e[2] for e in world.all("settle")] == [RecordedVerdict.DELETED]


@pytest.mark.parametrize("rights", [[], [True], [False]])
async def test_no_record_no_deletion(rights: list[bool]) -> None:
    """A full disk is told before anything is asked; once it's put right, the deletion goes on."""
    world = World(deletes=[PROOF], disk_full=True, rights=rights)
    outcome = await world.delete(sighting())
    told = ["no record"]
    assert world.order("no record", "confirm", "DELETE") == ([*told, "confirm", "DELETE"] if True in rights else told)
    assert world.all("no record")[0][1] is StoreProblemKind.FULL
    assert (outcome is not None) is (True in rights)


async def test_a_disk_that_fills_up_over_the_question_sends_nothing() -> None:
    """The intent can't be written: that is told, and the DELETE isn't sent."""
    world = World(deletes=[PROOF], written_until=1)
    assert await world.delete(sighting()) is None
    assert world.order("confirm", "intend", "no record", "DELETE") == ["confirm", "intend", "no record"]


async def test_after_that_was_put_right_the_question_comes_again() -> None:
    """What was agreed to may have changed meanwhile."""
    world = World(
        deletes=[PROOF], written_until=1, rights=[True], looks=[SIGNATURE], lists=[(MINE,)], confirms=[True, True]
    )
    outcome = await world.delete(sighting())
    order = ["confirm", "no record", "look", "confirm", "DELETE"]
    assert world.order("confirm", "no record", "look", "DELETE") == order
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize("written", [2, 3, 4, 5])
async def test_an_incomplete_record_is_told(written: int) -> None:
    """The disk fills up after the intent: the outcome is true, and says that its record isn't complete."""
    world = World(deletes=[PROOF], written_until=written)
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.recorded) == (Verdict.DELETED, False)


async def test_a_complete_record_isnt_mentioned() -> None:
    """The disk fills up only afterwards."""
    world = World(deletes=[PROOF], written_until=6)
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.recorded
