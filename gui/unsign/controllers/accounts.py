"""The accounts in the window: what their buttons start, and what they show."""

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any, cast

from PySide6.QtWidgets import QApplication

from unsign.domain.account import Account, Credentials
from unsign.domain.settings import Keeping, Network, Preferences, SavedAccount
from unsign.flows.accounts import Accounts
from unsign.flows.ports import AccountDialogs, SettingsStore, Vault
from unsign.ui.main_window import MainWindow
from unsign.ui.theme import appearance
from unsign.ui.widgets.idle import IdleWatch
from unsign.wording import accounts as wording
from unsign.wording.counted import counted

Spawn = Callable[[Coroutine[object, object, None], str], Any]


class AccountsController:
    """Shows the accounts and takes the preferences to heart; implements `ports.AccountView`.

    use_network: hands the network's settings to the service
    is_busy: whether a request is under way; a dialog that nobody closes is no reason to remember secrets overnight
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        window: MainWindow,
        store: SettingsStore,
        vault: Vault,
        dialogs: AccountDialogs,
        use_network: Callable[[Network], None],
        is_busy: Callable[[], bool],
    ) -> None:
        """Build the flow behind it."""
        self._window = window
        self._panel = window.credentials_panel
        self._use_network = use_network
        self._is_busy = is_busy
        self._offered: Credentials | None = None
        self._flow = Accounts(store, vault, dialogs, self)
        self._application = cast("QApplication", QApplication.instance())
        self.idle = IdleWatch(self._application, window)

    def connect(self, begin: Spawn, spawn: Spawn) -> None:
        """Connect the buttons. `begin`: starts what the window waits for; `spawn`: what it doesn't wait for."""
        self._spawn = spawn
        panel = self._panel
        panel.chosen.connect(lambda account_id: spawn(self._flow.choose(account_id), "choose account"))
        panel.save_requested.connect(lambda: begin(self._flow.save_new(panel.current()), "save account"))
        panel.edit_requested.connect(lambda: begin(self._flow.edit(panel.current()), "edit account"))
        panel.forget_requested.connect(lambda: begin(self._flow.forget(), "forget account"))
        self._window.settings_requested.connect(lambda: begin(self._flow.set_preferences(), "settings"))
        self.idle.idle.connect(self._forget_secrets)
        self.idle.woken.connect(lambda: spawn(self._flow.wake(), "wake"))

    async def load(self) -> None:
        """Read what is kept."""
        await self._flow.load()

    def account(self) -> Account | None:
        """Give the account in use; None, with a message beside the field, while it isn't complete."""
        pair = self._panel.credentials()
        if pair is None:
            return None
        self._flow.remember(pair)
        return self._panel.account()

    def heard(self, credentials: Credentials, at: datetime, *, accepted: bool) -> None:
        """Note what the service said to a key."""
        if credentials == self._panel.current():
            self._panel.show_heard(credentials, at, accepted=accepted)

    def show_accounts(self, accounts: Sequence[SavedAccount], chosen: str) -> None:
        """Offer these accounts."""
        self._panel.show_accounts(accounts, chosen)

    def show_account(self, saved: SavedAccount | None, secret: str) -> None:
        """Put an account into use."""
        self._panel.show_account(saved, secret)
        if saved is None and self._offered is not None:
            self._panel.fill(self._offered)

    def offer(self, credentials: Credentials) -> None:
        """Fill a pair in, now and wherever an account is to be typed: what one practises with."""
        self._offered = credentials
        self._panel.fill(credentials)

    def fill_secret(self, secret: str) -> None:
        """Put a secret from the keyring into use."""
        self._panel.fill_secret(secret)

    def clear_secret(self) -> None:
        """Take the secret out of use."""
        self._panel.clear_secret()

    def show_keeping(self, keeping: Keeping) -> None:
        """Say how it stands with a secret in the keyring."""
        self._panel.show_keeping(keeping)

    def show_forgotten(self, saved: SavedAccount, *, removed: bool) -> None:
        """Say that an account is forgotten."""
        self._window.show_status(wording.forgotten(saved, removed=removed))

    def apply(self, preferences: Preferences) -> None:
        """Go by these preferences."""
        self._use_network(preferences.network)
        self._minutes = preferences.idle_minutes
        self.idle.wait(preferences.idle_minutes)
        appearance.colour(self._application, preferences.scheme.value)

    def _forget_secrets(self) -> None:
        if self._is_busy():
            # what runs was asked for with these secrets, and may need them to find out what became of it
            self.idle.again()
            return
        self._flow.forget_secrets()
        self._window.show_status(counted.secrets_forgotten(self._minutes or 0))
