"""Proxy settings as people and systems write them, read as curl, requests and Chromium do. Standard library only."""

import fnmatch
import ipaddress
import re
import urllib.parse
from dataclasses import dataclass, field

from unsign.domain.account import Credentials
from unsign.domain.addresses import AddressFlaw, BadAddress, is_host

SOCKS = frozenset({"socks", "socks4", "socks4a", "socks5", "socks5h"})
"""The kinds of SOCKS proxies. Whichever it is, the proxy looks names up; without a number, it's version 5."""
DEFAULT_PORTS = {"http": 80, "https": 443, **dict.fromkeys(SOCKS, 1080)}
"""The ports of the kinds of proxies that can be used. (curl alone assumes 1080 for all.)"""

NO_LOGIN = Credentials("", "")

# quotes of a shell, a configuration file or a word processor, and what can't be seen
_AROUND = " \t\r\n\v\f\0\"'`<>\u00a0\u200b\u2060\ufeff\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"
_SCHEME = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?//")
# "PROXY host:port", as a script of a proxy configuration returns it
_FROM_SCRIPT = re.compile(r"(PROXY|HTTPS?|SOCKS[45]?)\s+(\S+?)\s*(?:;.*)?")
# "http=host:port;https=host:port", as Windows writes it
_PER_SCHEME = re.compile(r"\s*(https?|socks)\s*=\s*([^;\s]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProxyAddress:
    """Where a proxy is, and what opens it.

    scheme: "http", "https" or one of SOCKS
    host: its name or address, without brackets
    port: from 1 to 65535
    login: the user name and password in its address, as they are sent; NO_LOGIN for none
    """

    scheme: str
    host: str
    port: int
    login: Credentials = field(default=NO_LOGIN, repr=False)

    @property
    def url(self) -> str:
        """Return its URL, without user name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def cleaned(text: str) -> str:
    """Return a setting without the spaces, line ends and quotes around it, and without the forms of other systems."""
    bare = text.strip(_AROUND)
    by_scheme = {found[1].casefold(): found[2] for found in _PER_SCHEME.finditer(bare)}
    if by_scheme and _PER_SCHEME.match(bare):
        bare = by_scheme.get("https") or by_scheme.get("http") or f"socks4://{by_scheme['socks']}"
    elif from_script := _FROM_SCRIPT.fullmatch(bare):
        kind = from_script[1].casefold()
        bare = f"{ {'proxy': 'http', 'socks': 'socks4'}.get(kind, kind) }://{from_script[2]}"
    return bare.strip(_AROUND)


def read(text: str) -> ProxyAddress:
    """Read a proxy's address. Raises BadAddress.

    A user name and a password may hold any character, encoded by percent signs or not: they end at the last @.
    What follows the port is ignored.
    """
    scheme, rest = split_scheme(cleaned(text))
    login, _, location = rest.rpartition("@")
    name, _, password = login.partition(":")
    host, port = _host_and_port(re.split(r"[/?#\\]", location)[0])
    if scheme not in DEFAULT_PORTS:
        raise BadAddress(AddressFlaw.KIND)
    return ProxyAddress(
        scheme,
        host,
        _port(port) if port else DEFAULT_PORTS[scheme],
        Credentials(urllib.parse.unquote(name), urllib.parse.unquote(password)),
    )


def kept_url(text: str) -> str:
    """Return the URL of a proxy as a file may hold it. Raises BadAddress, also where it holds a login."""
    address = read(text)
    bare = split_scheme(cleaned(text))[1]
    if address.login != NO_LOGIN or "@" in bare:
        raise BadAddress(AddressFlaw.CREDENTIALS)
    location, tail = re.split(r"(?=[/?#\\])|$", bare, maxsplit=1)
    if tail.strip("/"):
        raise BadAddress(AddressFlaw.TAIL)
    if not is_host(location):
        raise BadAddress(AddressFlaw.SHAPE)
    return f"{address.scheme}://{location.lower()}"


def split_scheme(text: str) -> tuple[str, str]:
    """Return the scheme in small letters, "http" where there is none, and what follows it."""
    found = _SCHEME.match(text)
    return (found[1] or "http").lower() if found else "http", text[found.end() :] if found else text


def without_login(text: str) -> str:
    """Return no more of a proxy's address than its scheme, host and port, however badly the login in it is written."""
    scheme, rest = split_scheme(cleaned(text))
    return f"{scheme}://{re.split(r'[/?#]', rest.rpartition('@')[2])[0]}"


def unusable_port(text: str) -> str:
    """Return the port of a proxy's address, where it's a number that no port has; otherwise ""."""
    port = without_login(text).rpartition(":")[2]
    return port if re.fullmatch(r"-?[0-9]{1,20}", port) and int(port) not in range(1, 65536) else ""


def excepted(host: str, port: int, exceptions: str) -> bool:
    """Tell whether a host is among the exceptions from a proxy, as NO_PROXY and the systems' settings list them.

    Separated by commas, semicolons or spaces: names, which stand for what ends in them as well, with or without a
    dot or a star before them; addresses and networks; each with or without a port; * for everything, and <local>
    for names without a dot.
    """
    host = host.casefold().strip("[]").rstrip(".")
    return any(_matches(entry, host, port) for entry in re.split(r"[,;\s|]+", exceptions.casefold()))


def _matches(entry: str, host: str, port: int) -> bool:
    entry = entry.strip(_AROUND.replace("<", "").replace(">", ""))
    if entry == "<local>":
        return "." not in host and ":" not in host
    entry = entry.partition("://")[2] or entry
    if not entry or entry.startswith("<"):
        return False
    address = _address(host)
    try:
        if address is not None:
            return address in ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        pass
    with_port = re.fullmatch(r"(\[[^\]]*\]|[^:\[\]]*):([0-9]+)", entry)
    if with_port:
        if int(with_port[2]) != port:
            return False
        entry = with_port[1]
    entry = entry.strip("[]").rstrip(".")
    if "*" in entry and fnmatch.fnmatchcase(host, entry.replace("[", "[[]")):
        return True
    name = entry.removeprefix("*").lstrip(".")
    if address is not None:
        return address == _address(name)
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _host_and_port(location: str) -> tuple[str, str]:
    found = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)(?:%[\w.~-]+)?\]|([^:\[\]@\s]+))(?::([^:]*))?", location)
    if found is None or not location.isprintable():
        raise BadAddress(AddressFlaw.SHAPE)
    six, name, port = found.groups()
    if six:
        try:
            ipaddress.IPv6Address(six)
        except ValueError:
            raise BadAddress(AddressFlaw.SHAPE) from None
    return (six or name).casefold(), port or ""


def _port(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,20}", text):
        raise BadAddress(AddressFlaw.SHAPE)
    if int(text) not in range(1, 65536):
        raise BadAddress(AddressFlaw.PORT)
    return int(text)
