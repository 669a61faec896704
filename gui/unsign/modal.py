"""The dialogs as awaitables. None is exec()ed: a nested event loop would lose every task that wakes meanwhile."""

import asyncio

from PySide6.QtWidgets import QDialog

from unsign import errors
from unsign.model import Account, Exchange, SignatureId
from unsign.report import Outcome, Proposal, Sighting, Step
from unsign.ui.confirm_dialog import ConfirmDialog
from unsign.ui.main_window import MainWindow
from unsign.ui.message_dialog import MessageDialog
from unsign.ui.pause_dialog import PauseDialog
from unsign.wording import outcomes, records, signatures
from unsign.wording.outcomes import Message


class ModalDialogs:
    """Asks and tells over the main window; implements `ports.Dialogs`."""

    def __init__(self, window: MainWindow, *, operator: str) -> None:
        """Open the dialogs over `window`. `operator`: who works here, for receipts."""
        self._window = window
        self._operator = operator

    async def confirm(self, proposal: Proposal) -> bool:
        """Ask whether to delete."""
        return await answered(ConfirmDialog(proposal, self._window))

    async def tell(self, outcome: Outcome) -> Step:
        """Say what is true now."""
        message = outcomes.tell(outcome)
        receipt = records.receipt(outcome, self._operator) if message.receipt else ""
        return await self._say(message, outcome.account, outcome.id, outcome.exchanges, receipt)

    async def explain(
        self, account: Account, signature_id: SignatureId, problem: errors.Problem, before: Sighting | None
    ) -> Step:
        """Say why a look-up gave nothing."""
        message = outcomes.explain(account, signature_id, problem, before)
        return await self._say(message, account, signature_id, (problem.exchange,))

    async def wait(self, account: Account, problem: errors.PauseAsked, seconds: float) -> bool:
        """Count down a pause."""
        headline, why = outcomes.pause(problem)
        return await answered(PauseDialog(headline, why, signatures.account_line(account), seconds, self._window))

    async def apologise(self, report: str) -> None:
        """Say that Unsign itself had a problem."""
        await answered(MessageDialog(outcomes.own_problem(), report, parent=self._window))

    async def _say(
        self,
        message: Message,
        account: Account,
        signature_id: SignatureId,
        exchanges: tuple[Exchange, ...],
        receipt: str = "",
    ) -> Step:
        details = records.details(message.headline, account, signature_id, exchanges)
        line = signatures.account_line(account)
        dialog = MessageDialog(message, details, account=line, receipt=receipt, parent=self._window)
        await answered(dialog)
        return dialog.step


async def answered(dialog: QDialog) -> bool:
    """Open a dialog and wait until it's closed: True where it was accepted. Cancelling closes it."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted
    finally:
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
