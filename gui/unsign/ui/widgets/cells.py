"""Paints the cells of tables: chips, IDs, names that are cut in the middle, and what is selected."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unsign.ui.models.table_model import Cell, TableModel
from unsign.ui.theme.icons import Icon
from unsign.ui.theme.looks import tabular
from unsign.ui.theme.theming import colours
from unsign.ui.theme.tokens import Size, Space, Tint
from unsign.ui.widgets.chip import chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex

_STATES = QStyle.StateFlag


class Cells(QStyledItemDelegate):
    """Asks the model once a cell, and paints without a style.

    Qt's own way asks the model seven times a cell. While a list is read in a
    thread, each call from Qt into Python waits for a turn: for a window full
    of cells that adds up.
    """

    _fonts: tuple[QFont, QFont] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: its ground, its text or chip, and the line below its row."""
        rows = index.model()
        if not isinstance(rows, TableModel):
            raise TypeError(rows)
        now = colours()
        column = index.column()
        rect: QRect = option.rect
        selected = bool(option.state & _STATES.State_Selected)
        painter.fillRect(rect, QColor(now.accent_pale if selected else now.surface))
        if selected and column == self._first_column():
            # not by the pale ground alone
            bar = QRect(rect)
            bar.setWidth(Size.EDGE)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, QColor(now.accent))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), Size.LINE), QColor(now.border))
        text = rows.texts(index.row())[column]
        inside = rect.adjusted(Space.S, 0, -Space.S, 0)
        chip = rows.chip(index.row(), column)
        if chip is not None:
            _paint_chip(painter, inside, text, chip, option)
        else:
            self._write(painter, inside, text, rows, column, option)
        if option.state & _STATES.State_HasFocus:
            painter.setPen(QPen(QColor(now.accent), Size.FOCUS))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return what a cell needs to be seen whole."""
        rows = index.model()
        text = rows.texts(index.row())[index.column()] if isinstance(rows, TableModel) else ""
        chip = rows.chip(index.row(), index.column()) if isinstance(rows, TableModel) else None
        if chip is not None:
            size = chip_size(option.font, text, chip[1])
            return QSize(size.width() + 2 * Space.S, Size.ROW)
        wide = QFontMetrics(option.font).horizontalAdvance(text) + 2 * Space.S + Size.FOCUS
        return QSize(wide, Size.ROW)

    def _write(  # noqa: PLR0913, PLR0917 - all that a text is written by
        self, painter: QPainter, inside: QRect, text: str, rows: TableModel, column: int, option: QStyleOptionViewItem
    ) -> None:
        kind = rows.cells.get(column, Cell.TEXT)
        plain, digits = self._of(option.font)
        painter.setFont(digits if kind in {Cell.ID, Cell.NUMBER} else plain)
        now = colours()
        enabled = option.state & _STATES.State_Enabled
        painter.setPen(QColor(now.text if enabled else now.faint))
        side = QStyle.visualAlignment(option.direction, rows.alignment(column))
        if option.features & QStyleOptionViewItem.ViewItemFeature.WrapText:
            shown = _cut_to(text, painter.fontMetrics(), painter.font(), inside)
            painter.drawText(inside, int(side) | int(Qt.TextFlag.TextWordWrap), shown)
            return
        where = Qt.TextElideMode.ElideMiddle if kind is Cell.NAME else Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, where, inside.width())
        painter.drawText(inside, int(side), shown)

    def _of(self, font: QFont) -> tuple[QFont, QFont]:
        """Return the font and its like with digits of one width. Made once: a font with a feature costs time."""
        if self._fonts is None or self._fonts[0] != font:
            self._fonts = (QFont(font), tabular(font))
        return self._fonts

    def _first_column(self) -> int:
        header = getattr(self.parent(), "horizontalHeader", None)
        return int(header().logicalIndex(0)) if header is not None else 0


def _cut_to(text: str, metrics: QFontMetrics, font: QFont, inside: QRect) -> str:
    """Return as much of a text as its cell has lines for; the tool tip has all of it."""
    most = max(1, inside.height() // metrics.lineSpacing())
    layout = QTextLayout(text, font)
    layout.beginLayout()
    start = 0
    for number in range(1, most + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(inside.width())
        start = line.textStart()
        if number == most and start + line.textLength() < len(text):
            layout.endLayout()
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, inside.width())
            return f"{text[:start]}{rest}"
    layout.endLayout()
    return text


def _paint_chip(
    painter: QPainter, inside: QRect, text: str, chip: tuple[Tint, Icon | None], option: QStyleOptionViewItem
) -> None:
    tint, icon = chip
    size = chip_size(option.font, text, icon)
    rect = QRect(inside)
    rect.setSize(size.boundedTo(inside.size()))
    rect.moveTop(inside.top() + (inside.height() - Size.LINE - rect.height()) // 2)
    selected = bool(option.state & _STATES.State_Selected)
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    if mirrored:
        rect.moveRight(inside.right())
    paint_chip(painter, rect, text, icon, tint, option.font, mirrored=mirrored, on_pale=selected)
