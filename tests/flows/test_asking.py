"""What the person is asked, and what they do next.

On the fake only: what the person and the window do is the same whatever the service is, and the
service has to change its mind between two calls.
"""

import pytest

from tests.flows.answers import MINE, OTHER_ACCOUNT, PROOF, SIGNATURE, exchange, gone, sighting
from tests.flows.world import World
from unsign.domain import problems
from unsign.domain.outcome import Step, Verdict
from unsign.domain.patience import Patience
from unsign.domain.proposal import Answer as Said


async def test_everything_in_the_name_of_the_account() -> None:
    """Each call carries the credentials of the account that was asked for."""
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF])
    await world.delete(account=OTHER_ACCOUNT)
    assert {e[1] for e in world.events if e[0] in {"look", "list", "DELETE"}} == {"other-key"}


@pytest.mark.parametrize("step", [Step.CLOSE, Step.EDIT_ID, Step.EDIT_KEY])
async def test_the_cursor_goes_where_the_person_works_on(step: Step) -> None:
    """After the last dialog, the window is told what was chosen."""
    world = World(deletes=[problems.InUse(exchange(400))], tells=[step])
    await world.delete(sighting())
    assert world.events[-1] == ("focus", step)


@pytest.mark.parametrize("kind", [problems.ConnectionRefused, problems.InUse])
async def test_try_again_asks_again(kind: type[problems.Problem]) -> None:
    """A second DELETE takes a second look and a second yes."""
    world = World(
        looks=[SIGNATURE],
        lists=[(MINE,)],
        deletes=[kind(exchange()), PROOF],
        confirms=[True, True],
        tells=[Step.TRY_AGAIN],
    )
    outcome = await world.delete(sighting())
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    assert world.order("confirm", "DELETE", "look", "tell") == [
        *("confirm", "DELETE", "tell"),
        *("look", "confirm", "DELETE", "tell"),
    ]


async def test_try_again_can_be_thought_better_of() -> None:
    """Without the second yes there is no second DELETE."""
    world = World(
        looks=[SIGNATURE], lists=[()], deletes=[problems.InUse(exchange(400))], confirms=[True], tells=[Step.TRY_AGAIN]
    )
    await world.delete(sighting())
    assert world.order("confirm", "DELETE") == ["confirm", "DELETE", "confirm"]
    assert len(world.told) == 1


async def test_what_a_look_afterwards_saw_was_there() -> None:
    """Deleted blindly, still there at the look afterwards, gone at the next try: that was no typo."""
    world = World(
        looks=[problems.ServerProblem(exchange(500)), SIGNATURE, gone()],
        patience=Patience(rechecks=(), certain_after=0.0),
        deletes=[problems.AnswerTimedOut(exchange())],
        tells=[Step.TRY_AGAIN],
    )
    await world.delete()
    assert [o.verdict for o in world.told] == [Verdict.NOT_DELETED, Verdict.ALREADY_GONE]


async def test_look_again_sends_no_delete() -> None:
    """Looking again only looks, as often as the person likes, until it is settled."""
    broken = problems.ConnectionBroken(exchange())
    trouble = problems.ServerProblem(exchange(500))
    world = World(deletes=[broken], looks=[trouble, trouble, SIGNATURE, SIGNATURE, gone()], tells=[Step.LOOK_AGAIN] * 3)
    outcome = await world.delete(sighting())
    verdicts = [o.verdict for o in world.told]
    assert verdicts == [Verdict.NOT_SURE] * 3 + [Verdict.DELETED]
    assert world.order("DELETE", "confirm") == ["confirm", "DELETE"]
    assert outcome is not None
    assert outcome.problem is broken
    assert outcome.look_problem is None
    assert world.activities[-1] is None


@pytest.mark.parametrize("wanted", [[False], [True]])
async def test_what_the_window_doesnt_show_any_more_isnt_asked(wanted: list[bool]) -> None:
    """Who has gone on to another ID meanwhile isn't asked about the last one."""
    world = World(looks=[SIGNATURE], lists=[()], deletes=[PROOF], wanted=wanted)
    await world.delete()
    asked = ["confirm", "DELETE"] if wanted[0] else ["stopped"]
    assert world.order("confirm", "DELETE", "stopped") == asked


async def test_what_is_gone_at_a_refresh_isnt_asked_about_again() -> None:
    """Somebody else was faster while the question stood open."""
    world = World(looks=[gone()], confirms=[Said.REFRESH])
    outcome = await world.delete(sighting())
    assert world.order("confirm", "look", "DELETE", "tell") == ["confirm", "look", "tell"]
    assert outcome is not None
    assert outcome.verdict is Verdict.NOT_DELETED
