"""The settings: what is wrong is said beside its field, what is right takes effect, and no trouble loses anything."""

import datetime as dt
import json
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QSpinBox, QWidget

from tests.app_driver import AppDriver
from tests.driver import choose, click, find, gone, leave, named, options, texts, until, write
from tests.servers import Handler, Plan, misbehaving, proxy, say_nothing, tls
from unsign import app, command_line
from unsign.practice.lessons import Lesson
from unsign.ui.theme import appearance
from unsign.ui.theme.palettes import is_dark
from unsign.ui.widgets.idle import IdleWatch
from unsign.ui.widgets.prose import FieldNote

ID = Lesson.PLAIN_DELETE.value
SYSTEM = "Same as system"


@pytest.fixture(autouse=True)
def plain_colours(qapp: QApplication) -> Iterator[None]:
    """Leave the application's colours as they were."""
    yield
    appearance.colour(qapp, "system")


async def save(desk: AppDriver, form: QDialog) -> None:
    """Save, and wait until it has taken effect."""
    await desk.save(form)
    await until(desk.is_idle)


def kept(folder: Path) -> dict[str, object]:
    """Read the preferences as they lie in the file."""
    content = json.loads((folder / "settings.json").read_text(encoding="utf-8"))["preferences"]
    assert isinstance(content, dict)
    return content


async def test_what_is_there_at_first(desk: AppDriver) -> None:
    """The usual values; each field has a name; nothing is kept where nothing is saved."""
    form = await desk.open_settings()
    assert find(QSpinBox, "Time limit", form).value() == 30
    assert find(QSpinBox, "Forget typed secrets after", form).value() == 30
    assert options("Proxy", form) == [SYSTEM, "None", "Custom"]
    assert options("Colours", form) == [SYSTEM, "Light", "Dark"]
    assert options("Language", form) == [SYSTEM, "Deutsch", "English"]
    # no switch for certificates
    assert not [w for w in form.findChildren(QWidget) if w.inherits("QCheckBox")]
    await click("Cancel", form)
    await gone(form)
    assert not (desk.folder / "settings.json").exists()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter an address such as http://proxy.example.com:8080"),
        ("proxy example", "Enter an address such as http://proxy.example.com:8080"),
        ("proxy.example.com:99999", "Port numbers go from 1 to 65535."),
        ("http://proxy.example.com:-1", "Port numbers go from 1 to 65535."),
        ("quic://proxy.example.com", "only http://, https:// and socks5:// proxies"),
        ("http://proxy.example.com/path", "Leave out everything after"),
    ],
)
async def test_a_proxy_that_cant_be_used(desk: AppDriver, typed: str, words: str) -> None:
    """Said beside its field; nothing is kept, what was typed stays."""
    form = await desk.open_settings()
    choose("Proxy", "Custom", form)
    write("Proxy address", typed, form)
    await click("Save", form)
    assert form.isVisible()
    assert words in "\n".join(texts(form))
    assert form.focusWidget().objectName() == "proxy_address"
    await click("Cancel", form)
    await gone(form)
    assert not (desk.folder / "settings.json").exists()


async def test_a_bad_address_that_isnt_used_doesnt_stand_in_the_way(desk: AppDriver) -> None:
    """Its field can't even be reached then."""
    form = await desk.open_settings()
    choose("Proxy", "Custom", form)
    write("Proxy address", "quic://proxy.example.com", form)
    choose("Proxy", "None", form)
    await save(desk, form)
    assert (kept(desk.folder)["proxy_use"], kept(desk.folder)["proxy_url"]) == ("none", "")


def note(form: QDialog, field: str) -> str:
    """Read what stands beside a field."""
    found = form.findChild(FieldNote, f"{field}_note")
    assert found is not None
    return found.text() if found.isVisible() else ""


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There’s no such file."),
        (b"\x30\x82 DER", "broken or cut short"),
        (b"", "no certificate in this file"),
        (b"-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----\n", "This is a private key."),
    ],
    ids=["missing", "broken", "empty", "key"],
)
async def test_a_certificate_file_that_cant_be_used(desk: AppDriver, content: bytes | None, words: str) -> None:
    """Said beside its field, before anything depends on it."""
    path = desk.folder / "company.pem"
    if content is not None:
        path.write_bytes(content)
    form = await desk.open_settings()
    write("Additional trusted certificates", str(path), form)
    await click("Save", form)
    await until(lambda: words in note(form, "ca_file"), "the note")
    assert form.isVisible()
    assert form.focusWidget().objectName() == "ca_file"
    await click("Cancel", form)
    await gone(form)
    assert not (desk.folder / "settings.json").exists()


