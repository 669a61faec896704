"""Time, as the flows know it. It's passed in from outside, so that tests decide what time it is."""

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol

TIMER_MARGIN = 1.05
"""Qt's coarse timers may fire up to 5 % early: a wait that has to be long enough is made this much longer."""


class Clock(Protocol):
    """The time of day, a clock that nobody can set, and waiting."""

    def now(self) -> datetime:
        """Return the time of day, in UTC."""

    def monotonic(self) -> float:
        """Return seconds from a clock that can't be set back and that goes on while the computer sleeps."""

    async def sleep(self, seconds: float) -> None:
        """Wait at least `seconds`."""

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event, at most `seconds`; return whether it came."""


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> datetime:
        """Return the time of day, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the seconds since the computer was started, time asleep included where the system counts it."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait at least `seconds`."""
        await asyncio.sleep(seconds * TIMER_MARGIN)

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait for an event, at most a little over `seconds`; return whether it came."""
        try:
            async with asyncio.timeout(seconds * TIMER_MARGIN):
                return await event.wait()
        except TimeoutError:
            return False
