"""What isn't known yet: told, looked at again at the promised moments, and told once it's known."""

import asyncio
from typing import cast

import pytest

from tests.flows.answers import PROOF, SIGNATURE, Answer, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.history import Proof, RecordedVerdict
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.patience import Patience
from unsign.flows.following import Checks

STILL_THERE = Patience()
UNREAD = problems.ServerProblem(exchange(500))


async def finish(world: World) -> None:
    """Let everything that goes on in the background end."""
    while world.background:
        await world.background.pop(0)


class Waiting(World):
    """A person who leaves the message open as long as Unsign looks by itself."""

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
        """Leave it open until it's taken away."""
        if checks:
            self.events.append(("opened", outcome, len(checks)))
            try:
                await asyncio.Event().wait()
            finally:
                self.events.append(("taken away",))
        return await super().tell(outcome, checks)


async def test_confirmed_and_still_there_is_looked_at_again() -> None:
    """2 and 10 seconds after the deletion; gone then, so it's deleted, and that's told and written down."""
    world = World(deletes=[PROOF], proofs=[SIGNATURE, SIGNATURE, gone()], patience=STILL_THERE)
    await world.delete(sighting())
    await finish(world)
    assert [(o.verdict, o.confirmed, o.looked) for o in world.told] == [
        (Verdict.NOT_SURE, True, True),
        (Verdict.DELETED, True, True),
    ]
    assert world.slept == pytest.approx([0.0, 2.0, 0.0, 8.0, 0.0])
    assert [e[2:] for e in world.all("settle")] == [
        (RecordedVerdict.NOT_SURE, Proof.LOOKED_UP),
        (RecordedVerdict.NOT_SURE, Proof.LOOKED_UP),
        (RecordedVerdict.DELETED, Proof.LOOKED_UP),
    ]
    assert world.order("DELETE") == ["DELETE"]
    assert world.activities[-1] is None


async def test_it_is_shown_once_and_the_moments_stay_true() -> None:
    """A check that found nothing new names the next moments, which nobody has to hear; what's known is said once."""
    world = World(deletes=[PROOF], proofs=[SIGNATURE, SIGNATURE, SIGNATURE, gone()], patience=STILL_THERE)
    await world.delete(sighting())
    await finish(world)
    lines = [cast("tuple[str, Outcome, Checks, bool]", it) for it in world.all("line")]
    assert [(outcome.verdict, len(checks), again) for _, outcome, checks, again in lines] == [
        (Verdict.NOT_SURE, 4, False),
        (Verdict.NOT_SURE, 3, True),
        (Verdict.NOT_SURE, 2, True),
        (Verdict.DELETED, 0, False),
    ]


async def test_an_open_message_is_replaced_once_it_is_known() -> None:
    """A dialog never opens on top of another: the first one goes."""
    world = Waiting(deletes=[PROOF], proofs=[SIGNATURE, gone()], patience=STILL_THERE)
    await world.delete(sighting())
    assert world.background == []
    assert world.order("opened", "taken away", "tell") == ["opened", "taken away", "tell"]
    assert world.told[-1].verdict is Verdict.DELETED


async def test_what_never_goes_stays_unsure() -> None:
    """After 2, 10, 30 and 120 seconds it's told once more, and looking is left to the person."""
    world = Waiting(deletes=[PROOF], proofs=[SIGNATURE] * 5, patience=STILL_THERE)
    await world.delete(sighting())
    assert world.all("opened")[0][2] == 4
    assert [s for s in world.slept if s] == pytest.approx([2.0, 8.0, 20.0, 90.0])
    assert (world.told[-1].verdict, world.told[-1].confirmed) == (Verdict.NOT_SURE, True)


