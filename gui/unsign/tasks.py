"""Background work: started, named, stopped and awaited. asyncio only."""

import asyncio
import concurrent.futures
import contextlib
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Tasks:
    """Keeps every background task alive, and knows when the last one is over.

    An asyncio task that nobody holds can vanish in the middle of its work, and
    what it raises is told to nobody: this class holds, and hands on.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        """Hand whatever a task raises, other than its cancellation, to `on_error`. The loop has to be running."""
        self._on_error = on_error
        self._loop = asyncio.get_running_loop()
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        """Start `work` in the background; once this is closed, cancel it before its first step."""
        task = self._loop.create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        if self._closed:
            task.cancel()
        return task

    async def close(self) -> None:
        """Cancel all that runs, wait until it's over, and let nothing begin after that."""
        while self._running:
            for task in self._running:
                task.cancel()
            await asyncio.wait(self._running)
        self._closed = True

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)


SHORT_TURN = 0.00005
"""Seconds after which a thread that computes hands the interpreter to one that waits for it. Python's own 0.005 would
be paid at each of the hundreds of calls from Qt into Python that one repaint makes."""


async def compute(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Compute something long in a thread, in short turns, so that the window doesn't notice."""

    def in_thread() -> T:
        with _short_turns():
            return call(*args, **kwargs)

    return await asyncio.to_thread(in_thread)


_computing = 0
_lock = threading.Lock()
_before = 0.005


@contextlib.contextmanager
def _short_turns() -> Iterator[None]:
    global _computing, _before  # noqa: PLW0603 - they stand for a setting of the whole interpreter
    with _lock:
        if not _computing:
            _before = sys.getswitchinterval()
            sys.setswitchinterval(SHORT_TURN)
        _computing += 1
    try:
        yield
    finally:
        with _lock:
            _computing -= 1
            if not _computing:
                sys.setswitchinterval(_before)


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
