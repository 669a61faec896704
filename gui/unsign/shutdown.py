"""Ends the program in order: whatever a step does, the next one runs, the window closes and the process exits."""

import asyncio
import logging
import os
import threading
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

STEP_SECONDS = 10.0
"""How long one step may take. A hung disk or keyring mustn't keep a closed program alive."""
GRACE = 0.1
"""The share of that time that a step which took too long gets to end what it holds, once it's cancelled."""
ALL_SECONDS = 30.0
"""How long all of them may take, and the loop after them, before the process ends all the same."""

Step = Callable[[], Awaitable[None] | None]


class Shutdown:
    """Steps that are run in the opposite order of their registration, each whatever the others did."""

    def __init__(self, *, step_seconds: float = STEP_SECONDS) -> None:
        """Start without a step. `step_seconds`: how long each may take."""
        self._steps: list[tuple[str, Step]] = []
        self._step_seconds = step_seconds
        # asyncio itself doesn't hold them
        self._abandoned: list[asyncio.Task[str]] = []

    def add(self, name: str, step: Step) -> None:
        """Register a step that is to run before those registered earlier.

        name: what a problem of it is logged under
        step: a function, or an async one
        """
        self._steps.append((name, step))

    async def run(self) -> None:
        """Run all steps. One that raises, or takes too long, is logged and left behind.

        Raises:
            CancelledError: somebody cancelled this meanwhile; the steps were run all the same
        """
        cancelled = False
        while self._steps:
            name, step = self._steps.pop()
            # a task of its own: a step that ignores its cancellation can be left behind
            task = asyncio.get_running_loop().create_task(_run(step), name=f"closing: {name}")
            cancelled |= await _wait(task, self._step_seconds)
            if not task.done():
                task.cancel()
                cancelled |= await _wait(task, self._step_seconds * GRACE)
                self._abandoned += [] if task.done() else [task]
                problem = "takes too long"
            else:
                problem = task.result()
            if problem:
                logger.error("closing: %s: %s", name, problem)
        if cancelled:
            raise asyncio.CancelledError


async def _run(step: Step) -> str:
    """Run a step. Return the kind of what it raises; "" if it does its work."""
    try:
        waiting = step()
        if waiting is not None:
            await waiting
    except GeneratorExit:
        # the loop is gone
        raise
    except BaseException as error:  # noqa: BLE001 - whatever it is, the window still has to close
        # its kind and no more: what an exception says may quote what nobody may read
        return type(error).__name__
    return ""


async def _wait(task: asyncio.Task[str], seconds: float) -> bool:
    """Wait until a task is done, at most for so long. Return whether somebody tried to cancel the waiting."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    cancelled = False
    while not task.done() and (left := until - loop.time()) > 0:
        try:
            await asyncio.wait({task}, timeout=left)
        except asyncio.CancelledError:
            cancelled = True
    return cancelled


class Watchdog:
    """Ends the process where nothing else can: a step that blocks the loop, or a task that can't be cancelled."""

    def __init__(self, seconds: float = ALL_SECONDS) -> None:
        """Watch nothing yet. `seconds`: how long everything may take once it's started."""
        self._timer = threading.Timer(seconds, os._exit, (1,))
        self._timer.daemon = True
        self._timer.name = "unsign-watchdog"

    def start(self) -> None:
        """Give the process so long to end."""
        self._timer.start()

    def stop(self) -> None:
        """Let it live: everything has ended in order."""
        self._timer.cancel()
        if self._timer.ident is not None:
            self._timer.join()
