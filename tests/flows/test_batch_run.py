"""A batch that was agreed to, at the practice service: what is asked of the service, and what becomes of each row."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.driver import until
from tests.fake_clock import FakeClock
from tests.store.journals import file_in, rows
from unsign.api.client import HttpService
from unsign.domain import problems
from unsign.domain.account import PRACTICE_SERVICE, AccountRef, Credentials
from unsign.domain.activity import Activity
from unsign.domain.batch import Batch, Result, Skipped
from unsign.domain.history import Proof
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.pause import Pause
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem
from unsign.flows.batch_run import LATER, BatchRun
from unsign.flows.delete_batch import DeleteBatch
from unsign.flows.deletion import Deletion
from unsign.flows.gate import FRESH_SECONDS, Gate
from unsign.flows.lists import read_listing
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.records import Records
from unsign.flows.session import Session
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.store.event_journal import EventJournal

ACCOUNT = AccountRef("practice", PRACTICE_KEY, PRACTICE_SERVICE)
THREE = (Lesson.PLAIN_DELETE.value, Lesson.APPROVED.value, Lesson.ONE_TEMPLATE.value)
LISTS = ["GET sign-configs", "GET template-configs"]
Scope = MutableMapping[str, Any]
Send = Callable[[Scope], Awaitable[None]]


class World:
    """The service, the disk and the progress of one batch.

    asked: the requests after the question, in order
    before: called before each row, with its position
    keeps: IDs that the service confirms and doesn't delete
    """

    def __init__(self, folder: Path) -> None:
        """Start with nothing chosen."""
        self.folder = folder
        self.practice = PracticeService()
        self.clock = FakeClock()
        self.asked: list[str] = []
        self.keeps: set[str] = set()
        self.before: Callable[[int], Awaitable[None]] | None = None
        self.exists = True
        self.shown: dict[int, list[Result]] = {}
        session = Session()
        session.remember("", Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        self.service = HttpService(session.credentials, Network(), app=self)
        self.journal = EventJournal(file_in(folder), self.clock.now)
        self.records = Records(self._journal, "Jo")
        lookup = Lookup(self.service)
        self._deletion = Deletion(self.service, lookup, Gate(self.records, self._still_exists))
        self._lookup = lookup
        self._operations = Operations(session, self.clock)

    async def __call__(self, scope: Scope, receive: Callable[[], Awaitable[Scope]], send: Send) -> None:
        """Answer a request."""
        path = scope["path"].removeprefix("/v1/")
        self.asked.append(f"{scope['method']} {path}")
        digits = path.rpartition("/")[2]
        kept = self.practice.signatures.get(digits)
        await self.practice(scope, receive, send)
        if scope["method"] == "DELETE" and digits in self.keeps and kept is not None:
            self.practice.signatures[digits] = kept

    async def delete(self, *ids: str, batch: Batch | None = None) -> list[Result]:
        """Delete these after one yes; return what became of each."""
        operation = self._operations.begin(ACCOUNT, self)
        listing = await read_listing(operation, self.service)
        chosen = {it.id.digits: listing.sighting(it) for it in listing.signatures}
        self.asked.clear()
        batch = batch or Batch(ACCOUNT, tuple(chosen[digits] for digits in ids), ())
        run = BatchRun(operation, batch, self, self.service, self._lookup, self._deletion)
        await run.delete_all()
        return run.results

    async def close(self) -> None:
        """End it."""
        self.journal.close().result(20)
        await self.service.close()

    async def _journal(self) -> EventJournal:
        return self.journal

    async def _still_exists(self, account: AccountRef) -> bool:
        return self.exists

    # the progress

    @property
    def goes_on(self) -> bool:
        """Say yes."""
        return True

    async def may_go_on(self) -> bool:
        """Say yes."""
        return True

    def is_in_use(self, account: AccountRef) -> bool:
        """Say yes."""
        return True

    def show_stopped(self) -> None:
        """Fail: nobody stops it."""
        pytest.fail("stopped")

    async def confirm_batch(self, batch: Batch) -> bool:
        """Say yes."""
        return True

    async def refuse_batch(self, batch: Batch) -> None:
        """Fail: nothing is locked."""
        pytest.fail("locked")

    async def no_record(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Fail: the disk is fine."""
        pytest.fail(str(problem))

    def follow_batch(self, batch: Batch) -> "World":
        """Show it."""
        return self

    def show_operation(self, operation: Operation) -> None:
        """Show nothing."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show nothing."""

    def show_begun(self, position: int) -> None:
        """Show nothing."""
        self.shown[position] = []

    def show_done(self, position: int, result: Result) -> None:
        """Note it."""
        self.shown[position].append(result)

    def show_checking(self) -> None:
        """Show nothing."""

    def show_secret_forgotten(self) -> None:
        """Fail: it isn't."""
        pytest.fail("the secret was forgotten")

    async def closed(self) -> None:
        """Close at once."""

    def dismiss(self) -> None:
        """Show nothing."""


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Give a batch's surroundings."""
    it = World(tmp_path)
    yield it
    with suppress(TimeoutError):
        await it.close()


