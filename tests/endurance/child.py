"""The program as it is, in a process of its own, with somebody at it who deletes one signature after the other.

`main` is started through multiprocessing's forkserver, which has imported this module, and with it the program.
"""

import asyncio
import contextlib
import functools
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import h11  # noqa: F401 - the program imports them when it needs them; here, once for all children
import keyring.backend  # noqa: F401
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QDialog, QPushButton
from qasync import QEventLoop

import unsign.api.transport  # noqa: F401
from tests.app_driver import OUTCOMES, AppDriver, shown
from tests.driver import click, find, gone, name_of, until, write
from unsign import app, command_line
from unsign.bootstrap import Program
from unsign.domain.catalogue import Column
from unsign.domain.patience import Patience
from unsign.ui.main_window import DELETE, DELETED, SIGNATURES, MainWindow
from unsign.ui.widgets.signatures_table import SignaturesTable

TIMEOUT = "1"
"""Seconds that a call may take, so that silence doesn't take long."""
IMPATIENT = Patience(settling=(0.0, 0.05), rechecks=(), certain_after=0.0, gone_after=0.0)
"""What the program waits for is over after a moment: by the time it's started again, everything is certain."""


@dataclass(frozen=True)
class Errand:
    """What a child is to do.

    base_url: the service
    folder: where it keeps its journal
    mode: "single", "batch" or "create"
    fault: for the stand-in, what it does wrong
    """

    base_url: str
    folder: str
    mode: str
    fault: str = ""


def main(connection: Connection, errand: Errand) -> None:
    """Start the program, sign in, say "ready", and do what comes on the connection.

    "check": have what's unknown looked up
    IDs: delete those, one by one or as a batch; or delete each, and create it again; and say "done"
    """
    _say_nothing_of_qt()
    options = command_line.parse(
        ["--base-url", errand.base_url, "--data-dir", errand.folder, "--timeout", TIMEOUT, "--locale", "en"], {}
    )
    application = app.start_qt(options)
    window = MainWindow(practice=False)
    window.show()

    async def live() -> None:
        program = Program(window, options, patience=IMPATIENT)
        desk = AppDriver(window, program, Path(errand.folder), asyncio.all_tasks())
        person = asyncio.create_task(_use(desk, connection, errand))
        await program.closed()
        person.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await person

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(live())


async def _use(desk: AppDriver, connection: Connection, errand: Errand) -> None:
    try:
        await until(desk.is_idle, "the window")
        await until(desk.window.credentials_panel.is_awake, "the settings to be read")
        desk.sign_in()
        connection.send("ready")
        while True:
            wish = await asyncio.to_thread(connection.recv)
            if wish == "check":
                await _check(desk)
            elif errand.mode == "batch":
                await _delete_batch(desk, wish)
            else:
                for digits in wish:
                    await _delete(desk, digits)
                    if errand.mode == "create":
                        await _create_again(desk)
            connection.send("done")
    except EOFError:
        return
    except asyncio.CancelledError:
        raise
    except BaseException:  # noqa: BLE001 - pytest's failures are none of Exception's kind; and all of it is told
        # whoever closes the window takes what this was looking for
        if desk.window.isVisible():
            connection.send(traceback.format_exc(limit=-4))


async def _check(desk: AppDriver) -> None:
    """Press `Check now` where it's offered; what needs no asking is being looked up by itself."""
    for button in desk.window.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and name_of(button) == "Check now":
            button.click()


async def _delete(desk: AppDriver, digits: str) -> None:
    """Say yes, and close whatever else is asked or told."""
    desk.window.show_page(DELETE)
    await until(desk.is_idle, "the window")
    write("Signature ID", digits, desk.window)
    await click("Delete signature…", desk.window)
    said_yes = False
    while True:
        await until(lambda: desk.dialogs() or desk.is_idle(), "a dialog")
        if not (dialogs := desk.dialogs()):
            return
        dialog = dialogs[-1]
        if dialog.windowTitle() == "Delete signature" and not said_yes:
            said_yes = True
            await desk.confirm(dialog)
        else:
            await _close(dialog)
        if dialog.windowTitle() in OUTCOMES:
            return


async def _delete_batch(desk: AppDriver, ids: tuple[str, ...]) -> None:
    """Say yes, and wait for the end."""
    if not await _listed(desk, ids):
        return
    desk.select(*ids)
    await click(desk.delete_selected, desk.window)
    while True:
        await until(desk.dialogs, "a dialog")
        dialog = desk.dialogs()[-1]
        if dialog.windowTitle() == "Delete signatures":
            write("Confirmation", str(len(ids)), dialog)
            await click("Delete signatures", dialog)
            await gone(dialog)
        elif dialog.windowTitle() == "Deleting signatures":
            await until(functools.partial(_can_close, dialog), "the end")
            await _close(dialog)
            return
        else:
            await _close(dialog)


async def _listed(desk: AppDriver, ids: tuple[str, ...]) -> bool:
    """Load the list until it shows these signatures; return whether it does: the service fails at random."""
    desk.window.show_page(SIGNATURES)
    # it's hidden as long as there's nothing to show
    table = desk.window.findChild(SignaturesTable, "signatures_table")
    assert table is not None
    for _turn in range(5):
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2 * float(TIMEOUT)):
                while not (found := set(ids) <= set(shown(table, Column.ID))) and not desk.dialogs():  # noqa: ASYNC110 - as below
                    await asyncio.sleep(0.005)
        for dialog in desk.dialogs():
            await _close(dialog)
        if found:
            return True
        await click(desk.load_signatures, desk.window)
    return False


async def _create_again(desk: AppDriver) -> None:
    """Create again what was deleted last, if it's among what can be."""
    desk.window.show_page(DELETED)
    button = find(QPushButton, "Create again…", desk.window)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(1):
            while not button.isEnabled():  # noqa: ASYNC110 - the list has no event that it's read
                await asyncio.sleep(0.005)
    if not button.isEnabled():
        return
    await click("Create again…", desk.window)
    said_yes = False
    while True:
        await until(desk.dialogs, "a dialog")
        dialog = desk.dialogs()[-1]
        if dialog.windowTitle() == "Create signature again":
            await click("Review…", dialog)
            await gone(dialog)
        elif dialog.windowTitle() == "Create signature" and not said_yes:
            said_yes = True
            await click("Create signature", dialog)
            await gone(dialog)
        else:
            await _close(dialog)
            return


def _can_close(dialog: QDialog) -> bool:
    return dialog.isVisible() and any(
        name_of(it) == "Close" and it.isEnabled() for it in dialog.findChildren(QPushButton) if it.isVisible()
    )


async def _close(dialog: QDialog) -> None:
    """Close a dialog by what means no."""
    if _can_close(dialog):
        await click("Close", dialog)
    else:
        dialog.reject()
    await gone(dialog)


def _say_nothing_of_qt() -> None:
    """Leave the terminal to the counts: the off-screen platform complains of what it can't do."""

    def ignore(_kind: QtMsgType, _context: object, _text: str) -> None:
        """Print nothing."""

    qInstallMessageHandler(ignore)
