"""Reports about proxies, tried on a real proxy on loopback, and on the reading of settings."""

import base64
import contextlib
import socket
import socketserver
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.api import Reached
from tests.servers import Gate, Handler, Plan, answering, in_a_thread, misbehaving, proxy, proxying, tls
from unsign.api.routes import route
from unsign.domain import problems, proxies
from unsign.domain.account import Credentials
from unsign.domain.addresses import BadAddress
from unsign.domain.connection_report import RouteKind
from unsign.domain.settings import Network, ProxyUse
from unsign.domain.signature import SignatureId
from unsign.flows.cancelling import CancelToken

HOST = "smsapi.unsign.example"
ID = SignatureId("987654321")
UNKNOWN = answering(400, {"code": 400, "message": "sign config not exist"})

# report: the address as it was set, and the name and password that have to reach the proxy
LOGINS = {
    "carsonyl/pypac#49": [
        (f"http://name:{password}@proxy", "name", meant)
        for password, meant in [
            ("@", "@"),
            ("@@", "@@"),
            ("www.example.com", "www.example.com"),
            ("https://", "https://"),
            ("\\", "\\"),
            ("%40", "@"),
            (":", ":"),
            ("www.example.com&foobar=", "www.example.com&foobar="),
        ]
    ],
    "minishift/minishift#2283": [("http://username:HashTag#Password@proxy", "username", "HashTag#Password")],
    "Kong/insomnia#2512": [("http://user:p@ss#@proxy", "user", "p@ss#")],
    "dfe-analytical-services/dfeR#47": [("http://me:what?@proxy", "me", "what?")],
    "encode/httpx#858": [("http://me:a#b@proxy", "me", "a#b"), ("http://me:a%23b@proxy", "me", "a#b")],
    "fatedier/frp#272": [("http://me:a@b@proxy", "me", "a@b"), ("http://me:a%40b@proxy", "me", "a@b")],
    "git-for-windows/git#821": [("http://username:123@456@proxy", "username", "123@456")],
    "vectordotdev/vector#17125": [("http://user:P%40ssw0rd@proxy", "user", "P@ssw0rd")],
}


