"""What was kept before deletions: only what is new or different is shown anew, and the choice stays."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.driver import find
from tests.ui.models import MANY, backup, changes, watched
from unsign.domain.backup import Backup
from unsign.domain.outcome import Verdict
from unsign.ui.models.deleted_model import DeletedModel
from unsign.ui.pages.deleted_page import DeletedPage
from unsign.ui.widgets.rows_table import RowsTable


def newest_first(*numbers: int) -> tuple[Backup, ...]:
    """Make backups, as the journal gives them."""
    return tuple(map(backup, sorted(numbers, reverse=True)))


def ids(model: DeletedModel) -> list[str]:
    """Read the column of IDs."""
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_only_what_is_new_or_different_is_reported() -> None:
    """The same again: nothing; another verdict: its row; a new deletion: one row more; anything else: all anew."""
    model = DeletedModel()
    tester = watched(model)
    model.show(newest_first(1, 2, 3, 4))
    assert ids(model) == ["1004", "1003", "1002", "1001"]
    changed, inserted, reset = (
        QSignalSpy(signal) for signal in (model.dataChanged, model.rowsInserted, model.modelReset)
    )
    model.show(newest_first(1, 2, 3, 4))
    assert (changed.count(), inserted.count(), reset.count()) == (0, 0, 0)
    model.show((backup(4), backup(3, Verdict.NOT_SURE), backup(2), backup(1)))
    assert changes(changed) == [(1, 0, 1, 4)]
    assert model.index(1, 3).data() == "Not sure yet"
    model.show((backup(6), backup(5), *newest_first(1, 2, 3, 4)))
    assert changes(changed) == [(1, 0, 1, 4), (3, 0, 3, 4)]
    assert (inserted.count(), reset.count()) == (1, 0)
    assert ids(model) == ["1006", "1005", "1004", "1003", "1002", "1001"]
    assert model.index(3, 3).data() == "Deleted"
    for kept in (newest_first(1, 2, 3, 6), (), newest_first(7), newest_first(8)):
        model.show(kept)
        assert ids(model) == [it.id.digits for it in kept]
    # what came after nothing was inserted
    assert (reset.count(), inserted.count()) == (3, 2)
    assert tester.model() is model


def test_a_hundred_thousand_rows_are_worded_only_where_they_are_seen(qtbot: QtBot) -> None:
    """A long history costs no more to show than a short one."""
    worded: list[int] = []

    class Counting(DeletedModel):
        def word(self, row: int) -> tuple[str, ...]:
            worded.append(row)
            return super().word(row)

    model = Counting()
    table = RowsTable(model)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    model.show(newest_first(*range(MANY)))
    for _ in range(3):
        table.grab()
        table.viewport().update()
    assert model.rowCount() == MANY
    assert 0 < len(worded) < 100
    assert len(worded) == len(set(worded))


def current(page: DeletedPage) -> list[int]:
    """Give the number of the backup that Create again offers; nothing where it can't be pressed."""
    asked: list[Backup] = []
    page.create_requested.connect(asked.append)
    find(QPushButton, "Create again…", page).click()
    page.create_requested.disconnect(asked.append)
    return [it.number for it in asked]


def table_of(page: DeletedPage) -> RowsTable:
    """Give the page's table, which is hidden while there's nothing in it."""
    table = page.findChild(RowsTable, "deleted_table")
    assert table is not None
    return table


def test_the_newest_is_selected_until_somebody_chooses(qtbot: QtBot) -> None:
    """Then the choice stays on its entry, wherever that stands by then; once it is gone, the newest is selected."""
    page = DeletedPage()
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    table = table_of(page)
    assert current(page) == []
    for numbers, choose, expected in (
        ((1,), None, 1),
        ((1, 2), None, 2),
        ((1, 2, 3), None, 3),
        # row 1 is number 2
        ((1, 2, 3), 1, 2),
        ((1, 2, 3, 4, 5), None, 2),
        ((2, 5, 6), None, 2),
        ((5, 6), None, 6),
        ((5, 6, 7), None, 7),
        ((5, 6, 7), 2, 5),
        ((5, 6, 7, 8), None, 5),
        ((), None, None),
        ((5, 6), None, 6),
    ):
        page.show_kept(newest_first(*numbers))
        if choose is not None:
            table.setCurrentIndex(table.model().index(choose, 0))
        page.show_kept(newest_first(*numbers))
        assert current(page) == ([] if expected is None else [expected]), (numbers, choose)
        selected = {index.row() for index in table.selectedIndexes()}
        assert selected == ({table.currentIndex().row()} if numbers else set()), (numbers, choose)


def test_a_press_on_the_newest_chooses_it(qtbot: QtBot) -> None:
    """Though it was selected before, it stays so when a newer one comes."""
    page = DeletedPage()
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    table = table_of(page)
    page.show_kept(newest_first(1, 2))
    table.pressed.emit(table.currentIndex())
    page.show_kept(newest_first(1, 2, 3))
    assert current(page) == [2]


def test_busy_keeps_the_selection(qtbot: QtBot) -> None:
    """While something runs, nothing can be created again; afterwards the same entry can."""
    page = DeletedPage()
    qtbot.addWidget(page)
    page.show()
    page.show_kept(newest_first(1, 2))
    page.show_busy(True)
    assert current(page) == []
    page.show_busy(False)
    assert current(page) == [2]
