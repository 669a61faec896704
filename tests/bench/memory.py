"""Counts the copies of a forgotten secret that are left in the process's memory, and says where. Linux only.

`python -m tests.bench.memory` does a whole journey in this process, with the service in another one, and counts
three times: with the account in use, after "Forget account", and after the program has overwritten freed objects.
What is counted then is out of Python's reach: tests/journeys/test_memory.py proves that no object has it.
"""

import asyncio
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from tests.app_driver import AppDriver
from tests.journeys import memory_journey as journey
from tests.memory_scan import Needle, in_memory, reachable
from tests.service_process import service_that_takes
from unsign.bootstrap import OVERWRITE_AFTER
from unsign.ui.theme import appearance, resources


async def count() -> None:
    """Do the journey, and print what is found."""
    secret = Needle.random()
    header = journey.header_of(secret)
    with service_that_takes(secret) as url, tempfile.TemporaryDirectory() as folder:
        async with AppDriver.at(url, Path(folder)) as desk:
            await journey.sign_in(desk, secret, keep=False)
            await journey.whole_journey(desk)
            _say("in use", secret, header)
            await journey.forget_account(desk)
            _say("forgotten", secret, header)
            await asyncio.sleep(2 * OVERWRITE_AFTER)
            _say("overwritten", secret, header)
            print(f"objects that hold it: {len(reachable(secret, header))}")


def _say(when: str, secret: Needle, header: Needle) -> None:
    # the search through objects comes last, if at all: it leaves copies behind
    print(f"{when}: secret: {_by_mapping(in_memory(secret))}; header: {_by_mapping(in_memory(header))}")


def _by_mapping(found: Counter[str]) -> str:
    return ", ".join(f"{Path(name).name} {number}" for name, number in found.most_common()) or "none"


if __name__ == "__main__":
    if not sys.platform.startswith("linux"):
        sys.exit("reads /proc")
    resources.register()
    application = QApplication(["bench"])
    appearance.dress(application, "en_US")
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        runner.run(count())
