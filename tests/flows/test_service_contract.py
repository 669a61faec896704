"""What a deletion does, at the scripted fake and at the practice service behind the real client."""

import pytest

from tests.flows.answers import MINE, OTHERS, PROOF, SIGNATURE, exchange, gone
from tests.flows.conftest import Serve
from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.outcome import Step, Verdict
from unsign.domain.proposal import Answer as Said
from unsign.domain.proposal import Challenge
from unsign.domain.snapshot import SignatureSnapshot
from unsign.domain.template import ListedTemplates
from unsign.flows.pausing import UNTOLD_PAUSE
from unsign.practice.lessons import Lesson
from unsign.practice.service import PracticeService


def users(listed: object, digits: str) -> tuple[object, ...]:
    """Return the templates in an answer that use a signature."""
    assert isinstance(listed, ListedTemplates)
    return tuple(row for row in listed.rows if row.signature_id == digits)


def fail_lists(service: PracticeService) -> None:
    """Answer 500 in place of the list of templates."""
    service.templates_fault = 500


def remove(lesson: Lesson, service: PracticeService) -> None:
    """Have somebody else delete the signature."""
    del service.signatures[lesson.value]


async def test_the_whole_sentence(serve: Serve) -> None:
    """Look up, list, ask, look again, delete, look whether it's gone, tell: in this order, and nothing else."""
    world = serve(Lesson.ONE_TEMPLATE, looks=[SIGNATURE], lists=[(MINE, OTHERS)], deletes=[PROOF])
    outcome = await world.delete()
    steps = [
        *("look", "list", "card", "confirm"),
        *("gate look", "gate list", "intend", "exists", "locks", "sent", "DELETE", "answered"),
        *("proof", "looked up", "settle", "line", "tell", "focus"),
    ]
    assert world.order("exists", "locks") == ["locks", "exists", "locks"]
    world.events.remove(world.all("locks")[0])
    assert world.order(*steps) == steps
    (proposal,) = world.proposals
    found, listed, _, _, proof, no_longer = world.answers
    assert proposal.sighting is not None
    assert proposal.sighting.signature is found
    assert proposal.sighting.templates == users(listed, world.id.digits)
    assert len(proposal.sighting.templates) == 1
    assert proposal.challenge is Challenge.NAME
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked, outcome.problem) == (Verdict.DELETED, True, True, None)
    assert outcome.confirmed
    assert isinstance(no_longer, problems.NoSuchSignature)
    assert (outcome.sighting, outcome.exchanges) == (proposal.sighting, (proof, no_longer.exchange))
    assert world.all("line") == [("line", outcome, (), False)]
    assert world.all("focus") == [("focus", Step.CLOSE)]
    deleting = (Activity.LOOKING_UP, Activity.DELETING)
    assert world.activities == [Activity.LOOKING_UP, None, *deleting, Activity.CHECKING, None]


async def test_a_signature_that_is_kept(serve: Serve) -> None:
    """No is no: nothing is sent, nothing is told."""
    world = serve(Lesson.PLAIN_DELETE, looks=[SIGNATURE], lists=[()], confirms=[False])
    assert await world.delete() is None
    assert world.order("DELETE", "tell", "line", "focus") == []
    assert world.activities[-1] is None


async def test_a_list_that_cant_be_had_is_no_empty_list(serve: Serve) -> None:
    """Without the list of templates, the person still decides, and knows that it is missing."""
    trouble = problems.ServerProblem(exchange(500))
    world = serve(Lesson.ONE_TEMPLATE, looks=[SIGNATURE], lists=[trouble], confirms=[False], on_practice=fail_lists)
    await world.delete()
    (proposal,) = world.proposals
    assert isinstance(world.answers[1], problems.ServerProblem)
    assert proposal.sighting is not None
    assert (proposal.sighting.templates, proposal.sighting.templates_problem) == (None, world.answers[1])
    assert proposal.challenge is Challenge.NAME


async def test_what_was_never_there_isnt_deleted(serve: Serve) -> None:
    """Not seen before: a typo or another customer's ID, not a success."""
    world = serve(Lesson.DOES_NOT_EXIST, looks=[gone()])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting, outcome.sent) == (Verdict.NOT_DELETED, None, False)
    assert isinstance(outcome.problem, problems.NoSuchSignature)


async def test_an_id_that_the_service_refuses(serve: Serve) -> None:
    """Malformed to the service: that is the answer, and nothing is sent to delete."""
    world = serve(Lesson.MALFORMED_FOR_THE_SERVICE, looks=[problems.IdRefused(exchange(400))])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.problem) == (Verdict.NOT_DELETED, False, world.answers[0])
    assert isinstance(outcome.problem, problems.IdRefused)


async def test_what_was_there_before_is_already_gone(serve: Serve) -> None:
    """Seen earlier, and gone at the look before the deletion: already gone, with when it was there."""
    practice: list[PracticeService] = []
    world = serve(Lesson.PLAIN_DELETE, looks=[SIGNATURE, gone()], lists=[()], on_practice=practice.append)
    await world.look_up()
    _, seen = world.all("card")[0]
    for service in practice:
        remove(Lesson.PLAIN_DELETE, service)
    outcome = await world.delete()
    assert isinstance(seen, SignatureSnapshot)
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting, outcome.sent) == (Verdict.ALREADY_GONE, seen, False)
    assert world.order("confirm", "DELETE") == []
    assert world.all("card")[-1] == ("card", None)


