"""What goes wrong below HTTP: what the person is told, and how often a DELETE left."""

import contextlib
import datetime as dt
import socket
from pathlib import Path

import pytest
import trustme

from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, gone, named, texts, until
from tests.servers import (
    Handler,
    Plan,
    answer_headers_only,
    answer_no_http,
    answer_part,
    flood,
    misbehaving,
    proxy,
    say_nothing,
    tls,
)

ID = "987654321"


def deletes(plan: Plan) -> int:
    """Count the DELETEs that a server read."""
    return len([r for r in plan.requests if r.method == "DELETE"])


@pytest.mark.parametrize("deleted", [False, True], ids=["not-deleted", "deleted"])
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Handler.reset, "The connection dropped before EngageLab answered"),
        (answer_headers_only, "The connection dropped before EngageLab answered"),
        (answer_no_http, "The connection dropped before EngageLab answered"),
        (answer_part, "EngageLab’s answer broke off"),
        (say_nothing, "EngageLab didn’t answer in time"),
    ],
    ids=["reset", "headers-cut", "no-http", "body-cut", "silence"],
)
async def test_after_the_request_left_a_look_decides(tmp_path: Path, fault: object, words: str, deleted: bool) -> None:
    """Nobody knows: so Unsign looks, and says what that says."""
    plan = Plan(fault, deletes=deleted)  # type: ignore[arg-type] # a method is a function of its object
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, "--timeout", "0.5") as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            said = "\n".join(texts(outcome))
            assert outcome.windowTitle() == ("Deleted" if deleted else "Not deleted")
            assert words in said
            if deleted:
                assert "it no longer exists" in said
            else:
                assert named(outcome, "headline") == "“Acme” is still there"
                assert "still there" in said
                assert "Check again" in buttons(outcome)
            await desk.close(outcome)
    assert deletes(plan) == 1


async def test_look_again_tells_what_became_true_later(tmp_path: Path) -> None:
    """A slow deletion takes effect after Unsign looked: the next look says so, and sends no second DELETE."""
    plan = Plan(say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path, "--timeout", "0.3") as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            plan.there = False
            await click("Check again", outcome)
            await gone(outcome)
            outcome = await dialog_titled("Deleted")
            await desk.close(outcome)
    assert deletes(plan) == 1


async def test_when_the_look_meets_the_same_trouble_nobody_knows(tmp_path: Path) -> None:
    """The network goes away with the DELETE under way: "Not sure yet", never "failed"."""
    plan = Plan(Handler.reset, refuse_from=6)  # signature and templates, twice, DELETE; then resets
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Not sure yet"
            assert named(outcome, "headline") == "Not sure yet whether “Acme” was deleted"
            assert "Check again" in buttons(outcome)
            receipt = await desk.copy("Copy receipt", outcome)
            assert "Not sure yet" in receipt
            assert "waiting for confirmation" in receipt
            await desk.close(outcome)
    assert deletes(plan) == 1


async def test_reset_before_the_request_is_read(tmp_path: Path) -> None:
    """A connection that breaks at once says nothing about the signature, and nothing is deleted."""
    plan = Plan(Handler.reset, refuse_from=1)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert outcome.windowTitle() == "Not deleted"
            assert "othing was sent" in "\n".join(texts(outcome))
            await desk.close(outcome)
    assert plan.requests == []


