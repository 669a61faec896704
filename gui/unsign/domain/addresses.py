"""Addresses that a person may give. Standard library only, and light."""

import enum
import ipaddress
import re
import urllib.parse


class AddressFlaw(enum.Enum):
    """What makes an address unusable.

    UNREADABLE: no address at all
    CREDENTIALS: it holds a user name or a password
    SHAPE: no host, a host or a port that can't be, or characters that have no business there
    TAIL: it goes on with ? or #
    NOT_ENCRYPTED: neither https nor this computer itself
    KIND: a kind of proxy that can't be used
    PORT: a number that no port has
    """

    UNREADABLE = enum.auto()
    CREDENTIALS = enum.auto()
    SHAPE = enum.auto()
    TAIL = enum.auto()
    NOT_ENCRYPTED = enum.auto()
    KIND = enum.auto()
    PORT = enum.auto()


class BadAddress(ValueError):  # noqa: N818 - a person typed it, and may go on typing
    """An address that can't be used. `flaw`: why."""

    def __init__(self, flaw: AddressFlaw) -> None:
        """Keep the fact; the wording is somebody else's."""
        super().__init__(flaw.name)
        self.flaw = flaw


def service_url(text: str) -> str:
    """Take a text for the address of a service, without a slash at the end; raise BadAddress.

    Encrypted to anywhere, in the clear to this computer itself only.
    """
    parts = _split(text)
    if "?" in text or "#" in text:
        raise BadAddress(AddressFlaw.TAIL)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname or "")):
        raise BadAddress(AddressFlaw.NOT_ENCRYPTED)
    return parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower()).geturl().rstrip("/")


def _split(text: str) -> urllib.parse.SplitResult:
    try:
        parts = urllib.parse.urlsplit(text)
        port = parts.port
    except ValueError:
        raise BadAddress(AddressFlaw.UNREADABLE) from None
    if parts.username or parts.password:
        raise BadAddress(AddressFlaw.CREDENTIALS)
    if not is_host(parts.netloc) or port == 0 or not text.isprintable() or " " in text:
        raise BadAddress(AddressFlaw.SHAPE)
    return parts


def is_host(netloc: str) -> bool:
    """Whether it is a name or an address that can be looked up, and perhaps a port.

    A name in another script goes by its ASCII form: the rules for making that differ from library to library.
    """
    named = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([0-9A-Za-z][0-9A-Za-z._-]*))(?::[0-9]*)?", netloc)
    if named is None:
        return False
    six, host = named.groups()
    # four numbers are an IPv4 address for httpx, whatever stands between them
    if host and not re.fullmatch(r"[0-9]+.[0-9]+.[0-9]+.[0-9]+|[0-9.]+", host):
        return True
    try:
        ipaddress.ip_address(six or host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
