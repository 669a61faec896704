"""The colours of accounts, readable in both schemes. Never alone: a name or a word stands beside each."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from unsign.ui.theme.theming import colours

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

_CORNER = 0.25
"""Of the width."""


def shade(colour: str) -> str:
    """Return an account's colour in the scheme in use, by its own word; a grey for no colour."""
    now = colours()
    return SHADES[colour][now.dark] if colour in SHADES else now.muted


def on_shade() -> str:
    """Return the colour of initials on any account's colour."""
    now = colours()
    return now.on_accent if now.dark else now.surface


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
        painter.setBrush(QColor(shade(colour)))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * _CORNER, size * _CORNER)
        painter.end()
    return picture
