"""The service over HTTP: one async method per call. Alone in importing httpx2, the maintained continuation of httpx."""

import asyncio
import base64
import contextlib
import functools
import html
import http.cookiejar
import json
import logging
import re
import ssl
import traceback
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from socket import gaierror
from typing import TypeVar

import httpx2 as httpx

from unsign import __version__, errors
from unsign.api import wire
from unsign.model import Credentials, Exchange, Signature, SignatureId, Template
from unsign.tasks import Stop, Stopped, compute

T = TypeVar("T")

logger = logging.getLogger(__name__)

OBJECT_LIMIT = 900_000
"""Bytes read of an answer about one signature: with the transport's chunks of 64 kB, less than 1 MB."""
LIST_LIMIT = 32_000_000
"""Bytes read of a list, which the service sends all at once, without paging."""
PARSE_IN_THREAD = 100_000
"""Bytes from which on parsing would be felt in the window."""

# OpenSSL's numbers (X509_V_ERR_…), which the ssl module hands on without names
_EXPIRED = frozenset({9, 10})
_OTHER_HOST = frozenset({62, 63, 64})


@dataclass(slots=True)
class _Trip:
    """How far a request got. `left`: whether its first byte may have gone out. `status`: once the answer began."""

    left: bool = False
    status: int | None = None

    async def trace(self, event: str, info: dict[str, object]) -> None:
        """Watch the transport; a proxy's CONNECT carries nothing of the request."""
        request = info.get("request")
        if event.endswith("send_request_headers.started") and getattr(request, "method", b"") != b"CONNECT":
            self.left = True


@dataclass(frozen=True, slots=True)
class _Call:
    """One request. `limit`: bytes of its answer that are read at most. `body`: goes out as JSON."""

    method: str
    url: str
    credentials: Credentials
    limit: int
    body: dict[str, str] | None = None
    trip: _Trip = field(default_factory=_Trip)

    def exchange(self, status: int | None = None, words: str = "") -> Exchange:
        """Give the facts so far."""
        return Exchange(self.method, self.url, datetime.now(UTC), status or self.trip.status, words=words)


class _Unusable(Exception):  # noqa: N818 - people hear of `problem`
    """The client can't be built with what the system has set."""

    def __init__(self, problem: type[errors.NotSent], reason: str) -> None:
        """Keep what people hear of."""
        super().__init__(reason)
        self.problem = problem


class HttpService:
    """The EngageLab SMS service at `base_url`; implements `ports.Service`.

    Redirects are never followed, answers never read past their limit, no
    request is ever repeated: what to do about a problem is a flow's decision.
    """

    def __init__(self, base_url: str, *, timeout: float, app: Callable[..., object] | None = None) -> None:
        """Cost nothing yet. `timeout`: seconds for a whole call. `app`: an ASGI app in the network's place."""
        self._base_url = base_url.rstrip("/")
        self._timeout = timeout
        self._app = app
        self._client: httpx.AsyncClient | None = None
        self._building = asyncio.Lock()

    async def warm_up(self) -> None:
        """Build the client ahead of its first use, in a thread: the TLS context takes tens of milliseconds."""
        # an unusable proxy is said in words at the first call, to somebody who asked for something
        with contextlib.suppress(_Unusable):
            await self._ready()

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()

    async def delete_signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Exchange:
        """Send `DELETE /v1/sign-configs/:signId`, once."""
        call = self._call("DELETE", f"/v1/sign-configs/{signature_id}", credentials, OBJECT_LIMIT)
        return wire.deleted(await self._send(call, stop))

    async def signature(self, credentials: Credentials, signature_id: SignatureId, stop: Stop) -> Signature:
        """Send `GET /v1/sign-configs/:signId`."""
        call = self._call("GET", f"/v1/sign-configs/{signature_id}", credentials, OBJECT_LIMIT)
        return wire.signature(await self._send(call, stop), signature_id)

    async def templates(self, credentials: Credentials, stop: Stop) -> tuple[Template, ...]:
        """Send `GET /v1/template-configs`."""
        reply = await self._send(self._call("GET", "/v1/template-configs", credentials, LIST_LIMIT), stop)
        return await _read_list(wire.templates, reply)

    async def signatures(self, credentials: Credentials, stop: Stop) -> tuple[Signature, ...]:
        """Send `GET /v1/sign-configs`."""
        reply = await self._send(self._call("GET", "/v1/sign-configs", credentials, LIST_LIMIT), stop)
        return await _read_list(wire.signatures, reply)

    async def create_signature(self, credentials: Credentials, name: str, stop: Stop) -> SignatureId:
        """Send `POST /v1/sign-configs`, once."""
        call = self._call("POST", "/v1/sign-configs", credentials, OBJECT_LIMIT, {"sign_name": name})
        return wire.created(await self._send(call, stop))

    def _call(
        self, method: str, path: str, credentials: Credentials, limit: int, body: dict[str, str] | None = None
    ) -> _Call:
        return _Call(method, self._base_url + path, credentials, limit, body)

    async def _ready(self) -> httpx.AsyncClient:
        async with self._building:
            if self._client is None:
                try:
                    self._client = await asyncio.to_thread(self._build)
                except OSError as error:  # ssl.SSLError among them
                    raise _Unusable(errors.TrustUnusable, str(error)) from error
                except (ImportError, ValueError, httpx.InvalidURL) as error:
                    raise _Unusable(errors.ProxyUnusable, type(error).__name__) from error
            return self._client

    def _build(self) -> httpx.AsyncClient:
        # plain http goes to this computer only: through a proxy, the credentials would travel in the clear
        over_network = self._app is None and self._base_url.startswith("https:")
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self._app) if self._app else None,  # type: ignore[arg-type] # ASGI's types are looser than httpx's
            trust_env=over_network,
            timeout=None,  # Stop.within bounds the whole call instead of each phase
            follow_redirects=False,
            # no compression: a small answer can't unpack to a large one
            # no memory between accounts: a cookie of one mustn't travel with another's request
            cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "Content-Type": "application/json",
                "User-Agent": f"Unsign/{__version__}",
            },
        )

    async def _send(self, call: _Call, stop: Stop) -> wire.Reply:
        """Send a request and read the answer, or say as a Problem how far that got."""
        try:
            async with stop.within(self._timeout):
                client = await self._ready()
                if self._app is not None:
                    call.trip.left = True
                return await self._read(client, call)
        except Stopped:
            kind = errors.StoppedAfter if call.trip.left else errors.StoppedBefore
            raise kind(call.exchange()) from None
        except TimeoutError:
            late = errors.AnswerTimedOut if call.trip.left else errors.ConnectTimedOut
            raise late(call.exchange()) from None
        except _Unusable as error:
            raise error.problem(call.exchange(words=str(error))) from error
        except httpx.InvalidURL as error:
            raise errors.NameNotFound(call.exchange()) from error
        except httpx.TransportError as error:
            raise _transport_problem(call, error) from error
        except (errors.Problem, asyncio.CancelledError):
            raise
        except Exception as error:
            if not call.trip.left:
                raise
            # whatever it was, the request is out there: that has to be looked up, not only apologised for
            # places in the code only: what an exception says may quote the answer
            places = "".join(traceback.format_tb(error.__traceback__))
            logger.error("after %s: %s\n%s", call.method, type(error).__name__, places)  # noqa: TRY400 - as said
            raise errors.OwnMistake(call.exchange(words=type(error).__name__)) from error

    async def _read(self, client: httpx.AsyncClient, call: _Call) -> wire.Reply:
        key, secret = call.credentials.dev_key, call.credentials.dev_secret
        request = client.build_request(call.method, call.url, json=call.body, extensions={"trace": call.trip.trace})
        response = await client.send(request, auth=httpx.BasicAuth(key, secret), stream=True)
        try:
            call.trip.status = response.status_code
            if int(response.headers.get("Content-Length", "0")) > call.limit:  # h11 lets only digits through
                raise errors.TooLarge(call.exchange(), call.limit)
            body = await _body(response, call)
        finally:
            await response.aclose()
        if response.headers.get("Content-Encoding", "identity").casefold() != "identity":
            raise errors.Unreadable(call.exchange(), errors.Flaw.NOT_TEXT)
        return wire.Reply(
            call.exchange(),
            body,
            response.headers.get("Content-Type", ""),
            response.headers.get("Retry-After", ""),
            _cleaner(call.credentials),
        )


