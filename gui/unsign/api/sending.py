"""Sends one request, and tells as a Problem how far it got."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http import HTTPStatus

import httpx2 as httpx

from unsign.api import connecting, wire
from unsign.api.cleaning import cleaner
from unsign.api.pools import Unusable
from unsign.api.request_trace import OWN_CONNECTION, Dropped, MixedUp, RequestTrace
from unsign.api.socks import SocksRefused
from unsign.domain import problems, proxies
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.exchange import Exchange
from unsign.flows.cancelling import Cancelled

logger = logging.getLogger(__name__)


_NOT_ASKED_FOR = Credentials("", "")


@dataclass(slots=True)
class Call:
    """One request. Nothing keeps one once it's over.

    limit: bytes of its answer that are read at most
    body: goes out as JSON
    own_connection: whether it goes out on a new connection that is used for nothing else
    credentials: what it was sent with, from the moment that it is sent
    told: the answer's headers, by their names in lower case, from the moment that they're there
    heard: what has come of its body
    """

    method: str
    path: str
    account: AccountRef
    limit: int
    body: dict[str, str] | None = None
    own_connection: bool = False
    trip: RequestTrace = field(default_factory=RequestTrace)
    credentials: Credentials = _NOT_ASKED_FOR
    told: dict[str, str] = field(default_factory=dict)
    heard: bytearray = field(default_factory=bytearray)

    @property
    def url(self) -> str:
        """The whole address."""
        return self.account.service + self.path

    def exchange(self, words: str = "") -> Exchange:
        """Give the facts so far."""
        return Exchange(self.method, self.url, datetime.now(UTC), self.trip.status, words=words)

    def reply(self) -> wire.Reply:
        """Give what has come of an answer so far."""
        return wire.Reply(self.exchange(), bytes(self.heard), self.told, self.cleaned, self.limit)

    def received(self, words: str = "") -> Exchange:
        """Give the facts so far, with the beginning of what was received, also from a proxy that said no."""
        found = self.reply()
        if not self.told and self.trip.proxy_headers:
            found = replace(found, headers=self.trip.proxy_headers)
        return replace(wire.received(found), words=words)

    @property
    def cleaned(self) -> Callable[[str], str]:
        """Take the secrets of this call out of a text."""
        return cleaner(self.credentials, self.trip.route.credentials)


async def answer(client: httpx.AsyncClient, call: Call) -> wire.Reply:
    """Send a request and read the answer; on a new connection where a kept one turned out to be unusable."""
    try:
        return await _read_once(client, call, own_connection=call.own_connection)
    except Dropped:
        # nobody knows how much of it arrived: what changes something is never sent twice
        if call.method != "GET":
            raise
    except MixedUp as error:
        if error.left or call.own_connection:
            raise
    call.trip.restart()
    return await _read_once(client, call, own_connection=True)


def problem(call: Call, error: Exception) -> problems.Problem:
    """Tell what an exception means that sending has raised."""
    match error:
        case Cancelled():
            kind = problems.CancelledAfterSending if call.trip.left else problems.CancelledBeforeSending
            return kind(call.exchange())
        case TimeoutError():
            return _late(call.trip)(call.received())
        case Unusable():
            call.trip.route = error.route
            return _unusable(call, error)
        case httpx.InvalidURL():
            return problems.NameNotFound(call.exchange())
        case httpx.TransportError():
            return _transport_problem(call, error)
        case SocksRefused():
            return _socks_problem(call, error)
        case MixedUp():
            call.trip.left = error.left
            return (problems.AnswerMixedUp if error.left else problems.AnswerTooEarly)(call.received())
        case Dropped():
            return problems.ConnectionBroken(call.exchange())
        case _:
            return _unexpected(call, error)


async def _read_once(client: httpx.AsyncClient, call: Call, *, own_connection: bool) -> wire.Reply:
    headers = {"Cache-Control": "no-cache", "Pragma": "no-cache"} if call.method == "GET" else {}
    if own_connection:
        headers["Connection"] = "close"
    request = client.build_request(
        call.method,
        call.url,
        json=call.body,
        headers=headers,
        extensions={"trace": call.trip.trace, OWN_CONNECTION: own_connection},
    )
    key, secret = call.credentials.dev_key, call.credentials.dev_secret
    response = await client.send(request, auth=httpx.BasicAuth(key, secret), stream=True)
    try:
        call.trip.status = response.status_code
        call.trip.date = response.headers.get("Date", "")
        call.told = {name.lower(): value for name, value in response.headers.items()}
        call.heard.clear()
        if int(response.headers.get("Content-Length", "0")) > call.limit:  # h11 lets only digits through
            raise problems.TooLarge(call.received(), call.limit)
        await _read_body(response, call)
    finally:
        await response.aclose()
    return call.reply()


async def _read_body(response: httpx.Response, call: Call) -> None:
    """Read the body as it comes, up to the call's limit."""
    body = call.heard
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
        raise problems.TooLarge(call.received(), call.limit)


def _late(trip: RequestTrace) -> type[problems.Problem]:
    """Tell what a call that took too long was waiting for."""
    if trip.left:
        return problems.AnswerTimedOut
    return problems.ProxyUnreachable if trip.route.through and not trip.asked_proxy else problems.ConnectTimedOut


def _unusable(call: Call, error: Unusable) -> problems.Problem:
    exchange = call.exchange(words=call.cleaned(str(error)))
    if error.problem is problems.ProxyUnusable:
        kind = str(error).lower() == "kind" and proxies.split_scheme(proxies.cleaned(error.route.through))[0]
        return problems.ProxyUnusable(call.exchange(), proxies.unusable_port(error.route.through), kind or "")
    return error.problem(exchange)


def _socks_problem(call: Call, error: SocksRefused) -> problems.Problem:
    exchange = call.exchange(words=call.cleaned(str(error)))
    if error.wants_login:
        return problems.ProxySignIn(exchange, ("password",), call.trip.route.credentials != proxies.NO_LOGIN)
    return problems.ProxyRefused(exchange)


def _unexpected(call: Call, error: Exception) -> problems.Problem:
    """Tell what an exception means that the HTTP libraries don't document, as sockets refuse names and ports."""
    exchange = call.exchange(words=type(error).__name__)
    if not call.trip.left:
        if call.trip.route.through and not call.trip.asked_proxy:
            return problems.ProxyUnusable(exchange)
        is_about_name = any(isinstance(cause, UnicodeError) for cause in connecting.causes(error))
        return problems.NameNotFound(exchange) if is_about_name else problems.RequestUnsendable(exchange)
    # whatever it was, the request is out there: that has to be looked up, not only apologised for
    # places in the code only: what an exception says may quote the answer
    places = "".join(traceback.format_tb(error.__traceback__))
    logger.error("after %s: %s\n%s", call.method, type(error).__name__, places)
    return problems.OwnMistake(exchange)


def _transport_problem(call: Call, error: httpx.TransportError) -> problems.Problem:
    """Translate httpx's exceptions: what matters is whether the request may have left."""
    exchange = call.received(words=call.cleaned(str(error)))
    if isinstance(error, httpx.UnsupportedProtocol):
        return problems.ProxyUnusable(exchange)
    if call.trip.left:
        return problems.ConnectionBroken(exchange) if call.trip.status is None else problems.AnswerCutOff(exchange)
    if call.trip.proxy_status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        login_sent = call.trip.route.credentials != proxies.NO_LOGIN
        return problems.ProxySignIn(exchange, call.trip.proxy_asks, login_sent)
    kind = (call.trip.route.through and connecting.proxy_problem(call.trip)) or connecting.connect_problem(error)
    return kind(exchange)
