"""The pages beside the main one: what their buttons start, and what they show."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from unsign.domain.account import Account, Credentials
from unsign.domain.backup import Backup
from unsign.domain.catalogue import Catalogue
from unsign.domain.outcome import Step
from unsign.domain.signature import SignatureId
from unsign.flows.browse import Browse
from unsign.flows.create_again import CreateAgain
from unsign.flows.delete_batch import DeleteBatch
from unsign.flows.locking import Locking
from unsign.flows.ports import Dialogs, Journal, Service
from unsign.store.files import LeftAlone, VersionedFile
from unsign.ui.main_window import DELETE, DELETED, SIGNATURES, MainWindow
from unsign.ui.pages.deleted_page import DeletedPage
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.wording import batch, outcomes, signatures

FREE_AFTER = 0.2
"""Seconds."""

Begin = Callable[[Coroutine[object, object, None], str], None]


class Pages:
    """Signatures and Deleted. Also the `ports.ListView` of the list.

    begin: starts a piece of work that the window waits for; see Program
    account: gives the account in use, or None with a message beside the field that lacks something
    """

    def __init__(
        self, window: MainWindow, memory: Journal, dialogs: Dialogs, begin: Begin, account: Callable[[], Account | None]
    ) -> None:
        """Fill the window's pages."""
        self._window = window
        self._memory = memory
        self._dialogs = dialogs
        self._begin = begin
        self._account = account
        self._loading: asyncio.Task[None] | None = None
        self._account_of_loading: Credentials | None = None
        self._shown: Catalogue | None = None
        self._busy = False
        self._outdated = False
        self._reading = 0
        self.list = SignaturesPage()
        self.deleted = DeletedPage()
        window.fill_page(SIGNATURES, self.list)
        window.fill_page(DELETED, self.deleted)

    def connect(
        self, service: Service, locking: Locking, deleting: DeleteBatch, again: CreateAgain, spawn: Callable[..., Any]
    ) -> None:
        """Connect the buttons with what they start. `spawn`: starts work that the window doesn't wait for."""
        self._locking = locking
        self._batch = deleting
        self._browse = Browse(service, self._dialogs, self)
        self._spawn = spawn
        page = self.list
        page.load_requested.connect(self.load)
        page.stop_requested.connect(self._browse.stop)
        page.chosen.connect(self._choose)
        page.lock_requested.connect(self._lock)
        page.delete_requested.connect(self._delete)
        self.deleted.create_requested.connect(lambda kept: self._create(again, kept))
        self._window.delete_panel.lock_requested.connect(self._lock_shown)
        self._window.page_shown.connect(self._page_shown)
        self._window.account_changed.connect(self._account_changed)

    def load(self) -> None:
        """Load the list of the account in use."""
        account = self._account()
        if account is not None and (self._loading is None or self._loading.done()):
            self._account_of_loading = account.credentials
            self._loading = self._spawn(self._load(account), "load signatures")

    def show_loading(self, loading: bool) -> None:
        """Show that the list is being loaded."""
        self.list.show_loading(loading)

    def shown(self) -> Catalogue | None:
        """Give the list that is shown."""
        return self._shown

    def show_stopped(self) -> None:
        """Say that the loading was cancelled, unless another account is in use by now."""
        if self._account_of_loading == self._window.credentials_panel.current():
            self._window.show_status(outcomes.stopped())

    def show_busy(self, busy: bool) -> None:
        """Show whether something runs beside which nothing else may begin."""
        self._busy = busy
        self.list.show_busy(busy)
        self.deleted.show_busy(busy)

    def outdate(self) -> None:
        """Note that something may have gone or come: the list is loaded anew when it is looked at next."""
        self._outdated = True

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the list, unless it is another account's by now."""
        if self._window.credentials_panel.account() == catalogue.listing.account:
            before, self._shown = [self._shown], catalogue
            self._outdated = False
            self.list.show_catalogue(catalogue)
            # to free 50,000 signatures takes as long as to show them: not in the same breath
            asyncio.get_running_loop().call_later(FREE_AFTER, before.clear)

    def focus_on(self, step: Step) -> None:
        """Put the cursor where the person works on."""
        if step is Step.EDIT_KEY:
            self._window.credentials_panel.edit()
        else:
            self.list.edit()

    async def refresh_notes(self) -> None:
        """Show the locks and what was kept of the account in use, as they stand on the disk."""
        account = self._window.credentials_panel.account()
        # what was read earlier and comes later is out of date
        self._reading += 1
        reading = self._reading
        locks = await self._locking.locks(account)
        try:
            kept = await asyncio.to_thread(self._memory.kept, account.identity)
        except OSError:
            kept = ()  # told with the locks, which lie in the same file
        if reading == self._reading and self._window.credentials_panel.account() == account:
            self.list.show_locks(dict(locks or {}))
            self.deleted.show_kept(kept)
            sighting = self._window.delete_panel.sighting
            lock = locks.get(sighting.signature.id.digits) if locks and sighting else None
            said = signatures.lock_unknown() if locks is None else signatures.lock(lock)
            self._window.delete_panel.show_lock(said, locked=lock is not None)

    def refresh_notes_soon(self) -> None:
        """Do so in the background."""
        self._spawn(self.refresh_notes(), "refresh notes")

    async def _load(self, account: Account) -> None:
        await self.refresh_notes()
        await self._browse.load(account)

    def _choose(self, signature_id: SignatureId) -> None:
        self._window.show_page(DELETE)
        if not self._busy:  # otherwise that page shows what runs, and lets it be cancelled
            self._window.delete_panel.fill(signature_id.digits)
            self._window.delete_panel.look_up()

    def _lock(self, ids: tuple[SignatureId, ...], locked: bool) -> None:
        if (account := self._account()) is not None:
            self._spawn(self._set_locked(account, ids, locked=locked), "lock")

    def _lock_shown(self, locked: bool) -> None:
        if (sighting := self._window.delete_panel.sighting) is not None:
            self._spawn(self._set_locked(sighting.account, (sighting.signature.id,), locked=locked), "lock")

    async def _set_locked(self, account: Account, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        await self._locking.set_locked(account, ids, locked=locked)
        await self.refresh_notes()

    def _delete(self, ids: tuple[SignatureId, ...]) -> None:
        if self._account() is not None and self._shown is not None and ids:
            self._begin(self._run_batch(self._shown, ids), "delete batch")

    async def _run_batch(self, catalogue: Catalogue, ids: tuple[SignatureId, ...]) -> None:
        results, wanted = await self._batch.run(catalogue.listing, catalogue.of(ids))
        if results:
            shown = self._window.delete_panel.sighting
            if shown is not None and shown.signature.id in ids:
                self._window.delete_panel.show_sighting(None)
            self._window.show_status(batch.ended(results, wanted, catalogue.listing.account))
            self.refresh_notes_soon()
            self.load()

    def _create(self, again: CreateAgain, kept: Backup) -> None:
        if (account := self._account()) is not None:
            self._begin(self._run_create(again, account, kept), "create again")

    async def _run_create(self, again: CreateAgain, account: Account, kept: Backup) -> None:
        if await again.create(account, kept):
            self.outdate()

    def _page_shown(self, name: str) -> None:
        self.refresh_notes_soon()
        complete = all((self._window.credentials_panel.dev_key(), self._window.credentials_panel.current().dev_secret))
        if name == SIGNATURES and (self.list.is_empty() or self._outdated) and complete:
            self.load()

    def _account_changed(self) -> None:
        self._browse.stop()
        self._shown = None
        self.list.show_catalogue(None)
        self.deleted.show_kept(())
        if self._window.credentials_panel.dev_key():
            self.refresh_notes_soon()


class WindowState:
    """How the window stood, kept from one run to the next. Blocks on the disk: use it in a thread."""

    def __init__(self, file: VersionedFile) -> None:
        """Keep it in `file`."""
        self._file = file

    def read(self) -> dict[str, Any]:
        """Give what was kept."""
        return self._file.read().content

    def write(self, state: dict[str, Any]) -> None:
        """Keep it. A disk that doesn't let that happen isn't worth a word: it is only a window's size."""
        try:
            self._file.write(state)
        except (LeftAlone, OSError):
            return
