"""One run of a flow: whose account it works on, what cancels it, how patient it is, and who sees how far it is."""

import contextlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.pause import Pause
from unsign.domain.problems import Answered, PauseAsked
from unsign.flows.cancelling import CancelToken
from unsign.flows.clock import Clock
from unsign.flows.pausing import PauseGates
from unsign.flows.session import Session

T = TypeVar("T")


class Progress(Protocol):
    """Who shows how far a run is."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show what is going on; None: nothing any more."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""


class Silent:
    """Shows nothing: for what goes on in the background."""

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show nothing."""


@dataclass(frozen=True, slots=True)
class PausePolicy:
    """How patient a run is with pauses that EngageLab asks for.

    retries: how often a request is sent again at most
    seconds: for how long, from the run's beginning, or from the item of it that it works on
    """

    retries: int = 5
    seconds: float = 600.0


class Operation:
    """One run. Two of them can go on at the same time without affecting each other."""

    def __init__(  # noqa: PLR0913 - what a run consists of, all of it by name
        self,
        account: AccountRef,
        progress: Progress,
        *,
        session: Session,
        gates: PauseGates,
        clock: Clock,
        policy: PausePolicy,
    ) -> None:
        """Begin."""
        self.account = account
        self.clock = clock
        self.token = CancelToken()
        self._progress = progress
        self._shown: Activity | None = None
        self._depth = 0
        self._session = session
        self._gate = gates.of(account)
        self._policy = policy
        self._deadline = clock.monotonic() + policy.seconds

    def cancel(self) -> None:
        """End the step that runs: the person pressed Cancel."""
        self.token.cancel()

    def try_now(self) -> None:
        """End the pause that it waits for: the person doesn't want to wait."""
        self._gate.skip()

    @property
    def is_open(self) -> bool:
        """Whether the account's pause gate lets a request through right now."""
        return self._gate.is_open

    async def opened(self) -> None:
        """Wait until the account's pause gate lets a request through. Raises PauseAsked if the person cancels."""
        await self._gate.opened(self.token, self._progress.show_pause)

    @property
    def has_secret(self) -> bool:
        """Whether the account's secret is still known."""
        return self._session.knows(self.account)

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """Work on one step, which a Cancel ends. The account's secret is kept to its end."""
        self.token = CancelToken()
        with self.working():
            yield

    @contextlib.contextmanager
    def working(self) -> Iterator[None]:
        """Work on several steps: the account's secret is kept, and something is shown as going on, to the last one."""
        self._depth += 1
        with self._session.running(self.account):
            try:
                yield
            finally:
                self._depth -= 1
                if not self._depth:
                    self.show(None)

    def begin_item(self) -> None:
        """Be as patient with pauses as at the beginning: the run goes on with its next item."""
        self._deadline = self.clock.monotonic() + self._policy.seconds

    def show(self, activity: Activity | None) -> None:
        """Show what is going on; None: nothing any more."""
        if activity is not self._shown:
            self._shown = activity
            self._progress.show_activity(activity)

    def may_retry(self, retries: int) -> bool:
        """Tell whether a request that met a pause is sent again.

        retries: how often it was sent again already
        """
        return retries < self._policy.retries and self.clock.monotonic() < self._deadline

    async def send(self, activity: Activity, request: Callable[[CancelToken], Awaitable[T]]) -> T:
        """Send a request that changes nothing, and again after each pause that the service asks for."""
        retries = 0
        while True:
            try:
                return await self.send_once(activity, request)
            except PauseAsked:
                if self.token.cancelled or not self.may_retry(retries):
                    raise
                retries += 1

    async def send_once(self, activity: Activity, request: Callable[[CancelToken], Awaitable[T]]) -> T:
        """Send a request as soon as the account's pause gate lets it through."""
        self.show(activity)
        ticket = await self._gate.enter(self.token, self._progress.show_pause)
        try:
            answer = await request(self.token)
        except PauseAsked as problem:
            self._gate.pause(problem, ticket)
            raise
        except Answered:
            self._gate.answered(ticket)
            raise
        except BaseException:
            self._gate.unanswered(ticket)
            raise
        self._gate.answered(ticket)
        return answer


class Operations:
    """Begins runs that share the session, the pause gates and the clock: the only things that runs share.

    clock: what they tell the time by
    """

    def __init__(self, session: Session, clock: Clock, policy: PausePolicy | None = None) -> None:
        """Take what is shared. `policy`: the usual one by default."""
        self._session = session
        self.clock = clock
        self._gates = PauseGates(clock)
        self._policy = policy or PausePolicy()

    def begin(self, account: AccountRef, progress: Progress) -> Operation:
        """Begin a run."""
        return Operation(
            account,
            progress,
            session=self._session,
            gates=self._gates,
            clock=self.clock,
            policy=self._policy,
        )
