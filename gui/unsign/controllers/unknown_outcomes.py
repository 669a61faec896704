"""The strip about deletions without a known outcome: what it says, and what its button starts."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from unsign.flows.unknown_outcomes import Unknown, UnknownOutcomes
from unsign.tasks import Tasks
from unsign.ui.main_window import DELETE, MainWindow
from unsign.wording import unknown as wording


class UnknownController:
    """Has what's unknown looked up, at the start and whenever the person wants."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, make_flow: Callable[[Callable[[Unknown], None]], UnknownOutcomes]
    ) -> None:
        """Connect the strip. `make_flow`: makes the flow of what it shows with."""
        self._window = window
        self._strip = window.unknown_strip
        self._tasks = tasks
        self._is_kept = False
        # somebody wants to know what comes out, whether or not it's news
        self._is_asked = False
        self._last = ""
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
        self._last = wording.outcomes(unknown.deletions, unknown.creations, unknown.needed)
        self._strip.say(self._last, aloud=not (unknown.checking or self._is_asked))

    def _check(self) -> None:
        self._is_asked = True
        self._strip.show_checking(True)
        self._tasks.spawn(self._check_now(), "check now")

    async def _check_now(self) -> None:
        try:
            wait = await self._flow.check()
            self._window.show_status(wording.checked(self._last, datetime.now(UTC)))
        finally:
            self._is_asked = False
            self._strip.show_checking(False)
            if QApplication.focusWidget() is None and self._window.page() == DELETE:
                # the button is gone
                self._window.delete_page.edit()
        if wait is not None:
            self._tasks.spawn(self._keep_checking(), "look up unknown outcomes")
