"""Locks and backups of the account in use, shown wherever they belong."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from unsign.domain.account import AccountRef
from unsign.domain.lock import Lock
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem
from unsign.flows.locks import Locking
from unsign.flows.ports import Troubles
from unsign.flows.records import Records
from unsign.tasks import Tasks
from unsign.ui.main_window import DELETED, MainWindow
from unsign.ui.pages.deleted_page import DeletedPage
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.wording import signatures

if TYPE_CHECKING:
    from unsign.domain.backup import Backup


class LocalRecords:
    """Reads locks and backups from the journal, and shows them on the card and the pages."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it reads from, and where it shows it
        self,
        window: MainWindow,
        listed: SignaturesPage,
        deleted: DeletedPage,
        records: Records,
        locking: Locking,
        dialogs: Troubles,
        tasks: Tasks,
    ) -> None:
        """Show nothing yet."""
        self._window = window
        self._listed = listed
        self._deleted = deleted
        self._records = records
        self._locking = locking
        self._dialogs = dialogs
        self._tasks = tasks
        self._reading = 0
        self._untold = False
        window.credentials_panel.left.connect(self._tell)

    def refresh_soon(self) -> None:
        """Show them as they are on the disk, in the background."""
        self._tasks.spawn(self.refresh(), "refresh locks and backups")

    def lock(self, account: AccountRef, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        """Lock or unlock signatures, and show that."""
        self._tasks.spawn(self._set_locked(account, ids, locked=locked), "lock")

    async def refresh(self) -> None:
        """Show them as they are on the disk."""
        account = self._window.credentials_panel.account()
        # what was read earlier and comes later is out of date
        self._reading += 1
        reading = self._reading
        locks: Mapping[str, Lock] | None = None
        kept: tuple[Backup, ...] | None = None
        trouble: StoreProblem | None = None
        try:
            locks = await self._records.locks(account)
            if self._window.page() == DELETED:
                # read when it's seen: whoever goes there has it read anew
                kept = await self._records.backups(account)
        except StoreProblem as problem:
            trouble = problem
        if reading == self._reading and self._window.credentials_panel.account() == account:
            self._listed.show_locks(dict(locks or {}))
            if kept is not None:
                self._deleted.show_kept(kept)
            self._show_lock(locks)
        # a dialog that nobody asked for would take the keys of whoever types a key or a secret
        self._untold = trouble is not None and self._window.credentials_panel.is_typing()
        if trouble is not None and not self._untold and await self._dialogs.no_record(trouble, again=False):
            await self.refresh()

    def _tell(self) -> None:
        """Tell what wasn't told before, now that the typing is over."""
        if self._untold:
            self.refresh_soon()

    def _show_lock(self, locks: Mapping[str, Lock] | None) -> None:
        shown = self._window.delete_page.sighting
        lock = locks.get(shown.signature.id.digits) if locks and shown else None
        said = signatures.lock_unknown() if locks is None else signatures.lock(lock)
        self._window.delete_page.show_lock(said, locked=lock is not None)

    async def _set_locked(self, account: AccountRef, ids: tuple[SignatureId, ...], *, locked: bool) -> None:
        await self._locking.set_locked(account, ids, locked=locked)
        await self.refresh()
