"""All signatures: locks change only their rows, and what isn't seen isn't worded."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.driver import find
from tests.ui.models import AT, MANY, changes, signature, watched
from tests.wording import ACCOUNT
from unsign.domain.catalogue import Catalogue, Column, Query
from unsign.domain.lock import Lock
from unsign.domain.snapshot import Listing
from unsign.ui.models.signatures_model import SignaturesModel
from unsign.ui.pages.signatures_page import SignaturesPage
from unsign.ui.widgets.rows_table import RowsTable
from unsign.ui.widgets.signatures_table import SignaturesTable

BY_ID = Query(column=Column.ID)


def catalogue(numbers: Iterable[int]) -> Catalogue:
    """Make a list."""
    return Catalogue(Listing(ACCOUNT, tuple(map(signature, numbers)), {}, AT))


def locks(*numbers: int, by: str = "Ann") -> dict[str, Lock]:
    """Lock these."""
    return {str(1000 + number): Lock(by, AT) for number in numbers}


def locked(model: SignaturesModel) -> list[int]:
    """Give the rows that are shown as locked, by text, chip and tool tip alike."""
    cells = [model.index(row, Column.LOCK) for row in range(model.rowCount())]
    rows = [cell.row() for cell in cells if cell.data() == "Locked"]
    assert rows == [cell.row() for cell in cells if model.chip(cell.row(), Column.LOCK) is not None]
    assert rows == [c.row() for c in cells if str(c.data(Qt.ItemDataRole.ToolTipRole)).startswith("Locked by ")]
    return rows


def test_locks_change_only_their_rows() -> None:
    """One dataChanged a run of neighbours whose lock came, went or became somebody else's; never a reset."""
    model = SignaturesModel()
    tester = watched(model)
    model.show(catalogue(range(10)), BY_ID, locks(7))
    assert locked(model) == [7]
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    lock = int(Column.LOCK)
    model.show_locks(locks(7))
    assert changes(changed) == []
    model.show_locks(locks(1, 2, 3, 7))
    assert changes(changed) == [(1, lock, 3, lock)]
    assert locked(model) == [1, 2, 3, 7]
    model.show_locks(locks(1, 3, 7) | locks(9, by="Zoë") | locks(5000))
    assert changes(changed)[1:] == [(2, lock, 2, lock), (9, lock, 9, lock)]
    model.show_locks(locks(1, 3, 7, 9))
    assert changes(changed)[3:] == [(9, lock, 9, lock)]
    assert model.index(9, lock).data(Qt.ItemDataRole.ToolTipRole).startswith("Locked by Ann on ")
    model.show_locks({})
    assert changes(changed)[4:] == [(1, lock, 1, lock), (3, lock, 3, lock), (7, lock, 7, lock), (9, lock, 9, lock)]
    assert locked(model) == []
    assert reset.count() == 0
    assert tester.model() is model


def test_two_rows_with_one_id_share_its_lock() -> None:
    """A list that names an ID twice: both rows are locked."""
    model = SignaturesModel()
    model.show(catalogue([1, 2, 1]), BY_ID, {})
    assert locked(model) == []
    model.show_locks(locks(1))
    assert locked(model) == [0, 1]


def test_whatever_is_shown_is_a_sound_model() -> None:
    """Nothing, a list, a part of it, none of it, another list; and outside of it there is nothing."""
    model = SignaturesModel()
    tester = watched(model)
    first, second = catalogue(range(30)), catalogue(range(20, 40))
    for shown, query, rows in (
        (first, BY_ID, 30),
        (first, Query(text="name 2"), 11),
        (first, Query(text="no such name"), 0),
        (second, Query(descending=True), 20),
        (None, Query(), 0),
    ):
        model.show(shown, query, locks(3))
        assert model.rowCount() == rows, query
        texts = [model.index(row, column).data() for row in range(rows) for column in Column]
        assert all(isinstance(text, str) for text in texts), query
    model.show_locks(locks(4))
    assert model.locks == locks(4)
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0) == QModelIndex()
    assert tester.model() is model


def test_a_hundred_thousand_rows_are_worded_only_where_they_are_seen(qtbot: QtBot) -> None:
    """Nor is a row in sight worded for each of its cells, or each time that it is painted."""
    worded: list[int] = []

    class Counting(SignaturesModel):
        def word(self, row: int) -> tuple[str, ...]:
            worded.append(row)
            return super().word(row)

    model = Counting()
    table = RowsTable(model)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    model.show(catalogue(range(MANY)), BY_ID, {})
    table.selectAll()
    for _ in range(3):
        table.grab()
        table.viewport().update()
    assert 0 < len(worded) < 100
    assert len(worded) == len(set(worded))
    # however far somebody scrolls, not all that was seen is kept
    for row in range(5000):
        model.texts(row)
    assert len(model._worded) <= 1000  # noqa: SLF001 - how much it keeps can't be seen from outside


def test_the_page_keeps_its_selection_while_locks_come_and_go(qtbot: QtBot) -> None:
    """Sorted by name, nothing is reset; sorted by lock, the rows move, and the same signatures stay selected."""
    page = SignaturesPage()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.show_catalogue(catalogue(range(9)))
    table = find(SignaturesTable, "List of signatures", page)
    table.selectRow(4)
    (chosen,) = table.selected_ids()
    reset, changed = QSignalSpy(table.rows.modelReset), QSignalSpy(table.rows.dataChanged)
    page.show_locks(locks(4, 5))
    assert reset.count() == 0
    assert changes(changed) == [(4, Column.LOCK, 5, Column.LOCK)]
    assert table.selected_ids() == (chosen,)
    table.horizontalHeader().sectionClicked.emit(Column.LOCK)
    assert [table.rows.signature(row).id.digits for row in range(2)] == ["1004", "1005"]
    page.show_locks(locks(8))
    assert table.rows.signature(0).id.digits == "1008"
    assert table.selected_ids() == (chosen,)
