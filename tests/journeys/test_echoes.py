"""A service that answers with the secret, in every spelling it knows: the person and the disk see none of it."""

import base64
import html
import json
import logging
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.app_driver import OUTCOMES, AppDriver
from tests.driver import click, dialog_titled
from tests.leaks import Hunt, everything_shown
from tests.servers import Handler, Plan, misbehaving
from unsign.ui.main_window import DELETE, DELETED

HUNT = Hunt("practice", "zs+3/\u00e4\"q\\%'&;<geheim")
ID = "987654321"
BASIC = base64.b64encode(f"practice:{HUNT.secret}".encode()).decode()


def thrice(text: str) -> str:
    """Percent-encode a text, and the result, and the result."""
    for _ in range(3):
        text = urllib.parse.quote(text, safe="")
    return text


ODD = {
    **HUNT.forms,
    "JSON, slashes escaped": json.dumps(HUNT.secret)[1:-1].replace("/", "\\/"),
    "every character in JSON": "".join(f"\\u{ord(it):04X}" for it in HUNT.secret),
    "HTML": html.escape(HUNT.secret),
    "HTML, by numbers": "".join(f"&#{ord(it)};" for it in HUNT.secret),
    "HTML, by names": html.escape(HUNT.secret).replace("\u00e4", "&auml;").replace("/", "&sol;"),
    "percent-encoded thrice": thrice(HUNT.secret),
    "the header, thrice": thrice(f"Basic {BASIC}"),
    "quoted-printable": "".join(f"={byte:02X}" for byte in HUNT.secret.encode()),
    "in something longer": base64.b64encode(f"({HUNT.secret})".encode()).decode()[2:-3],
    "hexadecimal": HUNT.secret.encode().hex(),
}


def left_in(text: str) -> list[str]:
    """Name the spellings that stand in a text."""
    return [name for name, form in ODD.items() if form in text]


def say(handler: Handler, status: int, body: str, content_type: str = "application/json") -> None:
    """Answer, with the secret in the reason and in headers as well."""
    raw = body.encode()
    handler.send_response(status, f"No {thrice(HUNT.secret)}")
    handler.send_header("Content-Type", f"{content_type}; was={BASIC}")
    handler.send_header("X-Echo", f"{handler.headers['Authorization']} {ODD['HTML, by numbers']}")
    handler.send_header("Content-Length", str(len(raw)))
    handler.end_headers()
    handler.wfile.write(raw)


def as_facts(handler: Handler) -> None:
    """Answer a look-up with a signature whose texts are the secret, a list with many, and templates with more."""
    spelled = list(ODD.values())
    item = {"sign_id": ID, "sign_name": f"Acme {HUNT.secret}", "status": 2, "audit_remark": " ".join(spelled)}
    if handler.path.endswith(ID):
        payload: object = item
    else:
        payload = [item, *({**item, "sign_id": str(n), "sign_name": it} for n, it in enumerate(spelled, 555000))]
    say(handler, 200, json.dumps(payload))


def in_json(handler: Handler) -> None:
    """Refuse, with every spelling in the message."""
    say(handler, 400, json.dumps({"code": 400, "message": " ".join(ODD.values())}))


def in_a_page(handler: Handler) -> None:
    """Be somebody else, with every spelling in a page."""
    say(handler, 200, f"<html>{' '.join(ODD.values())}</html>", "text/html")


def in_success(handler: Handler) -> None:
    """Succeed, and say it all."""
    say(handler, 200, json.dumps({"code": 0, "message": " ".join(ODD.values())}))


@pytest.mark.parametrize("answer", [in_json, in_a_page, in_success])
async def test_an_echo_is_kept_nowhere(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    answer: Callable[[Handler], None],
) -> None:
    """Looked up, listed, deleted, copied: in no text, no receipt, no file, no log, no clipboard."""
    texts: dict[str, str] = {}
    plan = Plan(answer, look_up=as_facts)
    with misbehaving(plan) as url, caplog.at_level(logging.DEBUG, "unsign"):
        async with AppDriver.at(url, tmp_path / "data") as desk:
            desk.sign_in(HUNT.key, HUNT.secret)
            await desk.save_account("Acme account")
            await desk.look_up(ID)
            texts["card"] = everything_shown(desk.window)
            table = await desk.load_list()
            rows, columns = table.model().rowCount(), table.model().columnCount()
            cells = [table.model().index(row, column).data() for row in range(rows) for column in range(columns)]
            texts["list"] = "\n".join(map(str, cells))
            assert rows == len(ODD) + 1
            desk.window.show_page(DELETE)
            confirm = await desk.ask_to_delete(ID)
            texts["question"] = everything_shown(confirm)
            await desk.confirm(confirm)
            outcome = await dialog_titled(*OUTCOMES)
            await click("Show details", outcome)
            texts["outcome"] = everything_shown(outcome)
            texts["details"] = await desk.copy("Copy details", outcome)
            if outcome.windowTitle() == "Deleted":
                texts["receipt"] = await desk.copy("Copy receipt", outcome)
            await desk.close(outcome)
            desk.window.show_page(DELETED)
            await desk.settled()
            texts["window"] = everything_shown(desk.window)
            texts["clipboard"] = QGuiApplication.clipboard().text()
    assert [r.method for r in plan.requests].count("DELETE") == 1
    assert "\u2022\u2022\u2022" in texts["card"]
    assert "\u2022\u2022\u2022" in texts["details"]
    output = capfd.readouterr()
    texts |= {"output": output.out + output.err, "log": caplog.text}
    assert {place: left for place, text in texts.items() if (left := left_in(text))} == {}
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"settings.json", "journal.db"}
    assert {path.name: left for path in files if (left := left_in(path.read_bytes().decode("utf-8", "replace")))} == {}
    assert HUNT.files_in(tmp_path) == []
