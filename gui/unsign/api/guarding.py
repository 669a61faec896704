"""Makes sure that an answer is the answer to its own request: watches what a connection carries, and when.

httpcore2 reads whatever comes as the answer to the next request. So this wraps
its network streams, and reads along with a second parser: bytes that were there
before a request, bytes behind the end of an answer, and framing that
contradicts itself end the connection, and the answer with it.
"""

import ssl
from collections.abc import Iterable
from typing import Any

import h11
import httpcore2

from unsign.api import socks
from unsign.api.request_trace import Dropped, MixedUp
from unsign.domain.proxies import ProxyAddress

LINGER_SECONDS = 0.25
"""How long to wait, after an answer on a connection of its own, for the server to close it: bytes may still follow."""
GLANCE_SECONDS = 0.02
"""How long to look at what has arrived: over TLS, it may be no data but a ticket for later connections."""

_HTTP = b"HTTP/"
_LONGEST_HEAD = 100 * 1024
"""Bytes of an answer's headers at most: as httpcore2 has it."""


class GuardedBackend(httpcore2.AnyIOBackend):
    """Connects, and guards what comes of it.

    lingers: whether each connection is for one request only
    socks: the SOCKS proxy that is asked for each connection; None for none
    """

    def __init__(self, *, lingers: bool, socks: ProxyAddress | None = None) -> None:
        """Cost nothing."""
        super().__init__()
        self._lingers = lingers
        self._socks = socks

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore2's
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect, as httpcore2 does it. Raises SocksRefused where a SOCKS proxy doesn't."""
        if self._socks is None:
            stream = await super().connect_tcp(host, port, timeout, local_address, socket_options)
            return GuardedStream(stream, lingers=self._lingers)
        there = self._socks.host, self._socks.port
        stream = await super().connect_tcp(*there, timeout, local_address, socket_options)
        try:
            await socks.ask(stream, self._socks, host, port)
        except BaseException:
            await stream.aclose()
            raise
        return GuardedStream(stream, lingers=self._lingers)


class GuardedStream(httpcore2.AsyncNetworkStream):
    """A connection whose answers are watched.

    Raises MixedUp instead of handing on what proves nothing, and Dropped where
    a connection that was kept turns out to be gone.
    """

    def __init__(self, stream: httpcore2.AsyncNetworkStream, *, lingers: bool) -> None:
        """Guard a stream. `lingers`: whether it is for one request only."""
        self._stream = stream
        self._lingers = lingers
        self._requests = 0
        # the second parser, while an answer is on its way, and how that answer began
        self._answer: h11.Connection | None = None
        self._beginning = b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Send; before the first byte of a request, make sure that nothing has come yet."""
        if not buffer:  # the end of a request that has no body
            return
        # a proxy is asked by CONNECT; what it answers with is no answer of the service's
        if self._answer is None and not buffer.startswith(b"CONNECT "):
            if await self._has_more(0.0):
                await self.aclose()
                raise MixedUp(left=False)
            self._requests += 1
            self._beginning = b""
            self._answer = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
            # what the request is decides how its answer is framed
            method = buffer.partition(b" ")[0]
            self._answer.send(h11.Request(method=method, target="/", headers=[("Host", "any")]))
            self._answer.send(h11.EndOfMessage())
        await self._stream.write(buffer, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - as above
        """Receive, and read along."""
        try:
            data = await self._stream.read(max_bytes, timeout)
        except httpcore2.ReadError as error:
            if self._is_unanswered():
                raise Dropped from error
            raise
        if self._answer is None:
            return data
        if not data and self._is_unanswered():
            raise Dropped
        self._beginning = (self._beginning + data[: len(_HTTP)])[: len(_HTTP)]
        if data and self._is_whole(self._answer, data):
            self._answer = None
            if await self._has_more(LINGER_SECONDS if self._lingers else 0.0):
                raise MixedUp(left=True)
        return data

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore2.AsyncNetworkStream:
        """Agree on TLS, and guard what is inside."""
        inner = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return GuardedStream(inner, lingers=self._lingers)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the signature is httpcore2's
        """Give what the stream itself knows."""
        return self._stream.get_extra_info(info)

    def _is_unanswered(self) -> bool:
        """Tell whether a kept connection's latest request has had no byte of an answer."""
        return self._requests > 1 and not self._beginning

    def _is_whole(self, answer: h11.Connection, data: bytes) -> bool:
        """Read along; tell whether the answer's end has come. Raises MixedUp."""
        answer.receive_data(data)
        try:
            while (event := answer.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Response):
                    names = {name for name, _ in event.headers}
                    if {b"content-length", b"transfer-encoding"} <= names:
                        raise MixedUp(left=True)
                elif isinstance(event, h11.EndOfMessage):
                    if answer.trailing_data[0]:
                        raise MixedUp(left=True)
                    return True
        except h11.RemoteProtocolError as error:
            # the beginning of what isn't HTTP at all is nothing that could be mixed up: httpcore2 says so itself
            if self._beginning == _HTTP:
                raise MixedUp(left=True) from error
            self._answer = None
        return False

    async def _has_more(self, patience: float) -> bool:
        """Tell whether bytes have come that nobody has read, or come within so many seconds."""
        if patience == 0.0 and self._stream.get_extra_info("is_readable"):
            patience = GLANCE_SECONDS
        try:
            return bool(await self._stream.read(1, patience))
        except (httpcore2.ReadTimeout, httpcore2.ReadError):
            return False
