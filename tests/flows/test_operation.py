"""One run of a flow, and two of them at the same time: each with its own Cancel, and one pause an account."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from tests.driver import until
from tests.fake_clock import FakeClock
from tests.servers import Recorded, served
from unsign.api.client import HttpService
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.activity import Activity
from unsign.domain.exchange import Exchange
from unsign.domain.pause import Pause
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.flows.cancelling import CancelToken
from unsign.flows.operation import Operation, Operations, PausePolicy
from unsign.flows.session import Session
from unsign.practice.answers import Receive, Send
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import Scope

ACCOUNT = AccountRef("Harbour", "key", id="1")


@dataclass
class Shown:
    """What a run shows, in order."""

    activities: list[Activity | None] = field(default_factory=list)
    pauses: list[Pause | None] = field(default_factory=list)

    def show_activity(self, activity: Activity | None) -> None:
        """Note it."""
        self.activities.append(activity)

    def show_pause(self, pause: Pause | None) -> None:
        """Note it."""
        self.pauses.append(pause)


def exchange(status: int | None = None) -> Exchange:
    """Make the facts of a request."""
    return Exchange("GET", "https://service.invalid/", datetime.now(UTC), status)


class World:
    """What runs share, with a clock that the test drives.

    answers: what each request is answered, in order: an exception is raised, anything else returned
    sent: how many requests there were
    """

    def __init__(self, *answers: object, policy: PausePolicy | None = None) -> None:
        """Know the account's secret."""
        self.clock = FakeClock()
        self.session = Session()
        self.session.remember(ACCOUNT.id, Credentials(ACCOUNT.dev_key, "secret"))
        self.operations = Operations(self.session, self.clock, policy)
        self.shown = Shown()
        self.operation = self.operations.begin(ACCOUNT, self.shown)
        self.sent = 0
        self._answers = iter(answers)

    async def request(self, _token: CancelToken) -> object:
        """Answer."""
        self.sent += 1
        answer = next(self._answers)
        if isinstance(answer, BaseException):
            raise answer
        return answer


def pause(seconds: float | None = 30.0) -> problems.PauseAsked:
    """Make an answer that asks for a pause."""
    return problems.PauseAsked(exchange(429), seconds)


def in_background(work: Awaitable[object]) -> asyncio.Future[object]:
    """Start something."""
    return asyncio.ensure_future(work)


async def test_what_is_shown() -> None:
    """Each change once; nothing more at the end of the outermost step."""
    world = World(1, 2, 3)
    with world.operation.working():
        for activity in (Activity.LOOKING_UP, Activity.LOOKING_UP, Activity.DELETING):
            with world.operation.step():
                await world.operation.send(activity, world.request)
    assert world.shown.activities == [Activity.LOOKING_UP, Activity.DELETING, None]


async def test_a_cancel_ends_the_step_and_not_the_next_one() -> None:
    """The next one has a token of its own: after a cancelled deletion somebody has to look."""
    world = World()
    with world.operation.step():
        first = world.operation.token
        world.operation.cancel()
        assert world.operation.token.cancelled
    with world.operation.step():
        assert not world.operation.token.cancelled
    assert first.cancelled


async def test_the_secret_is_kept_while_it_works() -> None:
    """Forgotten meanwhile, it's gone at the end; `has_secret` tells what could be begun."""
    world = World()
    assert world.operation.has_secret
    with world.operation.working():
        with world.operation.step():
            world.session.forget_all()
        assert world.session.credentials(ACCOUNT)
        assert not world.operation.has_secret
    assert world.session.credentials(ACCOUNT) is None


async def test_a_request_is_sent_again_after_each_pause() -> None:
    """As soon as that is over, and what is shown says so."""
    world = World(pause(30.0), pause(60.0), "answer")
    task = in_background(world.operation.send(Activity.LOOKING_UP, world.request))
    await world.clock.advance(29.0)
    assert world.sent == 1
    await world.clock.advance(2.0)
    assert world.sent == 2
    await world.clock.advance(60.0)
    assert await task == "answer"
    assert [p.seconds for p in world.shown.pauses if p] == [30.0, 60.0]
    assert world.shown.pauses[-1] is None


