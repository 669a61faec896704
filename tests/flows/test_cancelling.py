"""A person's Cancel: what it ends, and what it leaves alone."""

import asyncio

import pytest

from tests.test_tasks import SOON, for_ever
from unsign.flows.cancelling import Cancelled, CancelToken


async def test_work_within_its_limit_isnt_touched() -> None:
    """Nobody asks, the time suffices: nothing happens."""
    token = CancelToken()
    async with token.within(60):
        await asyncio.sleep(0)
    async with token.within(None):
        await asyncio.sleep(0)


@pytest.mark.parametrize("seconds", [0, SOON])
async def test_time_that_is_up_isnt_a_stop(seconds: float) -> None:
    """The limit raises TimeoutError; Stopped means that a person asked."""
    with pytest.raises(TimeoutError):
        async with CancelToken().within(seconds):
            await for_ever()


@pytest.mark.parametrize("seconds", [None, 60])
async def test_a_person_ends_what_is_awaited(seconds: float | None) -> None:
    """Cancel ends one step; the flow around it goes on."""
    token = CancelToken()
    asyncio.get_running_loop().call_soon(token.cancel)
    with pytest.raises(Cancelled):
        async with token.within(seconds):
            await for_ever()
    await asyncio.sleep(0)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_stop_is_for_good() -> None:
    """Work that begins after Cancel ends at its first wait."""
    token = CancelToken()
    token.cancel()
    for _ in range(2):
        with pytest.raises(Cancelled):
            async with token.within(None):
                await for_ever()


async def test_all_that_runs_ends() -> None:
    """One Cancel ends every step that was given this Stop, nested ones too."""
    token = CancelToken()

    async def work() -> str:
        try:
            async with token.within(60), token.within(None):
                await for_ever()
        except Cancelled:
            return "stopped"
        return "done"

    both = asyncio.gather(work(), work())
    asyncio.get_running_loop().call_soon(token.cancel)
    async with asyncio.timeout(5):
        ended = await both
    assert list(ended) == ["stopped", "stopped"]


async def test_two_presses_are_one() -> None:
    """Cancel pressed twice at once ends the work once."""
    token = CancelToken()

    def press_twice() -> None:
        token.cancel()
        token.cancel()

    asyncio.get_running_loop().call_soon(press_twice)
    with pytest.raises(Cancelled):
        async with token.within(None):
            await for_ever()


@pytest.mark.parametrize("first", ["a press", "the time limit"])
async def test_a_press_while_the_work_cleans_up_does_no_harm(first: str) -> None:
    """Cancel, pressed again before what it ended is over, or just after the time was up, raises nothing."""
    token, cleaning, clean = CancelToken(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        async with token.within(None if first == "a press" else SOON):
            try:
                await for_ever()
            finally:
                cleaning.set()
                await clean.wait()

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    if first == "a press":
        token.cancel()
    async with asyncio.timeout(5):
        await cleaning.wait()
    try:
        token.cancel()
    finally:
        clean.set()
        await asyncio.wait([task])
        error = task.exception()
    assert isinstance(error, Cancelled | TimeoutError)


async def test_a_press_after_the_work_does_no_harm() -> None:
    """Cancel that comes too late changes nothing."""
    token = CancelToken()
    async with token.within(60):
        await asyncio.sleep(0)
    token.cancel()
    await asyncio.sleep(0)


async def test_a_task_that_is_cancelled_is_cancelled() -> None:
    """The end of the program isn't taken for a person's Cancel."""

    async def work() -> None:
        async with CancelToken().within(60):
            await for_ever()

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("error", [ValueError, TimeoutError, OSError])
async def test_what_the_work_raises_passes(error: type[Exception]) -> None:
    """Exceptions of the work itself go through as they are."""
    with pytest.raises(error, match="of its own"):
        async with CancelToken().within(60):
            raise error("of its own")
