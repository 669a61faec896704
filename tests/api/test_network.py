"""How the service is reached: the way of a request, what is trusted on it, and what a check finds. Real sockets."""

import asyncio
import base64
import contextlib
import gc
import ssl
import urllib.parse
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
import trustme

from tests.api import CREDENTIALS, Reached
from tests.driver import until
from tests.servers import (
    Fault,
    Gate,
    Handler,
    Plan,
    answering,
    flood,
    misbehaving,
    proxying,
    say_nothing,
    telling_time,
)
from unsign.api.client import HttpService
from unsign.api.pools import FRESH_SECONDS
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.connection_report import KeyState, RouteKind
from unsign.domain.settings import Network, ProxyUse
from unsign.domain.signature import SignatureId
from unsign.flows.cancelling import CancelToken
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService

ACCOUNT = AccountRef("Acme Ltd", "acme-key")
ID = SignatureId("987654321")
HOST = "smsapi.unsign.example"
"""A name that only a proxy can find."""
UNKNOWN = answering(400, {"code": 400, "message": "sign config not exist"})


@dataclass
class Site:
    """The service behind TLS. `ca_file`: what makes it trusted."""

    plan: Plan
    url: str
    ca_file: str

    @property
    def address(self) -> tuple[str, int]:
        """Give where it listens."""
        host, _, port = self.url.removeprefix("https://").partition(":")
        return host, int(port)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Serve over TLS, with an authority that this computer doesn't know."""
    authority = trustme.CA(organization_name="Inspection Ltd")
    authority.cert_pem.write_to_path(tmp_path / "own-ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", HOST).configure_cert(context)
    plan = Plan(Handler.reset, look_up=UNKNOWN)
    with misbehaving(plan, context) as url:
        yield Site(plan, url, str(tmp_path / "own-ca.pem"))


@contextlib.asynccontextmanager
async def reaching(
    url: str, network: Network, login: Credentials | None = None, fresh_seconds: float = FRESH_SECONDS
) -> AsyncIterator[Reached]:
    """Give a client, and close it. `login`: what was entered for the proxy."""
    service = Reached(url, network, proxy_login=lambda: login, fresh_seconds=fresh_seconds)
    try:
        yield service
    finally:
        await service.close()


def own(url: str, ca_file: str = "") -> Network:
    """Give the settings with a proxy of one's own."""
    return Network(timeout=10, proxy_use=ProxyUse.OTHER, proxy_url=url, ca_file=ca_file)


async def test_a_direct_check_over_tls(site: Site) -> None:
    """Everything is found, and nothing but one GET was sent."""
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        found = await service.examine(service.account, CancelToken())
    assert found.road is RouteKind.NONE_SET
    assert found.addresses == ("127.0.0.1",)
    assert found.security is not None
    assert found.security.version == "TLSv1.3"
    assert found.security.organisation == "Inspection Ltd"
    assert found.clock_ahead is not None
    assert abs(found.clock_ahead) < 5
    assert found.key is KeyState.ACCEPTED
    assert found.was_reached
    assert found.exchange.status == 400
    assert [(r.method, r.path) for r in site.plan.requests] == [("GET", "/v1/sign-configs/0")]


async def test_an_issuer_that_isnt_trusted_is_named_and_gets_nothing(site: Site) -> None:
    """Who inspects the traffic is what an IT department has to know; nothing at all is sent there."""
    async with reaching(site.url, Network()) as service:
        found = await service.examine(service.account, CancelToken())
    assert isinstance(found.connection_problem, problems.CertificateUntrusted)
    assert found.security is not None
    assert found.security.organisation == "Inspection Ltd"
    assert found.key is KeyState.NOT_KNOWN
    assert found.key_problem is None
    assert site.plan.requests == []


