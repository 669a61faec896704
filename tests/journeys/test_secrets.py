"""The dev secret is in memory and in the Authorization header, and nowhere else."""

import logging
import urllib.parse
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.app_driver import OUTCOMES, AppDriver
from tests.driver import click, dialog_titled, find, gone, until, write
from tests.leaks import Hunt, everything_shown
from tests.servers import Handler, Plan, Recorded, misbehaving
from unsign.domain.account import Credentials
from unsign.practice.lessons import Lesson

KEY = "practice"
SECRET = "zs+3/ä\"q\\%'&;<geheim"
HUNT = Hunt(KEY, SECRET)


def echo(handler: Handler) -> None:
    """Answer with the request itself, as badly configured gateways do."""
    authorization = handler.headers["Authorization"]
    handler.answer(
        400, {"code": 400, "message": f"bad request: {authorization} {SECRET} {urllib.parse.quote(SECRET, safe='')}"}
    )


def echo_page(handler: Handler) -> None:
    """The same as a web page."""
    body = f"<html>{handler.headers['Authorization']} {SECRET}</html>".encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.mark.parametrize("answer", [echo, echo_page, Handler.reset], ids=["message", "page", "reset"])
async def test_a_journey_leaves_no_secret(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    answer: object,
) -> None:
    """Even where the other side echoes it: not on the screen, in the clipboard, in a file, in a log or the output."""
    plan = Plan(answer)  # type: ignore[arg-type] # a method is a function of its object
    shown: list[str] = []
    with misbehaving(plan) as url, caplog.at_level(logging.DEBUG):
        async with AppDriver.at(url, tmp_path / "data") as desk:
            desk.sign_in(KEY, SECRET)
            confirm = await desk.ask_to_delete("987654321")
            shown.append(everything_shown(confirm))
            await desk.confirm(confirm)
            outcome = await dialog_titled(*OUTCOMES)
            await click("Show details", outcome)
            shown += [everything_shown(outcome), everything_shown(desk.window)]
            shown.append(await desk.copy("Copy details", outcome))
            await desk.close(outcome)
            QGuiApplication.clipboard().clear()
            desk.open_fields()
            field = find(QLineEdit, "Dev secret")
            field.selectAll()
            field.copy()
            shown.append(QGuiApplication.clipboard().text())
    assert plan.requests[0].headers["Authorization"] == f"Basic {HUNT.basic}"
    assert HUNT.forms_in("\n".join(shown)) == []
    output = capfd.readouterr()
    assert HUNT.forms_in(output.out + output.err) == []
    assert HUNT.forms_in(caplog.text) == []
    assert HUNT.files_in(tmp_path) == []


async def test_the_receipt_has_no_secret(desk: AppDriver, service: Recorded) -> None:
    """A receipt names the account, never what opens it."""
    desk.sign_in()
    outcome = await desk.delete(Lesson.PLAIN_DELETE.value)
    receipt = await desk.copy("Copy receipt", outcome)
    assert "Account: practice" in receipt
    assert Lesson.PLAIN_DELETE.value in receipt
    assert "practice-secret" not in receipt
    assert "For your customer:" in receipt
    await desk.close(outcome)


async def test_a_redirect_takes_the_credentials_nowhere(tmp_path: Path) -> None:
    """The answer points to another host: that host hears nothing."""
    elsewhere = Plan(Handler.reset)
    with misbehaving(elsewhere) as other:

        def point(handler: Handler) -> None:
            handler.send_response(307)
            handler.send_header("Location", f"{other}/v1/sign-configs/987654321")
            handler.send_header("Content-Length", "0")
            handler.end_headers()

        with misbehaving(Plan(point)) as url:
            async with AppDriver.at(url, tmp_path) as desk:
                desk.sign_in(KEY, SECRET)
                outcome = await desk.delete("987654321")
                assert outcome.windowTitle() == "Not deleted"
                await desk.close(outcome)
    assert elsewhere.connections == 0


async def test_a_wrong_secret_stays_in_its_field(desk: AppDriver) -> None:
    """What was typed survives the refusal, masked as before."""
    desk.sign_in(KEY, SECRET)
    write("Signature ID", Lesson.PLAIN_DELETE.value)
    await click("Look up")
    message = await dialog_titled("Look up")
    await click("Change key", message)
    await gone(message)
    field = find(QLineEdit, "Dev secret")
    assert field.text() == SECRET
    assert field.echoMode() is QLineEdit.EchoMode.Password
    await until(lambda: desk.window.focusWidget() is find(QLineEdit, "Dev key"), "the focus")


def test_repr_has_no_secret() -> None:
    """Whoever prints credentials prints no secret."""
    pair = Credentials(KEY, SECRET)
    assert HUNT.forms_in(repr(pair) + str(pair) + f"{pair!r:>10}") == []
