"""The colours of accounts, readable in both schemes. Never alone: a name or a word stands beside each."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from unsign.ui.widgets.prose import is_dark

SHADES = {
    "red": ("#c62828", "#ef9a9a"),
    "orange": ("#b85c00", "#ffb74d"),
    "green": ("#2e7d32", "#81c784"),
    "teal": ("#00796b", "#4db6ac"),
    "blue": ("#1565c0", "#90caf9"),
    "purple": ("#7b1fa2", "#ce93d8"),
    "pink": ("#c2185b", "#f48fb1"),
    "brown": ("#6d4c41", "#bcaaa4"),
}
"""By a colour's own word: on a light, and on a dark background."""


def swatch(colour: str, size: int, on: QWidget) -> QPixmap:
    """Paint a spot `size` logical pixels wide, for the scheme and the screen of `on`; an empty one for no colour."""
    ratio = on.devicePixelRatioF()
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    if colour in SHADES:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SHADES[colour][is_dark(on.palette())]))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4, size / 4)
        painter.end()
    return picture
