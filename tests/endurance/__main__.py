"""Prints how often what came of ending the program; see --help."""

import argparse
import os
import random
import signal
import sys
import time

# before anything imports Qt, here and in the server that children are forked from
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("LC_ALL", "C.UTF-8")

from tests.endurance import child, small_disk, stand_in
from tests.endurance.rounds import Result, Trial, run

MOST_TOLD = 20


def main() -> int:
    """Return 1 where anything is wrong, 2 where it can't be tried here."""
    given = _arguments()
    if not given.all:
        ended_by = signal.Signals[f"SIG{given.signal}"]
        main = stand_in.main if given.stand_in else child.main
        return _try(Trial(main, given.times, given.seed, given.mode, ended_by, given.copies, given.disk_full))
    often, seldom, least = given.times, max(1, given.times // 4), max(1, given.times * 3 // 20)
    trials = (
        Trial(child.main, often, given.seed),
        Trial(child.main, often, given.seed, "batch"),
        Trial(child.main, seldom, given.seed, "create"),
        Trial(child.main, seldom, given.seed, ended_by=signal.SIGTERM),
        Trial(child.main, seldom, given.seed, "batch", signal.SIGTERM),
        Trial(child.main, seldom, given.seed, copies=2),
        Trial(child.main, least, given.seed, fills_disk=True),
    )
    return int(1 in [_try(trial) for trial in trials])


def _try(trial: Trial) -> int:
    """Run a trial, and print what came of it; return the exit status."""
    told = " on a disk that fills up" if trial.fills_disk else ""
    print(f"{trial.mode}, {trial.ended_by.name}, {trial.copies} on one folder{told}, seed {trial.seed}", flush=True)
    began = time.monotonic()
    try:
        result = run(trial)
    except small_disk.Impossible as problem:
        print(problem)
        return 2
    _print(result, time.monotonic() - began)
    return 1 if result.wrong else 0


def _print(result: Result, seconds: float) -> None:
    for name, count in result.counts.items():
        print(f"{count:8}  {name}")
    print(f"{len(result.wrong):8}  wrong")
    for sentence in list(result.wrong.values())[:MOST_TOLD]:
        print(sentence)
    print(f"{seconds:8.0f}  seconds", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.endurance", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every way, each as often as --times or a part of it")
    parser.add_argument("--times", type=int, default=200, help="how often it's ended (default: 200)")
    parser.add_argument("--mode", choices=("single", "batch", "create"), default="single", help="what it does")
    parser.add_argument("--signal", choices=("KILL", "TERM"), default="KILL", help="what ends it")
    parser.add_argument("--copies", type=int, choices=(1, 2), default=1, help="how many run on one folder at once")
    parser.add_argument("--disk-full", action="store_true", help="on a small disk that fills up; root on Linux only")
    parser.add_argument("--stand-in", action="store_true", help="the journal alone, without the program around it")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6), help="where chance begins")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
