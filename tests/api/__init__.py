"""The service as the program speaks to it."""

from unsign.api.client import HttpService
from unsign.api.pools import FRESH_SECONDS, LoginOf
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.settings import Network

CREDENTIALS = Credentials("acme-key", "hush-hush-acme")


class Reached(HttpService):
    """A client, and an account at the service that it's for."""

    def __init__(
        self,
        url: str,
        network: Network | None = None,
        *,
        proxy_login: LoginOf = lambda: None,
        fresh_seconds: float = FRESH_SECONDS,
    ) -> None:
        """Reach the service at `url`."""
        super().__init__(
            lambda _account: CREDENTIALS,
            network or Network(timeout=10),
            proxy_login=proxy_login,
            fresh_seconds=fresh_seconds,
        )
        self.account = AccountRef("Acme Ltd", CREDENTIALS.dev_key, url)
