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
from unsign.model import Account, Credentials, Exchange, Signature, SignatureId, Template
from unsign.settings import Network, ProxyUse
from unsign.tasks import Stop, Stopped

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


Heard = Callable[[Credentials, datetime, bool], None]

# refusals that only somebody gets whose key was accepted
_KEY_KNOWN = (errors.InUse, errors.NoSuchSignature, errors.IdRefused, errors.NameTaken, errors.NotAllowed)


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

    def __init__(
        self, base_url: str, network: Network, *, app: Callable[..., object] | None = None, heard: Heard | None = None
    ) -> None:
        """Cost nothing yet.

        base_url: the usual place
        app: an ASGI app in the network's place
        heard: is told of each answer that shows whether a pair of credentials was accepted
        """
        self._heard = heard
        self._base_url = base_url.rstrip("/")
        self._network = network
        self._app = app
        self._clients: dict[bool, httpx.AsyncClient] = {}
        self._retired: list[httpx.AsyncClient] = []
        self._building = asyncio.Lock()

    def use(self, network: Network) -> None:
        """Send what comes from now on in another way; what is under way goes on as it began."""
        self._network = network
        self._retired += self._clients.values()
        self._clients = {}

    async def warm_up(self) -> None:
        """Build the client ahead of its first use, in a thread: the TLS context takes tens of milliseconds."""
        # an unusable proxy is said in words at the first call, to somebody who asked for something
        with contextlib.suppress(_Unusable):
            await self._ready(self._base_url)

    async def close(self) -> None:
        """Close the connections."""
        for client in (*self._retired, *self._clients.values()):
            await client.aclose()

    async def delete_signature(self, account: Account, signature_id: SignatureId, stop: Stop) -> Exchange:
        """Send `DELETE /v1/sign-configs/:signId`, once."""
        call = self._call("DELETE", f"/v1/sign-configs/{signature_id}", account, OBJECT_LIMIT)
        return await self._answer(call, stop, wire.deleted)

    async def signature(self, account: Account, signature_id: SignatureId, stop: Stop) -> Signature:
        """Send `GET /v1/sign-configs/:signId`."""
        call = self._call("GET", f"/v1/sign-configs/{signature_id}", account, OBJECT_LIMIT)
        return await self._answer(call, stop, lambda reply: wire.signature(reply, signature_id))

    async def templates(self, account: Account, stop: Stop) -> tuple[Template, ...]:
        """Send `GET /v1/template-configs`."""
        call = self._call("GET", "/v1/template-configs", account, LIST_LIMIT)
        return await self._answer(call, stop, wire.templates)

    async def signatures(self, account: Account, stop: Stop) -> tuple[Signature, ...]:
        """Send `GET /v1/sign-configs`."""
        call = self._call("GET", "/v1/sign-configs", account, LIST_LIMIT)
        return await self._answer(call, stop, wire.signatures)

    async def create_signature(self, account: Account, name: str, stop: Stop) -> SignatureId:
        """Send `POST /v1/sign-configs`, once."""
        call = self._call("POST", "/v1/sign-configs", account, OBJECT_LIMIT, {"sign_name": name})
        return await self._answer(call, stop, wire.created)

    def _call(self, method: str, path: str, account: Account, limit: int, body: dict[str, str] | None = None) -> _Call:
        base_url = self._base_url if self._app else account.base_url or self._base_url
        return _Call(method, base_url + path, account.credentials, limit, body)

    async def _ready(self, url: str) -> httpx.AsyncClient:
        # plain http goes to this computer only: through a proxy, the credentials would travel in the clear
        over_network = self._app is None and url.startswith("https:")
        async with self._building:
            if over_network not in self._clients:
                network = self._network
                try:
                    client = await asyncio.to_thread(self._build, network, over_network=over_network)
                except OSError as error:  # ssl.SSLError among them
                    raise _Unusable(errors.TrustUnusable, str(error)) from error
                except (ImportError, ValueError, httpx.InvalidURL) as error:
                    raise _Unusable(errors.ProxyUnusable, type(error).__name__) from error
                if network is not self._network:
                    self._retired.append(client)
                    return client
                self._clients[over_network] = client
            return self._clients[over_network]

    def _build(self, network: Network, *, over_network: bool) -> httpx.AsyncClient:
        trusted = httpx.create_ssl_context()
        if network.ca_file:
            trusted.load_verify_locations(network.ca_file)
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self._app) if self._app else None,  # type: ignore[arg-type] # ASGI's types are looser than httpx's
            verify=trusted,
            trust_env=over_network and network.proxy_use is ProxyUse.SYSTEM,
            proxy=network.proxy_url if over_network and network.proxy_use is ProxyUse.OTHER else None,
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

    async def _answer(self, call: _Call, stop: Stop, read: Callable[[wire.Reply], T]) -> T:
        """Send a request, and make sense of the answer: of a long one in a thread."""
        try:
            reply = await self._send(call, stop)
            found = read(reply) if len(reply.body) < PARSE_IN_THREAD else await asyncio.to_thread(read, reply)
        except (errors.KeyRefused, *_KEY_KNOWN) as refusal:
            self._tell_heard(call, accepted=not isinstance(refusal, errors.KeyRefused))
            raise
        self._tell_heard(call, accepted=True)
        return found

    def _tell_heard(self, call: _Call, *, accepted: bool) -> None:
        if self._heard is not None:
            self._heard(call.credentials, datetime.now(UTC), accepted)

    async def _send(self, call: _Call, stop: Stop) -> wire.Reply:
        """Send a request and read the answer, or say as a Problem how far that got."""
        try:
            async with stop.within(self._network.timeout):
                client = await self._ready(call.url)
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
    if secret:
        forms.add(base64.b64encode(secret.encode()).decode().rstrip("="))
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
