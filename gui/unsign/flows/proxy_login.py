"""Keep the user name and password for the proxy: in the keyring if there is one, and for this run in any case."""

import json

from unsign.domain.account import Credentials
from unsign.domain.proxies import NO_LOGIN
from unsign.domain.settings import VaultTrouble
from unsign.flows.account_ports import Vault
from unsign.flows.keyring import Keyring
from unsign.flows.session import Session

ENTRY = "proxy"
"""Under this the keyring has it, where it has the secrets of accounts under their IDs."""


class ProxyLogin:
    """The login for the proxy, in the session and in the keyring."""

    def __init__(self, vault: Vault, keyring: Keyring, session: Session) -> None:
        """Take what it works with."""
        self._vault = vault
        self._keyring = keyring
        self._session = session

    async def fetch(self) -> bool:
        """Take it from the keyring into the session, unless it's there; return whether that changed anything."""
        if self._session.proxy_login is not None:
            return False
        answer = await self._keyring.ask(lambda: self._vault.get(ENTRY), aloud=False)
        found = None if isinstance(answer, VaultTrouble) else _read(answer)
        if found is None or self._session.proxy_login is not None:
            return False
        self._session.proxy_login = found
        return True

    async def change(self, login: Credentials, *, was_kept: bool) -> bool:
        """Use another login, or none (NO_LOGIN), and have the keyring keep that.

        was_kept: whether the keyring may have an older one
        Returns whether the keyring may have one from now on.
        """
        if login == NO_LOGIN:
            self._session.proxy_login = None
            if not was_kept:
                return False
            return await self._keyring.ask(lambda: self._vault.remove(ENTRY), aloud=True) is not None
        self._session.proxy_login = login
        text = json.dumps([login.dev_key, login.dev_secret])
        trouble = await self._keyring.ask(lambda: self._vault.put(ENTRY, text), aloud=True)
        return was_kept or trouble in {None, VaultTrouble.SLOW}


def _read(entry: str) -> Credentials | None:
    try:
        match json.loads(entry):
            case [str(name), str(password)]:
                return Credentials(name, password)
    except ValueError:
        pass
    return None
