"""The accounts in the window: what their buttons start, and what they show."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import cast

from PySide6.QtWidgets import QApplication

from unsign.controllers.busy import Busy
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.settings import Keeping, Network, Preferences, SavedAccount
from unsign.flows.account_ports import AccountDialogs, SettingsStore, Vault
from unsign.flows.accounts import Accounts
from unsign.flows.session import Session
from unsign.tasks import Tasks
from unsign.ui.main_window import MainWindow
from unsign.ui.theme import appearance
from unsign.ui.widgets.idle import IdleWatch
from unsign.wording import accounts as wording
from unsign.wording.counted import counted

READ_SECONDS = 10.0
"""How long the disk may take before secrets are forgotten by the time that was set last."""


class AccountsController:
    """Shows the accounts and takes the preferences to heart; implements `ports.AccountView`.

    use_network: hands the network's settings to the service
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands between
        self,
        window: MainWindow,
        store: SettingsStore,
        vault: Vault,
        dialogs: AccountDialogs,
        session: Session,
        use_network: Callable[[Network], None],
        busy: Busy,
        tasks: Tasks,
    ) -> None:
        """Connect the panel and the menu."""
        self._window = window
        self._panel = window.credentials_panel
        self._use_network = use_network
        self._offered: Credentials | None = None
        self._session = session
        self._flow = Accounts(store, vault, dialogs, self, session)
        self._application = cast("QApplication", QApplication.instance())
        self.idle = IdleWatch(self._application, window)
        self._minutes: int | None = None
        self._tasks = tasks
        panel, spawn, begin = self._panel, tasks.spawn, busy.begin
        busy.tell(window.show_busy)
        panel.edited.connect(self._forget_replaced)
        panel.chosen.connect(lambda account_id: spawn(self._flow.choose(account_id), "choose account"))
        panel.save_requested.connect(lambda: begin(self._flow.save_new(panel.current()), "save account"))
        panel.add_requested.connect(lambda: begin(self._flow.save_new(Credentials("", "")), "add account"))
        panel.edit_requested.connect(lambda: begin(self._flow.edit(panel.current()), "edit account"))
        panel.forget_requested.connect(lambda: begin(self._flow.forget(), "forget account"))
        window.settings_requested.connect(lambda: begin(self._flow.set_preferences(), "settings"))
        self.idle.idle.connect(self._fell_idle)
        self.idle.woken.connect(lambda: spawn(self._flow.wake(), "wake"))
        window.activated.connect(lambda: spawn(self._flow.refresh(), "pick up what another copy changed"))

    async def load(self) -> None:
        """Read what is kept."""
        await self._flow.load()

    def account(self) -> AccountRef | None:
        """Give the account in use; None, with a message beside the field, while it isn't complete."""
        pair = self._panel.credentials()
        if pair is None:
            return None
        account = self._panel.account()
        self._session.remember(account.id, pair)
        return account

    def complete(self) -> AccountRef | None:
        """Return the account in use; None while it isn't complete, which isn't told."""
        return self.account() if self.is_complete() else None

    async def with_current(self, account: AccountRef, run: Callable[[AccountRef], Awaitable[None]]) -> None:
        """Pick up what another copy changed; then run something, unless the account isn't in use any more.

        run: called with the account as it's called by then
        """
        await self._flow.refresh()
        now = self._panel.account()
        if _is_same(now, account):
            await run(now)

    def soon(self, account: AccountRef, act: Callable[[AccountRef], None]) -> None:
        """Do so with something short, in the background."""

        async def run(now: AccountRef) -> None:
            act(now)

        self._tasks.spawn(self.with_current(account, run), "act with the current account")

    def saved(self) -> tuple[SavedAccount, ...]:
        """Return the accounts that are kept."""
        return self._flow.saved

    async def still_exists(self, account: AccountRef) -> bool:
        """Read the file anew, and tell whether an account is still kept with this key; True for one that was typed."""
        return await self._flow.still_exists(account)

    def is_complete(self) -> bool:
        """Tell whether the account in use has a key and a secret."""
        return bool(self._panel.dev_key()) and self._panel.has_secret()

    def is_in_use(self, account: AccountRef) -> bool:
        """Tell whether an account is still the one in use, and its secret is still known."""
        return _is_same(self._panel.account(), account) and self._panel.has_secret()

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

    def update_account(self, saved: SavedAccount) -> None:
        """Show what else changed in the account in use."""
        self._panel.update_account(saved)

    def show_withdrawn(self, before: SavedAccount, now: SavedAccount | None) -> None:
        """Say that another copy has forgotten or changed the account that was in use."""
        self._window.show_status(wording.withdrawn(before, now))

    def service(self, saved: SavedAccount) -> str:
        """Return the effective base URL of an account's service."""
        return self._panel.service(saved)

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

    def _forget_replaced(self) -> None:
        """Forget what is in use no more: the typed account's secret, and what another one was typed in place of."""
        account = self._panel.account()
        if account.id or not self._panel.has_secret():
            self._session.forget("")
        known = self._session.secret(account.id, account.dev_key)
        if self._panel.is_touched() and known != self._panel.current().dev_secret:
            self._session.forget(account.id)

    def _fell_idle(self) -> None:
        self._tasks.spawn(self._forget_secrets(), "forget secrets")

    async def _forget_secrets(self) -> None:
        # another copy may have set a longer time, or "never", while nobody was at this one
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(READ_SECONDS):
                await self._flow.refresh()
        if not self.idle.still_asleep():
            return
        if self._session.is_in_use:
            # what runs was asked for with these secrets, and may need them to find out what became of it
            loop = asyncio.get_running_loop()
            self._session.when_unused(lambda: loop.call_soon(self._fell_idle))
            return
        self._flow.forget_secrets()
        self._window.show_status(counted.secrets_forgotten(self._minutes or 0))


def _is_same(one: AccountRef, other: AccountRef) -> bool:
    """Tell whether two are one account, whatever they're called: another copy may have renamed it meanwhile."""
    return (one.id, one.identity) == (other.id, other.identity)