def verdicts(results: list[Result]) -> list[object]:
    """Give the verdicts, or what stands in their place."""
    return [it.verdict if isinstance(it, Outcome) else it for it in results]


async def test_two_lists_before_and_one_after(world: World) -> None:
    """However many there are: no look-up of a single one, and each row is checked before it's called deleted."""
    results = await world.delete(*THREE)
    assert world.asked == [*LISTS, *(f"DELETE sign-configs/{digits}" for digits in THREE), "GET sign-configs"]
    assert verdicts(results) == [Verdict.DELETED] * 3
    for seen in world.shown.values():
        first, last = seen
        assert isinstance(first, Outcome)
        assert isinstance(last, Outcome)
        assert first.awaits_check
        assert (last.confirmed, last.looked, last.proof) == (True, True, Proof.LOOKED_UP)
    assert rows(world.folder, "SELECT DISTINCT verdict, origin, proof FROM history") == [
        ("deleted", "batch", "looked_up")
    ]
    assert rows(world.folder, "SELECT count(*), count(DISTINCT batch) FROM history") == [(3, 1)]


class Late(World):
    """A minute passes before the second row."""

    def show_begun(self, position: int) -> None:
        """Let it pass."""
        super().show_begun(position)
        if position == 1:
            self.clock._seconds += FRESH_SECONDS + 1  # noqa: SLF001 - nobody waits for it


async def test_lists_that_got_old_are_read_anew(tmp_path: Path) -> None:
    """By a clock that can't be set back."""
    world = Late(tmp_path)
    await world.delete(*THREE)
    deletes = [f"DELETE sign-configs/{digits}" for digits in THREE]
    assert world.asked == [*LISTS, deletes[0], *LISTS, *deletes[1:], "GET sign-configs"]
    await world.close()


async def test_what_changed_since_the_question_is_left_out(world: World) -> None:
    """Renamed: a yes to another name. Gone: that's said. One more template: not agreed to."""
    listing = {digits: world.practice.signatures[digits] for digits in THREE}

    operation = world._operations.begin(ACCOUNT, world)  # noqa: SLF001 - the question's own list
    listed = await read_listing(operation, world.service)
    chosen = {it.id.digits: listed.sighting(it) for it in listed.signatures}
    batch = Batch(ACCOUNT, tuple(chosen[digits] for digits in THREE), ())
    world.practice.signatures[THREE[0]] = replace(listing[THREE[0]], sign_name="Another")
    del world.practice.signatures[THREE[1]]
    results = await world.delete(batch=batch)
    assert verdicts(results) == [Skipped.CHANGED, Verdict.ALREADY_GONE, Verdict.DELETED]
    # only the one that the list doesn't show is looked up by itself
    assert [it for it in world.asked if it.startswith("GET sign-configs/")] == [f"GET sign-configs/{THREE[1]}"]
    assert [it for it in world.asked if it.startswith("DELETE")] == [f"DELETE sign-configs/{THREE[2]}"]


