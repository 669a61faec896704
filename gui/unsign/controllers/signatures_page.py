"""The page Signatures: what its buttons start, and what it shows."""

import asyncio
from typing import Protocol

from unsign.controllers.accounts import AccountsController
from unsign.controllers.busy import Busy
from unsign.controllers.local_records import LocalRecords
from unsign.domain.account import AccountRef
from unsign.domain.activity import Activity
from unsign.domain.catalogue import Catalogue
from unsign.domain.outcome import Step
from unsign.domain.pause import Pause
from unsign.domain.signature import SignatureId
from unsign.flows.browse import Browse
from unsign.flows.delete_batch import DeleteBatch
from unsign.flows.deletion import Deletion
from unsign.flows.lookup import Lookup
from unsign.flows.operation import Operation, Operations
from unsign.flows.ports import BatchDialogs, Dialogs, Service
from unsign.flows.records import Records
from unsign.tasks import Tasks
from unsign.ui.main_window import DELETE, SIGNATURES, MainWindow
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.wording import accounts, batch, outcomes

FREE_AFTER = 0.2
"""Seconds."""


class AllDialogs(Dialogs, BatchDialogs, Protocol):
    """What is asked and told about lists and about batches."""


class SignaturesController:
    """Implements the `ListView` of the list, and what a batch asks the window."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        window: MainWindow,
        page: SignaturesPage,
        accounts: AccountsController,
        records: LocalRecords,
        busy: Busy,
        tasks: Tasks,
        operations: Operations,
        service: Service,
        lookup: Lookup,
        deletion: Deletion,
        journal: Records,
        dialogs: AllDialogs,
    ) -> None:
        """Connect the page."""
        self._window = window
        self._page = page
        self._accounts = accounts
        self._records = records
        self._busy = busy
        self._is_busy = False
        self._tasks = tasks
        self._operation: Operation | None = None
        self._loading: asyncio.Task[None] | None = None
        self._shown: Catalogue | None = None
        self._outdated = False
        self._is_awaited = False
        self._browse = Browse(operations, service, dialogs, self)
        self._batch = DeleteBatch(operations, service, lookup, deletion, journal, dialogs, self)
        busy.tell(self._show_busy)
        page.load_requested.connect(self.load)
        page.stop_requested.connect(self._cancel)
        page.try_now_requested.connect(self._try_now)
        page.chosen.connect(self._choose)
        page.lock_requested.connect(self._lock)
        page.delete_requested.connect(self._delete)
        window.page_shown.connect(self._page_shown)
        window.account_changed.connect(self._account_changed)

    def load(self) -> None:
        """Load the list of the account in use."""
        account = self._accounts.account()
        if account is not None and (self._loading is None or self._loading.done()):
            work = self._accounts.with_current(account, self._load)
            self._loading = self._tasks.spawn(work, "load signatures")

    def search(self, words: str) -> None:
        """Show the list, with a search for `words`; "" for all."""
        # as long as there's no list, there's no search that could take the keyboard
        self._is_awaited = self._shown is None
        self._window.show_page(SIGNATURES)
        self._page.search(words)

    def outdate(self) -> None:
        """Note that the list isn't up to date: it is loaded again when it is looked at next."""
        self._outdated = True

    def show_loading(self, operation: Operation | None) -> None:
        """Show that the list is being loaded, or not any more."""
        self._operation = operation or self._operation
        self._page.show_loading(operation is not None)

    def show_activity(self, activity: Activity | None) -> None:
        """Show nothing more: the page says that it is loading."""

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while."""
        self._page.show_pause(pause)

    def shown(self) -> Catalogue | None:
        """Return the list that is shown."""
        return self._shown

    def show_stopped(self) -> None:
        """Say that the loading was cancelled, unless another account is in use by now."""
        if self._operation is None or self._accounts.is_in_use(self._operation.account):
            self._window.show_status(outcomes.stopped())

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the list, unless another account is in use by now."""
        if self._accounts.is_in_use(catalogue.listing.account):
            before, self._shown = [self._shown], catalogue
            self._outdated = False
            self._page.show_catalogue(catalogue)
            if self._is_awaited:
                self._is_awaited = False
                self._page.edit()
            # to free 50,000 signatures takes as long as to show them: not in the same breath
            asyncio.get_running_loop().call_later(FREE_AFTER, before.clear)

    def is_in_use(self, account: AccountRef) -> bool:
        """Tell whether the account that something was asked for is still the one in use."""
        return self._accounts.is_in_use(account)

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
        if step is Step.EDIT_KEY:
            self._window.credentials_panel.edit()
        elif step is Step.OPEN_SETTINGS:
            self._window.settings_requested.emit()
        else:
            self._page.edit()

    async def _load(self, account: AccountRef) -> None:
        await self._records.refresh()
        await self._browse.load(account)

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _try_now(self) -> None:
        if self._operation is not None:
            self._operation.try_now()

    def _show_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._page.show_busy(busy)

    def _choose(self, signature_id: SignatureId) -> None:
        self._window.show_page(DELETE)
        if not self._is_busy:  # otherwise that page shows what runs, and lets it be cancelled
            self._window.delete_page.fill(signature_id.digits)
            self._window.delete_page.look_up()

    def _lock(self, ids: tuple[SignatureId, ...], locked: bool) -> None:
        if (account := self._accounts.account()) is not None:
            self._accounts.soon(account, lambda now: self._records.lock(now, ids, locked=locked))

    def _delete(self, ids: tuple[SignatureId, ...]) -> None:
        shown, account = self._shown, self._accounts.account()
        if account is not None and shown is not None and ids:
            work = self._accounts.with_current(account, lambda _now: self._run_batch(shown, ids))
            self._busy.begin_if_idle(work, "delete batch")

    async def _run_batch(self, catalogue: Catalogue, ids: tuple[SignatureId, ...]) -> None:
        if self._shown is not catalogue:
            # another copy has renamed the account, and the list is gone from the window
            self._window.show_status(accounts.renamed())
            return
        results, wanted = await self._batch.run(catalogue.listing, catalogue.of(ids))
        if results:
            shown = self._window.delete_page.sighting
            if shown is not None and shown.signature.id in ids:
                self._window.delete_page.show_sighting(None)
            self._window.show_status(batch.ended(results, wanted, catalogue.listing.account))
            self._records.refresh_soon()
            self.load()
            self._tasks.spawn(self._follow(), "look again after a batch")

    async def _follow(self) -> None:
        """Say what became of what a batch left unsure, once it's known."""
        for outcome in await self._batch.follow():
            self._window.show_status(outcomes.ended(outcome))
            self._records.refresh_soon()
            self._outdated = True

    def _page_shown(self, name: str) -> None:
        self._records.refresh_soon()
        if name == SIGNATURES and (self._page.is_empty() or self._outdated) and self._accounts.is_complete():
            self.load()

    def _account_changed(self) -> None:
        self._cancel()
        self._shown = None
        self._page.show_catalogue(None)