@pytest.mark.parametrize("lesson", [Lesson.HELD_BY_A_PLAN, Lesson.IN_USE_OTHER_CASE])
async def test_in_use_settles_it(serve: Serve, lesson: Lesson) -> None:
    """In use: not deleted, without a look; and so says a second try."""
    in_use = problems.InUse(exchange(400))
    world = serve(
        lesson,
        looks=[SIGNATURE] * 2,
        lists=[()] * 2,
        deletes=[in_use] * 2,
        confirms=[True, True],
        tells=[Step.TRY_AGAIN],
    )
    await world.delete()
    assert [(o.verdict, o.sent, o.looked, type(o.problem)) for o in world.told] == [
        (Verdict.NOT_DELETED, True, False, problems.InUse)
    ] * 2
    assert world.order("look", "confirm", "DELETE", "tell") == ["look", "confirm", "DELETE", "tell"] * 2


async def test_gone_between_look_and_deletion(serve: Serve) -> None:
    """The DELETE finds nothing of what was seen a moment before: already gone, and not deleted by us."""
    world = serve(Lesson.GONE_MEANWHILE, looks=[SIGNATURE], lists=[()], deletes=[gone()])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.ALREADY_GONE, True, False)
    assert outcome.sighting is not None
    assert world.order("DELETE", "look") == ["look", "DELETE"]


async def test_never_seen_and_not_found(serve: Serve) -> None:
    """A blind DELETE that finds nothing deletes nothing, and nothing is known to be gone."""
    lesson = Lesson.LOOK_UP_SERVER_PROBLEM
    world = serve(
        lesson,
        looks=[problems.ServerProblem(exchange(500))],
        deletes=[gone()],
        on_practice=lambda service: remove(lesson, service),
    )
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sighting, outcome.sent) == (Verdict.NOT_DELETED, None, True)


async def test_a_refresh_looks_again_and_asks_again(serve: Serve) -> None:
    """What is found now is asked about, and nothing else is deleted."""
    world = serve(
        Lesson.ONE_TEMPLATE,
        looks=[SIGNATURE] * 2,
        lists=[(MINE,)] * 2,
        confirms=[Said.REFRESH, True],
        deletes=[PROOF],
    )
    assert await world.delete() is not None
    steps = ["look", "confirm", "look", "confirm", "intend", "DELETE", "settle"]
    assert world.order("intend", "confirm", "settle", "look", "DELETE") == steps
    old, new = world.proposals
    assert old.sighting is not None
    assert new.sighting is not None
    assert old.sighting.at < new.sighting.at


@pytest.mark.parametrize(
    ("lesson", "said", "seconds"),
    [(Lesson.PAUSE_OF_3_SECONDS, 3.0, 3.0), (Lesson.PAUSE_UNSAID, None, UNTOLD_PAUSE)],
)
async def test_a_pause_is_waited_out(serve: Serve, lesson: Lesson, said: float | None, seconds: float) -> None:
    """After the pause the same request goes out again, with the yes that was given."""
    pause = problems.PauseAsked(exchange(429), said)
    world = serve(lesson, looks=[SIGNATURE], lists=[()], deletes=[pause, PROOF], waits=[True])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE", "wait") == ["confirm", "DELETE", "wait", "DELETE"]
    (waited,) = world.all("wait")
    assert waited[1] == pytest.approx(seconds)
    assert outcome is not None
    assert outcome.verdict is Verdict.DELETED
    deleting = (Activity.LOOKING_UP, Activity.DELETING)
    assert world.activities == [Activity.LOOKING_UP, None, *deleting, *deleting, Activity.CHECKING, None]


@pytest.mark.parametrize("lesson", [Lesson.PAUSE_OF_3_SECONDS, Lesson.PAUSE_UNSAID])
async def test_a_pause_that_is_cancelled_is_looked_after(serve: Serve, lesson: Lesson) -> None:
    """Cancel during the pause: no further DELETE, but a look, since one was sent."""
    pause = problems.PauseAsked(exchange(429))
    world = serve(lesson, looks=[SIGNATURE] * 2, lists=[()], deletes=[pause], waits=[False])
    outcome = await world.delete()
    assert world.order("DELETE", "wait", "look") == ["look", "DELETE", "wait", "look"]
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, True, True)


async def test_a_look_up_shows_a_card(serve: Serve) -> None:
    """Looking changes nothing and asks nothing."""
    world = serve(Lesson.ONE_TEMPLATE, looks=[SIGNATURE], lists=[(OTHERS, MINE)])
    await world.look_up()
    (card,) = world.all("card")
    seen = card[1]
    found, listed = world.answers
    assert isinstance(seen, SignatureSnapshot)
    assert seen.signature is found
    assert seen.templates == users(listed, world.id.digits)
    assert len(seen.templates) == 1
    assert world.order("confirm", "tell", "explain", "DELETE", "stopped", "focus") == []
    assert world.activities == [Activity.LOOKING_UP, None]


async def test_a_look_up_that_gives_nothing_is_explained(serve: Serve) -> None:
    """Why, with what was seen before; then the person goes on as chosen."""
    practice: list[PracticeService] = []
    world = serve(
        Lesson.PLAIN_DELETE,
        looks=[SIGNATURE, gone()],
        lists=[()],
        explains=[Step.EDIT_ID],
        on_practice=practice.append,
    )
    await world.look_up()
    _, seen = world.all("card")[0]
    for service in practice:
        remove(Lesson.PLAIN_DELETE, service)
    await world.look_up()
    assert world.all("explain") == [("explain", world.answers[-1], seen)]
    assert isinstance(world.answers[-1], problems.NoSuchSignature)
    assert world.all("card")[-1] == ("card", None)
    assert world.events[-1] == ("focus", Step.EDIT_ID)
