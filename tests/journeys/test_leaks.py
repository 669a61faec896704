"""Journeys over everything that knows a secret; then it is searched for wherever one could be left behind."""

import contextlib
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.app_driver import NOT_KEPT, OUTCOMES, AppDriver
from tests.driver import click, dialog_titled, gone, paste, until, write
from tests.leaks import Hunt, everything_shown
from tests.secret_service import SecretService
from tests.servers import Handler, Plan, misbehaving
from unsign.domain.settings import SavedAccount, Settings
from unsign.store.settings_file import SettingsFile

KEPT = Hunt("kept-key", "zs+3/ä\"q\\%'&;<geheim✓")
TYPED = Hunt("typed-key", 'ü-9~?/\\"nicht,verraten=')
HUNTS = (KEPT, TYPED)
ID = "987654321"


def echo(handler: Handler) -> None:
    """Refuse, and answer with the request itself, as badly configured gateways do."""
    authorization = handler.headers["Authorization"]
    (hunt,) = [hunt for hunt in HUNTS if hunt.basic in authorization]
    said = f"{authorization} {' '.join(hunt.forms.values())}"
    handler.answer(400, {"code": 400, "message": f"bad request: {said}"})


def refuse(handler: Handler) -> None:
    """Refuse the key, in the same way."""
    handler.answer(401, {"code": 2001, "message": f"no: {handler.headers['Authorization']}"})


async def crash(desk: AppDriver, monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    """Have the program stumble with the secrets in its hands, and read the report."""

    def broken(_sighting: object) -> None:
        raise ZeroDivisionError(f"{KEPT.secret} {TYPED.secret} {KEPT.basic}")

    with monkeypatch.context() as patch:
        patch.setattr(desk.window.delete_page, "show_sighting", broken)
        write("Signature ID", ID)
        await click("Look up")
        apology = await dialog_titled("Unsign")
        shown.append(everything_shown(apology))
        shown.append(await desk.copy("Copy details", apology))
        await desk.close(apology)


async def delete(desk: AppDriver, shown: list[str]) -> None:
    """Ask, delete, and read all that is said."""
    confirm = await desk.ask_to_delete(ID)
    shown.append(everything_shown(confirm))
    if confirm.windowTitle() == "Delete signature":
        await desk.confirm(confirm)
    outcome = await dialog_titled(*OUTCOMES)
    await click("Show details", outcome)
    shown += [everything_shown(outcome), everything_shown(desk.window), await desk.copy("Copy details", outcome)]
    await desk.close(outcome)


async def refused(desk: AppDriver, plan: Plan, shown: list[str]) -> None:
    """Have the key refused, and look at the form that corrects it."""
    plan.look_up = refuse
    write("Signature ID", ID)
    await click("Look up")
    message = await dialog_titled("Look up")
    shown.append(everything_shown(message))
    await click("Change key", message)
    form = await dialog_titled("Edit account")
    shown.append(everything_shown(form))
    await click("Cancel", form)
    await gone(form)
    await until(desk.is_idle)
    plan.look_up = None


async def test_nothing_leaks(
    ring: SecretService,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pasted, kept, typed, refused, echoed, crashed over, restarted: it is in the keyring and nowhere else."""
    plan = Plan(echo)
    shown: list[str] = []
    processes: list[str] = []
    folder = tmp_path / "data"

    def look_around() -> None:
        processes.extend(name for hunt in HUNTS for name in hunt.processes())

    with contextlib.ExitStack() as stack:
        url = stack.enter_context(misbehaving(plan))
        stack.enter_context(caplog.at_level(logging.DEBUG))
        async with AppDriver.at(url, folder) as desk:
            paste("Dev key", f"Authorization: Basic {KEPT.basic}")
            shown.append(desk.window.windowTitle())
            await click("Split them")
            await click("Clear the clipboard")
            await desk.save_account("Kept", "red", keep=True)
            assert list(ring.entries().values()) == [KEPT.secret]
            await delete(desk, shown)
            await refused(desk, plan, shown)
            await desk.choose_account(NOT_KEPT)
            desk.sign_in(TYPED.key, TYPED.secret)
            await desk.save_account("Typed", "blue")
            await delete(desk, shown)
            await refused(desk, plan, shown)
            await crash(desk, monkeypatch, shown)
            look_around()
        caplog_without_the_crash(caplog)
        async with AppDriver.at(url, folder) as desk:
            await desk.settled()
            write("Dev secret", TYPED.secret)
            await desk.look_up(ID)
            await desk.choose_account("Kept (red)")
            await desk.look_up(ID)
            plan.fault = Handler.reset
            await delete(desk, shown)
            stack.pop_all().close()
            write("Signature ID", "1")
            await delete(desk, shown)
            look_around()
    sent = {r.headers["Authorization"] for r in plan.requests}
    assert sent == {f"Basic {KEPT.basic}", f"Basic {TYPED.basic}"}
    output = capfd.readouterr()
    for hunt in HUNTS:
        assert hunt.forms_in("\n".join(shown)) == []
        assert hunt.forms_in(output.out + output.err) == []
        assert hunt.forms_in(caplog.text) == []
        assert hunt.files_in(tmp_path) == []
        assert hunt.forms_in(QGuiApplication.clipboard().text()) == []
    assert processes == []
    names = {path.name for path in folder.iterdir()}
    assert {"settings.json", "journal.db", "problems.log", "window.json"} <= names


def caplog_without_the_crash(caplog: pytest.LogCaptureFixture) -> None:
    """Search what was logged so far, and forget it: a crash that is wanted is no stray."""
    assert "ZeroDivisionError" in caplog.text
    for hunt in HUNTS:
        assert hunt.forms_in(caplog.text) == []
    caplog.clear()


@pytest.mark.parametrize("form", KEPT.forms)
def test_the_search_finds_what_is_planted(tmp_path: Path, form: str) -> None:
    """In a file, in the name of one, in a child's arguments and environment: or it would prove nothing."""
    planted = KEPT.forms[form]
    assert KEPT.forms_in(f"before {planted} after")
    for encoding in ("utf-8", "utf-16-le"):
        path = tmp_path / "deep" / encoding
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(f"before {planted} after".encode(encoding))
        assert path in KEPT.files_in(tmp_path)
    code = "import sys; print(flush=True); sys.stdin.read()"
    plain = {name: value for name, value in os.environ.items() if not KEPT.forms_in(value)}
    for arguments, environment, place in (
        ([planted], plain, "cmdline"),
        ([], {**plain, "PLANTED": planted}, "environ"),
    ):
        command = [sys.executable, "-c", code, *arguments]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as child:
            assert child.stdout is not None
            child.stdout.readline()
            assert KEPT.processes() == [f"{child.pid}/{place}"]
            child.communicate()
    assert KEPT.processes() == []


def test_the_search_finds_what_is_planted_in_a_settings_file(tmp_path: Path) -> None:
    """A note that holds the secret, written by the program's own hand."""
    SettingsFile(tmp_path).update(lambda _now: Settings(accounts=(SavedAccount("1", "n", "k", note=KEPT.secret),)))
    assert KEPT.files_in(tmp_path) == [tmp_path / "settings.json"]
