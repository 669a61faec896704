"""The longest time for which the window stands still while the network does its worst."""

import asyncio
import contextlib
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.app_driver import AppDriver
from tests.driver import click, dialog_titled, until
from tests.servers import Plan, flood, misbehaving, say_nothing

BEAT = 0.005
ID = "987654321"


class Pulse:
    """A heartbeat: what it misses, the window misses. `longest`: the longest gap so far, in seconds."""

    def __init__(self) -> None:
        """Start anew."""
        self.longest = 0.0

    @classmethod
    @contextlib.asynccontextmanager
    async def taken(cls) -> AsyncIterator["Pulse"]:
        """Beat while something goes on."""
        pulse = cls()
        task = asyncio.create_task(pulse._beat())
        try:
            yield pulse
        finally:
            task.cancel()

    async def _beat(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(BEAT)
            self.longest = max(self.longest, time.perf_counter() - before - BEAT)


def report() -> None:
    """Print the longest stall of each."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        for name, measure in (("a call hangs", _hanging), ("60 MB arrive", _flooded)):
            worst = max(runner.run(measure()) for _ in range(5))
            print(f"Longest stall while {name}: {1000 * worst:.0f} ms (aim 50; worst of 5)")


async def _hanging() -> float:
    async def let_it_hang(desk: AppDriver) -> None:
        await asyncio.sleep(1)
        await click("Cancel", desk.window)

    return await _during(Plan(say_nothing), let_it_hang)


async def _flooded() -> float:
    async def let_it_come(_desk: AppDriver) -> None:
        """The answer comes by itself."""

    return await _during(Plan(flood, deletes=True), let_it_come)


async def _during(plan: Plan, meanwhile: Callable[[AppDriver], Coroutine[object, object, None]]) -> float:
    """Delete a signature, and take the pulse from the click to the outcome."""
    with tempfile.TemporaryDirectory() as folder, misbehaving(plan) as url:
        async with AppDriver.at(url, Path(folder)) as desk:
            desk.sign_in()
            confirm = await desk.ask_to_delete(ID)
            await asyncio.sleep(0.2)
            async with Pulse.taken() as pulse:
                await desk.confirm(confirm)
                await until(lambda: any(r.method == "DELETE" for r in plan.requests), "the DELETE to arrive")
                await meanwhile(desk)
                await dialog_titled("Deleted", "Not deleted")
            return pulse.longest
