"""The dialogs as awaitables. None is exec()ed: a nested event loop would lose every task that wakes meanwhile."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog

from unsign.domain import problems
from unsign.domain.account import Account
from unsign.domain.backup import Backup
from unsign.domain.batch import Batch, Result
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.creation import Creation
from unsign.domain.exchange import Exchange
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Step
from unsign.domain.proposal import Answer, Proposal
from unsign.domain.settings import Draft, FileTrouble, Preferences, SavedAccount, VaultProblem
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.ui.dialogs.account_dialog import AccountDialog, ForgetQuestion
from unsign.ui.dialogs.batch_dialogs import BatchProgress, BatchQuestion
from unsign.ui.dialogs.confirm_dialog import ConfirmDialog
from unsign.ui.dialogs.connection_dialog import ConnectionDialog
from unsign.ui.dialogs.create_dialog import CreateDialog, CreateQuestion
from unsign.ui.dialogs.message_dialog import MessageDialog
from unsign.ui.dialogs.pause_dialog import PauseDialog
from unsign.ui.dialogs.settings_dialog import SettingsDialog
from unsign.ui.main_window import MainWindow
from unsign.wording import accounts, outcomes, records
from unsign.wording import batch as in_batch
from unsign.wording import creation as created
from unsign.wording.outcomes import Message


class WindowDialogs:
    """Asks and tells over the main window; implements `ports.Dialogs`."""

    def __init__(self, window: MainWindow, *, operator: str, practice: bool) -> None:
        """Open the dialogs over `window`. `operator`: who works here, for receipts. `practice`: nothing is kept."""
        self._practice = practice
        self._window = window
        self._operator = operator

    async def confirm(self, proposal: Proposal) -> Answer:
        """Ask whether to delete."""
        dialog = ConfirmDialog(proposal, self._window)
        if await answered(dialog):
            return Answer.DELETE
        return Answer.REFRESH if dialog.wants_refresh else Answer.KEEP

    async def tell(self, outcome: Outcome) -> Step:
        """Say what is true now."""
        message = outcomes.tell(outcome)
        receipt = records.receipt(outcome, self._operator) if message.receipt else ""
        return await self._say(message, outcome.account, outcome.id, outcome.exchanges, receipt)

    async def explain(
        self,
        account: Account,
        signature_id: SignatureId | None,
        problem: problems.Problem,
        before: SignatureSnapshot | None,
    ) -> Step:
        """Say why a look-up gave nothing."""
        message = outcomes.explain(account, signature_id, problem, before)
        return await self._say(message, account, signature_id, (problem.exchange,))

    async def wait(self, account: Account, problem: problems.PauseAsked, seconds: float) -> bool:
        """Count down a pause."""
        headline, why = outcomes.pause(problem)
        return await answered(PauseDialog(headline, why, account, seconds, self._window))

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Say that a signature is locked."""
        await self._say(outcomes.locked(proposal, lock), proposal.account, proposal.id, ())

    async def disk_trouble(self, reason: str) -> None:
        """Say that the disk didn't let something be read or kept."""
        await answered(MessageDialog(outcomes.disk_trouble(reason), reason, parent=self._window))

    async def ask_name(self, account: Account, kept: Backup, name: str) -> str | None:
        """Show the form of a signature that is created again."""
        dialog = CreateDialog(account, kept, name, self._window)
        return dialog.name() if await answered(dialog) else None

    async def confirm_creation(self, account: Account, name: str) -> bool:
        """Ask whether to create it."""
        return await answered(CreateQuestion(account, name, self._window))

    async def tell_creation(self, creation: Creation) -> Step:
        """Say what came of it."""
        exchanges = tuple(p.exchange for p in (creation.problem, creation.look_problem) if p is not None)
        return await self._say(created.tell(creation), creation.account, creation.id, exchanges)

    async def confirm_batch(self, batch: Batch) -> bool:
        """Ask whether to delete several signatures."""
        return await answered(BatchQuestion(batch, self._window))

    async def refuse_batch(self, batch: Batch) -> None:
        """Say that all that was chosen is locked."""
        if len(batch.locked) == 1:
            sighting, lock = batch.locked[0]
            return await self.refuse_locked(Proposal(batch.account, sighting.signature.id, sighting), lock)
        await self._say(in_batch.refused(batch), batch.account, None, ())
        return None

    def follow_batch(self, batch: Batch, cancel: Callable[[], None]) -> "BatchFollower":
        """Show how far a batch is."""
        dialog = BatchProgress(batch, self._window)
        dialog.cancel_requested.connect(cancel)
        return BatchFollower(dialog)

    async def ask_account(self, draft: Draft, names: Mapping[str, str]) -> Draft | None:
        """Show the form of an account."""
        dialog = AccountDialog(draft, names, self._window, may_keep=not self._practice)
        return dialog.draft() if await answered(dialog) else None

    async def confirm_forget(self, saved: SavedAccount) -> bool:
        """Ask whether to forget an account."""
        return await answered(ForgetQuestion(saved, self._window))

    async def ask_preferences(self, preferences: Preferences) -> Preferences | None:
        """Show the form of preferences."""
        dialog = SettingsDialog(preferences, self._window)
        return dialog.preferences() if await answered(dialog) else None

    async def settings_trouble(self, trouble: FileTrouble, aside: Path | None) -> None:
        """Say what was wrong with the file of settings."""
        await self._state(accounts.settings_trouble(trouble, aside))

    async def not_saved(self, reason: str) -> None:
        """Say that the settings couldn't be kept."""
        await self._state(accounts.not_saved(reason))

    async def vault_trouble(self, problem: VaultProblem) -> None:
        """Say that the keyring didn't do it."""
        await self._state(accounts.vault_trouble(problem), problem.reason)

    def follow_check(self, account: Account, stop: Callable[[], None]) -> "CheckFollower":
        """Show a connection check."""
        return CheckFollower(ConnectionDialog(account, self._window), stop)

    async def apologise(self, report: str) -> None:
        """Say that Unsign itself had a problem."""
        await answered(MessageDialog(outcomes.own_problem(), report, parent=self._window))

    async def _state(self, message: Message, reason: str = "") -> None:
        details = "\n".join(filter(None, (message.headline, *message.paragraphs, reason)))
        await answered(MessageDialog(message, details, parent=self._window))

    async def _say(
        self,
        message: Message,
        account: Account,
        signature_id: SignatureId | None,
        exchanges: tuple[Exchange, ...],
        receipt: str = "",
    ) -> Step:
        details = records.details(message.headline, account, signature_id, exchanges)
        dialog = MessageDialog(message, details, account=account, receipt=receipt, parent=self._window)
        await answered(dialog)
        return dialog.step


class BatchFollower:
    """Shows how far a batch is; implements `ports.BatchView`."""

    def __init__(self, dialog: BatchProgress) -> None:
        """Open the dialog."""
        self._dialog = dialog
        self._changed = asyncio.Event()
        dialog.changed.connect(self._changed.set)
        dialog.open()

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

    def __init__(self, dialog: ConnectionDialog, stop: Callable[[], None]) -> None:
        """Open the dialog. `stop`: what its closing ends."""
        self._dialog = dialog
        self._wish: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        dialog.again_requested.connect(lambda: self._settle(again=True))
        dialog.finished.connect(lambda _result: self._settle(again=False))
        dialog.finished.connect(lambda _result: stop())
        dialog.open()

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


async def answered(dialog: QDialog, *, beside: bool = False) -> bool:
    """Open a dialog and wait until it's closed: True where it was accepted. Cancelling closes it.

    beside: leave the window usable meanwhile
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(settle)
    if beside:
        dialog.show()
    else:
        dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted
    finally:
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
