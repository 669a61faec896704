"""Starts where something is missing: the program works, or says why not in one sentence; Qt never aborts it."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.driver import PATIENCE
from tests.endurance import small_disk

# not in development mode: that reports what takes long on a busy computer
PROGRAM = [sys.executable, "-W", "error", "-m", "unsign"]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about displays and folders of Linux")


def environment(**changes: str | None) -> dict[str, str]:
    """Return this process's environment without a display, with changes; None removes a variable."""
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    for name, value in changes.items():
        bare.pop(name, None)
        if value is not None:
            bare[name] = value
    return bare


@LINUX
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "there's no display. Neither DISPLAY nor WAYLAND_DISPLAY is set."),
        ({"DISPLAY": ":4242"}, "the display can't be reached (DISPLAY=':4242')."),
        ({"QT_QPA_PLATFORM": "wayland"}, "there's no display."),
        (
            {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-42"},
            "the display can't be reached (WAYLAND_DISPLAY='wayland-42').",
        ),
        (
            {"QT_QPA_PLATFORM": "wayland;xcb", "WAYLAND_DISPLAY": "wayland-42", "DISPLAY": ":4242"},
            "can't be reached (WAYLAND_DISPLAY='wayland-42' and DISPLAY=':4242').",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "Qt has no platform plugin for QT_QPA_PLATFORM='nonsense'. It has: "),
        ({"QT_QPA_PLATFORM_PLUGIN_PATH": "/nonexistent", "QT_QPA_PLATFORM": "offscreen2"}, "no platform plugin"),
    ],
    ids=["none", "x", "wayland-none", "wayland", "both", "plugin", "path"],
)
@pytest.mark.parametrize("runtime", [None, "/nonexistent"], ids=["no-runtime-dir", "runtime-dir"])
def test_no_window_can_be_opened(changes: dict[str, str], words: str, runtime: str | None, tmp_path: Path) -> None:
    """One sentence and status 2: no abort, no core dump, no list of what Qt has tried."""
    done = subprocess.run(
        [*PROGRAM, "--data-dir", str(tmp_path)],
        env=environment(**changes, XDG_RUNTIME_DIR=runtime),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    (said,) = [line for line in done.stderr.splitlines() if "XDG_RUNTIME_DIR" not in line]
    assert said.startswith("Unsign can't open a window: ")
    assert words in said
    assert list(tmp_path.iterdir()) == []


def test_qt_cant_be_loaded(tmp_path: Path) -> None:
    """A library of the system is missing: that is named."""
    code = """
        import sys
        class Broken:
            def find_spec(self, name, path=None, target=None):
                if name == "PySide6.QtWidgets":
                    raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")
        sys.meta_path.insert(0, Broken())
        from unsign import app
        sys.exit(app.main())
    """
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(line[8:] for line in code.splitlines()), "--data-dir", str(tmp_path)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "Unsign can't load Qt: libGL.so.1: cannot open shared object file: No such file or directory. "
        "Install what is missing with this system's package manager.\n"
    )


def starts_and_ends(*arguments: str, **changes: str | None) -> str:
    """Start the program, wait until it works, end it; it has to end in order. Return what it wrote to stderr."""
    program = subprocess.Popen(
        [*PROGRAM, *arguments],
        env=environment(**{"QT_QPA_PLATFORM": "offscreen", **changes}),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        while not _listens(program.pid):
            assert program.poll() is None, program.communicate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(0.02)
        program.send_signal(signal.SIGTERM)
        _out, err = program.communicate(timeout=PATIENCE)
    finally:
        program.kill()
    assert program.returncode == 0, err
    harmless = ("propagateSizeHints", "XDG_RUNTIME_DIR")
    return "\n".join(line for line in err.splitlines() if not any(word in line for word in harmless))


def _listens(pid: int) -> bool:
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        (caught,) = [line.split()[1] for line in status.splitlines() if line.startswith("SigCgt")]
        return bool(int(caught, 16) >> (signal.SIGTERM - 1) & 1)
    return False


@LINUX
@pytest.mark.parametrize(
    "changes",
    [
        {"HOME": None},
        {"HOME": ""},
        {"HOME": "/proc/sys"},
        {"HOME": "/nonexistent"},
        {"HOME": "relative"},
        {"HOME": "/dev/null"},
        {"TMPDIR": "/nonexistent"},
        {"DBUS_SESSION_BUS_ADDRESS": None},
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"XDG_RUNTIME_DIR": None},
        {"XDG_DATA_HOME": "/dev/null"},
        {"PATH": ""},
    ],
    ids=str,
)
@pytest.mark.parametrize("mode", ["--practice", "--timeout=5"])
def test_it_works_where_something_is_missing(mode: str, changes: dict[str, str | None], tmp_path: Path) -> None:
    """No home, one that nothing can be written to, no bus, no programs: it starts, and ends in order."""
    if "XDG_DATA_HOME" not in changes:
        changes = {**changes, "XDG_DATA_HOME": str(tmp_path) if changes.get("HOME", "/") != "/proc/sys" else None}
    assert starts_and_ends(mode, **changes) == ""


@LINUX
def test_without_home_the_users_own_is_used() -> None:
    """As the system's list of users has it: never the root of all folders."""
    code = "from unsign import process; import os; process.have_home(); print(os.environ['HOME'])"
    for home in (None, "", "relative"):
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment(HOME=home), capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == str(Path("~").expanduser()) or done.stdout.startswith("/")
        assert done.stdout.strip() not in {"", "/", "relative"}


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on a disk without room."""
    disk = tmp_path / "disk"
    disk.mkdir()
    try:
        with small_disk.mounted(disk):
            with contextlib.suppress(OSError), (disk / "ballast").open("wb", buffering=0) as file:
                while file.write(bytes(4096)):
                    pass
            yield disk
    except small_disk.Impossible as why:
        pytest.skip(str(why))


@LINUX
def test_a_full_disk_keeps_it_from_nothing(full_disk: Path) -> None:
    """It starts and ends; nothing is said that nobody asked for."""
    assert starts_and_ends("--data-dir", str(full_disk / "data")) == ""
    assert starts_and_ends("--practice", TMPDIR=str(full_disk), XDG_DATA_HOME=str(full_disk)) == ""
