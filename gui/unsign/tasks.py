"""Background work: started, named, stopped and awaited. asyncio only."""

import asyncio
import concurrent.futures
import contextlib
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Tasks:
    """Keeps every background task alive, and knows when the last one is over.

    An asyncio task that nobody holds can vanish in the middle of its work, and
    what it raises is told to nobody: this class holds, and hands on.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        """Hand whatever a task raises, other than its cancellation, to `on_error`."""
        self._on_error = on_error
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        """Start `work` in the background."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self) -> None:
        """Cancel all that runs, and wait until it's over."""
        while self._running:
            for task in self._running:
                task.cancel()
            await asyncio.wait(self._running)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)


class Stopped(Exception):  # noqa: N818 - somebody asked for it: it is no error
    """A person pressed Cancel."""


class Stop:
    """A person's Cancel, handed to the work that it ends.

    Unlike the cancellation of a task, it ends one step, and the flow goes on:
    after a stopped DELETE somebody has to look what became of it.
    """

    def __init__(self) -> None:
        """Nobody has asked yet."""
        self._asked = False
        self._limits: set[asyncio.Timeout] = set()

    def ask(self) -> None:
        """End the work at its next step, for good."""
        if self._asked:
            return
        self._asked = True
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(asyncio.get_running_loop().time())

    @property
    def asked(self) -> bool:
        """Whether somebody has asked."""
        return self._asked

    @contextlib.asynccontextmanager
    async def within(self, seconds: float | None) -> AsyncIterator[None]:
        """Bound what is awaited inside: TimeoutError after `seconds`, Stopped once somebody asks."""
        try:
            async with asyncio.timeout(0 if self._asked else seconds) as limit:
                self._limits.add(limit)
                try:
                    yield
                finally:
                    self._limits.discard(limit)
        except TimeoutError:
            if self._asked:
                raise Stopped from None
            raise


class DaemonExecutor(concurrent.futures.Executor):
    """Runs each call in a daemon thread of its own.

    The threads of the usual executors are joined at exit, so that a hung name
    look-up or keyring prompt would keep a closed program alive.
    """

    def submit(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> concurrent.futures.Future[T]:
        """Start `call` at once."""
        future: concurrent.futures.Future[T] = concurrent.futures.Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = call(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - whatever it is, it belongs to the one who waits
                future.set_exception(error)
            else:
                future.set_result(result)

        threading.Thread(target=run, name=f"unsign-{getattr(call, '__name__', 'call')}", daemon=True).start()
        return future