async def test_what_is_still_listed_is_looked_up_a_little_later(world: World) -> None:
    """EngageLab confirmed it, and it's still there: not sure yet, after a look-up of its own."""
    world.keeps = {THREE[1]}
    clock = world.clock

    async def pass_time() -> None:
        while LATER not in clock.slept:
            await clock.settle()
        await clock.advance(LATER)

    passing = asyncio.create_task(pass_time())
    results = await world.delete(*THREE)
    await passing
    assert verdicts(results) == [Verdict.DELETED, Verdict.NOT_SURE, Verdict.DELETED]
    assert world.asked[-2:] == ["GET sign-configs", f"GET sign-configs/{THREE[1]}"]
    unsure = results[1]
    assert isinstance(unsure, Outcome)
    assert (unsure.confirmed, unsure.looked) == (True, True)


async def test_without_a_list_afterwards_the_confirmation_counts(world: World) -> None:
    """And it's said that it's EngageLab's word alone."""

    async def fail_lists(scope: Scope, receive: Callable[[], Awaitable[Scope]], send: Send) -> None:
        if scope["path"] == "/v1/sign-configs" and any(it.startswith("DELETE") for it in world.asked):
            await send({"type": "http.response.start", "status": 500, "headers": []})
            await send({"type": "http.response.body", "body": b"{}"})
            return
        await world(scope, receive, send)

    world.service = HttpService(lambda _: Credentials(PRACTICE_KEY, PRACTICE_SECRET), Network(), app=fail_lists)
    results = await world.delete(*THREE)
    for it in results:
        assert isinstance(it, Outcome)
        assert (it.verdict, it.proof) == (Verdict.DELETED, Proof.WORD_ONLY)
        assert isinstance(it.look_problem, problems.ServerProblem)


async def test_a_lock_and_a_forgotten_account_leave_rows_out(world: World) -> None:
    """Each row goes through the gate."""
    await world.records.set_locked(ACCOUNT, (SignatureId(THREE[1]),), locked=True)
    results = await world.delete(*THREE)
    assert isinstance(results[1], Lock)
    world.exists = False
    assert verdicts(await world.delete(THREE[1])) == [Skipped.ACCOUNT_GONE]
    assert [it for it in world.asked if it.startswith("DELETE")] == []


async def test_without_a_record_nothing_goes(world: World) -> None:
    """The journal is closed over the batch: each row says that it couldn't be written down."""
    world.journal.close().result(20)
    results = await world.delete(*THREE)
    assert results == [Skipped.NO_RECORD] * 3
    assert [it for it in world.asked if it.startswith("DELETE")] == []


async def test_what_a_batch_left_unsure_is_looked_at_again(world: World) -> None:
    """At the promised moments, by itself, and all at once: gone by then, it's deleted."""
    world.keeps = {THREE[0], THREE[1]}
    batch = DeleteBatch(
        world._operations,  # noqa: SLF001 - what the program has in common
        world.service,
        world._lookup,  # noqa: SLF001
        world._deletion,  # noqa: SLF001
        world.records,
        world,
        world,
    )
    operation = world._operations.begin(ACCOUNT, world)  # noqa: SLF001
    listing = await read_listing(operation, world.service)
    chosen = [it for it in listing.signatures if it.id.digits in THREE]
    running = asyncio.create_task(batch.run(listing, chosen))
    await until(lambda: LATER in world.clock.slept, "the later look-up")
    await world.clock.advance(LATER)
    results, _of = await running
    assert sorted(str(it) for it in verdicts(list(results))) == sorted(
        map(str, [Verdict.DELETED, Verdict.NOT_SURE, Verdict.NOT_SURE])
    )
    for digits in THREE[:2]:
        del world.practice.signatures[digits]
    following = asyncio.create_task(batch.follow())
    await until(lambda: len(world.clock.slept) > 3, "it to wait")
    await world.clock.advance(10)
    assert [it.verdict for it in await following] == [Verdict.DELETED] * 2
    assert await batch.follow() == ()
    assert rows(world.folder, "SELECT DISTINCT verdict FROM history") == [("deleted",)]
