"""What to do where the journal can't be used: try again, choose another folder, or start a new one."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from unsign.controllers.asking import answered
from unsign.domain.outcome import Step
from unsign.domain.store_problem import StoreProblem
from unsign.flows.journal_port import JournalPlace
from unsign.ui.dialogs.message_dialog import MessageDialog
from unsign.ui.dialogs.start_anew_question import StartAnewQuestion
from unsign.wording import journal


class JournalTrouble:
    """Says that the journal can't be used, and puts that right with the person."""

    def __init__(self, window: QWidget, place: JournalPlace) -> None:
        """Open the dialogs over `window`."""
        self._window = window
        self._place = place
        self._open: asyncio.Task[bool] | None = None
        self._is_known = False

    async def put_right(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Tell it, and let the person do something about it; return whether to try again.

        Whoever meets the trouble while it's being told waits for the same answer.

        again: whether to tell it though it was told before, and the person has left it at that
        """
        if self._is_known and not again and self._open is None:
            return False
        if self._open is None:
            self._open = asyncio.create_task(self._put_right(problem), name="journal trouble")
            self._open.add_done_callback(self._over)
            try:
                return await self._open
            except asyncio.CancelledError:
                if self._open is not None:
                    self._open.cancel()
                raise
        return await asyncio.shield(self._open)

    def _over(self, task: asyncio.Task[bool]) -> None:
        self._open = None
        self._is_known = not task.cancelled() and task.exception() is None and not task.result()

    async def _put_right(self, problem: StoreProblem) -> bool:
        while True:
            dialog = MessageDialog(journal.trouble(problem), str(problem), parent=self._window)
            await answered(dialog)
            try:
                match dialog.step:
                    case Step.TRY_AGAIN:
                        return True
                    case Step.CHOOSE_FOLDER:
                        folder = await self._folder(problem.path.parent)
                        if folder is not None:
                            await self._place.move_to(folder)
                            return True
                    case Step.START_ANEW:
                        locks = await self._place.remembered_locks()
                        if await answered(StartAnewQuestion(locks, self._window)):
                            await self._place.accept_loss()
                            return True
                    case _:
                        return False
            except StoreProblem as another:
                problem = another

    async def _folder(self, present: Path) -> Path | None:
        """Let the person choose a folder; None where they don't want to."""
        chooser = QFileDialog(self._window, journal.choose_folder_title(), str(present))
        chooser.setObjectName("choose_folder")
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        if not await answered(chooser):
            return None
        return Path(chooser.selectedFiles()[0])
