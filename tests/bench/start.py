"""From exec to the first painted window, and the memory that this takes, beside a bare window of PySide6."""

import statistics
import subprocess
import sys
import time

RUNS = 15

_PAINTED = "print(next(l for l in open('/proc/self/status') if l.startswith('VmHWM')).split()[1], flush=True)"
BARE = f"""
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(960, 660)
window.show()
while not window.windowHandle().isExposed():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
application.processEvents()
{_PAINTED}
"""
UNSIGN = f"""
from unsign import app
def painted(*_):
    {_PAINTED}
    return 0
app._run = painted
app.main(["--practice", "--locale", "en"])
"""
# the whole of it, loop, client and keyring of imports included, after the window has been there for a moment
RUNNING = f"""
import asyncio
from unsign import app, bootstrap
class Ready(bootstrap.Program):
    def __init__(self, window, options):
        super().__init__(window, options)
        asyncio.get_running_loop().call_later(0.6, self._closing.set)
bootstrap.Program = Ready
app.main(["--practice", "--locale", "en"])
{_PAINTED}
"""


def report() -> None:
    """Print start and memory, run by run in turn, so that a machine that grows slow does so for both."""
    times: dict[str, list[float]] = {"bare": [], "unsign": []}
    memory: dict[str, list[float]] = {"bare": [], "unsign": []}
    for run in range(RUNS + 1):
        for name, code in (("bare", BARE), ("unsign", UNSIGN)):
            seconds, megabytes = _painted(code)
            if run:  # the first of each only warms the disk's cache
                times[name].append(seconds)
                memory[name].append(megabytes)
    ratio = statistics.median(u / b for u, b in zip(times["unsign"], times["bare"], strict=True))
    print(
        f"First paint: {_ms(times['unsign'])} ms, bare window {_ms(times['bare'])} ms: "
        f"{ratio:.2f} times (aim 1.2; median of {RUNS} pairs)"
    )
    whole = statistics.median(_painted(RUNNING)[1] for _ in range(3))
    bare = statistics.median(memory["bare"])
    print(
        f"Memory: {statistics.median(memory['unsign']):.0f} MB at the first paint, {whole:.0f} MB with everything "
        f"loaded, bare window {bare:.0f} MB: {whole / bare:.2f} times"
    )


def _ms(seconds: list[float]) -> str:
    return f"{1000 * statistics.median(seconds):.0f}"


def _painted(code: str) -> tuple[float, float]:
    """Run code until it says that it has painted; give the seconds, and the megabytes that it held at most."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - began
    if not line.strip():
        sys.exit(f"the program said nothing:\n{code}")
    return seconds, int(line) / 1024
