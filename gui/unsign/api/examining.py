"""Makes the facts of a connection check from one harmless request."""

import asyncio
import email.utils
import ipaddress
import socket
import urllib.parse
from dataclasses import replace
from datetime import UTC, datetime

from unsign.api.request_trace import RequestTrace
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.connection_report import ConnectionReport, KeyState, RouteKind
from unsign.domain.exchange import Exchange
from unsign.flows.cancelling import CancelToken

EXTRA_SECONDS = 5.0
"""How long to wait at most for what is good to know besides the request itself: a name's addresses, an issuer."""

ABOUT_CERTIFICATES = (problems.CertificateUntrusted, problems.CertificateExpired, problems.CertificateOtherHost)
PROXY_PROBLEMS = (problems.ProxyRefused, problems.ProxySignIn, problems.ProxyUnreachable, problems.ProxyUnusable)


def examined(
    account: AccountRef, trip: RequestTrace, exchange: Exchange, met: problems.Problem | None
) -> ConnectionReport:
    """Sort what the request met to the step that it belongs to; the name's addresses aren't known yet."""
    found = ConnectionReport(
        account=account,
        service=urllib.parse.urlsplit(exchange.url).netloc.rpartition("@")[2],
        at=exchange.at,
        road=trip.route.road,
        exchange=exchange,
        proxy=trip.route.shown,
        security=trip.security,
        clock_ahead=_ahead(trip.date, exchange.at),
        key=_key_state(met),
    )
    match met:
        case problems.NameNotFound():
            return replace(found, name_problem=met)
        case _ if isinstance(met, PROXY_PROBLEMS):
            return replace(found, proxy_problem=met)
        case problems.NotSent():
            return replace(found, connection_problem=met)
        case _:
            return replace(found, key_problem=None if found.key is KeyState.ACCEPTED else met)


def _key_state(met: problems.Problem | None) -> KeyState:
    """Read the answer about a signature that can't exist: whoever is told so was let in."""
    match met:
        case None | problems.NoSuchSignature() | problems.IdRefused():
            return KeyState.ACCEPTED
        case problems.KeyRefused():
            return KeyState.REFUSED
        case problems.NotAllowed():
            return KeyState.NOT_ALLOWED
        case _:
            return KeyState.NOT_KNOWN


def _ahead(date: str, at: datetime) -> float | None:
    """Compare this computer's clock with an answer's Date header."""
    try:
        told = email.utils.parsedate_to_datetime(date)
        return (at - (told if told.tzinfo else told.replace(tzinfo=UTC))).total_seconds()
    except (ValueError, OverflowError):
        return None


async def with_addresses(found: ConnectionReport, token: CancelToken) -> ConnectionReport:
    """Add what the service's name stands for, where it is this computer that looks it up."""
    if found.road is RouteKind.PRACTICE or found.road.proxied or found.name_problem:
        return found
    host = urllib.parse.urlsplit(f"//{found.service}").hostname or ""
    if _is_address(host):
        return replace(found, addresses=(host,))
    loop = asyncio.get_running_loop()
    try:
        async with token.within(EXTRA_SECONDS):
            entries = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, TimeoutError, UnicodeError) as error:
        if found.connection_problem is None:
            return found  # it was found a moment ago, when the request went out
        words = replace(found.exchange, words=str(error))
        return replace(found, name_problem=problems.NameNotFound(words), connection_problem=None)
    return replace(found, addresses=tuple(dict.fromkeys(str(entry[4][0]) for entry in entries)))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
