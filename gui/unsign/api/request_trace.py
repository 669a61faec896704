"""How far a request got, by what the transport tells on the way."""

from dataclasses import dataclass, field
from typing import Any

from unsign.api import certificates
from unsign.api.headers import sign_in_schemes
from unsign.api.routes import Route
from unsign.domain.connection_report import RouteKind, Security

OWN_CONNECTION = "own_connection"
"""The extension by which a request asks for a new connection that is used for nothing else."""

_NOT_CHOSEN = Route(RouteKind.NONE_SET)


@dataclass(slots=True)
class RequestTrace:
    """The way of one request.

    left: whether its first byte may have gone out
    status: the answer's, once it began
    asked_proxy: whether a proxy took the wish for a connection
    proxy_status: what a proxy answered to that; None for nothing so far
    proxy_asks: the kinds of sign-in that a proxy asks for
    proxy_headers: the headers of its answer, by their names in lower case
    securing: whether agreeing on TLS with the service has begun
    security: what was agreed on
    date: the answer's Date header, or ""
    route: which way it takes, once that is known
    """

    left: bool = False
    status: int | None = None
    asked_proxy: bool = False
    proxy_status: int | None = None
    proxy_asks: tuple[str, ...] = ()
    proxy_headers: dict[str, str] = field(default_factory=dict)
    securing: bool = False
    security: Security | None = None
    date: str = ""
    route: Route = _NOT_CHOSEN

    def restart(self) -> None:
        """Begin anew: the request goes out on another connection, and nothing of it has left so far."""
        self.left, self.status, self.date = False, None, ""
        self.asked_proxy, self.securing, self.security = False, False, None
        self.proxy_status, self.proxy_asks, self.proxy_headers = None, (), {}

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Watch the transport; a proxy's CONNECT carries nothing of the request."""
        if event.endswith("send_request_headers.started"):
            if getattr(info.get("request"), "method", b"") == b"CONNECT":
                # what came before was TLS with the proxy itself
                self.asked_proxy, self.securing, self.security = True, False, None
            else:
                self.left = True
        elif event.endswith("receive_response_headers.complete") and self.asked_proxy and not self.securing:
            _, status, _, headers = info["return_value"]
            self.proxy_status = status
            self.proxy_headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}
            self.proxy_asks = sign_in_schemes(
                value.decode("latin-1") for name, value in headers if name.lower() == b"proxy-authenticate"
            )
        elif event.endswith("connect_tcp.complete") and self.route.is_socks:
            # by then, the proxy has granted it
            self.asked_proxy = True
        elif event.endswith("start_tls.started"):
            self.securing = True
        elif event.endswith("start_tls.complete"):
            self.security = certificates.security(info.get("return_value"))


class MixedUp(Exception):  # noqa: N818 - people hear of a Problem
    """What came on a connection can't be told to be the answer to its request. `left`: whether that had been sent."""

    def __init__(self, *, left: bool) -> None:
        """Keep how far it got."""
        super().__init__()
        self.left = left


class Dropped(Exception):  # noqa: N818 - as above
    """A connection that was kept for more requests was gone, and no byte of an answer came on it."""


class Met(Exception):  # noqa: N818 - it is what was wanted
    """The other side has shown its certificate. Raised to go no further."""


@dataclass(slots=True)
class CertificateProbe(RequestTrace):
    """A way that ends where the service has shown its certificate, before anything is sent to it."""

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Watch; hang up in time."""
        await RequestTrace.trace(
            self, event, info
        )  # a dataclass with slots is made twice: super() looks for the first one
        of_service = self.asked_proxy or not self.route.through
        if event.endswith("start_tls.complete") and of_service:
            await info["return_value"].aclose()
            raise Met
        if self.left:
            # nothing got here without TLS, and nothing may
            raise Met
