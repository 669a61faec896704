"""The program as a process: how it starts, and that it ends."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.driver import PATIENCE
from tests.servers import Handler, Plan, misbehaving, say_nothing
from unsign import __version__

STRICT = [sys.executable, "-X", "dev", "-W", "error"]


def run(*arguments: str, code: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program, or some code with it, with every warning an error."""
    command = [*STRICT, "-c", textwrap.dedent(code)] if code else [*STRICT, "-m", "unsign"]
    return subprocess.run(
        [*command, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONFAULTHANDLER": "1", **environment},
    )


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_need_no_display_and_no_qt(option: str) -> None:
    """They answer where Qt couldn't even be loaded."""
    code = """
        import sys
        sys.modules["PySide6"] = None  # from here on, importing it raises
        from unsign import app
        app.main()
    """
    done = run(option, code=code, QT_QPA_PLATFORM="none", DISPLAY="")
    assert done.returncode == 0, done.stderr
    assert ("--practice" if option == "--help" else __version__) in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--base-url", "http://smsapi.engagelab.com"), "https://"),
        (("--base-url", "https://user:secret@example.org"), "no user name and no password"),
        (("--timeout", "soon"), "seconds"),
        (("--locale", "../../etc"), "locale"),
        (("--nonsense",), "--nonsense"),
    ],
)
def test_unusable_arguments(arguments: tuple[str, ...], words: str) -> None:
    """Refused with a sentence on standard error and status 2; a password isn't repeated."""
    done = run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "secret@" not in done.stderr


def test_the_first_paint_waits_for_nothing() -> None:
    """When the window is painted, neither the event loop nor anything of the network is loaded yet."""
    code = """
        import sys
        from unsign import app
        def stop(application, window, options):
            late = {"asyncio", "qasync", "httpx2", "ssl", "json", "sqlite3", "keyring", "unsign.bootstrap"}
            print(window.isVisible(), sorted(late & set(sys.modules)))
            return 0
        app._run = stop
        app.main(["--practice"])
    """
    done = run(code=code)
    assert done.stdout == "True []\n", done.stderr


def test_closing_while_a_call_hangs_leaves_nothing(tmp_path: Path) -> None:
    """Look up, confirm, and close the window with the DELETE on its way: no warning, no thread, status 0."""
    code = """
        import os, sys, threading
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
            while not button("cancel").isVisible():
                yield
            while not os.path.exists(os.environ["ARRIVED"]):
                yield
            window.close()
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
        status = app.main(sys.argv[1:])
        left = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
        print("left:", left)
        sys.exit(status)
    """
    arrived = tmp_path / "arrived"

    def hang(handler: Handler) -> None:
        arrived.touch()
        say_nothing(handler)

    plan = Plan(hang)
    with misbehaving(plan) as url:
        done = run("--base-url", url, "--data-dir", str(tmp_path / "data"), code=code, ARRIVED=str(arrived))
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "left: []\n", [])
    assert [r.method for r in plan.requests] == ["GET"] * 4 + ["DELETE"]
    # beside what's remembered of the journal
    files = {path.name for path in (tmp_path / "data").iterdir()}
    assert files == {"journal.db", "window.json", "settings.json", ".settings.json.lock"}


def test_closing_after_rows_were_copied(tmp_path: Path) -> None:
    """A table in the clipboard, made in Python, outlives Python: that mustn't end in a crash."""
    code = """
        import sys
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QApplication, QPushButton, QTableView
        from unsign import app
        from unsign.ui.main_window import SIGNATURES, MainWindow

        application = QApplication(sys.argv[:1])
        def tick():
            (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
            table = window.findChild(QTableView, "signatures_table")
            if table is None:
                return
            window.show_page(SIGNATURES)
            if table.model().rowCount():
                timer.stop()
                table.selectAll()
                window.findChild(QPushButton, "copy_rows").click()
                print(len(QGuiApplication.clipboard().text().splitlines()) > 30)
                window.close()
        timer = QTimer(interval=20)
        timer.timeout.connect(tick)
        timer.start()
        sys.exit(app.main(sys.argv[1:]))
    """
    done = run("--practice", "--data-dir", str(tmp_path), code=code)
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "True\n", [])


def test_what_is_seldom_used_is_loaded_when_it_is_used(tmp_path: Path) -> None:
    """Most days need none of it, and it would take memory; what says how something ended is there, though."""
    code = """
        import sys
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QTableView
        from unsign import app
        from unsign.ui.main_window import MainWindow

        application = QApplication(sys.argv[:1])
        forms = {"account_dialog", "batch_dialogs", "connection_dialog", "create_dialog", "settings_dialog"}
        late = {"html", "unsign.about", "unsign.wording.help", *(f"unsign.ui.dialogs.{name}" for name in forms)}
        def tick():
            (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
            if window.findChild(QTableView, "signatures_table") is not None:
                timer.stop()
                print(sorted(late & set(sys.modules)), "unsign.ui.dialogs.message_dialog" in sys.modules)
                window.close()
        timer = QTimer(interval=20)
        timer.timeout.connect(tick)
        timer.start()
        sys.exit(app.main(sys.argv[1:]))
    """
    done = run("--practice", "--data-dir", str(tmp_path), code=code)
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "[] True\n", [])


