"""Each fault that the practice service teaches, at the scripted fake and at the service itself."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import httpx2 as httpx
import pytest

from tests.flows.answers import PROOF, SIGNATURE, Answer, exchange, gone
from tests.flows.conftest import Serve
from unsign.domain import problems
from unsign.domain.history import RecordedVerdict
from unsign.domain.outcome import Verdict
from unsign.domain.proposal import Challenge
from unsign.practice.faults import FAULTS
from unsign.practice.lessons import Lesson
from unsign.practice.service import PracticeService

Kind = type[problems.Problem]

STAYS: dict[Lesson, Kind] = {
    Lesson.BUSINESS_RULE: problems.OtherRefusal,
    Lesson.MESSAGE_WITH_LINK: problems.OtherRefusal,
    Lesson.MESSAGE_OF_5000_LETTERS: problems.OtherRefusal,
    Lesson.MESSAGE_NULL: problems.OtherRefusal,
    Lesson.MESSAGE_OBJECT: problems.OtherRefusal,
    Lesson.MESSAGE_CHINESE: problems.OtherRefusal,
    Lesson.OTHER_STATUS: problems.OtherStatus,
    Lesson.REDIRECT: problems.Redirected,
    Lesson.REDIRECT_WITHOUT_SCHEME: problems.Redirected,
    Lesson.KEY_REFUSED: problems.KeyRefused,
    Lesson.NOT_ALLOWED: problems.NotAllowed,
    Lesson.NOT_FOUND: problems.AddressUnknown,
    Lesson.NOT_FOUND_PAGE: problems.AddressUnknown,
    Lesson.METHOD_UNKNOWN: problems.MethodUnknown,
    Lesson.SERVER_PROBLEM: problems.ServerProblem,
    Lesson.BAD_GATEWAY: problems.ServiceUnavailable,
    Lesson.UNAVAILABLE: problems.ServiceUnavailable,
    Lesson.GATEWAY_TIMEOUT: problems.ServiceUnavailable,
    Lesson.CODE_1000: problems.CodeInSuccess,
    Lesson.SIGN_IN_PAGE: problems.SomebodyElse,
    Lesson.LIST: problems.Unreadable,
    Lesson.NO_CODE: problems.Unreadable,
    Lesson.CODE_AS_TEXT: problems.Unreadable,
    Lesson.CODE_FALSE: problems.Unreadable,
    Lesson.SILENCE: problems.AnswerTimedOut,
}
"""A DELETE that has no effect, and whose answer doesn't prove that: a look-up has to tell."""
GOES: dict[Lesson, Kind] = {
    Lesson.SERVER_PROBLEM_YET_DELETED: problems.ServerProblem,
    Lesson.NO_BODY: problems.Unreadable,
    Lesson.HALF_A_BODY: problems.Unreadable,
    Lesson.BROKEN_UTF8: problems.Unreadable,
    Lesson.SIXTY_MEGABYTES: problems.TooLarge,
    Lesson.SILENCE_YET_DELETED: problems.AnswerTimedOut,
}
"""A DELETE that takes effect, and whose answer doesn't prove that."""
SETTLED: dict[Lesson, tuple[Kind, Verdict]] = {
    Lesson.GONE_MEANWHILE: (problems.NoSuchSignature, Verdict.ALREADY_GONE),
    Lesson.GONE_OTHER_CASE: (problems.NoSuchSignature, Verdict.ALREADY_GONE),
    Lesson.GONE_DOUBLED_SPACES: (problems.NoSuchSignature, Verdict.ALREADY_GONE),
    Lesson.GONE_OTHER_ENDING: (problems.NoSuchSignature, Verdict.ALREADY_GONE),
    Lesson.IN_USE_OTHER_CASE: (problems.InUse, Verdict.NOT_DELETED),
    Lesson.IN_USE_DOUBLED_SPACES: (problems.InUse, Verdict.NOT_DELETED),
    Lesson.IN_USE_OTHER_ENDING: (problems.InUse, Verdict.NOT_DELETED),
    Lesson.ID_REFUSED_OTHER_CASE: (problems.IdRefused, Verdict.NOT_DELETED),
    Lesson.ID_REFUSED_DOUBLED_SPACES: (problems.IdRefused, Verdict.NOT_DELETED),
    Lesson.ID_REFUSED_OTHER_ENDING: (problems.IdRefused, Verdict.NOT_DELETED),
}
"""An answer that proves by itself what became of it, however it is spelt."""
BLIND_LOOKS: dict[Lesson, Kind] = {
    Lesson.LOOK_UP_NOT_FOUND_PAGE: problems.AddressUnknown,
    Lesson.LOOK_UP_METHOD_UNKNOWN: problems.MethodUnknown,
    Lesson.LOOK_UP_SERVER_PROBLEM: problems.ServerProblem,
}
"""A look-up that doesn't say what would go: the ID alone has to do."""
ELSEWHERE = {
    Lesson.LOOK_UP_SIGN_IN_PAGE,
    Lesson.LOOK_UP_OTHER_SIGNATURE,
    Lesson.NOBODY_KNOWS,
    # in test_service_contract
    Lesson.PAUSE_OF_3_SECONDS,
    Lesson.PAUSE_UNSAID,
}
STATUS: dict[Lesson, int] = {
    Lesson.OTHER_STATUS: 202,
    Lesson.CODE_1000: 200,
    Lesson.LIST: 200,
    Lesson.NO_CODE: 200,
    Lesson.CODE_AS_TEXT: 200,
    Lesson.CODE_FALSE: 200,
}
"""Successes that aren't the documented one."""
SLOW = {*STATUS, Lesson.BAD_GATEWAY, Lesson.UNAVAILABLE, Lesson.GATEWAY_TIMEOUT, Lesson.SILENCE}
"""After these a deletion may still be under way."""


