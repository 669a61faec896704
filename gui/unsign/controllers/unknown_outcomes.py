"""The strip about deletions without a known outcome: what it says, and what its button starts."""

from collections.abc import Callable

from unsign.flows.unknown_outcomes import Unknown, UnknownOutcomes
from unsign.tasks import Tasks
from unsign.ui.main_window import MainWindow
from unsign.wording import unknown as wording


class UnknownController:
    """Has what's unknown looked up, at the start and whenever the person wants."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, make_flow: Callable[[Callable[[Unknown], None]], UnknownOutcomes]
    ) -> None:
        """Connect the strip. `make_flow`: makes the flow of what it shows with."""
        self._strip = window.unknown_strip
        self._tasks = tasks
        self._is_kept = False
        self._flow = make_flow(self._show)
        self._strip.check_requested.connect(self._check)

    def start(self) -> None:
        """Look up what's unknown, without being asked."""
        self._tasks.spawn(self._keep_checking(), "look up unknown outcomes")

    async def _keep_checking(self) -> None:
        # once is enough, however often the button is pressed meanwhile
        if not self._is_kept:
            self._is_kept = True
            try:
                await self._flow.keep_checking()
            finally:
                self._is_kept = False

    def _show(self, unknown: Unknown) -> None:
        self._strip.say(wording.outcomes(unknown.deletions, unknown.creations, unknown.needed))

    def _check(self) -> None:
        self._strip.show_checking(True)
        self._tasks.spawn(self._check_now(), "check now")

    async def _check_now(self) -> None:
        try:
            wait = await self._flow.check()
        finally:
            self._strip.show_checking(False)
        if wait is not None:
            self._tasks.spawn(self._keep_checking(), "look up unknown outcomes")
