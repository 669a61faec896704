"""What is asked and told over the main window.

The forms and what follows a long run are loaded when the first of them opens. What says how something ended is loaded
with the program: it has to come up even where an update has replaced the program's files meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unsign.controllers import preferences
from unsign.controllers.asking import answered
from unsign.controllers.journal_trouble import JournalTrouble
from unsign.domain.proposal import Answer, Proposal
from unsign.ui.dialogs.confirm_dialog import ConfirmDialog
from unsign.ui.dialogs.message_dialog import MessageDialog
from unsign.wording import accounts, outcomes, records
from unsign.wording import batch as in_batch
from unsign.wording import creation as created

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from unsign.controllers.followers import BatchFollower, CheckFollower
    from unsign.domain import problems
    from unsign.domain.account import AccountRef
    from unsign.domain.backup import Backup
    from unsign.domain.batch import Batch
    from unsign.domain.creation import Creation
    from unsign.domain.exchange import Exchange
    from unsign.domain.lock import Lock
    from unsign.domain.outcome import Outcome, Step
    from unsign.domain.settings import Draft, FileTrouble, PreferencesDraft, SavedAccount, VaultProblem
    from unsign.domain.signature import SignatureId
    from unsign.domain.snapshot import SignatureSnapshot
    from unsign.domain.store_problem import StoreProblem
    from unsign.flows.following import Checks
    from unsign.flows.journal_port import JournalPlace
    from unsign.ui.main_window import MainWindow
    from unsign.wording.outcomes import Message


class WindowDialogs:
    """Asks and tells over the main window; implements `ports.Dialogs`."""

    def __init__(
        self,
        window: MainWindow,
        place: JournalPlace,
        *,
        operator: str,
        practice: bool,
        read_trust: preferences.ReadTrust,
    ) -> None:
        """Open the dialogs over `window`.

        place: where the journal is
        operator: who works here, for receipts
        practice: nothing is kept
        read_trust: reads a file of certificates
        """
        self._trouble = JournalTrouble(window, place)
        self._read_trust = read_trust
        self._practice = practice
        self._window = window
        self._operator = operator
        self._typed = ""

    async def confirm(self, proposal: Proposal) -> Answer:
        """Ask whether to delete."""
        dialog = ConfirmDialog(proposal, self._window)
        if proposal.changes:
            # what was typed is kept where it still fits
            dialog.retype(self._typed)
        is_yes = await answered(dialog)
        self._typed = dialog.typed()
        if is_yes:
            return Answer.DELETE
        return Answer.REFRESH if dialog.wants_refresh else Answer.KEEP

    async def tell(self, outcome: Outcome, checks: Checks = ()) -> Step:
        """Say what is true now, and when Unsign looks again by itself."""
        message = outcomes.tell(outcome, checks)
        receipt = records.receipt(outcome, self._operator) if message.receipt else ""
        return await self._say(message, outcome.account, outcome.id, outcome.exchanges, receipt)

    async def explain(
        self,
        account: AccountRef,
        signature_id: SignatureId | None,
        problem: problems.Problem,
        before: SignatureSnapshot | None,
    ) -> Step:
        """Say why a look-up gave nothing."""
        message = outcomes.explain(account, signature_id, problem, before)
        return await self._say(message, account, signature_id, (problem.exchange,))

    async def refuse_locked(self, proposal: Proposal, lock: Lock) -> None:
        """Say that a signature is locked."""
        await self._say(outcomes.locked(proposal, lock), proposal.account, proposal.id, ())

    async def no_record(self, problem: StoreProblem, *, again: bool = True) -> bool:
        """Say that the journal can't be used, and let the person do something about it."""
        return await self._trouble.put_right(problem, again=again)

    async def ask_name(self, account: AccountRef, kept: Backup, name: str) -> str | None:
        """Show the form of a signature that is created again."""
        from unsign.ui.dialogs.create_dialog import CreateDialog

        dialog = CreateDialog(account, kept, name, self._window)
        return dialog.name() if await answered(dialog) else None

    async def confirm_creation(self, account: AccountRef, name: str) -> bool:
        """Ask whether to create it."""
        from unsign.ui.dialogs.create_dialog import CreateQuestion

        return await answered(CreateQuestion(account, name, self._window))

    async def tell_creation(self, creation: Creation, checks: Checks = ()) -> Step:
        """Say what came of it, and when Unsign looks again by itself."""
        exchanges = tuple(p.exchange for p in (creation.problem, creation.look_problem) if p is not None)
        return await self._say(created.tell(creation, checks), creation.account, creation.id, exchanges)

    async def confirm_batch(self, batch: Batch) -> bool:
        """Ask whether to delete several signatures."""
        from unsign.ui.dialogs.batch_dialogs import BatchQuestion

        return await answered(BatchQuestion(batch, self._window))

    async def refuse_batch(self, batch: Batch) -> None:
        """Say that all that was chosen is locked."""
        if len(batch.locked) == 1:
            sighting, lock = batch.locked[0]
            return await self.refuse_locked(Proposal(batch.account, sighting.signature.id, sighting), lock)
        await self._say(in_batch.refused(batch), batch.account, None, ())
        return None

    def follow_batch(self, batch: Batch) -> BatchFollower:
        """Show how far a batch is."""
        from unsign.controllers.followers import BatchFollower
        from unsign.ui.dialogs.batch_dialogs import BatchProgress

        return BatchFollower(BatchProgress(batch, self._window))

    async def ask_account(self, draft: Draft, names: Mapping[str, str]) -> Draft | None:
        """Show the form of an account."""
        from unsign.ui.dialogs.account_dialog import AccountDialog

        dialog = AccountDialog(draft, names, self._window, may_keep=not self._practice)
        return dialog.draft() if await answered(dialog) else None

    async def offer_new(self, saved: SavedAccount) -> bool:
        """Say that another copy has forgotten the account; ask whether to save it as a new one."""
        from unsign.ui.dialogs.account_dialog import NewAccountQuestion

        return await answered(NewAccountQuestion(saved, self._window))

    async def confirm_forget(self, saved: SavedAccount) -> bool:
        """Ask whether to forget an account."""
        from unsign.ui.dialogs.account_dialog import ForgetQuestion

        return await answered(ForgetQuestion(saved, self._window))

    async def ask_preferences(self, draft: PreferencesDraft) -> PreferencesDraft | None:
        """Show the form of preferences."""
        from unsign.ui.dialogs.settings_dialog import SettingsDialog

        return await preferences.ask(SettingsDialog(draft, self._window), self._read_trust)

    async def settings_trouble(self, trouble: FileTrouble, aside: Path | None) -> None:
        """Say what was wrong with the file of settings."""
        await self._state(accounts.settings_trouble(trouble, aside))

    async def not_saved(self, reason: str) -> None:
        """Say that the settings couldn't be kept."""
        await self._state(accounts.not_saved(reason))

    async def vault_trouble(self, problem: VaultProblem) -> None:
        """Say that the keyring didn't do it."""
        await self._state(accounts.vault_trouble(problem), problem.reason)

    def follow_check(self, account: AccountRef) -> CheckFollower:
        """Show a connection check."""
        from unsign.controllers.followers import CheckFollower
        from unsign.ui.dialogs.connection_dialog import ConnectionDialog

        return CheckFollower(ConnectionDialog(account, self._window))

    async def apologise(self, report: str) -> None:
        """Say that Unsign itself had a problem."""
        await answered(MessageDialog(outcomes.own_problem(), report, parent=self._window))

    async def _state(self, message: Message, reason: str = "") -> None:
        details = "\n".join(filter(None, (message.headline, *message.paragraphs, reason)))
        await answered(MessageDialog(message, details, parent=self._window))

    async def _say(
        self,
        message: Message,
        account: AccountRef,
        signature_id: SignatureId | None,
        exchanges: tuple[Exchange, ...],
        receipt: str = "",
    ) -> Step:
        details = records.details(message.headline, account, signature_id, exchanges)
        dialog = MessageDialog(message, details, account=account, receipt=receipt, parent=self._window)
        await answered(dialog)
        return dialog.step
