"""Several deletions: the question before, and how far they are."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from unsign.domain.batch import Batch, Result, Tally
from unsign.domain.pause import Pause
from unsign.ui.dialogs.dialog_frame import line
from unsign.ui.dialogs.question import TypedQuestion
from unsign.ui.models import batch_model
from unsign.ui.models.batch_model import BatchModel
from unsign.ui.theme import looks
from unsign.ui.theme.looks import Ground
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.account_line import AccountLine
from unsign.ui.widgets.pause_line import PauseLine
from unsign.ui.widgets.prose import Prose, announce
from unsign.ui.widgets.rows_table import RowsTable
from unsign.ui.widgets.signatures_table import copy_rows
from unsign.wording import batch as wording
from unsign.wording.counted import counted

translate = QCoreApplication.translate


class BatchQuestion(TypedQuestion):
    """Asks whether to delete several signatures. Wants their number typed."""

    def __init__(self, batch: Batch, parent: QWidget | None = None) -> None:
        """Ask about `batch`."""
        super().__init__("batch_question", translate("Batch", "Delete signatures"), parent)
        self.say(counted.delete_question(len(batch.sightings)), wording.consequences(batch))
        self.name_account("batch_account", batch.account)
        self.ask_to_type(translate("Batch", "Confirmation: type the number of signatures to continue"))
        role = QDialogButtonBox.ButtonRole
        delete = self.add_button("delete_signatures", translate("Batch", "Delete signatures"), role.DestructiveRole)
        keep = self.add_button("keep_signatures", translate("Batch", "&Keep signatures"), role.RejectRole)
        self.finish_layout(delete, keep, deletes=True)
        self.wait_for(batch.accepts, delete)


class BatchProgress(QDialog):
    """How far a batch is. To close it while it runs is to stop after the signature whose turn it is.

    Signals:
        changed(): paused, taken up again, or stopped
        cancel_requested(): the one whose turn it is is to be cancelled
        try_now_requested(): the person doesn't want to wait for the end of a pause that EngageLab asks for
    """

    changed = Signal()
    cancel_requested = Signal()
    try_now_requested = Signal()

    def __init__(
        self, batch: Batch, parent: QWidget | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Show that nothing is done yet. `monotonic`: the clock, in seconds."""
        super().__init__(parent)
        self._monotonic = monotonic
        self.paused = False
        self.stopped = False
        self._over = False
        self._under_way = False
        self._ended_by = ""
        self._tally = Tally()
        self._results: dict[int, Result] = {}
        self._worked = 0.0
        self._working_since = 0.0
        self._held_since: float | None = None
        self._batch = batch
        self.setObjectName("batch_progress")
        self.setWindowTitle(translate("Batch", "Deleting signatures"))
        self.resize(Size.DIALOG, 420)
        self._rows = BatchModel(batch.sightings, self)
        self._table = RowsTable(self._rows, self)
        self._table.setObjectName("batch_table")
        self._table.setAccessibleName(translate("Batch", "Signatures in this batch"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # most reasons need two lines; to fit the height of each row to its text would take ever longer
        self._table.setWordWrap(True)
        self._table.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 6)
        self._table.setColumnWidth(batch_model.NAME, 180)
        self._table.setColumnWidth(batch_model.ID, 150)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, len(batch.sightings))
        self._progress.setAccessibleName(translate("Batch", "Progress"))
        self._line = Prose(wording.progress(self._tally, len(batch.sightings), None), self)
        self._line.setObjectName("batch_line")
        self._cancel = self._button("cancel_one", translate("Batch", "Skip this &one"))
        self._cancel.setEnabled(False)
        self._pause = self._button("pause", translate("Batch", "&Pause"))
        self._pause.setCheckable(True)
        self._stop = self._button("stop", translate("Batch", "&Stop"))
        self._copy = self._button("copy_results", translate("Batch", "&Copy results"))
        self._close = self._button("close", translate("Batch", "C&lose"))
        self._waiting = PauseLine(self._copy, self)
        self._waiting.try_now_requested.connect(self.try_now_requested)
        self._lay_out()
        self._pause.toggled.connect(self._set_paused)
        self._stop.clicked.connect(self._set_stopped)
        self._cancel.clicked.connect(self._cancel_one)
        self._copy.clicked.connect(self._copy_results)
        self._close.clicked.connect(self.accept)
        self._close.setEnabled(False)

    def show_begun(self, position: int) -> None:
        """Show that a signature's turn has come."""
        self._working_since = self._monotonic()
        self._under_way = True
        self._cancel.setEnabled(True)
        self._rows.begin(position)
        self._bring_into_sight(position)

    def show_done(self, position: int, result: Result) -> None:
        """Show what became of it, or, in place of an earlier result, what is known by now."""
        before = self._results.get(position)
        self._results[position] = result
        if before is not None:
            self._tally.replace(before, result)
            self._rows.settle(position, wording.state(result))
            return
        self._tally.add(result)
        self._under_way = False
        self._cancel.setEnabled(False)
        self._rows.settle(position, wording.state(result))
        self._bring_into_sight(position)
        done, of = self._tally.done, len(self._batch.sightings)
        # while it is paused, by the person or by EngageLab, no time passes
        self._worked += self._monotonic() - self._working_since
        left = self._worked / done * (of - done)
        self._progress.setValue(done)
        if done < of and (self.paused or self.stopped):
            self._say_pausing()
        else:
            self._line.say(wording.progress(self._tally, of, left if done < of else None))

    def show_checking(self) -> None:
        """Say that it's being looked up whether all that was confirmed is gone."""
        self._line.say(wording.checking(self._tally, len(self._batch.sightings)))
        announce(self._line, self._line.accessibleName())

    def show_pause(self, pause: Pause | None) -> None:
        """Show that EngageLab wants to be left alone for a while; None: not any more."""
        self._waiting.show_pause(pause)
        now = self._monotonic()
        if pause is not None and self._held_since is None:
            self._held_since = now
            if self._under_way and not self.paused and not self.stopped:
                # nobody knows what comes after it
                self._line.say(wording.progress(self._tally, len(self._batch.sightings), None))
        elif pause is None and self._held_since is not None:
            self._working_since += now - self._held_since
            self._held_since = None

    def show_secret_forgotten(self) -> None:
        """Say, once nothing more happens, that the account's secret was forgotten while it was paused."""
        self._ended_by = wording.secret_forgotten()

    def show_over(self) -> None:
        """Show that nothing more happens."""
        self._over = True
        self._rows.end()
        ended = wording.summary(self._tally, len(self._batch.sightings))
        self._line.say("\n".join(filter(None, (ended, self._ended_by))))
        self._pause.setEnabled(False)
        self._stop.setEnabled(False)
        self._close.setEnabled(True)
        self._close.setDefault(True)
        self._close.setFocus()
        announce(self, self._line.accessibleName())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        looks.ground(self, Ground.SURFACE)
        buttons = QHBoxLayout()
        looks.spaced(buttons, Space.S, Space.XL, Space.M)
        buttons.addStretch(1)
        for button in (self._cancel, self._pause, self._stop, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout()
        looks.spaced(column, Space.M, Space.XL, Space.XL)
        column.addWidget(AccountLine("batch_account", self._batch.account, self))
        column.addWidget(self._table, 1)
        column.addWidget(self._progress)
        told = QHBoxLayout()
        looks.spaced(told, Space.M)
        told.addWidget(self._line, 1)
        told.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(told)
        # it comes before the others in the order of reading
        QWidget.setTabOrder(self._table, self._copy)
        QWidget.setTabOrder(self._copy, self._waiting.button)
        column.addWidget(self._waiting)
        foot = looks.ground(QWidget(self), Ground.WINDOW)
        foot.setLayout(buttons)
        whole = QVBoxLayout(self)
        looks.spaced(whole, Space.NONE)
        whole.addLayout(column, 1)
        whole.addWidget(line(self))
        whole.addWidget(foot)

    def _bring_into_sight(self, row: int) -> None:
        self._table.scrollTo(self._rows.index(row, batch_model.STATE))

    def _say_pausing(self) -> None:
        of = len(self._batch.sightings)
        self._line.say(wording.pausing(self._tally, of, stopping=self.stopped, under_way=self._under_way))

    def _set_paused(self, paused: bool) -> None:
        self.paused = paused
        if paused:
            self._say_pausing()
        else:
            self._line.say(wording.progress(self._tally, len(self._batch.sightings), None))
        announce(self._line, self._line.accessibleName())
        self.changed.emit()

    def _cancel_one(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_requested.emit()

    def _set_stopped(self) -> None:
        self.stopped = True
        self._stop.setEnabled(False)
        self._pause.setEnabled(False)
        self._say_pausing()
        announce(self._line, self._line.accessibleName())
        self.changed.emit()

    def _copy_results(self) -> None:
        copy_rows([self._rows.word(row) for row in range(self._rows.height())])

    def reject(self) -> None:
        """Stop, if it runs; else close."""
        if self._over:
            super().reject()
        else:
            self._set_stopped()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do the same for the window's own button."""
        if not self._over:
            event.ignore()
            self._set_stopped()
        else:
            super().closeEvent(event)
