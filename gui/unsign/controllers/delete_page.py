"""The page Delete: what its buttons start, and what it shows."""

from collections.abc import Callable, Coroutine

from unsign.controllers.accounts import AccountsController
from unsign.controllers.busy import Busy
from unsign.controllers.local_records import LocalRecords
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.creation import Created, Creation
from unsign.domain.outcome import Outcome, Step
from unsign.domain.pause import Pause
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.flows.delete_one import DeleteOne
from unsign.flows.deletion import Deletion
from unsign.flows.following import Checks
from unsign.flows.locks import Locking
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import Dialogs
from unsign.flows.records import Records
from unsign.tasks import Tasks
from unsign.ui.main_window import MainWindow
from unsign.wording import creation as creations
from unsign.wording import outcomes


class DeleteController:
    """Implements the `View` of the flows that work on one signature.

    changed: called when the list of signatures isn't up to date any more
    search: shows the list, with a search for a piece of a name; "" for all
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        window: MainWindow,
        accounts: AccountsController,
        records: LocalRecords,
        busy: Busy,
        tasks: Tasks,
        operations: Operations,
        lookup: Lookup,
        deletion: Deletion,
        journal: Records,
        locking: Locking,
        dialogs: Dialogs,
        changed: Callable[[], None],
        search: Callable[[str], None],
    ) -> None:
        """Connect the page."""
        self._window = window
        self._page = window.delete_page
        self._accounts = accounts
        self._records = records
        self._busy = busy
        self._tasks = tasks
        self._changed = changed
        self._search = search
        self._operation: Operation | None = None
        # the line that stays in the window: the account and what it's about, and the line itself
        self._line: tuple[AccountRef | None, SignatureId | str, str] = (None, "", "")
        self._flow = DeleteOne(operations, lookup, deletion, journal, locking, dialogs, self)
        busy.tell(self._page.show_busy)
        self._page.look_up_requested.connect(self._look_up)
        self._page.delete_requested.connect(self._delete)
        self._page.stop_requested.connect(self._cancel)
        self._page.try_now_requested.connect(self._try_now)
        self._page.lock_requested.connect(self._lock)
        self._page.search_requested.connect(search)

    def show_operation(self, operation: Operation) -> None:
        """Know what Cancel ends from now on."""
        self._operation = operation

    def show_activity(self, activity: Activity | None) -> None:
        """Show what is going on."""
        self._page.show_activity(activity)

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while."""
        self._page.show_pause(pause)

    def show_sighting(self, snapshot: SignatureSnapshot | None) -> None:
        """Show what was found, unless the person has gone on to something else meanwhile."""
        self._window.show_status("")
        if snapshot is None or self.is_wanted(snapshot.account, snapshot.signature.id):
            self._page.show_sighting(snapshot)
            if snapshot is not None:
                self._records.refresh_soon()

    def is_wanted(self, account: AccountRef, signature_id: SignatureId) -> bool:
        """Tell whether the window still holds what a deletion was asked for."""
        return self._accounts.is_in_use(account) and self._page.typed_id() == signature_id

    def is_in_use(self, account: AccountRef) -> bool:
        """Tell whether the account that something was asked for is still the one in use."""
        return self._accounts.is_in_use(account)

    def show_stopped(self) -> None:
        """Say that a look-up was cancelled."""
        self._window.show_status(outcomes.stopped())

    def show_account_gone(self, account: AccountRef) -> None:
        """Say that nothing was deleted, since the account was forgotten or changed meanwhile."""
        self._window.show_status(outcomes.account_gone(account))

    def show_outcome(self, outcome: Outcome, checks: Checks = (), *, again: bool = False) -> None:
        """Keep an outcome in sight, and when it's looked at again."""
        line = outcomes.ended(outcome, checks)
        if again:
            self._correct(outcome.account, outcome.id, line)
            return
        self._show_line(outcome.account, outcome.id, line)
        if outcome.verdict is not outcome.verdict.NOT_DELETED:
            self._changed()
            if self.is_wanted(outcome.account, outcome.id):
                self._page.clear_card(line)
        self._records.refresh_soon()

    def show_creation(self, creation: Creation, checks: Checks = (), *, again: bool = False) -> None:
        """Keep in sight what came of a creation, and when it's looked at again."""
        line = creations.ended(creation, checks)
        if again:
            self._correct(creation.account, creation.name, line)
            return
        self._show_line(creation.account, creation.name, line)
        if creation.verdict is not Created.NOT_CREATED:
            self._changed()

    def go_on(self, work: Coroutine[object, object, None], name: str) -> None:
        """Let something go on in the background."""
        self._tasks.spawn(work, name)

    def when_idle(self, make_work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Begin something as soon as the window waits for nothing else."""
        self._busy.begin_when_idle(make_work, name)

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
        if step is Step.EDIT_KEY:
            self._window.credentials_panel.edit()
        elif step is Step.CHOOSE_FROM_LIST:
            self._search("")
        elif step is Step.OPEN_SETTINGS:
            self._window.settings_requested.emit()
        else:
            self._page.edit()

    def _show_line(self, account: AccountRef, about: SignatureId | str, line: str) -> None:
        self._line = (account, about, line)
        self._window.show_status(line)

    def _correct(self, account: AccountRef, about: SignatureId | str, line: str) -> None:
        """Show another line in place of the one about the same, wherever that still is."""
        *before, shown = self._line
        if before == [account, about]:
            self._line = (account, about, line)
            self._window.show_status(line, instead_of=shown)
            if self._page.sighting is None and isinstance(about, SignatureId) and self.is_wanted(account, about):
                self._page.clear_card(line)

    def _look_up(self, signature_id: SignatureId) -> None:
        if (account := self._accounts.account()) is not None:
            work = self._accounts.with_current(account, lambda now: self._flow.look_up(now, signature_id))
            self._busy.begin(work, f"look up {signature_id}")

    def _delete(self, signature_id: SignatureId) -> None:
        if (account := self._accounts.account()) is not None:
            work = self._accounts.with_current(account, lambda now: self._run(now, signature_id))
            self._busy.begin(work, f"delete {signature_id}")

    async def _run(self, account: AccountRef, signature_id: SignatureId) -> None:
        shown = self._page.sighting
        known = shown if shown and shown.account == account and shown.signature.id == signature_id else None
        await self._flow.delete(account, signature_id, known)

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _try_now(self) -> None:
        if self._operation is not None:
            self._operation.try_now()

    def _lock(self, locked: bool) -> None:
        if (shown := self._page.sighting) is not None:
            ids = (shown.signature.id,)
            self._accounts.soon(shown.account, lambda now: self._records.lock(now, ids, locked=locked))
