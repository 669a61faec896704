"""What an earlier run left without a known outcome, where clocks, journals or locks are odd."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fake_clock import FakeClock
from tests.flows.answers import ACCOUNT, ID, SIGNATURE, gone
from tests.store.journals import done, file_in, intent, journal_in, rows
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.signature import Signature, SignatureId
from unsign.flows.cancelling import CancelToken
from unsign.flows.operation import Operations
from unsign.flows.records import Records
from unsign.flows.session import Session
from unsign.flows.unknown_outcomes import JOURNAL_PAUSE, MOMENT, Unknown, UnknownOutcomes
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import NAME


@dataclass
class World:
    """A journal, a service that has the signature or hasn't, and a strip.

    there: whether it has it
    shown: what the strip showed last
    looks: how often the service was asked
    """

    journal: EventJournal
    there: bool = True
    shown: Unknown | None = None
    looks: int = 0
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        session = Session()
        session.remember("", Credentials(ACCOUNT.dev_key, "secret"))
        self.flow = UnknownOutcomes(
            Operations(session, self.clock),
            self,  # type: ignore[arg-type] # nothing but `signature` is asked for
            Records(self._journal, "Jo"),
            self,
            self._show,
        )

    async def _journal(self) -> EventJournal:
        return self.journal

    def _show(self, unknown: Unknown) -> None:
        self.shown = unknown

    async def opened(self, dev_key: str, service: str) -> AccountRef | None:
        """Return the account."""
        return ACCOUNT

    def closed(self, account: AccountRef) -> None:
        """Do nothing."""

    async def signature(
        self, account: AccountRef, signature_id: SignatureId, token: CancelToken, *, own_connection: bool = False
    ) -> Signature:
        """Answer a look-up."""
        self.looks += 1
        await asyncio.sleep(0)
        if self.there:
            return SIGNATURE
        raise gone()

    async def settled(self, condition: Callable[[], bool]) -> None:
        """Wait for the journal, whose threads no clock of a test moves."""
        async with asyncio.timeout(10):
            while not condition():  # noqa: ASYNC110 - the flow has no event
                await asyncio.sleep(0.001)


def has_run(folder: Path) -> bool:
    """Tell whether a run's lock is there."""
    return any(folder.glob("run-*.lock"))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Give a journal that nobody has written into yet."""
    journal = EventJournal(file_in(tmp_path))
    yield World(journal)
    done(journal.close())


def leave_unknown(folder: Path, clock: FakeClock, age: float) -> None:
    """Send a DELETE that nobody learns the outcome of, `age` seconds ago, in a run that is over."""
    at = clock.now() - timedelta(seconds=age)
    with journal_in(folder) as journal:
        about = intent(dev_key=ACCOUNT.dev_key, base_url=ACCOUNT.service, signature_id=ID, asked_at=at)
        done(journal.sent(done(journal.intend(about)), at))


def verdict(folder: Path) -> object:
    """Read the only verdict that there is."""
    ((it,),) = rows(folder, "SELECT verdict FROM history")
    return it


@pytest.mark.parametrize("age", [-3600.0, -365 * 24 * 3600.0, 0.0])
async def test_a_clock_that_was_set_back_doesnt_keep_it_unknown(world: World, tmp_path: Path, age: float) -> None:
    """What this run has known for long enough is old enough, whatever the time of day says."""
    leave_unknown(tmp_path, world.clock, age)
    keeping = asyncio.create_task(world.flow.keep_checking())
    await world.settled(lambda: world.looks == 1 and bool(world.clock.slept))
    assert verdict(tmp_path) == "not_sure"
    assert world.shown == Unknown(1)
    await world.clock.advance(120 + MOMENT)
    await world.settled(keeping.done)
    await keeping
    assert (verdict(tmp_path), world.shown, world.looks) == ("not_deleted", Unknown(), 2)


async def test_a_journal_that_can_be_read_again_is_looked_at(world: World, tmp_path: Path) -> None:
    """A person puts the trouble right, and what's unknown is looked up without being asked."""
    leave_unknown(tmp_path, world.clock, 3600)
    world.there = False
    aside = tmp_path / "aside.db"
    (tmp_path / NAME).rename(aside)
    (tmp_path / NAME).write_bytes(b"not a database, whatever its name says")
    keeping = asyncio.create_task(world.flow.keep_checking())
    await world.settled(lambda: bool(world.clock.slept))
    assert (world.looks, world.shown) == (0, None)
    aside.replace(tmp_path / NAME)
    await world.clock.advance(JOURNAL_PAUSE + MOMENT)
    await world.settled(keeping.done)
    await keeping
    assert (verdict(tmp_path), world.shown) == ("deleted", Unknown())


async def test_a_run_isnt_dead_because_its_lock_cant_be_looked_at(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With too many files open, what another copy has in progress isn't looked up, nor is that copy called dead."""
    with journal_in(tmp_path) as other:
        about = intent(dev_key=ACCOUNT.dev_key, base_url=ACCOUNT.service, signature_id=ID, asked_at=world.clock.now())
        done(other.sent(done(other.intend(about)), world.clock.now()))
        assert await world.flow.check() is None
        real = os.open

        def refuse(path: str | Path, flags: int, *mode: int) -> int:
            if str(path).endswith(".lock"):
                raise OSError(24, "Too many open files")
            return real(path, flags, *mode)

        monkeypatch.setattr("unsign.store.run_lock.os.open", refuse)
        assert await world.flow.check() is None
        assert (world.looks, world.shown) == (0, Unknown())
        assert rows(tmp_path, "SELECT how FROM run_ends") == []
        monkeypatch.undo()
        assert has_run(tmp_path)