@pytest.mark.parametrize(
    ("policy", "times"), [(PausePolicy(retries=2, seconds=1e6), 3), (PausePolicy(retries=100, seconds=65.0), 4)]
)
async def test_patience_ends(policy: PausePolicy, times: int) -> None:
    """After so many, or after so long: then whoever asked hears of the pause."""
    world = World(*(pause(30.0) for _ in range(10)), policy=policy)
    task = in_background(world.operation.send(Activity.DELETING, world.request))
    await world.clock.advance(1000.0)
    assert isinstance(task.exception(), problems.PauseAsked)
    assert world.sent == times


async def test_patience_is_for_each_item() -> None:
    """A run that goes on with its next item is as patient as at the beginning."""
    world = World(*(pause(30.0) for _ in range(10)), "answer", policy=PausePolicy(retries=100, seconds=65.0))
    for _ in range(2):
        world.operation.begin_item()
        task = in_background(world.operation.send(Activity.DELETING, world.request))
        await world.clock.advance(1000.0)
        assert isinstance(task.exception(), problems.PauseAsked)
    assert world.sent == 8


async def test_what_is_sent_once_is_sent_once() -> None:
    """Whoever has to look at something in between sends again by himself; and waits then."""
    world = World(pause(30.0), "answer")
    with pytest.raises(problems.PauseAsked):
        await world.operation.send_once(Activity.DELETING, world.request)
    task = in_background(world.operation.send_once(Activity.DELETING, world.request))
    await world.clock.advance(29.0)
    assert world.sent == 1
    await world.clock.advance(2.0)
    assert await task == "answer"


async def test_cancelled_during_a_pause() -> None:
    """Nothing more is sent, and whoever asked gets the answer that asked for the pause."""
    asked = pause(30.0)
    world = World(asked)
    task = in_background(world.operation.send(Activity.DELETING, world.request))
    await world.clock.advance(10.0)
    world.operation.cancel()
    await world.clock.settle()
    assert task.exception() is asked
    assert world.sent == 1


@pytest.mark.parametrize("kind", [problems.ConnectionBroken, problems.NameNotFound, asyncio.CancelledError, OSError])
async def test_the_first_after_a_pause_brings_no_answer(kind: type[BaseException]) -> None:
    """Then the next one tries, and isn't held up."""
    trouble = kind(exchange()) if issubclass(kind, problems.Problem) else kind()
    world = World(pause(5.0), trouble, "answer")
    other = world.operations.begin(ACCOUNT, Shown())
    first = in_background(world.operation.send(Activity.LOOKING_UP, world.request))
    await world.clock.settle()
    second = in_background(other.send(Activity.LOOKING_UP, world.request))
    await world.clock.advance(5.0)
    assert await second == "answer"
    await asyncio.wait({first})
    assert first.cancelled() or first.exception() is trouble


async def test_a_person_who_doesnt_want_to_wait() -> None:
    """It goes out at once."""
    world = World(pause(3600.0), "answer")
    task = in_background(world.operation.send(Activity.LOOKING_UP, world.request))
    await world.clock.settle()
    world.operation.try_now()
    await world.clock.settle()
    assert task.result() == "answer"


# two at the same time, on a real service


@dataclass
class Site:
    """The practice service twice, at two addresses.

    service: what speaks to both
    seen: what each was sent
    accounts: one account at each
    """

    service: HttpService
    seen: tuple[Recorded, Recorded]
    accounts: tuple[AccountRef, AccountRef]
    operations: Operations
    clock: FakeClock

    def begin(self, where: int) -> tuple[Operation, Shown]:
        """Begin a run at an account."""
        shown = Shown()
        return self.operations.begin(self.accounts[where], shown), shown

    def delete(self, operation: Operation, lesson: Lesson) -> asyncio.Future[object]:
        """Start a deletion."""

        async def work() -> object:
            with operation.step():
                return await operation.send(
                    Activity.DELETING,
                    lambda token: self.service.delete_signature(operation.account, SignatureId(lesson.value), token),
                )

        return in_background(work())

    async def arrived(self, where: int, lesson: Lesson, times: int = 1) -> None:
        """Wait until a DELETE was read."""

        def there() -> bool:
            return [r.path.rpartition("/")[2] for r in self.seen[where].seen("DELETE")].count(lesson.value) >= times

        await until(there, f"the DELETE of {lesson}")


def _by_asgi(seen: tuple[Recorded, Recorded]) -> Iterator[tuple[Callable[..., object] | None, list[str]]]:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await seen[dict(scope["headers"])[b"host"] == b"two.invalid"](scope, receive, send)

    yield app, ["https://one.invalid", "https://two.invalid"]


