"""Two deletions at the same time don't affect each other.

At the practice service only, behind the real client: the fake's answers come in one order, whoever asks.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from dataclasses import replace
from typing import Any

import pytest

from tests.flows.answers import ACCOUNT, OTHER_ACCOUNT
from tests.flows.world import World
from unsign.api.client import HttpService
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.history import Intent, RecordedVerdict
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.proposal import Proposal
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService

PLACES = {
    "one account": ((ACCOUNT, Lesson.PLAIN_DELETE), (ACCOUNT, Lesson.ONE_TEMPLATE)),
    "two accounts": (
        (ACCOUNT, Lesson.PLAIN_DELETE),
        (replace(OTHER_ACCOUNT, service="https://sms.other.example"), Lesson.PLAIN_DELETE),
    ),
}
"""Whose signatures two people delete: two in one account, or the same ID at two services."""


class Held:
    """Practice services, one for each host, that hold each DELETE back before it takes effect.

    services: by host
    arrived, released: by host and ID
    """

    def __init__(self) -> None:
        """Start without any."""
        self.services: defaultdict[str, PracticeService] = defaultdict(PracticeService)
        self.arrived: defaultdict[tuple[str, str], asyncio.Event] = defaultdict(asyncio.Event)
        self.released: defaultdict[tuple[str, str], asyncio.Event] = defaultdict(asyncio.Event)

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        """Answer, once it may."""
        host = dict(scope["headers"])[b"host"].decode()
        if scope["method"] == "DELETE":
            place = host, scope["path"].rpartition("/")[2]
            self.arrived[place].set()
            await self.released[place].wait()
        await self.services[host](scope, receive, send)


class Pair:
    """Two people who delete at the same time."""

    def __init__(self, service: HttpService, held: Held, places: tuple[tuple[AccountRef, Lesson], ...]) -> None:
        """Have both look, say yes, and send."""
        self._held = held
        self.places = places
        first = World(id=SignatureId(places[0][1].value), service=service)
        self.worlds = first, World(id=SignatureId(places[1][1].value), beside=first)
        self.tasks = [
            asyncio.create_task(world.delete(account=account))
            for world, (account, _) in zip(self.worlds, places, strict=True)
        ]

    def _place(self, number: int) -> tuple[str, str]:
        account, lesson = self.places[number]
        return account.service.removeprefix("https://"), lesson.value

    async def both_sent(self) -> None:
        """Wait until both DELETEs have arrived. Fails if a deletion ends before."""
        arrived: asyncio.Future[Any] = asyncio.gather(
            *(self._held.arrived[self._place(number)].wait() for number in range(2))
        )
        waited: list[asyncio.Future[Any]] = [arrived, *self.tasks]
        await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        if not arrived.done():
            arrived.cancel()
            pytest.fail("a deletion ended before it was sent")

    def release(self, number: int) -> None:
        """Let a DELETE take effect and be answered."""
        self._held.released[self._place(number)].set()

    def exists(self, number: int) -> bool:
        """Tell whether a signature is still there."""
        host, digits = self._place(number)
        return digits in self._held.services[host].signatures

    def written_down(self, number: int) -> list[object]:
        """Return what the journal says of a deletion."""
        (proposal,) = self.worlds[number].proposals
        intents = [intent for _, intent in self.worlds[0].all("intend")]
        (row,) = [n for n, it in enumerate(intents, 1) if isinstance(it, Intent) and _is_of(it, proposal)]
        return [verdict for _, kept, verdict, _ in self.worlds[0].all("settle") if kept == row]

    async def outcome(self, number: int) -> Outcome:
        """Return what became of a deletion, which is told to the one who asked for it, and once."""
        outcome = await self.tasks[number]
        assert outcome is not None
        assert self.worlds[number].told == [outcome]
        account, lesson = self.places[number]
        assert (outcome.account, outcome.id.digits) == (account, lesson.value)
        assert outcome.sighting is self.worlds[number].proposals[0].sighting
        assert self.worlds[number].activities[-1] is None
        return outcome


def _is_of(intent: Intent, proposal: Proposal) -> bool:
    return (intent.signature_id, intent.base_url) == (proposal.id, proposal.account.service)


@pytest.fixture
async def start() -> AsyncIterator[Callable[[tuple[tuple[AccountRef, Lesson], ...]], Pair]]:
    """Start two deletions at the practice service; end what is left of them."""
    held, tasks = Held(), []
    service = HttpService(lambda _: Credentials(PRACTICE_KEY, PRACTICE_SECRET), Network(), app=held)

    def make(places: tuple[tuple[AccountRef, Lesson], ...]) -> Pair:
        pair = Pair(service, held, places)
        tasks.extend(pair.tasks)
        return pair

    yield make
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await service.close()


@pytest.mark.parametrize("cancelled", [0, 1])
@pytest.mark.parametrize("places", PLACES.values(), ids=PLACES)
async def test_cancelling_one_leaves_the_other_to_finish(
    start: Callable[[tuple[tuple[AccountRef, Lesson], ...]], Pair],
    places: tuple[tuple[AccountRef, Lesson], ...],
    cancelled: int,
) -> None:
    """One is cancelled on its way and found to be still there; the other one is under way until it is deleted."""
    pair, other = start(places), 1 - cancelled
    await pair.both_sent()
    pair.worlds[cancelled].cancel()
    outcome = await pair.outcome(cancelled)
    # a slow one may still take effect
    assert (outcome.verdict, outcome.looked) == (Verdict.NOT_SURE, True)
    assert type(outcome.problem) is problems.CancelledAfterSending
    assert not pair.tasks[other].done()
    assert pair.worlds[other].told == []
    pair.release(other)
    outcome = await pair.outcome(other)
    assert (outcome.verdict, outcome.looked, outcome.problem) == (Verdict.DELETED, True, None)
    assert (pair.exists(cancelled), pair.exists(other)) == (True, False)
    assert pair.written_down(cancelled) == [RecordedVerdict.NOT_SURE]
    assert pair.written_down(other) == [RecordedVerdict.DELETED]


@pytest.mark.parametrize("first_answered", [0, 1])
@pytest.mark.parametrize("account", [ACCOUNT, PLACES["two accounts"][1][0]], ids=PLACES)
async def test_each_has_its_own_outcome(
    start: Callable[[tuple[tuple[AccountRef, Lesson], ...]], Pair], account: AccountRef, first_answered: int
) -> None:
    """One is deleted and the other one is in use, whichever is answered first."""
    pair = start(((ACCOUNT, Lesson.PLAIN_DELETE), (account, Lesson.HELD_BY_A_PLAN)))
    await pair.both_sent()
    outcomes: dict[int, Outcome] = {}
    for number in (first_answered, 1 - first_answered):
        pair.release(number)
        outcomes[number] = await pair.outcome(number)
    assert [outcomes[number].verdict for number in range(2)] == [Verdict.DELETED, Verdict.NOT_DELETED]
    assert outcomes[0].problem is None
    assert type(outcomes[1].problem) is problems.InUse
    assert [pair.exists(number) for number in range(2)] == [False, True]
    assert pair.written_down(0) == [RecordedVerdict.DELETED]
    assert pair.written_down(1) == [RecordedVerdict.NOT_DELETED]
