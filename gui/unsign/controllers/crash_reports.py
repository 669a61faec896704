"""Tells the person, once, of a problem of the program's own, and writes it to the log."""

import asyncio
import logging
import sys
import traceback
from types import TracebackType
from typing import Any

from unsign.controllers.dialogs import WindowDialogs
from unsign.tasks import Tasks

logger = logging.getLogger(__name__)


class CrashReports:
    """Takes what was raised where nobody waits for it. A report has places in the code and no values."""

    def __init__(self, dialogs: WindowDialogs) -> None:
        """Report over the main window."""
        self._dialogs = dialogs
        self._tasks = Tasks(lambda error: self._told.add(self._note(error)))
        self._told: set[str] = set()
        self._quiet = False
        self._hook_before = sys.excepthook

    def start(self) -> None:
        """Listen to the loop, and to what Qt's signals call."""
        asyncio.get_running_loop().set_exception_handler(self._heard)
        self._hook_before, sys.excepthook = sys.excepthook, self._raised

    def be_quiet(self) -> None:
        """Open no more dialogs: the program is closing."""
        self._quiet = True

    async def stop(self) -> None:
        """Close the dialog, and stop listening."""
        self._quiet = True
        await self._tasks.close()
        sys.excepthook = self._hook_before
        asyncio.get_running_loop().set_exception_handler(None)

    def report(self, error: BaseException | None, otherwise: str = "") -> None:
        """Say that the program itself had a problem.

        otherwise: what asyncio says of it, if nothing was raised
        """
        report = self._note(error, otherwise)
        if not self._quiet and not self._told:
            self._tasks.spawn(self._apologise(report), "apologise")
        self._told.add(report)

    def _note(self, error: BaseException | None, otherwise: str = "") -> str:
        frames = "".join(traceback.format_tb(error.__traceback__)) if error else ""
        report = f"{type(error).__name__}\n{frames}" if error else otherwise
        # what fails again and again, at every repaint perhaps, would fill the disk and bury the window
        if report not in self._told:
            logger.error("%s", report)
        return report

    async def _apologise(self, report: str) -> None:
        try:
            await self._dialogs.apologise(report)
        finally:
            self._told.clear()

    def _heard(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.report(context.get("exception"), context["message"])

    def _raised(self, kind: type[BaseException], error: BaseException, places: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self.report(error.with_traceback(places))
        else:
            self._hook_before(kind, error, places)
