"""Deletions and creations that an earlier run left without a known outcome."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.driver import until
from tests.fake_clock import START, FakeClock
from tests.store.journals import AT, done, file_in, intent, rows
from unsign.api.client import HttpService
from unsign.domain.account import PRACTICE_SERVICE, AccountRef, Credentials
from unsign.domain.history import Kind, RecordedVerdict
from unsign.domain.patience import Patience
from unsign.domain.settings import Network
from unsign.domain.signature import SignatureId, Status
from unsign.flows.operation import Operations
from unsign.flows.records import Records
from unsign.flows.session import Session
from unsign.flows.unknown_outcomes import Unknown, UnknownOutcomes
from unsign.practice.lessons import Lesson
from unsign.practice.records import StoredSignature
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService
from unsign.store.event_journal import EventJournal

ACCOUNT = AccountRef("practice", PRACTICE_KEY, PRACTICE_SERVICE)
HARBOUR, HELD = SignatureId(Lesson.PLAIN_DELETE.value), SignatureId(Lesson.HELD_BY_A_PLAN.value)
OLD, YOUNG = timedelta(minutes=10), timedelta(seconds=5)


class World:
    """A new run of the program over an old run's journal."""

    def __init__(self, folder: Path) -> None:
        """Start, with the key at hand."""
        self.folder = folder
        self.practice = PracticeService()
        self.clock = FakeClock()
        self.shown: list[Unknown] = []
        self.has_key = True
        self.session = Session()
        self.session.remember("", Credentials(PRACTICE_KEY, PRACTICE_SECRET))
        self.service = HttpService(self.session.credentials, Network(), app=self.practice)
        self.closed_for: list[AccountRef] = []
        self._journal = EventJournal(file_in(folder), self.clock.now)
        self.flow = UnknownOutcomes(
            Operations(self.session, self.clock),
            self.service,
            Records(self.journal, "Jo"),
            self,
            self.shown.append,
            patience=Patience(),
        )

    async def journal(self) -> EventJournal:
        """Give the journal."""
        return self._journal

    async def opened(self, dev_key: str, service: str) -> AccountRef | None:
        """Give the account, where its key is at hand."""
        assert (dev_key, service) == (PRACTICE_KEY, PRACTICE_SERVICE)
        return ACCOUNT if self.has_key else None

    def closed(self, account: AccountRef) -> None:
        """Note it."""
        self.closed_for.append(account)

    async def close(self) -> None:
        """End it."""
        await asyncio.wrap_future(self._journal.close())
        await self.service.close()

    def verdicts(self) -> list[tuple[object, ...]]:
        """Read what the journal says with another tool."""
        return rows(self.folder, "SELECT verdict, proof FROM history ORDER BY number")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Give a run."""
    it = World(tmp_path)
    yield it
    await it.close()


def left_open(
    folder: Path,
    age: timedelta,
    signature_id: SignatureId = HARBOUR,
    *,
    name: str | None = "A",
    answer: int | None = None,
) -> None:
    """Let an earlier run send a DELETE, and end before it knew what became of it. `answer`: with this HTTP status."""
    journal = EventJournal(file_in(folder))
    it = intent(
        dev_key=PRACTICE_KEY, base_url=PRACTICE_SERVICE, account="Acme", signature_id=signature_id, name=name,
        asked_at=START - age,
    )  # fmt: skip
    number = done(journal.intend(it))
    done(journal.sent(number, AT))
    if answer is not None:
        done(journal.answered(number, answer, 0 if answer == 200 else answer, ""))
    done(journal.close())


async def test_a_deletion_that_took_effect(world: World) -> None:
    """It's gone, and had been seen: deleted."""
    left_open(world.folder, YOUNG)
    del world.practice.signatures[HARBOUR.digits]
    assert await world.flow.check() is None
    assert world.verdicts() == [("deleted", "looked_up")]
    assert world.shown == [Unknown(1, checking=True), Unknown()]
    assert world.closed_for == [ACCOUNT]


async def test_a_deletion_of_what_nobody_had_seen(world: World) -> None:
    """It isn't there, and nobody knows whether it ever was."""
    left_open(world.folder, YOUNG, name=None)
    del world.practice.signatures[HARBOUR.digits]
    await world.flow.check()
    assert world.verdicts() == [("already_gone", "looked_up")]