async def _read_list(read: Callable[[wire.Reply], T], reply: wire.Reply) -> T:
    """Read a list: a long one in a thread."""
    return read(reply) if len(reply.body) < PARSE_IN_THREAD else await compute(read, reply)


async def _body(response: httpx.Response, call: _Call) -> bytes:
    """Read the body as it comes, up to the call's limit."""
    body = bytearray()
    try:
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > call.limit:
                # closing makes the reading below end by itself. Leaving this loop instead would leave httpx's chain of
                # generators to the garbage collector, and qasync has no hooks that would end them in order.
                await response.aclose()
    except (httpx.TransportError, httpx.StreamError):
        if len(body) <= call.limit:
            raise
    if len(body) > call.limit:
        raise errors.TooLarge(call.exchange(), call.limit)
    return bytes(body)


def _cleaner(credentials: Credentials) -> Callable[[str], str]:
    """Make a function that takes these credentials out of a text, in every form in which they travel."""
    secret = credentials.dev_secret
    pair = f"{credentials.dev_key}:{secret}".encode()
    basic = base64.b64encode(pair).decode()
    # without its padding, base64 is found behind every way of writing the padding
    forms = {secret, basic.rstrip("="), base64.urlsafe_b64encode(pair).decode().rstrip("=")}
    forms |= {urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret), urllib.parse.quote(basic, safe="")}
    forms |= {html.escape(secret), html.escape(secret, quote=False), html.escape(secret).replace("&#x27;", "&#39;")}
    forms |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1]}
    longest_first = sorted(filter(None, forms), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
    return functools.partial(pattern.sub, "•••") if longest_first else str


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk through everything that led to an error."""
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        current = pending.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        pending += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            pending += current.exceptions


def _transport_problem(call: _Call, error: httpx.TransportError) -> errors.Problem:
    """Translate httpx's exceptions: what matters is whether the request may have left."""
    exchange = replace(call.exchange(), words=_cleaner(call.credentials)(str(error)))
    if isinstance(error, httpx.UnsupportedProtocol):
        return errors.ProxyUnusable(exchange)
    if call.trip.left:
        return errors.ConnectionBroken(exchange) if call.trip.status is None else errors.AnswerCutOff(exchange)
    if isinstance(error, httpx.ProxyError):
        return errors.ProxyRefused(exchange)
    return _connect_problem(error)(exchange)


def _connect_problem(error: BaseException) -> type[errors.NotSent]:
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code in _EXPIRED:
                return errors.CertificateExpired
            return errors.CertificateOtherHost if cause.verify_code in _OTHER_HOST else errors.CertificateUntrusted
    kinds: tuple[tuple[type[BaseException], type[errors.NotSent]], ...] = (
        (ssl.SSLError, errors.NotSecure),
        (gaierror, errors.NameNotFound),
        (ConnectionRefusedError, errors.ConnectionRefused),
    )
    for wanted, kind in kinds:
        if any(isinstance(cause, wanted) for cause in causes):
            return kind
    return errors.Unreachable
