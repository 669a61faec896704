"""Prints the figures, each as a ratio or against its aim, all from this one run."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")

from tests.bench import bench_lists, journal, stalls, start


def main() -> None:
    """Measure everything."""
    # as in the program
    gc.disable()
    print(f"On {os.environ['QT_QPA_PLATFORM']}, {os.cpu_count()} processors")
    start.report()
    stalls.report()
    bench_lists.report()
    journal.report()


main()