@pytest.mark.parametrize(
    "unclear",
    [
        problems.AnswerTimedOut(exchange()),
        problems.OtherStatus(exchange(202)),
        problems.OtherStatus(exchange(204)),
        problems.Unreadable(exchange(200)),
        problems.CodeInSuccess(exchange(200)),
    ],
)
async def test_unclear_and_still_there_becomes_not_deleted(unclear: problems.Problem) -> None:
    """A slow request may take effect for a while; when it hasn't after two minutes, it's not deleted."""
    world = Waiting(deletes=[unclear], looks=[SIGNATURE] * 5, patience=STILL_THERE)
    await world.delete(sighting())
    assert [s for s in world.slept if s] == pytest.approx([2.0, 8.0, 20.0, 90.0])
    assert (world.told[-1].verdict, world.told[-1].looked) == (Verdict.NOT_DELETED, True)
    assert world.all("settle")[-1][2] is RecordedVerdict.NOT_DELETED


async def test_silence_that_took_effect_late() -> None:
    """Gone after half a minute: deleted."""
    silence = problems.AnswerTimedOut(exchange())
    world = Waiting(deletes=[silence], looks=[SIGNATURE] * 3 + [gone()], patience=STILL_THERE)
    await world.delete(sighting())
    assert (world.told[-1].verdict, world.told[-1].confirmed) == (Verdict.DELETED, False)


@pytest.mark.parametrize("trouble", [UNREAD, problems.ConnectionRefused(exchange()), problems.StoredAnswer(exchange())])
async def test_a_confirmation_that_cant_be_checked_counts_as_a_word(trouble: problems.Problem) -> None:
    """Deleted, on EngageLab's word alone; nothing is looked at again."""
    world = World(deletes=[PROOF], proofs=[trouble], patience=STILL_THERE)
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert (outcome.verdict, outcome.looked, outcome.proof) == (Verdict.DELETED, False, Proof.WORD_ONLY)
    assert outcome.look_problem is trouble
    assert world.background == []
    assert world.all("settle")[-1][2:] == (RecordedVerdict.DELETED, Proof.WORD_ONLY)


async def test_a_check_that_fails_takes_nothing_back() -> None:
    """It was seen to be still there; a look-up that can't be made changes neither that nor the rest."""
    proofs: list[Answer] = [SIGNATURE, UNREAD, UNREAD, gone()]
    world = Waiting(deletes=[PROOF], proofs=proofs, patience=STILL_THERE)
    await world.delete(sighting())
    assert [e[2] for e in world.all("looked up")] == [True, None, None, False]
    assert world.told[-1].verdict is Verdict.DELETED


class Endless(World):
    """Time doesn't pass."""

    async def sleep(self, seconds: float) -> None:
        """Wait for ever."""
        await (asyncio.Event().wait() if seconds else super().sleep(seconds))


async def test_looking_again_by_hand_ends_the_waiting() -> None:
    """The person doesn't want to wait: it's looked up now."""
    world = Endless(deletes=[PROOF], proofs=[SIGNATURE, gone()], tells=[Step.LOOK_AGAIN], patience=STILL_THERE)
    before = asyncio.all_tasks()
    await world.delete(sighting())
    assert [o.verdict for o in world.told] == [Verdict.NOT_SURE, Verdict.DELETED]
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before


async def test_the_end_of_the_program_ends_the_waiting() -> None:
    """Nothing is left running, and nothing is told."""
    stuck = asyncio.Event()

    class Stuck(Waiting):
        async def sleep(self, seconds: float) -> None:
            if seconds:
                stuck.set()
                await asyncio.Event().wait()
            await super().sleep(seconds)

    world = Stuck(deletes=[PROOF], proofs=[SIGNATURE], patience=STILL_THERE)
    before = asyncio.all_tasks()
    task = asyncio.create_task(world.delete(sighting()))
    await stuck.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before
    assert world.order("tell") == []


@pytest.mark.parametrize("step", [Step.EDIT_KEY, Step.EDIT_ID])
async def test_it_is_followed_whatever_the_person_does_next(step: Step) -> None:
    """Also where the person goes on to the key that a look-up was refused with: told once it's known."""
    world = World(deletes=[PROOF], proofs=[SIGNATURE, gone()], tells=[step], patience=Patience(rechecks=(2.0,)))
    await world.delete(sighting())
    await finish(world)
    assert [it.verdict for it in world.told] == [Verdict.NOT_SURE, Verdict.DELETED]
    assert world.order("DELETE") == ["DELETE"]