async def test_whose_certificate_it_is_stands_beside_the_field(desk: AppDriver) -> None:
    """As soon as the field is left; a path in quotes is kept as the path; the next time, it is read again."""
    path = desk.folder / "company root.cer"
    path.write_bytes(
        ssl.PEM_cert_to_DER_cert(trustme.CA(organization_name="Acme Inspection").cert_pem.bytes().decode())
    )
    form = await desk.open_settings()
    write("Additional trusted certificates", f'"{path}"', form)
    await leave("Additional trusted certificates", form)
    await until(lambda: note(form, "ca_file").startswith("“Acme Inspection”, valid until "), "the note")
    await save(desk, form)
    assert kept(desk.folder)["ca_file"] == str(path)
    path.write_bytes(b"")
    form = await desk.open_settings()
    await until(lambda: "no certificate in this file" in note(form, "ca_file"), "the note")
    write("Additional trusted certificates", "", form)
    await save(desk, form)
    assert kept(desk.folder)["ca_file"] == ""


async def test_a_file_that_is_dropped(desk: AppDriver) -> None:
    """Its path replaces what stands in the field, and it is read at once."""
    path = desk.folder / "company root.pem"
    path.write_bytes(trustme.CA(organization_name="Acme Inspection").cert_pem.bytes())
    form = await desk.open_settings()
    write("Additional trusted certificates", "/other/file.pem", form)
    field = find(QLineEdit, "Additional trusted certificates", form)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile("/other")])
    place, buttons, keys = QPoint(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, keys),
        QDragMoveEvent(place, Qt.DropAction.CopyAction, data, buttons, keys),
        QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, keys),
    ):
        QApplication.sendEvent(field, event)
        assert event.isAccepted()
    assert field.text() == str(path)
    await until(lambda: "Acme Inspection" in note(form, "ca_file"), "the note")
    await click("Cancel", form)
    await gone(form)


