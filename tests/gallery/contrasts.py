"""Looks for texts and frames that can hardly be told from what they stand on: computed from what is painted."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.gallery.checks import shown
from tests.ui.contrast import contrast
from unsign.ui.theme.looks import Kind

TEXT, CONTROL = 4.5, 3.0
"""WCAG 2.2: 1.4.3 and 1.4.11."""
FRAMELESS = {kind.value for kind in (Kind.QUIET, Kind.NAV, Kind.LINK)}
"""Kinds of buttons that words alone show to be one."""


def faint(root: QWidget, picture: QImage) -> list[str]:
    """Return which texts and frames of a window are too faint. `picture`: what it shows."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for widget in shown(root):
        # what can't be used may stand back
        if not widget.isEnabled():
            continue
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if isinstance(widget, QLabel | QAbstractButton) and widget.text() and whole:
            it = text_contrast(image, _place(widget, root).intersected(root.rect()))
            if it < TEXT:
                found.append(f"{type(widget).__name__} {widget.text()[:40]!r}: its text has a contrast of {it:.1f}")
        if _is_framed(widget) and (it := frame_contrast(image, _place(widget, root))) < CONTROL:
            found.append(f"{type(widget).__name__} {widget.objectName()!r}: its frame has a contrast of {it:.1f}")
    return found


def text_contrast(image: QImage, place: QRect) -> float:
    """Return the contrast of what stands out most in a place to what most of it is painted in."""
    inside = place.adjusted(2, 2, -2, -2)
    if inside.isEmpty():
        return TEXT
    counted = _colours(image, inside)
    ground = QColor(counted.most_common(1)[0][0])
    return max(contrast(QColor(colour), ground) for colour in counted)


def frame_contrast(image: QImage, place: QRect) -> float:
    """Return the contrast of a control's left edge to what is beside it."""
    middle = place.center().y()
    beside = QRect(place.left() - 2, middle, 1, 1)
    edge = QRect(place.left(), middle, 2, 1)
    if place.left() < 2:
        return CONTROL
    ground = QColor(next(iter(_colours(image, beside))))
    return max(contrast(QColor(colour), ground) for colour in _colours(image, edge))


def _colours(image: QImage, place: QRect) -> Counter[int]:
    """Count the colours in a place, given in logical pixels."""
    ratio = image.devicePixelRatio()
    left, top = round(place.left() * ratio), round(place.top() * ratio)
    right = min(image.width(), round((place.right() + 1) * ratio))
    bottom = min(image.height(), round((place.bottom() + 1) * ratio))
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    wide = image.bytesPerLine() // 4
    counted: Counter[int] = Counter()
    for row in range(max(0, top), bottom):
        counted.update(pixels[row * wide + max(0, left) : row * wide + right].tolist())
    return counted


def _place(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget can be seen in its window."""
    region = widget.visibleRegion().boundingRect()
    return region.translated(widget.mapTo(root, QPoint(0, 0)))


def _is_framed(widget: QWidget) -> bool:
    if widget.visibleRegion().boundingRect() != widget.rect():
        return False
    if isinstance(widget, QPushButton):
        return widget.property("kind") not in FRAMELESS
    return isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox | QPlainTextEdit)
