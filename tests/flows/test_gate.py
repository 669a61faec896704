"""What stands between a yes and a DELETE.

On the fake only: what changes between the question and the gate's own look-up, and what this computer says.
"""

from dataclasses import replace

import pytest

from tests.flows.answers import BLIND, MINE, NO_WAY, OTHERS, PROOF, SIGNATURE, Answer, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.differences import Difference
from unsign.domain.outcome import Verdict
from unsign.domain.signature import Status
from unsign.flows.cancelling import CancelToken
from unsign.flows.gate import FRESH_SECONDS

PENDING = replace(SIGNATURE, status=Status.PENDING_REVIEW)
UNREAD = problems.ServerProblem(exchange(500))


@pytest.mark.parametrize(
    ("looks", "lists", "difference"),
    [
        ([replace(SIGNATURE, name="Acmé")], [], Difference.NAME),
        ([replace(SIGNATURE, status=Status(7))], [], Difference.STATUS),
        ([replace(SIGNATURE, related_template_count=2)], [], Difference.COUNT),
        ([replace(SIGNATURE, related_template_count=None)], [], Difference.USE_UNKNOWN),
        ([], [UNREAD], Difference.USE_UNKNOWN),
        ([], [(MINE, replace(MINE, id="t3"))], Difference.TEMPLATES),
    ],
)
async def test_what_weighs_more_is_asked_about_again(
    looks: list[Answer], lists: list[Answer], difference: Difference
) -> None:
    """Nothing is sent; the second question shows what it is now, and marks the change."""
    world = World(gate_looks=looks, gate_lists=lists, confirms=[True, False])
    assert await world.delete(sighting()) is None
    assert world.order("confirm", "DELETE", "intend") == ["confirm", "confirm"]
    first, second = world.proposals
    assert (first.changes, second.changes) == ((), (difference,))
    assert world.all("card")[-1][1] is second.sighting


@pytest.mark.parametrize(
    ("looks", "lists"),
    [
        ([replace(SIGNATURE, status=Status.REJECTED)], []),
        ([replace(SIGNATURE, related_template_count=0)], []),
        ([], [()]),
        ([], [(MINE, OTHERS)]),
    ],
)
async def test_what_weighs_less_goes_on(looks: list[Answer], lists: list[Answer]) -> None:
    """Whoever agreed to more has agreed to less."""
    world = World(gate_looks=looks, gate_lists=lists, deletes=[PROOF])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("confirm") == ["confirm"]


async def test_a_second_yes_goes_through_the_gate_too() -> None:
    """It changes once more while the second question is open."""
    renamed, approved = replace(SIGNATURE, name="B"), replace(SIGNATURE, name="C")
    world = World(gate_looks=[renamed, approved], confirms=[True, True, True], deletes=[PROOF])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert world.order("confirm", "gate look", "DELETE") == [*["confirm", "gate look"] * 3, "DELETE"]
    assert outcome.sighting is not None
    assert outcome.sighting.signature.name == "C"


async def test_gone_at_the_gate() -> None:
    """Somebody else was faster: nothing is sent, and that's what is told."""
    world = World(gate_looks=[gone()])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.sent) == (Verdict.ALREADY_GONE, False)
    assert world.order("DELETE", "intend") == []


@pytest.mark.parametrize("kind", [*NO_WAY, *BLIND])
async def test_a_look_up_that_fails_at_the_gate_sends_nothing(kind: type[problems.Problem]) -> None:
    """What was seen before doesn't count any more. Where the ID alone may do, that's another question."""
    trouble = kind(exchange())
    world = World(gate_looks=[trouble], confirms=[True, False])
    outcome = await world.delete(sighting())
    assert world.order("DELETE", "intend") == []
    if kind in BLIND:
        assert outcome is None
        assert (world.proposals[1].sighting, world.proposals[1].obstacle) == (None, trouble)
    else:
        assert outcome is not None
        assert (outcome.verdict, outcome.sent, outcome.problem) == (Verdict.NOT_DELETED, False, trouble)


async def test_unseen_it_is_looked_up_once_more_and_asked_about_if_that_works() -> None:
    """The yes was to an ID; now that it's known what it stands for, that's asked about."""
    world = World(looks=[UNREAD], gate_looks=[SIGNATURE], gate_lists=[(MINE,)], confirms=[True, False])
    assert await world.delete() is None
    first, second = world.proposals
    assert (first.sighting, second.changes) == (None, (Difference.SEEN,))
    assert second.sighting is not None
    assert world.order("DELETE") == []


async def test_a_forgotten_account_deletes_nothing() -> None:
    """Another copy has forgotten it, or changed its key, while the question was open: it's said."""
    world = World(exists=[False])
    assert await world.delete(sighting()) is None
    assert world.order("account gone", "DELETE", "not sent") == ["not sent", "account gone"]


async def test_another_account_in_use_deletes_nothing() -> None:
    """The last moment counts."""
    world = World(wanted=[True, False])
    assert await world.delete(sighting()) is None
    assert world.order("stopped", "DELETE", "not sent") == ["not sent", "stopped"]


class Slow(World):
    """A disk that takes longer than a look-up stays fresh, the first time."""

    async def still_exists(self, account: AccountRef) -> bool:
        """Take that long."""
        if not self.all("exists"):
            await self.sleep(FRESH_SECONDS + 1)
        return await super().still_exists(account)


async def test_a_look_up_that_got_old_meanwhile_is_made_again() -> None:
    """By the clock that can't be set back; there's still one intent."""
    world = Slow(deletes=[PROOF])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("gate look", "intend", "DELETE") == ["gate look", "intend", "gate look", "DELETE"]


class Paused(World):
    """EngageLab asks another request of the account for a pause, while the gate reads the disk."""

    async def still_exists(self, account: AccountRef) -> bool:
        """Meet the pause, the first time."""
        operation = self.operation
        assert operation is not None

        async def refused(_token: CancelToken) -> None:
            raise problems.PauseAsked(exchange(429), 9.0)

        if not self.all("exists"):
            with pytest.raises(problems.PauseAsked):
                await operation.send_once(Activity.CHECKING, refused)
        return await super().still_exists(account)


async def test_a_pause_that_begins_at_the_gate_is_waited_for() -> None:
    """Afterwards it's looked up anew, and only then deleted."""
    world = Paused(deletes=[PROOF], waits=[True])
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("gate look", "wait", "DELETE") == ["gate look", "wait", "gate look", "DELETE"]


async def test_cancelling_at_the_gate_sends_nothing() -> None:
    """The person presses Cancel while the gate looks."""

    async def press() -> Answer:
        world.cancel()
        return problems.CancelledAfterSending(exchange())

    world = World(gate_looks=[press])
    assert await world.delete(sighting()) is None
    assert world.order("stopped", "DELETE") == ["stopped"]