def _by_sockets(seen: tuple[Recorded, Recorded]) -> Iterator[tuple[Callable[..., object] | None, list[str]]]:
    with served(seen[0]) as one, served(seen[1]) as two:
        yield None, [one, two]


@pytest.fixture(params=[_by_asgi, _by_sockets], ids=["ASGI", "sockets"])
async def site(request: pytest.FixtureRequest) -> AsyncIterator[Site]:
    """Give both, in this process and over real sockets."""
    seen = Recorded(), Recorded()
    with contextlib.contextmanager(request.param)(seen) as (app, urls):
        session, clock = Session(), FakeClock()
        one, two = (AccountRef(f"n{n}", PRACTICE_KEY, url, id=str(n)) for n, url in enumerate(urls))
        for account in (one, two):
            session.remember(account.id, Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        service = HttpService(session.credentials, Network(), app=app)
        yield Site(service, seen, (one, two), Operations(session, clock), clock)
        assert not session.is_in_use
        await service.close()


@pytest.mark.parametrize("other", [0, 1], ids=["one account", "two accounts"])
async def test_cancelling_one_leaves_the_other_alone(site: Site, other: int) -> None:
    """Two without an answer, and one with: each ends by itself, and shows only what is its own."""
    (first, shown), (second, second_shown), (third, _) = site.begin(0), site.begin(other), site.begin(other)
    hanging = site.delete(first, Lesson.SILENCE)
    await site.arrived(0, Lesson.SILENCE)
    hangs_too = site.delete(second, Lesson.SILENCE_YET_DELETED)
    await site.arrived(other, Lesson.SILENCE_YET_DELETED)
    proof = await site.delete(third, Lesson.PLAIN_DELETE)
    assert isinstance(proof, Exchange)
    assert not hanging.done()
    first.cancel()
    await asyncio.wait({hanging})
    assert isinstance(hanging.exception(), problems.CancelledAfterSending)
    for _ in range(20):
        await asyncio.sleep(0)
    assert not hangs_too.done()
    assert not second.token.cancelled
    assert shown.activities == [Activity.DELETING, None]
    assert second_shown.activities == [Activity.DELETING]
    second.cancel()
    await asyncio.wait({hangs_too})
    assert isinstance(hangs_too.exception(), problems.CancelledAfterSending)
    assert Lesson.PLAIN_DELETE.value not in site.seen[other].service.signatures


async def test_a_pause_in_one_account_doesnt_hold_the_other(site: Site) -> None:
    """What goes to the other account goes out at once; what goes to the same one waits, a look-up too."""
    (first, shown), (same, same_shown), (other, other_shown) = site.begin(0), site.begin(0), site.begin(1)
    waits = site.delete(first, Lesson.PAUSE_OF_3_SECONDS)
    await site.arrived(0, Lesson.PAUSE_OF_3_SECONDS)
    await until(lambda: shown.pauses, "the pause")
    look_up = in_background(
        same.send(
            Activity.LOOKING_UP,
            lambda token: site.service.signature(same.account, SignatureId(Lesson.APPROVED.value), token),
        )
    )
    assert isinstance(await site.delete(other, Lesson.PLAIN_DELETE), Exchange)
    assert other_shown.pauses == []
    await site.clock.advance(2.9)
    assert not waits.done()
    assert not look_up.done()
    assert [p.seconds for p in same_shown.pauses if p] == [3.0]
    assert len(site.seen[0].requests) == 1
    await site.clock.advance(0.2)
    assert isinstance(await waits, Exchange)
    await look_up
    assert [r.method for r in site.seen[0].requests] == ["DELETE", "DELETE", "GET"]


async def test_cancelling_one_that_pauses_leaves_the_pause_to_the_other(site: Site) -> None:
    """The account's pause goes on for whoever else waits for it."""
    (first, shown), (second, _) = site.begin(0), site.begin(0)
    waits = site.delete(first, Lesson.PAUSE_OF_3_SECONDS)
    await until(lambda: shown.pauses, "the pause")
    deletion = site.delete(second, Lesson.PLAIN_DELETE)
    await site.clock.settle()
    first.cancel()
    await asyncio.wait({waits})
    assert isinstance(waits.exception(), problems.PauseAsked)
    await site.clock.advance(2.9)
    assert not deletion.done()
    await site.clock.advance(0.2)
    assert isinstance(await deletion, Exchange)
    assert len(site.seen[0].seen("DELETE")) == 2
