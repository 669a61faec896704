"""Asks a SOCKS proxy for a connection: version 5 (RFC 1928, RFC 1929) and 4A. Standard library only.

The proxy looks the service's name up, as with every other kind of proxy.
"""

import ipaddress
from typing import Protocol

from unsign.domain.proxies import NO_LOGIN, ProxyAddress

_VERSION, _CONNECT, _IPV4, _NAME, _IPV6 = 5, 1, 1, 3, 4
_NO_LOGIN_NEEDED, _PASSWORD = 0, 2
_GRANTED_4, _WANTS_USER_4 = 0x5A, frozenset({0x5C, 0x5D})
_LONGEST = 255


class Stream(Protocol):
    """A connection, as httpcore2 has it."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore2's
        """Receive."""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Send."""


class SocksRefused(Exception):  # noqa: N818 - people hear of a Problem
    """The proxy doesn't connect. `wants_login`: it wants a user name and password, or others than it got."""

    def __init__(self, reason: str, *, wants_login: bool = False) -> None:
        """Keep the facts; nothing of a login is among them."""
        super().__init__(reason)
        self.wants_login = wants_login


async def ask(stream: Stream, address: ProxyAddress, host: str, port: int) -> None:
    """Have the proxy connect to a host. Raises SocksRefused."""
    if address.scheme in {"socks4", "socks4a"}:
        await _ask_4(stream, address, host, port)
    else:
        await _ask_5(stream, address, host, port)


async def _ask_5(stream: Stream, address: ProxyAddress, host: str, port: int) -> None:
    methods = [_NO_LOGIN_NEEDED] if address.login == NO_LOGIN else [_NO_LOGIN_NEEDED, _PASSWORD]
    await stream.write(bytes([_VERSION, len(methods), *methods]))
    version, method = await _exactly(stream, 2)
    if version != _VERSION:
        raise SocksRefused("no SOCKS 5")
    if method == _PASSWORD and address.login != NO_LOGIN:
        await _sign_in(stream, address)
    elif method != _NO_LOGIN_NEEDED:
        raise SocksRefused(f"SOCKS 5: sign-in {method}", wants_login=True)
    await stream.write(bytes([_VERSION, _CONNECT, 0]) + _destination(host) + port.to_bytes(2, "big"))
    version, reply, _, kind = await _exactly(stream, 4)
    if version != _VERSION or reply:
        raise SocksRefused(f"SOCKS 5: reply {reply}")
    length = {_IPV4: 4, _IPV6: 16}.get(kind) or (await _exactly(stream, 1))[0]
    # where it has connected to, which is of no use
    await _exactly(stream, length + 2)


async def _sign_in(stream: Stream, address: ProxyAddress) -> None:
    name, password = address.login.dev_key.encode(), address.login.dev_secret.encode()
    if len(name) > _LONGEST or len(password) > _LONGEST:
        raise SocksRefused("SOCKS 5: login too long", wants_login=True)
    await stream.write(bytes([1, len(name)]) + name + bytes([len(password)]) + password)
    _, status = await _exactly(stream, 2)
    if status:
        raise SocksRefused("SOCKS 5: login refused", wants_login=True)


async def _ask_4(stream: Stream, address: ProxyAddress, host: str, port: int) -> None:
    user = address.login.dev_key.encode().replace(b"\0", b"")
    try:
        place, name = ipaddress.IPv4Address(host).packed, b""
    except ValueError:
        # an address that none has says that the name follows
        place, name = b"\0\0\0\1", host.encode("idna") + b"\0"
    await stream.write(bytes([4, _CONNECT]) + port.to_bytes(2, "big") + place + user + b"\0" + name)
    version, reply, *_ = await _exactly(stream, 8)
    if version or reply != _GRANTED_4:
        raise SocksRefused(f"SOCKS 4: reply {reply}", wants_login=reply in _WANTS_USER_4)


def _destination(host: str) -> bytes:
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        name = host.encode("idna")
        return bytes([_NAME, len(name)]) + name
    return bytes([_IPV4 if isinstance(found, ipaddress.IPv4Address) else _IPV6]) + found.packed


async def _exactly(stream: Stream, size: int) -> bytes:
    received = b""
    while len(received) < size:
        more = await stream.read(size - len(received))
        if not more:
            raise SocksRefused("SOCKS: hung up")
        received += more
    return received
