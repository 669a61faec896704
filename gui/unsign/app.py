"""The composition root: shows the window, then loads and connects everything else.

The order is for the eye: Qt's widgets first, a painted window, and only then
asyncio, qasync and what the network needs. That is why imports stand inside
functions here, and nowhere else.
"""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from unsign import command_line, process, qt_problems

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from unsign.ui.main_window import MainWindow


LOST_DISPLAY = "unsign: the connection to the display was lost; what was under way is looked up at the next start"
LONGEST_WAIT_MS = 100
"""How long a window manager may take to show the window before the rest is loaded all the same."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Unsign until its window is closed. Return the exit status."""
    options = command_line.parse(arguments)
    _end_on_interrupt()
    process.dump_no_core()
    process.have_home()
    # for good: IdleCollector collects when it suits the person. While a thousand modules load, collecting finds nothing
    # and costs a twentieth of the start.
    gc.disable()
    try:
        application = start_qt(options)
    except ImportError as error:
        print(qt_problems.no_qt(error), file=sys.stderr)  # noqa: T201 - as below
        return qt_problems.CANT_START
    except _unusable_resources() as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - there is nothing yet that could show it in a window
        return 1
    from unsign.ui.main_window import MainWindow
    from unsign.ui.theme import appearance

    window = MainWindow(practice=options.practice)
    # after the widgets are there and before they are seen, a stylesheet costs a fifth of what it costs before them
    appearance.colour(application, _wishes(options)[1])
    window.show()
    _paint_first(application, window)
    # before there is a secret to protect: the keyring is asked by what comes next
    process.shut_out_others()
    return _run(application, window, options)


def _end_on_interrupt() -> None:
    """Let Ctrl+C end the process at once, without a traceback or an abort of Qt's, until the loop listens to it.

    Nothing is under way yet that would have to be ended in order. Windows' loops never listen: there, Python's own
    handler stays. So does the wish of whoever started the program with the signal ignored.
    """
    if sys.platform != "win32" and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _unusable_resources() -> type[Exception]:
    """Look the class up once something was raised: it loads Qt."""
    from unsign.ui.theme.resources import UnusableResourcesError

    return UnusableResourcesError


def _paint_first(application: "QApplication", window: "MainWindow") -> None:
    """Let the window be painted, before the loop exists: afterwards nothing processes events by hand."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    # what wakes the waiting where a window manager takes its time
    QTimer.singleShot(LONGEST_WAIT_MS, application, lambda: None)
    handle = window.windowHandle()
    while not handle.isExposed() and not deadline.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    application.processEvents()


def start_qt(options: command_line.Options) -> "QApplication":
    """Make the application, in its language. Raises UnusableResourcesError."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from unsign.ui.theme import appearance, resources

    resources.register()
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        with qt_problems.told_in_words():
            # one look everywhere: the sheet is written for this style, and the system's would draw what no rule names
            application = QApplication([*sys.argv[:1], "-style", "fusion"])
    # Qt has to know the name before it can tell where the folder is
    application.setApplicationName("Unsign")
    appearance.dress(application, options.locale or _wishes(options)[0] or None)
    # the last window's closing mustn't end the loop: requests and tasks are to be ended first
    application.setQuitOnLastWindowClosed(False)
    return application


def _wishes(options: command_line.Options) -> tuple[str, str]:
    """Read language and scheme from the settings."""
    from unsign.ui.theme import appearance

    return appearance.first_wishes(options.data_dir or appearance.data_folder())


def _run(application: "QApplication", window: "MainWindow", options: command_line.Options) -> int:
    import asyncio

    from qasync import QEventLoop

    from unsign.bootstrap import Program
    from unsign.shutdown import Watchdog

    watchdog = Watchdog()
    programs: list[Program] = []

    async def live() -> None:
        program = Program(window, options)
        programs.append(program)
        await program.left()
        watchdog.start()
        await program.closed()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        try:
            runner.run(live())
        except RuntimeError:
            # Qt ends its loop by itself where the display is gone: nothing can be shown any more, nor any loop run
            if not programs or programs[0].is_over:
                raise
            print(LOST_DISPLAY, file=sys.stderr, flush=True)  # noqa: T201 - there is no window any more
            programs[0].abandon()
            os._exit(1)
    watchdog.stop()
    return 0
