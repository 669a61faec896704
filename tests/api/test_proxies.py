"""Proxies: which one is used, and what one that refuses or asks for a sign-in is taken for. Real sockets."""

import base64
import urllib.parse

import pytest

from tests.api.sites import ACCOUNT, HOST, ID, UNKNOWN, Site, own, reaching
from tests.servers import Gate, Handler, Plan, misbehaving, proxying
from unsign.domain import problems
from unsign.domain.account import Credentials
from unsign.domain.connection_report import KeyState, RouteKind
from unsign.domain.settings import Network, ProxyUse
from unsign.flows.cancelling import CancelToken


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


async def test_a_proxy_without_its_scheme(site: Site) -> None:
    """People write "proxy:3128"."""
    with proxying(Gate(target=site.address)) as gate:
        address = gate.url.removeprefix("http://")
        async with reaching(f"https://{HOST}", own(address, site.ca_file)) as service:
            found = await service.examine(service.account, CancelToken())
    assert found.proxy == gate.url
    assert found.key is KeyState.ACCEPTED