def test_no_fault_is_left_out() -> None:
    """A new one has to be decided about."""
    tables = [set(table) for table in (STAYS, GOES, SETTLED, BLIND_LOOKS, ELSEWHERE)]
    assert set().union(*tables) == set(FAULTS)
    assert sum(map(len, tables)) == len(FAULTS)


async def test_no_proof_and_still_there(serve: Serve, subtests: pytest.Subtests) -> None:
    """One DELETE, then looks that still find it: not deleted, unless a slow request may still take effect."""
    for lesson, kind in STAYS.items():
        with subtests.test(lesson=lesson):
            slow = lesson in SLOW
            answer = kind(exchange(STATUS.get(lesson)))
            world = serve(lesson, looks=[SIGNATURE] * (2 + slow), lists=[()], deletes=[answer])
            outcome = await world.delete()
            assert outcome is not None
            verdict = Verdict.NOT_SURE if slow else Verdict.NOT_DELETED
            assert (outcome.verdict, outcome.sent, outcome.looked) == (verdict, True, True)
            assert (type(outcome.problem), outcome.look_problem) == (kind, None)
            assert world.slept == ([0.0, 2.0] if slow else [0.0])
            assert world.order("DELETE", "look", "tell") == ["look", "DELETE", *["look"] * (1 + slow), "tell"]


async def test_no_proof_and_gone(serve: Serve, subtests: pytest.Subtests) -> None:
    """One DELETE, then a look that finds nothing: deleted, since it was there before."""
    for lesson, kind in GOES.items():
        with subtests.test(lesson=lesson):
            world = serve(lesson, looks=[SIGNATURE, gone()], lists=[()], deletes=[kind(exchange())])
            outcome = await world.delete()
            assert outcome is not None
            assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.DELETED, True, True)
            trouble, proof = world.answers[-2:]
            assert isinstance(trouble, kind)
            assert isinstance(proof, problems.NoSuchSignature)
            assert (outcome.problem, outcome.look_problem) == (trouble, None)
            assert outcome.exchanges == (trouble.exchange, proof.exchange)
            assert world.order("DELETE", "look", "tell") == ["look", "DELETE", "look", "tell"]


async def test_the_answer_settles_it(serve: Serve, subtests: pytest.Subtests) -> None:
    """No look is needed."""
    for lesson, (kind, verdict) in SETTLED.items():
        with subtests.test(lesson=lesson):
            world = serve(lesson, looks=[SIGNATURE], lists=[()], deletes=[kind(exchange(400))])
            outcome = await world.delete()
            assert outcome is not None
            assert (outcome.verdict, outcome.sent, outcome.looked) == (verdict, True, False)
            assert type(outcome.problem) is kind
            assert world.order("DELETE", "look") == ["look", "DELETE"]


