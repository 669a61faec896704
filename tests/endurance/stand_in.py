"""A program that keeps a journal and deletes, rightly or with a planted fault: for the tests of this harness."""

import contextlib
import http.client
import itertools
import time
import urllib.parse
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from tests.endurance.child import Errand
from unsign.domain.history import Intent, Kind, Origin, Proof, RecordedVerdict, Remembered
from unsign.domain.signature import SignatureId
from unsign.domain.store_problem import StoreProblem
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import JournalFile

FAULTS = (
    "no intent",
    "late intent",
    "claims deleted",
    "claims not deleted",
    "wrong answer",
    "no look-up",
    "never checks",
)


class _StandIn:
    """One run. `fault`: one of FAULTS, or ""."""

    def __init__(self, errand: Errand) -> None:
        """Open the journal."""
        self._errand = errand
        self._host = urllib.parse.urlsplit(errand.base_url).netloc
        self._journal = EventJournal(
            JournalFile(Path(errand.folder), "https://smsapi.engagelab.com", Remembered(), lambda _now: None)
        )

    def delete(self, digits: str) -> None:
        """Delete a signature as the program should, but for the fault."""
        fault, journal = self._errand.fault, self._journal
        if fault == "no intent":
            self._ask("DELETE", digits)
            return
        if fault == "late intent":
            self._ask("DELETE", digits)
        number = journal.intend(self._intent(digits)).result(20)
        sent = journal.sent(number, datetime.now(UTC))
        if fault == "claims not deleted":
            journal.settled(number, RecordedVerdict.NOT_DELETED)
        sent.result(20)
        status = None if fault == "late intent" else self._ask("DELETE", digits)
        if status is not None:
            told = 418 if fault == "wrong answer" else status
            journal.answered(number, told, 0 if status == 200 else status, "")
        if fault == "claims deleted":
            journal.settled(number, RecordedVerdict.DELETED, None, Proof.WORD_ONLY)
        elif fault == "no look-up" and status == 200:
            journal.settled(number, RecordedVerdict.DELETED, None, Proof.LOOKED_UP)
        elif not fault:
            self._settle(number, digits, is_confirmed=status == 200)

    def check(self) -> None:
        """Look up what's unknown."""
        if self._errand.fault == "never checks":
            return
        for entry in self._journal.unknown().result(20):
            if entry.signature_id is not None:
                self._settle(entry.number, entry.signature_id.digits)

    def _settle(self, number: int, digits: str, *, is_confirmed: bool = False) -> None:
        status = self._ask("GET", digits)
        # what was confirmed and is still there may only take its time
        if status == 400 or (status == 200 and not is_confirmed):
            verdict = RecordedVerdict.NOT_DELETED if status == 200 else RecordedVerdict.DELETED
            self._journal.settled(number, verdict, None, Proof.LOOKED_UP).result(20)

    def _ask(self, method: str, digits: str) -> int | None:
        connection = http.client.HTTPConnection(self._host, timeout=1)
        with contextlib.closing(connection), contextlib.suppress(OSError, http.client.HTTPException):
            connection.request(method, f"/v1/sign-configs/{digits}")
            return connection.getresponse().status
        return None

    def _intent(self, digits: str) -> Intent:
        at = datetime.now(UTC)
        return Intent(
            Kind.DELETION, "1", "Acme", "key", self._errand.base_url, SignatureId(digits), None, None, None,
            "Jo", "desk", None, Origin.SINGLE, None, at,
        )  # fmt: skip


def main(connection: Connection, errand: Errand) -> None:
    """As `child.main`."""
    run = _StandIn(errand)
    connection.send("ready")
    for _turn in itertools.count():
        wish = connection.recv()
        if wish == "check":
            with contextlib.suppress(StoreProblem):
                run.check()
        else:
            for digits in wish:
                # where no record can be written, nothing is sent, and what was sent stays unknown
                with contextlib.suppress(StoreProblem):
                    run.delete(digits)
                time.sleep(0.01)
        connection.send("done")