async def test_nobody_listens(tmp_path: Path) -> None:
    """Connection refused: Nothing was sent, and that is said."""
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        async with AppDriver.at(f"http://127.0.0.1:{busy.getsockname()[1]}", tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert outcome.windowTitle() == "Not deleted"
            assert named(outcome, "headline") == "Can’t reach EngageLab"
            assert "Nothing was sent" in "\n".join(texts(outcome))
            assert "Try again" in buttons(outcome)
            await desk.close(outcome)


async def test_the_connection_is_refused_just_for_the_delete(tmp_path: Path) -> None:
    """The service goes away between the look and the DELETE: provably nothing was deleted, and no look is needed."""
    plan = Plan(Handler.reset)
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(misbehaving(plan))
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            confirm = await desk.ask_to_delete(ID)
            stack.close()
            await desk.confirm(confirm)
            outcome = await dialog_titled("Not deleted")
            assert named(outcome, "headline") == "Can’t reach EngageLab"
            await desk.close(outcome)
    assert deletes(plan) == 0


async def test_name_not_found(tmp_path: Path) -> None:
    """A name that doesn't exist."""
    async with AppDriver.at("https://unsign.invalid", tmp_path) as desk:
        desk.sign_in()
        outcome = await desk.ask_to_delete(ID)
        assert named(outcome, "headline") == "Can’t reach EngageLab"
        assert "The name unsign.invalid couldn’t be found" in "\n".join(texts(outcome))
        await desk.close(outcome)


async def test_no_more_than_1_mb_of_60_is_read(tmp_path: Path) -> None:
    """An endless answer: Unsign hangs up, and looks."""
    plan = Plan(flood, deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Deleted"
            assert "far too long" in "\n".join(texts(outcome))
            await desk.close(outcome)
    # what Unsign reads, and what the two ends of a loopback connection hold ready besides
    assert plan.written < 1_000_000 + 10_000_000


YEAR = dt.timedelta(days=365)
NOW = dt.datetime.now(dt.UTC)


@pytest.mark.parametrize(
    ("host", "expires", "trusted", "words"),
    [
        ("127.0.0.1", NOW + YEAR, False, "doesn’t trust the issuer"),
        ("127.0.0.1", NOW - YEAR, True, "Going by this computer’s date"),
        ("example.org", NOW + YEAR, True, "for a name other than"),
    ],
    ids=["not-trusted", "expired", "other-host"],
)
async def test_certificates(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    host: str,
    expires: dt.datetime,
    trusted: bool,
    words: str,
) -> None:
    """Whoever can't prove to be the service gets no credentials."""
    authority = trustme.CA()
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    plan = Plan(Handler.reset)
    certificate = authority.issue_cert(host, not_before=NOW - 2 * YEAR, not_after=expires)
    with misbehaving(plan, tls(certificate)) as url:
        async with AppDriver.at(url, tmp_path / "data") as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert outcome.windowTitle() == "Not deleted"
            assert named(outcome, "headline") == "Can’t confirm that this is EngageLab"
            assert words in "\n".join(texts(outcome))
            assert "Nothing was sent." in "\n".join(texts(outcome))
            await desk.close(outcome)
    assert plan.requests == []


async def test_a_trusted_certificate_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same over TLS, with a certificate that fits: it works."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))

    def succeed(handler: Handler) -> None:
        handler.answer(200, {"code": 0, "message": "success"})

    plan = Plan(succeed, deletes=True)
    with misbehaving(plan, tls(authority.issue_cert("127.0.0.1"))) as url:
        async with AppDriver.at(url, tmp_path / "data") as desk:
            desk.sign_in()
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Deleted"
            await desk.close(outcome)
    assert deletes(plan) == 1


async def test_no_tls_behind_https(tmp_path: Path) -> None:
    """Plain HTTP where TLS was wanted: nothing is sent in the clear."""
    plan = Plan(Handler.reset)
    with misbehaving(plan) as url:
        async with AppDriver.at(url.replace("http:", "https:"), tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "Can’t confirm that this is EngageLab"
            await desk.close(outcome)
    assert plan.requests == []


async def test_a_proxy_that_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy says no: nothing reaches the service, and the proxy learns no credentials."""
    with proxy(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as (url, heard):
        monkeypatch.setenv("HTTPS_PROXY", url)
        async with AppDriver.at("https://smsapi.unsign.invalid", tmp_path) as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "The proxy didn’t let Unsign through"
            await desk.close(outcome)
    assert heard
    assert all(b"authorization" not in words.lower() for words in heard)


async def test_a_proxy_of_a_kind_that_cant_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said in words, and the program goes on."""
    monkeypatch.setenv("ALL_PROXY", "quic://127.0.0.1:1080")
    async with AppDriver.at("https://smsapi.unsign.invalid", tmp_path) as desk:
        desk.sign_in()
        outcome = await desk.ask_to_delete(ID)
        assert named(outcome, "headline") == "Unsign can’t use the proxy that’s set"
        assert "It\u2019s a QUIC proxy" in "\n".join(texts(outcome))
        await desk.close(outcome)


async def test_cancel_after_the_request_left_is_looked_up(tmp_path: Path) -> None:
    """The person cancels while nothing comes: the DELETE may have worked, so Unsign looks."""
    plan = Plan(say_nothing, deletes=True)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await desk.confirm(await desk.ask_to_delete(ID))
            await until(lambda: deletes(plan), "the DELETE to arrive")
            await click("Cancel")
            outcome = await dialog_titled("Deleted")
            assert "You cancelled after the request was sent" in "\n".join(texts(outcome))
            await desk.close(outcome)
    assert deletes(plan) == 1
