"""Keep customers' accounts, choose the one to work on, and the preferences beside them."""

import asyncio
import functools
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from unsign.domain.account import Credentials
from unsign.domain.settings import Draft, Keeping, Preferences, SavedAccount, Settings, VaultProblem, VaultTrouble
from unsign.flows.ports import AccountDialogs, AccountView, SettingsStore, Vault
from unsign.flows.session import Session

T = TypeVar("T")

Change = Callable[[Settings], Settings]

PROMPT_SECONDS = 30.0
"""How long a keyring may take: it may be asking a person for its password."""


class Accounts:
    """The accounts that are kept, which of them is in use, and their secrets of this run."""

    def __init__(  # noqa: PLR0913 - what it stands between
        self,
        store: SettingsStore,
        vault: Vault,
        dialogs: AccountDialogs,
        view: AccountView,
        session: Session,
        *,
        prompt_seconds: float = PROMPT_SECONDS,
    ) -> None:
        """Take what it works with. `prompt_seconds`: so that tests needn't wait."""
        self._store = store
        self._vault = vault
        self._dialogs = dialogs
        self._view = view
        self._session = session
        self._prompt_seconds = prompt_seconds
        self._settings = Settings()
        self._unkept: list[Change] = []
        self._changing = asyncio.Lock()
        self._in_vault: set[str] = set()
        self._told: set[VaultTrouble] = set()
        self._chosen = ""

    @property
    def preferences(self) -> Preferences:
        """What the person has set."""
        return self._settings.preferences

    async def load(self) -> None:
        """Read what is kept, and take the account into use that was used last."""
        self._settings, trouble, aside = await asyncio.to_thread(self._store.load)
        self._view.apply(self.preferences)
        accounts = by_use(self._settings.accounts)
        self._view.show_accounts(accounts, accounts[0].id if accounts else "")
        if accounts:
            await self._take(accounts[0])
        if trouble is not None:
            await self._dialogs.settings_trouble(trouble, aside)

    async def choose(self, account_id: str) -> None:
        """Take another account into use; "" for one that isn't kept."""
        saved = self._find(account_id)
        if saved is None:
            self._chosen = ""
            self._view.show_account(None, "")
            return
        # now: the keyring may take its time, and another one be chosen meanwhile
        at = datetime.now(UTC)
        await self._take(saved)
        # that it was used is no news worth a dialog where the disk is full
        await self._keep(lambda now: _used(now, saved.id, at), aloud=False)

    async def save_new(self, typed: Credentials) -> None:
        """Keep the account whose key and secret were typed."""
        await self._ask_and_keep(Draft(SavedAccount("", "", typed.dev_key), typed.dev_secret))

    async def edit(self, typed: Credentials) -> None:
        """Change the account in use, or make another one like it."""
        saved = self._find(self._chosen)
        if saved is not None:
            await self._ask_and_keep(Draft(saved, typed.dev_secret))

    async def forget(self) -> None:
        """Forget the account in use, with its secret in the keyring."""
        saved = self._find(self._chosen)
        if saved is None or not await self._dialogs.confirm_forget(saved):
            return
        removed = True
        if saved.keeps_secret:
            trouble = await self._ask_vault(lambda: self._vault.remove(saved.id), aloud=True)
            removed = not isinstance(trouble, VaultTrouble)
        self._session.forget(saved.id)
        # another one may have been chosen while the keyring was asking
        if self._chosen == saved.id:
            self._chosen = ""
            self._view.show_account(None, "")
        await self._keep(lambda now: _without(now, saved.id))
        self._view.show_forgotten(saved, removed=removed)

    async def set_preferences(self) -> None:
        """Ask for the preferences, keep them, and go by them."""
        wanted = await self._dialogs.ask_preferences(self.preferences)
        if wanted is None:
            return
        await self._keep(lambda now: replace(now, preferences=wanted))
        self._view.apply(wanted)

    def forget_secrets(self) -> None:
        """Forget all secrets of this run."""
        self._session.forget_all()
        self._view.clear_secret()

    async def wake(self) -> None:
        """Ask the keyring again for what was forgotten."""
        saved = self._find(self._chosen)
        if saved is not None and saved.keeps_secret and not self._session.secret(saved.id, saved.dev_key):
            await self._fetch(saved)

    async def _take(self, saved: SavedAccount) -> None:
        self._chosen = saved.id
        secret = self._session.secret(saved.id, saved.dev_key)
        self._view.show_account(saved, secret)
        if saved.keeps_secret and not secret:
            await self._fetch(saved)
        elif saved.keeps_secret and saved.id in self._in_vault:
            self._view.show_keeping(Keeping.KEPT)

    async def _fetch(self, saved: SavedAccount) -> None:
        """Have the keyring give the secret of the account in use."""
        self._view.show_keeping(Keeping.ASKING)
        answer = await self._ask_vault(lambda: self._vault.get(saved.id), aloud=False)
        secret = "" if isinstance(answer, VaultTrouble) else answer
        if secret:
            self._in_vault.add(saved.id)
        if self._chosen != saved.id:
            return
        if secret:
            self._session.remember(saved.id, Credentials(saved.dev_key, secret))
            self._view.fill_secret(secret)
        self._view.show_keeping(Keeping.KEPT if secret else Keeping.NOT_HAD)

    async def _ask_and_keep(self, draft: Draft) -> None:
        names = {a.id: a.name for a in self._settings.accounts}
        answer = await self._dialogs.ask_account(draft, names)
        if answer is None:
            return
        saved, chosen = answer.saved, self._chosen
        if not saved.id:
            saved = replace(saved, id=uuid.uuid4().hex, used=datetime.now(UTC))
        was_kept = draft.saved.keeps_secret and saved.id == draft.saved.id
        if saved.keeps_secret and answer.secret:
            trouble = await self._ask_vault(lambda: self._vault.put(saved.id, answer.secret), aloud=True)
            (self._in_vault.discard if trouble else self._in_vault.add)(saved.id)
            # an older secret may still be in there, or this one get in there later, for "Forget" to remove
            saved = replace(saved, keeps_secret=was_kept or trouble in {None, VaultTrouble.SLOW})
        elif was_kept and not saved.keeps_secret:
            trouble = await self._ask_vault(lambda: self._vault.remove(saved.id), aloud=True)
            saved = replace(saved, keeps_secret=trouble is not None)
        if answer.secret:
            self._session.remember(saved.id, Credentials(saved.dev_key, answer.secret))
        elif saved.dev_key != draft.saved.dev_key:
            # that was another key's
            self._session.forget(saved.id)
        await self._keep(lambda now: _with(now, saved))
        if self._chosen == chosen:
            await self._take(saved)
        self._show()

    async def _ask_vault(self, call: Callable[[], T], *, aloud: bool) -> T | VaultTrouble:
        """Ask the keyring; where it doesn't do it, that is said once: give why."""
        try:
            async with asyncio.timeout(self._prompt_seconds):
                return await asyncio.to_thread(call)
        except TimeoutError:
            problem = VaultProblem(VaultTrouble.SLOW)
        except VaultProblem as error:
            problem = error
        if aloud or problem.trouble not in self._told:
            self._told.add(problem.trouble)
            await self._dialogs.vault_trouble(problem)
        return problem.trouble

    async def _keep(self, change: Change, *, aloud: bool = True) -> None:
        """Make a change, for good where the disk lets it; where not, for this run, and for good with a later one."""
        reason = None
        async with self._changing:
            try:
                self._settings = await asyncio.to_thread(self._store.update, _all_of(*self._unkept, change))
                self._unkept.clear()
            except OSError as error:
                self._settings = change(self._settings)
                self._unkept.append(change)
                reason = error.strerror or ""
        self._show()
        if reason is not None and aloud:
            await self._dialogs.not_saved(reason)

    def _show(self) -> None:
        if self._chosen and self._find(self._chosen) is None:
            # another copy of the program has forgotten it: nothing may go on in its name
            self._chosen = ""
            self._view.show_account(None, "")
        self._view.show_accounts(by_use(self._settings.accounts), self._chosen)

    def _find(self, account_id: str) -> SavedAccount | None:
        return next((a for a in self._settings.accounts if a.id == account_id), None)


def by_use(accounts: tuple[SavedAccount, ...]) -> tuple[SavedAccount, ...]:
    """Put the account first that was used last."""
    never = datetime.min.replace(tzinfo=UTC)
    by_name = sorted(accounts, key=lambda a: a.name.casefold())
    return tuple(sorted(by_name, key=lambda a: a.used or never, reverse=True))


def _all_of(*changes: Change) -> Change:
    return lambda now: functools.reduce(lambda settings, change: change(settings), changes, now)


def _used(settings: Settings, account_id: str, at: datetime) -> Settings:
    """Note that an account was used, and leave the rest of it as it is now."""
    accounts = (replace(a, used=max(a.used or at, at)) if a.id == account_id else a for a in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


def _with(settings: Settings, saved: SavedAccount) -> Settings:
    others = tuple(a for a in settings.accounts if a.id != saved.id)
    return replace(settings, accounts=(*others, saved))


def _without(settings: Settings, account_id: str) -> Settings:
    return replace(settings, accounts=tuple(a for a in settings.accounts if a.id != account_id))
