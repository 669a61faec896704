"""Finds the keys of accounts that aren't in use: in this run's session, or in the keyring."""

import asyncio
from collections.abc import Callable, Iterable

from unsign.domain.account import AccountRef, Credentials
from unsign.domain.settings import SavedAccount, VaultProblem
from unsign.flows.account_ports import Vault
from unsign.flows.keyring import PROMPT_SECONDS
from unsign.flows.session import Session


class AccountKeys:
    """Opens accounts by their dev key and service; implements `unknown_outcomes.Keys`."""

    def __init__(
        self,
        vault: Vault,
        session: Session,
        saved: Callable[[], Iterable[SavedAccount]],
        in_use: Callable[[], AccountRef | None],
        service: Callable[[SavedAccount], str],
    ) -> None:
        """Take what it works with.

        saved: returns the accounts that are kept
        in_use: returns the account in use, its secret at hand; None if it isn't complete
        service: returns the effective base URL of an account's service
        """
        self._vault = vault
        self._session = session
        self._saved = saved
        self._in_use = in_use
        self._service = service
        self._borrowed: set[str] = set()

    async def opened(self, dev_key: str, service: str) -> AccountRef | None:
        """Return an account with this key at this service, its secret at hand; None if nobody has it."""
        current = self._in_use()
        if current is not None and (current.dev_key, current.service) == (dev_key, service):
            return current
        for saved in self._saved():
            if (saved.dev_key, self._service(saved)) != (dev_key, service):
                continue
            account = AccountRef(saved.name, dev_key, service, saved.colour, saved.id)
            if self._session.knows(account) or await self._fetched(saved):
                return account
        return None

    def closed(self, account: AccountRef) -> None:
        """Let go of a secret that was fetched for this, unless its account came into use meanwhile."""
        if account.id in self._borrowed:
            self._borrowed.discard(account.id)
            current = self._in_use()
            if current is None or current.id != account.id:
                self._session.forget(account.id)

    async def _fetched(self, saved: SavedAccount) -> bool:
        if not saved.keeps_secret:
            return False
        try:
            async with asyncio.timeout(PROMPT_SECONDS):
                secret = await asyncio.to_thread(self._vault.get, saved.id)
        except (TimeoutError, VaultProblem):
            # the strip asks for the key
            return False
        if secret and not self._session.secret(saved.id, saved.dev_key):
            self._session.remember(saved.id, Credentials(saved.dev_key, secret))
            self._borrowed.add(saved.id)
        return bool(secret)