@pytest.mark.parametrize("content", [None, "", "no certificate", "folder"], ids=["missing", "empty", "text", "folder"])
async def test_a_file_of_certificates_that_cant_be_used(site: Site, tmp_path: Path, content: str | None) -> None:
    """It is said, by calls and by the check, and nothing is sent without it."""
    path = tmp_path / "ca.pem"
    if content == "folder":
        path.mkdir()
    elif content is not None:
        path.write_text(content, encoding="utf-8")
    async with reaching(site.url, Network(ca_file=str(path))) as service:
        with pytest.raises(problems.TrustUnusable):
            await service.signature(service.account, ID, CancelToken())
        found = await service.examine(service.account, CancelToken())
        assert isinstance(found.connection_problem, problems.TrustUnusable)
        service.use(Network(ca_file=site.ca_file))
        assert (await service.examine(service.account, CancelToken())).key is KeyState.ACCEPTED
    assert len(site.plan.requests) == 1


async def test_a_path_that_is_no_path(site: Site) -> None:
    """It is the file that is wrong, not the proxy."""
    async with reaching(site.url, Network(ca_file="\0")) as service:
        found = await service.examine(service.account, CancelToken())
    assert isinstance(found.connection_problem, problems.TrustUnusable)


async def test_ones_own_proxy_is_used(site: Site) -> None:
    """Through CONNECT: the proxy looks the name up, and never sees the key."""
    with proxying(Gate(target=site.address)) as gate:
        async with reaching(f"https://{HOST}", own(gate.url, site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert gate.asked_for == [f"{HOST}:443"]
    assert b"uthorization: Basic" not in gate.wishes[0]
    assert found.road is RouteKind.OWN_PROXY
    assert found.proxy == gate.url
    assert found.addresses == ()
    assert found.key is KeyState.ACCEPTED
    assert found.security is not None
    assert found.security.organisation == "Inspection Ltd"


async def test_an_issuer_is_named_behind_a_proxy_too(site: Site) -> None:
    """The glance at the certificate takes the way of the request."""
    with proxying(Gate(target=site.address)) as gate:
        async with reaching(f"https://{HOST}", own(gate.url)) as service:
            found = await service.examine(service.account, CancelToken())
    assert gate.asked_for == [f"{HOST}:443"] * 2
    assert isinstance(found.connection_problem, problems.CertificateUntrusted)
    assert found.security is not None
    assert found.security.organisation == "Inspection Ltd"
    assert site.plan.requests == []


async def test_no_proxy_means_none(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system has set doesn't count then."""
    with proxying(Gate(target=site.address)) as gate:
        monkeypatch.setenv("HTTPS_PROXY", gate.url)
        async with reaching(site.url, Network(proxy_use=ProxyUse.NONE, ca_file=site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert gate.wishes == []
    assert found.road is RouteKind.SWITCHED_OFF
    assert found.key is KeyState.ACCEPTED


async def test_the_systems_proxy_with_its_credentials(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """They go to the proxy, and into nothing that people see."""
    with proxying(Gate(target=site.address)) as gate:
        monkeypatch.setenv("HTTPS_PROXY", gate.url.replace("//", "//staff:pr%40xy-hush@"))
        async with reaching(f"https://{HOST}", Network(ca_file=site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert b"Proxy-Authorization: Basic c3RhZmY6cHJAeHktaHVzaA==" in gate.wishes[0]
    assert found.road is RouteKind.SYSTEM_PROXY
    assert found.proxy == gate.url
    assert found.key is KeyState.ACCEPTED


@pytest.mark.parametrize("exceptions", ["127.0.0.1", "example.org;127.0.0.0/8", "a b 127.0.0.1.", "*", "127.*"])
async def test_the_systems_exceptions(site: Site, monkeypatch: pytest.MonkeyPatch, exceptions: str) -> None:
    """NO_PROXY in every form that people write."""
    with proxying(Gate(target=site.address)) as gate:
        monkeypatch.setenv("HTTPS_PROXY", gate.url)
        monkeypatch.setenv("NO_PROXY", exceptions)
        async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert gate.wishes == []
    assert found.road is RouteKind.EXCEPTION
    assert found.proxy == gate.url
    assert found.key is KeyState.ACCEPTED


async def test_a_change_of_the_systems_proxy_is_seen_by_a_check(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was checked is what is used from then on."""
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        assert (await service.examine(service.account, CancelToken())).road is RouteKind.NONE_SET
        with proxying(Gate(target=site.address)) as gate:
            monkeypatch.setenv("ALL_PROXY", gate.url)
            assert (await service.examine(service.account, CancelToken())).road is RouteKind.SYSTEM_PROXY
            with pytest.raises(problems.NoSuchSignature):
                await service.signature(service.account, ID, CancelToken())
            assert len(gate.wishes) == 2


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", problems.ProxyRefused),
        (b"HTTP/1.1 407 hush-proxy please\r\nContent-Length: 0\r\n\r\n", problems.ProxySignIn),
        (b"bye", problems.ProxyRefused),
    ],
    ids=["403", "407", "no-http"],
)
async def test_a_proxy_that_refuses(answer: bytes, problem: type[problems.Problem]) -> None:
    """It is the proxy that said no, and its words hold no secret of its own."""
    with proxying(Gate(answer=answer)) as gate:
        url = gate.url.replace("//", "//staff:hush-proxy@")
        async with reaching(f"https://{HOST}", own(url)) as service:
            found = await service.examine(service.account, CancelToken())
    assert type(found.proxy_problem) is problem
    assert "hush-proxy" not in str(found.proxy_problem)
    assert found.key is KeyState.NOT_KNOWN


SIGN_INS = [
    ((b'Basic realm="office, floor 2"',), ("Basic",)),
    ((b"NTLM", b"Negotiate", b"basic realm=x"), ("NTLM", "Negotiate", "basic")),
    ((b"Negotiate, NTLM",), ("Negotiate", "NTLM")),
    ((b"Negotiate YIIJvwYGKwYBBQUCoIIJszCC==",), ("Negotiate",)),
    ((b'Digest realm="a", nonce="Basic b, NTLM", qop="auth"',), ("Digest",)),
    ((b"Basic",), ("Basic",)),
    ((b"", b'="'), ()),
    ((), ()),
]


async def test_a_proxy_that_asks_for_a_sign_in(subtests: pytest.Subtests) -> None:
    """Which kinds it offers is known, and that nobody has signed in; the key isn't shown to it."""
    for asks, schemes in SIGN_INS:
        with subtests.test(asks=asks), proxying(Gate(login=b"c3RhZmY6aHVzaA==", asks=asks)) as gate:
            async with reaching(f"https://{HOST}", own(gate.url)) as service:
                with pytest.raises(problems.ProxySignIn) as caught:
                    await service.delete_signature(service.account, ID, CancelToken())
            assert caught.value.schemes == schemes
            assert caught.value.takes_login is bool({"Basic", "basic"} & set(schemes))
            assert not caught.value.login_sent
            assert len(gate.wishes) == 1
            assert b"authorization" not in gate.wishes[0].lower()


async def test_a_login_opens_the_proxy(site: Site) -> None:
    """The one that was entered; one in the address goes before it; and one that is wrong was sent, which is known."""
    entered = Credentials("DOMAIN\\staff", "p@ss:w\u00f6rd #1")
    coded = base64.b64encode("DOMAIN\\staff:p@ss:w\u00f6rd #1".encode())
    with proxying(Gate(target=site.address, login=coded)) as gate:
        quoted = f"DOMAIN%5Cstaff:{urllib.parse.quote(entered.dev_secret, safe='')}@"
        for address, login in [
            (gate.url, entered),
            (gate.url.replace("//", f"//{quoted}"), None),
            (gate.url.replace("//", "//DOMAIN\\staff:p@ss:w\u00f6rd #1@"), Credentials("other", "login")),
        ]:
            async with reaching(f"https://{HOST}", own(address, site.ca_file), login) as service:
                with pytest.raises(problems.NoSuchSignature):
                    await service.signature(service.account, ID, CancelToken())
        async with reaching(f"https://{HOST}", own(gate.url, site.ca_file), Credentials("staff", "hush")) as service:
            with pytest.raises(problems.ProxySignIn) as caught:
                await service.signature(service.account, ID, CancelToken())
    assert caught.value.login_sent
    assert caught.value.takes_login


async def test_the_systems_proxy_is_looked_up_for_each_attempt(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that comes, moves or goes while the program runs is what the next attempt goes by."""
    with proxying(Gate(target=site.address)) as one, proxying(Gate(target=site.address)) as other:
        async with reaching(site.url, Network(ca_file=site.ca_file), fresh_seconds=0.0) as service:
            for proxy in ("", one.url, other.url, "", one.url):
                monkeypatch.setenv("HTTPS_PROXY", proxy)
                with pytest.raises(problems.NoSuchSignature):
                    await service.signature(service.account, ID, CancelToken())
    assert (len(one.wishes), len(other.wishes)) == (2, 1)
    assert len(site.plan.requests) == 5


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://proxy.unsign.invalid:3128"], ids=["port", "name"])
async def test_a_proxy_that_isnt_there(url: str) -> None:
    """Not the service's name is unknown, nor its port closed."""
    async with reaching(f"https://{HOST}", own(url)) as service:
        found = await service.examine(service.account, CancelToken())
        assert type(found.proxy_problem) is problems.ProxyUnreachable
        with pytest.raises(problems.ProxyUnreachable):
            await service.signature(service.account, ID, CancelToken())


@pytest.mark.parametrize("url", ["quic://127.0.0.1:1080", "ftp://127.0.0.1", "http://proxy:port", ""])
async def test_a_proxy_of_an_unusable_kind(url: str) -> None:
    """Said in words."""
    async with reaching(f"https://{HOST}", own(url)) as service:
        found = await service.examine(service.account, CancelToken())
    assert type(found.proxy_problem) is problems.ProxyUnusable
    assert found.proxy_problem.kind == ("" if url.startswith("http") or not url else url.partition(":")[0])
    assert found.road is RouteKind.OWN_PROXY


async def test_a_proxy_with_a_port_that_no_port_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """The port is named, whoever has set it; nothing was sent, and no name was looked up."""
    for port, named in (
        ("99999", "99999"),
        ("65536", "65536"),
        ("-1", "-1"),
        ("0", "0"),
        ("4294967297", "4294967297"),
        ("12345678901", "12345678901"),
        ("port", ""),
        ("80x", ""),
    ):
        url = f"http://staff:hush@127.0.0.1:{port}"
        monkeypatch.setenv("HTTPS_PROXY", url)
        for network in (Network(timeout=10), own(url)):
            async with reaching(f"https://{HOST}", network) as service:
                with pytest.raises(problems.ProxyUnusable) as caught:
                    await service.delete_signature(ACCOUNT, ID, CancelToken())
                found = await service.examine(ACCOUNT, CancelToken())
            assert caught.value.port == named, port
            assert isinstance(found.proxy_problem, problems.ProxyUnusable), port
            assert found.proxy_problem.port == named


async def test_an_address_that_sockets_refuse() -> None:
    """What is raised before anything was sent, by whatever part of the system, means just that."""
    for url in (
        "http://127.0.0.1:99999",
        "http://127.0.0.1:65536",
        "https://127.0.0.1:99999",
        "https://smsapi.unsign.example:70000",
        f"https://{'a' * 64}.unsign.example",
        "https://a..unsign.example",
        f"https://{'a.' * 200}unsign.example",
        "https://\u00fc\u200d.unsign.example",
        "https://xn--.unsign.example",
    ):
        async with reaching(url, Network(timeout=10)) as service:
            for call in (service.signature, service.delete_signature):
                with pytest.raises(problems.NotSent) as caught:
                    await call(ACCOUNT, ID, CancelToken())
                assert type(caught.value) in {problems.NameNotFound, problems.RequestUnsendable}, url


@pytest.mark.parametrize("seconds", [-86400.0, -90.0, 400.0])
async def test_clocks_that_differ(site: Site, seconds: float) -> None:
    """The answer's date against this computer's clock."""
    site.plan.look_up = telling_time(seconds)
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        found = await service.examine(service.account, CancelToken())
    assert found.clock_ahead == pytest.approx(-seconds, abs=5)


SIGNATURE = {"sign_id": "0", "sign_name": "Zero", "status": 2}


@pytest.mark.parametrize(
    ("answer", "key", "problem"),
    [
        (answering(400, {"code": 400, "message": "sign config not exist"}), KeyState.ACCEPTED, None),
        (answering(400, {"code": 400, "message": "invalid signId"}), KeyState.ACCEPTED, None),
        (answering(200, SIGNATURE), KeyState.ACCEPTED, None),
        (answering(401, {"code": 2001, "message": "authentication failed"}), KeyState.REFUSED, problems.KeyRefused),
        (answering(401, {"code": 2002, "message": "expired"}), KeyState.REFUSED, problems.KeyRefused),
        (answering(403, {"code": 2004, "message": "no permission"}), KeyState.NOT_ALLOWED, problems.NotAllowed),
        (answering(400, {"code": 3003, "message": "?"}), KeyState.NOT_KNOWN, problems.OtherRefusal),
        (answering(500, {}), KeyState.NOT_KNOWN, problems.ServerProblem),
        (answering(429, {}), KeyState.NOT_KNOWN, problems.PauseAsked),
        (Handler.reset, KeyState.NOT_KNOWN, problems.ConnectionBroken),
    ],
)
async def test_keys(answer: Fault, key: KeyState, problem: type[problems.Problem] | None) -> None:
    """What the answer about a signature that can't exist says of the key, over plain http to this computer."""
    plan = Plan(Handler.reset, look_up=answer)
    with misbehaving(plan) as url:
        async with reaching(url, Network()) as service:
            found = await service.examine(service.account, CancelToken())
    assert found.key is key
    assert (type(found.key_problem) if found.key_problem else None) is problem
    assert found.road is RouteKind.THIS_COMPUTER
    assert found.security is None
    assert found.was_reached


async def test_plain_http_goes_through_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes to this computer only: in the clear, the key must not travel."""
    with proxying(Gate()) as gate, misbehaving(Plan(Handler.reset, look_up=UNKNOWN)) as url:
        monkeypatch.setenv("HTTP_PROXY", gate.url)
        async with reaching(url, own(gate.url)) as service:
            found = await service.examine(service.account, CancelToken())
            service.use(Network())
            await service.examine(service.account, CancelToken())
    assert found.key is KeyState.ACCEPTED
    assert gate.wishes == []


async def test_a_name_that_doesnt_exist() -> None:
    """Found out, and nothing else is claimed."""
    async with reaching("https://smsapi.unsign.invalid", Network()) as service:
        found = await service.examine(service.account, CancelToken())
    assert isinstance(found.name_problem, problems.NameNotFound)
    assert found.connection_problem is None
    assert not found.was_reached


def break_off(handler: Handler) -> None:
    """Promise more than is sent, and close in order."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "100")
    handler.end_headers()
    handler.wfile.write(b'{"code": 0,')
    handler.close_connection = True


async def test_what_was_received_is_in_every_problem(site: Site) -> None:
    """Of an answer that breaks off, one that is too long, and a proxy's."""
    found: list[problems.Problem] = []
    for fault in (break_off, flood):
        site.plan.fault = fault
        async with reaching(site.url, Network(timeout=10, ca_file=site.ca_file)) as service:
            with pytest.raises(problems.Problem) as caught:
                await service.delete_signature(service.account, ID, CancelToken())
            found.append(caught.value)
    head = b"HTTP/1.1 403 Forbidden\r\nServer: squid hush-proxy\r\nVia: 1.1 gate\r\nX-Other: x\r\n"
    with proxying(Gate(answer=head + b"Content-Length: 0\r\n\r\n")) as gate:
        url = gate.url.replace("//", "//staff:hush-proxy@")
        async with reaching(f"https://{HOST}", own(url)) as service:
            with pytest.raises(problems.ProxyRefused) as refused:
                await service.delete_signature(service.account, ID, CancelToken())
    cut_off, too_large = found
    assert type(cut_off) is problems.AnswerCutOff
    assert cut_off.exchange.raw == '{"code": 0,'
    assert ("content-type", "application/json") in cut_off.exchange.headers
    assert type(too_large) is problems.TooLarge
    assert "server" in dict(too_large.exchange.headers)
    assert refused.value.exchange.headers == (
        ("content-length", "0"),
        ("server", "squid \u2022\u2022\u2022"),
        ("via", "1.1 gate"),
    )


async def test_practice_uses_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even a proxy that can't be used matters."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    pairs = {"P": Credentials(PRACTICE_KEY, PRACTICE_SECRET)}
    service = HttpService(lambda account: pairs.get(account.name, CREDENTIALS), Network(), app=PracticeService())
    found = await service.examine(AccountRef("P", PRACTICE_KEY), CancelToken())
    refused = await service.examine(ACCOUNT, CancelToken())
    await service.close()
    assert found.road is RouteKind.PRACTICE
    assert (found.addresses, found.security, found.clock_ahead) == ((), None, None)
    assert found.key is KeyState.ACCEPTED
    assert refused.key is KeyState.REFUSED


async def test_stopping_while_the_server_hangs(site: Site) -> None:
    """Cancel is real."""
    site.plan.look_up = say_nothing
    stop = CancelToken()
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        checking = asyncio.create_task(service.examine(service.account, stop))
        await until(lambda: site.plan.requests, "the request to arrive")
        stop.cancel()
        with pytest.raises(problems.CancelledAfterSending):
            await checking
        with pytest.raises(problems.CancelledBeforeSending):
            await service.examine(service.account, stop)


async def test_silence_says_how_far_it_got(site: Site) -> None:
    """A time limit that is over after TLS was agreed on: that much is known."""
    site.plan.look_up = say_nothing
    async with reaching(site.url, Network(timeout=0.5, ca_file=site.ca_file)) as service:
        found = await service.examine(service.account, CancelToken())
    assert found.security is not None
    assert isinstance(found.key_problem, problems.AnswerTimedOut)


async def test_other_settings_are_for_the_next_call(site: Site) -> None:
    """What is under way goes on as it began; all is closed in the end."""
    asked, go_on = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def wait(handler: Handler) -> None:
        loop.call_soon_threadsafe(asked.set)
        asyncio.run_coroutine_threadsafe(go_on.wait(), loop).result(20)
        UNKNOWN(handler)

    site.plan.look_up = wait
    with proxying(Gate(target=site.address)) as gate:
        async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
            before = asyncio.create_task(service.signature(service.account, ID, CancelToken()))
            await asked.wait()
            service.use(own(gate.url, site.ca_file))
            site.plan.look_up = UNKNOWN
            with pytest.raises(problems.NoSuchSignature):
                await service.signature(service.account, ID, CancelToken())
            assert len(gate.wishes) == 1
            assert not before.done()
            go_on.set()
            with pytest.raises(problems.NoSuchSignature):
                await before
    assert len(gate.wishes) == 1


async def test_old_connections_are_closed_when_nobody_uses_them(site: Site) -> None:
    """However often somebody checks, one client is left."""
    gc.collect()
    before = open_clients()
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        for _ in range(5):
            await service.examine(service.account, CancelToken())
        assert open_clients() == before + 1
    assert open_clients() == before


def open_clients() -> int:
    """Count the HTTP clients that aren't closed."""
    return len([o for o in gc.get_objects() if isinstance(o, httpx2.AsyncClient) and not o.is_closed])


async def test_a_proxy_without_its_scheme(site: Site) -> None:
    """People write "proxy:3128"."""
    with proxying(Gate(target=site.address)) as gate:
        address = gate.url.removeprefix("http://")
        async with reaching(f"https://{HOST}", own(address, site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert found.proxy == gate.url
    assert found.key is KeyState.ACCEPTED


async def test_a_time_limit_of_ones_own(site: Site) -> None:
    """It holds from the next call on."""
    site.plan.look_up = say_nothing
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        service.use(Network(timeout=0.2, ca_file=site.ca_file))
        with pytest.raises(problems.AnswerTimedOut):
            await service.signature(service.account, ID, CancelToken())
