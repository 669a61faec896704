"""The service over HTTP: one async method per call."""

import asyncio
import functools
import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

import httpx2 as httpx

from unsign.api import connecting, examining, wire
from unsign.api.cleaning import cleaner
from unsign.api.pools import Pools, Unusable
from unsign.api.request_trace import CertificateProbe, Met, RequestTrace
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.exchange import Exchange
from unsign.domain.settings import Network
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.template import Template
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.tasks import compute

T = TypeVar("T")

logger = logging.getLogger(__name__)

OBJECT_LIMIT = 900_000
"""Bytes read of an answer about one signature: with the transport's chunks of 64 kB, less than 1 MB."""
LIST_LIMIT = 32_000_000
"""Bytes read of a list, which the service sends all at once, without paging."""
NO_SIGNATURE = SignatureId("0")
"""An ID that no signature has, to ask with: the answer shows whether the key was accepted."""
SIGNATURES = "/v1/sign-configs"
PARSE_IN_THREAD = 100_000
"""Bytes from which on parsing would be felt in the window."""


_NOT_ASKED_FOR = Credentials("", "")


@dataclass(slots=True)
class _Call:
    """One request.

    limit: bytes of its answer that are read at most
    body: goes out as JSON
    credentials: what it was sent with, from the moment that it is sent; nothing keeps a call once it's over
    """

    method: str
    path: str
    account: AccountRef
    limit: int
    body: dict[str, str] | None = None
    trip: RequestTrace = field(default_factory=RequestTrace)
    credentials: Credentials = _NOT_ASKED_FOR

    @property
    def url(self) -> str:
        """The whole address."""
        return self.account.service + self.path

    def exchange(self, words: str = "") -> Exchange:
        """Give the facts so far."""
        return Exchange(self.method, self.url, datetime.now(UTC), self.trip.status, words=words)

    @property
    def cleaned(self) -> Callable[[str], str]:
        """Take the secrets of this call out of a text."""
        return cleaner(self.credentials, self.trip.route.credentials)


Heard = Callable[[Credentials, datetime, bool], None]
Opens = Callable[[AccountRef], Credentials | None]

NOT_PERMITTED = 2004
"""The service's code where a key is known and isn't allowed to do something."""

# refusals that only somebody gets whose key was accepted
_KEY_KNOWN = (problems.InUse, problems.NoSuchSignature, problems.IdRefused, problems.NameTaken, problems.NotAllowed)


