"""Tables' models: Qt's own tester watches every change, and each change is reported once."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from unsign.domain.backup import Backup
from unsign.domain.outcome import Verdict
from unsign.domain.signature import Signature, SignatureId, Status

AT = datetime(2026, 3, 1, 10, 42, 7, tzinfo=UTC)
MANY = 100_000


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Let Qt look at every change of a model. What it finds is a warning of Qt's, which fails the test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def changes(spy: QSignalSpy) -> list[tuple[int, int, int, int]]:
    """Give the first row and column, and the last row and column, of each dataChanged."""
    all_of_them = [spy.at(n) for n in range(spy.count())]
    return [(one.row(), one.column(), last.row(), last.column()) for one, last, *_ in all_of_them]


def signature(number: int, name: str = "") -> Signature:
    """Make a signature."""
    return Signature(SignatureId(str(1000 + number)), name or f"Name {number}", Status.APPROVED, 0, "")


def backup(number: int, verdict: Verdict = Verdict.DELETED) -> Backup:
    """Make what was kept before a deletion."""
    at = AT + timedelta(minutes=number)
    return Backup(number, "Acme", SignatureId(str(1000 + number)), f"Name {number}", Status.APPROVED, (), at, verdict)
