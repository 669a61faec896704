"""Starts the program, ends it at random moments, and starts it again, until it has been ended often enough."""

import contextlib
import os
import random
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from tests.endurance import small_disk
from tests.endurance.child import Errand
from tests.endurance.handling import serving
from tests.endurance.judging import Findings, judge, unsettled
from tests.endurance.service import Service

PATIENCE = 20.0
LONGEST_LIFE = 0.9
"""Seconds, from the first signature on, within which the program is ended, unless that's counted in DELETEs."""
LONGEST_WAIT = 4.0
"""Seconds that these may take: a computer that has other things to do as well takes half a second for each."""
SIGNATURES = 8
"""How many each copy gets to delete in one life: more than it can delete in that time."""
ROUNDS_OF_A_FOLDER = 10

Main = Callable[[Connection, Errand], None]


@dataclass(frozen=True)
class Trial:
    """What is tried.

    main: what runs in the child
    times: how often it's ended
    seed: where all chance comes from
    mode: "single", "batch" or "create"
    ended_by: the signal
    copies: how many run on one folder at once
    fills_disk: whether the folder's disk fills up meanwhile
    fault: for the stand-in
    check_seconds: how long the check after a start may take, with a service that answers at once
    """

    main: Main
    times: int
    seed: int
    mode: str = "single"
    ended_by: signal.Signals = signal.SIGKILL
    copies: int = 1
    fills_disk: bool = False
    fault: str = ""
    check_seconds: float = 15.0


@dataclass
class Result:
    """What came of it.

    counts: of all kinds, in the order of the table
    wrong: what mustn't be, each once, with the round in front
    """

    counts: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)

    def add(self, when: str, found: Findings) -> None:
        """Add what was found at a moment."""
        for sentence in found.wrong:
            self.wrong.setdefault(sentence, f"{when}: {sentence}")


class Copy:
    """One copy of the program, running."""

    def __init__(self, trial: Trial, errand: Errand) -> None:
        """Start it, and wait until it's ready."""
        context = get_context("forkserver")
        self._connection, theirs = context.Pipe()
        self.process = context.Process(target=trial.main, args=(theirs, errand))
        self.process.start()
        theirs.close()
        self.trouble = ""
        self.hear("ready", PATIENCE)

    def ask(self, wish: object) -> None:
        """Have it do something."""
        with contextlib.suppress(OSError):
            self._connection.send(wish)

    def hear(self, wanted: str, seconds: float) -> bool:
        """Wait for its word; anything else that it says is its trouble."""
        with contextlib.suppress(EOFError, OSError):
            if self._connection.poll(seconds):
                said = self._connection.recv()
                self.trouble = "" if said == wanted else str(said)
                return bool(said == wanted)
        return False

    def end(self, how: signal.Signals) -> int | None:
        """Send it a signal, and wait for its end; return its exit status, None where it had to be killed."""
        if self.process.pid is not None and self.process.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, how)
        self.process.join(PATIENCE)
        status: int | None = self.process.exitcode
        if status is None:
            self.process.kill()
            self.process.join(PATIENCE)
        self.hear("done", 0)
        self._connection.close()
        return status


