"""The pauses that EngageLab asks for: they belong to an account, and hold back every request to it."""

import asyncio
from collections.abc import Callable

from unsign.domain.account import AccountRef
from unsign.domain.pause import Pause
from unsign.domain.problems import PauseAsked
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.flows.clock import Clock

UNTOLD_PAUSE = 5.0
"""Seconds to wait if the service doesn't say how long: doubled each time."""
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 3600.0
PATIENCE = 3600.0
"""Seconds after which a request that waits for another one's answer looks again."""

Show = Callable[[Pause | None], None]


class PauseGate:
    """Every request to one account goes through here. During a pause all wait; after it, one goes first.

    Several requests may be under way when the first of them is answered with a pause. What the others bring was
    decided before it, so it doesn't end the pause, doesn't shorten it, and doesn't double it. That's what tickets
    are for: `enter` returns one, and whoever got it hands it in with the answer.
    """

    def __init__(self, clock: Clock) -> None:
        """Start open."""
        self._clock = clock
        self._until = 0.0
        self._untold = UNTOLD_PAUSE
        self._asked: PauseAsked | None = None
        self._trying = False
        self._pauses = 0
        self._changed = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Whether a request may be sent right now."""
        return self._asked is None or self._seconds() <= 0

    async def enter(self, token: CancelToken, show: Show) -> int:
        """Wait until a request may be sent. Return its ticket: how many pauses there were before it.

        It doesn't let go of the event loop while the gate is open. Arguments and exceptions are those of `opened`.
        """
        await self.opened(token, show)
        self._trying = self._asked is not None
        return self._pauses

    async def opened(self, token: CancelToken, show: Show) -> None:
        """Wait until a request may be sent.

        token: ends the waiting
        show: is told how the pause stands, and None once it's over

        Raises:
            PauseAsked: the answer that asked for the pause, if the token ended the waiting
        """
        waited = False
        try:
            while self._asked is not None and (seconds := self._seconds()) > 0:
                if self._until > self._clock.monotonic():
                    show(Pause(self._asked, seconds))
                    waited = True
                async with token.within(None):
                    await self._clock.wait(self._changed, seconds)
        except Cancelled:
            # where the pause has just been ended, the cancelled request itself says that it wasn't sent
            if self._asked is not None:
                raise self._asked from None
        finally:
            if waited:
                show(None)

    def pause(self, problem: PauseAsked, ticket: int) -> None:
        """Hold everything back: the service asked for it."""
        if self._asked is not None and ticket != self._pauses:
            # it was sent before the pause that is on: it can only make that longer
            if problem.seconds is not None:
                self._until = max(self._until, self._end(problem.seconds))
            return
        if problem.seconds is None:
            seconds, self._untold = self._untold, min(2 * self._untold, LONGEST_PAUSE)
        else:
            seconds = problem.seconds
        self._asked = problem
        self._trying = False
        self._pauses += 1
        self._until = self._end(seconds)
        self._wake()

    def answered(self, ticket: int) -> None:
        """Let everything go: the service answered without asking for a pause, to one that was sent after the last."""
        if ticket == self._pauses:
            self._asked = None
            self._trying = False
            self._untold = UNTOLD_PAUSE
            self._wake()

    def unanswered(self, ticket: int) -> None:
        """Let the next one go first, if it was the first that brought no answer."""
        if self._trying and ticket == self._pauses:
            self._trying = False
            self._wake()

    def skip(self) -> None:
        """End the pause now: a person wants to try."""
        self._until = 0.0
        self._wake()

    def _end(self, seconds: float) -> float:
        return self._clock.monotonic() + min(max(seconds, SHORTEST_PAUSE), LONGEST_PAUSE)

    def _seconds(self) -> float:
        left = self._until - self._clock.monotonic()
        return left if left > 0 else PATIENCE if self._trying else 0.0

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


class PauseGates:
    """One gate for each account."""

    def __init__(self, clock: Clock) -> None:
        """Start without any."""
        self._clock = clock
        self._gates: dict[str, PauseGate] = {}

    def of(self, account: AccountRef) -> PauseGate:
        """Return the account's gate."""
        return self._gates.setdefault(account.identity, PauseGate(self._clock))
