"""Connections: built once for each way that requests take, with what is trusted on it, and kept.

httpx2 is the maintained continuation of httpx.
"""

import asyncio
import contextlib
import http.cookiejar
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import httpx2 as httpx

from unsign import __version__
from unsign.api import trust
from unsign.api.routes import Route, route
from unsign.domain import problems, proxies
from unsign.domain.account import Credentials
from unsign.domain.addresses import BadAddress
from unsign.domain.connection_report import RouteKind
from unsign.domain.settings import Network

FRESH_SECONDS = 2.0
"""How long a route is used before the system is asked again whether its proxy has changed.

Less than a person takes between changing it and trying again, and enough for a batch to ask seldom.
"""

LoginOf = Callable[[], Credentials | None]


class Unusable(Exception):  # noqa: N818 - people hear of `problem`
    """No connection can be built with what is set."""

    def __init__(self, problem: type[problems.NotSent], way: Route, reason: str) -> None:
        """Keep what people hear of."""
        super().__init__(reason)
        self.problem = problem
        self.route = way


class Pools:
    """One httpx client for each proxy in use, and one without."""

    def __init__(
        self,
        network: Network,
        app: Callable[..., object] | None,
        proxy_login: LoginOf = lambda: None,
        fresh_seconds: float = FRESH_SECONDS,
    ) -> None:
        """Cost nothing yet.

        app: an ASGI app in the network's place
        proxy_login: returns what the person has entered for the proxy
        fresh_seconds: see FRESH_SECONDS
        """
        self.network = network
        self._app = app
        self._proxy_login = proxy_login
        self._fresh_seconds = fresh_seconds
        # by the proxy that they go through, and what opens that
        self._clients: dict[tuple[str, Credentials], httpx.AsyncClient] = {}
        # by scheme, host and port, with the time at which they were found
        self._routes: dict[str, tuple[Route, float]] = {}
        self._retired: list[httpx.AsyncClient] = []
        self._calls: Counter[httpx.AsyncClient] = Counter()
        self._building = asyncio.Lock()

    def use(self, network: Network) -> None:
        """Build anew from now on; what is under way goes on as it began."""
        self.network = network
        self._retired += self._clients.values()
        self._clients, self._routes = {}, {}

    async def close(self) -> None:
        """Close all connections, also those that were retired."""
        for client in (*self._retired, *self._clients.values()):
            # a connection that breaks while it is being closed is closed
            with contextlib.suppress(httpx.TransportError):
                await client.aclose()

    async def warm_up(self, url: str) -> None:
        """Build the client for a URL ahead of its first use."""
        # what can't be used is said in words at the first call, to somebody who asked for something
        with contextlib.suppress(Unusable, httpx.InvalidURL):
            await self._ready(url)

    @contextlib.asynccontextmanager
    async def acquire(self, url: str) -> AsyncIterator[tuple[httpx.AsyncClient, Route]]:
        """Give the client for a URL, and the way that it takes, for one call.

        Raises:
            Unusable: the proxy or the file of certificates that is set can't be used
            httpx.InvalidURL: this is no URL
        """
        client, way = await self._ready(url)
        self._calls[client] += 1
        try:
            yield client, way
        finally:
            self._calls[client] -= 1
            await self._close_idle()

    async def _close_idle(self) -> None:
        """Close what was retired and has no call under way any more."""
        while idle := [client for client in self._retired if not self._calls[client]]:
            # taken out before it is awaited: somebody else may come here meanwhile
            self._retired.remove(idle[0])
            del self._calls[idle[0]]
            # the call that ends here has its answer: an old connection's end can't take it away
            with contextlib.suppress(httpx.TransportError, OSError):
                await idle[0].aclose()

    async def _ready(self, url: str) -> tuple[httpx.AsyncClient, Route]:
        async with self._building:
            network, clients, routes = self.network, self._clients, self._routes
            origin = url[: url.find("/", len("https://"))]
            now = asyncio.get_running_loop().time()
            if origin not in routes or now - routes[origin][1] >= self._fresh_seconds:
                routes[origin] = await asyncio.to_thread(self._find_way, url, network, self._proxy_login()), now
            way = routes[origin][0]
            key = way.through, way.credentials if way.through else proxies.NO_LOGIN
            # what was built with another login would keep that in memory
            for older in [k for k in clients if k[0] == way.through and k != key]:
                self._retired.append(clients.pop(older))
            if key not in clients:
                # in a thread: a TLS context takes tens of milliseconds
                client = await asyncio.to_thread(self._build, network, way)
                if clients is not self._clients:
                    # others are to be used by now: this one serves the call that waits for it, and goes with the old
                    self._retired.append(client)
                    return client, way
                clients[key] = client
            return clients[key], way

    @contextlib.asynccontextmanager
    async def unchecked(self, way: Route) -> AsyncIterator[httpx.AsyncClient]:
        """Give a client that looks at any certificate without a check. For looking only: see `CertificateProbe`."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        async with await asyncio.to_thread(self._build, self.network, way, context) as client:
            yield client

    def _find_way(self, url: str, network: Network, login: Credentials | None) -> Route:
        try:
            return Route(RouteKind.PRACTICE) if self._app else route(url, network, login)
        except ValueError as error:
            raise httpx.InvalidURL(str(error)) from error

    def _build(self, network: Network, way: Route, context: ssl.SSLContext | None = None) -> httpx.AsyncClient:
        try:
            trusted = httpx.create_ssl_context()
            if network.ca_file:
                trust.add(trusted, network.ca_file)
        except (OSError, ValueError) as error:  # ssl.SSLError among them
            raise Unusable(problems.TrustUnusable, way, str(error)) from error
        # here, in a thread: what it brings takes a while to import
        from unsign.api.transport import GuardedTransport  # noqa: PLC0415

        try:
            transport: httpx.AsyncBaseTransport
            if self._app:
                transport = httpx.ASGITransport(self._app)  # type: ignore[arg-type] # ASGI's types are looser than httpx's
            else:
                # the route has looked at what the system has set, and at its exceptions, which httpx knows in part
                transport = GuardedTransport(context or trusted, _proxy(way, trusted), _socks(way))
        except (ValueError, httpx.InvalidURL) as error:
            # what the error says may quote the address, with a password in it
            reason = error.flaw.name if isinstance(error, BadAddress) else type(error).__name__
            raise Unusable(problems.ProxyUnusable, way, reason) from None
        return httpx.AsyncClient(
            transport=transport,
            trust_env=False,
            timeout=None,  # CancelToken.within bounds the whole call instead of each phase
            follow_redirects=False,
            # no memory between accounts: a cookie of one mustn't travel with another's request
            cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "Accept": "application/json",
                # a small answer can't unpack to a large one
                "Accept-Encoding": "identity",
                "Content-Type": "application/json",
                "User-Agent": f"Unsign/{__version__}",
            },
        )


def _proxy(way: Route, trusted: ssl.SSLContext) -> httpx.Proxy | None:
    if not way.road.proxied or _socks(way):
        return None
    address, login = proxies.read(way.through), way.credentials
    return httpx.Proxy(
        address.url,
        ssl_context=trusted if address.scheme == "https" else None,
        auth=(login.dev_key, login.dev_secret) if login != proxies.NO_LOGIN else None,
    )


def _socks(way: Route) -> proxies.ProxyAddress | None:
    """Return a SOCKS proxy, with what opens it. Raises BadAddress."""
    address = proxies.read(way.through) if way.road.proxied else None
    if address is None or address.scheme not in proxies.SOCKS:
        return None
    return replace(address, login=way.credentials)
