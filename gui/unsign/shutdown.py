"""Ends the program in order: whatever a step does, the next one runs, the window closes and the process exits."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

STEP_SECONDS = 10.0
"""How long one step may take. A hung disk or keyring mustn't keep a closed program alive."""

Step = Callable[[], Awaitable[None] | None]


class Shutdown:
    """Steps that are run in the opposite order of their registration, each whatever the others did."""

    def __init__(self, *, step_seconds: float = STEP_SECONDS) -> None:
        """Start without a step. `step_seconds`: how long each may take."""
        self._steps: list[tuple[str, Step]] = []
        self._step_seconds = step_seconds

    def add(self, name: str, step: Step) -> None:
        """Register a step that is to run before those registered earlier.

        name: what a problem of it is logged under
        step: a function, or an async one
        """
        self._steps.append((name, step))

    async def run(self) -> None:
        """Run all steps. One that raises, or takes too long, is logged and left behind."""
        while self._steps:
            name, step = self._steps.pop()
            try:
                async with asyncio.timeout(self._step_seconds):
                    waiting = step()
                    if waiting is not None:
                        await waiting
            except Exception as error:  # noqa: BLE001 - whatever it is, the window still has to close
                # its kind and no more: what an exception says may quote what nobody may read
                logger.error("closing: %s: %s", name, type(error).__name__)  # noqa: TRY400 - as said
