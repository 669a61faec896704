"""How far a request got, by what the transport tells on the way."""

from dataclasses import dataclass
from typing import Any

from unsign.api.routes import Route
from unsign.examination import Road, Security

_NOT_CHOSEN = Route(Road.NONE_SET)


@dataclass(slots=True)
class Trip:
    """The way of one request.

    left: whether its first byte may have gone out
    status: the answer's, once it began
    asked_proxy: whether a proxy took the wish for a connection
    securing: whether agreeing on TLS with the service has begun
    security: what was agreed on
    date: the answer's Date header, or ""
    route: which way it takes, once that is known
    """

    left: bool = False
    status: int | None = None
    asked_proxy: bool = False
    securing: bool = False
    security: Security | None = None
    date: str = ""
    route: Route = _NOT_CHOSEN

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Watch the transport; a proxy's CONNECT carries nothing of the request."""
        if event.endswith("send_request_headers.started"):
            if getattr(info.get("request"), "method", b"") == b"CONNECT":
                # what came before was TLS with the proxy itself
                self.asked_proxy, self.securing, self.security = True, False, None
            else:
                self.left = True
        elif event.endswith("start_tls.started"):
            self.securing = True
        elif event.endswith("start_tls.complete"):
            self.security = _security(info.get("return_value"))


def _security(stream: Any) -> Security | None:  # noqa: ANN401 - the transport's stream has no public type
    """Read what was agreed on. Each system's certificate store brings TLS objects of its own: nothing is sure."""
    try:
        tls = stream.get_extra_info("ssl_object")
        certificate = tls.getpeercert() or {}
        issuer = {name: value for part in certificate.get("issuer", ()) for name, value in part}
        return Security(
            str(tls.version() or ""), str(issuer.get("organizationName", "")), str(issuer.get("commonName", ""))
        )
    except (AttributeError, NotImplementedError, TypeError, ValueError):
        return None
