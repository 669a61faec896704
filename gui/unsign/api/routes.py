"""Which way a request takes: the system's proxy and its exceptions, the one that is set, or none."""

import fnmatch
import ipaddress
import re
import urllib.parse
import urllib.request
from dataclasses import dataclass, field

from unsign.domain.account import Credentials
from unsign.domain.connection_report import RouteKind
from unsign.domain.settings import Network, ProxyUse


@dataclass(frozen=True, slots=True)
class Route:
    """A way to the service.

    road: its kind
    proxy: the proxy's URL, which may hold a name and a password; of an EXCEPTION, the one that isn't used
    """

    road: RouteKind
    proxy: str = field(default="", repr=False)

    @property
    def through(self) -> str:
        """Give the URL of the proxy that is used; "" for none."""
        return self.proxy if self.road.proxied else ""

    @property
    def shown(self) -> str:
        """Give the proxy's URL for people, without credentials; "" for none."""
        return without_credentials(self.proxy) if self.proxy else ""

    @property
    def unusable_port(self) -> str:
        """Give the port of the proxy that is used, where it is a number that no port has; else ""."""
        port = self.through and without_credentials(self.through).rpartition(":")[2]
        return port if re.fullmatch(r"-?[0-9]{1,20}", port) and int(port) not in range(1, 65536) else ""

    @property
    def credentials(self) -> Credentials:
        """Give the proxy's own name and password, which no text may hold either."""
        name, _, password = self.proxy.partition("://")[2].rpartition("@")[0].partition(":")
        return Credentials(urllib.parse.unquote(name), urllib.parse.unquote(password))


def route(url: str, network: Network) -> Route:
    """Find the way to a URL. Blocks: some systems look names up to find their exceptions."""
    parts = urllib.parse.urlsplit(url)
    # plain http goes to this computer only: through a proxy, the credentials would travel in the clear
    if parts.scheme != "https":
        return Route(RouteKind.THIS_COMPUTER)
    match network.proxy_use:
        case ProxyUse.NONE:
            return Route(RouteKind.SWITCHED_OFF)
        case ProxyUse.OTHER:
            return Route(RouteKind.OWN_PROXY, _with_scheme(network.proxy_url))
        case ProxyUse.SYSTEM:
            return _systems(parts.hostname or "", parts.netloc)


def _systems(host: str, netloc: str) -> Route:
    set_up = urllib.request.getproxies()
    proxy = set_up.get("https") or set_up.get("all") or ""
    if not proxy:
        return Route(RouteKind.NONE_SET)
    excepted = urllib.request.proxy_bypass(netloc) or _is_listed(host, set_up.get("no", ""))
    return Route(RouteKind.EXCEPTION if excepted else RouteKind.SYSTEM_PROXY, _with_scheme(proxy))


def _with_scheme(proxy: str) -> str:
    return proxy if "://" in proxy else f"http://{proxy}"


def _is_listed(host: str, exceptions: str) -> bool:
    """Know the forms of NO_PROXY that the standard library doesn't: networks in numbers, and stars."""
    for entry in filter(None, (e.strip().casefold() for e in exceptions.split(","))):
        try:
            if ipaddress.ip_address(host) in ipaddress.ip_network(entry, strict=False):
                return True
        except ValueError:
            if "*" in entry and fnmatch.fnmatchcase(host, entry):
                return True
    return False


def without_credentials(url: str) -> str:
    """Give no more of a URL than its scheme, host and port, however badly the credentials in it are written."""
    scheme, separator, rest = url.partition("://")
    if not separator or not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        scheme, rest = "http", url
    return f"{scheme}://{re.split(r'[/?#]', rest.rpartition('@')[2])[0]}"
