"""Whether what was copied outlives the program: asked of a real X server, with and without a clipboard manager."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.driver import PATIENCE
from unsign.ui.widgets.clipboard import copy

MANAGER = """
import ctypes
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = x11.XCreateSimpleWindow.restype = ctypes.c_ulong
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
window = ctypes.c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, 0, 0))
atom = ctypes.c_ulong(x11.XInternAtom(display, b"CLIPBOARD_MANAGER", 0))
x11.XSetSelectionOwner(display, atom, window, ctypes.c_ulong(0))
x11.XSync(display, 0)
print("there", flush=True)
input()
"""
ASKING = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from unsign.ui.widgets import clipboard
print(application.platformName(), clipboard.outlives_program())
"""


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Run an X server; give the environment of a program on it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"],  # noqa: S607 - where it is, the system knows
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait(PATIENCE)


def asked(environment: dict[str, str]) -> str:
    """Ask in a program of its own on that screen."""
    done = subprocess.run(
        [sys.executable, "-c", ASKING], env=environment, capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    return done.stdout.strip()


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb here")
def test_a_clipboard_manager_keeps_it() -> None:
    """Qt hands it over to one; without one, it goes with the program."""
    with screen() as environment:
        assert asked(environment) == "xcb False"
        with subprocess.Popen(
            [sys.executable, "-c", MANAGER],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as manager:
            assert manager.stdout is not None
            assert manager.stdout.readline() == "there\n"
            assert asked(environment) == "xcb True"
            manager.communicate("\n", timeout=PATIENCE)


def test_a_copy_that_wont_last_says_so(qapp: QApplication) -> None:
    """Off-screen, nothing keeps it: the sentence names what to do before closing."""
    assert qapp.platformName() == "offscreen"
    said = copy("the receipt", "Receipt copied.")
    assert said == ("Receipt copied. Paste it before you close Unsign, because this system won’t hold on to it.")
    assert QGuiApplication.clipboard().text() == "the receipt"
