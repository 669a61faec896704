"""Carries requests over guarded connections: httpx2 above, httpcore2 below."""

import contextlib
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterator

import httpcore2
import httpx2 as httpx

from unsign.api.guarding import GuardedBackend
from unsign.api.request_trace import OWN_CONNECTION
from unsign.domain.proxies import ProxyAddress

_MOST_CONNECTIONS, _IDLE_SECONDS = 20, 5.0


class GuardedTransport(httpx.AsyncBaseTransport):
    """Keeps connections for more requests, and makes others that are for one only."""

    def __init__(self, context: ssl.SSLContext, proxy: httpx.Proxy | None, socks: ProxyAddress | None = None) -> None:
        """Connect to nothing yet.

        context: what is trusted; built once, and used for every connection
        proxy: what all connections go through
        socks: the same, where it's a SOCKS proxy
        """
        self._context = context
        self._socks = socks
        self._proxy: httpcore2.Proxy | None = None
        if proxy:
            self._proxy = httpcore2.Proxy(
                _url(proxy.url), auth=proxy.raw_auth, headers=proxy.headers.raw, ssl_context=proxy.ssl_context
            )
        self._kept = self._pool(lingers=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and receive the beginning of its answer."""
        own = self._pool(lingers=True) if request.extensions.get(OWN_CONNECTION) else None
        url, extensions = _url(request.url), dict(request.extensions)
        if self._proxy and b":" in url.host:
            # httpcore2 asks a proxy for an IPv6 address without the brackets that tell it from its port
            extensions["sni_hostname"] = url.host.decode("ascii")
            url = httpcore2.URL(scheme=url.scheme, host=b"[%b]" % url.host, port=url.port, target=url.target)
        passed_on = httpcore2.Request(
            method=request.method,
            url=url,
            headers=request.headers.raw,
            content=request.stream,
            extensions=extensions,
        )
        try:
            with _translated():
                response = await (own or self._kept).handle_async_request(passed_on)
        except BaseException:
            if own:
                await own.aclose()
            raise
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response.stream, own),  # type: ignore[arg-type] # an async pool's answers have async bodies
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections that were kept."""
        with _translated():
            await self._kept.aclose()

    def _pool(self, *, lingers: bool) -> httpcore2.AsyncConnectionPool:
        return httpcore2.AsyncConnectionPool(
            ssl_context=self._context,
            proxy=self._proxy,
            max_connections=_MOST_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=GuardedBackend(lingers=lingers, socks=self._socks),
        )


class _Body(httpx.AsyncByteStream):
    """An answer's body. `own`: the connection to close with it, where that was for this request only."""

    def __init__(self, chunks: AsyncIterable[bytes], own: httpcore2.AsyncConnectionPool | None) -> None:
        self._chunks = chunks
        self._own = own

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for chunk in self._chunks:
                yield chunk

    async def aclose(self) -> None:
        if hasattr(self._chunks, "aclose"):
            await self._chunks.aclose()
        if self._own:
            await self._own.aclose()


def _url(url: httpx.URL) -> httpcore2.URL:
    return httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """Raise what httpcore2 raises as httpx2 has it; what the guards raise goes through."""
    try:
        yield
    except httpcore2.UnsupportedProtocol as error:
        raise httpx.UnsupportedProtocol(str(error)) from error
    except (
        httpcore2.TimeoutException,
        httpcore2.NetworkError,
        httpcore2.ProtocolError,
        httpcore2.ProxyError,
    ) as error:
        raise httpx.TransportError(str(error)) from error
