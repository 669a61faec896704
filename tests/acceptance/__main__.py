"""Asks for a test account's key, tries the service with it, and prints a report without secrets."""

import argparse
import asyncio
import contextlib
import getpass
import signal
import sys
from pathlib import Path

from tests.acceptance import rendering
from tests.acceptance.course import Course, Patience, Report
from unsign import process
from unsign.domain import addresses
from unsign.domain.account import SERVICE, Credentials

NOTICE = """This creates one signature named {name} at {service}, and deletes it.
It also sends requests that the service has to refuse. Nothing else is changed.
Use a test account's key."""


def main() -> int:
    """Return 0 where all is as documented, 1 where something differs, 2 where it wasn't tried, 3 where it's left."""
    process.dump_no_core()
    process.shut_out_others()
    given = _arguments()
    try:
        service = addresses.service_url(given.base_url)
    except addresses.BadAddress as problem:
        print(f"That address can't be used: {problem}", file=sys.stderr)
        return 2
    try:
        credentials = Credentials(_asked("Dev key: "), _asked("Dev secret: ", is_secret=True))
        course = Course(service, credentials, lambda line: print(line, flush=True), Patience(given.wait, given.pause))
        print(NOTICE.format(name=course.name, service=service))
        if _asked("Go on? Type yes: ") != "yes":
            print("Nothing was sent.")
            return 2
    except (EOFError, KeyboardInterrupt):
        print("\nNothing was sent.")
        return 2
    report = asyncio.run(_run(course))
    told = rendering.text(report)
    print(f"\n{told}")
    _save(told)
    if report.left:
        print(f"Delete by hand in EngageLab's console: {', '.join(report.left)}", file=sys.stderr)
        return 3
    return 1 if report.stopped or any(step.fits is False for step in report.steps) else 0


async def _run(course: Course) -> Report:
    """Run it; Ctrl+C and SIGTERM end it early, and let it clean up. A second one changes nothing."""
    loop = asyncio.get_running_loop()
    running = asyncio.ensure_future(course.run())
    is_stopped = False

    def stop() -> None:
        nonlocal is_stopped
        if not is_stopped:
            is_stopped = True
            print("\nStopping: what was created is being deleted…", flush=True)
            running.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows' loops know no signals
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop)
    # stopped before its first step, it has nothing to clean up
    with contextlib.suppress(asyncio.CancelledError):
        await running
    return course.report


def _save(told: str) -> None:
    """Write the report into a file, if that's wanted."""
    with contextlib.suppress(EOFError, KeyboardInterrupt):
        name = _asked("Save the report as (empty: don't): ")
        while name:
            try:
                Path(name).expanduser().write_text(told, encoding="utf-8")
            except OSError as problem:
                print(f"It couldn't be saved: {problem.strerror}")
                name = _asked("Save the report as (empty: don't): ")
            else:
                return


def _asked(question: str, *, is_secret: bool = False) -> str:
    return (getpass.getpass(question) if is_secret else input(question)).strip()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make acceptance", description=__doc__)
    parser.add_argument("--base-url", default=SERVICE, help=f"address of the service (default: {SERVICE})")
    parser.add_argument("--wait", type=float, default=300.0, help="seconds to wait for it to vanish (default: 300)")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two looks (default: 1)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
