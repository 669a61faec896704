"""SOCKS proxies: a real one on loopback, in each version, with and without a sign-in."""

import contextlib
import socket
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import trustme

from tests.api import Reached
from tests.servers import Handler, Plan, answering, in_a_thread, misbehaving, tls
from unsign.domain import problems
from unsign.domain.account import Credentials
from unsign.domain.connection_report import KeyState, RouteKind
from unsign.domain.settings import Network, ProxyUse
from unsign.domain.signature import SignatureId
from unsign.flows.cancelling import CancelToken

HOST = "smsapi.unsign.example"
ID = SignatureId("987654321")
LOGIN = Credentials("staff", "p\u00e4ss:w@rd")
UNKNOWN = answering(400, {"code": 400, "message": "sign config not exist"})


@dataclass
class Socks:
    """A SOCKS proxy.

    target: where it connects to, whatever it is asked for
    login: the user name and password that it wants; None for none
    reply: what it answers to a request for a connection; 0 to connect
    """

    target: tuple[str, int]
    login: Credentials | None = None
    reply: int = 0
    asked_for: list[tuple[str, int]] = field(default_factory=list)


class _Handler(socketserver.StreamRequestHandler):
    socks: Socks

    def handle(self) -> None:
        """Take either version."""
        with contextlib.suppress(IndexError, OSError):
            granted = self._four() if self.rfile.read(1) == b"\x04" else self._five()
            if granted:
                self._connect()

    def _four(self) -> bool:
        _, high, low, *place = self.rfile.read(7)
        user = self._until_nul()
        host = self._until_nul().decode() if place[:3] == [0, 0, 0] else ".".join(map(str, place))
        self.socks.asked_for.append((host, high * 256 + low))
        fits = self.socks.login is None or user.decode() == self.socks.login.dev_key
        self.wfile.write(bytes([0, 0x5B if self.socks.reply else 0x5A if fits else 0x5D]) + bytes(6))
        return fits and not self.socks.reply

    def _until_nul(self) -> bytes:
        read = b""
        while (one := self.rfile.read(1)) != b"\0":
            read += one
        return read

    def _five(self) -> bool:
        methods = self.rfile.read(self.rfile.read(1)[0])
        wanted = 2 if self.socks.login else 0
        if wanted not in methods:
            self.wfile.write(b"\x05\xff")
            return False
        self.wfile.write(bytes([5, wanted]))
        if self.socks.login:
            self.rfile.read(1)
            name = self.rfile.read(self.rfile.read(1)[0]).decode()
            password = self.rfile.read(self.rfile.read(1)[0]).decode()
            fits = Credentials(name, password) == self.socks.login
            self.wfile.write(bytes([1, not fits]))
            if not fits:
                return False
        kind = self.rfile.read(4)[3]
        size = {1: 4, 4: 16}.get(kind) or self.rfile.read(1)[0]
        raw = self.rfile.read(size)
        families = {1: socket.AF_INET, 4: socket.AF_INET6}
        host = socket.inet_ntop(families[kind], raw) if kind in families else raw.decode()
        self.socks.asked_for.append((host, int.from_bytes(self.rfile.read(2), "big")))
        # with a name for where it has connected to, which no client may stumble over
        self.wfile.write(bytes([5, self.socks.reply, 0, 3, 4]) + b"here" + b"\0\0")
        return not self.socks.reply

    def _connect(self) -> None:
        with socket.create_connection(self.socks.target) as onward:
            back = threading.Thread(target=self._pass_on, args=(onward, self.connection), daemon=True)
            back.start()
            self._pass_on(self.connection, onward)
            back.join()

    @staticmethod
    def _pass_on(one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                other.sendall(data)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def serving(socks: Socks) -> Iterator[str]:
    """Run one; give its host and port."""
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), type("Planned", (_Handler,), {"socks": socks}))
    server.daemon_threads = True
    with in_a_thread(server, "socks"):
        yield f"127.0.0.1:{server.server_address[1]}"


