"""Check connection: what its button starts."""

from unsign.controllers.accounts import AccountsController
from unsign.controllers.busy import Busy
from unsign.flows.check_connection import CheckConnection
from unsign.ui.main_window import MainWindow


class ConnectionController:
    """Starts a check of the connection with the account in use."""

    def __init__(self, window: MainWindow, accounts: AccountsController, busy: Busy, flow: CheckConnection) -> None:
        """Connect the button."""
        self._accounts = accounts
        self._busy = busy
        self._flow = flow
        window.credentials_panel.check_requested.connect(self._check)

    def _check(self) -> None:
        if (account := self._accounts.account()) is not None:
            self._busy.begin(self._accounts.with_current(account, self._flow.check), "check connection")