async def test_a_deletion_without_effect(world: World) -> None:
    """Still there long after the request: not deleted."""
    left_open(world.folder, OLD)
    assert await world.flow.check() is None
    assert world.verdicts() == [("not_deleted", "looked_up")]
    assert world.shown[-1] == Unknown()


async def test_a_young_one_that_is_still_there_may_still_go(world: World) -> None:
    """A slow request: it's looked at again once two minutes are over, without being asked."""
    left_open(world.folder, YOUNG)
    checking = asyncio.create_task(world.flow.keep_checking())
    await until(lambda: world.clock.slept, "it to wait")
    assert world.shown[-1] == Unknown(1)
    assert world.verdicts() == [("not_sure", None)]
    assert world.clock.slept == [pytest.approx(120 - 5 + 1)]
    await world.clock.advance(116)
    await checking
    assert world.verdicts() == [("not_deleted", "looked_up")]


@pytest.mark.parametrize(("age", "verdict"), [(OLD, "confirmed"), (timedelta(days=2), "not_deleted")])
async def test_a_confirmed_one_that_is_still_there(world: World, age: timedelta, verdict: str) -> None:
    """It may take EngageLab its time; a day later, it's there, whatever was confirmed."""
    left_open(world.folder, age, answer=200)
    assert await world.flow.check() is None
    assert [row[0] for row in world.verdicts()] == [verdict]
    assert world.shown[-1] == Unknown(int(verdict == "confirmed"))


async def test_without_the_key_it_says_whose_is_needed(world: World) -> None:
    """Nothing is sent; once the key is there, it's looked up."""
    left_open(world.folder, OLD)
    left_open(world.folder, OLD, HELD)
    world.has_key = False
    await world.flow.check()
    await world.flow.check()
    # what was said stays while it's checked: the account's name doesn't go and come back
    assert world.shown == [Unknown(2, checking=True), *[Unknown(2, 0, ("Acme",))] * 2]
    world.has_key = True
    await world.flow.check()
    assert world.shown[-1] == Unknown()


async def test_a_service_that_doesnt_answer_settles_nothing(world: World) -> None:
    """Nobody knows; so it's left open."""
    left_open(world.folder, OLD, SignatureId(Lesson.LOOK_UP_SERVER_PROBLEM.value))
    await world.flow.check()
    assert world.verdicts() == [("not_sure", None)]
    assert world.shown[-1] == Unknown(1)


@pytest.mark.parametrize("made", [True, False])
async def test_a_creation(world: World, made: bool) -> None:
    """Looked up by its name, among those that wait for their review."""
    journal = EventJournal(file_in(world.folder))
    it = intent(
        kind=Kind.CREATION, dev_key=PRACTICE_KEY, base_url=PRACTICE_SERVICE, signature_id=None, name="Brand new",
        asked_at=START - OLD,
    )  # fmt: skip
    done(journal.sent(done(journal.intend(it)), AT))
    done(journal.close())
    if made:
        harbour = world.practice.signatures[HARBOUR.digits]
        assert isinstance(harbour, StoredSignature)
        world.practice.signatures["555"] = replace(
            harbour,
            sign_id="555",
            sign_name="Brand new",
            status=Status.PENDING_REVIEW,
            created_time=int(START.timestamp()),
        )
    await world.flow.check()
    (row,) = rows(world.folder, "SELECT verdict, signature_id FROM history")
    assert row == (("created", "555") if made else ("not_created", None))


async def test_what_another_run_has_under_way_is_none_of_it(world: World) -> None:
    """It isn't over: nothing is looked up, and no strip is shown."""
    alive = EventJournal(file_in(world.folder))
    it = intent(dev_key=PRACTICE_KEY, base_url=PRACTICE_SERVICE, signature_id=HARBOUR, asked_at=START - OLD)
    done(alive.sent(done(alive.intend(it)), AT))
    await world.flow.check()
    assert world.shown == [Unknown()]
    done(alive.settled(1, RecordedVerdict.DELETED))
    done(alive.close())