def test_garbage_is_collected_in_no_other_thread(tmp_path: Path) -> None:
    """Objects of Qt's may be among it. The threads that load and connect make enough to set Python's collector off."""
    code = """
        import gc, sys, threading
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QPushButton, QTableView
        from unsign import app
        from unsign.ui.main_window import SIGNATURES, MainWindow

        application = QApplication(sys.argv[:1])
        threads = []
        def tick():
            (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
            table = window.findChild(QTableView, "signatures_table")
            if table is None:
                return
            if not gc.callbacks:
                gc.callbacks.append(lambda phase, info: threads.append(threading.current_thread()))
            window.show_page(SIGNATURES)
            if table.model().rowCount():
                timer.stop()
                print(set(threads) - {threading.main_thread()}, gc.isenabled())
                gc.callbacks.clear()
                window.close()
        timer = QTimer(interval=20)
        timer.timeout.connect(tick)
        timer.start()
        sys.exit(app.main(sys.argv[1:]))
    """
    done = run("--practice", "--data-dir", str(tmp_path), code=code)
    assert (done.returncode, done.stdout, stray(done.stderr)) == (0, "set() False\n", [])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc to see when the handler is there")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(number: signal.Signals, tmp_path: Path) -> None:
    """Asked to end by the system, it closes as if by its window."""
    process = subprocess.Popen(
        [*STRICT, "-m", "unsign", "--practice", "--data-dir", str(tmp_path)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        while not _catches(process.pid, signal.SIGTERM):
            assert process.poll() is None
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    assert (process.returncode, out, stray(err)) == (0, "", [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' loops know no signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_second_signal_ends_it_as_the_first(number: signal.Signals, tmp_path: Path) -> None:
    """Whoever is impatient kills no program that is closing: not at its first step, and not at its last."""
    code = f"""
        import os, sys
        from PySide6.QtCore import QTimer
        from unsign import app
        from unsign.ui.main_window import MainWindow

        hide, close = MainWindow.hide, MainWindow.close_for_good

        def hide_late(window):
            os.kill(os.getpid(), {number})
            hide(window)

        def close_late(window):
            os.kill(os.getpid(), {number})
            close(window)
            print("closed")

        MainWindow.hide, MainWindow.close_for_good = hide_late, close_late
        run = app._run

        def run_shortly(application, window, options):
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, window.close))
            return run(application, window, options)

        app._run = run_shortly
        sys.exit(app.main())
    """
    ended = run("--practice", "--data-dir", str(tmp_path), code=code)
    assert (ended.returncode, ended.stdout, stray(ended.stderr)) == (0, "closed\n", [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' loops know no signals")
@pytest.mark.parametrize("step", ["start_qt", "_paint_first", "_run"])
def test_an_interrupt_during_the_start_ends_it_without_a_word(step: str, tmp_path: Path) -> None:
    """No traceback, and no abort of Qt's: nothing is under way yet."""
    code = f"""
        import os, signal, sys
        from unsign import app
        begin = app.{step}

        def interrupted(*given):
            os.kill(os.getpid(), signal.SIGINT)
            return begin(*given)

        app.{step} = interrupted
        sys.exit(app.main())
    """
    ended = run("--practice", "--data-dir", str(tmp_path), code=code)
    assert (ended.returncode, ended.stdout, stray(ended.stderr)) == (-signal.SIGINT, "", [])


def _catches(pid: int, number: signal.Signals) -> bool:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    (caught,) = [line.split()[1] for line in status.splitlines() if line.startswith("SigCgt")]
    return bool(int(caught, 16) >> (number - 1) & 1)


def stray(standard_error: str) -> list[str]:
    """Return the lines of standard error that are neither about the tests' screen nor about a busy machine."""
    # the second is asyncio's stopwatch
    harmless = re.compile(r"This plugin does not support |^Executing <.* took [0-9.]+ seconds$")
    return [line for line in standard_error.splitlines() if line and not harmless.search(line)]


def test_qt_calls_dont_wear_out_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference to None at each void call, until the interpreter aborts."""
    code = """
        import sys
        from PySide6.QtWidgets import QApplication, QLabel
        application = QApplication([])
        label = QLabel()
        for _ in range(10):
            label.setText("warm up")
        before = sys.getrefcount(None)
        for _ in range(500):
            label.setText("again")
        print(before - sys.getrefcount(None) < 250)
    """
    assert run(code=code).stdout == "True\n"
