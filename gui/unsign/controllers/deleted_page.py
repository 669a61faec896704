"""The page Deleted: what its buttons start."""

from unsign.controllers.accounts import AccountsController
from unsign.controllers.busy import Busy
from unsign.controllers.local_records import LocalRecords
from unsign.domain.backup import Backup
from unsign.flows.create_again import CreateAgain
from unsign.ui.main_window import MainWindow
from unsign.ui.pages.deleted_page import DeletedPage


class DeletedController:
    """Lets what was deleted be created again."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        window: MainWindow,
        page: DeletedPage,
        accounts: AccountsController,
        records: LocalRecords,
        busy: Busy,
        create_again: CreateAgain,
    ) -> None:
        """Connect the page."""
        self._page = page
        self._window = window
        self._accounts = accounts
        self._records = records
        self._busy = busy
        self._flow = create_again
        busy.tell(page.show_busy)
        page.create_requested.connect(self._create)
        window.account_changed.connect(self._account_changed)

    def _create(self, kept: Backup) -> None:
        if (account := self._accounts.account()) is not None:
            work = self._accounts.with_current(account, lambda now: self._flow.create(now, kept))
            self._busy.begin_if_idle(work, "create again")

    def _account_changed(self) -> None:
        self._page.show_kept(())
        if self._window.credentials_panel.dev_key():
            self._records.refresh_soon()
