"""Dialogs that show how far something is, for as long as it goes on."""

import asyncio

from PySide6.QtWidgets import QDialog

from unsign.domain.activity import Activity
from unsign.domain.batch import Result
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.pause import Pause
from unsign.flows.operation import Operation
from unsign.ui.dialogs.batch_dialogs import BatchProgress
from unsign.ui.dialogs.connection_dialog import ConnectionDialog


class BatchFollower:
    """Shows how far a batch is; implements `ports.BatchView`."""

    def __init__(self, dialog: BatchProgress) -> None:
        """Open the dialog."""
        self._dialog = dialog
        self._changed = asyncio.Event()
        dialog.changed.connect(self._changed.set)
        dialog.open()

    @property
    def goes_on(self) -> bool:
        """Whether the person has neither paused nor stopped it."""
        return not self._dialog.paused and not self._dialog.stopped

    def show_operation(self, operation: Operation) -> None:
        """Know what the buttons act on."""
        self._dialog.cancel_requested.connect(operation.cancel)
        self._dialog.try_now_requested.connect(operation.try_now)

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing: each row has its state."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._dialog.show_pause(pause)

    async def may_go_on(self) -> bool:
        """Wait while it is paused; False once it is stopped."""
        while self._dialog.paused and not self._dialog.stopped:
            self._changed.clear()
            await self._changed.wait()
        return not self._dialog.stopped

    def show_begun(self, position: int) -> None:
        """Show that a signature's turn has come."""
        self._dialog.show_begun(position)

    def show_done(self, position: int, result: Result) -> None:
        """Show what became of it."""
        self._dialog.show_done(position, result)

    def show_checking(self) -> None:
        """Show that all that was confirmed is being looked up."""
        self._dialog.show_checking()

    def show_secret_forgotten(self) -> None:
        """Show that it can't go on: the account's secret was forgotten while it was paused."""
        self._dialog.show_secret_forgotten()

    async def closed(self) -> None:
        """Wait until the person has read it."""
        closed = asyncio.Event()
        self._dialog.finished.connect(lambda _result: closed.set())
        self._dialog.show_over()
        await closed.wait()

    def dismiss(self) -> None:
        """Take the dialog away."""
        self._dialog.done(QDialog.DialogCode.Rejected)
        self._dialog.deleteLater()


class CheckFollower:
    """Shows a connection check; implements `ports.CheckView`."""

    def __init__(self, dialog: ConnectionDialog) -> None:
        """Open the dialog."""
        self._dialog = dialog
        self._wish: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        dialog.again_requested.connect(lambda: self._settle(again=True))
        dialog.finished.connect(lambda _result: self._settle(again=False))
        dialog.open()

    def show_operation(self, operation: Operation) -> None:
        """Know what closing it cancels."""
        self._dialog.finished.connect(lambda _result: operation.cancel())
        self._dialog.try_now_requested.connect(operation.try_now)

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing: the dialog says that a check is under way."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._dialog.show_pause(pause)

    def show_checking(self) -> None:
        """Show that it is under way."""
        self._wish = asyncio.get_running_loop().create_future()
        self._dialog.show_checking()

    def show_examination(self, examination: ConnectionReport) -> None:
        """Show what it found."""
        self._dialog.show_examination(examination)

    async def wants_again(self) -> bool:
        """Wait until the person wants another check, or closes it."""
        return await self._wish

    def dismiss(self) -> None:
        """Take the dialog away."""
        self._dialog.done(QDialog.DialogCode.Rejected)
        self._dialog.deleteLater()

    def _settle(self, *, again: bool) -> None:
        if not self._wish.done():
            self._wish.set_result(again)
