"""Reports about starts: displays that refuse, libraries that lack, and clipboards that forget."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.driver import PATIENCE
from unsign import qt_problems

GIVES_UP = (
    "This application failed to start because no Qt platform plugin could be initialized. Reinstalling the application "
    "may fix this problem.\n\nAvailable platform plugins are: minimal, offscreen, xcb.\n"
)
FOUND = 'Could not load the Qt platform plugin "xcb" in "" even though it was found.'
CURSOR = "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."
# of each report, what Qt says, the environment, and words of the one sentence that is said instead
SAID = {
    "mbridak/not1mm#98": ([CURSOR, FOUND, GIVES_UP], {"DISPLAY": ":0"}, "libxcb-cursor is missing"),
    "TeamTernate/infinite-music-discs#136": ([FOUND, GIVES_UP], {"DISPLAY": ":0"}, "Could not load the Qt platform"),
    "vircadia/vircadia-native-core#144": (
        ['Could not find the Qt platform plugin "xcb" in ""', GIVES_UP],
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"},
        "no platform plugin for QT_QPA_PLATFORM='xcb'. It has: minimal, offscreen, xcb.",
    ),
    "ZVsion/rgbd_image_segmentation#2": ([FOUND, GIVES_UP], {}, "Neither DISPLAY nor WAYLAND_DISPLAY is set."),
}


@pytest.mark.parametrize("report", SAID)
def test_why_no_window_opens(report: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence instead of Qt's list and its abort."""
    lines, environment, words = SAID[report]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    said = qt_problems.why(lines)
    assert said.startswith("Unsign can't open a window: ")
    assert words in said
    assert "\n" not in said


@pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("xauth"), reason="there is no Xvfb or xauth here")
def test_a_display_that_lets_nobody_in(tmp_path: Path) -> None:
    """As under sudo: a real X server that wants a cookie (StarLabsLtd/coreboot-configurator#23)."""
    cookies = tmp_path / "server.xauth"
    cookies.touch()
    subprocess.run(
        ["xauth", "-f", cookies, "add", ":0", ".", "0" * 32],  # noqa: S607 - where it is, the system knows
        check=True,
        capture_output=True,
    )
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-auth", cookies],  # noqa: S607 - as above
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            display = f":{said.readline().strip()}"
        done = subprocess.run(
            [sys.executable, "-m", "unsign", "--practice", "--data-dir", tmp_path / "data"],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XAUTHORITY": str(tmp_path / "none")},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    finally:
        server.terminate()
        server.wait(PATIENCE)
    assert done.returncode == 2
    assert f"Unsign can't open a window: the display can't be reached (DISPLAY={display!r})." in done.stderr
