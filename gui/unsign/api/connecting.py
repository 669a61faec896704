"""Why a connection didn't come about, by the exceptions of sockets and TLS."""

import ssl
from collections.abc import Iterator
from socket import gaierror

from unsign.api.request_trace import RequestTrace
from unsign.domain import problems

# OpenSSL's numbers (X509_V_ERR_…), which the ssl module hands on without names
_EXPIRED = frozenset({9, 10})
_OTHER_HOST = frozenset({62, 63, 64})


def proxy_problem(trip: RequestTrace) -> type[problems.NotSent] | None:
    """Tell what went wrong with the proxy in between; None where the connection got past it."""
    if trip.securing and trip.asked_proxy:
        return None
    # a proxy that hangs up says no without words
    return problems.ProxyRefused if trip.asked_proxy else problems.ProxyUnreachable


def connect_problem(error: BaseException) -> type[problems.NotSent]:
    """Tell what a connection that failed before the request left has met."""
    met = list(causes(error))
    for cause in met:
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code in _EXPIRED:
                return problems.CertificateExpired
            return problems.CertificateOtherHost if cause.verify_code in _OTHER_HOST else problems.CertificateUntrusted
    kinds: tuple[tuple[type[BaseException], type[problems.NotSent]], ...] = (
        (ssl.SSLError, problems.NotSecure),
        (gaierror, problems.NameNotFound),
        (ConnectionRefusedError, problems.ConnectionRefused),
    )
    for wanted, kind in kinds:
        if any(isinstance(cause, wanted) for cause in met):
            return kind
    return problems.Unreachable


def causes(error: BaseException) -> Iterator[BaseException]:
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
