"""The secrets of this run of the program. Nothing else in the process keeps one."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator

from unsign.domain.account import AccountRef, Credentials

Key = tuple[str, str]
"""An account's ID and its dev key: another key is another account, even if a person keeps calling it the same."""


class Session:
    """Holds credentials from the moment somebody gives them until they're forgotten.

    Whoever sends a request asks for them right before, and keeps no copy.

    proxy_login: the user name and password that were entered for the proxy; None for none
    """

    proxy_login: Credentials | None

    def __init__(self, dropped: Callable[[], object] = lambda: None) -> None:
        """Know nothing yet. `dropped`: called after each secret that isn't kept any more."""
        self._dropped = dropped
        self.proxy_login = None
        self._secrets: dict[Key, str] = {}
        self._runs: Counter[Key] = Counter()
        self._forgotten: set[Key] = set()
        self._when_unused: Callable[[], object] | None = None

    def remember(self, account_id: str, credentials: Credentials) -> None:
        """Keep an account's secret; one with another key under the same ID is forgotten.

        account_id: the saved account's; "" for one that was typed
        """
        key = account_id, credentials.dev_key
        for other in [k for k in self._secrets if k[0] == account_id and k != key]:
            self._forget(other)
        self._secrets[key] = credentials.dev_secret
        self._forgotten.discard(key)

    def secret(self, account_id: str, dev_key: str) -> str:
        """Return an account's secret; "" if it isn't known, or was forgotten."""
        key = account_id, dev_key
        return "" if key in self._forgotten else self._secrets.get(key, "")

    def knows(self, account: AccountRef) -> bool:
        """Tell whether an account's secret is there for something new."""
        return bool(self.secret(account.id, account.dev_key))

    def credentials(self, account: AccountRef) -> Credentials | None:
        """Return what opens an account, also for a run that goes on after it was forgotten; None if nothing does."""
        secret = self._secrets.get((account.id, account.dev_key))
        return Credentials(account.dev_key, secret) if secret else None

    @contextlib.contextmanager
    def running(self, account: AccountRef) -> Iterator[None]:
        """Let what runs inside use the account's secret to its end, even if it's forgotten meanwhile."""
        key = account.id, account.dev_key
        self._runs[key] += 1
        try:
            yield
        finally:
            self._runs[key] -= 1
            if not self._runs[key]:
                del self._runs[key]
                if key in self._forgotten:
                    self._drop(key)
                if not self._runs and (call := self._when_unused) is not None:
                    self._when_unused = None
                    call()

    @property
    def is_in_use(self) -> bool:
        """Whether something runs with a secret. What a person has paused doesn't."""
        return bool(self._runs)

    def when_unused(self, call: Callable[[], object]) -> None:
        """Call something, once, when nothing runs with a secret any more; only the last that was given is called."""
        self._when_unused = call

    def forget(self, account_id: str) -> None:
        """Forget the secrets of an account, once nothing runs with them any more."""
        for key in [k for k in self._secrets if k[0] == account_id]:
            self._forget(key)

    def forget_all(self) -> None:
        """Forget every secret, once nothing runs with it any more; the proxy's at once."""
        self.proxy_login = None
        for key in list(self._secrets):
            self._forget(key)

    def _forget(self, key: Key) -> None:
        if self._runs[key]:
            self._forgotten.add(key)
        else:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        self._forgotten.discard(key)
        if self._secrets.pop(key, None) is not None:
            self._dropped()
