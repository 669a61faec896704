"""The rows of what was kept before deletions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from unsign.domain.backup import Backup
from unsign.domain.outcome import Verdict
from unsign.ui.models.table_model import NO_INDEX, Cell, TableModel, runs
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.tokens import Tint
from unsign.wording import datetimes, outcomes, sanitize

translate = QCoreApplication.translate

VERDICT_CHIPS = {
    Verdict.DELETED: (Tint.SUCCESS, Icon.APPROVED),
    Verdict.ALREADY_GONE: (Tint.NEUTRAL, Icon.CALM),
    Verdict.NOT_DELETED: (Tint.WARNING, Icon.STOPPED),
    Verdict.NOT_SURE: (Tint.DANGER, Icon.ALERT),
}
"""The chip of an outcome: its tint and icon."""
_OUTCOME = 3
_CELLS = {0: Cell.NAME, 1: Cell.ID, 4: Cell.NUMBER}


class DeletedModel(TableModel):
    """One row a backup, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        headings = (
            translate("Deleted", "Name"),
            translate("Deleted", "ID"),
            translate("Deleted", "When"),
            translate("Deleted", "Outcome"),
            translate("Deleted", "Templates"),
        )
        super().__init__(headings, parent, _CELLS)
        self._kept: tuple[Backup, ...] = ()

    def height(self) -> int:
        """Return the number of backups."""
        return len(self._kept)

    def word(self, row: int) -> tuple[str, ...]:
        """Return a backup's facts."""
        it = self._kept[row]
        return (
            sanitize.visible(it.name),
            it.id.digits,
            "?" if it.at is None else datetimes.date_and_time(it.at),
            outcomes.title(it.verdict),
            "?" if it.templates is None else datetimes.number(len(it.templates)),
        )

    def chip(self, row: int, column: int) -> tuple[Tint, Icon | None] | None:
        """Return the chip of an outcome."""
        return VERDICT_CHIPS[self._kept[row].verdict] if column == _OUTCOME else None

    def backup(self, row: int) -> Backup:
        """Return what a row shows."""
        return self._kept[row]

    def row_of(self, number: int | None) -> int | None:
        """Return the row of the backup that is kept under a number; None where there is none."""
        return next((row for row, it in enumerate(self._kept) if it.number == number), None)

    def show(self, kept: Sequence[Backup]) -> None:
        """Show these. Rows that stay keep their selection; only what is new or different is reported."""
        before, after = self._kept, tuple(kept)
        added = len(after) - len(before)
        if added < 0 or any(old.number != new.number for old, new in zip(before, after[added:], strict=True)):
            self.beginResetModel()
            self._kept = after
            self.forget_texts()
            self.endResetModel()
            return
        if added:
            self.beginInsertRows(NO_INDEX, 0, added - 1)
            self._kept = after[:added] + before
            self.forget_texts()
            self.endInsertRows()
        changed = [row for row, (old, new) in enumerate(zip(self._kept, after, strict=True)) if old != new]
        self._kept = after
        for first, last in runs(changed):
            self.touch(first, last, 0, len(self.headings) - 1)
