"""Contrast of colours by WCAG 2.2 (1.4.3 and 1.4.11), of tokens and of what is painted."""

from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def luminance(colour: QColor) -> float:
    """Give the relative luminance, by WCAG's formula."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def painted(widget: QWidget) -> QImage:
    """Give what the window shows where a widget is, with what it stands on."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.grab().toImage().copy(corner.x(), corner.y(), widget.width(), widget.height())


def ground(picture: QImage) -> QColor:
    """Give the colour that most of a picture has."""
    counted = Counter(picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height()))
    return QColor(counted.most_common(1)[0][0])


def most_different(picture: QImage, from_colour: QColor) -> QColor:
    """Give the colour of a picture that stands out most: what text is drawn in, where its strokes are whole."""
    seen = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
    return max(map(QColor, seen), key=lambda colour: contrast(colour, from_colour))


def frame(picture: QImage) -> QColor:
    """Give the colour in the middle of a picture's left edge: a control's frame."""
    return picture.pixelColor(0, picture.height() // 2)
