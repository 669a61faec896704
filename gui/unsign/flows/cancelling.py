"""A person's Cancel, handed to the work that it ends."""

import asyncio
import contextlib
from collections.abc import AsyncIterator


class Cancelled(Exception):  # noqa: N818 - somebody asked for it: it is no error
    """A person pressed Cancel."""


class CancelToken:
    """Ends one step of a run.

    Unlike the cancellation of a task, it lets the flow go on: after a cancelled
    DELETE somebody has to find out what became of it.
    """

    def __init__(self) -> None:
        """Start uncancelled."""
        self._cancelled = False
        self._limits: set[asyncio.Timeout] = set()

    def cancel(self) -> None:
        """End the step now, for good."""
        if self._cancelled:
            return
        self._cancelled = True
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(asyncio.get_running_loop().time())

    @property
    def cancelled(self) -> bool:
        """Whether somebody cancelled it."""
        return self._cancelled

    @contextlib.asynccontextmanager
    async def within(self, seconds: float | None) -> AsyncIterator[None]:
        """Bound what is awaited inside: TimeoutError after `seconds`, Cancelled once somebody cancels."""
        try:
            async with asyncio.timeout(0 if self._cancelled else seconds) as limit:
                self._limits.add(limit)
                try:
                    yield
                finally:
                    self._limits.discard(limit)
        except TimeoutError:
            if self._cancelled:
                raise Cancelled from None
            raise
