"""The program as a process that holds secrets: what it leaves behind when it crashes, and who may look into it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.memory_scan import Needle

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="cores and /proc as Linux has them")

UNLIMITED = (
    "import os, resource, sys; resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2); "
    "os.execv(sys.executable, [sys.executable, '-c', sys.argv[1]])"
)
CARELESS = "import sys; print('ready', flush=True); sys.stdin.read()"
BEFORE_QT = """
import resource, sys
from unsign import app

def wait(options):
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], "PySide6" in sys.modules, flush=True)
    sys.stdin.read()

app.start_qt = wait
app.main(["--practice"])
"""
PAINTED = """
import ctypes, sys
from unsign import app

def wait(application, window, options):
    print("dumpable", ctypes.CDLL(None).prctl(3), flush=True)  # PR_GET_DUMPABLE
    sys.stdin.read()

app._run = wait
app.main(["--practice"])
"""


class Crash:
    """A process that may write a core as far as the system goes, and is made to crash.

    said: its first line
    dumped: whether the kernel wrote a core
    """

    def __init__(self, code: str, folder: Path, number: signal.Signals, *, lift: bool = False) -> None:
        """Run `code` in `folder` until it says something. `lift`: have somebody else take its limit away again."""
        import resource  # noqa: PLC0415 - Windows has none

        self._needle = Needle.random()
        # its environment is in its memory
        environment = {**os.environ, "HELD": self._needle.text()}
        with subprocess.Popen(
            [sys.executable, "-c", UNLIMITED, code],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        ) as process:
            assert process.stdout is not None
            self.said = process.stdout.readline().strip()
            if lift:
                resource.prlimit(process.pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
            process.send_signal(number)
            _pid, status = os.waitpid(process.pid, 0)
            process.returncode = -os.WTERMSIG(status)
        assert os.WTERMSIG(status) == number
        self.dumped = os.WCOREDUMP(status)
        self._cores = list(folder.iterdir())

    def tells(self) -> bool:
        """Tell whether what it held is in a core that lies there."""
        return any(self._needle.text().encode() in core.read_bytes() for core in self._cores)


@pytest.fixture
def careless(tmp_path: Path) -> Crash:
    """Crash a process that doesn't take care; skip where even that leaves no core, and nothing could be shown."""
    folder = tmp_path / "careless"
    folder.mkdir()
    try:
        crash = Crash(CARELESS, folder, signal.SIGSEGV)
    except AssertionError:
        pytest.skip("the core limit can't be raised here")
    if not crash.dumped:
        pytest.skip("this system writes no cores")
    return crash


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
@pytest.mark.parametrize("lift", [False, True])
def test_a_crash_leaves_no_core(careless: Crash, tmp_path: Path, number: signal.Signals, lift: bool) -> None:
    """Started with an unlimited core limit; even where somebody lifts the limit again."""
    folder = tmp_path / "careful"
    folder.mkdir()
    crash = Crash(PAINTED, folder, number, lift=lift)
    assert (crash.said, crash.dumped, list(folder.iterdir())) == ("dumpable 0", False, [])


def test_nothing_is_told_before_that_either(careless: Crash, tmp_path: Path) -> None:
    """From the first moment, before Qt is loaded: no core; where one is written all the same, no memory in it."""
    folder = tmp_path / "careful"
    folder.mkdir()
    crash = Crash(BEFORE_QT, folder, signal.SIGSEGV)
    assert (crash.said, crash.dumped) == ("0 False", False)
    crash = Crash(BEFORE_QT, folder, signal.SIGSEGV, lift=True)
    assert crash.dumped
    assert not crash.tells()
    # whether a core lies there hangs on the system; if one does, the careless process's tells
    assert careless.tells() or not list((tmp_path / "careless").iterdir())


FREED = """
import gc

from tests.memory_scan import Needle, in_memory
from unsign import process

needle = Needle.random()
held = [needle.text() + "." * more for more in range(0, 400, 7)]
held += [text.encode() for text in held]
# only the collector finds it, and that doesn't look by itself in the program
gc.disable()
held.append(held)
del held
before = in_memory(needle).total()
process.overwrite_freed()
print(before > 0, in_memory(needle).total())
"""


def test_what_was_freed_is_overwritten() -> None:
    """Strings and bytes of all small sizes, which Python keeps as they were; garbage that holds itself, too."""
    done = subprocess.run([sys.executable, "-c", FREED], capture_output=True, text=True, check=True)
    assert done.stdout == "True 0\n"
