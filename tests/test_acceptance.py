"""`make acceptance`, end to end: a person at a terminal, the practice service over a real socket."""

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.driver import PATIENCE
from tests.servers import Recorded, served
from unsign.practice.answers import NO_SUCH_SIGNATURE, SERVER_PROBLEM, Message, Receive, Send
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import SIGNATURES, Scope

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")


class _Odd(Recorded):
    """A practice service, with what it does otherwise.

    hides: nothing can be looked up alone
    keeps: each DELETE of something that's there is answered with HTTP 500
    fails: so is each POST with the right key, though it creates what it should
    """

    hides = keeps = fails = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer otherwise, or as the practice service does."""
        parent, _, digits = scope["path"].rpartition("/")
        is_one = parent == SIGNATURES and digits in self.service.signatures
        if is_one and scope["method"] == "DELETE" and self.keeps:
            await SERVER_PROBLEM.give(receive, send)
        elif scope["method"] == "POST" and self.fails:
            await super().__call__(scope, receive, _unsent)
            await SERVER_PROBLEM.give(receive, send)
        elif is_one and scope["method"] == "GET" and self.hides:
            await NO_SUCH_SIGNATURE.give(receive, send)
        else:
            await super().__call__(scope, receive, send)


async def _unsent(_message: Message) -> None:
    """Send nothing."""


class _Terminal:
    """The command on a terminal of its own, and somebody who reads and types. `said`: all that was shown."""

    def __init__(self, url: str) -> None:
        self._ours, theirs = os.openpty()
        self.said = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.acceptance", "--base-url", url, "--pause", "0.01", "--wait", "20"],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def answer(self, question: str, answer: str) -> None:
        """Wait for a question, and answer it."""
        self.wait_for(question)
        self.said, asked, _after = self.said.rpartition(question)
        self.said += asked.replace(question, "[asked]")
        os.write(self._ours, f"{answer}\n".encode())

    def wait_for(self, text: str) -> None:
        """Read until something is shown."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.said:
            assert self._read(deadline), f"waited in vain for {text!r}: {self.said}"

    def end(self) -> int:
        """Read to the end; return the exit status."""
        deadline = time.monotonic() + PATIENCE
        while self._read(deadline):
            pass
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        """Leave nothing behind."""
        self.process.kill()
        self.process.wait(PATIENCE)
        os.close(self._ours)

    def _read(self, deadline: float) -> bool:
        readable, _, _ = select.select([self._ours], [], [], max(0.0, deadline - time.monotonic()))
        # Linux tells the end by an error
        with contextlib.suppress(OSError):
            if readable and (data := os.read(self._ours, 65536)):
                self.said += data.decode().replace("\r\n", "\n")
                return True
        return False


@pytest.fixture
def odd() -> Iterator[tuple[_Odd, str]]:
    """Give a practice service that can be made to do otherwise, and its address."""
    app = _Odd()
    with served(app) as url:
        yield app, url


@contextlib.contextmanager
def begun(url: str) -> Iterator[_Terminal]:
    """Start the command, and say yes."""
    terminal = _Terminal(url)
    try:
        terminal.answer("Dev key: ", PRACTICE_KEY)
        terminal.answer("Dev secret: ", PRACTICE_SECRET)
        terminal.answer("Go on? Type yes: ", "yes")
        yield terminal
    finally:
        terminal.close()


def test_all_is_as_documented_and_nothing_is_left(odd: tuple[_Odd, str], tmp_path: Path) -> None:
    """The report has statuses, codes, messages, headers and times, and no secret; what was there is untouched."""
    app, url = odd
    before = dict(app.service.signatures)
    file = tmp_path / "report.txt"
    with begun(url) as terminal:
        terminal.answer("Save the report as (empty: don't): ", str(file))
        assert terminal.end() == 0, terminal.said
    assert app.service.signatures == before
    report = file.read_text(encoding="utf-8")
    assert PRACTICE_SECRET not in terminal.said + report
    for words in (
        "Differs from the documents: nothing",
        "Left in the account: nothing",
        "Wrong secret: as documented",
        "HTTP 401, code 2001",
        "'sign_name already exist'",
        "Name of 1 character: as documented",
        "'sign config not exist'",
        "'invalid signId'",
        "content-type: application/json",
        " ms",
    ):
        assert words in report
    assert re.search(r"found:    alone after \d+\.\d\d s, in the list after \d+\.\d\d s", report)
    assert {r.path.rpartition("/")[2] for r in app.seen("DELETE")} <= {"9" * 32, "1800000000000000001"}


def test_without_a_yes_nothing_is_sent(odd: tuple[_Odd, str]) -> None:
    """Whatever else is said."""
    app, url = odd
    terminal = _Terminal(url)
    try:
        terminal.answer("Dev key: ", PRACTICE_KEY)
        terminal.answer("Dev secret: ", PRACTICE_SECRET)
        terminal.answer("Go on? Type yes: ", "y")
        assert terminal.end() == 2
    finally:
        terminal.close()
    assert "Nothing was sent." in terminal.said
    assert app.requests == []


def test_ctrl_c_leaves_nothing(odd: tuple[_Odd, str]) -> None:
    """It waits for what it has created to be shown, and is stopped."""
    app, url = odd
    app.hides = True
    before = set(app.service.signatures)
    with begun(url) as terminal:
        terminal.wait_for("Create: ")
        terminal.process.send_signal(signal.SIGINT)
        terminal.answer("Save the report as (empty: don't): ", "")
        assert terminal.end() == 1
    assert "Ended early: stopped from outside" in terminal.said
    assert set(app.service.signatures) == before


def test_what_is_left_is_told(odd: tuple[_Odd, str]) -> None:
    """Where the service keeps it."""
    app, url = odd
    app.keeps = True
    with begun(url) as terminal:
        terminal.answer("Save the report as (empty: don't): ", "")
        assert terminal.end() == 3
    (left,) = set(app.service.signatures) - set(Recorded().service.signatures)
    assert f"Delete by hand in EngageLab's console: {left} (unsign-test-" in terminal.said


def test_what_was_created_without_a_word_is_found_and_deleted(odd: tuple[_Odd, str]) -> None:
    """By its name, which nobody else has."""
    app, url = odd
    app.fails = True
    before = set(app.service.signatures)
    with begun(url) as terminal:
        terminal.answer("Save the report as (empty: don't): ", "")
        assert terminal.end() == 1
    assert len(app.seen("POST")) == len(app.seen("DELETE")) == 1
    assert "Cleaning up: as documented" in terminal.said
    assert set(app.service.signatures) == before