async def test_a_blind_deletion_takes_the_id(serve: Serve, subtests: pytest.Subtests) -> None:
    """Where the service can't say what would go, the person may go on, by typing the ID."""
    for lesson, kind in BLIND_LOOKS.items():
        with subtests.test(lesson=lesson):
            world = serve(lesson, looks=[kind(exchange())], deletes=[PROOF])
            outcome = await world.delete()
            (proposal,) = world.proposals
            assert type(proposal.obstacle) is kind
            assert (proposal.sighting, proposal.obstacle) == (None, world.answers[0])
            assert proposal.challenge is Challenge.ID
            assert world.all("card") == [("card", None)]
            assert world.order("confirm", "gate look", "DELETE") == ["confirm", "gate look", "DELETE"]
            assert outcome is not None
            assert outcome.verdict is Verdict.DELETED


@pytest.mark.parametrize(
    ("lesson", "kind"),
    [
        (Lesson.LOOK_UP_SIGN_IN_PAGE, problems.SomebodyElse),
        (Lesson.LOOK_UP_OTHER_SIGNATURE, problems.Unreadable),
    ],
)
async def test_an_answer_that_cant_be_relied_on_ends_it(serve: Serve, lesson: Lesson, kind: Kind) -> None:
    """A sign-in page, or an answer about another signature, leaves nothing to go on with."""
    world = serve(lesson, looks=[kind(exchange(200))])
    outcome = await world.delete()
    assert world.order("confirm", "DELETE") == []
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_DELETED, False, False)
    assert type(outcome.problem) is kind


async def test_nobody_knows(serve: Serve) -> None:
    """Neither the answer nor the look proves anything: not sure, with both reasons, and written down like that."""
    look_trouble, trouble = problems.ServiceUnavailable(exchange(503)), problems.ServerProblem(exchange(500))
    world = serve(Lesson.NOBODY_KNOWS, looks=[SIGNATURE, look_trouble], lists=[()], deletes=[trouble])
    outcome = await world.delete()
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (Verdict.NOT_SURE, True, False)
    assert (type(outcome.problem), type(outcome.look_problem)) == (type(trouble), type(look_trouble))
    assert [outcome.problem, outcome.look_problem] == world.answers[-2:]
    assert [event[2] for event in world.all("settle")] == [RecordedVerdict.NOT_SURE]


class Reset:
    """Breaks the connection at a DELETE, which takes effect before that or doesn't."""

    def __init__(self, service: PracticeService, *, takes_effect: bool) -> None:
        """Stand before a service."""
        self._service = service
        self._takes_effect = takes_effect

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        """Answer, or raise what a broken connection raises."""
        if scope["method"] != "DELETE":
            return await self._service(scope, receive, send)

        async def lose(_message: MutableMapping[str, Any]) -> None:
            """Let nothing arrive."""

        if self._takes_effect:
            await self._service(scope, receive, lose)
        message = "reset"
        raise httpx.ReadError(message)


@pytest.mark.parametrize("takes_effect", [False, True])
async def test_a_reset_is_looked_after(serve: Serve, *, takes_effect: bool) -> None:
    """A connection that breaks tells nothing: the look does."""
    looks: list[Answer] = [SIGNATURE, gone()] if takes_effect else [SIGNATURE] * 3
    world = serve(
        Lesson.PLAIN_DELETE,
        looks=looks,
        lists=[()],
        deletes=[problems.ConnectionBroken(exchange())],
        app=lambda service: Reset(service, takes_effect=takes_effect),
    )
    outcome = await world.delete()
    verdict = Verdict.DELETED if takes_effect else Verdict.NOT_SURE
    assert outcome is not None
    assert (outcome.verdict, outcome.sent, outcome.looked) == (verdict, True, True)
    assert type(outcome.problem) is problems.ConnectionBroken
    assert world.order("DELETE") == ["DELETE"]