class HttpService:
    """The EngageLab SMS service at `base_url`; implements `ports.Service` and `ports.Examiner`.

    Redirects are never followed, answers never read past their limit, no
    request is ever repeated: what to do about a problem is a flow's decision.
    """

    def __init__(
        self,
        credentials: Opens,
        network: Network,
        *,
        app: Callable[..., object] | None = None,
        heard: Heard | None = None,
    ) -> None:
        """Cost nothing yet.

        credentials: returns what opens an account, at the moment of sending; None once that was forgotten
        app: an ASGI app in the network's place
        heard: is told of each answer that shows whether a pair of credentials was accepted
        """
        self._heard = heard
        self._credentials = credentials
        self._app = app
        self._pools = Pools(network, app)

    def use(self, network: Network) -> None:
        """Send what comes from now on in another way; what is under way goes on as it began."""
        self._pools.use(network)

    async def warm_up(self, service: str) -> None:
        """Build the client for a service's address ahead of its first use, in a thread."""
        await self._pools.warm_up(service + "/")

    async def close(self) -> None:
        """Close the connections."""
        await self._pools.close()

    async def delete_signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Exchange:
        """Send `DELETE /v1/sign-configs/:signId`, once."""
        return await self._answer(_of_one("DELETE", account, signature_id), token, wire.deleted)

    async def signature(self, account: AccountRef, signature_id: SignatureId, token: CancelToken) -> Signature:
        """Send `GET /v1/sign-configs/:signId`."""
        read = functools.partial(wire.signature, wanted=signature_id)
        return await self._answer(_of_one("GET", account, signature_id), token, read)

    async def templates(self, account: AccountRef, token: CancelToken) -> tuple[Template, ...]:
        """Send `GET /v1/template-configs`."""
        return await self._answer(_Call("GET", "/v1/template-configs", account, LIST_LIMIT), token, wire.templates)

    async def signatures(self, account: AccountRef, token: CancelToken) -> tuple[Signature, ...]:
        """Send `GET /v1/sign-configs`."""
        return await self._answer(_Call("GET", SIGNATURES, account, LIST_LIMIT), token, wire.signatures)

    async def create_signature(self, account: AccountRef, name: str, token: CancelToken) -> SignatureId:
        """Send `POST /v1/sign-configs`, once."""
        body = {"sign_name": name}
        return await self._answer(_Call("POST", SIGNATURES, account, OBJECT_LIMIT, body), token, wire.created)

    async def examine(self, account: AccountRef, token: CancelToken) -> ConnectionReport:
        """Look at everything between here and the service. Raises no Problem but that somebody stopped it."""
        # what the system has set, and may have changed, is looked at anew; and what is examined is what is used then
        self.use(self._pools.network)
        call = _of_one("GET", account, NO_SIGNATURE)
        met: problems.Problem | None = None
        try:
            await self._answer(call, token, lambda reply: wire.signature(reply, NO_SIGNATURE))
        except (problems.CancelledBeforeSending, problems.CancelledAfterSending):
            raise
        except problems.Problem as problem:
            # the report keeps it, and this frame knows the call
            met = problem.with_traceback(None)
        try:
            exchange = met.exchange if met else call.exchange()
            found = examining.examined(account, call.trip, exchange, met)
            if isinstance(met, examining.ABOUT_CERTIFICATES):
                found = await self._with_issuer(found, call.trip, token)
            return await examining.with_addresses(found, token)
        except Cancelled:
            raise problems.CancelledAfterSending(call.exchange()) from None

    async def _with_issuer(self, found: ConnectionReport, trip: RequestTrace, token: CancelToken) -> ConnectionReport:
        """Add who issued a certificate that isn't trusted: that tells an IT department what inspects the traffic."""
        glance = CertificateProbe(route=trip.route)
        try:
            async with token.within(examining.EXTRA_SECONDS), self._pools.unchecked(trip.route) as client:
                await client.get(found.exchange.url, extensions={"trace": glance.trace})
        except (Met, Unusable, httpx.TransportError, TimeoutError):
            return replace(found, security=glance.security)
        return found

    async def _answer(self, call: _Call, token: CancelToken, read: Callable[[wire.Reply], T]) -> T:
        """Send a request, and make sense of the answer.

        A problem is a fact that others keep: it leaves behind the frames, and the exceptions it was made from,
        that know the secret.
        """
        try:
            return await self._answered(call, token, read)
        except problems.Problem as problem:
            problem.__cause__ = problem.__context__ = problem.__traceback__ = None
            # this frame stays in the traceback
            del call, read
            raise

    async def _answered(self, call: _Call, token: CancelToken, read: Callable[[wire.Reply], T]) -> T:
        """Send a request, and read the answer: a long one in a thread."""
        try:
            reply = await self._send(call, token)
            found = read(reply) if len(reply.body) < PARSE_IN_THREAD else await compute(read, reply)
        except (problems.KeyRefused, *_KEY_KNOWN) as refusal:
            # a 403 without the service's own code may be a company filter's
            if not isinstance(refusal, problems.NotAllowed) or refusal.exchange.code == NOT_PERMITTED:
                self._tell_heard(call, accepted=not isinstance(refusal, problems.KeyRefused))
            raise
        self._tell_heard(call, accepted=True)
        return found

    def _tell_heard(self, call: _Call, *, accepted: bool) -> None:
        if self._heard is not None:
            self._heard(call.credentials, datetime.now(UTC), accepted)

    async def _send(self, call: _Call, token: CancelToken) -> wire.Reply:
        """Send a request and read the answer, or say as a Problem how far that got."""
        try:
            async with token.within(self._pools.network.timeout), self._pools.acquire(call.url) as (client, way):
                call.trip.route = way
                if self._app is not None:
                    call.trip.left = True
                return await self._read(client, call)
        except Cancelled:
            kind = problems.CancelledAfterSending if call.trip.left else problems.CancelledBeforeSending
            raise kind(call.exchange()) from None
        except TimeoutError:
            raise _late(call.trip)(call.exchange()) from None
        except Unusable as error:
            call.trip.route = error.route
            raise error.problem(call.exchange(words=call.cleaned(str(error)))) from error
        except httpx.InvalidURL as error:
            raise problems.NameNotFound(call.exchange()) from error
        except httpx.TransportError as error:
            raise _transport_problem(call, error) from error
        except (problems.Problem, asyncio.CancelledError):
            raise
        except Exception as error:
            if not call.trip.left:
                raise
            # whatever it was, the request is out there: that has to be looked up, not only apologised for
            # places in the code only: what an exception says may quote the answer
            places = "".join(traceback.format_tb(error.__traceback__))
            logger.error("after %s: %s\n%s", call.method, type(error).__name__, places)  # noqa: TRY400 - as said
            raise problems.OwnMistake(call.exchange(words=type(error).__name__)) from error

    async def _read(self, client: httpx.AsyncClient, call: _Call) -> wire.Reply:
        credentials = self._credentials(call.account)
        if credentials is None:
            raise problems.SecretForgotten(call.exchange())
        call.credentials = credentials
        key, secret = credentials.dev_key, credentials.dev_secret
        request = client.build_request(call.method, call.url, json=call.body, extensions={"trace": call.trip.trace})
        response = await client.send(request, auth=httpx.BasicAuth(key, secret), stream=True)
        try:
            call.trip.status = response.status_code
            call.trip.date = response.headers.get("Date", "")
            if int(response.headers.get("Content-Length", "0")) > call.limit:  # h11 lets only digits through
                raise problems.TooLarge(call.exchange(), call.limit)
            body = await _body(response, call)
        finally:
            await response.aclose()
        if response.headers.get("Content-Encoding", "identity").casefold() != "identity":
            raise problems.Unreadable(call.exchange(), problems.Flaw.NOT_TEXT)
        return wire.Reply(
            call.exchange(),
            body,
            response.headers.get("Content-Type", ""),
            response.headers.get("Retry-After", ""),
            call.cleaned,
        )


def _of_one(method: str, account: AccountRef, signature_id: SignatureId) -> _Call:
    return _Call(method, f"{SIGNATURES}/{signature_id}", account, OBJECT_LIMIT)


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
        raise problems.TooLarge(call.exchange(), call.limit)
    return bytes(body)


def _late(trip: RequestTrace) -> type[problems.Problem]:
    """Tell what a call that took too long was waiting for."""
    if trip.left:
        return problems.AnswerTimedOut
    return problems.ProxyUnreachable if trip.route.through and not trip.asked_proxy else problems.ConnectTimedOut


def _transport_problem(call: _Call, error: httpx.TransportError) -> problems.Problem:
    """Translate httpx's exceptions: what matters is whether the request may have left."""
    exchange = call.exchange(words=call.cleaned(str(error)))
    if isinstance(error, httpx.UnsupportedProtocol):
        return problems.ProxyUnusable(exchange)
    if call.trip.left:
        return problems.ConnectionBroken(exchange) if call.trip.status is None else problems.AnswerCutOff(exchange)
    kind = (call.trip.route.through and connecting.proxy_problem(call.trip)) or connecting.connect_problem(error)
    return kind(exchange)
