"""A person checks the connection: the whole program against real servers."""

import base64
import ssl
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tests.app_driver import AppDriver
from tests.driver import buttons, click, dialog_titled, find, gone, named, texts, until
from tests.servers import Gate, Handler, Plan, answering, misbehaving, proxying, say_nothing, telling_time
from unsign.practice.seeds import EXPIRED_KEY, PRACTICE_KEY, PRACTICE_SECRET

HOST = "smsapi.unsign.example"
FORBIDDEN = answering(403, {"code": 2004, "message": "no permission"})
DONE = ["Copy", "Check again", "Close"]


@pytest.fixture
def plan() -> Plan:
    """Answer as documented for a signature that doesn't exist."""
    return Plan(Handler.reset, look_up=answering(400, {"code": 400, "message": "sign config not exist"}))


@pytest.fixture
def authority(tmp_path: Path) -> trustme.CA:
    """Make an authority, and the file that makes it trusted."""
    made = trustme.CA(organization_name="Inspection Ltd")
    made.cert_pem.write_to_path(tmp_path / "ca.pem")
    return made


@pytest.fixture
def site(plan: Plan, authority: trustme.CA) -> Iterator[str]:
    """Serve the plan over TLS; give the base URL."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", HOST).configure_cert(context)
    with misbehaving(plan, context) as url:
        yield url


async def check(desk: AppDriver) -> QDialog:
    """Press the button, and wait until the check is over."""
    await click("Check connection", desk.window)
    dialog = await dialog_titled("Connection")
    await until(lambda: buttons(dialog) == DONE, "the check to end")
    return dialog


async def test_a_service_on_this_computer(desk: AppDriver) -> None:
    """The practice service over a real socket: no proxy, no TLS, a clock and a key."""
    desk.sign_in()
    dialog = await check(desk)
    assert named(dialog, "headline") == "The connection is fine"
    assert named(dialog, "name_step") == "Server address: fine"
    assert "127.0.0.1" in named(dialog, "name_found")
    assert named(dialog, "security_step") == "Secure connection: not needed"
    assert named(dialog, "clock_step") == "This computer’s clock: fine"
    assert "EngageLab accepts the dev key" in named(dialog, "key_found")
    assert find(QPushButton, "Close", dialog).isDefault()
    assert find(QPushButton, "Close", dialog).hasFocus()
    await desk.close(dialog)
    await until(desk.is_idle, "the window to be free")


@pytest.mark.parametrize(
    ("key", "secret", "words"),
    [
        (PRACTICE_KEY, "wrong", "EngageLab didn’t accept this key"),
        (EXPIRED_KEY, PRACTICE_SECRET, "expired or disabled"),
    ],
)
async def test_a_key_that_is_refused(desk: AppDriver, key: str, secret: str, words: str) -> None:
    """It says so, and what to do."""
    desk.sign_in(key, secret)
    dialog = await check(desk)
    assert named(dialog, "headline") == "Something isn’t right"
    assert named(dialog, "key_step") == "Dev key: problem"
    assert words in named(dialog, "key_found")
    assert "API Keys" in named(dialog, "key_advice")
    await desk.close(dialog)


async def test_a_key_that_isnt_allowed(plan: Plan, tmp_path: Path) -> None:
    """Often its IP list."""
    plan.look_up = FORBIDDEN
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            dialog = await check(desk)
            assert named(dialog, "key_step") == "Dev key: problem"
            assert "list of allowed IPs" in named(dialog, "key_advice")
            await desk.close(dialog)


async def test_without_credentials_it_asks_for_them(desk: AppDriver) -> None:
    """The key is a part of the check."""
    await click("Check connection", desk.window)
    assert desk.note("dev_key")
    assert not desk.dialogs()


async def test_check_again_looks_anew(plan: Plan, tmp_path: Path) -> None:
    """What was found before is gone, and what is found now is shown once."""
    plan.look_up = telling_time(-600)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            dialog = await check(desk)
            assert named(dialog, "clock_step") == "This computer’s clock: problem"
            assert "10 minutes fast" in named(dialog, "clock_found")
            plan.look_up = telling_time(0)
            await click("Check again", dialog)
            await until(lambda: named(dialog, "headline") == "The connection is fine", "the second check")
            assert len([t for t in texts(dialog) if t.startswith("This computer’s clock")]) == 1
            await desk.close(dialog)
    assert [(r.method, r.path) for r in plan.requests] == [("GET", "/v1/sign-configs/0")] * 2


@pytest.mark.parametrize("how", ["Cancel", "escape"])
async def test_cancel_while_the_server_hangs(plan: Plan, tmp_path: Path, how: str) -> None:
    """It ends at once, and the window takes requests again."""
    plan.look_up = say_nothing
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await click("Check connection", desk.window)
            dialog = await dialog_titled("Connection")
            assert buttons(dialog) == ["Cancel"]
            assert named(dialog, "headline") == "Checking the connection…"
            await until(lambda: plan.requests, "the request to arrive")
            if how == "Cancel":
                await click("Cancel", dialog)
            else:
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await gone(dialog)
            await until(desk.is_idle, "the window to be free")
            assert not desk.dialogs()


async def test_closing_the_program_meanwhile(plan: Plan, tmp_path: Path) -> None:
    """Nothing is left: `AppDriver` sees to that."""
    plan.look_up = say_nothing
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.sign_in()
            await click("Check connection", desk.window)
            await until(lambda: plan.requests, "the request to arrive")
            desk.window.close()


async def test_trusted_and_untrusted_issuers(
    site: str, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who issued the certificate is named either way."""
    async with AppDriver.at(site, tmp_path / "data") as desk:
        desk.sign_in()
        dialog = await check(desk)
        assert named(dialog, "security_step") == "Secure connection: problem"
        assert "The certificate was issued by “Inspection Ltd”" in named(dialog, "security_found")
        assert "IT department" in named(dialog, "security_advice")
        assert named(dialog, "key_step") == "Dev key: unknown"
        assert plan.requests == []
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        await click("Check again", dialog)
        await until(lambda: named(dialog, "headline") == "The connection is fine", "the second check")
        assert "TLS 1.3, with a certificate issued by “Inspection Ltd”" in named(dialog, "security_found")
        await desk.close(dialog)


