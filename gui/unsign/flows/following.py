"""Follows what isn't known yet: tells it, looks again by itself, and tells once it's known."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

from unsign.domain.account import AccountRef
from unsign.domain.outcome import Step
from unsign.flows.operation import Operation, Operations, Silent

R = TypeVar("R")

Checks = tuple[datetime, ...]
"""When Unsign looks again by itself, as long as it isn't known."""


class Background(Protocol):
    """What lets something go on while the person does something else."""

    def go_on(self, work: Coroutine[object, object, None], name: str) -> None:
        """Let something go on in the background."""

    def when_idle(self, make_work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Begin something as soon as the window waits for nothing else."""


class Followed(Protocol[R]):
    """What is followed, as far as it differs between deletions and creations."""

    def next_checks(self, operation: Operation, result: R) -> tuple[float, ...]:
        """Return in how many seconds from now to look again; empty once it's known."""

    async def look_again(self, operation: Operation, result: R) -> R:
        """Look again, and return what is known then."""

    async def tell(self, result: R, checks: Checks) -> Step:
        """Say what is true now, and learn what the person does next. Cancelling closes the dialog."""

    def show(self, result: R, checks: Checks, *, again: bool = False) -> None:
        """Show it where it stays. `again`: nothing new but the moments, which nobody has to hear."""

    def begin(self, account: AccountRef) -> Operation:
        """Begin a run that the person can see and cancel."""

    async def go_on_from(self, result: R, step: Step) -> None:
        """Do what the person wants after it was told late."""


class Following(Generic[R]):
    """Tells results, and follows those that aren't known yet."""

    def __init__(self, operations: Operations, background: Background, followed: Followed[R]) -> None:
        """Take what it works with."""
        self._operations = operations
        self._background = background
        self._followed = followed

    async def tell(self, account: AccountRef, result: R, name: str) -> Step:
        """Tell what became of something. As long as nobody knows, look again, and tell once it's known.

        name: for what goes on in the background once the person has closed the dialog

        Returns the person's next step. Whatever that is, it's followed in the background as long as it isn't known.
        """
        return await self._tell(account, result, name, is_shown=False)

    async def _tell(self, account: AccountRef, result: R, name: str, *, is_shown: bool) -> Step:
        """Do so. `is_shown`: whether it's where it stays already, so that it isn't announced twice."""
        while True:
            # what is shown as going on belongs to whatever the person does meanwhile
            quiet = self._operations.begin(account, Silent())
            checks = self._moments(quiet, result)
            if not is_shown:
                self._followed.show(result, checks)
            is_shown = False
            if checks:
                knowing = asyncio.create_task(self._until_known(quiet, result), name=f"look again: {name}")
                step = await self._told_until(knowing, result, checks)
                if step is None:
                    result = knowing.result()
                    continue
                if step is not Step.LOOK_AGAIN:
                    self._background.go_on(self._tell_later(account, knowing, name), name)
                    return step
                knowing.cancel()
            else:
                step = await self._followed.tell(result, checks)
            if step is not Step.LOOK_AGAIN:
                return step
            operation = self._followed.begin(account)
            with operation.working():
                result = await self._followed.look_again(operation, result)

    async def _until_known(self, operation: Operation, result: R) -> R:
        """Look again at the given moments, until it's known or none is left."""
        while checks := self._followed.next_checks(operation, result):
            await operation.clock.sleep(checks[0])
            result = await self._followed.look_again(operation, result)
            if moments := self._moments(operation, result):
                # the moment that was named is over
                self._followed.show(result, moments, again=True)
        return result

    def _moments(self, operation: Operation, result: R) -> Checks:
        now = operation.clock.now()
        return tuple(now + timedelta(seconds=each) for each in self._followed.next_checks(operation, result))

    async def _told_until(self, knowing: asyncio.Task[R], result: R, checks: Checks) -> Step | None:
        """Tell, and learn what the person does next; None if more is known before that."""
        telling = asyncio.create_task(self._followed.tell(result, checks), name="tell")
        try:
            await asyncio.wait({telling, knowing}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            knowing.cancel()
            raise
        finally:
            telling.cancel()
            await asyncio.wait({telling})
        return None if telling.cancelled() else telling.result()

    async def _tell_later(self, account: AccountRef, knowing: asyncio.Task[R], name: str) -> None:
        """Tell it once it's known, as soon as the window waits for nothing else."""
        result = await knowing
        self._followed.show(result, ())

        async def tell() -> None:
            await self._followed.go_on_from(result, await self._tell(account, result, name, is_shown=True))

        self._background.when_idle(tell, name)
