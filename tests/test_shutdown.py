"""How the program ends: in order, whatever a step does, with its window closed and its process gone."""

import asyncio
import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from tests.app_driver import AppDriver, service_of
from tests.driver import PATIENCE, dialog_titled
from tests.servers import Plan, Recorded, misbehaving, say_nothing
from tests.store.journals import kept
from tests.test_app import STRICT, stray
from unsign.domain.history import RecordedVerdict
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY
from unsign.shutdown import Shutdown

SOON = 0.05


class Odd(BaseException):
    """Nothing that anybody expects."""


def raising(kind: type[BaseException], *, later: bool) -> Callable[[], Awaitable[None] | None]:
    """Make a step that raises, at once or when it is awaited."""

    async def in_vain() -> None:
        await asyncio.sleep(0)
        raise kind("secret")

    def at_once() -> None:
        raise kind("secret")

    return in_vain if later else at_once


async def hang() -> None:
    """Wait for ever."""
    await asyncio.Event().wait()


async def stubborn() -> None:
    """Wait for ever, and ignore the first cancellation; the second is the test's own, so that it can end."""
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.Event().wait()
    await asyncio.Event().wait()


KINDS = (ValueError, OSError, TimeoutError, asyncio.CancelledError, KeyboardInterrupt, SystemExit, Odd)
STEPS = {
    **{
        f"{kind.__name__} {later}": raising(kind, later=later)
        for kind, later in itertools.product(KINDS, (False, True))
    },
    "hangs": hang,
    "ignores its cancellation": stubborn,
}


@pytest.mark.parametrize("name", STEPS)
async def test_every_step_runs_whatever_another_one_does(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """In the opposite order; what a step did is logged by its kind, without what it says."""
    ran: list[str] = []
    shutdown = Shutdown(step_seconds=SOON)
    shutdown.add("first", lambda: ran.append("first"))

    async def second() -> None:
        await asyncio.sleep(0)
        ran.append("second")

    shutdown.add("second", second)
    shutdown.add("odd", STEPS[name])
    shutdown.add("last", lambda: ran.append("last"))
    await shutdown.run()
    assert ran == ["last", "second", "first"]
    said = caplog.text
    caplog.clear()
    expected = name.split(maxsplit=1)[0] if name.split(maxsplit=1)[0] not in {"hangs", "ignores"} else "takes too long"
    assert f"closing: odd: {expected}" in said
    assert "secret" not in said
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
        await asyncio.wait({task})


async def test_somebody_cancels_the_shutdown() -> None:
    """Again and again: every step runs to its end, and whoever cancelled hears of it."""
    ran: list[int] = []
    shutdown = Shutdown()
    for number in range(4):

        async def step(number: int = number) -> None:
            for _ in range(3):
                await asyncio.sleep(0)
            ran.append(number)

        shutdown.add(str(number), step)
    task = asyncio.get_running_loop().create_task(shutdown.run())
    await asyncio.sleep(0)
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)
    assert ran == [3, 2, 1, 0]
    assert task.cancelled()


async def test_a_step_that_takes_too_long_may_still_clean_up(caplog: pytest.LogCaptureFixture) -> None:
    """It ends before the next one begins."""
    ran: list[str] = []
    shutdown = Shutdown(step_seconds=SOON)
    shutdown.add("next", lambda: ran.append("next"))

    async def slow() -> None:
        try:
            await hang()
        finally:
            await asyncio.sleep(0)
            ran.append("cleaned up")

    shutdown.add("slow", slow)
    await shutdown.run()
    assert "takes too long" in caplog.text
    caplog.clear()
    assert ran == ["cleaned up", "next"]


@pytest.mark.parametrize("what", ["question", "settings", "outcome"])
async def test_the_window_is_closed_over_a_dialog(url: str, service: Recorded, tmp_path: Path, what: str) -> None:
    """The dialog goes too, and means the safe answer: nothing is deleted, nothing is kept."""
    async with AppDriver.at(url, tmp_path) as desk:
        desk.sign_in()
        if what == "settings":
            await desk.open_settings()
        else:
            question = await desk.ask_to_delete(Lesson.PLAIN_DELETE.value)
            if what == "outcome":
                await desk.confirm(question)
                await dialog_titled("Deleted")
        service_url = service_of(desk)
        desk.window.close()
        await desk.program.closed()
        assert desk.dialogs() == []
        assert not desk.window.isVisible()
    verdicts = list(kept(tmp_path, service_url, PRACTICE_KEY).values())
    assert verdicts == ([RecordedVerdict.DELETED] if what == "outcome" else [])
    assert len(service.seen("DELETE")) == (what == "outcome")


CHILD = """
import asyncio, contextlib, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from unsign import app, shutdown
from unsign.api.client import HttpService
from unsign.controllers.window_state import WindowState
from unsign.store.files import VersionedFile
from unsign.tasks import Tasks
from unsign.ui.main_window import MainWindow

class Odd(BaseException):
    pass

shutdown.Shutdown.__init__.__kwdefaults__["step_seconds"] = 0.3

def raising(kind):
    def step(*_):
        raise kind("secret")
    return step

async def hang(*_):
    await asyncio.Event().wait()

async def stubborn(*_):
    while True:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()

def block(*_):
    time.sleep(60)

application = QApplication(sys.argv[:1])
def tick():
    window = next(w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
    if window.findChild(object, "signatures_table") is not None:
        timer.stop()
        window.close()
timer = QTimer(interval=20)
timer.timeout.connect(tick)
timer.start()
CHANGE
status = app.main(["--practice", "--data-dir", sys.argv[1]])
print("window:", any(w.isVisible() for w in application.topLevelWidgets()))
sys.exit(status)
"""