async def test_a_file_of_certificates_that_isnt_there(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said in words where it is met, and explained by the check."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    async with AppDriver.at(site, tmp_path / "data") as desk:
        desk.sign_in()
        dialog = await check(desk)
        assert "can’t use the file of trusted certificates" in named(dialog, "security_found")
        assert "Settings" in named(dialog, "security_advice")
        await desk.close(dialog)


async def test_the_copied_text_holds_no_secret(
    site: str, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the dev secret nor the proxy's password, in any form, even where the service echoes all of it."""
    secret, password = 'dev"sécret/+hush', "pröxy/+hush"
    basic = base64.b64encode(f"{PRACTICE_KEY}:{secret}".encode()).decode()
    proxy_basic = base64.b64encode(f"staff:{password}".encode()).decode()
    odd = [
        spelled
        for hidden in (secret, password)
        for spelled in (
            hidden.replace("/", "\\/"),
            hidden.replace("/", "&sol;").replace("\u00f6", "&ouml;").replace("\u00e9", "&eacute;"),
            urllib.parse.quote(urllib.parse.quote(hidden, safe=""), safe=""),
            "".join(f"\\u{ord(it):04X}" for it in hidden),
        )
    ]
    echo = " ".join([secret, basic, urllib.parse.quote(secret, safe=""), password, proxy_basic, *odd])
    plan.look_up = answering(401, {"code": 2001, "message": echo})
    host, _, port = site.removeprefix("https://").partition(":")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with proxying(Gate(target=(host, int(port)))) as gate:
        proxy = gate.url.replace("//", f"//staff:{urllib.parse.quote(password, safe='')}@")
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        async with AppDriver.at(f"https://{HOST}", tmp_path / "data") as desk:
            desk.sign_in(PRACTICE_KEY, secret)
            dialog = await check(desk)
            assert f"Using this computer’s proxy: {gate.url}." in named(dialog, "proxy_found")
            copied = await desk.copy("Copy", dialog)
            assert named(dialog, "copied").startswith("Results copied.")
            shown = "\n".join(texts(dialog))
            await desk.close(dialog)
    assert gate.asked_for == [f"{HOST}:443"]
    assert "Dev key: problem" in copied
    assert "HTTP status: 401" in copied
    for hidden in (secret, password):
        pairs = (f"{PRACTICE_KEY}:{hidden}", f"staff:{hidden}")
        forms = [hidden, urllib.parse.quote(hidden, safe=""), urllib.parse.quote_plus(hidden)]
        forms += [base64.b64encode(pair.encode()).decode().rstrip("=") for pair in pairs]
        for form in (*forms, *odd):
            assert form not in copied
            assert form not in shown


async def test_a_proxy_that_echoes_its_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the proxy says in refusing is quoted, less the password, however it spells that."""
    password = "pr\u00f6xy/+hush"
    basic = base64.b64encode(f"staff:{password}".encode()).decode()
    echoes = [
        urllib.parse.quote(urllib.parse.quote(password, safe=""), safe=""),
        "".join(f"&#x{ord(it):X};" for it in password),
        basic,
        urllib.parse.quote(basic, safe=""),
    ]
    answer = f"HTTP/1.1 407 Not {' '.join(echoes)} here\r\nContent-Length: 0\r\n\r\n".encode()
    with proxying(Gate(answer=answer)) as gate:
        quoted = urllib.parse.quote(password, safe="")
        monkeypatch.setenv("HTTPS_PROXY", gate.url.replace("//", f"//staff:{quoted}@"))
        async with AppDriver.at(f"https://{HOST}", tmp_path) as desk:
            desk.sign_in()
            dialog = await check(desk)
            copied = await desk.copy("Copy", dialog)
            shown = "\n".join(texts(dialog))
            await desk.close(dialog)
    assert "here" in copied
    for form in (password, quoted, *echoes):
        assert form not in copied
        assert form not in shown


async def test_practice(tmp_path: Path) -> None:
    """Nothing of the network was used, and that is what it says."""
    async with AppDriver.at("https://smsapi.unsign.invalid", tmp_path, "--practice") as desk:
        dialog = await check(desk)
        assert named(dialog, "headline") == "Practice mode doesn’t use the network"
        assert named(dialog, "key_step") == "Dev key: fine"
        await desk.close(dialog)


async def test_nothing_is_cut_in_the_smallest_window(plan: Plan, tmp_path: Path) -> None:
    """At 640 by 480 with an endless account name, each sentence has the height that it needs."""
    plan.look_up = FORBIDDEN
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            desk.window.resize(640, 480)
            desk.sign_in("k" * 150)
            dialog = await check(desk)
            for label in dialog.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
            await desk.close(dialog)