class Rounds:
    """A trial against a service."""

    def __init__(self, trial: Trial, service: Service, url: str) -> None:
        """Start nothing yet."""
        self.result = Result()
        self._trial = trial
        self._service = service
        self._url = url
        self._random = random.Random(trial.seed)  # noqa: S311 - nothing secret
        self._begun = threading.Event()

    def run(self) -> Result:
        """Do all rounds."""
        done = 0
        while done < self._trial.times:
            with self._folder() as folder:
                self._service.folder = folder
                self._service.received.clear()
                self._service.looks.clear()
                count = min(ROUNDS_OF_A_FOLDER, self._trial.times - done)
                for turn in range(count):
                    self._life(folder, f"round {done + turn + 1}")
                done += count
                self._last_look(folder, f"after round {done}")
                self._count(folder)
        return self.result

    @contextlib.contextmanager
    def _folder(self) -> Iterator[Path]:
        with tempfile.TemporaryDirectory() as name:
            if self._trial.fills_disk:
                with small_disk.mounted(Path(name)):
                    yield Path(name)
            else:
                yield Path(name)

    def _life(self, folder: Path, when: str) -> None:
        """Start, check what the life before has left, delete, and end it."""
        copies = self._start(folder, when)
        moment = self._moment()
        self._service.is_calm = False
        for copy in copies:
            copy.ask(self._service.add(SIGNATURES))
        moment()
        filling = small_disk.filled(folder, self._random) if self._trial.fills_disk else contextlib.nullcontext()
        with filling:
            if self._trial.fills_disk:
                time.sleep(self._random.uniform(0, LONGEST_LIFE))
            for copy in self._random.sample(copies, len(copies)):
                self._end(copy, when, self._trial.ended_by)
                # the other one goes on for a while
                time.sleep(self._random.uniform(0, 0.2) if len(copies) > 1 else 0)
            self._service.settle()
        self._service.is_calm = True
        self.result.add(f"{when}, ended", judge(folder, self._service, is_checked=False))
        self.result.counts["left without a known outcome"] += unsettled(folder)

    def _moment(self) -> Callable[[], None]:
        """Choose when to end it: after so much time, or shortly after so many DELETEs have come in."""
        if self._random.random() < 0.25:
            seconds = self._random.uniform(0, LONGEST_LIFE)
            self._service.on_delete = lambda: None
            return lambda: time.sleep(seconds)
        left, reached = self._random.randint(1, 3), threading.Event()
        pause = self._random.choice((0.0, self._random.uniform(0, 0.06)))
        counting = threading.Lock()

        def count() -> None:
            nonlocal left
            with counting:
                left -= 1
                if left == 0:
                    reached.set()

        self._service.on_delete = count

        def wait() -> None:
            reached.wait(LONGEST_WAIT)
            time.sleep(pause)

        return wait

    def _end(self, copy: Copy, when: str, how: signal.Signals) -> None:
        status = copy.end(how)
        self.result.counts["ended"] += 1
        if copy.trouble:
            self.result.counts["whoever used it got stuck"] += 1
            self.result.wrong.setdefault(copy.trouble, f"{when}: whoever used it got stuck:\n{copy.trouble}")
        if status is None:
            self.result.wrong[f"{when} hang"] = f"{when}: it didn't end within {PATIENCE:.0f} s"
        elif how is signal.SIGTERM and status != 0:
            self.result.wrong[f"{when} status"] = f"{when}: exit status {status} after SIGTERM"

    def _start(self, folder: Path, when: str) -> list[Copy]:
        """Start all copies, and have them check what is unknown."""
        errand = Errand(self._url, str(folder), self._trial.mode, self._trial.fault)
        copies = [Copy(self._trial, errand) for _ in range(self._trial.copies)]
        for copy in copies:
            if copy.trouble:
                self.result.wrong.setdefault(copy.trouble, f"{when}: it couldn't be started:\n{copy.trouble}")
        if unsettled(folder):
            deadline = time.monotonic() + self._trial.check_seconds
            while unsettled(folder) and time.monotonic() < deadline:
                for copy in copies:
                    copy.ask("check")
                    copy.hear("done", self._trial.check_seconds)
                time.sleep(0.02)
            found = judge(folder, self._service, is_checked=True)
            self.result.counts["checks after a start"] += 1
            self.result.add(f"{when}, checked", found)
        return copies

    def _last_look(self, folder: Path, when: str) -> None:
        for copy in self._start(folder, when):
            copy.end(signal.SIGKILL)
        self._service.settle()

    def _count(self, folder: Path) -> None:
        """Add what a folder has in the end."""
        found = judge(folder, self._service, is_checked=True)
        self.result.add("at the end", found)
        counts = self.result.counts
        counts["DELETEs that came in"] += len(self._service.received)
        counts["DELETEs without an intent on disk"] += sum(not it.has_intent for it in self._service.received)
        counts["rows in the journal"] += found.verdicts.total()
        for verdict, number in found.verdicts.items():
            counts[f"rows: {verdict}"] += number
        for note, number in found.notes.items():
            counts[note] += number


def run(trial: Trial) -> Result:
    """Run a trial against a service of its own."""
    get_context("forkserver").set_forkserver_preload(["tests.endurance.child"])
    service = Service(random.Random(trial.seed))  # noqa: S311 - nothing secret
    with serving(service) as url:
        return Rounds(trial, service, url).run()
