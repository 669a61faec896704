"""The service over HTTP: one async method per call."""

import functools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import httpx2 as httpx

from unsign.api import examining, lists, sending, wire
from unsign.api.pools import FRESH_SECONDS, LoginOf, Pools, Unusable
from unsign.api.request_trace import CertificateProbe, Met, RequestTrace
from unsign.api.sending import Call
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.connection_report import ConnectionReport
from unsign.domain.exchange import Exchange
from unsign.domain.settings import Network
from unsign.domain.signature import Signature, SignatureId
from unsign.domain.snapshot import ListedSignatures
from unsign.domain.template import ListedTemplates
from unsign.flows.cancelling import Cancelled, CancelToken
from unsign.tasks import compute

T = TypeVar("T")

OBJECT_LIMIT = 900_000
"""Bytes read of an answer about one signature: with the transport's chunks of 64 kB, less than 1 MB."""
LIST_LIMIT = 32_000_000
"""Bytes read of a list, which the service sends all at once, without paging."""
NO_SIGNATURE = SignatureId("0")
"""An ID that no signature has, to ask with: the answer shows whether the key was accepted."""
PARSE_IN_THREAD = 100_000
"""Bytes from which on parsing would be felt in the window."""


SIGNATURES = "/v1/sign-configs"

Heard = Callable[[Credentials, datetime, bool], None]
Opens = Callable[[AccountRef], Credentials | None]

NOT_PERMITTED = 2004
"""The service's code where a key is known and isn't allowed to do something."""

# refusals that only somebody gets whose key was accepted
_KEY_KNOWN = (problems.InUse, problems.NoSuchSignature, problems.IdRefused, problems.NameTaken, problems.NotAllowed)


class HttpService:
    """The EngageLab SMS service; implements `ports.Service` and `ports.Examiner`.

    Redirects are never followed, and answers never read past their limit. No
    request is repeated, but for a GET whose kept connection turned out to be
    gone: what to do about a problem is a flow's decision.
    """

    def __init__(  # noqa: PLR0913 - what it stands between
        self,
        credentials: Opens,
        network: Network,
        *,
        app: Callable[..., object] | None = None,
        heard: Heard | None = None,
        proxy_login: LoginOf = lambda: None,
        fresh_seconds: float = FRESH_SECONDS,
    ) -> None:
        """Cost nothing yet.

        credentials: returns what opens an account, at the moment of sending; None once that was forgotten
        app: an ASGI app in the network's place
        heard: is told of each answer that shows whether a pair of credentials was accepted
        proxy_login: returns the user name and password that the person has entered for the proxy
        fresh_seconds: how long the system's proxy is used before it's looked up again
        """
        self._heard = heard
        self._credentials = credentials
        self._app = app
        self._pools = Pools(network, app, proxy_login, fresh_seconds)

    def use(self, network: Network) -> None:
        """Send what comes from now on in another way; what is under way goes on as it began."""
        self._pools.use(network)

    async def warm_up(self, service: str) -> None:
        """Build the client for a service's address ahead of its first use, in a thread."""
        await self._pools.warm_up(service + "/")

    async def close(self) -> None:
        """Close the connections."""
        await self._pools.close()

    async def delete_signature(
        self, account: AccountRef, signature_id: SignatureId, token: CancelToken, *, own_connection: bool = True
    ) -> Exchange:
        """Send `DELETE /v1/sign-configs/:signId`, once.

        own_connection: on a new connection that is used for nothing else, which rules out other answers' bytes
        """
        return await self._answer(_of_one("DELETE", account, signature_id, own_connection), token, wire.deleted)

    async def signature(
        self, account: AccountRef, signature_id: SignatureId, token: CancelToken, *, own_connection: bool = False
    ) -> Signature:
        """Send `GET /v1/sign-configs/:signId`. `own_connection`: as for a DELETE."""
        read = functools.partial(wire.signature, wanted=signature_id)
        return await self._answer(_of_one("GET", account, signature_id, own_connection), token, read)

    async def templates(self, account: AccountRef, token: CancelToken) -> ListedTemplates:
        """Send `GET /v1/template-configs`."""
        return await self._answer(Call("GET", "/v1/template-configs", account, LIST_LIMIT), token, lists.templates)

    async def signatures(self, account: AccountRef, token: CancelToken) -> ListedSignatures:
        """Send `GET /v1/sign-configs`."""
        return await self._answer(Call("GET", SIGNATURES, account, LIST_LIMIT), token, lists.signatures)

    async def create_signature(self, account: AccountRef, name: str, token: CancelToken) -> SignatureId:
        """Send `POST /v1/sign-configs`, once."""
        body = {"sign_name": name}
        return await self._answer(Call("POST", SIGNATURES, account, OBJECT_LIMIT, body), token, wire.created)

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

    async def _answer(self, call: Call, token: CancelToken, read: Callable[[wire.Reply], T]) -> T:
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

    async def _answered(self, call: Call, token: CancelToken, read: Callable[[wire.Reply], T]) -> T:
        """Send a request, and read the answer: a long one in a thread."""
        try:
            reply = await self._send(call, token)
            is_quick = len(reply.body) < PARSE_IN_THREAD and not reply.is_encoded
            found = _understood(reply, read) if is_quick else await compute(_understood, reply, read)
        except (problems.KeyRefused, *_KEY_KNOWN) as refusal:
            # a 403 without the service's own code may be a company filter's
            if not isinstance(refusal, problems.NotAllowed) or refusal.exchange.code == NOT_PERMITTED:
                self._tell_heard(call, accepted=not isinstance(refusal, problems.KeyRefused))
            raise
        self._tell_heard(call, accepted=True)
        return found

    def _opening(self, call: Call) -> Credentials:
        """Ask for the credentials. Raises SecretForgotten."""
        credentials = self._credentials(call.account)
        if credentials is None:
            raise problems.SecretForgotten(call.exchange())
        return credentials

    def _tell_heard(self, call: Call, *, accepted: bool) -> None:
        if self._heard is not None:
            self._heard(call.credentials, datetime.now(UTC), accepted)

    async def _send(self, call: Call, token: CancelToken) -> wire.Reply:
        """Send a request and read the answer, or say as a Problem how far that got."""
        try:
            async with token.within(self._pools.network.timeout), self._pools.acquire(call.url) as (client, way):
                call.trip.route = way
                call.credentials = self._opening(call)
                if self._app is not None:
                    call.trip.left = True
                return await sending.answer(client, call)
        except (problems.Problem, MemoryError):
            raise
        except Exception as error:
            raise sending.problem(call, error) from error


def _understood(reply: wire.Reply, read: Callable[[wire.Reply], T]) -> T:
    return read(wire.plain(reply))


def _of_one(method: str, account: AccountRef, signature_id: SignatureId, own_connection: bool = False) -> Call:  # noqa: FBT002 - handed on
    return Call(method, f"{SIGNATURES}/{signature_id}", account, OBJECT_LIMIT, own_connection=own_connection)
