"""Which way a request takes: the system's proxy and its exceptions, the one that is set, or none."""

import sys
import urllib.parse
import urllib.request
from dataclasses import dataclass, field

from unsign.api.desktop_proxies import set_on_desktop
from unsign.domain import proxies
from unsign.domain.account import Credentials
from unsign.domain.addresses import BadAddress
from unsign.domain.connection_report import RouteKind
from unsign.domain.proxies import NO_LOGIN
from unsign.domain.settings import Network, ProxyUse

_HTTPS = 443


@dataclass(frozen=True, slots=True)
class Route:
    """A way to the service.

    road: its kind
    proxy: the proxy's address as it is set, which may hold a name and a password; of an EXCEPTION, the one that isn't
        used
    login: the name and password that the person has entered for it; those in its address win
    """

    road: RouteKind
    proxy: str = field(default="", repr=False)
    login: Credentials = field(default=NO_LOGIN, repr=False)

    @property
    def through(self) -> str:
        """Give the address of the proxy that is used; "" for none."""
        return self.proxy if self.road.proxied else ""

    @property
    def is_socks(self) -> bool:
        """Tell whether the proxy that is used is a SOCKS proxy."""
        return proxies.split_scheme(proxies.cleaned(self.through))[0] in proxies.SOCKS

    @property
    def shown(self) -> str:
        """Give the proxy's URL for people, without credentials; "" for none."""
        return proxies.without_login(self.proxy) if self.proxy else ""

    @property
    def credentials(self) -> Credentials:
        """Give the name and password that are sent to the proxy, which no text may hold either."""
        try:
            in_address = proxies.read(self.proxy).login
        except BadAddress:
            # of an address that can't be used; it is still no text to show
            name, _, password = self.proxy.partition("://")[2].rpartition("@")[0].partition(":")
            in_address = Credentials(urllib.parse.unquote(name), urllib.parse.unquote(password))
        return in_address if in_address != NO_LOGIN else self.login


def route(url: str, network: Network, login: Credentials | None = None) -> Route:
    """Find the way to a URL. Blocks: some systems look names up to find their exceptions.

    login: the name and password that the person has entered for the proxy
    """
    parts = urllib.parse.urlsplit(url)
    # plain http goes to this computer only: through a proxy, the credentials would travel in the clear
    if parts.scheme != "https":
        return Route(RouteKind.THIS_COMPUTER)
    match network.proxy_use:
        case ProxyUse.NONE:
            return Route(RouteKind.SWITCHED_OFF)
        case ProxyUse.OTHER:
            return Route(RouteKind.OWN_PROXY, network.proxy_url, login or NO_LOGIN)
        case ProxyUse.SYSTEM:
            return _systems(parts, login or NO_LOGIN)


def _systems(parts: urllib.parse.SplitResult, login: Credentials) -> Route:
    # the environment's, or else what Windows and macOS have set; lower case wins, as with curl
    found = urllib.request.getproxies()
    if sys.platform == "linux" and not found.keys() & {"https", "all"}:
        found = set_on_desktop()
    proxy = found.get("https") or found.get("all") or ""
    if not proxies.cleaned(proxy):
        return Route(RouteKind.NONE_SET)
    host, port = parts.hostname or "", parts.port or _HTTPS
    excepted = proxies.excepted(host, port, found.get("no", ""))
    if sys.platform in {"win32", "darwin"}:
        # their exceptions aren't in what was found
        excepted = excepted or bool(urllib.request.proxy_bypass(parts.netloc))
    return Route(RouteKind.EXCEPTION if excepted else RouteKind.SYSTEM_PROXY, proxy, login)
