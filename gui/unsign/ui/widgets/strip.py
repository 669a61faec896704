"""Bands of a pale colour with a coloured edge: what needs the person, and what a warning says."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.theming import colours
from unsign.ui.theme.tokens import Radius, Size, Space, Tint
from unsign.ui.widgets.chip import Glyph

_INKS = {
    Tint.NEUTRAL: Ink.MUTED,
    Tint.ACCENT: Ink.ACCENT,
    Tint.SUCCESS: Ink.SUCCESS,
    Tint.WARNING: Ink.WARNING,
    Tint.DANGER: Ink.DANGER,
}


class Strip(QFrame):
    """A band in a tint. What is in it goes into `row`, behind the icon.

    The edge is at the side where reading begins.
    """

    def __init__(
        self,
        tint: Tint,
        icon: Icon | None = None,
        parent: QWidget | None = None,
        where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
    ) -> None:
        """Start empty but for the icon. `where`: beside the first of several lines, or in the middle."""
        super().__init__(parent)
        self._tint = tint
        self.across = False
        self.row = QHBoxLayout(self)
        looks.spaced(self.row, Space.S, Space.M, Space.S)
        if icon is not None:
            self.row.addWidget(Glyph(icon, Size.ICON, _INKS[tint], self), 0, where)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint it in the theme's colours. `across`: it goes from one side of the window to the other."""
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        if self.across:
            painter.fillRect(whole, QColor(now.ground(self._tint)))
            painter.fillRect(whole.adjusted(0, whole.height() - Size.FOCUS, 0, 0), QColor(now.ink(self._tint)))
            return
        painter.setBrush(QColor(now.ink(self._tint)))
        painter.drawRoundedRect(whole, Radius.MARK, Radius.MARK)
        painter.setBrush(QColor(now.ground(self._tint)))
        inner = whole.adjusted(
            0 if self.isRightToLeft() else Size.EDGE, 0, -Size.EDGE if self.isRightToLeft() else 0, 0
        )
        painter.drawRoundedRect(inner, Radius.MARK, Radius.MARK)