@contextlib.contextmanager
def site(tmp_path: Path, *names: str) -> Iterator[tuple[Plan, tuple[str, int], str]]:
    """Serve over TLS; give the plan, where it listens, and what makes it trusted."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    plan = Plan(Handler.reset, look_up=UNKNOWN)
    with misbehaving(plan, tls(authority.issue_cert(*names))) as url:
        yield plan, ("127.0.0.1", int(url.rpartition(":")[2])), str(tmp_path / "ca.pem")


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks", "socks4", "socks4a"])
@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "login"])
async def test_every_version(scheme: str, login: Credentials | None, tmp_path: Path) -> None:
    """The proxy looks the name up, and TLS is with the service; a DELETE's own connection goes through it as well."""
    with site(tmp_path, HOST) as (plan, target, ca_file):
        socks = Socks(target, login)
        with serving(socks) as there:
            network = Network(10, ProxyUse.OTHER, f"{scheme}://{there}", ca_file=ca_file)
            service = Reached(f"https://{HOST}", network, proxy_login=lambda: login)
            found = await service.examine(service.account, CancelToken())
            with pytest.raises(problems.ConnectionBroken):
                await service.delete_signature(service.account, ID, CancelToken())
            await service.close()
    assert found.road is RouteKind.OWN_PROXY
    assert found.key is KeyState.ACCEPTED
    assert found.security is not None
    assert socks.asked_for == [(HOST, 443)] * 2
    assert [r.method for r in plan.requests] == ["GET", "DELETE"]


@pytest.mark.parametrize("scheme", ["socks5", "socks4"])
@pytest.mark.parametrize("given", [None, Credentials("staff2", "wrong")], ids=["none", "wrong"])
async def test_a_login_that_is_missing_or_wrong(scheme: str, given: Credentials | None) -> None:
    """It's the proxy that asks; which of both it was is told."""
    with serving(Socks(("127.0.0.1", 1), LOGIN)) as there:
        network = Network(10, ProxyUse.OTHER, f"{scheme}://{there}")
        service = Reached(f"https://{HOST}", network, proxy_login=lambda: given)
        with pytest.raises(problems.ProxySignIn) as caught:
            await service.delete_signature(service.account, ID, CancelToken())
        await service.close()
    assert caught.value.takes_login
    assert caught.value.login_sent is (given is not None)
    assert "wrong" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["socks5", "socks4"])
async def test_a_proxy_that_refuses(scheme: str) -> None:
    """By its rules, or because it can't reach the service."""
    with serving(Socks(("127.0.0.1", 1), reply=2)) as there:
        service = Reached(f"https://{HOST}", Network(10, ProxyUse.OTHER, f"{scheme}://{there}"))
        found = await service.examine(service.account, CancelToken())
        await service.close()
    assert type(found.proxy_problem) is problems.ProxyRefused


async def test_numbers_for_names(tmp_path: Path) -> None:
    """IPv4 and IPv6 addresses go as such."""
    with site(tmp_path, "192.0.2.7", "2001:db8::5") as (_plan, target, ca_file):
        socks = Socks(target)
        with serving(socks) as there:
            for scheme, host in [("socks5", "192.0.2.7"), ("socks5", "[2001:db8::5]"), ("socks4", "192.0.2.7")]:
                network = Network(10, ProxyUse.OTHER, f"{scheme}://{there}", ca_file=ca_file)
                service = Reached(f"https://{host}:8443", network)
                with pytest.raises(problems.NoSuchSignature):
                    await service.signature(service.account, ID, CancelToken())
                await service.close()
    assert socks.asked_for == [("192.0.2.7", 8443), ("2001:db8::5", 8443), ("192.0.2.7", 8443)]


async def test_what_goes_wrong_behind_it_isnt_the_proxys(tmp_path: Path) -> None:
    """A certificate that isn't trusted is the service's, or whoever's is in between."""
    with site(tmp_path, HOST) as (plan, target, _ca_file), serving(Socks(target)) as there:
        service = Reached(f"https://{HOST}", Network(10, ProxyUse.OTHER, f"socks5://{there}"))
        found = await service.examine(service.account, CancelToken())
        await service.close()
    assert isinstance(found.connection_problem, problems.CertificateUntrusted)
    assert found.security is not None
    assert plan.requests == []


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", b"\x05", b"\x05\x00"])
async def test_what_isnt_a_socks_proxy(answer: bytes) -> None:
    """Whatever answers there, nothing of the request is sent."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(100)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        there = f"127.0.0.1:{listening.getsockname()[1]}"
        service = Reached(f"https://{HOST}", Network(10, ProxyUse.OTHER, f"socks5://{there}"))
        with pytest.raises((problems.ProxyRefused, problems.ProxyUnreachable)):
            await service.delete_signature(service.account, ID, CancelToken())
        await service.close()
        thread.join()


async def test_a_socks_proxy_that_isnt_there() -> None:
    """It's the proxy that can't be reached, not the service."""
    service = Reached(f"https://{HOST}", Network(10, ProxyUse.OTHER, "socks5://127.0.0.1:1"))
    with pytest.raises(problems.ProxyUnreachable):
        await service.signature(service.account, ID, CancelToken())
    await service.close()
