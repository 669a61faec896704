"""A batch's rows: each change costs the same, however many there are."""

from collections.abc import Iterator
from typing import SupportsIndex, overload

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.driver import find, named
from tests.ui.models import AT, MANY, changes, signature, watched
from tests.wording import ACCOUNT
from unsign.domain.batch import Batch, Result, Skipped
from unsign.domain.lock import Lock
from unsign.domain.outcome import Outcome, Verdict
from unsign.domain.snapshot import SignatureSnapshot
from unsign.ui.dialogs.batch_dialogs import BatchProgress
from unsign.ui.models.batch_model import ID, NAME, STATE, BatchModel


def sightings(number: int) -> tuple[SignatureSnapshot, ...]:
    """Make so many."""
    return tuple(SignatureSnapshot(ACCOUNT, signature(n), (), None, AT) for n in range(number))


class Looked(tuple[SignatureSnapshot, ...]):  # noqa: SLOT001 - it has room for its count
    """Counts how often somebody looks at one of them."""

    looks: int

    def __iter__(self) -> Iterator[SignatureSnapshot]:
        """Count a look at each."""
        for one in super().__iter__():
            self.looks += 1
            yield one

    @overload
    def __getitem__(self, position: SupportsIndex) -> SignatureSnapshot: ...
    @overload
    def __getitem__(self, position: slice) -> tuple[SignatureSnapshot, ...]: ...
    def __getitem__(self, position: SupportsIndex | slice) -> SignatureSnapshot | tuple[SignatureSnapshot, ...]:
        """Count a look."""
        self.looks += 1
        return super().__getitem__(position)


def done(verdict: Verdict) -> Outcome:
    """Make an outcome."""
    return Outcome(verdict, ACCOUNT, signature(0).id, AT, None, sent=True)


def states(model: BatchModel) -> list[str]:
    """Read the column of states."""
    return [str(model.index(row, STATE).data()) for row in range(model.rowCount())]


def test_a_row_tells_its_change_once() -> None:
    """One dataChanged for each change, of the one cell that is another one now, with its text ready."""
    model = BatchModel(sightings(6))
    tester = watched(model)
    assert states(model) == ["Waiting"] * 6
    spy = QSignalSpy(model.dataChanged)
    model.begin(2)
    assert states(model) == ["Waiting", "Waiting", "Deleting…", "Waiting", "Waiting", "Waiting"]
    model.settle(2, "Deleted")
    model.settle(4, "Not deleted: no")
    model.begin(5)
    assert changes(spy) == [(row, STATE, row, STATE) for row in (2, 2, 4, 5)]
    assert model.index(4, STATE).data(Qt.ItemDataRole.ToolTipRole) == "Not deleted: no"
    model.end()
    assert states(model) == ["Not started", "Not started", "Deleted", "Not started", "Not deleted: no", "Not started"]
    assert changes(spy)[4:] == [(0, STATE, 1, STATE), (3, STATE, 3, STATE), (5, STATE, 5, STATE)]
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in (NAME, ID, STATE)] == [
        "Name",
        "ID",
        "Outcome",
    ]
    assert model.index(5, ID).data() == "1005"
    assert model.index(6, 0) == QModelIndex()
    assert tester.model() is model


def test_a_batch_that_went_through_changes_nothing_at_its_end() -> None:
    """Where each row has its result, there is nothing left to say."""
    model = BatchModel(sightings(2))
    tester = watched(model)
    for row in range(2):
        model.settle(row, "Deleted")
    spy = QSignalSpy(model.dataChanged)
    model.end()
    assert spy.count() == 0
    assert tester.model() is model


def test_a_hundred_thousand_rows_are_looked_at_only_where_they_are_seen(qtbot: QtBot) -> None:
    """To open the dialog, to work through rows and to end it takes no look at all the others."""
    all_of_them = Looked(sightings(MANY))
    all_of_them.looks = 0
    dialog = BatchProgress(Batch(ACCOUNT, all_of_them, ()))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.grab()
    model = dialog.findChild(BatchModel)
    assert isinstance(model, BatchModel)
    assert model.rowCount() == MANY
    spy = QSignalSpy(model.dataChanged)
    results: list[Result] = [
        *map(done, Verdict),
        Lock("Someone", AT),
        Skipped.NO_RECORD,
        *([done(Verdict.DELETED)] * 3),
    ]
    for row, result in enumerate(results):
        dialog.show_begun(row)
        dialog.show_done(row, result)
        dialog.grab()
    assert changes(spy) == [(row, STATE, row, STATE) for row in range(9) for _ in range(2)]
    dialog.show_over()
    dialog.grab()
    assert changes(spy)[18:] == [(9, STATE, MANY - 1, STATE)]
    assert all_of_them.looks < 1000
    assert named(dialog, "batch_line") == (
        "4 deleted, 1 already gone, 2 not deleted, 1 not sure yet, 1 locked, 99,991 not started"
    )
    assert model.index(MANY - 1, STATE).data() == "Not started"
    assert find(QPushButton, "Close", dialog).isEnabled()
    dialog.accept()
