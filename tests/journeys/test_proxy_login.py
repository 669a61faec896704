"""A proxy that wants a sign-in: what the person is told, and that the login gets where it belongs and nowhere else."""

import base64
import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.app_driver import AppDriver
from tests.driver import buttons, choose, click, dialog_titled, find, gone, leave, named, texts, until, write
from tests.secret_service import SecretService
from tests.servers import Gate, Handler, Plan, misbehaving, proxying, tls
from unsign.ui.widgets.secret_field import SecretField

ID = "987654321"
HOST = "smsapi.unsign.example"
PASSWORD = "p@ss:w\u00f6rd #1"
LOGIN = base64.b64encode(f"DOMAIN\\staff:{PASSWORD}".encode())


@contextlib.contextmanager
def office(tmp_path: Path, *asks: bytes) -> Iterator[Gate]:
    """Serve over TLS behind a proxy that wants a sign-in."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    certificate = authority.issue_cert(HOST)
    plan = Plan(Handler.reset)
    with misbehaving(plan, tls(certificate)) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        host, _, port = url.removeprefix("https://").partition(":")
        with proxying(Gate(target=(host, int(port)), login=LOGIN)) as gate:
            gate.asks = asks or gate.asks
            patch.setenv("HTTPS_PROXY", gate.url)
            yield gate


async def enter(desk: AppDriver, user: str, password: str) -> None:
    """Enter a login in the settings."""
    await fill_in(desk, await desk.open_settings(), user, password)


async def fill_in(desk: AppDriver, form: QDialog, user: str, password: str) -> None:
    """Fill a login into the form, and save it."""
    write("Proxy user name", user, form)
    write("Proxy password", password, form)
    await desk.save(form)


async def refused(desk: AppDriver) -> QDialog:
    """Look up in vain."""
    outcome = await desk.ask_to_delete(ID)
    assert outcome.windowTitle() == "Not deleted"
    return outcome


def written(folder: Path) -> str:
    """Read everything that the program has written."""
    return "".join(
        p.read_bytes().decode("latin-1") for p in folder.rglob("*") if p.is_file() and not p.name.endswith("-shm")
    )


async def test_a_login_is_asked_for_entered_and_kept(ring: SecretService, tmp_path: Path) -> None:
    """The outcome says where to enter it; it works at once, and after the next start; only the keyring has it."""
    folder = tmp_path / "data"
    with office(tmp_path) as gate:
        async with AppDriver.at(f"https://{HOST}", folder) as desk:
            desk.sign_in()
            outcome = await refused(desk)
            assert named(outcome, "headline") == "The proxy asks you to sign in"
            assert "Enter them in Settings, under Proxy" in "\n".join(texts(outcome))
            await click("Open settings", outcome)
            await fill_in(desk, await dialog_titled("Settings"), "DOMAIN\\staff", "wrong")
            outcome = await refused(desk)
            assert "didn\u2019t accept the user name and password" in "\n".join(texts(outcome))
            await desk.close(outcome)
            await enter(desk, "DOMAIN\\staff", PASSWORD)
            await desk.look_up(ID)
        assert json.loads(ring.entries()["proxy"]) == ["DOMAIN\\staff", PASSWORD]
        async with AppDriver.at(f"https://{HOST}", folder) as desk:
            await until(lambda: desk.program.session.proxy_login, "the login")
            desk.sign_in()
            await desk.look_up(ID)
            form = await desk.open_settings()
            assert find(QLineEdit, "Proxy user name", form).text() == "DOMAIN\\staff"
            write("Proxy user name", "", form)
            write("Proxy password", "", form)
            await desk.save(form)
        assert ring.entries() == {}
    assert LOGIN in gate.wishes[-1]
    for secret in (PASSWORD, "DOMAIN", LOGIN.decode(), base64.b64encode(PASSWORD.encode()).decode()):
        assert secret not in written(folder)


async def test_a_sign_in_that_unsign_cant_do(tmp_path: Path) -> None:
    """NTLM and Negotiate are named, with what to ask an IT department for."""
    with office(tmp_path, b"Negotiate", b"NTLM"):
        async with AppDriver.at(f"https://{HOST}", tmp_path / "data") as desk:
            desk.sign_in()
            outcome = await refused(desk)
            said = "\n".join(texts(outcome))
            assert "asks for a sign-in by Negotiate, NTLM" in said
            assert f"let {HOST} through without a sign-in" in said
            assert "Px or Cntlm" in said
            assert "Try again" in buttons(outcome)
            await desk.close(outcome)


async def test_a_login_in_the_address_moves_to_its_fields(desk: AppDriver) -> None:
    """The address is kept in a file, so none may stay there; a raw password is understood."""
    form = await desk.open_settings()
    choose("Proxy", "Custom", form)
    write("Proxy address", "http://staff:p@ss/w#rd@proxy.example.com:8080", form)
    await leave("Proxy address", form)
    assert find(QLineEdit, "Proxy address", form).text() == "http://proxy.example.com:8080"
    assert find(QLineEdit, "Proxy user name", form).text() == "staff"
    assert find(SecretField, "Proxy password", form).text() == "p@ss/w#rd"
    assert "Taken from the address." in "\n".join(texts(form))
    await click("Cancel", form)
    await gone(form)


@pytest.mark.parametrize(
    ("user", "password", "words"),
    [("", "hush", "Enter the user name too."), ("do:main", "hush", "A user name can\u2019t contain a colon.")],
)
async def test_a_login_that_cant_be_sent(desk: AppDriver, user: str, password: str, words: str) -> None:
    """Said beside its field."""
    form = await desk.open_settings()
    write("Proxy user name", user, form)
    write("Proxy password", password, form)
    await click("Save", form)
    assert form.isVisible()
    assert words in "\n".join(texts(form))
    assert form.focusWidget().objectName() == "proxy_user_name"
    await click("Cancel", form)
    await gone(form)


async def test_a_password_for_the_proxy_is_masked(desk: AppDriver) -> None:
    """As the dev secret is: what Qt may tell others is bullets."""
    form = await desk.open_settings()
    write("Proxy password", "hush", form)
    field = find(SecretField, "Proxy password", form)
    assert (field.text(), QLineEdit.text(field)) == ("hush", "\u2022" * 4)
    await click("Cancel", form)
    await gone(form)
    assert "hush" not in os.environ.values()
