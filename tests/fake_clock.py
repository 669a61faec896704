"""A clock whose time passes when a test says so, and that wakes whoever waits, in order."""

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 25, 12, tzinfo=UTC)
TURNS = 50
"""Turns of the loop after which everything that could go on has gone on."""


class FakeClock:
    """Implements `flows.clock.Clock`.

    slept: how long each sleep and each wait was to be, in order
    """

    def __init__(self) -> None:
        """Start at START; the clock that nobody can set starts somewhere else."""
        self.slept: list[float] = []
        self._seconds = 1000.0
        self._numbers = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        """Return the time of day, in UTC."""
        return START + timedelta(seconds=self._seconds - 1000.0)

    def monotonic(self) -> float:
        """Return seconds."""
        return self._seconds

    async def sleep(self, seconds: float) -> None:
        """Wait until so much time has passed."""
        self.slept.append(seconds)
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._seconds + seconds, next(self._numbers), woken))
        await woken

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event, at most so long; return whether it came."""
        tasks = [asyncio.ensure_future(event.wait()), asyncio.ensure_future(self.sleep(seconds))]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        return event.is_set()

    async def advance(self, seconds: float) -> None:
        """Let time pass, and everybody go on whose time has come, one moment after the other."""
        end = self._seconds + seconds
        await self.settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            at, _number, woken = heapq.heappop(self._sleepers)
            if not woken.done():
                self._seconds = at
                woken.set_result(None)
                await self.settle()
        self._seconds = end
        await self.settle()

    async def settle(self) -> None:
        """Let everybody go on who doesn't wait for time."""
        for _ in range(TURNS):
            await asyncio.sleep(0)