@pytest.mark.parametrize("report", LOGINS)
async def test_a_login_in_an_address(report: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy gets exactly the name and password that were meant; no text shows them."""
    for address, name, password in LOGINS[report]:
        login = base64.b64encode(f"{name}:{password}".encode())
        with proxying(Gate(login=login, target=("127.0.0.1", 1))) as gate:
            port = gate.url.rpartition(":")[2]
            monkeypatch.setenv("HTTPS_PROXY", f"{address.removesuffix('proxy')}127.0.0.1:{port}")
            service = Reached(f"https://{HOST}", Network(10))
            with pytest.raises(problems.NotSent) as caught:
                await service.signature(service.account, ID, CancelToken())
            await service.close()
        assert not isinstance(caught.value, problems.ProxySignIn), address
        assert b"Basic " + login in gate.wishes[0]
        found = route(f"https://{HOST}", Network())
        assert found.shown == gate.url
        assert password not in repr(found) or len(password) < 3


async def test_a_login_in_fields_of_its_own() -> None:
    """Every character goes as it was typed (postmanlabs/postman-app-support#9116)."""
    password = "".join(map(chr, range(0x21, 0x7F))) + "ß漢"
    login = base64.b64encode(f"me:{password}".encode())
    with proxying(Gate(login=login, target=("127.0.0.1", 1))) as gate:
        network = Network(10, ProxyUse.OTHER, gate.url)
        service = Reached(f"https://{HOST}", network, proxy_login=lambda: Credentials("me", password))
        with pytest.raises(problems.NotSent) as caught:
            await service.signature(service.account, ID, CancelToken())
        await service.close()
    assert not isinstance(caught.value, problems.ProxySignIn)


# report: the exceptions as they were set, and hosts with whether they are excepted
EXCEPTIONS = {
    "docker/docs#9745": [("*.example.com", "a.example.com", True), (".example.com", "a.example.com", True)],
    "nahi/httpclient#110": [("localhost,.corp", "www.corp", True)],
    "curl/curl#9773": [
        (".domain1,.domain2,127.0.0.1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16", "10.10.20.1", True),
        ("10.0.0.0/8", "11.0.0.1", False),
    ],
    "curl/curl#1208": [("192.168", "10.1.192.168", False), ("192.168.", "10.1.192.168", False)],
    "request/request#2194": [("*.cnn.com", "edition.cnn.com", True)],
    "gajus/global-agent#14": [(".example.com", "foo.example.com", True)],
    "DataDog/documentation#7851": [
        ("datadoghq.com", "app.agent.datadoghq.com", True),
        ("datadoghq.com", "www.notdatadoghq.com", False),
        ("datadoghq", "www.datadoghq.com", False),
    ],
}


@pytest.mark.parametrize("report", EXCEPTIONS)
def test_exceptions(report: str) -> None:
    """As the report expects them."""
    for listed, host, excepted in EXCEPTIONS[report]:
        assert proxies.excepted(host, 443, listed) is excepted, (listed, host)


# report: the header's values, the kinds that are told, and whether a user name and password help
SIGN_INS = {
    "cypress-io/cypress#4667": ((b"NEGOTIATE", b"NTLM", b'Basic realm="..."'), ("NEGOTIATE", "NTLM", "Basic"), True),
    "microsoft/WSL#10804": ((b"Negotiate", b"NTLM"), ("Negotiate", "NTLM"), False),
    "telegramdesktop/tdesktop#1410": ((b"NTLM",), ("NTLM",), False),
    "lensapp/lens#3243": ((b"Kerberos", b"NTLM"), ("Kerberos", "NTLM"), False),
}


@pytest.mark.parametrize("report", SIGN_INS)
async def test_sign_ins(report: str) -> None:
    """What the proxy asks for is told, and whether it can be given."""
    asks, schemes, takes_login = SIGN_INS[report]
    with proxying(Gate(login=b"eDp4", asks=asks)) as gate:
        service = Reached(f"https://{HOST}", Network(10, ProxyUse.OTHER, gate.url))
        with pytest.raises(problems.ProxySignIn) as caught:
            await service.signature(service.account, ID, CancelToken())
        await service.close()
    assert (caught.value.schemes, caught.value.takes_login) == (schemes, takes_login)


# report: the address as it was set, and what it is; None where it can't be used
ADDRESSES: dict[str, list[tuple[str, str | None]]] = {
    "curl/curl#415": [("2a00:fac0:a000::7:13", None), ("[2a00:fac0:a000::7:13]", "http://[2a00:fac0:a000::7:13]:80")],
    "libwww-perl/libwww-perl#148": [("http://[2001:db8::1]:3128/", "http://[2001:db8::1]:3128")],
    "xroche/httrack#598": [("http://[2001:db8::1]", "http://[2001:db8::1]:80")],
    "akuhtz/proxy-vole#169": [("PROXY [::1]:8080", "http://[::1]:8080")],
}


@pytest.mark.parametrize("report", ADDRESSES)
def test_addresses(report: str) -> None:
    """Brackets, no port, and what a script returns."""
    for text, url in ADDRESSES[report]:
        if url is None:
            with pytest.raises(BadAddress):
                proxies.read(text)
        else:
            assert proxies.read(text).url == url


# of each report, the setting
EMPTY = {"mislav/hub#180": "", "seanmonstar/reqwest#1422": "", "benoitc/hackney#779": " \t", "encode/httpx#2639": None}


@pytest.mark.parametrize("report", EMPTY)
async def test_an_empty_setting(report: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts as none; one that says https where the proxy speaks plain http is the proxy's problem, in words."""
    setting = EMPTY[report]
    if setting is not None:
        monkeypatch.setenv("HTTPS_PROXY", setting)
        assert route(f"https://{HOST}", Network()).road is RouteKind.NONE_SET
        return
    with proxy(b"HTTP/1.1 400 Bad Request\r\n\r\n") as (url, _heard):
        monkeypatch.setenv("HTTPS_PROXY", url.replace("http:", "https:"))
        service = Reached(f"https://{HOST}", Network(10))
        with pytest.raises(problems.ProxyUnreachable):
            await service.signature(service.account, ID, CancelToken())
        await service.close()


async def test_a_socks_proxy_needs_no_other_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """It's asked, where others had an ImportError (Aider-AI/aider#3048)."""
    with proxy(b"\x05\xff") as (url, heard):
        monkeypatch.setenv("ALL_PROXY", url.replace("http:", "socks5:"))
        service = Reached(f"https://{HOST}", Network(10))
        with pytest.raises(problems.ProxySignIn):
            await service.signature(service.account, ID, CancelToken())
        await service.close()
    assert heard == [b"\x05\x01\x00"]


@contextlib.contextmanager
def on_ipv6(gate: Gate) -> Iterator[str]:
    """Let a gate be reached at ::1 as well; give its URL there."""
    port = int(gate.url.rpartition(":")[2])

    class Relay(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.create_connection(("127.0.0.1", port)) as onward:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += self.request.recv(65536)
                onward.sendall(head)
                threading.Thread(target=_pass_on, args=(self.request, onward), daemon=True).start()
                _pass_on(onward, self.request)

    class Server(socketserver.ThreadingTCPServer):
        address_family = socket.AF_INET6
        daemon_threads = True

    server = Server(("::1", 0), Relay)
    with in_a_thread(server, "on ::1"):
        yield f"http://[::1]:{server.server_address[1]}"


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)


@pytest.mark.skipif(not socket.has_ipv6, reason="this computer has no IPv6")
async def test_ipv6_on_both_ends(tmp_path: Path) -> None:
    """A proxy and a service with numbers for names.

    psf/requests#3534, pydantic/httpx2#1091, tinyproxy/tinyproxy#408
    """
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    plan = Plan(Handler.reset, look_up=UNKNOWN)
    with misbehaving(plan, tls(authority.issue_cert("2001:db8::5"))) as url:
        address = urllib.parse.urlsplit(url)
        assert address.port
        with proxying(Gate(target=("127.0.0.1", address.port))) as gate, on_ipv6(gate) as there:
            network = Network(10, ProxyUse.OTHER, there, ca_file=str(tmp_path / "ca.pem"))
            service = Reached("https://[2001:db8::5]:8443", network)
            with pytest.raises(problems.NoSuchSignature):
                await service.signature(service.account, ID, CancelToken())
            await service.close()
    assert gate.asked_for == ["[2001:db8::5]:8443"]
    assert plan.requests[0].headers["Host"] == "[2001:db8::5]:8443"


async def test_a_proxy_that_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a restart (owncloud/client#1381, Scighost/Starward#1229)."""
    with proxying(Gate(answer=b"HTTP/1.1 403 No\r\n\r\n")) as one:
        service = Reached("https://127.0.0.1:1", Network(10), fresh_seconds=0.0)
        for setting, problem in ((one.url, problems.ProxyRefused), ("", problems.ConnectionRefused)):
            monkeypatch.setenv("HTTPS_PROXY", setting)
            with pytest.raises(problem):
                await service.signature(service.account, ID, CancelToken())
        await service.close()