async def test_a_certificate_that_has_expired_is_no_surprise(desk: AppDriver) -> None:
    """The date is said; so are entries that can't be read; both can be saved all the same."""
    then = dt.datetime(2020, 1, 2, tzinfo=dt.UTC)
    authority = trustme.CA()
    old = authority.issue_cert("127.0.0.1", common_name="Old Root", not_before=then, not_after=then)
    path = desk.folder / "old.pem"
    path.write_bytes(old.cert_chain_pems[0].bytes())
    form = await desk.open_settings()
    write("Additional trusted certificates", str(path), form)
    await leave("Additional trusted certificates", form)
    await until(lambda: "“Old Root”, expired on " in note(form, "ca_file"), "the note")
    path.write_bytes(path.read_bytes() + b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")
    await click("Cancel", form)
    await gone(form)
    form = await desk.open_settings()
    write("Additional trusted certificates", str(path), form)
    await save(desk, form)
    assert kept(desk.folder)["ca_file"] == str(path)


async def test_the_timeout_takes_effect(tmp_path: Path) -> None:
    """At once, and at the next start."""
    plan = Plan(say_nothing, look_up=say_nothing)
    with misbehaving(plan) as url:
        async with AppDriver.at(url, tmp_path) as desk:
            form = await desk.open_settings()
            find(QSpinBox, "Time limit", form).setValue(1)
            await save(desk, form)
            desk.sign_in()
            for _ in range(2):
                outcome = await desk.ask_to_delete(ID)
                assert named(outcome, "headline") == "EngageLab didn’t answer in time"
                await desk.close(outcome)
        async with AppDriver.at(url, tmp_path) as desk:
            await desk.settled()
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "EngageLab didn’t answer in time"
            await desk.close(outcome)


async def test_the_proxy_takes_effect(tmp_path: Path) -> None:
    """Requests go through it from then on; it learns no credentials; with none, they don't."""
    with proxy(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as (address, heard):
        async with AppDriver.at("https://smsapi.unsign.invalid", tmp_path) as desk:
            desk.sign_in()
            form = await desk.open_settings()
            choose("Proxy", "Custom", form)
            write("Proxy address", address.removeprefix("http://"), form)
            await save(desk, form)
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "The proxy didn’t let Unsign through"
            await desk.close(outcome)
            assert heard[0].startswith(b"CONNECT smsapi.unsign.invalid:443")
            assert all(b"authorization" not in words.lower() for words in heard)
            count = len(heard)
            form = await desk.open_settings()
            choose("Proxy", "None", form)
            await save(desk, form)
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "Can’t reach EngageLab"
            await desk.close(outcome)
            assert len(heard) == count


async def test_no_proxy_is_stronger_than_the_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's proxy with its exceptions, or none: as it is set."""
    with proxy(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as (address, heard):
        monkeypatch.setenv("HTTPS_PROXY", address)
        monkeypatch.setenv("NO_PROXY", "elsewhere.invalid")
        async with AppDriver.at("https://smsapi.unsign.invalid", tmp_path / "a") as desk:
            desk.sign_in()
            await desk.close(await desk.ask_to_delete(ID))
            assert heard
            form = await desk.open_settings()
            choose("Proxy", "None", form)
            await save(desk, form)
            heard.clear()
            await desk.close(await desk.ask_to_delete(ID))
            assert heard == []
        async with AppDriver.at("https://elsewhere.invalid", tmp_path / "b") as desk:
            desk.sign_in()
            await desk.close(await desk.ask_to_delete(ID))
            assert heard == []


async def test_own_certificates_take_effect(tmp_path: Path) -> None:
    """Whom nobody trusts is trusted from then on."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "company.pem")

    def succeed(handler: Handler) -> None:
        handler.answer(200, {"code": 0, "message": "success"})

    plan = Plan(succeed, deletes=True)
    with misbehaving(plan, tls(authority.issue_cert("127.0.0.1"))) as url:
        async with AppDriver.at(url, tmp_path / "data") as desk:
            desk.sign_in()
            outcome = await desk.ask_to_delete(ID)
            assert named(outcome, "headline") == "Can’t confirm that this is EngageLab"
            await desk.close(outcome)
            assert plan.requests == []
            form = await desk.open_settings()
            write("Additional trusted certificates", str(tmp_path / "company.pem"), form)
            await save(desk, form)
            outcome = await desk.delete(ID)
            assert outcome.windowTitle() == "Deleted"
            await desk.close(outcome)


async def test_colours_change_at_once(desk: AppDriver) -> None:
    """Dark, light, and the system's again; and so at the next start."""
    for choice, dark in (("Dark", True), ("Light", False), ("Dark", True)):
        form = await desk.open_settings()
        choose("Colours", choice, form)
        await save(desk, form)
        assert is_dark(desk.window.palette()) is dark
    assert appearance.first_wishes(desk.folder) == ("", "dark")


async def test_the_language_at_the_next_start(desk: AppDriver) -> None:
    """Said in the form; the next start begins with it, before anything is painted."""
    form = await desk.open_settings()
    assert any("A new language applies the next time you start Unsign." in t for t in texts(form))
    choose("Language", "English", form)
    await save(desk, form)
    assert kept(desk.folder)["language"] == "en"
    content = json.loads((desk.folder / "settings.json").read_text(encoding="utf-8"))
    content["preferences"]["language"] = "de"
    (desk.folder / "settings.json").write_text(json.dumps(content), encoding="utf-8")
    app.start_qt(command_line.parse(["--data-dir", str(desk.folder)], {}))
    assert QLocale().language() is QLocale.Language.German
    app.start_qt(command_line.parse(["--data-dir", str(desk.folder), "--locale", "fr"], {}))
    assert QLocale().language() is QLocale.Language.French


async def test_never_forget(desk: AppDriver) -> None:
    """With 0 shown as "Never", nothing counts down."""
    form = await desk.open_settings()
    minutes = find(QSpinBox, "Forget typed secrets after", form)
    minutes.setValue(0)
    assert minutes.text() == "Never"
    await save(desk, form)
    assert kept(desk.folder)["idle_minutes"] is None
    watch = desk.window.findChild(IdleWatch)
    assert watch is not None
    assert not any(timer.isActive() for timer in watch.findChildren(QTimer))
    form = await desk.open_settings()
    assert find(QSpinBox, "Forget typed secrets after", form).text() == "Never"
    await click("Cancel", form)
    await gone(form)
