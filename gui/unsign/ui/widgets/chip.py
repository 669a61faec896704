"""Small things that are painted in the theme's colours: chips, icons, and an account's tile."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from unsign.ui.theme.colours import on_shade, shade
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import scaled
from unsign.ui.theme.theming import colours
from unsign.ui.theme.tokens import Radius, Size, Space, Tint, Type


def chip_font(font: QFont) -> QFont:
    """Return the font of a chip's word."""
    return scaled(font, Type.SMALL, strong=True)


def chip_size(font: QFont, text: str, icon: Icon | None) -> QSize:
    """Return how large a chip is. `font`: what is around it."""
    metrics = QFontMetrics(chip_font(font))
    wide = metrics.horizontalAdvance(text) + 2 * Space.S + Space.HAIR
    if icon is not None:
        wide += Size.CHIP_ICON + Space.XS
    return QSize(wide, max(Size.CHIP, metrics.height() + Space.XS))


def paint_chip(  # noqa: PLR0913, PLR0917 - all that a chip is
    painter: QPainter,
    rect: QRect,
    text: str,
    icon: Icon | None,
    tint: Tint,
    font: QFont,
    *,
    mirrored: bool,
    on_pale: bool = False,
) -> None:
    """Paint a chip that fills a rectangle.

    font: what is around it; mirrored: from right to left; on_pale: it stands on what is selected
    """
    now = colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = now.surface if on_pale and tint is Tint.ACCENT else now.ground(tint)
    # in high contrast all grounds are one: a line shows where the chip is
    painter.setPen(QPen(QColor(now.ink(tint))) if now.neutral_pale == now.surface else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    inside = rect.adjusted(Space.S, 0, -Space.S, 0)
    ink = now.ink(tint)
    if icon is not None:
        device = painter.device()
        picture = icon.drawn(Size.CHIP_ICON, device.devicePixelRatio() if device is not None else 1.0, ink)
        left = inside.right() + 1 - Size.CHIP_ICON if mirrored else inside.left()
        painter.drawPixmap(left, rect.center().y() + 1 - Size.CHIP_ICON // 2, picture)
        step = Size.CHIP_ICON + Space.XS
        inside.adjust(0 if mirrored else step, 0, -step if mirrored else 0, 0)
    painter.setFont(chip_font(font))
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width() + 1)
    painter.drawText(inside.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Chip(QLabel):
    """A word on a pale ground, with an icon. Hidden while it has no word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a word."""
        super().__init__(parent)
        self._icon: Icon | None = None
        self._tint = Tint.NEUTRAL
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(self, text: str, tint: Tint = Tint.NEUTRAL, icon: Icon | None = None) -> None:
        """Show a word; "" takes the chip away."""
        self._icon, self._tint = icon, tint
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return what the word and the icon need."""
        return chip_size(self.font(), self.text(), self._icon)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip isn't squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint it in the theme's colours."""
        painter = QPainter(self)
        paint_chip(
            painter, self.rect(), self.text(), self._icon, self._tint, self.font(), mirrored=self.isRightToLeft()
        )


class Glyph(QWidget):
    """An icon beside words that say the same: it has no name."""

    def __init__(self, icon: Icon, size: int, ink: Ink = Ink.TEXT, parent: QWidget | None = None) -> None:
        """Show `icon`, `size` logical pixels wide."""
        super().__init__(parent)
        self._icon, self._size, self._ink = icon, size, ink
        self.setFixedSize(size, size)

    def show_icon(self, icon: Icon, ink: Ink) -> None:
        """Show another one."""
        self._icon, self._ink = icon, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint it in the theme's colours."""
        QPainter(self).drawPixmap(0, 0, self._icon.picture(self._size, self, self._ink))


class Tile(QWidget):
    """An account's initials on its colour. The name stands beside it."""

    def __init__(self, size: int = Size.TILE, parent: QWidget | None = None) -> None:
        """Start without an account."""
        super().__init__(parent)
        self._initials, self._colour = "", ""
        self.setFixedSize(size, size)

    def show_account(self, name: str, colour: str) -> None:
        """Show an account by its name and its colour's own word."""
        self._initials, self._colour = initials(name), colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint it in the theme's colours."""
        paint_tile(QPainter(self), self.rect(), self._initials, self._colour, self.font())


def paint_tile(painter: QPainter, rect: QRect, letters: str, colour: str, font: QFont) -> None:
    """Paint an account's tile. `letters`: its initials; `colour`: the word of its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shade(colour)))
    painter.drawRoundedRect(QRectF(rect), Radius.CONTROL, Radius.CONTROL)
    painter.setPen(QColor(on_shade()))
    painter.setFont(scaled(font, Type.BODY, strong=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name, or of its one word."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words[:1])]
    return "".join(letters).upper()
