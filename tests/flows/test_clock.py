"""Time: one contract for the computer's clocks and for the one that tests drive."""

import asyncio
from collections.abc import Awaitable
from datetime import UTC, timedelta
from typing import TypeVar

import pytest

from tests.fake_clock import FakeClock
from unsign.flows.clock import Clock, SystemClock

T = TypeVar("T")
A_MOMENT = 0.02


async def passing(clock: Clock, work: Awaitable[T]) -> T:
    """Wait for something, while time passes."""
    task = asyncio.ensure_future(work)
    if isinstance(clock, FakeClock):
        await clock.advance(A_MOMENT)
        assert task.done()
    async with asyncio.timeout(20):
        return await task


@pytest.fixture(params=[SystemClock, FakeClock])
def clock(request: pytest.FixtureRequest) -> Clock:
    """Give either."""
    made: Clock = request.param()
    return made


async def test_a_sleep_lasts_as_long_as_it_was_to(clock: Clock) -> None:
    """At least, by the clock that can't be set; the time of day goes along, and says where it is."""
    began, day = clock.monotonic(), clock.now()
    await passing(clock, clock.sleep(A_MOMENT))
    # the two clocks needn't tick together
    assert clock.monotonic() - began >= A_MOMENT * 0.99
    assert clock.now() > day
    assert clock.now().tzinfo is UTC
    assert clock.now() - day < timedelta(hours=1)


async def test_no_time_at_all_lets_others_go_on(clock: Clock) -> None:
    """Once, at least."""
    for seconds in (0.0, -1.0):
        went_on: list[bool] = []
        asyncio.get_running_loop().call_soon(went_on.append, True)
        await clock.sleep(seconds)
        assert went_on, seconds


async def test_an_event_ends_the_waiting(clock: Clock) -> None:
    """Set before, set meanwhile, or not at all."""
    event = asyncio.Event()
    assert not await passing(clock, clock.wait(event, A_MOMENT))
    asyncio.get_running_loop().call_soon(event.set)
    assert await clock.wait(event, 3600.0)
    assert await clock.wait(event, 3600.0)


async def test_waiting_can_be_cancelled(clock: Clock) -> None:
    """It ends at once, and leaves nothing behind."""
    others = asyncio.all_tasks()
    for work in (clock.sleep(3600.0), clock.wait(asyncio.Event(), 3600.0)):
        task = asyncio.ensure_future(work)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
    for _ in range(3):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == others


async def test_who_waits_is_woken_in_order() -> None:
    """Each at its own moment, however much time passes at once."""
    clock = FakeClock()
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, *seconds: float) -> None:
        for each in seconds:
            await clock.sleep(each)
            woken.append((name, clock.monotonic() - 1000.0))

    tasks = [asyncio.ensure_future(it) for it in (sleeper("a", 3.0, 3.0), sleeper("b", 1.0, 4.0, 100.0))]
    await clock.advance(10.0)
    assert woken == [("b", 1.0), ("a", 3.0), ("b", 5.0), ("a", 6.0)]
    assert clock.monotonic() == 1010.0
    await clock.advance(100.0)
    await asyncio.gather(*tasks)
