"""Prints the sizes, and how long the frozen program takes to its first paint: `python packaging/measure.py`.

The start is a ratio to that of a bare window of PySide6, frozen in the same
way. Both run in turn, so that a machine that grows slow does so for both.
"""

import os
import statistics
import subprocess
import time
from pathlib import Path

import bundle
import facts

RUNS = 15
AIM_RATIO = 1.25
AIM_BUNDLE = 140
AIM_DEB = 45
MEGABYTE = 1_000_000


def main() -> None:
    """Print everything."""
    bundle.require()
    size = sum(path.lstat().st_size for path in facts.BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"Bundle: {size / MEGABYTE:.0f} MB unpacked (aim {AIM_BUNDLE})")
    for package in sorted(facts.DIST.glob("*")):
        aim = f" (aim {AIM_DEB})" if package.suffix == ".deb" else ""
        print(f"{package.name}: {package.stat().st_size / MEGABYTE:.1f} MB{aim}")
    _report_start()


def _report_start() -> None:
    environment = {**os.environ}
    environment.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    times: dict[str, list[float]] = {"bare_window": [], "start_inside": []}
    with bundle.joined("bare_window") as bare, bundle.joined("start_inside") as program:
        for run in range(RUNS + 1):
            for path in (bare, program):
                seconds = _painted(path, environment)
                if run:  # the first of each only warms the disk's cache
                    times[path.stem].append(seconds)
    ratio = statistics.median(p / b for p, b in zip(times["start_inside"], times["bare_window"], strict=True))
    milliseconds = {name: f"{1000 * statistics.median(seconds):.0f}" for name, seconds in times.items()}
    print(
        f"First paint on {environment['QT_QPA_PLATFORM']}: {milliseconds['start_inside']} ms, bare frozen window "
        f"{milliseconds['bare_window']} ms: {ratio:.2f} times (aim {AIM_RATIO}; median of {RUNS} pairs)"
    )


def _painted(program: Path, environment: dict[str, str]) -> float:
    """Run a program until it says that it has painted. Return the seconds."""
    began = time.perf_counter()
    with subprocess.Popen([program], stdout=subprocess.PIPE, env=environment, text=True) as process:
        said = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - began
    if said.strip() != "painted":
        raise RuntimeError(f"{program.name} said {said!r}")
    return seconds


if __name__ == "__main__":
    main()
