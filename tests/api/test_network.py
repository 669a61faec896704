"""How the service is reached: the way of a request, what is trusted on it, and what a check finds. Real sockets."""

import asyncio
import gc
from pathlib import Path

import httpx2
import pytest

from tests.api import CREDENTIALS
from tests.api.sites import ACCOUNT, HOST, ID, UNKNOWN, Site, own, reaching
from tests.driver import until
from tests.servers import Fault, Gate, Handler, Plan, answering, flood, misbehaving, proxying, say_nothing, telling_time
from unsign.api.client import HttpService
from unsign.domain import problems
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.connection_report import KeyState, RouteKind
from unsign.domain.settings import Network
from unsign.flows.cancelling import CancelToken
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService


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


async def test_a_time_limit_of_ones_own(site: Site) -> None:
    """It holds from the next call on."""
    site.plan.look_up = say_nothing
    async with reaching(site.url, Network(ca_file=site.ca_file)) as service:
        service.use(Network(timeout=0.2, ca_file=site.ca_file))
        with pytest.raises(problems.AnswerTimedOut):
            await service.signature(service.account, ID, CancelToken())
