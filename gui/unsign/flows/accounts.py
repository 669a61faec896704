"""Keep customers' accounts, choose the one to work on, and the preferences beside them."""

import asyncio
import secrets
from dataclasses import replace
from datetime import UTC, datetime

from unsign.domain.account import AccountRef, Credentials
from unsign.domain.merging import merged, merged_preferences
from unsign.domain.settings import Draft, Keeping, Preferences, PreferencesDraft, SavedAccount, Settings, VaultTrouble
from unsign.flows import settings_changes as changes
from unsign.flows.account_ports import AccountDialogs, AccountView, SettingsStore, Vault
from unsign.flows.keyring import PROMPT_SECONDS, Keyring
from unsign.flows.proxy_login import ProxyLogin
from unsign.flows.session import Session


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
        self._keyring = Keyring(dialogs, prompt_seconds)
        self._proxy_login = ProxyLogin(vault, self._keyring, session)
        self._settings = Settings()
        self._unkept: list[changes.Change] = []
        self._changing = asyncio.Lock()
        self._in_vault: set[str] = set()
        self._chosen = ""
        self._loaded = False

    @property
    def preferences(self) -> Preferences:
        """What the person has set."""
        return self._settings.preferences

    @property
    def saved(self) -> tuple[SavedAccount, ...]:
        """The accounts that are kept."""
        return self._settings.accounts

    async def load(self) -> None:
        """Read what is kept, and take the account into use that was used last."""
        async with self._changing:
            self._settings, trouble, aside = await asyncio.to_thread(self._store.load)
        self._loaded = True
        self._view.apply(self.preferences)
        accounts = changes.by_use(self._settings.accounts)
        self._view.show_accounts(accounts, accounts[0].id if accounts else "")
        if accounts:
            await self._take(accounts[0])
        await self._fetch_proxy_login()
        if trouble is not None:
            await self._dialogs.settings_trouble(trouble, aside)

    async def refresh(self) -> None:
        """Pick up what another copy of the program changed. An account that it forgot isn't used any more."""
        if not self._loaded:
            return
        async with self._changing:
            now = await asyncio.to_thread(self._store.current)
            before, self._settings = self._settings, changes.all_of(*self._unkept)(now)
        self._adopt(before)

    async def still_exists(self, account: AccountRef) -> bool:
        """Read the file anew; tell whether an account is still kept, with this key at this service.

        For the last moment before a DELETE. True for an account that was typed.
        """
        if not account.id:
            return True
        await self.refresh()
        saved = self._find(account.id)
        return saved is not None and (saved.dev_key, self._view.service(saved)) == (account.dev_key, account.service)

    async def choose(self, account_id: str) -> None:
        """Take another account into use; "" for one that isn't kept."""
        saved = self._find(account_id)
        if saved is None:
            self._chosen = ""
            self._view.show_account(None, "")
            return
        # now: the keyring may take its time, and another one be chosen meanwhile
        at = datetime.now(UTC)
        self._show_chosen(saved)
        await self.refresh()
        saved = self._find(account_id)
        if saved is None or self._chosen != account_id:
            return
        await self._have_secret(saved)
        # that it was used is no news worth a dialog where the disk is full
        await self._keep(lambda now: changes.used(now, saved.id, at), aloud=False)

    async def save_new(self, typed: Credentials) -> None:
        """Keep the account whose key and secret were typed."""
        await self.refresh()
        await self._ask_and_keep(Draft(SavedAccount("", "", typed.dev_key), typed.dev_secret))

    async def edit(self, typed: Credentials) -> None:
        """Change the account in use, or make another one like it."""
        await self.refresh()
        saved = self._find(self._chosen)
        if saved is not None:
            await self._ask_and_keep(Draft(saved, typed.dev_secret))

    async def forget(self) -> None:
        """Forget the account in use, with its secret in the keyring."""
        await self.refresh()
        saved = self._find(self._chosen)
        if saved is None or not await self._dialogs.confirm_forget(saved):
            return
        await self.refresh()
        saved = self._find(saved.id)
        if saved is None:
            return
        removed = True
        if saved.keeps_secret:
            trouble = await self._keyring.ask(lambda: self._vault.remove(saved.id), aloud=True)
            removed = not isinstance(trouble, VaultTrouble)
        self._session.forget(saved.id)
        # another one may have been chosen while the keyring was asking
        if self._chosen == saved.id:
            self._chosen = ""
            self._view.show_account(None, "")
        await self._keep(lambda now: changes.without(now, saved.id))
        self._view.show_forgotten(saved, removed=removed)

    async def set_preferences(self) -> None:
        """Ask for the preferences, keep those that the person changed, and go by them."""
        await self.refresh()
        shown = self.preferences
        draft = await self._dialogs.ask_preferences(PreferencesDraft(shown, self._session.proxy_login))
        if draft is None or (draft.preferences == shown and draft.proxy_login is None):
            return
        wanted = draft.preferences
        if draft.proxy_login is not None:
            kept = await self._proxy_login.change(draft.proxy_login, was_kept=shown.network.proxy_login_kept)
            wanted = replace(wanted, network=replace(wanted.network, proxy_login_kept=kept))
        if wanted != shown:
            await self._keep(lambda now: replace(now, preferences=merged_preferences(now.preferences, shown, wanted)))
        self._view.apply(self.preferences)

    def forget_secrets(self) -> None:
        """Forget all secrets of this run."""
        self._session.forget_all()
        self._view.clear_secret()

    async def wake(self) -> None:
        """Ask the keyring again for what was forgotten."""
        await self.refresh()
        saved = self._find(self._chosen)
        if saved is not None and saved.keeps_secret and not self._session.secret(saved.id, saved.dev_key):
            await self._fetch(saved)
        await self._fetch_proxy_login()

    async def _fetch_proxy_login(self) -> None:
        if self.preferences.network.proxy_login_kept and await self._proxy_login.fetch():
            # connections that were built without it don't know it
            self._view.apply(self.preferences)

    async def _take(self, saved: SavedAccount) -> None:
        self._show_chosen(saved)
        await self._have_secret(saved)

    def _show_chosen(self, saved: SavedAccount) -> None:
        self._chosen = saved.id
        self._view.show_account(saved, self._session.secret(saved.id, saved.dev_key))

    async def _have_secret(self, saved: SavedAccount) -> None:
        secret = self._session.secret(saved.id, saved.dev_key)
        if saved.keeps_secret and not secret:
            await self._fetch(saved)
        elif saved.keeps_secret and saved.id in self._in_vault:
            self._view.show_keeping(Keeping.KEPT)

    async def _fetch(self, saved: SavedAccount) -> None:
        """Have the keyring give the secret of the account in use."""
        self._view.show_keeping(Keeping.ASKING)
        answer = await self._keyring.ask(lambda: self._vault.get(saved.id), aloud=False)
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
        chosen = self._chosen
        await self.refresh()
        edited, before = answer.saved, self._find(answer.saved.id)
        if edited.id and before is None:
            if not await self._dialogs.offer_new(edited):
                return
            edited, chosen = replace(edited, id=""), self._chosen
        if before is None:
            saved = replace(edited, id=secrets.token_hex(16), used=datetime.now(UTC))
        else:
            saved = merged(before, draft.saved, edited)
        # what was typed belongs to the key and the service that the form showed
        fits = (saved.dev_key, saved.base_url) == (edited.dev_key, edited.base_url)
        was_kept = before is not None and before.keeps_secret
        kept = await self._keep_secret(before, saved, draft, answer.secret if fits else "")
        if before is None:
            saved = replace(saved, keeps_secret=kept)
            await self._keep(lambda now: changes.with_account(now, saved))
        elif (edited := replace(edited, keeps_secret=kept)) != (shown := replace(draft.saved, keeps_secret=was_kept)):
            await self._keep(lambda now: changes.edited_in(now, shown, edited))
        if (found := self._find(saved.id)) is not None and self._chosen == chosen:
            await self._take(found)
        self._show()

    async def _keep_secret(self, before: SavedAccount | None, saved: SavedAccount, draft: Draft, secret: str) -> bool:
        """Put the secret where it's meant to be; return whether the keyring may have it then."""
        was_kept = before is not None and before.keeps_secret
        kept = saved.keeps_secret
        other_key = before is not None and before.dev_key != saved.dev_key
        # one that nobody changed may be older than what another copy has put there
        is_news = secret != draft.secret or not was_kept or saved.id not in self._in_vault
        if kept and secret and is_news:
            trouble = await self._keyring.ask(lambda: self._vault.put(saved.id, secret), aloud=True)
            (self._in_vault.discard if trouble else self._in_vault.add)(saved.id)
            # an older secret may still be in there, or this one get in there later, for "Forget" to remove
            kept = was_kept or trouble in {None, VaultTrouble.SLOW}
        elif was_kept and (not kept or (other_key and not secret)):
            # the old key's secret isn't the new one's
            trouble = await self._keyring.ask(lambda: self._vault.remove(saved.id), aloud=True)
            kept = kept or trouble is not None
            self._in_vault.discard(saved.id)
        if secret:
            self._session.remember(saved.id, Credentials(saved.dev_key, secret))
        elif other_key:
            self._session.forget(saved.id)
        return kept

    async def _keep(self, change: changes.Change, *, aloud: bool = True) -> None:
        """Make a change, for good where the disk lets it; where not, for this run, and for good with a later one."""
        reason = None
        async with self._changing:
            # what differs from this afterwards is another copy's doing
            expected = change(self._settings)
            try:
                self._settings = await asyncio.to_thread(self._store.update, changes.all_of(*self._unkept, change))
                self._unkept.clear()
            except OSError as error:
                self._settings = expected
                self._unkept.append(change)
                reason = error.strerror or ""
        self._adopt(expected)
        self._show()
        if reason is not None and aloud:
            await self._dialogs.not_saved(reason)

    def _adopt(self, before: Settings) -> None:
        """Go by the settings where they differ from `before`: another copy of the program has changed them."""
        if self.preferences != before.preferences:
            self._view.apply(self.preferences)
        if self._settings.accounts == before.accounts:
            return
        for old in before.accounts:
            new = self._find(old.id)
            if new is None or (new.dev_key, new.base_url) != (old.dev_key, old.base_url):
                # nothing may go on in its name
                self._session.forget(old.id)
                self._in_vault.discard(old.id)
                if self._chosen == old.id:
                    self._chosen = ""
                    self._view.show_account(None, "")
                    self._view.show_withdrawn(old, new)
            elif self._chosen == old.id and new != old:
                self._view.update_account(new)
        self._show()

    def _show(self) -> None:
        self._view.show_accounts(changes.by_use(self._settings.accounts), self._chosen)

    def _find(self, account_id: str) -> SavedAccount | None:
        return next((a for a in self._settings.accounts if a.id == account_id), None)