def end(change: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with a step exchanged, and close its window."""
    code = CHILD.replace("CHANGE", change)
    command = [*STRICT, "-c", code, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE * 2, check=False)


@pytest.mark.parametrize("step", ["raising(RuntimeError)", "raising(asyncio.CancelledError)", "raising(Odd)", "hang"])
def test_a_process_ends_whatever_a_step_does(tmp_path: Path, step: str) -> None:
    """Those that may fail do: the others run, the window goes, the status is 0, and the log says it."""
    places = ("WindowState.save", "HttpService.close", "Tasks.close")
    # all of them at once: each has to be left behind by itself
    done = end("\n".join(f"{place} = {step}" for place in places), tmp_path)
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "window: False\n", [])
    log = (tmp_path / "problems.log").read_text(encoding="utf-8")
    said = [line.partition("closing: ")[2].partition(":")[0] for line in log.splitlines()]
    assert said == ["tasks", "window state", "connections", "crash reports"], log
    assert "secret" not in log


def test_a_store_that_raises(tmp_path: Path) -> None:
    """What the disk's code raises out of turn keeps nothing from ending."""
    done = end("VersionedFile.write = raising(ZeroDivisionError)", tmp_path)
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "window: False\n", [])
    assert "closing: window state: ZeroDivisionError" in (tmp_path / "problems.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("step", ["block", "stubborn"])
def test_a_process_ends_where_nothing_can_be_cancelled(tmp_path: Path, step: str) -> None:
    """A step that blocks the loop, or can't be cancelled: the watchdog ends what nothing else can, with status 1."""
    done = end(f"shutdown.Watchdog.__init__.__defaults__ = (1.5,)\nHttpService.close = {step}", tmp_path)
    assert (done.returncode, stray(done.stderr)) == (1, [])


BUSY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from unsign import app
from unsign.ui.dialogs.confirm_dialog import ConfirmDialog
from unsign.ui.main_window import MainWindow

application = QApplication(sys.argv[:1])
def steps():
    window = next(w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
    field = lambda name, within=window: within.findChild(QLineEdit, name)
    button = lambda name, within=window: within.findChild(QPushButton, name)
    while field("dev_key") is None:
        yield
    field("dev_key").setText("key"); field("dev_secret").setText("secret"); field("signature_id").setText("7")
    while not button("delete_signature").isEnabled():
        yield
    button("delete_signature").click()
    while not (dialogs := [w for w in window.findChildren(ConfirmDialog) if w.isVisible()]):
        yield
    field("confirmation", dialogs[0]).setText("Acme")
    while not button("delete_signature", dialogs[0]).isEnabled():
        yield
    button("delete_signature", dialogs[0]).click()
walk = None
def tick():
    global walk
    walk = walk or steps()
    try:
        next(walk)
    except StopIteration:
        timer.stop()
timer = QTimer(interval=5)
timer.timeout.connect(tick)
timer.start()
sys.exit(app.main(sys.argv[1:]))
"""


EXHAUST = """
import os, resource
def exhaust():
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
    held = []
    try:
        while True:
            held.append(os.dup(0))
    except OSError:
        print("exhausted", flush=True)
"""
ENDS = {
    "a signal": (BUSY, {}, 0, "", []),
    "a signal without file descriptors": (
        BUSY.replace("walk = None", EXHAUST + "walk = None").replace(
            "timer.stop()", "timer.stop(); QTimer.singleShot(500, exhaust)"
        ),
        {},
        0,
        "exhausted\n",
        [],
    ),
    "the end of the display": (
        BUSY,
        {"QT_QPA_PLATFORM": "xcb"},
        1,
        "",
        ["unsign: the connection to the display was lost; what was under way is looked up at the next start"],
    ),
}
"""How a program ends with a DELETE under way: its code and environment, its status, and what it says."""


@contextlib.contextmanager
def display() -> Iterator[subprocess.Popen[str]]:
    """Start a display of its own; its number is what it prints."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("there is no Xvfb here")
    with subprocess.Popen([server, "-displayfd", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as it:
        try:
            yield it
        finally:
            it.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to handle")
@pytest.mark.parametrize("how", ENDS)
def test_the_end_in_the_middle_of_a_deletion(tmp_path: Path, how: str) -> None:
    """No answer to the DELETE: it ends at once, without a traceback, and the journal says that nobody knows."""
    code, environment, status, said, complaints = ENDS[how]
    plan = Plan(say_nothing)
    folder = tmp_path / "data"
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(misbehaving(plan))
        shown = stack.enter_context(display()) if how == "the end of the display" else None
        if shown is not None and shown.stdout is not None:
            environment = {**environment, "DISPLAY": ":" + shown.stdout.readline().strip()}
        process = subprocess.Popen(
            [*STRICT, "-c", code, "--base-url", url, "--data-dir", str(folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment},
        )
        try:
            while not any(r.method == "DELETE" for r in plan.requests):
                assert process.poll() is None
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(SOON)
            if said:
                assert process.stdout is not None
                assert process.stdout.readline() == said
            if shown is not None:
                shown.kill()
            else:
                process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
            process.communicate()
    left = [line for line in stray(err) if "X11 connection broke" not in line and line]
    assert (process.returncode, out, left) == (status, "", complaints)
    assert kept(folder, url, "key") == {"7": RecordedVerdict.NOT_SURE}
