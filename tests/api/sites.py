"""The service as it is reached in these tests: over TLS, or through a proxy."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from tests.api import Reached
from tests.servers import Plan, answering
from unsign.api.pools import FRESH_SECONDS
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.settings import Network, ProxyUse
from unsign.domain.signature import SignatureId

ACCOUNT = AccountRef("Acme Ltd", "acme-key")
ID = SignatureId("987654321")
HOST = "smsapi.unsign.example"
"""A name that only a proxy can find."""
UNKNOWN = answering(400, {"code": 400, "message": "sign config not exist"})


@dataclass
class Site:
    """The service behind TLS. `ca_file`: what makes it trusted."""

    plan: Plan
    url: str
    ca_file: str

    @property
    def address(self) -> tuple[str, int]:
        """Give where it listens."""
        host, _, port = self.url.removeprefix("https://").partition(":")
        return host, int(port)


@contextlib.asynccontextmanager
async def reaching(
    url: str, network: Network, login: Credentials | None = None, fresh_seconds: float = FRESH_SECONDS
) -> AsyncIterator[Reached]:
    """Give a client, and close it. `login`: what was entered for the proxy."""
    service = Reached(url, network, proxy_login=lambda: login, fresh_seconds=fresh_seconds)
    try:
        yield service
    finally:
        await service.close()


def own(url: str, ca_file: str = "") -> Network:
    """Give the settings with a proxy of one's own."""
    return Network(timeout=10, proxy_use=ProxyUse.OTHER, proxy_url=url, ca_file=ca_file)
